"""``AdaptationController``: the depth network learns the sensor of the recording that is open."""

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.depth import DepthController
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.language import tr
from core.recording import Recording
from models.common.cache import own_models_folder

ESTIMATOR = "depth"


class AdaptationController(Controller):
    def __init__(
        self, session: Session, depth: DepthController, runner: JobRunner, settings: Settings, window: QWidget
    ):
        super().__init__(session, window)
        self._depth, self._runner, self._settings, self._window = depth, runner, settings, window

    def action_rows(self) -> list[Action]:
        tip = tr(
            "Without labels: kept only where held-out parts of the recording and your corrections say it is better"
        )
        return [Action("adapt_sensor", tr("&Adapt to this sensor…"), (), self.ask_adapt, "&Pose/Camera and &depth", 117,
                       lambda: self._depth.recording is not None, tip=tip)]  # fmt: skip

    def ask_adapt(self) -> None:
        from app.dialogs.adapt import AdaptDialog
        from app.tasks.adaptation import corrected_joints

        recording = self._depth.present_recording(tr("Open one to adapt to its sensor"))
        corrected = corrected_joints(self._session.document.tracks_of(recording.id))
        frames = max((int((points == points).any(axis=(1, 2)).sum()) for points in corrected.values()), default=0)
        options = AdaptDialog.ask(self._window, recording, frames, self._settings.answers("adapt"))
        if options is not None:
            self._settings.set_answers("adapt", options)
            self.adapt(recording, options)

    def adapt(self, recording: Recording, options: dict) -> Job:
        """The job gives the path of the weights and the judge's words; estimating then takes these weights."""
        from app.tasks.adaptation import adapt_to_sensor

        document, home = self._session.document, {"out": str(own_models_folder() / recording.name)}
        job = self._runner.start(
            tr("Adapt to the sensor of {recording}", recording=recording.name), adapt_to_sensor, recording,
            document.tracks_of(recording.id), document.mask_corrections(recording.id), home | options, lane=Lane.TRAIN,
        )  # fmt: skip
        job.finished.connect(lambda found: self._adapted(*found))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _adapted(self, path: str, words: str) -> None:
        last = self._settings.answers("estimate")
        options = last.get("options", {}) if last.get("estimator", ESTIMATOR) == ESTIMATOR else {}
        self._settings.set_answers("estimate", last | {"estimator": ESTIMATOR, "options": options | {"weights": path}})
        self.notified.emit(tr("Adapted: {words}. Estimate poses takes these weights from now on", words=words))
