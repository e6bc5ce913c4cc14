"""Painting and erasing who is where, over a depth picture."""

from enum import StrEnum

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QWidget

from app.controllers.depth import DepthController
from app.session.session import Session
from app.views.frame.frame_canvas import FrameCanvas
from app.views.frame.mask_item import MaskItem, person_colour
from core.errors import AppError
from core.language import mark, tr

SAME_SURFACE = 120.0
"""Millimetres: a stroke stays on the surface that it began on, also across an edge."""


LARGEST = 150
"""Radius of the brush."""


class Tool(StrEnum):
    OFF = "off"
    PAINT = "paint"
    ERASE = "erase"
    NOT_A_PERSON = mark("not a person")


class MaskBrush(QObject):
    """While a tool is on, the left button works on the mask; wheel, middle button and other keys stay what they are.

    A stroke is one undo step. Escape drops the stroke under way, then the tool.
    ``person`` is who is painted, ``radius`` is in picture pixels. ``view`` is the widget that gets the keys.
    """

    toolChanged = Signal()
    """The tool or the size of the brush is another."""
    failed = Signal(object)

    def __init__(
        self, session: Session, controller: DepthController, view: QWidget, canvas: FrameCanvas, item: MaskItem
    ):
        super().__init__(canvas)
        self._session, self._controller, self._view, self._canvas, self._item = session, controller, view, canvas, item
        self.tool, self.person, self.radius, self.keeps_to_surface = Tool.OFF, 1, 14, True
        self._stroke: np.ndarray | None = None
        self._level = np.nan
        self._ring = QGraphicsEllipseItem()
        self._ring.setZValue(4)
        self._ring.hide()
        canvas.add(self._ring)
        canvas.viewport().installEventFilter(self)
        view.installEventFilter(self)
        controller.surfaceChanged.connect(self.give_up)

    def take(self, tool: Tool) -> None:
        """Take up a tool, or put it down with ``Tool.OFF``."""
        self.give_up()
        self.tool = tool
        self._ring.setVisible(False)
        shape = Qt.CursorShape.ArrowCursor if tool == Tool.OFF else Qt.CursorShape.CrossCursor
        self._canvas.viewport().setCursor(shape)
        self.toolChanged.emit()

    def resize(self, radius: int) -> None:
        """Give the brush another radius, in picture pixels."""
        self.radius = int(np.clip(radius, 1, LARGEST))
        self.toolChanged.emit()

    def step(self, direction: int) -> None:
        """A larger (1) or smaller (-1) brush."""
        self.resize(round(self.radius * 1.2) + 1 if direction > 0 else round(self.radius / 1.2) - 1)

    def give_up(self) -> bool:
        """Forget the stroke under way; says whether there was one."""
        if self._stroke is None:
            return False
        self._stroke = None
        self._item.show_mask(self._controller.mask())
        return True

    def eventFilter(self, watched, event) -> bool:
        if self.tool == Tool.OFF or self._session.surface is None:
            return False
        kind = event.type()
        if kind == event.Type.KeyPress:
            return self._key_pressed(event)
        if watched is self._view:
            return False
        if kind == event.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._pressed(event.position())
        if kind == event.Type.MouseMove:
            self._show_ring(event.position())
            if self._stroke is not None:
                self._paint(event.position())
                return True
        if kind == event.Type.MouseButtonRelease and self._stroke is not None:
            self._finish()
            return True
        if kind == event.Type.Leave:
            self._ring.hide()
        return False

    def _key_pressed(self, event) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            if not self.give_up():
                self.take(Tool.OFF)
            return True
        return False

    def _pressed(self, point: QPointF) -> bool:
        mask, (column, row) = self._controller.mask(), self._pixel(point)
        depth = self._session.surface.depth
        inside = 0 <= row < depth.shape[0] and 0 <= column < depth.shape[1]
        if self.tool == Tool.NOT_A_PERSON:
            if inside and mask is not None and mask[row, column]:
                self._attempt(lambda: self._controller.dismiss(int(mask[row, column])))
            return True
        self._stroke = np.zeros(depth.shape, np.uint8) if mask is None else mask.copy()
        self._level = float(depth[row, column]) if inside else np.nan
        self._paint(point)
        return True

    def _paint(self, point: QPointF) -> None:
        depth, (column, row), r = self._session.surface.depth, self._pixel(point), self.radius
        rows = np.arange(max(row - r, 0), max(min(row + r + 1, depth.shape[0]), 0))
        columns = np.arange(max(column - r, 0), max(min(column + r + 1, depth.shape[1]), 0))
        if not len(rows) or not len(columns):
            return
        window = np.ix_(rows, columns)
        disc = (rows[:, None] - row) ** 2 + (columns - column) ** 2 <= r * r
        if self.tool == Tool.PAINT and self.keeps_to_surface and np.isfinite(self._level):
            with np.errstate(invalid="ignore"):
                disc &= np.abs(depth[window] - self._level) < SAME_SURFACE
            here = depth[window][disc]
            if len(here):
                self._level = 0.8 * self._level + 0.2 * float(np.median(here))  # a surface may lean
        part = self._stroke[window]
        part[disc] = self.person if self.tool == Tool.PAINT else 0
        self._stroke[window] = part
        self._item.show_mask(self._stroke)

    def _finish(self) -> None:
        stroke, self._stroke = self._stroke, None
        before = self._controller.mask()
        if before is None or not np.array_equal(stroke, before):
            text = tr("Paint person {person}", person=self.person) if self.tool == Tool.PAINT else tr("Erase mask")
            self._attempt(lambda: self._controller.correct(stroke, text))

    def _attempt(self, verb) -> None:
        try:
            verb()
        except AppError as error:
            self.failed.emit(error)

    def _show_ring(self, point: QPointF) -> None:
        if self.tool == Tool.NOT_A_PERSON:
            return
        place, r = self._canvas.to_image(point), self.radius
        pen = QPen(QColor(person_colour(self.person) if self.tool == Tool.PAINT else "#FF5252"), 1.5)
        pen.setCosmetic(True)
        self._ring.setPen(pen)
        self._ring.setRect(QRectF(place.x() - r, place.y() - r, 2 * r, 2 * r))
        self._ring.show()

    def _pixel(self, point: QPointF) -> tuple[int, int]:
        place = self._canvas.to_image(point)
        return int(np.floor(place.x() + 0.5)), int(np.floor(place.y() + 0.5))
