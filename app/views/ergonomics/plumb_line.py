"""``PlumbLine``: two clicks on an upright edge in the picture say which way is up."""

from PySide6.QtCore import QLineF, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsLineItem

from app.controllers.ergonomics import ErgonomicsController
from app.ui.theme import theme

SHORTEST = 5.0
"""Screen pixels between the two clicks: nearer ones tell no direction."""


class PlumbLine(QObject):
    """While it is on, the left button sets the lower and then the upper end; Escape gives up."""

    def __init__(self, controller: ErgonomicsController, view):
        super().__init__(view)
        self._controller, self._view, self._canvas = controller, view, view.canvas
        self.on = False
        self._lower: QPointF | None = None
        self._line = QGraphicsLineItem()
        self._line.setZValue(5)
        pen = QPen(QColor(theme().playhead), 2.5)
        pen.setCosmetic(True)
        self._line.setPen(pen)
        self._line.hide()
        self._canvas.add(self._line)
        self._canvas.viewport().installEventFilter(self)
        view.installEventFilter(self)
        controller.edgeAsked.connect(self.begin)

    def begin(self) -> None:
        self.on, self._lower = True, None
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def end(self) -> None:
        self.on = False
        self._line.hide()
        self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def eventFilter(self, watched, event) -> bool:
        if not self.on:
            return False
        kind = event.type()
        if kind in (event.Type.KeyPress, event.Type.ShortcutOverride) and event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if watched is self._view:
            return False
        if kind == event.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
            return True
        if kind == event.Type.MouseMove and self._lower is not None:
            self._line.setLine(QLineF(self._lower, self._canvas.to_image(event.position())))
        return kind in (event.Type.MouseMove, event.Type.MouseButtonRelease)

    def _click(self, point: QPointF) -> None:
        place = self._canvas.to_image(point)
        if self._lower is None:
            self._lower = place
            self._line.setLine(QLineF(place, place))
            self._line.show()
        elif QLineF(self._lower, place).length() * self._canvas.scale_factor() >= SHORTEST:
            lower = self._lower
            self.end()
            self._controller.set_edge((lower.x(), lower.y()), (place.x(), place.y()))
