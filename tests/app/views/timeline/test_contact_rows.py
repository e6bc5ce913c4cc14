"""Foot contacts in the timeline: shown, drawn, dragged and taken away by the mouse; by keys; undone; renewed in 3D."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.controllers.contacts import ContactsController
from app.foot_contacts import stated
from app.views.timeline.contact_rows import ROW
from core.contacts import FEET, FootContacts
from core.edits import ReplaceTrack
from core.errors import EditError
from core.poses import Space
from core.track import TrackKey
from tests.app.views.conftest import FIRST, STANDING_3D, walking
from tests.app.views.timeline.test_timeline import opened

FOUND = FootContacts(0, ((2, 8),), ((7, 15),))
LIFTED = TrackKey(1, 0, "lifted", "lifter")


@pytest.fixture
def lifted(session):
    poses = walking(20, STANDING_3D, (20.0, 0, 0), space=Space.WORLD, source={"feet": {**FOUND.spans, "stated": False}})
    session.do(ReplaceTrack(LIFTED, poses))
    session.activate(FIRST)
    session.undo_stack.clear()
    return session


@pytest.fixture
def timeline(qtbot, lifted):
    return opened(qtbot, lifted)


def at(timeline, foot: str, frame: float) -> QPointF:
    """The left edge of a frame in a foot's row."""
    return QPointF(timeline.axis.x(frame), timeline._feet_top + (FEET.index(foot) + 0.5) * ROW)


def drag(timeline, foot: str, start: float, stop: float) -> None:
    timeline.mouse.drag(at(timeline, foot, start), at(timeline, foot, stop))


def test_rows_are_there_only_where_feet_are_known(qtbot, session):
    timeline = opened(qtbot, session)
    assert timeline.feet.height == 0 and timeline.feet.shown is None
    session.do(ReplaceTrack(LIFTED, walking(20, STANDING_3D, space=Space.WORLD, source={"feet": FOUND.spans})))
    assert timeline.feet.height > 2 * ROW - 1 and timeline.feet.shown == FOUND


def test_what_is_painted_is_where_the_foot_stands(timeline, lifted):
    lifted.seek(19)  # the playhead is out of the way
    image = timeline.grab().toImage()

    def is_painted(foot, frame) -> bool:
        place = at(timeline, foot, frame + 0.5).toPoint()
        return image.pixelColor(place) != image.pixelColor(at(timeline, foot, 18.5).toPoint())

    assert [frame for frame in range(18) if is_painted("left", frame)] == list(range(2, 8))
    assert [frame for frame in range(18) if is_painted("right", frame)] == list(range(7, 15))


def test_an_end_is_dragged_as_one_step_that_can_be_undone(timeline, lifted):
    drag(timeline, "left", 8, 11)
    assert timeline.feet.shown.left == ((2, 11),) and stated(lifted.document, 1, 0).right == FOUND.right
    assert lifted.undo_stack.count() == 1 and lifted.undo_stack.undoText() == "Change foot contact"
    drag(timeline, "left", 2, 5)
    assert timeline.feet.shown.left == ((5, 11),)
    lifted.undo()
    lifted.undo()
    assert timeline.feet.shown == FOUND and stated(lifted.document, 1, 0) is None


def test_a_drag_in_an_empty_place_draws_one_and_a_click_there_seeks(timeline, lifted):
    timeline.mouse.click(at(timeline, "left", 12.5))
    assert lifted.frame == 12 and lifted.undo_stack.count() == 0
    drag(timeline, "left", 12.2, 16)
    assert timeline.feet.shown.left == ((2, 8), (12, 16))
    drag(timeline, "left", 8, 14)
    assert timeline.feet.shown.left == ((2, 16),)  # they became one


def test_a_press_inside_a_span_scrubs(timeline, lifted):
    timeline.mouse.click(at(timeline, "right", 10.5))
    assert lifted.frame == 10 and lifted.undo_stack.count() == 0


def test_a_double_click_takes_one_away_or_puts_one_there(timeline, lifted):
    QTest.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, "right", 10.5).toPoint())
    assert timeline.feet.shown.right == ()
    QTest.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, "right", 4.5).toPoint())
    assert timeline.feet.shown.right == ((2, 7),)


def test_escape_gives_a_drag_up(timeline, lifted):
    timeline.mouse.press(at(timeline, "left", 8))
    timeline.mouse.move(at(timeline, "left", 12))
    assert timeline.feet._edited().left == ((2, 12),)
    QTest.keyClick(timeline, Qt.Key.Key_Escape)
    timeline.mouse.release(at(timeline, "left", 12))
    assert timeline.feet.shown == FOUND and lifted.undo_stack.count() == 0


def test_keys_do_the_same(lifted):
    controller, told = ContactsController(lifted), []
    controller.notified.connect(told.append)
    lifted.seek(10)
    assert controller.stands("right") and not controller.stands("left")
    controller.set_here("right", False)
    assert controller.shown().right == () and told == ["Right foot is free: renew 3D to have it so"]
    lifted.set_range(range(12, 18))
    controller.set_here("left", True)
    assert controller.shown().left == ((2, 8), (12, 18))
    controller.forget()
    assert controller.shown() == FOUND
    lifted.undo()
    assert controller.shown().left == ((2, 8), (12, 18))


def test_without_3d_there_is_nothing_to_say(session):
    with pytest.raises(EditError, match="Lift the poses"):
        ContactsController(session).set_here("left", True)


def test_the_tooltip_says_what_stands(timeline):
    assert timeline._explain(at(timeline, "left", 4.5).toPoint()).startswith("Frame 4\nLeft foot stands, frames 2 to 7")
    assert "Left foot is free" in timeline._explain(at(timeline, "left", 12.5).toPoint())
