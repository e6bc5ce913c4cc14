"""Plots of a comparison: share of correct joints, histogram, error against confidence."""

import numpy as np
import pyqtgraph as pg

from app.jobs.review_tasks import Compared
from app.theme import notifier, theme
from core.metrics import correct, mean_of_joints

POINTS = 4000
"""Dots of the scatter plot at most, drawn evenly from all."""

_STEPS = 60


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
        self._compared: Compared | None = None
        notifier.themeChanged.connect(self._recolour)
        self._recolour()

    def show_result(self, compared: Compared | None) -> None:
        self._compared = compared
        self._recolour()

    def draw(self, compared: Compared, errors: np.ndarray) -> None:
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

    def draw(self, compared: Compared, errors: np.ndarray) -> None:
        top = float(np.nanpercentile(errors, 98)) or 1.0
        thresholds = np.linspace(0, top, _STEPS)
        shares = [100 * mean_of_joints(correct(errors, threshold)) for threshold in thresholds]
        self.plot(thresholds, shares, pen=pg.mkPen(theme().series, width=2))
        self._label("bottom", f"Threshold ({compared.metric.unit})")
        self._label("left", "Joints nearer than that (%)")
        self.setYRange(0, 100)


class Histogram(ComparisonPlot):
    title = "Histogram of errors"
    name = "plot_histogram"

    def draw(self, compared: Compared, errors: np.ndarray) -> None:
        known = errors[np.isfinite(errors)]
        top = float(np.percentile(known, 99.5)) or 1.0
        counts, edges = np.histogram(np.minimum(known, top), bins=_STEPS, range=(0, top))
        self.plot(edges, 100 * counts / len(known), stepMode="center", fillLevel=0,
                  brush=pg.mkBrush(theme().series + "60"), pen=pg.mkPen(theme().series))  # fmt: skip
        for value, name in ((np.median(known), "median"), (np.mean(known), "mean")):
            label = {"color": theme().text, "position": 0.92 if name == "median" else 0.78}
            line = pg.InfiniteLine(value, pen=pg.mkPen(theme().muted, style=pg.QtCore.Qt.PenStyle.DashLine),
                                   label=f"{name} {value:.3g}", labelOpts=label)  # fmt: skip
            self.addItem(line)
        self._label("bottom", f"{compared.metric.title} ({compared.metric.unit}); the last bar holds all above")
        self._label("left", "Joints (%)")


class Calibration(ComparisonPlot):
    title = "Error against confidence"
    name = "plot_calibration"

    def draw(self, compared: Compared, errors: np.ndarray) -> None:
        known = np.isfinite(errors)
        confidence, error = compared.confidence[known], errors[known]
        picked = np.linspace(0, len(error) - 1, min(len(error), POINTS)).astype(int)
        self.plot(confidence[picked], error[picked], pen=None, symbol="o", symbolSize=3, symbolPen=None,
                  symbolBrush=pg.mkBrush(theme().series + "50"))  # fmt: skip
        place = np.minimum((confidence * 10).astype(int), 9)
        bins = [bin for bin in range(10) if (place == bin).sum() >= 3]
        middle = [np.median(error[place == bin]) for bin in bins]
        self.plot([bin / 10 + 0.05 for bin in bins], middle, pen=pg.mkPen(theme().text, width=2), symbol="d",
                  symbolSize=9, symbolBrush=theme().text)  # fmt: skip
        self._label("bottom", "Confidence of the prediction; the line joins the medians")
        self._label("left", f"{compared.metric.title} ({compared.metric.unit})")
        self.setXRange(0, 1)
        self.setYRange(0, float(np.percentile(error, 99.5)) or 1.0)
