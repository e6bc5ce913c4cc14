"""Find a recording's file that was moved: by hand, or by size and hash in a folder."""

import os
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QWidget

from app.dialogs.forms import FormDialog
from app.jobs.runner import Job, JobRunner, Lane
from app.tasks import recordings
from core.errors import MediaError
from core.language import tr
from core.media.fingerprint import fingerprint
from core.progress import CancelToken, Progress, silent
from core.recording import Recording


def find_moved(
    recording: Recording, folder: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> Path:
    """The file (or folder of pictures) below ``folder`` with the recording's size and hash.

    Raises ``MediaError`` where there is none.
    """
    for number, (where, folders, files) in enumerate(os.walk(folder)):
        if cancel:
            cancel.check()
        progress(min(0.99, number / 1000), tr("Searching {where}", where=where))
        for name in (*files, *folders):
            path = Path(where, name)
            if _is_it(path, recording):
                return path
    raise MediaError(
        tr("{recording} is not in {folder}", recording=recording.name, folder=folder),
        action=tr("Search another folder, or choose the file by hand"),
    )


def _is_it(path: Path, recording: Recording) -> bool:
    try:
        if path.is_file() and path.stat().st_size != recording.size:
            return False
        if path.is_dir() and path.name != recording.name:
            return False
        return fingerprint(path) == (recording.size, recording.sha256)
    except OSError:
        return False


class RelinkDialog(FormDialog):
    """``ask(parent, recording, runner) -> Recording | None``: the facts of the file found."""

    def __init__(self, recording: Recording, runner: JobRunner, parent: QWidget | None = None):
        super().__init__(
            tr("Relink {recording}", recording=recording.name), "relink_dialog", parent, accept=tr("Relink")
        )
        self._recording = recording
        self._runner = runner
        self._job: Job | None = None
        self._found: Recording | None = None
        self.text_row(tr("Old location"), recording.path)
        self.text_row(tr("Identified by"), tr(
            "{size:,} bytes, {n_frames} frames",
            size=recording.size, n_frames=recording.n_frames
        ))
        self.now = self.text_row(tr("New location"), tr("Not found yet"))
        self.now.setObjectName("relink_found")
        search = QPushButton(tr("Search a folder…"), objectName="relink_search")
        choose = QPushButton(tr("Choose the file…"), objectName="relink_choose")
        folder = QPushButton(tr("Choose the folder…"), objectName="relink_choose_folder")
        folder.setToolTip(tr("For a recording that is a folder of pictures"))
        search.clicked.connect(self._ask_folder)
        choose.clicked.connect(self._ask_file)
        folder.clicked.connect(self._ask_own_folder)
        self.form.addRow("", search)
        self.form.addRow("", choose)
        self.form.addRow("", folder)
        self.bar = QProgressBar(objectName="relink_progress", textVisible=False, maximum=0)
        self.bar.setAccessibleName(tr("Searching"))
        self.bar.hide()
        self.form.addRow(self.bar)
        self.accept_button.setEnabled(False)
        self.finished.connect(self._stop)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Search in a folder"), str(Path(self._recording.path).parent)
        )
        if folder:
            self.search(Path(folder))

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), str(Path(self._recording.path).parent))
        if path:
            self.take(Path(path))

    def _ask_own_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Choose the folder of pictures"), str(Path(self._recording.path).parent)
        )
        if folder:
            self.take(Path(folder))

    def search(self, folder: Path) -> None:
        """Look for the file below a folder, in the background."""
        job = self._start(tr("Search {folder}", folder=folder.name), find_moved, self._recording, folder)
        job.finished.connect(self.take)

    def take(self, path: Path) -> None:
        """Look at a file that may be it."""
        known = self._recording
        said = {"unit": known.unit, "fps": 0.0 if "fps" in known.assumed else known.fps}
        job = self._start(tr("Look at {path}", path=path.name), recordings.describe_recording, path, **said)
        job.finished.connect(self._look_at)

    def _start(self, title: str, task, *inputs, **options) -> Job:
        self._stop()
        self.bar.show()
        self.say("")
        job = self._job = self._runner.start(title, task, *inputs, lane=Lane.IO, brief=True, **options)
        job.failed.connect(self._failed)
        return job

    def _failed(self, error: Exception) -> None:
        self.bar.hide()
        self.say(str(error))

    def _look_at(self, found: Recording) -> None:
        self.bar.hide()
        self._found = found
        self.now.setText(found.path)
        self.accept_button.setEnabled(True)
        self.say(_difference(self._recording, found))

    def _stop(self, *_) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def answer(self) -> Recording:
        return self._found


def _difference(old: Recording, new: Recording) -> str:
    if (old.size, old.sha256) == (new.size, new.sha256):
        return tr("This is the same file.")
    facts = {
        "frames": (old.n_frames, new.n_frames),
        "size": (f"{old.width}x{old.height}", f"{new.width}x{new.height}"),
        "kind": (old.kind, new.kind),
    }
    changes = [tr("{name} {a} before, {b} now", name=name, a=a, b=b) for name, (a, b) in facts.items() if a != b]
    return (
        tr("This is another file: ")
        + ("; ".join(changes) if changes else tr("same frames and size, but different content"))
        + "."
    )
