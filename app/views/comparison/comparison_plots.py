"""Plots of a comparison: share of correct joints, histogram, error against confidence; one colour a prediction."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox

from app.ui.theme import notifier, theme
from core.language import mark, rounded, spoken, tr
from core.report.comparison import COLOURS
from core.review.comparison import Comparison, Drawing

Drawn = dict[str, tuple[Comparison, Drawing]]
"""By the name of the prediction, the first one first."""


class _Axis(pg.AxisItem):
    """With numbers as the user's language writes them."""

    def tickStrings(self, values, scale, spacing):
        return [text.replace(".", spoken().decimal) for text in super().tickStrings(values, scale, spacing)]


class ComparisonPlot(pg.PlotWidget):
    """A plot in the colours of the theme. Subclasses say in ``draw`` what is shown of named comparisons."""

    title = ""
    name = ""

    @property
    def chart(self) -> str:
        """The title of the chart for a paper that shows the same."""
        return tr(self.title)

    def __init__(self, parent=None):
        super().__init__(parent, axisItems={side: _Axis(side) for side in ("left", "bottom")})
        self.setObjectName(self.name)
        self.setAccessibleName(tr(self.title))
        self.setMenuEnabled(False)
        self.hideButtons()
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)  # thresholds in thousandths of a torso help no one
        self.legend = self.addLegend(offset=(-10, 10))
        self._compared: Drawn = {}
        self._stale = False
        notifier.themeChanged.connect(self._refresh_if_seen)
        self.refresh()

    def show_results(self, compared: dict[str, tuple[Comparison, Drawing | None]]) -> None:
        """Draw what there is, now or when it can be seen."""
        self._compared = {name: pair for name, pair in compared.items() if pair[1] is not None}
        self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def draw(self, compared: Drawn) -> None:
        """At least one comparison."""
        raise NotImplementedError

    def refresh(self, *_) -> None:
        t, self._stale = theme(), False
        self.setBackground(t.field)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(t.border)
            axis.setTextPen(t.muted)
        self.showGrid(x=True, y=True, alpha=0.25)
        self.legend.setLabelTextColor(t.text)
        self.clear()
        self.setTitle(None)
        if self._compared:
            self.draw(self._compared)
        self.legend.setVisible(len(self._compared) > 1)

    def _label(self, side: str, text: str) -> None:
        self.setLabel(side, text, color=theme().text)


def colour(place: int) -> QColor:
    """Of the prediction at this place; lighter on a dark ground."""
    found = QColor(COLOURS[place % len(COLOURS)])
    return found.lighter(135) if theme().is_dark else found


class CorrectShare(ComparisonPlot):
    title = mark("Share of correct joints by threshold (PCK)")
    name = "plot_pck"

    @property
    def chart(self) -> str:
        return self.choice.currentText()

    def __init__(self, parent=None):
        self.choice: QComboBox | None = None
        super().__init__(parent)
        self.choice = QComboBox(self, objectName="plot_pck_curve")
        self.choice.setAccessibleName(tr("Which share of correct joints"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self.refresh)
        self.choice.hide()

    def show_results(self, compared: dict[str, tuple[Comparison, Drawing | None]]) -> None:
        """The curves that all of them can have are offered; the first one that fits is shown."""
        pairs = [pair for pair in compared.values() if pair[1] is not None]
        names = [name for name in pairs[0][1].curves if all(name in one.curves for _, one in pairs)] if pairs else []
        kept = self.choice.currentData()
        self.choice.clear()
        for name in names:
            self.choice.addItem(tr(pairs[0][0].curves[name].metric.title), name)
        self.choice.setCurrentIndex(max(self.choice.findData(kept), 0) if names else -1)
        self.choice.setVisible(len(names) > 1)
        self.choice.setFixedSize(self.choice.sizeHint())
        self._place_choice()
        super().show_results(compared)

    def draw(self, compared: Drawn) -> None:
        """All joints boldly; of a single prediction each joint thinly as well."""
        name = self.choice.currentData() if self.choice is not None else None
        if name is None:
            self.setTitle(tr("These tracks have no common scale for the share of correct joints"), color=theme().muted)
            return
        curve = next(iter(compared.values()))[0].curves[name]
        for place, (title, (_, drawing)) in enumerate(compared.items()):
            thresholds, total, joints = drawing.curves[name]
            for joint in joints.T if len(compared) == 1 else ():
                self.plot(thresholds, 100 * joint, pen=pg.mkPen(theme().muted + "70"))
            area = np.trapezoid(total, thresholds) / (thresholds[-1] - thresholds[0])
            pen = pg.mkPen(theme().series if len(compared) == 1 else colour(place), width=3)
            self.plot(
                thresholds, 100 * total, pen=pen, name=tr("{title}: area {area:.1f} %", title=title, area=100 * area)
            )
            if len(compared) == 1:
                text = tr(
                    "{metric}: bold all joints (area {area:.1f} %), thin each of them",
                    metric=tr(curve.metric.title),
                    area=100 * area,
                )
                self.setTitle(text, color=theme().muted, size="9pt")
        self._label("bottom", tr("Threshold ({unit})", unit=curve.unit))
        self._label("left", tr("Correct joints (%)"))
        self.setYRange(0, 100)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._place_choice()

    def _place_choice(self) -> None:
        if self.choice is not None:
            self.choice.move(self.width() - self.choice.width() - 12, self.height() - self.choice.height() - 44)


class Histogram(ComparisonPlot):
    title = mark("Histogram of errors")
    name = "plot_histogram"

    def draw(self, compared: Drawn) -> None:
        """Bars for one; steps for several."""
        alone = len(compared) == 1
        for place, (title, (_, drawing)) in enumerate(compared.items()):
            shade = QColor(theme().series) if alone else colour(place)
            fill = QColor(shade)
            fill.setAlpha(96 if alone else 30)
            facts = tr("median {median}, mean {mean}", median=rounded(drawing.median), mean=rounded(drawing.mean))
            self.plot(drawing.edges, 100 * drawing.counts / drawing.counts.sum(), stepMode="center", fillLevel=0,
                      brush=pg.mkBrush(fill), pen=pg.mkPen(shade, width=1 if alone else 2),
                      name=f"{title}: {facts}")  # fmt: skip
            if alone:
                self.setTitle(facts, color=theme().muted, size="9pt")
                for value, dash in ((drawing.median, Qt.PenStyle.SolidLine), (drawing.mean, Qt.PenStyle.DashLine)):
                    self.addItem(pg.InfiniteLine(value, pen=pg.mkPen(theme().muted, style=dash)))
        metric = next(iter(compared.values()))[0].metric
        self._label(
            "bottom", tr("{metric} ({unit}); the last bar holds all above", metric=tr(metric.title), unit=metric.unit)
        )
        self._label("left", tr("Joints (%)"))


class CalibrationPlot(ComparisonPlot):
    title = mark("Error against confidence")
    name = "plot_calibration"

    def draw(self, compared: Drawn) -> None:
        """The dots of the first, a line through the medians of each."""
        alone, (first, dots) = len(compared) == 1, next(iter(compared.values()))
        self.plot(*dots.dots.T, pen=None, symbol="o", symbolSize=3, symbolPen=None,
                  symbolBrush=pg.mkBrush(theme().series + "50"))  # fmt: skip
        for place, (title, (_, drawing)) in enumerate(compared.items()):
            found = drawing.calibration
            there = found.count > 2
            shade = QColor(theme().text) if alone else colour(place)
            rank = "" if np.isnan(found.rank) else tr("rank correlation {rank:.2f}", rank=found.rank)
            self.plot(found.confidence[there], found.median[there], pen=pg.mkPen(shade, width=2), symbol="d",
                      symbolSize=9, symbolBrush=shade, name=f"{title}: {rank}")  # fmt: skip
            if alone:
                text = tr("The line joins the medians") + (f"; {rank}" if rank else "")
                self.setTitle(text, color=theme().muted, size="9pt")
        self._label("bottom", tr("Confidence of the prediction"))
        self._label("left", f"{tr(first.metric.title)} ({first.metric.unit})")
        self.setXRange(0, 1)
        self.setYRange(0, dots.most or 1.0)
