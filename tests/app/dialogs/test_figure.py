"""A figure for a paper: what is asked for is what is written."""

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from app.dialogs.figure import FigureDialog, write_figure
from core.errors import MediaError
from core.report.paper import Chart, Line, Page

CHARTS = {
    name: Chart((Line("wrist", np.arange(9.0), np.arange(9.0) ** 2),), "Time (s)", name) for name in ("Curves", "PCK")
}


@pytest.fixture
def dialog(qtbot):
    found = FigureDialog(CHARTS, "PCK", {"width": 114.0, "height": 70, "font": 7})
    qtbot.addWidget(found)
    found.show()
    return found


def test_it_begins_with_what_is_looked_at_and_the_last_sizes(dialog):
    svg, page = dialog.answer()
    assert page == Page(114, 70, 7) and ">PCK<" in svg
    assert dialog.preset.currentText() == "One and a half (114 mm)" and not dialog.width_mm.isVisible()
    assert dialog.note.text().startswith("114 × 70 mm, text of 7 points")


def test_width_by_preset_or_by_number(dialog):
    dialog.preset.setCurrentIndex(dialog.preset.findText("Two columns (174 mm)"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert dialog.page().width == 174
    dialog.preset.setCurrentIndex(dialog.preset.findText("Other"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert dialog.width_mm.isVisible()
    dialog.width_mm.setValue(121.5)
    assert dialog.answer()[1].width == 121.5


def test_the_preview_has_the_figures_shape(dialog):
    before = dialog.preview.pixmap().size()
    assert before.width() / before.height() == pytest.approx(114 / 70, rel=0.02)
    dialog.height_mm.setValue(35)
    assert dialog.preview.pixmap().height() == pytest.approx(before.height() / 2, abs=1)


def test_copy_puts_a_picture_of_print_quality_into_the_clipboard(dialog):
    dialog.copy_button.click()
    image = QGuiApplication.clipboard().image()
    assert image.width() == round(114 * 600 / 25.4) and dialog.isVisible()


def test_each_ending_is_written(dialog, tmp_path):
    svg, page = dialog.answer()
    for ending in ("pdf", "svg", "png"):
        write_figure(tmp_path / f"a.{ending}", svg, page)
    pdf = (tmp_path / "a.pdf").read_bytes()
    points = [float(value) for value in pdf.split(b"/MediaBox [")[1].split(b"]")[0].split()]
    assert points == pytest.approx([0, 0, 114 * 72 / 25.4, 70 * 72 / 25.4], abs=1)
    assert b"/Subtype /Image" not in pdf and b"/Font" in pdf  # lines and text, no pixels
    assert (tmp_path / "a.svg").read_text() == svg
    image = QImage(str(tmp_path / "a.png"))
    assert image.width() / image.dotsPerMeterX() * 1000 == pytest.approx(114, abs=0.1)
    for path in (tmp_path / "a.bmp", tmp_path / "nowhere" / "a.pdf", tmp_path / "nowhere" / "a.png"):
        with pytest.raises(MediaError, match="cannot be written"):
            write_figure(path, svg, page)
