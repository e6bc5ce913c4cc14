"""The right button: what is under the pointer becomes the current thing, and what can be done with it is offered."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.views.scene.scene_canvas import opengl_problem
from app.window.context_menus import MENUS
from core.edits import ReplaceTrack
from core.poses import PoseSequence, Space
from core.track import TrackKey
from tests.app.conftest import FIRST, SECOND


def right_click(widget, at: QPoint) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


@pytest.fixture
def opened(window, qtbot):
    """``opened(name)``: the menu of that place, closed when the test is over."""
    menus = []

    def opened(name):
        menu = window.context_menus.menu
        assert menu is not None and menu.objectName() == f"context_{name}"
        menus.append(menu)
        return [action for action in menu.actions() if not action.isSeparator()]

    yield opened
    for menu in menus:
        menu.close()


def test_all_that_is_offered_exists(window):
    for ids in MENUS.values():
        assert set(ids) - {""} <= set(window.actions_.qactions)


def test_a_joint_in_the_picture_is_selected_and_can_be_deleted(window, opened, qtbot):
    view, session = window.frame_view, window.session
    qtbot.waitUntil(lambda: SECOND in view.items)
    place = view.canvas.to_screen().map(QPointF(*session.document.track(SECOND).frame(0).coords[3]))
    right_click(view.canvas.viewport(), place.toPoint())
    assert (session.active_key, session.joints) == (SECOND, (3,))
    delete = next(action for action in opened("picture") if action.objectName() == "action_delete_joint")
    assert delete.isEnabled()
    delete.trigger()
    assert not session.track.composed(0, 1).present[0, 3]


def test_a_track_becomes_the_active_one(window, opened, qtbot):
    tracks = window.panels.view("tracks")
    row = tracks.topLevelItem(0).child(1).child(0)
    right_click(tracks.viewport(), tracks.visualItemRect(row).center())
    assert window.session.active_key == SECOND
    assert "action_remove_track" in [action.objectName() for action in opened("tracks")]


def test_the_timeline_goes_there(window, opened):
    timeline = window.panels.view("timeline")
    right_click(timeline, QPoint(round(timeline.axis.x(40.5)), 60))
    assert window.session.frame == 40
    next(action for action in opened("timeline") if action.objectName() == "action_range_in").trigger()
    assert window.session.range.start == 40


def test_the_table_of_joints_has_one(window, opened):
    table = window.panels.view("joints")
    window.session.activate(FIRST)
    right_click(table.viewport(), table.visualRect(table.model().index(2, 0)).center())
    assert len(opened("joints")) == len(set(MENUS["joints"]) - {""})


def test_the_scene_has_one_where_the_right_button_did_not_move_it(window, opened, qtbot):
    if opengl_problem():
        pytest.skip(f"3D cannot be tested here: {opengl_problem()}")
    poses = window.session.document.track(FIRST).poses
    coords = poses.coords.repeat(2, axis=-1)[..., :3]
    spatial = PoseSequence(poses.skeleton, coords, poses.times, space=Space.ROOT)
    window.session.do(ReplaceTrack(TrackKey(1, 0, "lifted"), spatial))
    window.build_scene()
    window.panels.show("scene")
    scene = window.panels.view("scene").scene
    qtbot.waitUntil(lambda: scene._scene is not None)
    native, at = scene._scene.native, QPoint(20, 20)
    QTest.mousePress(native, Qt.MouseButton.RightButton, pos=at)
    QTest.mouseMove(native, at + QPoint(40, 0))
    QTest.mouseRelease(native, Qt.MouseButton.RightButton, pos=at + QPoint(40, 0))
    assert window.context_menus.menu is None
    QTest.mouseClick(native, Qt.MouseButton.RightButton, pos=at)
    assert "action_view_front" in [action.objectName() for action in opened("scene")]
