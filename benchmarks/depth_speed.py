"""Frames a second from a folder of 640 x 480 PNG files to poses."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks.depth_real import RECORDING
from benchmarks.measure import table
from core.media.base import open_recording
from models import catalog
from models.common.runtime import cpu_count

TARGET = 60
_TIMES = 8  # the recording, one after the other


def speed_table(samples: Path) -> str:
    source = samples / RECORDING
    if not source.exists():
        return f"Not run: there is no recording at {source}."
    with TemporaryDirectory() as folder:
        path = _longer(source, Path(folder))
        rows = [_row(name, path, people) for name in ("depth", "depth-cnn") for people in (1, 2)]
    return "\n".join([
        f"From opening the folder to the tracks, segmentation's own pass and decoding included; {cpu_count()}",
        f"processors, load average {os.getloadavg()[0]:.1f} before the end; target {TARGET} frames/s for one person.",
        "Processor time sums over threads, is what other programs disturb least, and two processors could at best",
        "share it.",
        "", table(["model", "people", "frames", "frames/s by the clock", "processor ms a frame",
                   "frames/s if two processors shared it", "target"], rows),
    ])  # fmt: skip


def _longer(source: Path, folder: Path) -> Path:
    files = sorted((source / "depth").glob("*.png"))
    (folder / "depth").mkdir()
    for number in range(_TIMES * len(files)):
        shutil.copy(files[number % len(files)], folder / "depth" / f"{number:05d}.png")
    for path in source.glob("*.json"):
        shutil.copy(path, folder)
    return folder


def _row(name: str, path: Path, people: int) -> list:
    estimator = catalog.build(name)
    _timed(estimator, path, people, 16)  # warms up
    frames, wall, work = _timed(estimator, path, people, None)
    possible = 2 * frames / work
    verdict = "" if people > 1 else ("met" if frames / wall >= TARGET else "**missed** by the clock")
    return [name, people, frames, f"{frames / wall:.0f}", f"{1e3 * work / frames:.1f}", f"{possible:.0f}", verdict]


def _timed(estimator, path: Path, people: int, stop: int | None) -> tuple[int, float, float]:
    wall, work = perf_counter(), process_time()
    with open_recording(path) as source:
        estimator.estimate(source, people=people, stop=stop)
        frames = stop or len(source)
    return frames, perf_counter() - wall, process_time() - work
