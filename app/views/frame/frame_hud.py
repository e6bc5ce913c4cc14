"""What floats over a picture: the legend, the depth scale, the pointer's read-out and the label of a joint."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.tasks.overlay import depth_colours
from app.ui.floating_text import FloatingText
from app.ui.theme import notifier, theme
from app.views.frame.skeleton_item import bone_pen, paint_mark
from app.views.poses.marks import Mark, Stroke
from core.language import localized, mark, tr

_ENTRIES = (
    ("left", Mark.FILLED, mark("Subject's left")),
    ("right", Mark.FILLED, mark("Subject's right")),
    ("centre", Mark.FILLED, mark("Centre")),
    ("left", Mark.HOLLOW, mark("Inferred")),
    ("left", Mark.DOTTED_CENTRE, mark("Adjusted by a tool")),
    ("left", Mark.RINGED, mark("Confirmed by hand")),
    ("left", Mark.CROSS, mark("Absent")),
)
_STROKES = ((Stroke.DASHED, mark("Low confidence")), (Stroke.DOTTED, mark("Occluded")))
_ROW = 19
_EDGE = 8  # pixels from the corners


class _Floating(QWidget):
    """A see-through panel that lets the mouse through."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        notifier.themeChanged.connect(self.update)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QColor(theme().panel)
        panel.setAlpha(225)
        painter.setBrush(panel)
        painter.setPen(QColor(theme().border))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        self.paint_content(painter)

    def paint_content(self, painter: QPainter) -> None:
        raise NotImplementedError


class Legend(_Floating):
    """What the marks mean that are on the screen. Left is the subject's own left, not the viewer's: people confuse
    them."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("frame_legend")
        self.setAccessibleName(tr("Legend: blue circles are the subject's left, orange squares the subject's right"))
        texts = [tr(entry[-1]) for entry in (*_ENTRIES, *_STROKES)]
        self._widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        self._marks: frozenset[int] = frozenset()
        self._strokes: frozenset[int] = frozenset()
        self._fit()

    def show_what(self, marks: frozenset[int], strokes: frozenset[int]) -> None:
        """Explain the sides, and of marks and strokes these alone."""
        if (marks, strokes) != (self._marks, self._strokes):
            self._marks, self._strokes = marks, strokes
            self._fit()
            self.update()

    def _fit(self) -> None:
        self._entries = [entry for entry in _ENTRIES if entry[1] == Mark.FILLED or entry[1] in self._marks]
        self._lines = [entry for entry in _STROKES if entry[0] in self._strokes]
        self.setFixedSize(self._widest + 46, _ROW * (len(self._entries) + len(self._lines)) + 12)

    def paint_content(self, painter: QPainter) -> None:
        middle = 6 + _ROW / 2
        for side, look, text in self._entries:
            paint_mark(painter, QPointF(19, middle), 5.0, side, look)
            self._write(painter, middle, tr(text))
            middle += _ROW
        for stroke, text in self._lines:
            painter.setPen(bone_pen(QColor(theme().muted), 2.6, stroke, 2.6))
            painter.drawLine(QPointF(8, middle), QPointF(30, middle))
            self._write(painter, middle, tr(text))
            middle += _ROW

    def _write(self, painter: QPainter, middle: float, text: str) -> None:
        painter.setPen(QColor(theme().text))
        painter.drawText(QRectF(38, middle - _ROW / 2, self.width() - 40, _ROW), Qt.AlignmentFlag.AlignVCenter, text)


class DepthScale(_Floating):
    """Which colour is which distance."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("depth_scale")
        self.setAccessibleName(tr("Depth colour scale in millimetres"))
        self.setFixedSize(108, 190)
        self._range = (0.0, 1.0)

    def set_range(self, nearest: float, farthest: float) -> None:
        if (nearest, farthest) != self._range:
            self._range = (nearest, farthest)
            self.update()

    def paint_content(self, painter: QPainter) -> None:
        bar = QRectF(10, 14, 16, self.height() - 52)
        column = np.ascontiguousarray(depth_colours())
        painter.drawImage(bar, QImage(column.data, 1, 256, 3, QImage.Format.Format_RGB888))
        painter.setPen(QColor(theme().text))
        for fraction in (0.0, 0.25, 0.5, 0.75, 1.0):
            value = self._range[0] + fraction * (self._range[1] - self._range[0])
            y = bar.top() + fraction * bar.height()
            painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 4, y))
            label = localized(value, ",.0f") + (" mm" if fraction == 0 else "")
            painter.drawText(QRectF(bar.right() + 8, y - 9, 70, 18), Qt.AlignmentFlag.AlignVCenter, label)
        painter.fillRect(QRectF(10, self.height() - 26, 16, 14), QColor(theme().no_depth))
        painter.drawText(QRectF(34, self.height() - 28, 70, 18), Qt.AlignmentFlag.AlignVCenter, tr("no reading"))


class FrameHud:
    """All of it, each in its corner of a viewport, and what others let float there."""

    def __init__(self, viewport: QWidget):
        self._viewport = viewport
        self.legend, self._depth_scale = Legend(viewport), DepthScale(viewport)
        self._depth_scale.hide()
        self.label, self.read_out = FloatingText(viewport, "joint_label"), FloatingText(viewport, "read_out")
        self._others: list[Callable[[QRect], None]] = []

    def place_with(self, place: Callable[[QRect], None]) -> None:
        """Something else floats over the viewport: ``place`` puts it into an area of it."""
        self._others.append(place)

    def place(self, within: QRect | None = None) -> None:
        """Into the corners of an area; of the whole viewport if none is given."""
        area, scale, words = within or self._viewport.rect(), self._depth_scale, self.read_out
        self.legend.move(area.left() + _EDGE, area.top() + _EDGE)
        scale.move(area.right() + 1 - scale.width() - _EDGE, area.top() + _EDGE)
        words.move(area.left() + _EDGE, area.bottom() + 1 - words.height() - _EDGE)
        for place in self._others:
            place(area)

    def in_corners(self) -> list[QRect]:
        """What is taken of the viewport's upper corners."""
        return [one.geometry() for one in (self.legend, self._depth_scale) if one.isVisible()]

    def show_depth(self, span: tuple[float, float] | None) -> None:
        """The scale from the nearest to the farthest millimetre; None: no depth is shown."""
        self._depth_scale.setVisible(span is not None)
        if span is not None:
            self._depth_scale.set_range(*span)
            self.place()

    @contextmanager
    def posed(self, area: QRect) -> Iterator[QRect]:
        """Ready to be taken a picture of, in an area: nothing says where the pointer is."""
        self.label.say("")
        self.read_out.say("")
        self.place(area)
        try:
            yield area
        finally:
            self.place()
