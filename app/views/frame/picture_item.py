"""``PictureItem``: a picture in a scene, in image coordinates."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem

_FORMATS = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


class PictureItem(QGraphicsItem):
    """(0, 0) is the centre of the first pixel. Smooth where it is shrunk, honest pixels where it is enlarged."""

    def __init__(self, parent: QGraphicsItem | None = None):
        super().__init__(parent)
        self._pixels = np.empty((0, 0, 3), np.uint8)
        self._image = QImage()

    def show_picture(self, picture: np.ndarray) -> None:
        """(H, W, 3) RGB or (H, W, 4) RGBA, uint8."""
        if picture.shape[:2] != self._pixels.shape[:2]:
            self.prepareGeometryChange()
        self._pixels = np.ascontiguousarray(picture)  # the image is these very bytes
        height, width, channels = self._pixels.shape
        self._image = QImage(self._pixels.data, width, height, channels * width, _FORMATS[channels])
        self.update()

    def boundingRect(self) -> QRectF:
        height, width = self._pixels.shape[:2]
        return QRectF(-0.5, -0.5, width, height)

    def paint(self, painter: QPainter, option, widget=None) -> None:
        shrunk = abs(painter.worldTransform().m11()) < 1.5
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
        painter.drawImage(self.boundingRect(), self._image)
