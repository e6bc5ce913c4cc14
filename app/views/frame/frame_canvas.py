"""The picture under the poses: one frame, zoomed and panned. Knows nothing of sessions and people."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView

from app.tasks.overlay import depth_limits
from app.ui.theme import notifier, theme

ZOOM_STEP = 1.2
MIN_SCALE, MAX_SCALE = 0.02, 120.0  # screen pixels per image pixel
DEPTH_COLOURS = "turbo"


class _Picture(pg.ImageItem):
    """Smooth where it is shrunk, honest pixels where it is enlarged."""

    def paint(self, painter, *args):
        shrunk = abs(painter.worldTransform().m11()) < 1.5
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
        super().paint(painter, *args)


class FrameCanvas(pg.GraphicsView):
    """Shows an (H, W, 3) uint8 RGB or an (H, W) float32 depth picture in mm; (0, 0) is the centre of its first pixel.

    Where a depth picture has no reading the theme's ``no_depth`` colour shows. Mouse events are the owner's affair.
    """

    scaleChanged = Signal(float)
    """Screen pixels per image pixel."""

    def __init__(self, parent=None):
        super().__init__(parent, background=theme().canvas)
        self.setObjectName("frame_canvas")
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, lockAspect=True, invertY=True, defaultPadding=0)
        self._box.disableAutoRange()
        self.setCentralItem(self._box)
        self._picture = _Picture(axisOrder="row-major")
        self._picture.setPos(-0.5, -0.5)  # so that whole numbers are pixel centres
        self.add(self._picture)
        self._size = (0, 0)
        self._is_depth = False
        self._text = ""
        self._fitted = True
        self._depth_range: tuple[float, float] | None = None
        self._chosen_range: tuple[float, float] | None = None
        self._box.sigTransformChanged.connect(lambda *_: self.scaleChanged.emit(self.scale_factor()))
        notifier.themeChanged.connect(self._recolour)

    def add(self, item: QGraphicsItem) -> None:
        """Put an item over the picture, in image coordinates."""
        self._box.addItem(item, ignoreBounds=True)

    def remove(self, item: QGraphicsItem) -> None:
        self._box.removeItem(item)

    # --- what is shown

    def show_picture(self, picture: np.ndarray) -> None:
        """Show colours (H, W, 3) uint8, or depth (H, W) in mm as colours."""
        self._text = ""
        self._resize_picture(picture.shape[1], picture.shape[0])
        self._is_depth = picture.ndim == 2
        if self._is_depth:
            colours = pg.colormap.get(DEPTH_COLOURS).getLookupTable(nPts=256)
            self._picture.setImage(picture, autoLevels=False, levels=self._range_for(picture), lut=colours)
        else:
            self._picture.setImage(picture, autoLevels=False, levels=None, lut=None)
        self._picture.show()
        self.viewport().update()

    def show_text(self, text: str, width: int, height: int) -> None:
        """No picture: an empty frame of this size with a sentence in it."""
        self._text = text
        self._is_depth = False
        self._resize_picture(width, height)
        self._picture.hide()
        self.viewport().update()

    def value_at(self, point: QPointF) -> float | None:
        """The depth in mm at an image point, NaN where there is no reading; None outside or in a colour picture."""
        column, row = int(np.floor(point.x() + 0.5)), int(np.floor(point.y() + 0.5))
        width, height = self._size
        if not self._is_depth or not (0 <= column < width and 0 <= row < height):
            return None
        return float(self._picture.image[row, column])

    @property
    def depth_range(self) -> tuple[float, float] | None:
        """Nearest and farthest mm that colours tell apart; None for a colour picture."""
        return self._depth_range if self._is_depth else None

    def set_depth_range(self, nearest: float | None, farthest: float | None = None) -> None:
        """Fix the range that the colours span, in mm; None takes it from the first frame of a recording."""
        self._chosen_range = None if nearest is None else (nearest, farthest)
        self._depth_range = None
        if self._is_depth:
            self.show_picture(self._picture.image)

    def forget_picture(self) -> None:
        """Another recording follows: fit it, and read the range of its depths."""
        self._depth_range, self._fitted, self._size = None, True, (0, 0)
        self._picture.clear()

    # --- zoom and pan

    def to_screen(self) -> QTransform:
        """Image coordinates to pixels of the viewport."""
        return self._box.childTransform() * self._box.sceneTransform() * self.viewportTransform()

    def to_image(self, point: QPointF) -> QPointF:
        """Image pixels of a widget position."""
        return self.to_screen().inverted()[0].map(point)

    def seen(self) -> QRect:
        """Where the picture is in the viewport, as far as it can be seen; empty where there is none."""
        return self._on_screen().toAlignedRect() & self.viewport().rect() if all(self._size) else QRect()

    def _on_screen(self) -> QRectF:
        return self.to_screen().mapRect(QRectF(-0.5, -0.5, *self._size))

    def scale_factor(self) -> float:
        return abs(self.to_screen().m11())

    def fit(self) -> None:
        """The whole picture, and so it stays when the window is resized."""
        width, height = self._size
        if width and height:
            self._fitted = True
            self._box.setRange(QRectF(-0.5, -0.5, width, height), padding=0.02, disableAutoRange=True)

    def show_actual_size(self) -> None:
        """One picture pixel on one screen pixel, about what is in the middle now."""
        self.zoom(1 / self.devicePixelRatioF() / self.scale_factor(), QPointF(self.viewport().rect().center()))

    def zoom(self, factor: float, about: QPointF) -> None:
        """Enlarge by ``factor``; the image point under ``about`` (screen) stays where it is."""
        factor = float(np.clip(self.scale_factor() * factor, MIN_SCALE, MAX_SCALE) / self.scale_factor())
        self._fitted = False
        self._box.scaleBy((1 / factor, 1 / factor), center=self.to_image(about))

    def pan(self, start: QPointF, end: QPointF) -> None:
        """Move the picture: what was under ``start`` (screen) comes under ``end``."""
        offset = self.to_image(start) - self.to_image(end)
        self._fitted = False
        self._box.translateBy(offset)

    # --- painting

    def drawBackground(self, painter: QPainter, rect) -> None:
        super().drawBackground(painter, rect)
        if not self._size[0]:
            return
        painter.save()
        painter.resetTransform()
        frame = self._on_screen()
        painter.fillRect(frame, QColor(theme().no_depth if self._is_depth else theme().grid))
        if self._text:
            painter.setPen(QColor(theme().ink))
            visible = frame.intersected(QRectF(self.viewport().rect())).adjusted(24, 24, -24, -24)
            painter.drawText(visible, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.restore()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if getattr(self, "_fitted", False):  # Qt resizes once before __init__ is done
            self.fit()

    def _resize_picture(self, width: int, height: int) -> None:
        if (width, height) != self._size:
            self._size = (width, height)
            if self._fitted:
                self.fit()

    def _range_for(self, picture: np.ndarray) -> tuple[float, float]:
        """Kept for a recording: one colour means one distance in all its frames."""
        if self._chosen_range is not None:
            self._depth_range = self._chosen_range
        elif self._depth_range is None:
            self._depth_range = depth_limits(picture)
        return self._depth_range

    def _recolour(self) -> None:
        self.setBackground(theme().canvas)
        self.viewport().update()
