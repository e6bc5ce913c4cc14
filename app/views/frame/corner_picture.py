"""``CornerPicture``: another recording of the project in a corner of the picture, in step with it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.session.frame_decoder import FrameDecoder
from app.session.session import Session
from app.tasks.overlay import depth_limits, depth_picture, draw_pose
from app.tasks.privacy import Pictures, blurred
from app.track_choice import best_tracks
from app.ui.action import Action
from app.ui.theme import theme
from app.views.frame.frame_view import FrameView
from core.edits import SetFacts
from core.errors import AppError, EditError, PoseError
from core.language import tr
from core.recording import Recording

SHARE, LEAST, MOST = 0.3, 180, 440
"""Of the picture's width, and pixels."""
CACHE_MB = 64
_EDGE = 8
_DIGITS = 6  # of a shift's seconds: what is less than a microsecond comes of the rounding of times alone


class CornerPicture(QObject):
    """In step by the time since the start of each recording; the wheel over it shifts that, frame by frame, and the
    project keeps the shift. With "No faces" its pictures of colour are blurred. Its decoder is there once it is first
    needed. ``attempt`` runs a verb and shows the user what it raises."""

    def __init__(self, session: Session, view: FrameView, attempt: Callable[[Callable[[], object]], None]):
        super().__init__(view)
        self._session, self._view, self._attempt = session, view, attempt
        self.decoder: FrameDecoder | None = None
        self._limits: tuple[float, float] | None = None
        self._came: tuple[int, np.ndarray] | None = None
        self.corner = _Corner(view.canvas.viewport())
        self.corner.installEventFilter(self)
        view.hud.place_with(self._place)
        session.frameChanged.connect(self._follow)
        session.recordingChanged.connect(self._recording_changed)
        session.besideChanged.connect(self._show)
        session.changed.connect(self._document_changed)
        session.picturesChanged.connect(self._veil)

    def action_rows(self) -> list[Action]:
        several, on = lambda: len(self._others()) > 0, lambda: self.other is not None
        menu = "&View/Other &recording"
        return [
            Action("corner", tr("Other recording in the &corner"), ("Ctrl+Shift+U",), lambda _: self.next(), menu,
                   129, several, checked=on, tip=tr("In step by time; again for the next one, then none")),
            Action("corner_earlier", tr("Corner: a frame earlier"), ("Ctrl+Shift+,",), lambda: self.shift(-1), menu,
                   130, on, repeat=True, tip=tr("Where the two did not start together; so does the wheel over it")),
            Action("corner_later", tr("Corner: a frame later"), ("Ctrl+Shift+.",), lambda: self.shift(1), menu, 131,
                   on, repeat=True),
        ]  # fmt: skip

    # --- which recording

    @property
    def other(self) -> int | None:
        """The recording in the corner."""
        return self._session.beside

    def _others(self) -> list[int]:
        recordings = self._session.document.recordings
        return [r for r in sorted(recordings) if r != self._session.recording and recordings[r].has_pictures]

    def next(self) -> None:
        """The next of the other recordings; after the last one none."""
        others = self._others()
        if not others:
            raise EditError(tr("There is no other recording with pictures"), action=tr("Open one into this project"))
        place = others.index(self.other) + 1 if self.other in others else 0
        self._session.show_beside(others[place] if place < len(others) else None)

    def _show(self) -> None:
        self._limits, self._came = None, None
        known = self._session.document.recordings.get(self.other)
        if known is None:
            self._hide()
            return
        path = self._session.project.media_path(known.id)
        self.corner.say(known.name, tr("Opening …"))
        self._place(self._view.canvas.viewport().rect())
        self.corner.show()
        if path is None:
            self.corner.say(known.name, tr("{recording} is missing", recording=known.name))
            return
        self._ready_decoder().open(path, known.unit)
        self._veil()
        self._follow()

    def _hide(self) -> None:
        self.corner.hide()
        if self.decoder is not None:
            self.decoder.unload()

    def close(self) -> bool:
        """The window goes; says whether the decoder's thread ended."""
        return self.decoder is None or self.decoder.close()

    def _ready_decoder(self) -> FrameDecoder:
        if self.decoder is None:
            self.decoder = FrameDecoder(CACHE_MB, self)
            self.decoder.opened.connect(lambda _: self._follow())
            self.decoder.frameReady.connect(self._frame_came)
            self.decoder.failed.connect(self._failed)
        return self.decoder

    def _veil(self) -> None:
        if self.decoder is not None:
            hidden = self._session.pictures != Pictures.RECORDED
            self.decoder.set_veil(_blurred_colour if hidden else None)

    # --- which frame

    @property
    def frame(self) -> int | None:
        """Of the other recording, the one nearest in time; None where none is shown."""
        mine, other = self._session.current_recording, self._session.document.recordings.get(self.other)
        if mine is None or other is None or not other.n_frames or not mine.n_frames:
            return None
        time = mine.times[min(self._session.frame, mine.n_frames - 1)] + self._offset()
        return int(np.abs(other.times - time).argmin())

    def _offset(self) -> float:
        return dict(self._session.current_recording.shifts).get(self.other, 0.0)

    def shift(self, frames: int) -> None:
        """The other recording runs that many of its frames ahead of where it is."""
        frame, other = self.frame, self._session.document.recordings.get(self.other)
        if frame is None or other is None:
            return
        wanted = min(max(frame + frames, 0), other.n_frames - 1)
        mine = self._session.current_recording
        seconds = round(float(other.times[wanted] - mine.times[self._session.frame]), _DIGITS)
        shifts = {**dict(mine.shifts), other.id: seconds}
        kept = tuple((known, ahead) for known, ahead in shifts.items() if ahead)
        if kept != mine.shifts:
            edit = SetFacts(mine.id, {"shifts": kept}, text=tr("Shift the recording in the corner"))
            self._session.do(edit, f"shift {mine.id} {other.id}")

    def _follow(self, *_) -> None:
        frame = self.frame
        if frame is not None and self.decoder is not None:
            self.decoder.request(frame)

    def _frame_came(self, frame: int, picture: np.ndarray) -> None:
        self._came = frame, picture
        self._draw()

    def _draw(self) -> None:
        """The frame with its people, in the size of the corner."""
        if self._came is None or self.other is None:
            return
        import cv2

        frame, picture = self._came
        recording = self._session.document.recordings[self.other]
        if picture.ndim == 2:
            self._limits = self._limits or depth_limits(picture)
            picture = depth_picture(picture, self._limits)
        ratio = self.corner.devicePixelRatioF()
        size = self.corner.size() * ratio
        small = np.ascontiguousarray(cv2.resize(picture, (size.width(), size.height()), interpolation=cv2.INTER_AREA))
        try:
            tracks = best_tracks(self._session.document, self.other, dims=(2,))
        except PoseError:
            tracks = []
        for track in tracks:
            if frame < len(track):
                draw_pose(small, track.frame(frame), track.skeleton, size.width() / picture.shape[1])
        words = f"{recording.name} · {frame}"
        offset = self._offset()
        self.corner.show_picture(small, f"{words} ({offset:+.2f} s)" if offset else words)

    def _failed(self, error: AppError) -> None:
        known = self._session.document.recordings.get(self.other)
        if known is not None:
            self.corner.say(known.name, error.sentence())

    def _recording_changed(self) -> None:
        if self.other is not None and (self.other == self._session.recording or self.other not in self._others()):
            self._session.show_beside(None)
        self._follow()

    def _document_changed(self, change) -> None:
        if self.other is not None and self.other not in self._session.document.recordings:
            self._session.show_beside(None)
        elif change.key is None:
            self._follow()
            self._draw()
        elif change.key.recording == self.other:
            self._draw()

    # --- where it is

    def _place(self, area: QRect) -> None:
        known = self._session.document.recordings.get(self.other)
        if known is None:
            return
        width = int(min(max(SHARE * area.width(), LEAST), MOST, area.width() - 2 * _EDGE))
        shape = _shape(known)
        size = QSize(width, max(round(width * shape.height() / shape.width()), 40))
        changed = size != self.corner.size()
        self.corner.setFixedSize(size)
        self.corner.move(area.right() - size.width() - _EDGE, area.bottom() - size.height() - _EDGE)
        if changed:
            self._draw()

    def eventFilter(self, watched, event) -> bool:
        """The wheel over it shifts it; a double click makes it the large one."""
        if event.type() == QEvent.Type.Wheel:
            frames = 1 if event.angleDelta().y() > 0 else -1
            self._attempt(lambda: self.shift(frames))
            return True
        if event.type() == QEvent.Type.MouseButtonDblClick and self.frame is not None:
            other, frame = self.other, self.frame
            self._session.show_recording(other)
            self._session.seek(frame)
            return True
        return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)


def _shape(recording: Recording) -> QSize:
    return QSize(recording.width or 16, recording.height or 9)


def _blurred_colour(_frame: int, picture: np.ndarray) -> np.ndarray:
    return picture if picture.ndim == 2 else blurred(picture)


class _Corner(QWidget):
    """A picture with a line of words under its upper edge."""

    def __init__(self, parent: QWidget):
        super().__init__(parent, objectName="corner_picture")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._pixels: np.ndarray | None = None
        self.words = self.problem = ""
        self.hide()

    def say(self, name: str, text: str) -> None:
        """No picture yet, or none at all."""
        self._pixels, self.words, self.problem = None, name, text
        self.setAccessibleName(f"{name}: {text}")
        self.update()

    def show_picture(self, pixels: np.ndarray, words: str) -> None:
        """(H, W, 3) RGB in the pixels of the screen."""
        self._pixels, self.words, self.problem = pixels, words, ""
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme().canvas))
        if self._pixels is not None:
            height, width = self._pixels.shape[:2]
            painter.drawImage(self.rect(), QImage(self._pixels.data, width, height, 3 * width,
                                                  QImage.Format.Format_RGB888))  # fmt: skip
        band = QRect(QPoint(0, 0), QSize(self.width(), self.fontMetrics().height() + 6))
        ground = QColor(theme().panel)
        ground.setAlpha(215)
        painter.fillRect(band, ground)
        painter.setPen(QColor(theme().text))
        line = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, band.width() - 12)
        painter.drawText(band.adjusted(6, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, line)
        if self.problem:
            painter.setPen(QColor(theme().ink))
            inside = self.rect().adjusted(8, band.height(), -8, 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.problem)
        painter.setPen(QPen(QColor(theme().border), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
