"""``Loupe``: the pixels under a joint that is being dragged, enlarged beside it."""

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.session.session import Session
from app.ui.action import Action
from app.ui.theme import theme
from app.views.frame.frame_view import FrameView
from core.language import tr

SIZE = 152
"""Pixels of the screen, across."""
TIMES = 3.0
"""As large as the picture is shown; a pixel of it takes at least ``LEAST`` of the screen."""
LEAST = 4.0
_AWAY = 46  # pixels from the joint to the loupe's edge


class Loupe(QObject):
    """Shown from the first move of one joint until it is let go."""

    def __init__(self, session: Session, view: FrameView):
        super().__init__(view)
        self._session, self._view = session, view
        self.on = True
        self.glass = _Glass(view.canvas.viewport())
        session.previewChanged.connect(self.refresh)
        session.proposalChanged.connect(self.refresh)

    def action_rows(self) -> list[Action]:
        return [
            Action("loupe", tr("Lou&pe while dragging"), (), self.switch, "&View/&Zoom", 128, checked=lambda: self.on,
                   tip=tr("The pixels under a joint that you drag, enlarged beside it")),
        ]  # fmt: skip

    def switch(self, on: bool) -> None:
        self.on = on
        self.refresh()

    def refresh(self) -> None:
        place = self._view.dragged() if self.on else None
        if place is None:
            self.glass.hide()
            return
        canvas = self._view.canvas
        scale = max(TIMES * canvas.scale_factor(), LEAST)
        reach = int(np.ceil(SIZE / 2 / scale)) + 1
        pixels = canvas.around(place, reach)
        if pixels is None:
            self.glass.hide()
            return
        self.glass.show_pixels(pixels, place, scale)
        self.glass.move(self._beside(canvas.to_screen().map(place).toPoint()))
        self.glass.show()
        self.glass.raise_()

    def _beside(self, joint: QPoint) -> QPoint:
        """Up and to the right of the joint, on another side where there is no room."""
        inside: QRect = self._view.canvas.viewport().rect()
        x = joint.x() + _AWAY if joint.x() + _AWAY + SIZE < inside.right() else joint.x() - _AWAY - SIZE
        y = joint.y() - _AWAY - SIZE if joint.y() - _AWAY - SIZE > inside.top() else joint.y() + _AWAY
        return QPoint(x, y)


class _Glass(QWidget):
    """A round view of a piece of the picture, with a cross where the joint is; lets the mouse through."""

    def __init__(self, parent: QWidget):
        super().__init__(parent, objectName="loupe")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Enlarged picture under the joint"))
        self.setFixedSize(SIZE, SIZE)
        self._pixels, self._off, self._scale = np.zeros((1, 1, 3), np.uint8), QPointF(), 1.0
        self.hide()

    def show_pixels(self, pixels: np.ndarray, place: QPointF, scale: float) -> None:
        """(N, N, 3) RGB, N odd, about the pixel that ``place`` (image coordinates) is in; ``scale`` screen pixels for
        one of the picture."""
        self._pixels, self._scale = np.ascontiguousarray(pixels), scale
        self._off = QPointF(place.x() - np.floor(place.x() + 0.5), place.y() - np.floor(place.y() + 0.5))
        self.update()

    def paintEvent(self, event) -> None:
        painter, side = QPainter(self), len(self._pixels)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle, middle = QPainterPath(), SIZE / 2
        circle.addEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.setClipPath(circle)
        image = QImage(self._pixels.data, side, side, 3 * side, QImage.Format.Format_RGB888)
        left, top = (middle - self._scale * (side / 2 + off) for off in (self._off.x(), self._off.y()))
        painter.drawImage(QRectF(left, top, side * self._scale, side * self._scale), image)
        for colour, width in ((theme().edge, 3.0), (theme().halo, 1.2)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
            for dx, dy in ((1, 0), (0, 1)):
                for near, far in ((-16, -4), (4, 16)):  # open in the middle: the pixel itself is to be seen
                    painter.drawLine(QLineF(middle + near * dx, middle + near * dy, middle + far * dx,
                                            middle + far * dy))  # fmt: skip
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme().border), 2))
        painter.drawPath(circle)
