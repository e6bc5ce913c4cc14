"""``RecordingsController``: what comes in. Recordings are added, shown, relinked; pose files are laid over them."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.base import Controller
from app.controllers.projects import ProjectsController
from app.dialogs.depth_unit import DepthUnitDialog
from app.dialogs.import_poses import ImportPosesDialog
from app.dialogs.relink import RelinkDialog
from app.jobs.results import Results
from app.jobs.runner import JobRunner, Lane
from app.session.frame_decoder import FrameDecoder
from app.session.people import person_name
from app.session.session import Session
from app.tasks import import_export, recordings
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.document import Change, Recording
from core.edits import SetRecording
from core.errors import AppError, DepthUnitError
from core.io.base import pose_formats, sniff_format
from core.media.base import recording_extensions
from core.progress import CancelToken, Progress, silent
from core.project.project import SUFFIX


def kind_of(path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None) -> str:
    """What a dropped file or folder is, by its content: "project", "poses" or "recording"."""
    if path.suffix == SUFFIX:
        return "project"
    try:
        sniff_format(path)
    except AppError:
        return "recording"  # opening it says what is wrong if it is none
    return "poses"


class RecordingsController(Controller):

    def __init__(
        self, session: Session, decoder: FrameDecoder, projects: ProjectsController, results: Results,
        runner: JobRunner, settings: Settings, window: QWidget,
    ):  # fmt: skip
        super().__init__(session, window)
        self._decoder = decoder
        self._projects = projects
        self._results = results
        self._runner = runner
        self._settings = settings
        self._window = window
        self._shown: str | None = None
        session.recordingChanged.connect(self.show_current)
        session.changed.connect(self._document_changed)

    def action_rows(self) -> list[Action]:
        menu, there = "&File", self.has_recording
        return [
            Action("add_recording", "Add &recording…", ("Ctrl+R",), self.ask_add, menu, 300,
                   tip="A video or a depth recording"),
            Action("add_folder", "Add a &folder of pictures…", (), self.ask_add_folder, menu, 305),
            Action("relink", "Re&link recording…", (), self.ask_relink, menu, 310, there,
                   tip="Find a file that was moved"),
            Action("remove_recording", "Remove recording", (), self.remove_current, menu, 315, there),
            Action("import", "&Import poses…", (), self.ask_import, menu, 400, there),
            Action("import_folder", "Import a folder of poses…", (), self.ask_import_folder, menu, 405, there),
            Action("recordings_panel", "Recordings", (), lambda: self.panelAsked.emit("recordings"), "&Review", 510),
        ]  # fmt: skip

    # --- the current recording's frames

    def show_current(self) -> None:
        """Open the current recording's media in the decoder; where it is missing, nothing is shown but a message."""
        recording = self._session.current_recording
        path = self._session.project.media_path(recording.id) if recording else None
        self._shown = recording.path if recording else None
        if path is None:
            self._decoder.unload()
            if recording:
                self.statusMessage.emit(f"{recording.name} is missing: File > Relink recording")
        else:
            self._decoder.open(path, recording.unit)
            self._decoder.request(self._session.frame)

    def _document_changed(self, change: Change) -> None:
        recording = self._session.current_recording
        if change.kind in ("recording", "many") and recording and recording.path != self._shown:
            self.show_current()

    # --- adding

    def open_paths(self, paths: Iterable[str | Path]) -> None:
        """Open whatever these are: a project first, then recordings, then pose files onto the current recording."""
        paths = [Path(path).absolute() for path in paths]
        project = next((path for path in paths if path.suffix == SUFFIX), None)
        rest = [path for path in paths if path.suffix != SUFFIX]
        if project is not None:
            self._projects.open(project, then=lambda: self.open_paths(rest))
            return
        for path in rest:
            job = self._runner.start(f"Read {path.name}", kind_of, path, lane=Lane.IO, brief=True)
            job.finished.connect(lambda kind, path=path: self._open_as(kind, path))
            job.failed.connect(lambda error, job=job: show_error(self._window, error, job.details))

    def _open_as(self, kind: str, path: Path) -> None:
        if kind == "poses":
            self.import_poses(path)
        else:
            self.add(path)

    def ask_add(self) -> None:
        endings = " ".join(f"*{ending}" for ending in recording_extensions())
        folder = self._settings.folder("recording")
        filters = f"Recordings ({endings});;All files (*)"
        paths, _ = QFileDialog.getOpenFileNames(self._window, "Add recordings", folder, filters)
        for path in paths:
            self.add(path)

    def ask_add_folder(self) -> None:
        folder = self._settings.folder("recording")
        path = QFileDialog.getExistingDirectory(self._window, "Add a folder of pictures", folder)
        if path:
            self.add(path)

    def add(self, path: str | Path) -> None:
        """Add a recording to the project and show it."""
        path = Path(path)
        known = next(
            (r.id for r in self._session.document.recordings.values() if Path(r.path) == path.absolute()), None
        )
        if known is not None:
            self._session.show_recording(known)
            return
        self._settings.set_folder("recording", str(path.parent))
        self._open_recording(path)

    def _open_recording(self, path: Path, unit: str = "") -> None:
        title = f"Open {path.name}"
        job = self._runner.start(title, recordings.describe_recording, path, unit=unit, lane=Lane.IO)
        job.finished.connect(self._added)
        job.failed.connect(lambda error: self._not_opened(path, error, job.details))

    def _not_opened(self, path: Path, error: Exception, details: str) -> None:
        if not isinstance(error, DepthUnitError):
            show_error(self._window, error, details)
            return
        unit = DepthUnitDialog.ask(self._window, path, error)
        if unit is not None:
            self._open_recording(path, unit)

    def _added(self, recording: Recording) -> None:
        recording = replace(recording, id=self._session.document.next_recording_id())
        self._session.project.work_log.forget(recording.id)
        self._session.do(SetRecording(recording.id, recording, text=f"Add {recording.name}"))
        self._session.show_recording(recording.id)
        self._settings.add_recent(recording.path)
        self._projects.recentChanged.emit()

    def remove_current(self) -> None:
        recording = self._recording()
        self._session.do(SetRecording(recording.id, None, text=f"Remove {recording.name}"))
        self.notified.emit(f"{recording.name} removed from the project; the file itself stays")

    # --- moved media

    def ask_relink(self) -> None:
        """Say where a recording's file is now."""
        recording = self._recording()
        found = RelinkDialog.ask(self._window, recording, self._runner)
        if found is not None:
            self.relink(recording, found)

    def relink(self, recording: Recording, found: Recording) -> None:
        """Take another file for a recording; what the document knows of it by id stays."""
        name = Path(found.path).name
        moved = replace(found, id=recording.id, **recording.facts)
        self._session.do(SetRecording(recording.id, moved, text=f"Relink {name}"))
        self.show_current()
        self.notified.emit(f"Relinked to {found.path}")

    # --- poses

    def ask_import(self) -> None:
        self._recording()
        filters = ";;".join(
            ["All pose files (" + " ".join(f"*{e}" for f in pose_formats() if not f.folder for e in f.extensions) + ")"]
            + [f"{f.title} ({' '.join(f'*{e}' for e in f.extensions)})" for f in pose_formats() if not f.folder]
            + ["All files (*)"]
        )
        path, _ = QFileDialog.getOpenFileName(self._window, "Import poses", self._settings.folder("poses"), filters)
        if path:
            self.import_poses(path)

    def ask_import_folder(self) -> None:
        self._recording()
        path = QFileDialog.getExistingDirectory(
            self._window, "Import a folder of poses", self._settings.folder("poses")
        )
        if path:
            self.import_poses(path)

    def import_poses(self, path: str | Path) -> None:
        """Read a pose file onto the current recording, at the stage that the user says."""
        path, recording = Path(path), self._recording()
        self._settings.set_folder("poses", str(path.parent))
        tracks = self._session.document.tracks_of(recording.id)
        people = {track.key.person: person_name(self._session, track.key) for track in tracks}
        choice = ImportPosesDialog.ask(self._window, path, recording, people)
        if choice is not None:
            self._results.run(
                f"Import {path.name}", import_export.import_poses, path, recording, choice.stage, format=choice.format,
                only=choice.only, person=choice.person, offset=choice.offset if choice.by_time else None,
                said=choice.said, lane=Lane.IO,
            )  # fmt: skip
