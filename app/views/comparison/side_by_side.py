"""``SideBySide``: everything that is compared, at the current frame, each in its own picture."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.controllers.comparison import ComparisonController
from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.tasks.overlay import depth_picture, draw_pose
from app.ui.theme import notifier, theme
from app.views.scene.scene_geometry import scene_axes
from core.evaluation.metrics import mean
from core.language import rounded, tr
from core.track import FramePose, Track

AROUND = 12
"""Frames before and after by which the part of the picture is chosen: it stands still."""

_TITLE = 34
_AIR = 0.12
_ALIGN = Qt.AlignmentFlag


class SideBySide(QWidget):
    """The truth first, then the predictions, all cut to the same part of the picture. 3D poses are seen from the front,
    about their middle and in one size."""

    def __init__(
        self, session: Session, controller: ComparisonController, decoder: FrameDecoder, parent: QWidget | None = None
    ):
        super().__init__(parent, objectName="side_by_side")
        self.setAccessibleName(tr("The compared tracks side by side at the current frame"))
        self._session, self._controller = session, controller
        self.titles = str
        """Track key -> what it is called."""
        self._picture: tuple[int, np.ndarray] | None = None
        decoder.frameReady.connect(self._frame_came)
        decoder.closed.connect(self._no_picture)
        controller.changed.connect(self.update)
        for signal in (session.frameChanged, session.changed, session.previewChanged, notifier.themeChanged):
            signal.connect(self.update)

    def _frame_came(self, index: int, picture: np.ndarray) -> None:
        self._picture = index, picture
        self.update()

    def _no_picture(self) -> None:
        self._picture = None
        self.update()

    def panes(self) -> list[Track]:
        """What is shown: tracks of the recording that is looked at."""
        tracks = self._controller.tracks() or ()
        order = [*tracks[1:2], *tracks[:1], *tracks[2:]]
        return [track for track in order if track.key.recording == self._session.recording]

    # --- painting

    def paintEvent(self, event) -> None:
        painter, tracks = QPainter(self), self.panes()
        painter.fillRect(self.rect(), QColor(theme().field))
        painter.setPen(QColor(theme().muted))
        if not tracks:
            painter.drawText(self.rect(), _ALIGN.AlignCenter, tr("Nothing of this recording is compared yet"))
            return
        flat = [track for track in tracks if track.poses.dims == 2]
        box, across = self._box(flat), self._columns(len(tracks))
        down = -(-len(tracks) // across)
        wide, high = self.width() / across, self.height() / down
        for place, track in enumerate(tracks):
            area = QRectF(place % across * wide, place // across * high, wide, high).adjusted(4, 2, -4, -2)
            self._paint_pane(painter, area, track, box)

    def _columns(self, count: int) -> int:
        """So many beside each other that the panes come out as large as can be, of upright people."""
        def size(across: int) -> float:
            wide, high = self.width() / across, self.height() / -(-count // across) - _TITLE
            return min(wide, 0.8 * max(high, 1))

        return max(range(1, count + 1), key=size)

    def _paint_pane(self, painter: QPainter, area: QRectF, track: Track, box) -> None:
        painter.setPen(QColor(theme().text))
        place = QRectF(area.left(), area.top(), area.width(), _TITLE)
        title, wide = self.titles(track.key), int(area.width())
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, wide)
        painter.drawText(place, _ALIGN.AlignHCenter | _ALIGN.AlignTop, title)
        painter.setPen(QColor(theme().muted))
        painter.drawText(place, _ALIGN.AlignHCenter | _ALIGN.AlignBottom, self._words(track))
        inside = area.adjusted(0, _TITLE, 0, 0)
        ratio = self.devicePixelRatioF()
        size = max(int(inside.width() * ratio), 8), max(int(inside.height() * ratio), 8)
        drawn = self._drawn(track, box, size)
        image = QImage(drawn.data, drawn.shape[1], drawn.shape[0], drawn.strides[0], QImage.Format.Format_RGB888)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(inside.center().x() - drawn.shape[1] / ratio / 2, inside.top()), image)

    def _words(self, track: Track) -> str:
        """The error of this frame."""
        result = self._controller.compared.results.get(track.key)
        if track.key == self._controller.truth:
            return self._controller.names()[1]
        if result is None:
            return ""
        rows = np.flatnonzero(result.frames[:, 0] == self._session.frame)
        error = mean(result.values[rows]) if len(rows) else np.nan
        return tr("not compared here") if np.isnan(error) else f"{rounded(error)} {tr(result.metric.unit)}"

    # --- one pane's picture

    def _drawn(self, track: Track, box, size: tuple[int, int]) -> np.ndarray:
        """(H, W, 3) uint8 RGB."""
        frame = self._session.frame
        if not frame < len(track):
            return _ground(size)
        pose = track.frame(frame)
        preview = self._session.previewed(track.key, frame)
        pose = pose if preview is None else pose._replace(coords=preview)
        if track.poses.dims == 3:
            picture, pose = _ground(size), _from_front(pose, track, size)
        else:
            picture, pose = self._cut(box, size, pose)
        draw_pose(picture, pose, track.skeleton)
        return picture

    def _cut(self, box, size: tuple[int, int], pose: FramePose) -> tuple[np.ndarray, FramePose]:
        """The part of the picture in ``box`` as large as ``size`` allows, and the pose in its pixels."""
        import cv2

        left, top, right, bottom = box
        scale = min(size[0] / (right - left), size[1] / (bottom - top))
        wide, high = max(round((right - left) * scale), 1), max(round((bottom - top) * scale), 1)
        picture = _ground((wide, high))
        if self._picture is not None and self._picture[0] == self._session.frame:
            shown = self._picture[1]
            shown = depth_picture(shown) if shown.ndim == 2 else shown
            matrix = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])
            picture = cv2.warpAffine(shown, matrix, (wide, high), flags=cv2.INTER_AREA)
        return picture, pose._replace(coords=(pose.coords - (left, top)) * scale)

    def _box(self, tracks: list[Track]) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) around all people compared, for some frames before and after this one."""
        frame = self._session.frame
        parts = [track.composed(max(frame - AROUND, 0), frame + AROUND + 1).coords for track in tracks]
        points = np.concatenate([np.empty((0, 2)), *(part.reshape(-1, 2) for part in parts)])
        points = points[np.isfinite(points[:, 0])]
        if not len(points):
            recording = self._session.current_recording
            return 0, 0, max(recording.width, 8), max(recording.height, 8)
        low, high = np.percentile(points, (0.5, 99.5), axis=0)
        air = max(_AIR * max(high - low), 12)
        return *(low - air), *(high + air)

    def sizeHint(self) -> QSize:
        return QSize(700, 300)


def _ground(size: tuple[int, int]) -> np.ndarray:
    """(H, W, 3) nothing but the canvas."""
    colour = QColor(theme().canvas)
    picture = np.empty((size[1], size[0], 3), np.uint8)
    picture[:] = colour.red(), colour.green(), colour.blue()
    return picture


def _from_front(pose: FramePose, track: Track, size: tuple[int, int]) -> FramePose:
    """A 3D pose in a pane's pixels: x to the right, up is up, about its middle."""
    points = pose.coords.astype(float) @ scene_axes(track.poses.space).T
    flat = np.stack([points[:, 0], -points[:, 2]], axis=1)
    known = flat[np.isfinite(flat[:, 0])]
    if not len(known):
        return pose._replace(coords=flat)
    low, high = known.min(axis=0), known.max(axis=0)
    extent = max(*(high - low), 1e-6) * (1 + 2 * _AIR)
    return pose._replace(coords=(flat - (low + high) / 2) * min(size) / extent + np.array(size) / 2)
