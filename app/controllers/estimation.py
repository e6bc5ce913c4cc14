"""``EstimationController``: poses of a recording, by an estimator or by the whole chain."""

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.depth import DepthController
from app.dialogs.estimate import EstimateChoice, EstimateDialog
from app.dialogs.lift import ProcessChoice, ProcessDialog
from app.jobs.results import Results
from app.jobs.runner import Job
from app.session.session import Session
from app.tasks import estimation
from app.tasks.process import process_recording
from app.ui.action import Action
from app.ui.settings import Settings
from core.document import Recording


class EstimationController(Controller):
    def __init__(self, session: Session, depth: DepthController, results: Results, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._depth, self._results, self._settings, self._window = depth, results, settings, window

    def action_rows(self) -> list[Action]:
        menu, there = "&Pose", self.has_pictures
        return [
            Action("estimate", "&Estimate poses…", ("Ctrl+P",), self.ask_estimate, menu, 100, there, icon="person"),
            Action(
                "process", "&Process: estimate, inpaint, lift…", ("Ctrl+Alt+P",), self.ask_process, menu, 120, there
            ),
        ]

    def ask_estimate(self) -> None:
        recording = self._present()
        last = self._settings.answers("estimate") | self._found(recording)
        choice = EstimateDialog.ask(self._window, recording, self._session.range, last)
        if choice is not None:
            kept = {"estimator": choice.estimator, "people": choice.people, "options": choice.options}
            self._settings.set_answers("estimate", kept)
            self.estimate(recording, choice)

    def _found(self, recording: Recording) -> dict:
        """The number of people that depth showed."""
        people = self._depth.people(recording.id)
        return {"people": len(people)} if people else {}

    def estimate(self, recording: Recording, choice: EstimateChoice) -> Job:
        frames = choice.frames
        where = {} if frames is None else {"start": frames.start, "stop": frames.stop}
        return self._results.run(
            f"Estimate poses in {recording.name}", estimation.estimate, recording, choice.estimator,
            text="Estimate poses", people=choice.people, options=choice.options,
            corrections=self._session.document.mask_corrections(recording.id), **where,
        )  # fmt: skip

    def ask_process(self) -> None:
        """The whole chain: estimate, inpaint, lift."""
        recording, settings = self._present(), self._settings
        estimate, inpaint, lift = (settings.answers(name) for name in ("estimate", "inpaint", "lift"))
        choice = ProcessDialog.ask(self._window, recording, estimate | self._found(recording), inpaint, lift)
        if choice is not None:
            self.process(recording, choice)

    def process(self, recording: Recording, choice: ProcessChoice) -> Job:
        first, document = choice.estimate, self._session.document
        return self._results.run(
            f"Process {recording.name}", process_recording, recording, first.estimator, people=first.people,
            options=first.options, inpaint=choice.inpaint, lift=choice.lift, text="Process recording",
            earlier=document.tracks_of(recording.id), corrections=document.mask_corrections(recording.id),
        )  # fmt: skip
