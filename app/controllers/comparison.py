"""``ComparisonController``: which tracks are compared with which truth, what of them counts, and what came of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.session.session import Session
from app.tasks.comparison import Compared, compare_tracks
from app.ui.action import Action
from core.document import Change, Document
from core.errors import AppError
from core.io.facts import assumed_of
from core.language import localized, tr
from core.review.comparison import Comparison
from core.review.selection import Selection
from core.track import Track, TrackKey

_PAUSE = 400  # ms after the last edit until the figures are made again


@dataclass(frozen=True)
class Setup:
    """What is compared. The first prediction is the one that maps, error lines and pictures show."""

    predictions: tuple[TrackKey, ...] = ()
    truth: TrackKey | None = None
    metric: str = ""
    selection: Selection = Selection()


class ComparisonController(Controller):
    """Compares in the background, as long as it is looked at (``watch``); edits of one of the tracks start it again."""

    changed = Signal()
    """Other figures, or none: ``result``."""
    failed = Signal(object)
    """The ``AppError`` that says why these cannot be compared."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None):
        super().__init__(session, parent)
        self._runner = runner
        self.setup = Setup()
        self.compared = Compared()
        self.watched = False
        """Whether the figures are looked at."""
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._start)
        session.changed.connect(self._follow)
        session.documentReplaced.connect(lambda: self.choose(Setup()))

    def action_rows(self) -> list[Action]:
        return [
            Action("comparison", tr("&Compare tracks"), ("Ctrl+Shift+K",), lambda: self.panelAsked.emit("comparison"),
                   "&Review", 515, self.has_track),
        ]  # fmt: skip

    # --- what is compared

    @property
    def prediction(self) -> TrackKey | None:
        return self.setup.predictions[0] if self.setup.predictions else None

    @property
    def truth(self) -> TrackKey | None:
        return self.setup.truth

    @property
    def result(self) -> Comparison | None:
        """Of the first prediction."""
        return self.compared.results.get(self.prediction)

    def choose(self, setup: Setup) -> None:
        """Compare this."""
        self.setup = setup
        self.compared = Compared()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.changed.emit()
        self._soon.start(0)

    def change(self, **facts) -> None:
        """Compare as before but for these fields of ``Setup``."""
        self.choose(replace(self.setup, **facts))

    def watch(self, watched: bool) -> None:
        """Whether the figures are looked at."""
        self.watched = watched
        self.changed.emit()
        if watched and self.result is None:
            self._soon.start(0)

    def tracks(self) -> tuple[Track, ...] | None:
        """The first prediction, the truth, and the other predictions, where the first two are there."""
        tracks = self._session.document.tracks
        if self.prediction not in tracks or self.truth not in tracks or self.prediction == self.truth:
            return None
        others = [key for key in self.setup.predictions[1:] if key in tracks and key != self.truth]
        return tuple(tracks[key] for key in (self.prediction, self.truth, *others))

    def names(self) -> tuple[str, str]:
        """What the two are called: neither is truth unless it is said to be."""
        return (tr("prediction"), tr("truth")) if self.has_truth else ("A", "B")

    @property
    def has_truth(self) -> bool:
        """Whether the second is what the first is judged by."""
        return self.truth is None or self.truth.stage == "truth"

    def remarks(self) -> str:
        """What holds for all figures: other times than the tracks' own, and what nobody states; "" for nothing."""
        return "; ".join(words for words in (self.timing_words(), self.assumed_words()) if words)

    def timing_words(self) -> str:
        selection = self.setup.selection
        if selection.rate == 1 and not selection.offset:
            return ""
        times = tr("times of {word}", word=tr("the prediction") if self.has_truth else "A")
        rate = f" × {localized(selection.rate, '.4g')}" if selection.rate != 1 else ""
        return f"{times}{rate} {localized(selection.offset, '+.3f')} s"

    def take_timing(self, rate: float, offset: float) -> None:
        """Compare by these times."""
        self.change(selection=replace(self.setup.selection, rate=rate, offset=offset))

    def assumed_words(self) -> str:
        """What neither files nor users state of the tracks compared; "" where all is stated."""
        tracks = self.tracks() or ()
        names = (tr("the prediction"), tr("the truth")) if self.has_truth else self.names()
        known = ((name, assumed_of([track.poses])) for name, track in zip(names, tracks, strict=False))
        return "; ".join(tr("assumed of {name}: {words}", name=name, words=words) for name, words in known if words)

    def toggle(self) -> bool:
        """Make the next of those compared the active track; says whether there are two in this recording."""
        tracks = self.tracks()
        if tracks is None or self.prediction.recording != self._session.recording:
            return False
        keys = [track.key for track in tracks if track.key.recording == self._session.recording]
        here = keys.index(self._session.active_key) if self._session.active_key in keys else -1
        self._session.activate(keys[(here + 1) % len(keys)])
        return len(keys) > 1

    # --- making the figures

    def _follow(self, change: Change) -> None:
        compared = {*self.setup.predictions, self.truth, None}
        written = change.kind == "note" and change.key is None and self._have_new_labels()
        if written or (change.key in compared and change.kind != "note"):
            self._soon.start()

    def _have_new_labels(self) -> bool:
        """Whether the labels that the figures are grouped by are other ones."""
        truth = self.truth
        return truth is not None and self._session.document.segments_of(truth.recording) != self.compared.segments

    def _start(self) -> None:
        tracks = self.tracks()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if tracks is None or not self.watched:
            self.compared = Compared() if tracks is None else self.compared
            self.changed.emit()
            return
        first, truth, *others = tracks
        document = self._session.document
        self._job = job = self._runner.start(
            tr("Compare"), compare_tracks, [first, *others], truth, self.setup.metric, self.setup.selection,
            segments=document.segments_of(truth.key.recording), labels=document.labels(truth.key.recording),
            elsewhere=elsewhere(document, first.key, truth.key), brief=True,
        )  # fmt: skip
        job.finished.connect(lambda compared: self._finish(job, compared))
        job.failed.connect(lambda error: self._fail(job, error))

    def _finish(self, job: Job, compared: Compared) -> None:
        if job is self._job:
            self.compared, self._job = compared, None
            self.changed.emit()
            for problem in compared.problems.values():
                self.failed.emit(problem)

    def _fail(self, job: Job, error: AppError) -> None:
        if job is self._job:
            self.compared, self._job = Compared(), None
            self.changed.emit()
            self.failed.emit(error)

    @property
    def is_here(self) -> bool:
        """Whether there is a result, and of the recording that is looked at."""
        return self.result is not None and self.prediction.recording == self._session.recording


def elsewhere(document: Document, prediction: TrackKey, truth: TrackKey) -> list[tuple[Track, Track]]:
    """The same comparison for all people, in every recording (view) of the project: (prediction, truth) each."""
    found = []
    for recording in document.recordings:
        for person in sorted({track.key.person for track in document.tracks_of(recording)}):
            pair = [key._replace(recording=recording, person=person) for key in (prediction, truth)]
            if all(key in document.tracks for key in pair):
                found.append((document.tracks[pair[0]], document.tracks[pair[1]]))
    return found
