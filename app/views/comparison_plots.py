"""Plots of a comparison: share of correct joints, histogram, error against confidence; one colour a prediction."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox

from app.theme import notifier, theme
from core.review.comparison import Comparison, calibration, histogram, pck_curve
from core.review.report import COLOURS

POINTS = 4000
"""Dots of the scatter plot at most, drawn evenly from all."""


class ComparisonPlot(pg.PlotWidget):
    """A plot in the colours of the theme. Subclasses say in ``draw`` what is shown of named comparisons."""

    title = ""
    name = ""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName(self.name)
        self.setAccessibleName(self.title)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.legend = self.addLegend(offset=(-10, 10))
        self._compared: dict[str, Comparison] = {}
        notifier.themeChanged.connect(self.refresh)
        self.refresh()

    def show_results(self, compared: dict[str, Comparison]) -> None:
        """By the name of the prediction, the first one first."""
        self._compared = {name: one for name, one in compared.items() if np.isfinite(one.values).any()}
        self.refresh()

    def draw(self, compared: dict[str, Comparison]) -> None:
        """At least one comparison, each with an error that is known."""
        raise NotImplementedError

    def refresh(self, *_) -> None:
        t = theme()
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
    title = "Share of correct joints by threshold (PCK)"
    name = "plot_pck"

    def __init__(self, parent=None):
        self.choice: QComboBox | None = None
        super().__init__(parent)
        self.choice = QComboBox(self, objectName="plot_pck_curve")
        self.choice.setAccessibleName("Which share of correct joints")
        self.choice.activated.connect(self.refresh)
        self.choice.hide()

    def show_results(self, compared: dict[str, Comparison]) -> None:
        """The curves that all of them can have are offered; the first one that fits is shown."""
        first = next(iter(compared.values()), None)
        names = [name for name in first.curves if all(name in one.curves for one in compared.values())] if first else []
        kept = self.choice.currentData()
        self.choice.clear()
        for name in names:
            self.choice.addItem(first.curves[name].metric.title, name)
        self.choice.setCurrentIndex(max(self.choice.findData(kept), 0) if names else -1)
        self.choice.setVisible(len(names) > 1)
        self.choice.adjustSize()
        super().show_results(compared)

    def draw(self, compared: dict[str, Comparison]) -> None:
        """All joints boldly; of a single prediction each joint thinly as well."""
        name = self.choice.currentData() if self.choice is not None else None
        if name is None:
            self.setTitle("These have no common scale for a share of correct joints", color=theme().muted)
            return
        curve = next(iter(compared.values())).curves[name]
        for place, (title, one) in enumerate(compared.items()):
            thresholds, total, joints = pck_curve(one, name)
            for joint in joints.T if len(compared) == 1 else ():
                self.plot(thresholds, 100 * joint, pen=pg.mkPen(theme().muted + "70"))
            area = np.trapezoid(total, thresholds) / (thresholds[-1] - thresholds[0])
            pen = pg.mkPen(theme().series if len(compared) == 1 else colour(place), width=3)
            self.plot(thresholds, 100 * total, pen=pen, name=f"{title}: area {100 * area:.1f} %")
            if len(compared) == 1:
                text = f"{curve.metric.title}: bold all joints (area {100 * area:.1f} %), thin each of them"
                self.setTitle(text, color=theme().muted, size="9pt")
        self._label("bottom", f"Threshold ({curve.unit})")
        self._label("left", "Correct joints (%)")
        self.setYRange(0, 100)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self.choice is not None:
            self.choice.move(self.width() - self.choice.width() - 8, 2)


class Histogram(ComparisonPlot):
    title = "Histogram of errors"
    name = "plot_histogram"

    def draw(self, compared: dict[str, Comparison]) -> None:
        """Bars for one; steps for several."""
        for place, (title, one) in enumerate(compared.items()):
            known = one.values[np.isfinite(one.values)]
            counts, edges = histogram(one)
            shade = QColor(theme().series) if len(compared) == 1 else colour(place)
            fill = QColor(shade)
            fill.setAlpha(96 if len(compared) == 1 else 30)
            self.plot(edges, 100 * counts / len(known), stepMode="center", fillLevel=0, brush=pg.mkBrush(fill),
                      pen=pg.mkPen(shade, width=1 if len(compared) == 1 else 2),
                      name=f"{title}: median {np.median(known):.3g}, mean {np.mean(known):.3g}")  # fmt: skip
        first = next(iter(compared.values()))
        if len(compared) == 1:
            known = first.values[np.isfinite(first.values)]
            for value, word, height in ((np.median(known), "median", 0.92), (np.mean(known), "mean", 0.78)):
                self.addItem(pg.InfiniteLine(value, pen=pg.mkPen(theme().muted), label=f"{word} {value:.3g}",
                                             labelOpts={"color": theme().text, "position": height}))  # fmt: skip
        self._label("bottom", f"{first.metric.title} ({first.metric.unit}); the last bar holds all above")
        self._label("left", "Joints (%)")


class CalibrationPlot(ComparisonPlot):
    title = "Error against confidence"
    name = "plot_calibration"

    def draw(self, compared: dict[str, Comparison]) -> None:
        """The dots of the first, a line through the medians of each."""
        first = next(iter(compared.values()))
        known = np.isfinite(first.values)
        confidence, error = first.confidence[known], first.values[known]
        picked = np.linspace(0, len(error) - 1, min(len(error), POINTS)).astype(int)
        self.plot(confidence[picked], error[picked], pen=None, symbol="o", symbolSize=3, symbolPen=None,
                  symbolBrush=pg.mkBrush(theme().series + "50"))  # fmt: skip
        for place, (title, one) in enumerate(compared.items()):
            found = calibration(one)
            there = found.count > 2
            shade = QColor(theme().text) if len(compared) == 1 else colour(place)
            rank = "" if np.isnan(found.rank) else f"rank correlation {found.rank:.2f}"
            self.plot(found.confidence[there], found.median[there], pen=pg.mkPen(shade, width=2), symbol="d",
                      symbolSize=9, symbolBrush=shade, name=f"{title}: {rank}")  # fmt: skip
        if len(compared) == 1:
            text = "The line joins the medians" + (f"; {rank}" if rank else "")
            self.setTitle(text, color=theme().muted, size="9pt")
        self._label("bottom", "Confidence of the prediction")
        self._label("left", f"{first.metric.title} ({first.metric.unit})")
        self.setXRange(0, 1)
        self.setYRange(0, float(np.percentile(error, 99.5)) or 1.0)
