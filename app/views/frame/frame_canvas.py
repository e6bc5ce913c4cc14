"""The picture under the poses: one frame, zoomed and panned. Knows nothing of sessions and people."""

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsView

from app.tasks.overlay import depth_colours, depth_limits, depth_picture
from app.ui.theme import notifier, theme
from app.views.frame.picture_item import PictureItem

ZOOM_STEP = 1.2
MIN_SCALE, MAX_SCALE = 0.02, 120.0  # screen pixels per image pixel
_MARGIN = 0.02  # of a fitted picture's size, on each side of it


class FrameCanvas(QGraphicsView):
    """Shows an (H, W, 3) uint8 RGB or an (H, W) float32 depth picture in mm; (0, 0) is the centre of its first pixel.

    Where a depth picture has no reading the theme's ``no_depth`` colour shows. Mouse events are the owner's affair.
    """

    scaleChanged = Signal(float)
    """Screen pixels per image pixel."""

    def __init__(self, parent=None):
        super().__init__(parent, objectName="frame_canvas")
        self._size = (0, 0)
        self._is_depth = False
        self._image: np.ndarray | None = None
        self._text = ""
        self._fitted = True
        self._depth_range: tuple[float, float] | None = None
        self._chosen_range: tuple[float, float] | None = None
        self._root = QGraphicsRectItem()  # carries everything; its transform is zoom and pan
        self._root.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self._picture = PictureItem(self._root)
        self._build()
        notifier.themeChanged.connect(self._recolour)

    def _build(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)  # few items, and they move
        scene.addItem(self._root)
        self.setScene(scene)
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setBackgroundBrush(QColor(theme().canvas))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def add(self, item: QGraphicsItem) -> None:
        """Put an item over the picture, in image coordinates."""
        item.setParentItem(self._root)

    def remove(self, item: QGraphicsItem) -> None:
        self.scene().removeItem(item)

    # --- what is shown

    def show_picture(self, picture: np.ndarray) -> None:
        """Show colours (H, W, 3) uint8, or depth (H, W) in mm as colours."""
        self._text, self._image = "", picture
        self._resize_picture(picture.shape[1], picture.shape[0])
        self._is_depth = picture.ndim == 2
        self._picture.show_picture(_coloured(picture, *self._range_for(picture)) if self._is_depth else picture)
        self._picture.show()

    def show_text(self, text: str, width: int, height: int) -> None:
        """No picture: an empty frame of this size with a sentence in it."""
        self._text = text
        self._is_depth = False
        self._image = None
        self._resize_picture(width, height)
        self._picture.hide()
        self.viewport().update()

    def value_at(self, point: QPointF) -> float | None:
        """The depth in mm at an image point, NaN where there is no reading; None outside or in a colour picture."""
        column, row = int(np.floor(point.x() + 0.5)), int(np.floor(point.y() + 0.5))
        width, height = self._size
        if not self._is_depth or not (0 <= column < width and 0 <= row < height):
            return None
        return float(self._image[row, column])

    def around(self, point: QPointF, reach: int) -> np.ndarray | None:
        """(2 reach + 1, 2 reach + 1, 3) RGB as it is shown about the pixel under an image point, the canvas's colour
        outside the picture; None where there is no picture."""
        if self._image is None or self._text:
            return None
        ground = QColor(theme().canvas)
        pixels = np.full((2 * reach + 1, 2 * reach + 1, 3), (ground.red(), ground.green(), ground.blue()), np.uint8)
        column, row = int(np.floor(point.x() + 0.5)) - reach, int(np.floor(point.y() + 0.5)) - reach
        width, height = self._size
        left, top, right, bottom = max(-column, 0), max(-row, 0), width - column, height - row
        rows, columns = (slice(max(start, 0), max(start + len(pixels), 0)) for start in (row, column))
        piece = self._image[rows, columns]
        if self._is_depth:
            piece = depth_picture(piece, self._depth_range)
        pixels[top : max(bottom, 0), left : max(right, 0)] = piece
        return pixels

    @property
    def depth_range(self) -> tuple[float, float] | None:
        """Nearest and farthest mm that colours tell apart; None for a colour picture."""
        return self._depth_range if self._is_depth else None

    def set_depth_range(self, nearest: float | None, farthest: float | None = None) -> None:
        """Fix the range that the colours span, in mm; None takes it from the first frame of a recording."""
        self._chosen_range = None if nearest is None else (nearest, farthest)
        self._depth_range = None
        if self._is_depth:
            self.show_picture(self._image)

    def forget_picture(self) -> None:
        """Another recording follows: fit it, and read the range of its depths."""
        self._depth_range, self._fitted, self._size = None, True, (0, 0)
        self._image, self._is_depth = None, False
        self._picture.hide()

    # --- zoom and pan

    def to_screen(self) -> QTransform:
        """Image coordinates to pixels of the viewport."""
        return self._root.sceneTransform() * self.viewportTransform()

    def to_image(self, point: QPointF) -> QPointF:
        """Image pixels of a widget position."""
        return self.to_screen().inverted()[0].map(point)

    def seen(self) -> QRect:
        """Where the picture is in the viewport, as far as it can be seen; empty where there is none."""
        return self._on_screen().toAlignedRect() & self.viewport().rect() if all(self._size) else QRect()

    def _on_screen(self) -> QRectF:
        return self.to_screen().mapRect(QRectF(-0.5, -0.5, *self._size))

    def scale_factor(self) -> float:
        return self._root.transform().m11()

    def fit(self) -> None:
        """The whole picture, and so it stays when the window is resized."""
        width, height = self._size
        if width and height:
            self._fitted = True
            room = 1 + 2 * _MARGIN
            scale = min(self.viewport().width() / (room * width), self.viewport().height() / (room * height))
            self._place(max(scale, MIN_SCALE), QPointF((width - 1) / 2, (height - 1) / 2), self._middle())

    def show_actual_size(self) -> None:
        """One picture pixel on one screen pixel, about what is in the middle now."""
        self.zoom(1 / self.devicePixelRatioF() / self.scale_factor(), self._middle())

    def zoom(self, factor: float, about: QPointF) -> None:
        """Enlarge by ``factor``; the image point under ``about`` (screen) stays where it is."""
        self._fitted = False
        scale = float(np.clip(self.scale_factor() * factor, MIN_SCALE, MAX_SCALE))
        self._place(scale, self.to_image(about), about)

    def pan(self, start: QPointF, end: QPointF) -> None:
        """Move the picture: what was under ``start`` (screen) comes under ``end``."""
        self._fitted = False
        self._place(self.scale_factor(), self.to_image(start), end)

    def _place(self, scale: float, point: QPointF, at: QPointF) -> None:
        """Show the picture at ``scale`` (screen pixels per image pixel), ``point`` of it at the screen's ``at``."""
        place = at - point * scale
        self._root.setTransform(QTransform(scale, 0, 0, scale, place.x(), place.y()))
        self.scaleChanged.emit(scale)

    def _middle(self) -> QPointF:
        """Of the screen."""
        return QRectF(self.viewport().rect()).center()

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
        """A fitted picture fits again; of another one, what is in the middle stays there."""
        before = self.to_image(QRectF(QPointF(), event.oldSize()).center())
        super().resizeEvent(event)
        self.setSceneRect(QRectF(self.viewport().rect()))  # scene and screen are one: nothing is there to scroll
        if self._fitted:
            self.fit()
        else:
            self._place(self.scale_factor(), before, self._middle())

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
        self.setBackgroundBrush(QColor(theme().canvas))


def _coloured(depth: np.ndarray, near: float, far: float) -> np.ndarray:
    """(H, W, 4) uint8 RGBA of depths (H, W) in mm; clear where there is no reading."""
    with np.errstate(invalid="ignore"):
        level = np.clip((depth - near) * (255 / (far - near)), 0, 255)
    table = np.zeros((257, 4), np.uint8)
    table[:256, :3], table[:256, 3] = depth_colours(), 255
    shades = table.view(np.uint32)[:, 0]  # one look-up a pixel
    return shades[np.nan_to_num(level, copy=False, nan=256).astype(np.uint16)].view(np.uint8).reshape(*depth.shape, 4)
