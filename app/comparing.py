"""``Comparing``: which two tracks are compared, and what came of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.jobs.review_tasks import compare_tracks
from app.jobs.runner import Job, JobRunner
from app.session import Session
from core.document import Change, Track, TrackKey
from core.errors import AppError
from core.review.comparison import Comparison

_PAUSE = 400  # ms after the last edit until the figures are made anew


class Comparing(QObject):
    """Compares in the background, as long as somebody ``watches``; edits of one of the two start it anew."""

    changed = Signal()
    """Other figures, or none: ``result``."""
    failed = Signal(object)
    """The ``AppError`` that says why these two cannot be compared."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None):
        super().__init__(parent)
        self._session, self._runner = session, runner
        self.prediction: TrackKey | None = None
        self.truth: TrackKey | None = None
        self.metric = ""
        self.offset = 0.0
        self.result: Comparison | None = None
        self.watched = False
        """Whether somebody looks at the figures."""
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._start)
        session.changed.connect(self._follow)
        session.documentReplaced.connect(lambda: self.choose(None, None))

    def choose(
        self, prediction: TrackKey | None, truth: TrackKey | None, metric: str = "", offset: float = 0.0
    ) -> None:
        """Compare these two; None for nothing."""
        self.prediction, self.truth, self.metric, self.offset = prediction, truth, metric, offset
        self.result = None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.changed.emit()
        self._soon.start(0)

    def watch(self, watched: bool) -> None:
        """Whether somebody looks at the figures."""
        self.watched = watched
        self.changed.emit()
        if watched and self.result is None:
            self._soon.start(0)

    def tracks(self) -> tuple[Track, Track] | None:
        """The two, where both are there."""
        tracks = self._session.document.tracks
        if self.prediction in tracks and self.truth in tracks and self.prediction != self.truth:
            return tracks[self.prediction], tracks[self.truth]
        return None

    def toggle(self) -> bool:
        """Make the other of the two the active track; says whether there are two in this recording."""
        if self.tracks() is None or self.prediction.recording != self._session.recording:
            return False
        self._session.activate(self.truth if self._session.active == self.prediction else self.prediction)
        return True

    def _follow(self, change: Change) -> None:
        if change.key in (self.prediction, self.truth, None) and change.kind != "note":
            self._soon.start()

    def _start(self) -> None:
        tracks = self.tracks()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if tracks is None or not self.watched:
            self.result = None if tracks is None else self.result
            self.changed.emit()
            return
        self._job = self._runner.start("Compare", compare_tracks, *tracks, self.metric, self.offset, brief=True)
        job = self._job
        job.finished.connect(lambda result: self._finish(job, result))
        job.failed.connect(lambda error: self._fail(job, error))

    def _finish(self, job: Job, result: Comparison) -> None:
        if job is self._job:
            self.result, self._job = result, None
            self.changed.emit()

    def _fail(self, job: Job, error: AppError) -> None:
        if job is self._job:
            self.result, self._job = None, None
            self.changed.emit()
            self.failed.emit(error)

    @property
    def is_here(self) -> bool:
        """Whether there is a result, and of the recording that is looked at."""
        return self.result is not None and self.prediction.recording == self._session.recording
