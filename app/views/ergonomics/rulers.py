"""``Rulers``: the distances over the picture, and the mouse that lays and moves them."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from app.controllers.rulers import RulersController
from app.session.session import Session
from app.ui.theme import theme
from app.views.ergonomics.risk_paint import write_badge
from app.views.frame.frame_view import FrameView
from app.views.frame.skeleton_item import screen_points
from core.ruler import Ruler

HIT = 8.0
"""Screen pixels from an end within which the mouse takes hold of it."""
_TICK = 7.0


class RulerItem(QGraphicsItem):
    """Lines with a stroke at both ends and the length beside the middle; image coordinates."""

    def __init__(self):
        super().__init__()
        self.setZValue(3.6)
        self.shown: list[tuple[np.ndarray, str]] = []

    def show_rulers(self, shown: list[tuple[np.ndarray, str]]) -> None:
        """(2, 2) ends and the words of each."""
        self.prepareGeometryChange()
        self.shown = shown
        self.update()

    def boundingRect(self) -> QRectF:
        if not self.shown:
            return QRectF()
        ends = np.concatenate([ends for ends, _ in self.shown])
        (left, top), (right, bottom) = ends.min(axis=0) - 300, ends.max(axis=0) + 300
        return QRectF(left, top, right - left, bottom - top)

    def paint(self, painter: QPainter, option, widget=None) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ends, words in self.shown:
            _paint(painter, screen_points(ends, transform), words)
        painter.restore()


def _paint(painter: QPainter, ends: np.ndarray, words: str) -> None:
    along = ends[1] - ends[0]
    across = np.array([-along[1], along[0]]) / max(np.hypot(*along), 1e-6)
    strokes = [ends, *(np.stack([end - _TICK * across, end + _TICK * across]) for end in ends)]
    for colour, width in ((theme().edge, 4.0), (theme().halo, 1.8)):
        painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines([QLineF(*a, *b) for a, b in strokes])
    write_badge(painter, QPointF(*(ends.mean(axis=0) + 16 * across)), words, 0)


@dataclass
class _Drag:
    """``place``: which ruler is changed, None for a new one; ``fixed`` stays, ``moving`` goes with the mouse."""

    place: int | None
    fixed: QPointF
    moving: QPointF


class Rulers(QObject):
    """After ``rulerAsked`` the next drag lays one; an end of one that is there is dragged at any time. Escape gives
    up."""

    def __init__(self, session: Session, controller: RulersController, view: FrameView):
        super().__init__(view)
        self._session, self._controller, self._view, self._canvas = session, controller, view, view.canvas
        self.laying = False
        self._drag: _Drag | None = None
        self.item = RulerItem()
        view.canvas.add(self.item)
        view.canvas.viewport().installEventFilter(self)
        view.installEventFilter(self)
        controller.rulerAsked.connect(self.begin)
        view.drawn.connect(self.refresh)
        view.overlayHidden.connect(self.refresh)
        for signal in (session.changed, session.recordingChanged, session.documentReplaced):
            signal.connect(self.refresh)

    def begin(self) -> None:
        self.laying = True
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def end(self) -> None:
        self.laying, self._drag = False, None
        self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.refresh()

    def refresh(self, *_) -> None:
        """Lengths in depth are another in each frame."""
        if self._view.overlay_hidden:
            self.item.show_rulers([])
            return
        rulers = list(self._controller.rulers)
        drag, dragged = self._drag, self._dragged()
        if drag is not None and drag.place is not None and drag.place < len(rulers):
            del rulers[drag.place]
        shown = [*rulers, *([dragged] if dragged is not None else [])]
        self.item.show_rulers([(one.ends, self._controller.words(one)) for one in shown])

    def _dragged(self) -> Ruler | None:
        drag = self._drag
        if drag is None or QLineF(drag.fixed, drag.moving).length() * self._canvas.scale_factor() < HIT:
            return None
        return Ruler(drag.fixed.x(), drag.fixed.y(), drag.moving.x(), drag.moving.y())

    # --- mouse

    def eventFilter(self, watched, event) -> bool:
        kind = event.type()
        if kind in (event.Type.KeyPress, event.Type.ShortcutOverride) and event.key() == Qt.Key.Key_Escape:
            busy = self.laying or self._drag is not None
            if busy:
                self.end()
            return busy
        if watched is self._view:
            return False
        if kind == event.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event.position())
        if kind == event.Type.MouseMove and self._drag is not None:
            self._drag.moving = self._canvas.to_image(event.position())
            self.refresh()
            return True
        if kind == event.Type.MouseButtonRelease and self._drag is not None:
            self._finish()
            return True
        return False

    def _press(self, point: QPointF) -> bool:
        place = self._canvas.to_image(point)
        if self.laying:
            self._drag = _Drag(None, place, place)
            return True
        held = self._end_at(point) if self._view.joint_under(point.toPoint()) is None else None
        if held is not None:
            ruler, end = self._controller.rulers[held[0]], held[1]
            self._drag = _Drag(held[0], QPointF(*ruler.ends[1 - end]), QPointF(*ruler.ends[end]))
        return held is not None

    def _end_at(self, point: QPointF) -> tuple[int, int] | None:
        """(which ruler, which end) under a screen point."""
        to_screen = self._canvas.to_screen()
        for place, ruler in enumerate(self._controller.rulers if not self._view.overlay_hidden else ()):
            for end, where in enumerate(ruler.ends):
                if QLineF(to_screen.map(QPointF(*where)), point).length() <= HIT:
                    return place, end
        return None

    def _finish(self) -> None:
        dragged, place = self._dragged(), self._drag.place
        self.end()
        if dragged is None:
            return
        if place is None:
            self._controller.lay(dragged)
        elif place < len(self._controller.rulers) and dragged != self._controller.rulers[place]:
            self._controller.move(place, dragged)
