"""Rulers by the mouse: laid, moved, stated, undone, and still there when the project is opened again."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.controllers.rulers import RulersController
from app.views.ergonomics.rulers import Rulers
from core.errors import EditError
from core.project.project import Project
from core.ruler import Ruler
from tests.app.views.conftest import FIRST, LEFT_KNEE
from tests.app.views.frame.test_frame_view import joint_on_screen, on_screen, opened, shown


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session)


@pytest.fixture
def controller(session):
    return RulersController(session)


@pytest.fixture
def rulers(session, controller, view):
    return Rulers(session, controller, view)


def words(rulers) -> list[str]:
    return [text for _, text in rulers.item.shown]


def near(ruler: Ruler, *ends: float) -> bool:
    return ruler.values[:4] == pytest.approx(ends, abs=0.5)


def lay(view, controller, start, stop) -> None:
    controller.ask()
    view.mouse.drag(on_screen(view, *start), on_screen(view, *stop))


def test_one_drag_lays_it_and_the_next_drag_is_the_usual_one(session, view, controller, rulers):
    lay(view, controller, (20, 30), (80, 110))
    (ruler,) = controller.rulers
    assert near(ruler, 20, 30, 80, 110) and words(rulers) == ["100 px"]
    before = shown(session, LEFT_KNEE).copy()
    view.mouse.drag(joint_on_screen(view, LEFT_KNEE), joint_on_screen(view, LEFT_KNEE) + QPointF(30, 0))
    assert shown(session, LEFT_KNEE)[0] > before[0] + 5 and len(controller.rulers) == 1
    session.undo()
    session.undo()
    assert controller.rulers == () and words(rulers) == []


def test_an_end_is_dragged_and_a_click_lays_nothing(session, view, controller, rulers):
    lay(view, controller, (20, 30), (20, 30.5))
    assert controller.rulers == ()
    lay(view, controller, (20, 30), (80, 110))
    view.mouse.drag(on_screen(view, 80, 110), on_screen(view, 20, 130))
    assert near(controller.rulers[0], 20, 30, 20, 130) and session.undo_stack.undoText() == "Move ruler"


def test_a_joint_goes_before_the_end_of_a_ruler(session, view, controller, rulers):
    x, y = shown(session, LEFT_KNEE)
    controller.lay(Ruler(float(x), float(y), 10, 10))
    view.mouse.drag(joint_on_screen(view, LEFT_KNEE), joint_on_screen(view, LEFT_KNEE) + QPointF(0, 30))
    assert controller.rulers[0].values[:2] == pytest.approx((x, y))
    assert session.undo_stack.undoText() == "Move left knee"


def test_escape_gives_up(view, controller, rulers):
    controller.ask()
    view.mouse.press(on_screen(view, 20, 30))
    view.mouse.move(on_screen(view, 80, 110))
    assert words(rulers) == ["100 px"]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    view.mouse.release(on_screen(view, 80, 110))
    assert controller.rulers == () and words(rulers) == [] and not rulers.laying


def test_a_stated_length_makes_millimetres_of_all(view, controller, rulers):
    with pytest.raises(EditError, match="no ruler"):
        controller.state(100)
    controller.lay(Ruler(0, 0, 0, 50))
    controller.lay(Ruler(100, 0, 200, 0))
    controller.state(800)
    assert words(rulers) == ["400 mm", "800 mm"]
    controller.move(1, Ruler(100, 0, 150, 0))
    assert words(rulers) == ["50 px", "50 px"]
    controller.remove_last()
    assert words(rulers) == ["50 px"]


def test_they_are_hidden_with_the_poses(view, controller, rulers):
    controller.lay(Ruler(0, 0, 0, 50))
    view._session.hide_poses(True)
    assert words(rulers) == []
    view._session.hide_poses(False)
    assert words(rulers) == ["50 px"]


def test_they_stay_in_the_project(session, controller):
    controller.lay(Ruler(0, 0, 0, 50))
    controller.state(123)
    session.undo_stack.clear()
    path = session.project.path
    session.project.close()
    again = Project.open(path)
    assert again.document.recordings[1].rulers == (Ruler(0, 0, 0, 50, 123),) and again.problems == []
    assert FIRST in again.document.tracks
    again.close()
