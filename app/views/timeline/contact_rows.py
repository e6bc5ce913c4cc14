"""``ContactRows``: which foot stands when, as two rows of spans in the timeline, and the mouse that edits them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.controllers.contacts import FOOT_WORDS, ContactsController
from app.ui.theme import theme
from app.views.timeline.timeline_paint import GUTTER, TimeAxis, paint_name
from core.contacts import FEET, FootContacts, Span
from core.language import tr

ROW = 13
"""Height of a foot's row."""
HIT = 5.0
"""Pixels from an end of a span within which the mouse takes hold of it."""
THRESHOLD = 4.0
"""Pixels that the mouse must move before a press on an empty place draws a new span."""


@dataclass
class _Drag:
    """``old`` is the span that changes, None for a new one; ``fixed`` is the frame of the end that stays."""

    foot: str
    old: Span | None
    fixed: int
    new: Span | None = None


class ContactRows:
    """Ends are dragged; a drag in an empty place draws a new span; a double click takes one away or puts one there."""

    def __init__(self, controller: ContactsController):
        self._controller = controller
        self.shown: FootContacts | None = None
        self._drag: _Drag | None = None
        self._pressed = QPointF()

    @property
    def height(self) -> int:
        return len(FEET) * ROW + 2 if self.shown is not None else 0

    def refresh(self) -> bool:
        """Look again; says whether the rows came or went."""
        before, self.shown = self.shown, self._controller.shown()
        return (before is None) != (self.shown is None)

    # --- painting

    def paint(self, painter: QPainter, axis: TimeAxis, top: int) -> None:
        if self.shown is None:
            return
        contacts = self._edited()
        for row, foot in enumerate(FEET):
            y = top + row * ROW
            paint_name(painter, y, ROW, tr(FOOT_WORDS[foot]), theme().muted)
            for span in contacts.foot(foot):
                self._paint_span(painter, axis, y, foot, span)

    def _paint_span(self, painter: QPainter, axis: TimeAxis, y: int, foot: str, span: Span) -> None:
        left, right = axis.x(span[0]), axis.x(span[1])
        if right < axis.left or left > axis.left + axis.width:
            return
        bar = QRectF(left, y + 2, max(right - left, 2), ROW - 4) & QRectF(axis.left, y, axis.width, ROW)
        ground = QColor(theme().side(foot))
        ground.setAlpha(150)
        painter.fillRect(bar, ground)
        painter.setPen(QPen(theme().side(foot), 2))
        for x in (left, right - 1):  # the ends that the mouse takes hold of
            if axis.left <= x <= axis.left + axis.width:
                painter.drawLine(QPointF(x, y + 1), QPointF(x, y + ROW - 2))

    def _edited(self) -> FootContacts:
        """With the drag under way."""
        drag = self._drag
        if drag is None or drag.new is None:
            return self.shown
        old = drag.old or (drag.new[0], drag.new[0])
        return self.shown.moved(drag.foot, old, drag.new)

    # --- mouse

    def foot_at(self, y: float, top: int) -> str | None:
        row = int((y - top) // ROW)
        return FEET[row] if self.shown is not None and 0 <= row < len(FEET) else None

    def cursor(self, point: QPointF, axis: TimeAxis, top: int) -> Qt.CursorShape:
        foot = self.foot_at(point.y(), top)
        near = foot is not None and self._end_at(foot, point.x(), axis) is not None
        return Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor

    def pressed(self, point: QPointF, axis: TimeAxis, top: int) -> bool:
        """Whether the press is for an end of a span, or for an empty place in a row."""
        foot = self.foot_at(point.y(), top)
        if foot is None or point.x() < GUTTER:
            return False
        frame, end = _frame(axis, point.x()), self._end_at(foot, point.x(), axis)
        if end is not None:
            old, stays = end
            self._drag = _Drag(foot, old, old[stays], old)
        elif self.shown.at(foot, frame) is None:
            self._drag = _Drag(foot, None, frame)
        self._pressed = point
        return self._drag is not None

    def moved(self, point: QPointF, axis: TimeAxis, frames: int) -> bool:
        """Whether a drag is under way."""
        drag = self._drag
        if drag is None:
            return False
        if drag.new is not None or abs(point.x() - self._pressed.x()) >= THRESHOLD:
            edge = min(max(round(axis.frame(point.x())), 0), frames)
            low, high = sorted((drag.fixed, edge))
            drag.new = (low, high) if high > low else (low, low + 1)
        return True

    def released(self) -> tuple[bool, bool]:
        """Whether a drag ended here, and whether it was a mere click on an empty place."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False, False
        if drag.new is None or drag.new == drag.old:
            return True, drag.old is None
        self._drag = drag
        contacts, self._drag = self._edited(), None
        text = tr("Change foot contact") if drag.old else tr("Add foot contact")
        self._controller.state(contacts, text)
        return True, False

    def give_up(self) -> bool:
        drag, self._drag = self._drag, None
        return drag is not None

    def double_clicked(self, point: QPointF, axis: TimeAxis, top: int) -> bool:
        """Take the contact there away, or put one there."""
        foot = self.foot_at(point.y(), top)
        if foot is None or point.x() < GUTTER:
            return False
        self._drag = None
        self._controller.toggle(foot, _frame(axis, point.x()))
        return True

    def words(self, frame: int, y: float, top: int) -> str:
        """What is under the pointer; "" where that is no row of ours."""
        foot = self.foot_at(y, top)
        if foot is None:
            return ""
        span = self.shown.at(foot, frame)
        name = tr(FOOT_WORDS[foot])
        where = tr("{foot} stands, frames {start:,} to {stop:,}", foot=name, start=span[0],
                   stop=span[1] - 1) if span else tr("{foot} is free", foot=name)  # fmt: skip
        return f"{where}\n{tr('Drag an end; drag or double click an empty place for a new one; double click removes')}"

    def _end_at(self, foot: str, x: float, axis: TimeAxis) -> tuple[Span, int] | None:
        """(span, which of its ends stays) where the mouse is at the other end."""
        for span in self.shown.foot(foot):
            for end in (0, 1):
                if abs(axis.x(span[end]) - x) <= HIT:
                    return span, 1 - end
        return None


def _frame(axis: TimeAxis, x: float) -> int:
    return int(axis.frame(x) // 1)
