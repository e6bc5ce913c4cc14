"""From a corrected joint to its repaired neighbourhood, as the window does it: edit, job, edit."""

import os
import tempfile
import time
from pathlib import Path

import numpy as np

from benchmarks.measure import processor_seconds, quantiles_ms, table
from core.edits import Compound, MoveJoints, ReplaceTrack, SetRecording
from core.io.base import read_poses
from core.poses import PoseSequence
from core.recording import Recording
from core.track import TrackKey
from models.jumps.options import JumpsOptions, Quality

title = "Repair after a correction"
SAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "walk_truth_2d.npz"
GIVEN = tuple(
    f"{side}_{joint}"
    for side in ("left", "right")
    for joint in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
)
FRAMES = (1_500, 100_000)
RUNS = 15
DETECTED, REPAIRED = TrackKey(1, 0, "detected", "file"), TrackKey(1, 0, "inpainted", "jumps")


def run() -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = [_row(frames, quality) for frames in FRAMES for quality in Quality]
    load = os.getloadavg()[0]
    return (
        "Twelve joints of a walk, repeated; the left wrist is dragged. Time from the edit to the repaired "
        "neighbourhood in the document; processor time (of all threads and processes) beside it. Target: 300 ms on two "
        "idle cores. "
        f"Load while measured: {load:.1f}.\n\n"
        + table(["frames", "quality", "median, ms", "p95, ms", "processor, ms", "frames changed"], rows)
    )


def _row(frames: int, quality: Quality) -> list:
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(Path(folder) / "p.posewright", frames, JumpsOptions(quality=quality))
        bench.correct(0)  # loads the network
        walls, processor, changed = zip(*(bench.correct(number) for number in range(1, RUNS + 1)), strict=True)
        bench.close()
    median, late, _ = quantiles_ms(walls)
    return [f"{frames:,}", str(quality), median, late, 1e3 * float(np.median(processor)), int(np.median(changed))]


class _Bench:
    """A session with a repaired track, and what the window does after each correction."""

    def __init__(self, path: Path, frames: int, options: JumpsOptions):
        from PySide6.QtWidgets import QApplication, QWidget

        from app.controllers.inpainting import InpaintingController
        from app.controllers.keyframes import KeyframesController
        from app.jobs.results import Results
        from app.jobs.runner import JobRunner
        from app.session.session import Session
        from app.tasks.inpainting import inpaint_track
        from core.project.project import Project
        from core.track import Track

        self.app = QApplication.instance() or QApplication([])
        self.session, self.window = Session(Project.create(path)), QWidget()
        self.runner = JobRunner(self.window)
        results = Results(self.session, self.runner, self.window)
        self.controller = InpaintingController(
            self.session, KeyframesController(self.session), results, self.runner, None, self.window
        )
        detected = _walk(frames)
        short = inpaint_track(Track(DETECTED, detected.slice(0, 300)), options).poses
        repaired = _stretched(short, detected.times).replace(source=short.source)  # its content does not matter here
        recording = Recording(1, "/nowhere", "walk", "color", frames, 25.0, 1280, 720)
        edits = (SetRecording(1, recording), ReplaceTrack(DETECTED, detected), ReplaceTrack(REPAIRED, repaired))
        self.session.do(Compound(edits))
        self.session.changed.connect(self._changed)
        self.controller.set_following(True)
        self.change = None

    def _changed(self, change) -> None:
        if change.key == REPAIRED:
            self.change = change

    def correct(self, number: int) -> tuple[float, float, int]:
        """Seconds of the clock and of the processors from the edit to the repair, and the frames that it changed."""
        track = self.session.document.track(DETECTED)
        joint, frame = track.skeleton.joints.index("left_wrist"), 100 + 7 * number
        place = track.frame(frame).coords[joint] + (25, -15)
        self.change, begun, worked = None, time.perf_counter(), processor_seconds()
        self.session.do(MoveJoints(DETECTED, [frame], [joint], place[None, None]))
        while self.change is None:
            self.app.processEvents()
            time.sleep(0.001)
        return time.perf_counter() - begun, processor_seconds() - worked, len(self.change.frames)

    def close(self) -> None:
        self.runner.close()
        self.session.undo_stack.clear()
        self.session.project.close()


def _walk(frames: int) -> PoseSequence:
    poses = next(iter(read_poses(SAMPLE).values()))
    hidden = ~np.isin(poses.skeleton.joints, GIVEN)
    coords = poses.coords.copy()
    coords[:, hidden] = np.nan
    return _stretched(poses.replace(coords=coords), np.arange(frames) / 25)


def _stretched(poses: PoseSequence, times: np.ndarray) -> PoseSequence:
    """The poses there and back again, for as long as ``times`` are."""
    there = np.concatenate([np.arange(len(poses)), np.arange(len(poses) - 2, 0, -1)])
    return poses.take(np.resize(there, len(times)), times).replace(source={})
