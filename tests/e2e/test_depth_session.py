"""An ergonomist's session on a real depth recording: drop it, find people, estimate, look in 3D, correct, save."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.dialogs.estimate import EstimateChoice
from core.depth.surface import behind_surface
from core.poses import Status
from core.track import TrackKey

FLAT, SPATIAL = TrackKey(1, 0, "detected", "depth"), TrackKey(1, 0, "lifted", "depth")
FRAME = 20


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_from_a_dropped_recording_to_corrected_poses_in_3d(
    theme, open_window, screenshot, qtbot, shared_data, depth_estimator, tmp_path
):
    window = open_window(theme)
    session, depths = window.session, window.controllers.depth
    drop(window, shared_data("samples/depth/realsense_rgbd_two_people_n40"))
    qtbot.waitUntil(lambda: session.surface is not None, timeout=20_000)
    assert session.current_recording.kind == "depth" and session.current_recording.n_frames == 40
    assert np.nanmedian(depths.cloud()[0][:, 2]) == pytest.approx(np.nanmedian(session.surface.depth), abs=30)
    screenshot(window, f"depth-1-opened-{theme}")

    window.depth_view.bar.people.click()
    qtbot.waitUntil(lambda: depths.segmentation is not None, timeout=60_000)
    assert depths.segmentation.people == (1, 2)
    screenshot(window, f"depth-2-people-{theme}")

    job = window.controllers.estimation.estimate(session.current_recording, EstimateChoice("depth", 2, None, {}))
    with qtbot.waitSignal(job.finished, timeout=120_000):
        pass
    qtbot.waitUntil(lambda: SPATIAL in session.document.tracks, timeout=5_000)
    session.activate(FLAT)
    session.seek(FRAME)
    qtbot.waitUntil(lambda: session.surface is not None and session.surface.frame == FRAME, timeout=20_000)
    qtbot.waitUntil(lambda: window.frame_view.shown_frame == FRAME, timeout=20_000)
    points = session.document.track(SPATIAL).frame(FRAME).coords
    torso = points[[session.track.skeleton.index(name) for name in ("pelvis", "thorax")]]
    assert 300 < np.linalg.norm(torso[0] - torso[1]) < 700
    window.panels.view("scene").scene.look_from("front")
    window.panels.view("scene").scene.frame_selection()
    screenshot(window, f"depth-3-estimated-{theme}")

    joint = session.track.skeleton.index("left_shoulder")
    start = session.track.frame(FRAME).coords[joint].copy()
    drag_joint(window.frame_view, start, QPoint(14, 8))
    moved = session.document.track(FLAT).frame(FRAME).coords[joint]
    assert np.linalg.norm(moved - start) > 3
    surface = session.surface.beneath([moved])[0]
    snapped = session.document.track(SPATIAL).frame(FRAME)
    assert snapped.coords[joint, 2] == pytest.approx(surface + behind_surface(["left_shoulder"])[0], abs=0.5)
    assert snapped.status[joint] == Status.ADJUSTED
    screenshot(window, f"depth-4-corrected-{theme}")
    window.controllers.history.undo()
    np.testing.assert_array_equal(session.document.track(SPATIAL).frame(FRAME).coords, points)

    depths.correct(np.zeros_like(depths.mask()), "Erase all")
    window.controllers.projects.save_as(tmp_path / "two-people.posewright")
    qtbot.waitUntil(lambda: not session.project.untitled, timeout=20_000)
    window.close()
    again = open_window(theme)
    again.controllers.recordings.open_paths([tmp_path / "two-people.posewright"])
    qtbot.waitUntil(lambda: SPATIAL in again.session.document.tracks, timeout=20_000)
    assert not again.session.document.mask_corrections(1).masks[FRAME].unpacked().any()


def drop(window, path) -> None:
    """Let a file or folder go over the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place, buttons, keys = QPointF(400, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, buttons, keys))


def drag_joint(view, place, by: QPoint) -> None:
    """Press on a joint at an image place, move by screen pixels, let go."""
    viewport = view.canvas.viewport()
    start = view.canvas.to_screen().map(QPointF(*map(float, place))).toPoint()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in (0.4, 0.7, 1.0):
        QTest.mouseMove(viewport, start + QPoint(round(by.x() * step), round(by.y() * step)))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + by)
