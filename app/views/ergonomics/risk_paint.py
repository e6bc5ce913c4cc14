"""How a risk looks: a colour, and a pattern that tells it without colour. The same as in the report."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from core.language import tr
from core.report.charts import RISK_COLOURS, RISK_WORDS

_INK = ("#5b6b73", "#8a6d00", "#7a3d00", "#5d0a11")
_PATTERNS = (None, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.DiagCrossPattern, Qt.BrushStyle.Dense5Pattern)
UNKNOWN = -1
"""Of what is not measurable."""

WIDTHS = (3.0, 7.0, 10.0, 13.0)
"""Pixels of the band along a bone: a higher risk is wider, too."""


def risk_words(risk: int) -> str:
    return tr("not measurable") if risk == UNKNOWN else tr(RISK_WORDS[risk])


def fill_risk(painter: QPainter, shape: QRectF, risk: int, *, radius: float = 0.0) -> None:
    """A rectangle in the colour and the pattern of a risk; an empty one for what is not measurable."""
    line = Qt.PenStyle.DotLine if risk == UNKNOWN else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(_INK[max(risk, 0)]), 0.8, line))
    for brush in brushes(risk):
        painter.setBrush(brush)
        painter.drawRoundedRect(shape, radius, radius)


def brushes(risk: int) -> list[QBrush]:
    """What to fill with, one over the other."""
    if risk == UNKNOWN:
        return [QBrush(Qt.BrushStyle.NoBrush)]
    ground = [QBrush(QColor(RISK_COLOURS[risk]))]
    return ground if _PATTERNS[risk] is None else [*ground, QBrush(QColor(_INK[risk]), _PATTERNS[risk])]


def stroke_risk(painter: QPainter, start: QPointF, stop: QPointF, risk: int, width: float) -> None:
    """A line in the colour and the pattern of a risk, ends round; dotted for what is not measurable."""
    cap = Qt.PenCapStyle.RoundCap
    if risk == UNKNOWN:
        painter.setPen(QPen(QColor(_INK[0]), 1.2, Qt.PenStyle.DotLine))
        painter.drawLine(start, stop)
        return
    painter.setPen(QPen(QColor(_INK[risk]), width + 1.6, c=cap))
    painter.drawLine(start, stop)
    for brush in brushes(risk):
        painter.setPen(QPen(brush, width, c=cap))
        painter.drawLine(start, stop)


def badge_plate(font: QFont, centre: QPointF, text: str) -> QRectF:
    """What ``write_badge`` covers."""
    metrics = QFontMetricsF(font)
    plate = QRectF(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
    plate.moveCenter(centre)
    return plate


def free_plate(font: QFont, centres: Sequence[QPointF], text: str, taken: Sequence[QRectF]) -> QRectF:
    """At the first of the centres where it covers none that is taken; at the first of all where there is no such."""
    plates = [badge_plate(font, centre, text) for centre in centres]
    return next((one for one in plates if not any(one.intersects(other) for other in taken)), plates[0])


def write_badge(painter: QPainter, centre: QPointF, text: str, risk: int) -> QRectF:
    """A number on a plate with the edge of a risk: as thick as the risk is high; gives the plate."""
    plate = badge_plate(painter.font(), centre, text)
    painter.setBrush(QColor("#FFFFFF"))
    painter.setPen(QPen(QColor(_INK[max(risk, 0)]), 1.0 + 0.5 * max(risk, 0)))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor("#15181D"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    return plate
