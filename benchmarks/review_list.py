"""What it costs to work through a long list of suggestions in a long recording."""

from time import perf_counter

import numpy as np

from benchmarks.measure import quantiles_ms, table
from core.document import Document
from core.edits import MoveJoints
from core.edits.corrections import softened
from core.poses import PoseSequence
from core.recording import Recording
from core.review.suggestions import review
from core.skeleton import load_skeleton
from core.track import Track, TrackKey

title = "The list of what to check"

FRAMES, ROUNDS = 100_000, 200
KEY = TrackKey(1, 0, "detected")


def run() -> str:
    random, document = np.random.default_rng(0), _document()
    start = perf_counter()
    found = review(document, KEY)
    seconds, count = perf_counter() - start, len(found.open)
    accepted, moved, dragged = [], [], []
    current = found.open[count // 2]
    for _ in range(ROUNDS):
        accepted.append(_timed(lambda one=current: found.update(document, one.accept().apply(document)[1])))
        current = found.following(current)
        frame, place = random.integers(0, FRAMES), random.uniform(0, 400, (1, 2))
        dragged.append(_timed(lambda at=frame, to=place: softened(document.track(KEY), at, [3], to, 15, 15)))
        edit = MoveJoints(KEY, np.array([frame]), np.array([3]), place[None])
        moved.append(_timed(lambda one=edit: found.update(document, one.apply(document)[1])))
    rows = [
        ["accept, and the list is up to date", *quantiles_ms(accepted)],
        ["move a joint, and the list is up to date", *quantiles_ms(moved)],
        ["preview of a drag with falloff over 31 frames", *quantiles_ms(dragged)],
    ]
    return "\n".join([
        f"{FRAMES:,} frames of 17 joints, {count:,} suggestions; the scan at the start took {seconds:.1f} s (in a",
        "worker). Model work only, without drawing and without the write to the project file.",
        "",
        table(["what", "median ms", "p95 ms", "max ms"], rows),
        "",
        "Targets: accept and next 50 ms; a drag 16 ms.",
    ])  # fmt: skip


def _document() -> Document:
    """One joint of low confidence in each frame, another one in each."""
    random, frames = np.random.default_rng(0), np.arange(FRAMES)
    coords = random.uniform(100, 300, (1, 17, 2)) + 40 * np.sin(frames / 12)[:, None, None]
    coords = coords + random.normal(0, 0.3, (FRAMES, 17, 2))
    confidence = np.full((FRAMES, 17), 0.9)
    confidence[frames, frames * 5 % 17] = random.uniform(0.05, 0.25, FRAMES)
    document = Document()
    document.recordings[1] = Recording(1, "/a.mp4", "a", "color", FRAMES, 25.0, 640, 480)
    document.tracks[KEY] = Track(KEY, PoseSequence(load_skeleton("coco17"), coords, frames / 25, confidence))
    return document


def _timed(work) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start
