"""``WorkTimeController``: how long and how far the user has looked at each recording."""

from contextlib import suppress
from dataclasses import replace
from time import monotonic

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication

from app.controllers.base import Controller
from app.controllers.review import ReviewController
from app.session.session import Session
from core.errors import AppError
from core.project.work_log import ViewProgress
from core.recording import Recording

IDLE_SECONDS = 60.0
"""When nothing was done and the pointer has not moved for so long, work has stopped."""

SAVE_SECONDS = 20


class WorkTimeController(Controller):
    """Counts the seconds of work (or playback) and the frames that were on the screen; keeps both in the
    project every ``SAVE_SECONDS`` and when another recording or project is shown."""

    changed = Signal(int)
    """What is known of this recording is newer."""

    def __init__(self, session: Session, review: ReviewController, playing, parent: QObject | None = None):
        super().__init__(session, parent)
        self._review, self._playing = review, playing
        self._counted: int | None = None
        self._seen: set[int] = set()
        self._seconds = 0.0
        self._last_done = self._last_tick = monotonic()
        self._pointer = QCursor.pos()
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        session.frameChanged.connect(self._seen.add)
        session.recordingChanged.connect(self._another)
        session.leaving.connect(self.keep)
        for signal in (session.frameChanged, session.changed, session.selectionChanged, session.rangeChanged):
            signal.connect(self._something_done)
        self._count_soon = QTimer(self, singleShot=True, interval=1000)
        self._count_soon.timeout.connect(self._count_suggestions)
        review.changed.connect(self._count_soon.start)
        self._another()

    def of(self, recording: Recording) -> ViewProgress:
        """With what is not kept yet."""
        try:
            kept = self._session.project.work_log.progress(recording)
        except AppError:
            return ViewProgress(seen=np.zeros(recording.n_frames, bool))
        if recording.id != self._counted:
            return kept
        return kept.looked(np.fromiter(self._seen, int), self._seconds, recording.n_frames)

    def keep(self) -> None:
        """Write what has come together."""
        recording = self._session.document.recordings.get(self._counted)
        if recording is not None and (self._seconds >= 1 or self._seen):
            self._write(recording, self.of(recording))
        self._seconds = 0.0
        self._seen.clear()
        if recording is not None:
            self._seen.add(self._session.frame)
            self.changed.emit(recording.id)

    def _something_done(self, *_) -> None:
        self._last_done = monotonic()

    def _tick(self) -> None:
        now = monotonic()
        elapsed, self._last_tick = min(now - self._last_tick, 2.0), now
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if active and QCursor.pos() != self._pointer:
            self._pointer, self._last_done = QCursor.pos(), now
        if self._counted is None or not (self._playing() or now - self._last_done < IDLE_SECONDS):
            return
        self._seconds += elapsed
        if self._seconds >= SAVE_SECONDS:
            self.keep()

    def _another(self) -> None:
        if self._counted != self._session.recording:
            self.keep()
            self._counted = self._session.recording
            self._seen.clear()
            if self._counted is not None:
                self._seen.add(self._session.frame)

    def _count_suggestions(self) -> None:
        """What is left to check, of the track that was looked through last."""
        review = self._review.review
        recording = self._session.document.recordings.get(review.key.recording) if review is not None else None
        if recording is not None:
            coverage = review.coverage
            self.keep()
            self._write(recording, replace(self.of(recording), suggested=coverage.suggestions, open=coverage.left))
            self.changed.emit(recording.id)

    def _write(self, recording: Recording, progress: ViewProgress) -> None:
        """A project that cannot be written keeps no time; work goes on."""
        if not self._session.project.read_only:
            with suppress(AppError):
                self._session.project.work_log.set_progress(recording.id, progress)

    def stop(self) -> None:
        """Keep what there is, and count no longer."""
        self.keep()
        self._clock.stop()
        self._count_soon.stop()
