"""``CyclesView``: the cycles of a task beside and over each other."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from app.controllers.ergonomics import ErgonomicsController
from app.session.session import Session
from app.ui.theme import notifier, theme
from app.views.ergonomics.rows_table import RowsTable
from core.ergonomics.cycles import Cycle, CycleExposure, cycle_exposures, cycles_of, median_curve, overlay
from core.ergonomics.lifts import LABEL as LIFT
from core.ergonomics.measures import INDEX, MEASURES
from core.language import mark, tr
from core.report.ergonomics.findings import number, percent

_LEFT, _FOOT = 40, 18
COLUMNS = {"trunk_flexion": mark("Trunk"), "neck_flexion": mark("Neck"), "left_upper_arm_flexion": mark("Arm L"),
           "right_upper_arm_flexion": mark("Arm R")}  # fmt: skip
"""Measure -> its short name over the share of time at a raised or high risk."""
NOTHING = mark(
    "No cycles yet. E marks one by hand in the timeline: press it where a cycle begins and again where it ends."
)


class CycleCurves(QWidget):
    """One measure over 0 to 100% of each cycle: a thin line each, their median a thick one, the chosen one coloured."""

    cycleClicked = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent, objectName="cycle_curves")
        self.setAccessibleName(tr("Cycles over each other"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.values, self.chosen = np.empty((0, 2)), -1
        notifier.themeChanged.connect(self.update)

    def show_curves(self, values: np.ndarray, chosen: int = -1) -> None:
        """(C, P) degrees, NaN where not measurable; ``chosen`` is a row, -1 for none."""
        self.values, self.chosen = values, chosen
        self.update()

    def _span(self) -> tuple[float, float]:
        known = self.values[np.isfinite(self.values)]
        return (min(float(known.min()), 0.0), max(float(known.max()), 30.0)) if len(known) else (0.0, 90.0)

    def _line(self, row: np.ndarray) -> list[QPolygonF]:
        """The stretches of a curve that are known."""
        (low, high), points, stretches = self._span(), [], []
        for place, value in enumerate([*row, np.nan]):
            if np.isfinite(value):
                x = _LEFT + (self.width() - _LEFT - 8) * place / max(len(row) - 1, 1)
                points.append(QPointF(x, 6 + (self.height() - 6 - _FOOT) * (high - value) / (high - low)))
            elif points:
                stretches.append(QPolygonF(points))
                points = []
        return stretches

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, (low, high) = theme(), self._span()
        bottom = self.height() - _FOOT
        painter.setPen(QColor(look.border))
        painter.drawLine(_LEFT, 6, _LEFT, bottom)
        zero = 6 + (bottom - 6) * high / (high - low)
        painter.drawLine(QPointF(_LEFT, zero), QPointF(self.width() - 8, zero))
        rows = [(row, look.muted, 1.0) for row in self.values]
        if len(self.values):
            rows.append((median_curve(self.values), look.text, 2.6))
        if 0 <= self.chosen < len(self.values):
            rows.append((self.values[self.chosen], look.accent, 2.2))
        for row, colour, width in rows:
            painter.setPen(QPen(QColor(colour), width))
            for stretch in self._line(row):
                painter.drawPolyline(stretch)
        painter.setPen(QColor(look.muted))
        right = Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, _LEFT - 4, 16), right, f"{high:.0f}°")
        painter.drawText(QRectF(0, bottom - 12, _LEFT - 4, 16), right, f"{low:.0f}°")
        painter.drawText(QRectF(_LEFT, bottom, 60, _FOOT), Qt.AlignmentFlag.AlignLeft, "0%")
        painter.drawText(QRectF(_LEFT, bottom, self.width() - _LEFT - 8, _FOOT), right, tr("100% of a cycle"))

    def mouseReleaseEvent(self, event) -> None:
        """The cycle whose line is nearest."""
        share = (event.position().x() - _LEFT) / max(self.width() - _LEFT - 8, 1)
        if not len(self.values) or not 0 <= share <= 1:
            return
        (low, high), height = self._span(), self.height() - 6 - _FOOT
        value = high - (event.position().y() - 6) / max(height, 1) * (high - low)
        column = self.values[:, round(share * (self.values.shape[1] - 1))]
        if np.isfinite(column).any():
            self.cycleClicked.emit(int(np.nanargmin(np.abs(column - value))))

    def sizeHint(self) -> QSize:
        return QSize(320, 150)


class CyclesView(QWidget):
    """A row for each cycle; a click goes to its first frame and shows its curve."""

    def __init__(self, session: Session, controller: ErgonomicsController, parent: QWidget | None = None):
        super().__init__(parent, objectName="cycles_view")
        self._session, self._controller = session, controller
        self.cycles: list[Cycle] = []
        self._all: tuple[Cycle, ...] = ()
        self._known: tuple | None = None
        self._build()
        for signal in (controller.changed, controller.choiceChanged, session.changed, session.recordingChanged):
            signal.connect(self.refresh)

    def _build(self) -> None:
        self.label, self.measure = QComboBox(objectName="cycle_label"), QComboBox(objectName="cycle_measure")
        self.label.setAccessibleName(tr("Task"))
        self.measure.setAccessibleName(tr("Measure of the curves"))
        for one in (self.label, self.measure):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            one.activated.connect(self._show)
        self.head = QHBoxLayout()
        self.head.addWidget(self.label, 1)
        self.head.addWidget(self.measure, 2)
        self.note = QLabel(tr(NOTHING), objectName="cycles_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = RowsTable("cycles_table", tr("Cycles"))
        self.table.rowChosen.connect(self.choose)
        self.curves = CycleCurves()
        self.curves.cycleClicked.connect(self.choose)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.curves)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(self.head)
        layout.addWidget(self.note)
        layout.addWidget(parts, 1)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self, *_) -> None:
        """Other segments, another assessment or another score: looked at only while it can be seen."""
        if not self.isVisible():
            return
        controller, document = self._controller, self._session.document
        assessment = controller.assessment if controller.is_here else None
        segments = document.segments_of(self._session.recording) if self._session.recording is not None else []
        stretches = [(one.start, one.stop, one.label) for one in segments if one.label != LIFT]
        known = id(assessment), stretches, controller.method, controller.shown_side()
        if known == self._known:
            return
        self._known = known
        found = cycles_of(stretches, len(assessment.poses)) if assessment else ()
        self._fill(self.label, {label: label for label in dict.fromkeys(one.label for one in found)}, "")
        measures = [MEASURES[INDEX[name]] for name in (assessment.angles.measurable() if assessment else ())]
        named = {one.title: one.name for one in measures if one.unit == "deg"}
        self._fill(self.measure, named, "trunk_flexion")
        self._all = found
        self._show()

    def _fill(self, box: QComboBox, choices: dict[str, str], default: str) -> None:
        before = box.currentData() or default
        box.clear()
        for text, data in choices.items():
            box.addItem(text, data)
        box.setCurrentIndex(max(box.findData(before), 0) if choices else -1)

    def _show(self, *_) -> None:
        assessment, label = self._controller.assessment, self.label.currentData()
        self.cycles = [one for one in self._all if one.label == label]
        self.note.setVisible(not self.cycles)
        exposures: tuple[CycleExposure, ...] = ()
        columns = [tr("Cycle"), tr("Seconds")]
        if self.cycles:
            score = assessment.score(self._controller.method, self._controller.shown_side())
            exposures = cycle_exposures(assessment, self.cycles, [score])
            (one,) = exposures[0].scores
            columns += [
                tr("{score} at {lowest}+", score=tr(score.name), lowest=one.serious.lowest),
                tr("Half of the time"),
                *map(tr, COLUMNS.values()),
            ]
        self.table.show_rows(columns, [_texts(one) for one in exposures])
        name = self.measure.currentData()
        self.curves.show_curves(overlay(assessment.angles, name, self.cycles) if name else np.empty((0, 2)),
                                self.table.currentRow())  # fmt: skip

    def choose(self, row: int) -> None:
        """Go to a cycle's first frame, and show its curve."""
        if 0 <= row < len(self.cycles):
            self.table.selectRow(row)
            self.curves.show_curves(self.curves.values, row)
            self._session.seek(self.cycles[row].start)


def _texts(one: CycleExposure) -> list[str]:
    (score,) = one.scores
    share = score.serious.from_here if score.assessable else float("nan")
    return [
        one.cycle.name, number(one.seconds, 1), percent(share), tr(
            "{number} or more",
            number=number(score.percentiles[50])
        ),
        *(percent(one.risky.get(name, float("nan"))) for name in COLUMNS),
    ]  # fmt: skip
