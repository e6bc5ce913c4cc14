"""``EstimationController``: poses of a recording, by an estimator or by the whole chain."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers.base import Controller
from app.controllers.depth import DepthController
from app.jobs.results import Results
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks import estimation
from app.tasks.process import process_recording
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.edits import SetRecording
from core.errors import PoseError
from core.io.files import unfinished_folder
from core.language import tr
from core.recording import Recording
from models.common.estimator import Sighting
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions

if TYPE_CHECKING:
    from app.dialogs.estimate import EstimateChoice
    from app.dialogs.process import ProcessChoice


class EstimationController(Controller):
    _found = Signal(int, object)
    """From the worker: recording, and who was found in one of its frames."""

    def __init__(
        self, session: Session, depth: DepthController, results: Results, runner: JobRunner, settings: Settings,
        window: QWidget,
    ):  # fmt: skip
        super().__init__(session, window)
        self._runner = runner
        self._depth, self._results, self._settings, self._window = depth, results, settings, window
        self._found.connect(self._show_found)

    def action_rows(self) -> list[Action]:
        menu, there = "&Pose", self.has_pictures
        return [
            Action("estimate", tr("&Estimate poses…"), ("Ctrl+P",), self.ask_estimate, menu, 100, there, icon="person"),
            Action(
                "process", tr("&Process: estimate, repair, lift…"), ("Ctrl+Alt+P",), self.ask_process, menu, 120, there
            ),
        ]

    def ask_estimate(self) -> None:
        from app.dialogs.estimate import EstimateDialog

        recording = self._present()
        last = self._settings.answers("estimate") | self._seen(recording)
        choice = EstimateDialog.ask(self._window, recording, self._session.range, last)
        if choice is not None:
            kept = {"estimator": choice.estimator, "people": choice.people, "options": choice.options}
            self._settings.set_answers("estimate", kept)
            self.estimate(recording, choice)

    def _seen(self, recording: Recording) -> dict:
        """The number of people that depth showed."""
        people = self._depth.people(recording.id)
        return {"people": len(people)} if people else {}

    def estimate(self, recording: Recording, choice: "EstimateChoice") -> Job:
        frames = choice.frames
        where = {} if frames is None else {"start": frames.start, "stop": frames.stop}
        job = self._results.run(
            tr("Estimate poses in {recording}", recording=recording.name), estimation.estimate, recording,
            choice.estimator,
            text=tr("Estimate poses"), people=choice.people, options=choice.options,
            corrections=self._session.document.mask_corrections(recording.id),
            found=lambda sighting: self._found.emit(recording.id, sighting), scratch=self._scratch(recording), **where,
        )  # fmt: skip
        self._tidy_after(job, recording)
        job.finished.connect(lambda made: made or self._try_units(recording, choice, self.estimate, choice))
        return job

    def ask_process(self) -> None:
        """The whole chain: estimate, inpaint, lift."""
        from app.dialogs.process import ProcessDialog

        recording, settings = self._present(), self._settings
        last = settings.answers("process")
        inpaint, lift = settings.options("inpaint", JumpsOptions), settings.options("lift", LiftOptions)
        choice = ProcessDialog.ask(self._window, recording, last, inpaint, lift)
        if choice is not None:
            first = choice.estimate
            kept = {"estimator": first.estimator, "people": first.people, "options": first.options, "fast": choice.fast}
            settings.set_answers("process", kept)
            self.process(recording, choice)

    def process(self, recording: Recording, choice: "ProcessChoice") -> Job:
        first, document, untaken = choice.estimate, self._session.document, list[str]()
        job = self._results.run(
            tr("Process {recording}", recording=recording.name), process_recording, recording, first.estimator,
            people=first.people,
            options=first.options, inpaint=choice.inpaint, lift=choice.lift, text=tr("Process recording"),
            earlier=document.tracks_of(recording.id), corrections=document.mask_corrections(recording.id),
            found=lambda sighting: self._found.emit(recording.id, sighting),
            scratch=self._scratch(recording), warn=untaken.append,
        )  # fmt: skip
        self._tidy_after(job, recording)
        job.finished.connect(lambda made: made or self._try_units(recording, first, self.process, choice))
        job.finished.connect(lambda _: untaken and show_error(self._window, _steps_left_out(recording, untaken)))
        return job

    # --- what is found on the way

    def _show_found(self, recording: int, sighting: Sighting) -> None:
        if recording == self._session.recording:
            self._session.sight(sighting)

    def _scratch(self, recording: Recording) -> Path | None:
        """The folder where a long job keeps what it has so far, beside the project: after a crash the same job goes on
        from there."""
        project = self._session.project
        return None if project.read_only else unfinished_folder(project.path) / str(recording.id)

    def _tidy_after(self, job: Job, recording: Recording) -> None:
        """At the end sightings are forgotten, and what was kept, but for a job that failed or was stopped because the
        project was left: it waits in the queue."""
        for end in (job.finished, job.failed, job.cancelled):
            end.connect(lambda *_: self._session.forget_sightings())
        project, scratch = self._session.project, self._scratch(recording)

        def delete(*_) -> None:
            if scratch is not None and self._session.project is project:
                shutil.rmtree(scratch, ignore_errors=True)
                with suppress(OSError):
                    scratch.parent.rmdir()  # where nothing of other recordings is in it

        job.finished.connect(delete)
        job.cancelled.connect(delete)

    # --- depth in which nobody is found

    def _try_units(
        self, recording: Recording, how: "EstimateChoice", again: Callable[[Recording, Any], Job], choice
    ) -> None:
        """Where the unit of depth was assumed, look for people with others; the user decides, and it is done again."""
        if not self._is_as(recording) or recording.unit or "unit" not in recording.assumed:
            return
        job = self._runner.start(
            tr("Try other units of depth for {recording}", recording=recording.name), estimation.find_unit, recording,
            how.estimator,
            options=how.options, lane=Lane.COMPUTE,
        )  # fmt: skip
        job.finished.connect(lambda unit: self._unit_found(recording, unit, lambda one: again(one, choice)))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))

    def _is_as(self, recording: Recording) -> bool:
        """Whether the recording is still there, as it was."""
        return self._session.document.recordings.get(recording.id) == recording

    def _unit_found(self, recording: Recording, unit: str, again: Callable[[Recording], Job]) -> None:
        if not self._is_as(recording):
            return
        said = tr(
            "{recording} does not say what unit its depth is in, and nobody is found in it as it was taken.",
            recording=recording.name,
        )
        if not unit:
            self.statusMessage.emit(tr("{said} Nor is anybody with other units.", said=said))
            return
        words = tr("centimetres") if unit == "cm" else tr("{unit} mm a step", unit=unit)
        question = tr(
            "{said}\n\nWith {words} there are people. Take that unit, and look for them again?", said=said, words=words
        )
        if QMessageBox.question(self._window, tr("Unit of depth"), question) == QMessageBox.StandardButton.Yes:
            known = tuple(name for name in recording.assumed if name != "unit")
            recording = replace(recording, unit=unit, assumed=known)
            self._session.do(SetRecording(recording.id, recording, text=tr("Set unit of depth")))
            again(recording)


def _steps_left_out(recording: Recording, said: list[str]) -> PoseError:
    action = tr("What was made is there; give these steps other options, one at a time (Pose > Repair, Lift)")
    return PoseError(
        tr("Not every step could be taken in {recording}", recording=recording.name), got="\n".join(said), action=action
    )
