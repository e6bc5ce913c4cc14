"""A user's first session on a real video: open, estimate, correct, save, come back, export."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.dialogs.estimate import EstimateChoice
from app.dialogs.export import ExportChoice
from core.io.base import read_poses
from core.poses import Status
from core.track import TrackKey

DETECTED = TrackKey(1, 0, "detected", "blazepose")
FRAME = 40


def test_a_correction_survives_closing_and_is_exported(
    open_window, screenshot, qtbot, shared_data, blazepose, tmp_path
):
    window = open_window()
    session = window.session
    window.controllers.recordings.open_paths([shared_data("samples/video/pose2sim_single_cam01.mp4")])
    qtbot.waitUntil(lambda: session.recording == 1, timeout=20_000)
    screenshot(window, "1-opened-dark")

    job = window.controllers.estimation.estimate(session.current_recording, EstimateChoice("blazepose", 1, None, {}))
    with qtbot.waitSignal(job.finished, timeout=120_000):
        screenshot(window, "2-estimating-dark")
    qtbot.waitUntil(lambda: DETECTED in session.document.tracks, timeout=5_000)
    session.activate(DETECTED)
    session.seek(FRAME)
    qtbot.waitUntil(lambda: window.frame_view.shown_frame == FRAME, timeout=20_000)
    wrist = session.track.skeleton.index("left_wrist")
    before = session.track.frame(FRAME).coords[wrist].copy()

    drag_joint(window.frame_view, before, QPoint(60, -40))
    moved = session.track.frame(FRAME)
    assert np.linalg.norm(moved.coords[wrist] - before) > 10 and moved.status[wrist] == Status.CONFIRMED
    screenshot(window, "3-corrected-dark")
    window.controllers.history.undo()
    assert np.array_equal(session.track.frame(FRAME).coords[wrist], before)
    window.controllers.history.redo()
    placed = session.track.frame(FRAME).coords[wrist].copy()
    assert np.array_equal(placed, moved.coords[wrist])

    window.controllers.projects.save_as(tmp_path / "balance.posewright")
    qtbot.waitUntil(lambda: not session.project.untitled, timeout=20_000)
    window.close()

    again = open_window("light")
    again.controllers.recordings.open_paths([tmp_path / "balance.posewright"])
    qtbot.waitUntil(lambda: DETECTED in again.session.document.tracks, timeout=20_000)
    again.session.activate(DETECTED)
    again.session.seek(FRAME)
    qtbot.waitUntil(lambda: again.frame_view.shown_frame == FRAME, timeout=20_000)
    assert np.array_equal(again.session.track.frame(FRAME).coords[wrist], placed)
    assert again.session.project.problems == []
    screenshot(again, "4-reopened-light")

    job = again.controllers.export.export(ExportChoice((DETECTED,), "native", tmp_path / "balance.npz"))
    qtbot.waitUntil((tmp_path / "balance.npz").exists, timeout=20_000)
    qtbot.waitUntil(lambda: not again.runner.active, timeout=5_000)
    exported = read_poses(tmp_path / "balance.npz")[0]
    assert np.array_equal(exported.coords[FRAME, wrist], placed)
    assert exported.status[FRAME, wrist] == Status.CONFIRMED


def drag_joint(view, coords, by: QPoint) -> None:
    """With the mouse: press on the joint, move in steps, release."""
    target = view.canvas.viewport()
    start = view.canvas.to_screen().map(QPointF(*coords)).toPoint()
    QTest.mouseMove(target, start)
    QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(target, start + by * step / 5)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + by)
