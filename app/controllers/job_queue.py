"""``JobQueueController``: the same job for several recordings, one after the other; the project keeps what waits."""

from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers import queued_choices as choices
from app.controllers.base import Controller
from app.controllers.estimation import EstimationController
from app.controllers.inpainting import InpaintingController
from app.controllers.lifting import LiftingController
from app.jobs.runner import Job, State
from app.session.session import Session
from app.ui.settings import Settings
from core.errors import AppError, EditError, UsageError
from core.language import mark, plural, tr
from core.project.work_log import QueuedJob
from core.recording import Recording

TASKS = {
    "estimate": mark("Estimate poses"),
    "inpaint": mark("Repair poses"),
    "lift": mark("Lift to 3D"),
    "process": mark("Process"),
}
"""What can be queued: name -> words."""


class JobQueueController(Controller):
    """Starts the next job when the one before is over. A job leaves the queue when it is over, whichever way; closing
    the project in the middle of one leaves it there. When a project is opened, what it has queued is ``held``: it says
    which files of models are run, and may come from anyone: nothing of it starts unasked."""

    changed = Signal()
    """Another job waits, or fewer do: ``held``, ``waiting``."""

    def __init__(
        self, session: Session, estimation: EstimationController, inpainting: InpaintingController,
        lifting: LiftingController, settings: Settings, window: QWidget,
    ):  # fmt: skip
        super().__init__(session, window)
        self._settings, self._window = settings, window
        self._start: dict[str, Callable[[Recording, dict], Job]] = {
            "estimate": lambda one, kept: estimation.estimate(one, choices.estimate_choice(one, kept)),
            "inpaint": lambda one, kept: inpainting.inpaint_recording(one, choices.inpaint_options(kept)),
            "lift": lambda one, kept: _lift(lifting, one, kept),
            "process": lambda one, kept: estimation.process(one, choices.process_choice(one, kept)),
        }
        self.held: list[QueuedJob] = []
        self.waiting: list[QueuedJob] = []
        self._current: tuple[QueuedJob, Job] | None = None
        self._ended: list[State] = []
        self._remark = ""
        session.documentReplaced.connect(self._another_project)
        session.leaving.connect(self._leave)

    def ask(self, task: str, recordings: list[int]) -> None:
        """How a job is to be done for several recordings: asked once, with the first of them to look at."""
        if not recordings:
            raise EditError(tr("No recording is selected"), action=tr("Select some in the list of recordings"))
        choice = self._ask(task, self._session.document.recordings[recordings[0]])
        if choice is not None:
            self.add(recordings, task, choice)

    def _ask(self, task: str, recording: Recording) -> dict | None:
        """What the dialog of a task answers, as plain values; what is of one recording only is left out."""
        from app.dialogs.estimate import EstimateDialog
        from app.dialogs.inpaint import InpaintDialog
        from app.dialogs.lift import LiftDialog
        from app.dialogs.process import ProcessDialog

        window, last = self._window, self._settings.answers
        if task == "estimate":
            choice = EstimateDialog.ask(window, recording, None, last("estimate"))
            return choice and choices.plain_estimate(choice)
        if task == "inpaint":
            choice = InpaintDialog.ask(window, recording, None, (), False, last("inpaint"))
            return choice and asdict(choice.options)
        if task == "lift":
            choice = LiftDialog.ask(window, recording, False, last("lift"))
            return choice and choices.plain_lift(choice)
        choice = ProcessDialog.ask(window, recording, *(last(name) for name in ("process", "inpaint", "lift")))
        return choice and choices.plain_process(choice)

    def add(self, recordings: Iterable[int], task: str, choice: dict[str, Any]) -> None:
        """The same task with the same options for several recordings."""
        if task not in TASKS:
            raise UsageError(tr("There is no task {task!r}", task=task), expected=", ".join(TASKS))
        recordings = list(recordings)
        if not recordings:
            raise EditError(tr("No recording is selected"), action=tr("Select some in the list of recordings"))
        work_log = self._session.project.work_log
        self.waiting += [work_log.enqueue(recording, task, choice) for recording in recordings]
        self.changed.emit()
        self._go_on()

    def remove(self, job: QueuedJob) -> None:
        """Take a job that waits or is held out of the queue."""
        for jobs in (self.waiting, self.held):
            if job in jobs:
                self._session.project.work_log.dequeue(job.id)
                jobs.remove(job)
                self.changed.emit()

    def release(self) -> None:
        """Start what is held."""
        self.waiting, self.held = self.held + self.waiting, []
        self.changed.emit()
        self._go_on()

    def title(self, job: QueuedJob) -> str:
        recording = self._session.document.recordings.get(job.recording)
        models = "".join(tr(" with {model}", model=model) for model in choices.models_in(job.choice))
        name = recording.name if recording else tr("a recording that was removed")
        return f"{tr(TASKS.get(job.task, job.task))}: {name}{models}"

    def _another_project(self) -> None:
        self._current = None
        self.held, self.waiting = self._session.project.work_log.queue(), []
        self.changed.emit()
        if self.held:
            self._ask_about_held()

    def _ask_about_held(self) -> None:
        """Whether to start them; the box is opened, not executed, and goes with the project."""
        box = QMessageBox(QMessageBox.Icon.Question, tr("Queued jobs"), "", parent=self._window)
        box.setObjectName("held_jobs")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        said = plural(
            len(self.held),
            "A job was not done when this project was closed.",
            "{count} jobs were not done when this project was closed.",
        )
        box.setText(said)
        titles = [self.title(job)[:300] for job in self.held]
        more = tr("\n… and {count} more", count=len(titles) - 8) if len(titles) > 8 else ""
        box.setInformativeText(tr("Start only what you know.\n\n") + "\n".join(f"• {one}" for one in titles[:8]) + more)
        start = box.addButton(tr("Start"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(tr("Remove them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(later)
        box.setEscapeButton(later)
        verbs = {start: self.release, remove: lambda: [self.remove(job) for job in list(self.held)]}
        box.buttonClicked.connect(lambda button: verbs.get(button, lambda: None)())
        self._session.leaving.connect(box.close)
        box.open()

    def _leave(self) -> None:
        """Jobs end with the project, but they are not done."""
        self._current, self._ended = None, []
        self.held, self.waiting = [], []

    def _go_on(self) -> None:
        while self._current is None and self.waiting:
            queued = self.waiting.pop(0)
            self.changed.emit()
            recording = self._session.document.recordings.get(queued.recording)
            try:
                if recording is None:
                    raise EditError(tr("its recording was removed"))
                if queued.task not in self._start:
                    raise UsageError(tr("There is no task {task!r}", task=queued.task), expected=", ".join(TASKS))
                job = self._start[queued.task](recording, dict(queued.choice))
            except AppError as error:
                self._dequeue(queued)
                self.statusMessage.emit(tr("Left out: {title} ({error})", title=self.title(queued), error=error))
                continue
            self._current = queued, job
            for end in (job.finished, job.failed, job.cancelled):
                end.connect(lambda *_, job=job: self._over(job))

    def _over(self, job: Job) -> None:
        if self._current is not None and self._current[1] is job:
            self._dequeue(self._current[0])
            self._current = None
            self._ended.append(job.state)
            self._go_on()
        if self._current is None and not self.waiting:
            self._tell_end()

    def _tell_end(self) -> None:
        """Of several jobs, once: how many came to what."""
        (ended, remark), self._ended, self._remark = (self._ended, self._remark), [], ""
        if len(ended) < 2:
            return
        parts = [tr("{done} of {count} jobs are done", done=ended.count(State.FINISHED), count=len(ended))]
        parts += [tr("{count} failed", count=failed)] if (failed := ended.count(State.FAILED)) else []
        parts += [tr("{count} cancelled", count=gone)] if (gone := ended.count(State.CANCELLED)) else []
        self.statusMessage.emit(". ".join(part for part in (", ".join(parts), remark) if part))

    def _dequeue(self, queued: QueuedJob) -> None:
        """Where the project cannot be written, the job is offered again when it is opened; others need not wait."""
        try:
            self._session.project.work_log.dequeue(queued.id)
        except AppError as error:
            title = self.title(queued)
            self._remark = tr("{title} is over, but stays in the project's queue ({error})", title=title, error=error)
            self.statusMessage.emit(self._remark)


def _lift(lifting: LiftingController, recording: Recording, kept: dict) -> Job:
    choice, with_camera = choices.lift_choice(kept)
    return lifting.lift(recording, choice, kept=with_camera)
