"""Reading video: random seeks and single steps against sleap-io and OpenCV, on the same file in the same run.

``python -m benchmarks.media`` prints the section for RESULTS.md.
"""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from core.media.video_source import VideoSource

title = "Reading video"

VIDEOS = ("sports2d_demo.mp4", "pose2sim_multi_cam01.mp4", "intel_one_by_one.mp4", "sleap_flies_centered_pair.mp4")
FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples" / "video"
SEEKS = 40
STEPS = 30
ROUNDS = 5
SEED = 0

Read = Callable[[int], np.ndarray]


def run() -> str:
    """The section as Markdown. Measures each video that is at hand."""
    found = [FOLDER / name for name in VIDEOS if (FOLDER / name).is_file()]
    rows = [row for path in found for row in _rows(path)]
    head = (
        f"Milliseconds, medians but for p95. {SEEKS} random frames (seed {SEED}), then {STEPS} steps forward from the "
        "middle, back over them, and forward again, the readers taking turns at each frame; straight on, each goes "
        f"over them alone, {ROUNDS} times. Cold is Posewright keeping nothing between reads. Ratios are to sleap-io, "
        "the last one to OpenCV. Target: straight on, cold at most 1.0 of either.\n\n"
        "| video | what | Posewright | p95 | cold | sleap-io | OpenCV | ratio | cold ratio | cold to OpenCV |\n"
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
    )
    return head + "\n".join(rows) + "\n"


def _rows(path: Path) -> list[str]:
    import cv2
    import sleap_io

    theirs, capture = sleap_io.load_video(str(path)), cv2.VideoCapture(str(path))
    with VideoSource(path) as ours, VideoSource(path, cache_bytes=0) as cold:
        readers = [ours.read, cold.read, theirs.__getitem__, lambda index: _opencv(capture, index)]
        name = f"{path.name} ({ours.width}x{ours.height}, {len(ours)} frames)"
        orders = _frames(len(ours))
        rows = [_row(name, what, _milliseconds(readers, order)) for what, order in orders.items()]
        rows.append(_row(name, "straight on", _straight_on(readers, orders["step forward"])))
    capture.release()
    return rows


def _frames(count: int) -> dict[str, list[int]]:
    """The frames that each measurement asks for, in order."""
    middle, end = count // 2, min(count, count // 2 + STEPS)
    chance = random.Random(SEED)
    return {
        "random seek": [chance.randrange(count) for _ in range(SEEKS)],
        "step forward": list(range(middle, end)),
        "step back": list(range(end - 1, middle - 1, -1)),
        "step forward, cached": list(range(middle, end)),
    }


def _milliseconds(readers: Sequence[Read], order: Sequence[int]) -> list[list[float]]:
    """Of each reader for each frame. They take turns, so that what else the machine does meets all alike."""
    times: list[list[float]] = [[] for _ in readers]
    for index in order:
        for read, spent in zip(readers, times, strict=True):
            start = time.perf_counter()
            read(index)
            spent.append(1000 * (time.perf_counter() - start))
    return times


def _straight_on(readers: Sequence[Read], order: Sequence[int]) -> list[list[float]]:
    """Of each reader for a frame, in each round: decoders with threads work ahead, so single frames tell little."""
    times: list[list[float]] = [[] for _ in readers]
    for _ in range(ROUNDS):
        for read, spent in zip(readers, times, strict=True):
            read(order[0])
            start = time.perf_counter()
            for index in order[1:]:
                read(index)
            spent.append(1000 * (time.perf_counter() - start) / len(order[1:]))
    return times


def _opencv(capture, index: int) -> np.ndarray:
    import cv2

    if capture.get(cv2.CAP_PROP_POS_FRAMES) != index:
        capture.set(cv2.CAP_PROP_POS_FRAMES, index)
    return capture.read()[1]


def _row(video: str, what: str, times: list[list[float]]) -> str:
    ours, cold, theirs, opencv = (statistics.median(each) for each in times)
    p95 = float(np.percentile(times[0], 95))
    ratios = f"{ours / theirs:.2f} | {cold / theirs:.2f} | {cold / opencv:.2f}"
    return f"| {video} | {what} | {ours:.1f} | {p95:.1f} | {cold:.1f} | {theirs:.1f} | {opencv:.1f} | {ratios} |"


if __name__ == "__main__":
    print(f"## {title}\n\n{run()}")
