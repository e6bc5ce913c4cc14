"""``ErgonomicsTaskController``: what is done over and over: cycles found by repetition, lifts that are marked."""

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.ergonomics import ErgonomicsController
from app.controllers.notes import NotesController
from app.jobs.runner import Job, JobRunner
from app.jobs.start import JobStart
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from core.document import Segment
from core.edits import Compound, SetSegment
from core.ergonomics.cycles import FOUND, find_cycles
from core.ergonomics.lifts import LABEL as LIFT
from core.errors import EditError
from core.language import tr


class ErgonomicsTaskController(Controller):
    """Cycles and lifts are segments: marked, moved and removed like all of them."""

    def __init__(
        self, session: Session, ergonomics: ErgonomicsController, notes: NotesController, runner: JobRunner,
        window: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(session, window)
        self._ergonomics, self._notes, self._runner, self._window = ergonomics, notes, runner, window
        notes.runningChanged.connect(self.actionsChanged)

    def action_rows(self) -> list[Action]:
        menu = "Er&gonomics"
        return [
            Action("find_cycles", tr("Find &cycles by repetition"), (), self.find_cycles, menu, 215, self.has_track,
                   tip=tr("A segment for each time that the task is done; mark them by hand with E")),
            Action("mark_lift", tr("&Lift begins or ends here"), (), self.mark_lift, menu, 220, self.has_recording,
                   checked=self.is_lifting, tip=tr("From where the load leaves its place to where it is set down")),
        ]  # fmt: skip

    def is_lifting(self) -> bool:
        """Whether a lift was begun and not ended."""
        return self._notes.running is not None and self._notes.given == LIFT

    def mark_lift(self, _on: bool = True) -> None:
        """The origin of a lift is in this frame; the second time, its destination. A range is a whole lift."""
        self._notes.mark(LIFT)

    def find_cycles(self) -> Job:
        """Mark each cycle of the assessed person's work as a segment; those found before are taken away."""
        if not self._ergonomics.is_here:
            raise EditError(tr("The angles are not measured yet"), action=tr("Open the panel Ergonomics and try again"))
        start = JobStart(self._session)
        job = self._runner.start(tr("Find cycles"), find_cycles, self._ergonomics.assessment.angles, brief=True)
        job.finished.connect(lambda found: self._keep(start, found))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _keep(self, start: JobStart, found: list[range]) -> None:
        if not start.is_here:
            return
        if not found:
            self.statusMessage.emit(tr("Nothing is repeated here. Mark cycles by hand: E begins and ends one"))
            return
        document, here = self._session.document, self._session.recording
        first = max(document.segments, default=0) + 1
        edits = [SetSegment(one.id, None) for one in document.segments_of(here) if one.label == FOUND]
        edits += [
            SetSegment(first + place, Segment(first + place, here, frames.start, frames.stop, FOUND))
            for place, frames in enumerate(found)
        ]
        self._session.do(Compound(tuple(edits), tr("Find {count} cycles", count=len(found))))
        self.notified.emit(tr("{count} cycles found", count=len(found)))
