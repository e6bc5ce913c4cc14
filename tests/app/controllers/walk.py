"""A walk of twelve measured joints, and the controllers that work on it."""

import numpy as np
from PySide6.QtWidgets import QWidget

from app.controllers.ablation import AblationController
from app.controllers.inpainting import InpaintingController
from app.controllers.keyframes import KeyframesController
from app.controllers.lifting import LiftingController
from app.dialogs.inpaint import InpaintChoice
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from core.edits import ReplaceTrack, SetRecording
from core.poses import PoseSequence
from core.recording import Recording
from core.skeleton import load_skeleton
from core.track import Track, TrackKey
from models.jumps.options import JumpsOptions, Quality

COCO, MPI = load_skeleton("coco17"), load_skeleton("mpi28")
DETECTED, INPAINTED = TrackKey(1, 0, "detected", "file"), TrackKey(1, 0, "inpainted", "jumps")
LIFTED = TrackKey(1, 0, "lifted", "lifter")
WRIST = COCO.joints.index("left_wrist")
FRAMES = 60
FAST = JumpsOptions(quality=Quality.FAST)


def standing() -> np.ndarray:
    """(17, 2) pixels: somebody of 400 pixels who faces the camera."""
    right = {"eye": (-8, -8), "ear": (-18, -4), "shoulder": (-45, 50), "elbow": (-60, 120), "wrist": (-62, 180),
             "hip": (-28, 190), "knee": (-30, 280), "ankle": (-30, 370)}  # fmt: skip
    places = {"nose": (0, 0)} | {f"right_{name}": place for name, place in right.items()}
    places |= {f"left_{name}": (-x, y) for name, (x, y) in right.items()}
    return np.array([places[name] for name in COCO.joints], float) + (400, 100)


def walk() -> PoseSequence:
    """Walks to the right, 2 pixels a frame; the left wrist is missing in frames 20 to 39."""
    coords = standing() + np.arange(FRAMES)[:, None, None] * np.array([2.0, 0.0])
    coords[20:40, WRIST] = np.nan
    return PoseSequence(COCO, coords, np.arange(FRAMES) / 25)


class World:
    """One recording without a file, one person, detected."""

    def __init__(self, session, window: QWidget):
        self.session, self.runner = session, JobRunner(window)
        session.do(SetRecording(1, Recording(1, "/nowhere/cam02.mp4", "cam02.mp4", "color", FRAMES, 25.0, 960, 540)))
        session.do(ReplaceTrack(DETECTED, walk()))
        session.show_recording(1)
        session.undo_stack.clear()
        keyframes, results = KeyframesController(session, window), Results(session, self.runner, window)
        self.inpainting = InpaintingController(session, keyframes, results, self.runner, None, window)
        self.lifting = LiftingController(session, results, None, window)
        self.ablation = AblationController(session, self.runner, window)


def inpainted(world, qtbot, **choice) -> Track:
    session = world.session
    job = world.inpainting.inpaint(session.document.track(DETECTED), InpaintChoice(options=FAST, **choice))
    qtbot.waitUntil(lambda: job.state.over, timeout=60_000)
    assert job.error is None, job.details
    return session.document.track(INPAINTED)


def joint(name: str) -> int:
    return MPI.joints.index(name)
