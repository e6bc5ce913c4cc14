"""Plots of a comparison: share of correct joints, histogram, error against confidence."""

import numpy as np
import pyqtgraph as pg

from app.theme import notifier, theme
from core.review.comparison import Comparison, calibration, histogram, pck_curve

POINTS = 4000
"""Dots of the scatter plot at most, drawn evenly from all."""


class ComparisonPlot(pg.PlotWidget):
    """A plot in the colours of the theme. Subclasses say in ``draw`` what is shown of a comparison."""

    title = ""
    name = ""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName(self.name)
        self.setAccessibleName(self.title)
        self.setMenuEnabled(False)
        self.hideButtons()
        self._compared: Comparison | None = None
        notifier.themeChanged.connect(self._recolour)
        self._recolour()

    def show_result(self, compared: Comparison | None) -> None:
        self._compared = compared
        self._recolour()

    def draw(self, compared: Comparison, errors: np.ndarray) -> None:
        """errors (M, J), at least one of them known."""
        raise NotImplementedError

    def _recolour(self) -> None:
        t = theme()
        self.setBackground(t.field)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(t.border)
            axis.setTextPen(t.muted)
        self.showGrid(x=True, y=True, alpha=0.25)
        self.clear()
        if self._compared is not None and np.isfinite(self._compared.values).any():
            self.draw(self._compared, self._compared.values)

    def _label(self, side: str, text: str) -> None:
        self.setLabel(side, text, color=theme().text)


class CorrectShare(ComparisonPlot):
    title = "Share of correct joints by threshold (PCK)"
    name = "plot_pck"

    def draw(self, compared: Comparison, errors: np.ndarray) -> None:
        """The first of the curves that these two can have: all joints boldly, each joint thinly."""
        if not compared.curves:
            self.setTitle("These two have no common scale for a share of correct joints", color=theme().muted)
            return
        name, curve = next(iter(compared.curves.items()))
        thresholds, total, joints = pck_curve(compared, name)
        for place, joint in enumerate(joints.T):
            self.plot(thresholds, 100 * joint, pen=pg.mkPen(theme().muted + "70"), name=compared.joints[place])
        self.plot(thresholds, 100 * total, pen=pg.mkPen(theme().series, width=3))
        self.setTitle(f"{curve.metric.title}: bold all joints, thin each of them", color=theme().muted, size="9pt")
        self._label("bottom", f"Threshold ({curve.unit})")
        self._label("left", "Correct joints (%)")
        self.setYRange(0, 100)


class Histogram(ComparisonPlot):
    title = "Histogram of errors"
    name = "plot_histogram"

    def draw(self, compared: Comparison, errors: np.ndarray) -> None:
        known = errors[np.isfinite(errors)]
        counts, edges = histogram(compared)
        self.plot(edges, 100 * counts / len(known), stepMode="center", fillLevel=0,
                  brush=pg.mkBrush(theme().series + "60"), pen=pg.mkPen(theme().series))  # fmt: skip
        for value, name, height in ((np.median(known), "median", 0.92), (np.mean(known), "mean", 0.78)):
            self.addItem(pg.InfiniteLine(value, pen=pg.mkPen(theme().muted), label=f"{name} {value:.3g}",
                                         labelOpts={"color": theme().text, "position": height}))  # fmt: skip
        self._label("bottom", f"{compared.metric.title} ({compared.metric.unit}); the last bar holds all above")
        self._label("left", "Joints (%)")


class CalibrationPlot(ComparisonPlot):
    title = "Error against confidence"
    name = "plot_calibration"

    def draw(self, compared: Comparison, errors: np.ndarray) -> None:
        known = np.isfinite(errors)
        confidence, error = compared.confidence[known], errors[known]
        picked = np.linspace(0, len(error) - 1, min(len(error), POINTS)).astype(int)
        self.plot(confidence[picked], error[picked], pen=None, symbol="o", symbolSize=3, symbolPen=None,
                  symbolBrush=pg.mkBrush(theme().series + "50"))  # fmt: skip
        found = calibration(compared)
        there = found.count > 2
        self.plot(found.confidence[there], found.median[there], pen=pg.mkPen(theme().text, width=2), symbol="d",
                  symbolSize=9, symbolBrush=theme().text)  # fmt: skip
        rank = "" if np.isnan(found.rank) else f"; rank correlation {found.rank:.2f}"
        self.setTitle(f"The line joins the medians{rank}", color=theme().muted, size="9pt")
        self._label("bottom", "Confidence of the prediction")
        self._label("left", f"{compared.metric.title} ({compared.metric.unit})")
        self.setXRange(0, 1)
        self.setYRange(0, float(np.percentile(error, 99.5)) or 1.0)
