"""``Swipe``: a divider over the picture, left of which the poses are those before refining, right of it those after."""

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.controllers.refinement import RefinementController
from app.session.session import Session
from app.ui.action import Action
from app.ui.floating_text import FloatingText
from app.ui.theme import notifier, theme
from app.views.frame.frame_view import FrameView
from app.views.frame.skeleton_item import SkeletonItem
from core.language import tr
from core.track import Track, TrackKey

_KNOB = 11  # pixels: radius of the knob on the line; so far from the line it can be taken hold of
_MOVED = 0.5  # pixels of the picture; less is not seen
_STEP = 0.02  # of the width, for an arrow key
_EDGE = 8  # pixels from a word to the line, to the upper edge and to what stands there


class Swipe(QObject):
    """Both tracks of a refinement in one picture, each on its side; the one that is not active cannot be edited."""

    def __init__(self, session: Session, refinement: RefinementController, view: FrameView):
        super().__init__(view)
        self._session, self._refinement, self._view = session, refinement, view
        self.on = False
        self.divider = Divider(view.canvas.viewport())
        self.divider.moved.connect(self.refresh)
        self._words = [FloatingText(view.canvas.viewport(), f"swipe_{name}") for name in ("before", "after")]
        self.other = SkeletonItem()
        """The track of the pair that the view does not draw itself."""
        view.canvas.add(self.other)
        view.hud.place_with(lambda area: self.refresh())
        for signal in (view.drawn, view.overlayHidden, session.changed, session.activeChanged):
            signal.connect(self.refresh)

    def action_rows(self) -> list[Action]:
        return [
            Action("refine_swipe", tr("S&wipe between before and after"), ("Ctrl+Alt+W",), self.show, "&Pose/Re&fining",
                   110, self._refinement.has_pair, checked=lambda: self.on, tip=tr(
                       "A line over the picture, to be dragged: poses before refining left of it, after refining right"
                   )),
        ]  # fmt: skip

    def show(self, on: bool) -> None:
        """The line begins in the middle of what the refinement moved here, or else of the person."""
        self.on = on
        places = self._places() if on else np.empty((0, 2))
        if len(places):
            middle = (places.min(axis=0) + places.max(axis=0)) / 2
            self.divider.put_at(self._view.canvas.to_screen().map(QPointF(*middle.tolist())).x())
        self.refresh()

    def _places(self) -> np.ndarray:
        """(N, 2) of the joints in this frame that are elsewhere before and after; of all that are there, if none is."""
        pair, frame = self._refinement.pair(), self._view.shown_frame
        if pair is None or not 0 <= frame < min(map(len, pair)) or pair[0].skeleton != pair[1].skeleton:
            return np.empty((0, 2))
        before, after = (track.frame(frame).coords[:, :2] for track in pair)
        moved = np.linalg.norm(after - before, axis=1) > _MOVED
        places = after[moved] if moved.any() else after
        return places[np.isfinite(places).all(axis=1)]

    def refresh(self, *_) -> None:
        pair = self._refinement.pair() if self.on and not self._view.overlay_hidden else None
        sides = self._sides(pair) if pair is not None and self._is_drawn(pair) else {}
        self.divider.setVisible(bool(sides))
        self._say(bool(sides))
        for key, item in self._view.items.items():
            item.clip_to(sides.get(key))
        missing = next((key for key in sides if key not in self._view.items), None)
        self.other.setVisible(missing is not None)
        if missing is not None:
            self._draw_other(self._session.document.track(missing), sides[missing])

    def _is_drawn(self, pair: tuple[Track, Track]) -> bool:
        return any(track.key in self._view.items for track in pair)

    def _sides(self, pair: tuple[Track, Track]) -> dict[TrackKey, QRectF]:
        """Where on the screen each track of the pair is shown."""
        self.divider.fit()
        area, line = QRectF(self._view.canvas.viewport().rect()), float(self.divider.line())
        left, right = QRectF(area), QRectF(area)
        left.setRight(line)
        right.setLeft(line)
        return {pair[0].key: left, pair[1].key: right}

    def _draw_other(self, track: Track, side: QRectF) -> None:
        frame = self._view.shown_frame
        self.other.show_pose(track.skeleton, track.frame(frame) if 0 <= frame < len(track) else None)
        self.other.emphasise(active=True, selected=(), hovered=None, labelled=False)
        self.other.clip_to(side)

    def _say(self, shown: bool) -> None:
        before, after = self._words
        before.say(tr("before") if shown else "")
        after.say(tr("after") if shown else "")
        line = self.divider.line()
        self._put(before, line - _EDGE - before.width())
        self._put(after, line + _EDGE)

    def _put(self, word: FloatingText, x: int) -> None:
        """At the upper edge, where it hides no feet; below what stands in the corner there."""
        word.move(x, _EDGE)
        beside = word.geometry().adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        lowest = max((one.bottom() for one in self._view.hud.in_corners() if one.intersects(beside)), default=0)
        word.move(x, lowest + _EDGE)


class Divider(QWidget):
    """An upright line over the whole height of its parent, dragged with the mouse or moved with the arrow keys."""

    moved = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent, objectName="swipe_divider")
        self.place = 0.5
        """Of the parent's width."""
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Line between before and after"))
        self.setToolTip(tr("Drag: left of it before refining, right of it after"))
        notifier.themeChanged.connect(self.update)
        self.hide()

    def line(self) -> int:
        """x in the parent."""
        return round(self.place * (self.parentWidget().width() - 1))

    def fit(self) -> None:
        """Stand at its place, from the parent's upper edge to the lower one."""
        self.setGeometry(self.line() - _KNOB, 0, 2 * _KNOB + 1, self.parentWidget().height())
        self.raise_()

    def put_at(self, x: float) -> None:
        """To a place in the parent; it stays where it can be taken hold of."""
        self._put(x / max(self.parentWidget().width() - 1, 1))

    def _put(self, place: float) -> None:
        self.place = min(max(place, 0.01), 0.99)
        self.moved.emit()

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.put_at(self.mapToParent(event.position().toPoint()).x())

    def mousePressEvent(self, event) -> None:
        event.accept()  # what lies under it does not hear of it

    def mouseReleaseEvent(self, event) -> None:
        event.accept()

    def keyPressEvent(self, event) -> None:
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._put(self.place + step)

    def paintEvent(self, event) -> None:
        painter, middle = QPainter(self), QPointF(self.width() // 2, self.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((theme().edge, 4.0), (theme().halo, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(QColor(theme().edge), 1.5))
        painter.setBrush(QColor(theme().halo))
        painter.drawEllipse(middle, _KNOB - 1, _KNOB - 1)
        painter.setBrush(QColor(theme().edge))
        painter.setPen(Qt.PenStyle.NoPen)
        for way in (-1, 1):
            tip, foot = middle + QPointF(way * 7, 0), middle.x() + way * 2.5
            painter.drawPolygon(QPolygonF([tip, QPointF(foot, middle.y() - 4), QPointF(foot, middle.y() + 4)]))
