"""``ExportController``: what goes out: pose files, and videos with poses over the pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks import import_export, rendering
from app.tasks.privacy import Pictures
from app.track_choice import best_tracks
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.errors import EditError
from core.language import tr
from core.recording import Recording

if TYPE_CHECKING:
    from app.dialogs.export import ExportChoice


class ExportController(Controller):
    def __init__(
        self, session: Session, runner: JobRunner, settings: Settings, renew: Callable[[], object], window: QWidget
    ):
        super().__init__(session, window)
        self._runner, self._settings, self._renew, self._window = runner, settings, renew, window

    def action_rows(self) -> list[Action]:
        menu, tracks = "&File/Pictures and &videos", lambda: bool(self._session.document.tracks)
        rendered = lambda pictures: lambda: self.ask_render(pictures=pictures)  # noqa: E731
        return [
            Action("export", tr("&Export poses…"), ("Ctrl+E",), self.ask_export, "&File", 410, tracks, icon="export"),
            Action("render", tr("Render &video…"), (), self.ask_render, menu, 415, tracks),
            Action("render_silhouettes", tr("Render video with silhouettes…"), (), rendered(Pictures.SILHOUETTES), menu,
                   420, tracks, tip=tr("People in one colour before a blurred picture: no one can be recognised")),
            Action("render_blank", tr("Render video without pictures…"), (), rendered(Pictures.NONE), menu, 425, tracks,
                   tip=tr("Poses on a blank ground: no one can be recognised")),
        ]  # fmt: skip

    def ask_export(self) -> None:
        from app.dialogs.export import ExportDialog

        session = self._session
        if session.recording is None or not session.document.tracks_of(session.recording):
            raise EditError(tr("There are no poses to export"), action=tr("Estimate or import some first"))
        folder, last = self._settings.folder("export"), self._settings.answers("export")
        choice = ExportDialog.ask(self._window, session.document, session.recording, session.active_key, folder, last,
                                  self._renew)  # fmt: skip
        if choice is not None:
            dims = session.document.track(choice.tracks[0]).poses.dims
            self._settings.set_answers("export", {**last, f"{dims}D": choice.format})
            self._settings.set_folder("export", str(choice.path.parent))
            self.export(choice)

    def export(self, choice: "ExportChoice") -> Job:
        self._check_place(choice.path)
        tracks = [self._session.document.track(key) for key in choice.tracks]
        how = (choice.path, choice.format, choice.options, choice.ground)
        recording = self._session.document.recordings.get(choice.tracks[0].recording) if choice.tracks else None
        export = import_export.export_poses
        return self._write(tr("Export {choice}", choice=choice.path.name), export, tracks, *how, recording=recording)

    def ask_render(self, *, pictures: Pictures | None = None) -> None:
        """Write a video of the recording with what is shown of the poses over it; faces as in the window."""
        recording = self._present()
        folder = Path(self._settings.folder("render") or Path(recording.path).parent)
        suggestion = str(folder / f"{Path(recording.name).stem}_poses.mp4")
        path, _ = QFileDialog.getSaveFileName(self._window, tr("Render video"), suggestion,
                                              tr("Video (*.mp4);;Animated GIF (*.gif)"))  # fmt: skip
        if path:
            self._settings.set_folder("render", str(Path(path).parent))
            self.render(recording, Path(path), pictures=pictures or self._session.pictures)

    def render(self, recording: Recording, path: Path, *, pictures: Pictures = Pictures.RECORDED) -> Job:
        self._check_place(path)
        session = self._session
        tracks = [
            track
            for track in best_tracks(session.document, recording.id, dims=(2,))
            if track.key not in session.hidden
        ]
        chosen = session.range
        where = {} if chosen is None else {"start": chosen.start, "stop": chosen.stop}
        title = tr("Render {path}", path=path.name)
        others = session.document.tracks_of(recording.id)
        options = {"lane": Lane.COMPUTE, "pictures": pictures, "others": others, **where}
        return self._write(title, rendering.render_video, recording, tracks, path, **options)

    def _check_place(self, path: Path) -> None:
        """Raise ``EditError`` where what is written would replace the project, or a recording that it shows."""
        project = self._session.project
        shown = [Path(one.path) for one in project.document.recordings.values() if one.has_pictures]
        if any(path.resolve() == kept.resolve() for kept in (project.path, *shown)):
            raise EditError(tr("{path} is part of this project", path=path.name), action=tr("Give it another name"))

    def _write(self, title: str, task, *inputs, lane: Lane = Lane.IO, **options) -> Job:
        job = self._runner.start(title, task, *inputs, lane=lane, **options)
        job.finished.connect(lambda path: self.statusMessage.emit(tr("Written: {path}", path=path)))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job
