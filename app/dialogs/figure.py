"""``FigureDialog``: a figure for a paper, with its size, its fonts and a look at it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QFileDialog, QLabel, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.errors import MediaError
from core.io.files import write_text
from core.language import mark, tr
from core.report.paper import Chart, Page, chart_svg

WIDTHS = {mark("One column (85 mm)"): 85.0, mark("One and a half (114 mm)"): 114.0,
          mark("Two columns (174 mm)"): 174.0, mark("Other"): 0.0}  # fmt: skip
ENDINGS = (".pdf", ".svg", ".png")
DOTS_AN_INCH = 600
_SEEN = 3.0
"""Pixels a millimetre of the preview."""


class FigureDialog(FormDialog):
    """``charts`` by what they show; ``answer`` is (SVG, page)."""

    def __init__(self, charts: dict[str, Chart], shown: str = "", last: dict | None = None,
                 parent: QWidget | None = None):  # fmt: skip
        super().__init__(tr("Figure for a paper"), "figure_dialog", parent, accept=tr("Save…"))
        last = last or {}
        self._charts = charts
        self.what = self.row(tr("Figure"), combo_box({title: title for title in charts}, shown), "figure_what")
        width = float(last.get("width", 85.0))
        self.preset = self.row(tr("Width"), combo_box(WIDTHS, width if width in WIDTHS.values() else 0.0),
            "figure_preset")
        self.width_mm = self._number(" mm", 20, 400, width)
        self.form.addRow("", self.width_mm)
        self.height_mm = self._number(" mm", 20, 400, float(last.get("height", 60.0)))
        self.row(tr("Height"), self.height_mm, "figure_height")
        self.font_pt = self._number(" pt", 4, 24, float(last.get("font", 8.0)))
        self.row(tr("Font size"), self.font_pt, "figure_font")
        self.preview = QLabel(objectName="figure_preview", alignment=Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(tr("Preview"))
        self.form.addRow(self.preview)
        self.copy_button = self.buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setObjectName("figure_copy")
        self.copy_button.clicked.connect(lambda: copy_figure(*self.answer()))
        self.width_mm.setObjectName("figure_width")
        self.width_mm.setAccessibleName(tr("Width in millimetres"))
        self.preset.activated.connect(self._preset_chosen)
        for box in (self.width_mm, self.height_mm, self.font_pt):
            box.valueChanged.connect(self._show)
        self.what.activated.connect(self._show)
        self._preset_chosen()

    def _number(self, suffix: str, low: float, high: float, value: float) -> QDoubleSpinBox:
        return QDoubleSpinBox(suffix=suffix, decimals=1, minimum=low, maximum=high, value=value)

    def _preset_chosen(self) -> None:
        width = self.preset.currentData()
        self.form.setRowVisible(self.width_mm, not width)
        if width:
            self.width_mm.setValue(width)
        self._show()

    def page(self) -> Page:
        return Page(self.width_mm.value(), self.height_mm.value(), self.font_pt.value())

    def answer(self) -> tuple[str, Page]:
        page = self.page()
        return chart_svg(self._charts[self.what.currentData()], page), page

    def _show(self, *_) -> None:
        svg, page = self.answer()
        scale = min(_SEEN, 520 / page.width, 300 / page.height)
        self.preview.setPixmap(QPixmap.fromImage(_image(svg, page, scale * self.devicePixelRatioF(),
                                                        self.devicePixelRatioF())))  # fmt: skip
        self.say(
            tr(
                "{width:g} × {height:g} mm, text of {font:g} points: put it into the paper unscaled.",
                width=page.width, height=page.height, font=page.font,
            )
        )  # fmt: skip


def ask_figure(parent: QWidget, charts: dict[str, Chart], shown: str, last: dict, folder: str,
               keep: Callable[[dict, str], None]) -> Path | None:  # fmt: skip
    """Show the dialog and write what was chosen; the file, or None. ``keep`` gets the sizes and the folder."""
    answer = FigureDialog.ask(parent, charts, shown, last)
    if answer is None:
        return None
    svg, page = answer
    kinds = tr("PDF (*.pdf);;Vector graphics (*.svg);;Picture of 600 dpi (*.png)")
    path, _ = QFileDialog.getSaveFileName(parent, tr("Save figure"), str(Path(folder) / "figure.pdf"), kinds)
    if not path:
        return None
    keep({"width": page.width, "height": page.height, "font": page.font}, str(Path(path).parent))
    write_figure(Path(path), svg, page)
    return Path(path)


def write_figure(path: Path, svg: str, page: Page) -> None:
    """By the ending: .pdf and .svg keep lines and text, .png has ``DOTS_AN_INCH``. Raises ``MediaError``."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise MediaError(tr("This file type cannot be written"), expected=", ".join(ENDINGS), got=ending or path.name)
    try:
        if ending == ".svg":
            write_text(path, svg)
            return
        written = _write_pdf(path, svg, page) if ending == ".pdf" else _print_image(svg, page).save(str(path))
    except OSError:
        written = False
    if not written:
        raise MediaError(tr("{path} cannot be written", path=path), action=tr("Choose another folder"))


def copy_figure(svg: str, page: Page) -> None:
    """As a picture: what other programs take from the clipboard."""
    QGuiApplication.clipboard().setImage(_print_image(svg, page))


def _write_pdf(path: Path, svg: str, page: Page) -> bool:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(1200)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, writer.width(), writer.height()))
    return painter.end()


def _print_image(svg: str, page: Page) -> QImage:
    image = _image(svg, page, DOTS_AN_INCH / 25.4)
    for set_density in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_density(round(DOTS_AN_INCH / 0.0254))
    return image


def _image(svg: str, page: Page, pixels_a_mm: float, ratio: float = 1.0) -> QImage:
    image = QImage(round(page.width * pixels_a_mm), round(page.height * pixels_a_mm), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(svg.encode()).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
