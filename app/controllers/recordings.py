"""``RecordingsController``: what comes in. Recordings are added, shown, relinked; pose files are laid over them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.base import Controller
from app.controllers.batches import BatchesController
from app.controllers.projects import ProjectsController
from app.jobs.results import Results
from app.jobs.runner import Job, JobRunner, Lane
from app.session.frame_decoder import FrameDecoder
from app.session.people import person_name
from app.session.session import Session
from app.tasks import import_export, opening, recordings
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.document import Change
from core.edits import Compound, SetRecording, put_tracks
from core.errors import DepthUnitError, EditError
from core.io.base import pose_formats
from core.io.facts import UNSAID, Said, without_options
from core.language import tr
from core.media.base import recording_extensions
from core.project.database import SUFFIX
from core.recording import Recording
from core.skeleton import Skeleton
from core.track import Track


def file_filter() -> str:
    """Of a dialog for whatever can be opened."""
    poses = {ending for fmt in pose_formats() if not fmt.folder for ending in fmt.extensions}
    kinds = {
        "Videos and depth recordings": recording_extensions(), "Poses": sorted(poses), "Projects": (SUFFIX,),
    }  # fmt: skip
    every = {"Everything that opens": sorted({ending for endings in kinds.values() for ending in endings})} | kinds
    filters = [f"{title} ({' '.join(f'*{ending}' for ending in endings)})" for title, endings in every.items()]
    return ";;".join([*filters, tr("All files (*)")])


_ORDER = ("project", "recording", "poses")


def _nothing() -> None:
    pass


class RecordingsController(Controller):
    def __init__(
        self, session: Session, decoder: FrameDecoder, projects: ProjectsController, batches: BatchesController,
        results: Results, runner: JobRunner, settings: Settings, window: QWidget,
    ):  # fmt: skip
        super().__init__(session, window)
        self._decoder = decoder
        self._projects, self._batches = projects, batches
        self._results = results
        self._runner = runner
        self._settings = settings
        self._window = window
        self._shown: tuple[str, str] | None = None
        """Path and unit of the recording that the decoder shows."""
        session.recordingChanged.connect(self.show_current)
        session.changed.connect(self._document_changed)

    def action_rows(self) -> list[Action]:
        menu, more, there = "&File", "&File/Open &more", self.has_recording
        return [
            Action("open", tr("&Open…"), ("Ctrl+O", "Ctrl+R"), self.ask_open, menu, 105, icon="open",
                   tip=tr("Open videos, depth recordings, poses, a project")),
            Action("open_folder", tr("Open a &folder…"), ("Ctrl+Shift+O",), self.ask_open_folder, more, 110,
                   tip=tr("Open a folder of pictures, of poses, or of recordings")),
            Action("relink", tr("Re&link recording…"), (), self.ask_relink, menu, 310, there,
                   tip=tr("Find a file that was moved")),
            Action("recording_rate", tr("Frames per second…"), (), self.ask_rate,
                "&Edit/This recording", 312, self._has_no_rate,
                   tip=tr("Of a recording that does not say, as pictures")),
            Action("remove_recording", tr("Remove recording"), (), self.remove_current, "&Edit/This recording",
                315, there),
            Action("import", tr("&Import poses…"), (), self.ask_import, menu, 400, there),
            Action("import_folder", tr("Import a folder of poses…"), (), self.ask_import_folder, more, 117, there),
            Action("recordings_panel", tr("Recordings"), (), lambda: self.panelAsked.emit("recordings"),
                "&Review/Lists", 510),
        ]  # fmt: skip

    def _has_no_rate(self) -> bool:
        recording = self._session.current_recording
        return recording is not None and "fps" in recording.assumed

    # --- the current recording's frames

    def show_current(self) -> None:
        """Open the current recording's media in the decoder; where it is missing, nothing is shown but a message."""
        recording = self._session.current_recording
        path = self._session.project.media_path(recording.id) if recording else None
        self._shown = (recording.path, recording.unit) if recording else None
        if path is None:
            self._decoder.unload()
            if recording and recording.has_pictures:
                self.statusMessage.emit(tr("{recording} is missing: File > Relink recording", recording=recording.name))
        else:
            self._decoder.open(path, recording.unit)
            self._decoder.request(self._session.frame)

    def _document_changed(self, change: Change) -> None:
        recording = self._session.current_recording
        if change.kind in ("recording", "many") and recording and (recording.path, recording.unit) != self._shown:
            self.show_current()

    # --- opening

    def ask_open(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self._window, tr("Open"), self._settings.folder("open"), file_filter())
        self._open_asked(paths)

    def ask_open_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self._window, tr("Open a folder"), self._settings.folder("open"))
        self._open_asked([path] if path else [])

    def _open_asked(self, paths: list[str]) -> None:
        if paths:
            self._settings.set_folder("open", str(Path(paths[0]).parent))
            self.open_paths(paths)

    def open_paths(self, paths: Iterable[str | Path]) -> None:
        """Open whatever these are: a project first, then recordings, then pose files, onto the recording that is shown
        or, without one, on their own. A folder of several recordings may become a batch instead."""
        asked = [Path(path).absolute() for path in paths]
        job = self._runner.start(tr("Look at files"), opening.sort_out, asked, lane=Lane.IO, brief=True)
        job.finished.connect(lambda found: self._sorted_out(asked, found))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))

    def _sorted_out(self, asked: list[Path], found: list[tuple[str, Path]]) -> None:
        from app.dialogs.batch import FolderQuestion, FolderUse

        for folder in asked:
            inside = [pair for pair in found if pair[0] == "recording" and pair[1].parent == folder]
            if len(inside) > 1:
                use = FolderQuestion.ask(self._window, folder, len(inside))
                if use == FolderUse.BATCH:
                    self._batches.ask(folder)
                if use != FolderUse.RECORDINGS:
                    found = [pair for pair in found if pair[1].parent != folder]
        self._open_all(sorted(found, key=lambda pair: _ORDER.index(pair[0])))

    def _open_all(self, found: list[tuple[str, Path]]) -> None:
        """One after the other: poses find the recording that they belong to. Of projects there is one at a time."""
        if not found:
            return
        (kind, path), *rest = found
        rest = [pair for pair in rest if kind != "project" or pair[0] != "project"]
        verbs = {"project": self._projects.open, "recording": self.add, "poses": self.open_poses}
        verbs[kind](path, then=lambda: self._open_all(rest))

    def add(self, path: str | Path, then: Callable[[], None] = _nothing) -> None:
        """Add a recording to the project and show it; ``then`` is called whether that could be done or not."""
        path = Path(path)
        known = next(
            (r.id for r in self._session.document.recordings.values() if Path(r.path) == path.absolute()), None
        )
        if known is not None:
            self._session.show_recording(known)
            then()
            return
        self._open_recording(path, then)

    def _open_recording(self, path: Path, then: Callable[[], None], unit: str = "") -> None:
        title = tr("Open {path}", path=path.name)
        seen = self._decoder.glimpse() if self._session.current_recording is None else None
        job = self._runner.start(title, recordings.introduce_recording, path, unit=unit, seen=seen, lane=Lane.IO)
        job.finished.connect(lambda introduced: self._added(*introduced))
        job.finished.connect(lambda _: then())
        job.failed.connect(lambda error: self._not_opened(path, then, error, job.details))
        job.cancelled.connect(self._forget_glimpse)

    def _not_opened(self, path: Path, then: Callable[[], None], error: Exception, details: str) -> None:
        from app.dialogs.depth_unit import DepthUnitDialog

        unit = DepthUnitDialog.ask(self._window, path, error) if isinstance(error, DepthUnitError) else None
        if unit is not None:
            self._open_recording(path, then, unit)
            return
        if not isinstance(error, DepthUnitError):
            show_error(self._window, error, details)
        self._forget_glimpse()
        then()

    def _forget_glimpse(self) -> None:
        """Of what was not opened nothing stays to be seen."""
        if self._session.current_recording is None:
            self._decoder.unload()

    def _added(self, recording: Recording, remarks: Sequence[str], tracks: Iterable[Track] = ()) -> None:
        recording = replace(recording, id=self._session.document.next_recording_id())
        self._session.project.work_log.forget(recording.id)
        own = [replace(track, key=track.key._replace(recording=recording.id)) for track in tracks]
        add = SetRecording(recording.id, recording, text=tr("Add {recording}", recording=recording.name))
        self._session.do(Compound((add, *put_tracks(own, add.text).edits), add.text) if own else add)
        self._session.show_recording(recording.id)
        self._settings.add_recent(recording.path)
        self._projects.recentChanged.emit()
        if remarks:
            sentences = [text[:1].upper() + text[1:] for text in map(without_options, remarks)]
            self.notified.emit(". ".join([tr("{recording} added", recording=recording.name), *sentences]))

    def ask_rate(self) -> None:
        """Say how many frames a second the current recording has, where neither its file nor anyone has said."""
        from app.dialogs.rate import RateDialog

        recording = self._recording()
        if "fps" not in recording.assumed:
            raise EditError(
                tr("{recording} states its rate", recording=recording.name),
                got=tr("{fps:g} frames/s", fps=recording.fps),
            )
        if self._session.document.tracks_of(recording.id):
            action = tr("Undo or remove them, then give the rate")
            raise EditError(tr("There are poses at the times that were assumed"), action=action)
        fps = RateDialog.ask(self._window, recording)
        if fps is not None:
            self._session.do(SetRecording(recording.id, recording.at_rate(fps), text=tr("Set rate")))
            self.notified.emit(tr("{recording}: {fps:g} frames/s", recording=recording.name, fps=fps))

    def open_poses(self, path: str | Path, then: Callable[[], None] = _nothing) -> None:
        """Lay a pose file over the recording that is shown, or open it on its own where there is none."""
        if self.has_recording():
            self.import_poses(path, then)
        else:
            self._open_alone(Path(path), UNSAID, then)

    def _open_alone(self, path: Path, said: Said, then: Callable[[], None]) -> None:
        job = self._runner.start(tr("Open {path}", path=path.name), opening.open_poses, path, said=said, lane=Lane.IO)
        job.finished.connect(self._opened_alone)
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        _afterwards(job, then)

    def _opened_alone(self, opened: opening.Opened) -> None:
        self._added(opened.recording, import_export.unsaid_of(opened.tracks), opened.tracks)
        if any(track.poses.dims == 3 for track in opened.tracks):
            self.panelAsked.emit("scene")

    def remove_current(self) -> None:
        recording = self._recording()
        self._session.do(SetRecording(recording.id, None, text=tr("Remove {recording}", recording=recording.name)))
        self.notified.emit(tr("{recording} removed from the project; the file itself stays", recording=recording.name))

    # --- moved media

    def ask_relink(self) -> None:
        """Say where a recording's file is now."""
        from app.dialogs.relink import RelinkDialog

        recording = self._recording()
        found = RelinkDialog.ask(self._window, recording, self._runner)
        if found is not None:
            self.relink(recording, found)

    def relink(self, recording: Recording, found: Recording) -> None:
        """Take another file for a recording; what the document knows of it by id stays."""
        name = Path(found.path).name
        moved = replace(found, id=recording.id, **recording.facts)
        self._session.do(SetRecording(recording.id, moved, text=tr("Relink {name}", name=name)))
        self.show_current()
        self.notified.emit(tr("Relinked to {found}", found=found.path))

    # --- poses

    def ask_import(self) -> None:
        self._recording()
        folder = self._settings.folder("poses")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Import poses"), folder, _pose_filters())
        if path:
            self.import_poses(path)

    def ask_import_folder(self) -> None:
        self._recording()
        path = QFileDialog.getExistingDirectory(
            self._window, tr("Import a folder of poses"), self._settings.folder("poses")
        )
        if path:
            self.import_poses(path)

    def import_poses(self, path: str | Path, then: Callable[[], None] = _nothing) -> None:
        """Read a pose file onto the current recording, at the stage that the user says; first it is looked at."""
        path, recording = Path(path), self._recording()
        self._settings.set_folder("poses", str(path.parent))
        look = self._runner.start(
            tr("Look at {path}", path=path.name), import_export.guessed_skeleton, path, lane=Lane.IO, brief=True
        )
        look.finished.connect(lambda guess: self._ask_import(path, recording, guess, then))
        look.failed.connect(lambda error: show_error(self._window, error, look.details))
        for over in (look.failed, look.cancelled):
            over.connect(lambda *_: then())

    def _ask_import(self, path: Path, recording: Recording, guess: Skeleton | None, then: Callable[[], None]) -> None:
        from app.dialogs.import_poses import ImportPosesDialog

        if recording.id not in self._session.document.recordings:  # removed meanwhile
            then()
            return
        tracks = self._session.document.tracks_of(recording.id)
        people = {track.key.person: person_name(self._session, track.key) for track in tracks}
        choice = ImportPosesDialog.ask(self._window, path, recording, people, guess)
        if choice is None:
            then()
        elif choice.alone:
            self._open_alone(path, choice.said, then)
        else:
            job = self._results.run(
                tr("Import {path}", path=path.name), import_export.import_poses, path, recording, choice.stage,
                format=choice.format,
                only=choice.only, person=choice.person, offset=choice.offset if choice.by_time else None,
                said=choice.said, lane=Lane.IO,
            )  # fmt: skip
            _afterwards(job, then)


def _afterwards(job: Job, then: Callable[[], None]) -> None:
    """However it ends, and after what is connected already."""
    for over in (job.finished, job.failed, job.cancelled):
        over.connect(lambda *_: then())


def _pose_filters() -> str:
    """For a file dialog: all formats of poses together, each alone, everything."""
    formats = [fmt for fmt in pose_formats() if not (fmt.folder or fmt.like)]
    endings = dict.fromkeys(ending for fmt in formats for ending in fmt.extensions)
    alone = [f"{fmt.title} ({' '.join(f'*{ending}' for ending in fmt.extensions)})" for fmt in formats]
    return ";;".join(
        [
            tr("All pose files ({names})", names=" ".join(f"*{ending}" for ending in endings)),
            *alone,
            tr("All files (*)"),
        ]
    )
