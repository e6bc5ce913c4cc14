"""The loupe: what it shows is what lies under the joint, and when."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from app.ui.theme import theme
from app.views.frame.loupe import SIZE, Loupe
from tests.app.views.conftest import LEFT_HIP, LEFT_KNEE
from tests.app.views.frame.test_frame_view import joint_on_screen, on_screen, opened

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
RED = (200, 30, 30)


def with_a_red_spot(index: int) -> np.ndarray:
    picture = np.full((240, 320, 3), 60, np.uint8)
    picture[100:103, 200:203] = RED
    return picture


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session, with_a_red_spot)


@pytest.fixture
def loupe(session, view):
    return Loupe(session, view)


def drag(view, joint: int, to: QPointF, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Without letting go."""
    start = joint_on_screen(view, joint)
    view.mouse.press(start, modifiers)
    view.mouse.move(start + QPointF(5, 5))
    view.mouse.move(to)


def test_it_shows_the_pixels_under_the_joint_until_that_is_let_go(view, loupe):
    target = on_screen(view, 201, 101)
    view.mouse.move(joint_on_screen(view, LEFT_KNEE))
    assert not loupe.glass.isVisible()
    drag(view, LEFT_KNEE, target)
    assert loupe.glass.isVisible()
    image = loupe.glass.grab().toImage()
    assert image.pixelColor(SIZE // 2, SIZE // 2) == QColor(*RED)
    assert image.pixelColor(SIZE // 2 + 40, SIZE // 2 + 40) == QColor(60, 60, 60)
    row = [image.pixelColor(x, SIZE // 2 + 2) for x in range(SIZE)]
    red = [colour for colour in row if colour.red() > 150 > colour.green()]
    assert len(red) == pytest.approx(3 * 3 * view.canvas.scale_factor(), abs=3)  # three pixels, three times as large
    view.mouse.release(target)
    assert not loupe.glass.isVisible()


def test_it_stays_in_the_view_and_off_the_joint(view, loupe):
    for corner in ((5, 5), (314, 5), (314, 234), (5, 234)):
        target = on_screen(view, *corner)
        drag(view, LEFT_KNEE, target)
        assert view.canvas.viewport().rect().contains(loupe.glass.geometry())
        assert not loupe.glass.geometry().contains(target.toPoint())
        view.mouse.release(target)


def test_beyond_the_edge_is_the_ground(view, loupe):
    pixels = view.canvas.around(QPointF(0, 0), 2)
    ground = QColor(theme().canvas)
    assert (pixels[:2] == (ground.red(), ground.green(), ground.blue())).all() and (pixels[2:, 2:] == 60).all()
    assert (view.canvas.around(QPointF(-50, -50), 3) == pixels[0, 0]).all()
    assert (view.canvas.around(QPointF(500, 500), 3) == pixels[0, 0]).all()


def test_of_depth_it_shows_the_colours(qtbot, make_session, view):
    view.canvas.show_picture(np.full((240, 320), 2000.0, np.float32))
    assert len(np.unique(view.canvas.around(QPointF(100, 100), 3).reshape(-1, 3), axis=0)) == 1


def test_a_soft_drag_has_it_several_joints_and_a_switched_off_one_have_not(session, view, loupe):
    target = on_screen(view, 201, 101)
    drag(view, LEFT_KNEE, target, CTRL)
    assert loupe.glass.isVisible()
    view.mouse.release(target)
    assert not loupe.glass.isVisible()
    session.undo()
    session.select((LEFT_HIP, LEFT_KNEE))
    drag(view, LEFT_KNEE, target)
    assert not loupe.glass.isVisible()
    view.mouse.release(target)
    session.undo()
    session.select(())
    loupe.switch(False)
    drag(view, LEFT_KNEE, target)
    assert not loupe.glass.isVisible()
    view.mouse.release(target)
