"""Error whiskers: a line from each predicted joint to where the truth has it."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from app.comparing import Comparing
from app.session import Session
from app.theme import theme
from core.document import Track
from core.errors import PoseError
from core.matching import common_joints

_CROSS = 4.0  # screen pixels from the middle of a truth's cross to its ends


class Whiskers(QGraphicsItem):
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
        points = np.concatenate([self._from, self._to])
        self._bounds = QRectF()
        if len(points):
            low, high = points.min(axis=0) - 50, points.max(axis=0) + 50
            self._bounds = QRectF(QPointF(*low), QPointF(*high))
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


class FrameWhiskers:
    """Keeps the whiskers of a frame view true to the frame that is shown; none while nobody looks at a comparison."""

    def __init__(self, session: Session, comparing: Comparing, frame_view):
        self._session, self._comparing, self._view = session, comparing, frame_view
        self.item = Whiskers()
        self._on = True
        frame_view.canvas.add(self.item)
        frame_view.drawn.connect(self.refresh)
        comparing.changed.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())

    def set_shown(self, on: bool) -> None:
        self._on = on
        self.refresh()

    def refresh(self, *_) -> None:
        tracks, frame = self._comparing.tracks(), self._view.shown_frame
        flat = tracks is not None and all(track.poses.space == "image" for track in tracks)
        here = flat and tracks[0].key.recording == self._session.recording
        if not (self._on and self._comparing.watched and here) or any(frame >= len(track) for track in tracks):
            self.item.show_lines(np.empty((0, 2)), np.empty((0, 2)))
            return
        self.item.show_lines(*_pairs(*tracks, frame))


def _pairs(prediction: Track, truth: Track, frame: int) -> tuple[np.ndarray, np.ndarray]:
    """(K, 2), (K, 2) positions of the joints that both have."""
    try:
        joints = common_joints(prediction.skeleton, truth.skeleton)
    except PoseError:
        return np.empty((0, 2)), np.empty((0, 2))
    predicted = prediction.composed(frame, frame + 1).to_skeleton(truth.skeleton).coords[0, joints]
    return predicted.astype(float), truth.frame(frame).coords[joints].astype(float)
