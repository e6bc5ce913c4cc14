"""What the user wrote on a timeline: segments as bars with their label, notes as flags in the ruler."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from app.ui.theme import theme
from app.views.timeline.timeline_paint import KEYS, RULER, TimeAxis
from core.document import Note, Segment

_ALIGN = Qt.AlignmentFlag
_HUES = (210, 160, 275, 45, 190, 320, 100, 20)


def paint_segments(painter: QPainter, axis: TimeAxis, top: int, segments: Sequence[Segment]) -> None:
    """A bar each, of one colour a label; the label where there is room for it."""
    labels = list(dict.fromkeys(segment.label for segment in segments))
    painter.save()
    font = painter.font()
    font.setPointSizeF(8.0)
    painter.setFont(font)
    painter.setClipRect(QRectF(axis.left, top, axis.width, KEYS))
    for segment in segments:
        left, right = axis.x(segment.start), axis.x(segment.stop)
        if right < axis.left or left > axis.left + axis.width:
            continue
        bar = QRectF(left, top + 1, max(right - left - 1, 2), KEYS - 2)
        painter.fillRect(bar, label_colour(labels.index(segment.label)))
        inside = bar.intersected(QRectF(axis.left, top, axis.width, KEYS)).adjusted(4, 0, -2, 0)
        if inside.width() > 24:
            painter.setPen(QColor(theme().text))
            text = painter.fontMetrics().elidedText(segment.label, Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(inside, _ALIGN.AlignLeft | _ALIGN.AlignVCenter, text)
    painter.restore()


def paint_notes(painter: QPainter, axis: TimeAxis, notes: Sequence[Note]) -> None:
    """A flag at the first frame of each, and a line over the frames that it is about."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme().warning)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for note in notes:
        if note.frames is None or note.frames.stop < axis.first or note.frames.start > axis.last:
            continue
        x, right = max(axis.x(note.frames.start), axis.left), min(axis.x(note.frames.stop), axis.left + axis.width)
        if len(note.frames) > 1:
            painter.drawRect(QRectF(x, RULER - 3, max(right - x, 2), 2))
        if axis.x(note.frames.start) >= axis.left:
            painter.drawPolygon(QPolygonF([QPointF(x, RULER - 9), QPointF(x + 7, RULER - 6), QPointF(x, RULER - 3)]))
            painter.drawRect(QRectF(x - 0.6, RULER - 9, 1.2, 9))
    painter.restore()


def label_colour(place: int) -> QColor:
    """A quiet colour for the label at a place; text can be read on it; the same hues in both themes."""
    hue = _HUES[place % len(_HUES)]
    return QColor.fromHsl(hue, 70, 70) if theme().is_dark else QColor.fromHsl(hue, 120, 215)
