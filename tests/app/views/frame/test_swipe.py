"""The divider between before and after refining: which poses are seen on which side of it, and that it is dragged."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.controllers.refinement import RefinementController
from app.jobs.results import Results
from app.jobs.runner import JobRunner
from app.tasks.refine import refined_key
from app.views.frame.swipe import Swipe
from core.edits import ReplaceTrack
from tests.app.views.conftest import FIRST, LEFT_KNEE
from tests.app.views.frame.test_frame_view import opened

REFINED = refined_key(FIRST)
MOVED = 60  # pixels to the right, of every joint


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session)


@pytest.fixture
def swipe(session, view, settings, qtbot):
    """Of somebody who was refined, the refinement being active."""
    poses = session.document.track(FIRST).poses
    source = {"refined": {"from": [FIRST.stage, FIRST.variant]}}
    session.do(ReplaceTrack(REFINED, poses.replace(coords=poses.coords + (MOVED, 0), source=source)))
    session.activate(REFINED)
    window = QWidget()
    qtbot.addWidget(window)
    runner = JobRunner(window)
    yield Swipe(session, RefinementController(session, Results(session, runner, window), settings, window), view)
    runner.close()


def knee(view, item) -> QPointF:
    """Of somebody's pose, on the screen."""
    return view.canvas.to_screen().map(QPointF(*item.pose.coords[LEFT_KNEE]))


def is_shown(view, item) -> bool:
    return item.isVisible() and item.joint_at(knee(view, item), view.canvas.to_screen()) is not None


def test_before_is_seen_left_of_the_line_and_after_right_of_it(view, swipe):
    assert not swipe.divider.isVisible() and is_shown(view, view.items[REFINED])
    swipe.show(True)
    before, after = swipe.other, view.items[REFINED]
    assert knee(view, after).x() - knee(view, before).x() == pytest.approx(MOVED * view.canvas.scale_factor())
    swipe.divider.put_at((knee(view, before).x() + knee(view, after).x()) / 2)
    assert is_shown(view, before) and is_shown(view, after)
    swipe.divider.put_at(knee(view, before).x() - 20)
    assert not is_shown(view, before) and is_shown(view, after)
    swipe.divider.put_at(knee(view, after).x() + 20)
    assert is_shown(view, before) and not is_shown(view, after)
    assert view.joint_under(knee(view, after).toPoint()) is None, "what is not seen is not taken hold of"
    swipe.show(False)
    assert is_shown(view, after) and not before.isVisible() and not swipe.divider.isVisible()


def test_pixels_differ_on_the_side_of_the_other_track_alone(view, swipe):
    alone = view.canvas.grab().toImage()
    swipe.show(True)
    swipe.divider.put_at(knee(view, view.items[REFINED]).x() + 200)  # all of both people lies left of it
    swiped, place = view.canvas.grab().toImage(), knee(view, view.items[REFINED]).toPoint()
    assert alone.pixelColor(place) != swiped.pixelColor(place)
    other = knee(view, swipe.other).toPoint()
    assert alone.pixelColor(other) != swiped.pixelColor(other)


def test_the_line_is_dragged_and_moved_with_keys(view, swipe):
    swipe.show(True)
    divider, width = swipe.divider, view.canvas.viewport().width() - 1
    assert abs(divider.line() - knee(view, view.items[REFINED]).x()) < 100, "it begins at the person"
    divider.put_at(width / 2)
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, middle + QPoint(-100, 0))
    assert divider.line() == pytest.approx(width / 2 - 100, abs=2)
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton)
    QTest.keyClick(divider, Qt.Key.Key_Right)
    assert divider.line() == pytest.approx(width / 2 - 100 + 0.02 * width, abs=2)
    divider.put_at(-3000)
    assert 0 < divider.line() < 0.02 * width, "it cannot be lost"
    view.resize(500, 400)
    assert divider.place == 0.01


def test_the_sides_stay_when_the_other_track_becomes_active_and_go_with_the_pair(session, view, swipe):
    swipe.show(True)
    swipe.divider.put_at(5)
    session.activate(FIRST)
    assert not is_shown(view, view.items[FIRST]) and is_shown(view, swipe.other)
    assert knee(view, swipe.other).x() > knee(view, view.items[FIRST]).x()
    view._session.hide_poses(True)
    assert not swipe.divider.isVisible() and not swipe.other.isVisible()
    view._session.hide_poses(False)
    session.activate(REFINED)
    session.undo()
    assert not swipe.divider.isVisible() and not swipe.other.isVisible() and is_shown(view, view.items[FIRST])


def test_the_line_begins_at_what_was_moved(view, swipe, session):
    """Of somebody of whom one knee alone is elsewhere."""
    poses = session.document.track(FIRST).poses
    coords = poses.coords.copy()
    coords[:, LEFT_KNEE] += (MOVED, 0)
    source = {"refined": {"from": [FIRST.stage, FIRST.variant]}}
    session.do(ReplaceTrack(REFINED, poses.replace(coords=coords, source=source)))
    swipe.show(True)
    assert swipe.divider.line() == pytest.approx(knee(view, view.items[REFINED]).x(), abs=1.5)


def test_the_words_stand_at_the_upper_edge_and_below_what_is_there(view, swipe):
    swipe.show(True)
    before, after = (view.canvas.viewport().findChild(QWidget, f"swipe_{name}") for name in ("before", "after"))
    width, corner = view.canvas.viewport().width(), view.hud.legend.geometry()
    swipe.divider.put_at(width * 0.7)
    assert before.geometry().right() < swipe.divider.line() < after.geometry().left()
    assert before.y() == after.y() < 20
    swipe.divider.put_at(corner.center().x())
    assert before.geometry().top() > corner.bottom() and after.geometry().top() > corner.bottom()
