"""``ErgonomicsPeopleController``: everybody of a recording side by side, and the work before a change beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.assessable import everybody, tracks_to_assess
from app.controllers.base import Controller
from app.controllers.ergonomics import PAUSE, ErgonomicsController
from app.jobs.runner import Job, JobRunner
from app.jobs.start import JobStart
from app.session.session import Session
from app.tasks.ergonomics import Assessable, assess_people
from core.document import Change
from core.errors import AppError, PoseError
from core.language import mark, tr
from core.report.ergonomics.subject import Subject

Person = tuple[int, int]
"""(recording, person)"""


class ErgonomicsPeopleController(Controller):
    """Assessed only while it is looked at (``watch``), and again after edits."""

    changed = Signal()
    """``subjects``, or whether they are being assessed, is another."""

    def __init__(
        self, session: Session, ergonomics: ErgonomicsController, runner: JobRunner, window: QWidget | None = None
    ):
        super().__init__(session, window)
        self._ergonomics, self._runner = ergonomics, runner
        self.subjects: dict[int, Subject] = {}
        """Person -> their assessment, of the recording that is shown."""
        self.problem = ""
        self._watched, self._job = False, None
        self._known: list[Assessable] | None = None  # what ``subjects`` are, or will be, made of
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._renew)
        session.changed.connect(self._follow)
        for signal in (session.documentReplaced, session.recordingChanged):
            signal.connect(self._forget)

    @property
    def job(self) -> Job | None:
        """The assessment under way."""
        return self._job if self._job is not None and not self._job.state.over else None

    def watch(self, watched: bool) -> None:
        """Whether it is looked at."""
        self._watched = watched
        if watched:
            self._renew()

    # --- before

    def candidates(self) -> list[tuple[str, Person]]:
        """(name, person) of everybody in the project's other recordings who can be assessed."""
        document, found = self._session.document, []
        for number in sorted(document.recordings):
            try:
                tracks = tracks_to_assess(document, number) if number != self._session.recording else []
            except PoseError:
                continue
            name = document.recordings[number].name
            found += [(f"{name}, {document.called(number, track.key.person)}", track.key[:2]) for track in tracks]
        return found

    def before(self) -> Person | None:
        """Who is set before the active person."""
        active = self._session.active_key
        return self._ergonomics.setup.before.get(active.person) if active is not None else None

    def set_before(self, other: Person | None) -> None:
        """Set somebody of another recording before the active person, as one undo step; None takes them away."""
        active = self._active_track(mark("compare")).key
        known = {person: one for person, one in self._ergonomics.setup.before.items() if person != active.person}
        before = known if other is None else {**known, active.person: tuple(other)}
        self._ergonomics.set_up(tr("Set what was before") if other else tr("Nothing before"), before=before)

    def active(self) -> Subject | None:
        """The active person as last assessed here."""
        key = self._session.active_key
        return self.subjects.get(key.person) if key is not None and key.recording == self._session.recording else None

    # --- assessing

    def _people(self) -> list[Assessable]:
        try:
            return everybody(self._session.document, self._session.recording)
        except AppError:
            return []

    def _renew(self) -> None:
        if not self._watched or self._session.recording is None:
            return
        people = self._people()
        if self._known is not None and _alike(people, self._known):
            return
        if self._job is not None:
            self._job.cancel()
        self._known, self._job, self.problem = people, None, ""
        if not people:
            self.subjects = {}
            self.changed.emit()
            return
        start = JobStart(self._session)
        job = self._job = self._runner.start(tr("Assess everybody"), assess_people, people, brief=True)
        persons = [one.track.key.person for one in people]
        job.finished.connect(lambda found: self._take(start, job, dict(zip(persons, found, strict=True))))
        job.failed.connect(lambda error: self._fail(job, error))
        self.changed.emit()

    def _take(self, start: JobStart, job: Job, found: dict[int, Subject]) -> None:
        if job is self._job and start.is_here:
            self.subjects, self._job = found, None
            self.changed.emit()

    def _fail(self, job: Job, error: Exception) -> None:
        if job is self._job:
            self.subjects, self._job = {}, None
            self.problem = error.sentence() if isinstance(error, AppError) else str(error)
            self.changed.emit()

    def _follow(self, change: Change) -> None:
        if self._watched:
            self._later.start()

    def _forget(self) -> None:
        self.subjects, self._known, self.problem = {}, None, ""
        self.changed.emit()
        if self._watched:
            self._later.start()


def _alike(some: Sequence[Assessable | None], others: Sequence[Assessable | None]) -> bool:
    """Whether assessments of both would be the same: poses and corrections are never changed in place."""
    return len(some) == len(others) and all(map(_same, some, others))


def _same(one: Assessable | None, other: Assessable | None) -> bool:
    if one is None or other is None:
        return one is other
    tracks = one.track.poses is other.track.poses and dict(one.track.blocks) == dict(other.track.blocks)
    said = (one.name, one.track.key, one.setup) == (other.name, other.track.key, other.setup)
    return tracks and said and _same(one.before, other.before)
