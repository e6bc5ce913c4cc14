"""The picture as it is seen: what is on the screen is in the file, sharper."""

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, QSettings
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.ui.settings import Settings
from app.ui.theme import theme
from app.views.frame.picture_export import SHARP, PictureExport
from core.errors import EditError, MediaError
from tests.app.views.conftest import LEFT_KNEE, RIGHT_KNEE
from tests.app.views.frame.test_frame_view import joint_on_screen, opened


@pytest.fixture
def view(qtbot, session):
    return opened(qtbot, session)


@pytest.fixture
def export(session, view, tmp_path):
    return PictureExport(session, view, Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)))


def colour_at(image: QImage, view, joint: int) -> QColor:
    place = joint_on_screen(view, joint) - view.canvas.seen().topLeft()
    return image.pixelColor((place * SHARP).toPoint())


def test_a_png_is_the_frame_without_the_ground_round_it(view, export, tmp_path):
    written = []
    export.written.connect(written.append)
    export.save(tmp_path / "a.png")
    image, seen = QImage(str(tmp_path / "a.png")), view.canvas.seen()
    assert image.size() == seen.size() * SHARP and abs(seen.width() / seen.height() - 320 / 240) < 0.01
    assert colour_at(image, view, LEFT_KNEE).name() == theme().side("left").name()
    assert colour_at(image, view, RIGHT_KNEE).name() == theme().side("right").name()
    assert image.pixelColor(image.width() - 3, image.height() - 3).name() == "#3c3c3c"  # the frame's own grey
    assert written == [f"Written: {tmp_path / 'a.png'}"]


def test_the_pointers_words_are_not_in_it(view, export):
    before = export.image()
    view.say_position(joint_on_screen(view, LEFT_KNEE).toPoint())
    assert view.hud.read_out.isVisible()
    assert export.image() == before


def test_an_svg_has_lines_and_shows_the_same(view, export, tmp_path):
    export.save(tmp_path / "a.svg")
    kinds = {one.tag.rpartition("}")[2] for one in ElementTree.parse(tmp_path / "a.svg").iter()}
    assert {"image", "path"} <= kinds and kinds & {"polyline", "line"}
    drawn = QImage(view.canvas.seen().size() * SHARP, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    QSvgRenderer(str(tmp_path / "a.svg")).render(painter, QRectF(drawn.rect()))
    painter.end()
    for joint, side in ((LEFT_KNEE, "left"), (RIGHT_KNEE, "right")):
        found, wanted = colour_at(drawn, view, joint), theme().side(side)
        assert max(abs(a - b) for a, b in zip(found.getRgb(), wanted.getRgb(), strict=True)) < 30


def test_it_goes_to_the_clipboard(view, export, qtbot):
    export.copy()
    assert QGuiApplication.clipboard().image().size() == export.image().size()


def test_what_is_zoomed_to_is_what_is_seen(view, export):
    view.canvas.zoom(6, joint_on_screen(view, LEFT_KNEE))
    assert export.image().size() == view.canvas.viewport().size() * SHARP


def test_other_endings_and_folders_that_are_not_there_are_said(view, export, tmp_path):
    with pytest.raises(MediaError, match="expected .png, .svg, got .bmp"):
        export.save(tmp_path / "a.bmp")
    for name in ("a.png", "a.svg"):
        with pytest.raises(MediaError, match="cannot be written"):
            export.save(tmp_path / "nowhere" / name)


def test_nothing_to_see_is_said(view, export):
    view.canvas.forget_picture()
    with pytest.raises(EditError, match="nothing to see"):
        export.image()
