"""Somebody's knee is always beside its place; a few corrections in the real window, and the track follows."""

from importlib.resources import files
from pathlib import Path

import numpy as np

from app.dialogs.refine import USUAL, RefineDialog
from core.edits import MoveJoints, ReplaceTrack
from core.io.base import read_poses
from core.poses import Status
from core.track import TrackKey

KEY = TrackKey(1, 0, "detected", "elsewhere")
REFINED = KEY._replace(stage="refined", variant="corrections")
SAMPLES = Path(str(files("resources") / "samples"))


def test_a_few_corrected_frames_put_the_whole_stretch_right(open_window, screenshot, qtbot, monkeypatch):
    window = open_window()
    session = window.session
    window.controllers.recordings.open_paths([SAMPLES / "walk.mp4"])
    qtbot.waitUntil(lambda: session.recording == 1, timeout=20_000)
    truth = read_poses(SAMPLES / "walk_truth_2d.npz")[0]
    knee = truth.skeleton.index("left_knee")
    wrong = truth.coords.copy()
    wrong[:, knee] += (25, -10)
    session.do(ReplaceTrack(KEY, truth.replace(coords=wrong)))
    session.activate(KEY)
    for frame in range(10, len(truth), 25):
        session.do(MoveJoints(KEY, [frame], [knee], truth.coords[None, frame : frame + 1, knee].tolist()))
    session.seek(72)
    qtbot.waitUntil(lambda: window.frame_view.shown_frame == 72, timeout=20_000)
    screenshot(window, "refine-1-before")

    monkeypatch.setattr(RefineDialog, "ask", lambda *asked: USUAL)
    window.actions_.qactions["refine"].trigger()
    qtbot.waitUntil(lambda: REFINED in session.document.tracks, timeout=180_000)  # torch is loaded
    assert session.active_key == REFINED
    pose = session.track.frame(72)
    assert np.linalg.norm(pose.coords[knee] - truth.coords[72, knee]) < 0.2 * np.hypot(25, 10)
    assert pose.status[knee] == Status.INFERRED
    assert "Held-out corrections" in window.toasts.text
    screenshot(window, "refine-2-after")
    window.actions_.qactions["refine_swipe"].trigger()
    before = window.swipe.other
    assert before.isVisible() and np.linalg.norm(before.pose.coords[knee] - wrong[72, knee]) < 1e-3
    screenshot(window, "refine-3-swipe")
    window.actions_.qactions["review_panel"].trigger()
    row = window.panels.view("review").teaching
    qtbot.waitUntil(lambda: bool(row.frames), timeout=20_000)
    screenshot(window, "refine-4-to-correct")
    window.controllers.history.undo()
    assert REFINED not in session.document.tracks
