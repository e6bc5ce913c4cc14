"""Points of curves: chosen with a box, moved and scaled together, as one step."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from core.poses import Status
from tests.app.views.conftest import FIRST, LEFT_HIP, LEFT_KNEE, STANDING, walking
from tests.app.views.timeline.test_curves import at, opened

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def curves(qtbot, session):
    """The left knee walks to the right by a pixel a frame from x = 185."""
    session.select([LEFT_KNEE])
    return opened(qtbot, session)


def box(curves, first: int, last: int, low: float, high: float, keys=CTRL) -> None:
    """Round frames and values, both included."""
    half = QPointF(curves.axis.frame_width / 3, 3)
    curves.mouse.drag(at(curves, first, high) - half, at(curves, last, low) + half, keys)
    curves.grab()


def values(session, joint=LEFT_KNEE) -> list[float]:
    return session.document.track(FIRST).composed().coords[:, joint, 0].tolist()


def test_a_box_chooses_what_is_in_it_and_shift_adds(curves, session):
    box(curves, 4, 8, 180, 200)
    assert curves.points.chosen[0].tolist() == [4, 5, 6, 7, 8] and session.frame == 0
    box(curves, 12, 13, 180, 220, CTRL | SHIFT)
    assert curves.points.chosen[0].tolist() == [4, 5, 6, 7, 8, 12, 13]
    box(curves, 4, 8, 188, 191)  # by value as well: at frames 4 and 5 the knee is at 189 and 190
    assert curves.points.chosen[0].tolist() == [4, 5, 6]
    curves.mouse.click(at(curves, 15, 188))
    assert curves.points.chosen == {} and session.frame == 15


def test_a_drag_moves_all_of_them_in_one_step(curves, session):
    before = values(session)
    box(curves, 4, 8, 180, 200)
    curves.mouse.drag(at(curves, 6, 191), at(curves, 6, 194))
    after = values(session)
    assert np.subtract(after, before)[4:9] == pytest.approx(3, abs=0.15)
    assert after[:4] + after[9:] == before[:4] + before[9:]
    pose = session.track.frame(5)
    assert pose.status[LEFT_KNEE] == Status.CONFIRMED and pose.coords[LEFT_KNEE, 1] == 150
    assert session.undo_stack.count() == 1
    session.undo()
    assert values(session) == before


def test_all_views_see_it_on_the_way_and_escape_leaves_all_as_it_was(curves, session):
    before = values(session)
    box(curves, 4, 8, 180, 200)
    curves.mouse.press(at(curves, 6, 191))
    curves.mouse.move(at(curves, 6, 194))
    key, first, poses = session.proposal
    assert (key, first, len(poses)) == (FIRST, 4, 5)
    assert poses.coords[2, LEFT_KNEE, 0] == pytest.approx(194, abs=0.15)
    QTest.keyClick(curves, Qt.Key.Key_Escape)
    curves.mouse.release(at(curves, 6, 194))
    assert session.proposal is None and values(session) == before and session.undo_stack.count() == 0


def test_an_edge_of_the_box_scales_about_the_other(curves, session):
    box(curves, 4, 8, 180, 200)
    shown = curves._shown()
    found = curves.points.box(shown)
    top = QPointF(found.center().x() + 20, found.top())
    curves.mouse.drag(top, top + QPointF(0, curves._scale.y(193) - curves._scale.y(191)))
    after = values(session)
    assert after[4] == pytest.approx(189, abs=0.05)  # the other edge stays
    steps = np.diff(after[4:9])
    edge = curves._scale.value(found.top()) - 189
    assert steps == pytest.approx((edge + 2) / edge, abs=0.02) and steps[0] > 1.2
    session.undo()
    curves.grab()
    before = values(session)
    curves.points.scale(curves._shown(), 2.0)
    assert np.subtract(values(session), before)[4:9] == pytest.approx([-2, -1, 0, 1, 2])


def test_several_curves_move_together(qtbot, session):
    session.select([LEFT_HIP, LEFT_KNEE])
    curves = opened(qtbot, session)
    box(curves, 4, 6, 170, 220)
    assert sorted(curves.points.chosen) == [0, 1] and curves.points.count == 6
    before = values(session, LEFT_HIP)
    curves.points.change(curves._shown(), lambda found: found + 7, "Move points")
    assert np.subtract(values(session, LEFT_HIP), before)[4:7].tolist() == [7, 7, 7]
    assert session.undo_stack.count() == 1


def test_they_are_forgotten_with_what_they_lie_on(curves, session):
    box(curves, 4, 8, 180, 200)
    session.select([LEFT_HIP])
    assert curves.points.chosen == {}
    curves.grab()
    curves.choose_points()
    assert curves.points.chosen[0].tolist() == list(range(20))
    curves.choose_quantity("speed")
    curves.grab()
    assert curves.points.chosen == {} and curves._shown() is None


def test_missing_points_cannot_be_chosen(qtbot, make_session):
    coords = STANDING + np.zeros((20, 1, 1))
    coords[5:8, LEFT_KNEE] = np.nan
    session = make_session({FIRST: walking(20).replace(coords=coords)})
    session.select([LEFT_KNEE])
    curves = opened(qtbot, session)
    curves.choose_points()
    assert curves.points.chosen[0].tolist() == [frame for frame in range(20) if frame not in (5, 6, 7)]
