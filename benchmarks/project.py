"""Opening a long project, and the cost of an edit in it."""

import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.measure import in_fresh_process, quantiles_ms, table
from core.edits import MoveJoints, ReplaceTrack, SetRecording
from core.poses import PoseSequence
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import TrackKey

title = "Projects: opening, and the cost of an edit"
KEY = TrackKey(1, 0, "detected")
LENGTHS = (1_000, 100_000, 1_000_000)

_OPEN = """
import json, sys, time
begun = time.perf_counter()
from core.project.project import Project
imported = time.perf_counter()
project = Project.open(sys.argv[1])
done = time.perf_counter()
assert not project.problems
print(json.dumps({"import": imported - begun, "open": done - imported, "torch": "torch" in sys.modules}))
"""


def run() -> str:
    opening, editing = [], []
    with tempfile.TemporaryDirectory() as folder:
        for frames in LENGTHS:
            path = Path(folder) / f"{frames}.posewright"
            make_project(path, frames)
            found = in_fresh_process(_OPEN, str(path))
            size = path.stat().st_size / 1e6
            opening.append([f"{frames:,}", found["open"], found["import"], found["peak_mb"], size, found["torch"]])
            editing.append([f"{frames:,}", *quantiles_ms(edit_times(path, frames))])
    headers = ["frames x 33 joints", "open, s", "imports, s", "peak resident, MB", "file, MB", "torch loaded"]
    first = table(headers, opening)
    second = table(["frames", "one edit committed, median ms", "p95 ms", "max ms"], editing)
    return f"Target at 100,000 frames: 2 s, 500 MB, torch not loaded.\n\n{first}\n\n{second}"


def make_project(path: Path, frames: int) -> None:
    """A project with one recording and one detected BlazePose track of random walks."""
    random, skeleton = np.random.default_rng(0), load_skeleton("blazepose33")
    coords = random.normal(0, 3, (frames, 33, 2)).astype(np.float32).cumsum(axis=0) % 1000
    project = Project.create(path)
    recording = Recording(1, str(path.with_suffix(".mp4")), "long", "color", frames, 30.0, 1920, 1080)
    project.apply(SetRecording(1, recording))
    project.apply(ReplaceTrack(KEY, PoseSequence(skeleton, coords, np.arange(frames) / 30)))
    project.close()


def edit_times(path: Path, frames: int) -> list[float]:
    project, random, seconds = Project.open(path), np.random.default_rng(1), []
    for _ in range(200):
        edit = MoveJoints(KEY, [random.integers(frames)], [random.integers(33)], random.uniform(0, 900, (1, 1, 2)))
        begun = time.perf_counter()
        project.apply(edit)
        seconds.append(time.perf_counter() - begun)
    project.close()
    return seconds
