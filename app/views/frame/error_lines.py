"""Error lines: a line from each predicted joint to where the truth has it."""

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from app.controllers.comparison import ComparisonController
from app.session.session import Session
from app.ui.theme import theme
from app.views.frame.skeleton_item import bounds_of
from app.views.scene.scene_geometry import scene_axes
from core.evaluation.metrics import aligned

_CROSS = 4.0  # screen pixels from the middle of a truth's cross to its ends


class ErrorLines(QGraphicsItem):
    """Coordinates are the parent's (image pixels); drawn over a halo, so they are seen on any picture."""

    def __init__(self, parent: QGraphicsItem | None = None):
        super().__init__(parent)
        self._from = self._to = np.empty((0, 2))
        self._bounds = QRectF()
        self.setZValue(3)

    def show_lines(self, start: np.ndarray, end: np.ndarray) -> None:
        """(K, 2) predicted and (K, 2) true positions; those with NaN are left out."""
        there = np.isfinite(start).all(axis=1) & np.isfinite(end).all(axis=1)
        self.prepareGeometryChange()
        self._from, self._to = start[there], end[there]
        self._bounds = bounds_of(np.concatenate([self._from, self._to]), 50)
        self.update()

    @property
    def lengths(self) -> np.ndarray:
        """(K,) of the lines that are drawn."""
        return np.linalg.norm(self._to - self._from, axis=1)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option, widget=None) -> None:
        reach = _CROSS / (abs(painter.worldTransform().m11()) or 1.0)
        lines = []
        for (x, y), (to_x, to_y) in zip(self._from, self._to, strict=True):
            lines.append(QLineF(x, y, to_x, to_y))
            lines += [QLineF(to_x - reach, to_y - reach, to_x + reach, to_y + reach)]
            lines += [QLineF(to_x - reach, to_y + reach, to_x + reach, to_y - reach)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((theme().edge, 3.5), (theme().error, 1.8)):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLines(lines)


class FrameErrorLines:
    """Keeps the error lines of a frame view true to the frame that is shown; none without a comparison."""

    def __init__(self, session: Session, controller: ComparisonController, frame_view):
        self._session, self._controller, self._view = session, controller, frame_view
        self.item = ErrorLines()
        self.on = False
        frame_view.canvas.add(self.item)
        frame_view.drawn.connect(self.refresh)
        frame_view.overlayHidden.connect(self.refresh)
        controller.changed.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())

    def set_shown(self, on: bool) -> None:
        self.on = on
        self.refresh()

    def refresh(self, *_) -> None:
        shown = self.on and self._controller.watched and self._controller.is_here and not self._view.overlay_hidden
        start, end = error_line_ends(self._session, self._controller, self._view.shown_frame) if shown else _NONE
        self.item.show_lines(*((start, end) if start.shape[1] == 2 else _NONE))


class SceneErrorLines:
    """The same in the 3D scene, the truth laid over the prediction as the measure that is shown does it."""

    def __init__(self, session: Session, controller: ComparisonController, scene_view):
        self._session, self._controller, self._view = session, controller, scene_view
        self._on = False
        for signal in (
            controller.changed, session.frameChanged, session.activeChanged, session.changed, session.posesHidden,
        ):  # fmt: skip
            signal.connect(self.refresh)

    def set_shown(self, on: bool) -> None:
        self._on = on
        self.refresh()

    def refresh(self, *_) -> None:
        controller = self._controller
        shown = self._on and controller.watched and controller.is_here and controller.result.matched.truth.shape[2] == 3
        ends = np.empty((0, 2, 3))
        if shown and not self._session.poses_hidden and self._view.shows(controller.prediction):
            ends = np.stack(error_line_ends(self._session, controller, self._session.frame), axis=1)
            space = self._session.document.track(controller.prediction).poses.space
            ends = ends[np.isfinite(ends).all(axis=(1, 2))] @ scene_axes(space).T
        self.lengths = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=-1)
        self._view.show_lines(ends, theme().error)


_NONE = np.empty((0, 2)), np.empty((0, 2))


def error_line_ends(session: Session, controller: ComparisonController, frame: int) -> tuple[np.ndarray, np.ndarray]:
    """(K, D) where the joints are and (K, D) where the truth has them, in the prediction's coordinates; none at a frame
    that is not compared."""
    result = controller.result
    rows = np.flatnonzero(result.frames[:, 0] == frame)
    matched = result.matched
    if not len(rows):
        return np.empty((0, matched.truth.shape[2])), np.empty((0, matched.truth.shape[2]))
    predicted, true = matched.prediction[rows[0]], matched.truth[rows[0]]
    if true.shape[1] == 2:
        return predicted, true
    if result.metric.name == "pa-mpjpe":
        return predicted, aligned(true[None], predicted[None])[0]
    if "root" in result.metric.extras and matched.root:
        root = list(matched.root)
        return predicted, true - true[root].mean(axis=0) + predicted[root].mean(axis=0)
    return predicted, true
