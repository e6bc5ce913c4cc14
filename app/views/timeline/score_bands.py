"""A score and an angle over time as rows of the timeline: the colour of the risk, the value, and what it could be."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from app.ui.theme import theme
from app.views.timeline.series import Pyramid
from app.views.timeline.timeline_paint import TimeAxis, paint_name
from core.language import tr
from core.report.charts import RISK_COLOURS

HEIGHT = 26
_PATTERNS = {1: Qt.BrushStyle.BDiagPattern, 2: Qt.BrushStyle.DiagCrossPattern, 3: Qt.BrushStyle.Dense5Pattern}


@dataclass(frozen=True, eq=False)
class Band:
    """(T,) values, lowest and highest that they could be, and risks; ``span`` is the range from bottom to top."""

    title: str
    values: Pyramid
    low: Pyramid
    high: Pyramid
    risks: Pyramid
    span: tuple[float, float]

    @classmethod
    def of(cls, title: str, values, low, high, risks, span: tuple[float, float]) -> "Band":
        """``risks`` are 0 to 3, -1 where nothing is known; of several frames in a column the highest counts."""
        return cls(title, _pyramid(values, np.fmax), _pyramid(low, np.fmin), _pyramid(high, np.fmax),
                   _pyramid(risks, np.maximum, np.int8, -1), span)  # fmt: skip

    def words(self, frame: int) -> str:
        value, low, high = (float(one.levels[0][frame]) for one in (self.values, self.low, self.high))
        return (
            f"{self.title}: –"
            if np.isnan(value)
            else tr(
                "{title}: {value:.0f}, could be {low:.0f} to {high:.0f}",
                title=self.title,
                value=value,
                low=low,
                high=high,
            )
        )


def _pyramid(values, reduce, dtype=np.float32, empty=np.nan) -> Pyramid:
    pyramid = Pyramid(len(values), reduce, dtype, empty)
    pyramid.write(0, np.asarray(values, dtype))
    return pyramid


def paint_band(painter: QPainter, axis: TimeAxis, top: int, band: Band, stale: bool) -> None:
    """A strip of risks, over it the band and the value of each column; veiled where edits have moved on."""
    risks, tall = axis.columns(band.risks), HEIGHT - 4
    for start, stop in _stretches(risks):
        if risks[start] >= 0:
            shape = QRectF(axis.left + start, top + 1, stop - start, tall)
            painter.fillRect(shape, QColor(RISK_COLOURS[risks[start]]))
            if risks[start] in _PATTERNS:
                painter.fillRect(shape, QBrush(QColor(0, 0, 0, 70), _PATTERNS[risks[start]]))
    lowest, highest = band.span
    value, low, high = (
        top + 1 + tall * (1 - np.clip((axis.columns(one) - lowest) / (highest - lowest), 0, 1))
        for one in (band.values, band.low, band.high)
    )  # fmt: skip
    painter.save()
    known = np.isfinite(value)
    for start, stop in _stretches(known):
        if known[start]:
            _paint_stretch(painter, axis.left, range(start, stop), value, low, high)
    if stale:
        veil = QColor(theme().panel)
        veil.setAlpha(120)
        painter.fillRect(QRectF(axis.left, top + 1, axis.width, tall), veil)
    painter.restore()
    paint_name(painter, top, HEIGHT - 2, band.title + (tr(" (edited)") if stale else ""), theme().muted)


def _paint_stretch(painter: QPainter, left: int, columns: range, value, low, high) -> None:
    upper = [QPointF(left + at + 0.5, high[at] - 1) for at in columns]
    lower = [QPointF(left + at + 0.5, low[at] + 1) for at in reversed(columns)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 70))
    painter.drawPolygon(QPolygonF([*upper, *lower]))
    painter.setPen(QPen(QColor("#15181D"), 1.4))
    line = [QPointF(left + at + 0.5, value[at]) for at in columns]
    painter.drawPolyline(QPolygonF(line if len(line) > 1 else [*line, *line]))


def _stretches(values: np.ndarray) -> list[tuple[int, int]]:
    """(start, stop) of the stretches of one value."""
    edges = [0, *(np.flatnonzero(np.diff(values)) + 1), len(values)]
    return [(int(a), int(b)) for a, b in pairwise(edges) if b > a]
