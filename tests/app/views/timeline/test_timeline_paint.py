import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from app.ui.theme import theme
from app.views.timeline.series import Pyramid
from app.views.timeline.timeline_paint import TimeAxis, paint_graph

WIDTH, HEIGHT = 1500, 300
CLEAR = 100  # columns at the left where the scale is written


def draw(values: np.ndarray, painter: QPainter) -> None:
    least, greatest = (Pyramid(len(values), reduce, float, np.nan) for reduce in (np.fmin, np.fmax))
    for pyramid in (least, greatest):
        pyramid.write(0, values)
    paint_graph(painter, TimeAxis(0, len(values), 0, WIDTH), QRect(0, 0, WIDTH, HEIGHT), least, greatest, "px")


def painted(values: np.ndarray) -> np.ndarray:
    """(HEIGHT, WIDTH) where the line is."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(theme().field))
    painter = QPainter(image)
    draw(values, painter)
    painter.end()
    colours = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, -1, 4)[..., 2::-1]
    ground, line = (np.array(QColor(colour).getRgb()[:3], float) for colour in (theme().field, theme().series))
    share = (colours - ground) @ (line - ground) / np.sum((line - ground) ** 2)
    return share > 0.4  # half a pixel of it, and more than the wash below it


def orders(frames: int) -> int:
    """Bytes of what is to be drawn for a recording full of peaks."""
    picture = QPicture()
    painter = QPainter(picture)
    draw(np.random.default_rng(0).exponential(1, frames), painter)
    painter.end()
    return picture.size()


def test_a_long_recording_full_of_peaks_is_no_more_to_draw_than_the_columns_of_the_picture(qapp):
    assert orders(1_000_000) < 1.2 * orders(10_000)


def test_one_frame_among_many_is_seen(qapp):
    values = np.full(100_000, 1.0)
    values[50_000] = 10.0
    line = painted(values)
    tall = np.flatnonzero(line[20 : HEIGHT // 2].all(axis=0))
    assert len(tall) == 1 and abs(tall[0] - WIDTH / 2) <= 1


@pytest.mark.parametrize("values", [np.arange(250.0), np.arange(250.0)[::-1]], ids=["rising", "falling"])
def test_a_steep_curve_is_one_line(qapp, values):
    line = painted(values)[:, CLEAR : WIDTH - CLEAR]
    top, bottom = np.flatnonzero(line.any(axis=1))[[0, -1]]
    assert bottom - top > HEIGHT / 2
    assert line[top:bottom].any(axis=1).all()  # each row between has a piece of it


def test_what_is_missing_is_left_out(qapp):
    values = np.full(250, 5.0)
    values[100:150] = np.nan
    line = painted(values)
    there = line.any(axis=0)
    assert there[CLEAR:600].all() and not there[601:899].any() and there[901:].all()
