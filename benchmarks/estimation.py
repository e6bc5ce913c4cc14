"""How fast BlazePose estimates real videos, from the file on disk to the written pose file."""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.measure import table
from models import catalog
from models.common.runtime import cpu_count

title = "Estimation"

TARGET = 40  # frames/s, one person, decoding and writing included
VIDEOS = (
    ("sports2d_demo.mp4", 1), ("sports2d_demo.mp4", 2), ("pose2sim_single_cam01.mp4", 1),
    ("pose2sim_multi_cam01.mp4", 2), ("intel_one_by_one.mp4", 1), ("intel_asl_walk.mkv", 1),
)  # fmt: skip
_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples" / "video"


def run() -> str:
    if not _FOLDER.exists():
        return f"Not run: there are no videos in {_FOLDER}."
    estimator = catalog.build("blazepose")
    _measure(estimator, _FOLDER / "intel_asl_walk.mkv", 1)  # warms up
    rows = [_measure(estimator, _FOLDER / name, people) for name, people in VIDEOS if (_FOLDER / name).exists()]
    headers = ["video", "frames", "size", "people", "frames/s", "processor ms/frame", "decoding", "networks", "writing"]
    return "\n".join([
        f"BlazePose full on {cpu_count()} processors (load average {os.getloadavg()[0]:.1f} before the end), {TARGET}",
        "frames/s wanted for one person. frames/s is wall time from opening the video to the closed pose file; the",
        "processor time sums over threads and is what other programs on the machine disturb least; the last three",
        "columns are shares of it. Decoding runs beside the networks, on a thread of its own.",
        "",
        table(headers, rows),
    ])  # fmt: skip


def _measure(estimator, path: Path, people: int) -> list:
    from core.io.base import write_poses
    from core.media.base import open_recording

    def estimate() -> dict:
        with open_recording(path) as source:
            return estimator.estimate(source, people=people)

    def decode() -> tuple[int, str]:
        with open_recording(path) as source:
            return sum(1 for _ in source.frames()), f"{source.width}x{source.height}"

    with TemporaryDirectory() as folder:
        found, wall, work = _timed(estimate)
        images = {person: one.image for person, one in found.items()}
        _, writing_wall, writing = _timed(lambda: write_poses(Path(folder) / "poses.npz", images))
    (frames, size), _, decoding = _timed(decode)
    total = work + writing
    return [
        path.name, frames, size, people, frames / (wall + writing_wall), 1e3 * total / frames,
        f"{decoding / total:.0%}", f"{(work - decoding) / total:.0%}", f"{writing / total:.0%}",
    ]  # fmt: skip


def _timed(work: Callable) -> tuple:
    """(what it gives, wall seconds, processor seconds)"""
    wall, processor = perf_counter(), process_time()
    result = work()
    return result, perf_counter() - wall, process_time() - processor
