"""``EstimationController``: recordings in the background: estimate, the whole chain, export, render."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.depth import DepthController
from app.dialogs.estimate import EstimateChoice, EstimateDialog
from app.dialogs.export import ExportChoice, ExportDialog
from app.dialogs.lift import ProcessChoice, ProcessDialog
from app.jobs.results import Results
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks import estimation, import_export, rendering
from app.tasks.privacy import Pictures
from app.tasks.process import process_recording
from app.track_choice import best_tracks
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.document import Recording
from core.edits import SetTrack
from core.errors import EditError


class EstimationController(QObject):
    notified = Signal(str)
    statusMessage = Signal(str)
    """What was written: there is nothing to undo."""

    def __init__(
        self, session: Session, depth: DepthController, results: Results, runner: JobRunner, settings: Settings,
        window: QWidget,
    ):  # fmt: skip
        super().__init__(window)
        self._depth = depth
        self._session = session
        self._results = results
        self._runner = runner
        self._settings = settings
        self._window = window

    def ask_estimate(self) -> None:
        recording = self._present()
        last = self._settings.answers("estimate") | self._found(recording)
        choice = EstimateDialog.ask(self._window, recording, self._session.range, last)
        if choice is not None:
            kept = {"estimator": choice.estimator, "people": choice.people, "options": choice.options}
            self._settings.set_answers("estimate", kept)
            self.estimate(recording, choice)

    def _found(self, recording: Recording) -> dict:
        """What looking for people by depth has told about their number."""
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
        """The whole chain: estimate, repair, lift."""
        recording, settings = self._present(), self._settings
        estimate, repair, lift = (settings.answers(name) for name in ("estimate", "repair", "lift"))
        choice = ProcessDialog.ask(self._window, recording, estimate | self._found(recording), repair, lift)
        if choice is not None:
            self.process(recording, choice)

    def process(self, recording: Recording, choice: ProcessChoice) -> Job:
        first, document = choice.estimate, self._session.document
        return self._results.run(
            f"Process {recording.name}", process_recording, recording, first.estimator, people=first.people,
            options=first.options, inpaint=choice.inpaint, lift=choice.lift, text="Process recording",
            earlier=document.tracks_of(recording.id), corrections=document.mask_corrections(recording.id),
        )  # fmt: skip

    def ask_export(self) -> None:
        session = self._session
        if session.recording is None or not session.document.tracks_of(session.recording):
            raise EditError("There are no poses to export", action="Estimate or import some first")
        folder, last = self._settings.folder("export"), self._settings.answers("export").get("format", "")
        choice = ExportDialog.ask(self._window, session.document, session.recording, session.active_key, folder, last)
        if choice is not None:
            self._settings.set_answers("export", {"format": choice.format})
            self._settings.set_folder("export", str(choice.path.parent))
            self.export(choice)

    def export(self, choice: ExportChoice) -> Job:
        tracks = [self._session.document.track(key) for key in choice.tracks]
        return self._write(f"Export {choice.path.name}", import_export.export_poses, tracks, choice.path, choice.format)

    def ask_render(self, *, pictures: Pictures = Pictures.RECORDED) -> None:
        """Write a video of the recording with what is shown of the poses over it."""
        recording = self._present()
        folder = Path(self._settings.folder("render") or Path(recording.path).parent)
        suggestion = str(folder / f"{Path(recording.name).stem}_poses.mp4")
        path, _ = QFileDialog.getSaveFileName(self._window, "Render video", suggestion, "Video (*.mp4)")
        if path:
            self._settings.set_folder("render", str(Path(path).parent))
            self.render(recording, Path(path), pictures=pictures)

    def render(self, recording: Recording, path: Path, *, pictures: Pictures = Pictures.RECORDED) -> Job:
        session = self._session
        tracks = [
            track
            for track in best_tracks(session.document, recording.id, dims=(2,))
            if track.key not in session.hidden
        ]
        chosen = session.range
        where = {} if chosen is None else {"start": chosen.start, "stop": chosen.stop}
        title = f"Render {path.name}"
        options = {"lane": Lane.COMPUTE, "pictures": pictures, **where}
        return self._write(title, rendering.render_video, recording, tracks, path, **options)

    def _write(self, title: str, task, *inputs, lane: Lane = Lane.IO, **options) -> Job:
        job = self._runner.start(title, task, *inputs, lane=lane, **options)
        job.finished.connect(lambda path: self.statusMessage.emit(f"Written: {path}"))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def remove_track(self) -> None:
        """Take the active track out of the project."""
        key = self._session.active_key
        if key is None:
            raise EditError("There is no track to remove")
        self._session.do(SetTrack(key, None, text="Remove track"))
        self.notified.emit(f"Removed the {key.stage} track of person {key.person + 1}")

    def _present(self) -> Recording:
        """The current recording, its file at hand."""
        recording = self._session.current_recording
        if recording is None:
            raise EditError("There is no recording", action="Add one first (File > Add recording)")
        if self._session.project.media_path(recording.id) is None:
            raise EditError(f"{recording.name} is not at its place", action="Relink it first (File > Relink recording)")
        return recording
