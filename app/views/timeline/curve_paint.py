"""How curves are painted: functions of pixels, none of which costs more in a longer recording."""

from dataclasses import dataclass

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui.theme import theme
from app.views.timeline.curve_series import Curves
from app.views.timeline.timeline_paint import GUTTER, TimeAxis
from core.kinematics.derivatives import runs
from core.language import localized, tr

SINGLE_FRAMES = 0.5
"""Pixels a frame from which on every frame is drawn for itself; below, the least and greatest of each column."""

LEGEND_ROW = 16

_MARK = 4.5  # half the width of a key's mark
_SHADES = (100, 135, 75, 165, 60)  # percent of lightness: joints of one side are told apart


@dataclass(frozen=True)
class ValueScale:
    """Values ``bottom`` to ``top`` from the lower to the upper edge of ``area``."""

    bottom: float
    top: float
    area: QRectF

    @classmethod
    def over(cls, low: float, high: float, area: QRectF) -> "ValueScale":
        """With a little air; of nothing, 0 to 1."""
        if not np.isfinite([low, high]).all():
            low, high = 0.0, 1.0
        air = max(0.06 * (high - low), 1e-3 * max(abs(high), 1.0))
        return cls(low - air, high + air, area)

    def y(self, values):
        return self.area.bottom() - (values - self.bottom) / (self.top - self.bottom) * self.area.height()

    def value(self, y: float) -> float:
        return self.bottom + (self.area.bottom() - y) / self.area.height() * (self.top - self.bottom)


@dataclass(frozen=True, eq=False)
class Outline:
    """A curve as it is seen: points (N,) from left to right, NaN where it is broken."""

    x: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, curves: Curves, column: int, axis: TimeAxis) -> "Outline":
        if axis.frame_width < SINGLE_FRAMES:
            low, high = curves.columns(column, axis.first, axis.last, axis.width)
            return cls(np.arange(axis.width) + axis.left + 0.5, low, high)
        first = int(np.clip(np.floor(axis.first) - 1, curves.start, curves.start + curves.count))
        last = int(np.clip(np.ceil(axis.last) + 1, first, curves.start + curves.count))
        values = curves.values(column, first, last)
        return cls(axis.x(np.arange(first, last) + 0.5), values, values)

    def extent(self) -> tuple[float, float]:
        """Least and greatest; NaN of nothing."""
        return float(np.fmin.reduce(self.low, initial=np.nan)), float(np.fmax.reduce(self.high, initial=np.nan))


def joint_colours(sides: tuple[str, ...], joints: tuple[int, ...]) -> list[QColor]:
    """The colour of its side for each joint, shaded where several joints are of one side."""
    seen: dict[str, int] = {}
    colours = []
    for joint in joints:
        side = sides[joint]
        shade = _SHADES[seen.get(side, 0) % len(_SHADES)]
        seen[side] = seen.get(side, 0) + 1
        colour = theme().side(side)
        colours.append(colour.lighter(shade) if theme().is_dark else colour.darker(shade))
    return colours


def paint_values(painter: QPainter, scale: ValueScale, unit: str, left: float) -> None:
    """Grid lines at round values, each with its number."""
    step = _round_step((scale.top - scale.bottom) / max(scale.area.height() / 34, 1))
    painter.save()
    font = painter.font()
    font.setPointSizeF(8.0)
    painter.setFont(font)
    height = painter.fontMetrics().height()
    for value in np.arange(np.ceil(scale.bottom / step) * step, scale.top, step):
        y = scale.y(value)
        painter.setPen(QColor(theme().grid))
        painter.drawLine(QLineF(left, y, scale.area.right(), y))
        painter.setPen(QColor(theme().muted))
        text = f"{localized(value if abs(value) > step / 2 else 0, 'g')}{'' if unit.startswith('°') else ' '}{unit}"
        painter.drawText(QRectF(left + 3, y - height - 1, 120, height), Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def paint_curve(painter: QPainter, outline: Outline, scale: ValueScale, pen: QPen) -> None:
    """Broken where values are missing; a value that stands alone is a dot."""
    painter.setPen(pen)
    single = outline.low is outline.high
    for start, stop in runs(np.isfinite(outline.high)):
        x, low = outline.x[start:stop], scale.y(outline.low[start:stop])
        if stop - start == 1 and single:
            painter.drawEllipse(QPointF(x[0], low[0]), 1.5, 1.5)
            continue
        if single:
            painter.drawPolyline(arrayToQPolygonF(x, low))
        else:
            both = np.column_stack([low, scale.y(outline.high[start:stop])]).reshape(-1)
            painter.drawPolyline(arrayToQPolygonF(np.repeat(x, 2), both))


def paint_band(painter: QPainter, lower: Outline, upper: Outline, scale: ValueScale, colour: QColor) -> None:
    """Where the true value may lie, for all that is known."""
    ground = QColor(colour)
    ground.setAlpha(50)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    for start, stop in runs(np.isfinite(upper.high - lower.low)):
        x, top, bottom = lower.x[start:stop], scale.y(upper.high[start:stop]), scale.y(lower.low[start:stop])
        painter.drawPolygon(arrayToQPolygonF(np.append(x, x[::-1]), np.append(top, bottom[::-1])))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_key(painter: QPainter, x: float, y: float, side: str, colour: QColor, held: bool = False) -> None:
    """A frame that the user set: round on the left side, square on the right, a diamond in the middle."""
    reach = _MARK * (1.4 if held else 1.0)
    painter.setPen(QPen(QColor(theme().key), 1.5))
    painter.setBrush(colour)
    if side == "left":
        painter.drawEllipse(QPointF(x, y), reach, reach)
    elif side == "right":
        painter.drawRect(QRectF(x - reach, y - reach, 2 * reach, 2 * reach).adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.drawPolygon(QPolygonF([QPointF(x + 1.2 * dx, y + 1.2 * dy) for dx, dy in corners]))


def paint_legend(painter: QPainter, top: float, bottom: float, rows: list[tuple[str, str, QColor]]) -> None:
    """(name, side, colour) of each curve, in the gutter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPointSizeF(8.5)
    painter.setFont(font)
    room = int((bottom - top) // LEGEND_ROW)
    for row, (name, side, colour) in enumerate(rows[:room]):
        y = top + (row + 0.5) * LEGEND_ROW
        if row == room - 1 and len(rows) > room:
            name = tr("and {count} more", count=len(rows) - row)
        else:
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QLineF(8, y, 26, y))
            paint_key(painter, 17, y, side, colour)
        painter.setPen(QColor(theme().text))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, GUTTER - 42)
        place = QRectF(32, y - LEGEND_ROW / 2, GUTTER - 40, LEGEND_ROW)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


def _round_step(least: float) -> float:
    """The next of 1, 2, 5 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(max(least, 1e-9)))
    return next(float(factor * power) for factor in (1, 2, 5, 10) if factor * power >= least * 0.9999)
