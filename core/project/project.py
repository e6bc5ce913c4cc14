"""The ``.posewright`` project file: one SQLite database, every edit committed as it is made.

The file is in WAL mode: a commit that has returned is safe, whatever happens to the process. A pose sequence
is written once, in chunks, and never changed; a track row points to one; corrections are written by blocks. Replacing a
track, or undoing that, therefore moves one pointer.

A project never needs its media to open. It keeps their paths relative to itself, with size and hash.
"""

import sqlite3
from contextlib import AbstractContextManager, suppress
from functools import partial
from pathlib import Path

from core.document import Change
from core.edits import Edit
from core.errors import AppError, ProjectError
from core.poses import PoseSequence
from core.project import copies
from core.project.copies import ProjectCopy
from core.project.database import (
    SUFFIX,
    can_write,
    check_is_project,
    holds_something,
    untitled_folder,
    untitled_path,
)
from core.project.loading import load
from core.project.project_file import ProjectFile
from core.project.stored_document import StoredDocument
from core.project.stored_step import StoredStep
from core.project.undo_log import Row, Step
from core.project.work_log import WorkLog
from core.recording import Recording


class Project:
    """An open project file and its document. Edits from one thread; ``put_poses`` and ``copy_to`` from any."""

    def __init__(self, file: ProjectFile, stored: StoredDocument, *, untitled: bool = False):
        self._file, self._stored = file, stored
        self.untitled = untitled
        self.document = stored.written.snapshot()
        self.problems: list[str] = []
        """What was found damaged on opening, in sentences for the user."""
        self.locked = False
        """Whether it lies where it can only be read."""
        self.work_log = WorkLog(self._within)
        """What belongs to the work and not to the document: time spent, jobs that wait."""

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    def lost(self) -> str:
        """Why nothing more can be written to the file, as the end of a sentence; "" where all is well."""
        return self._file.lost()

    # --- making and opening

    @classmethod
    def create(cls, path: str | Path | None = None, *, home: Path | None = None) -> "Project":
        """A new project file; without a path an untitled one in the user's data folder, found again after a crash.

        ``home`` is the folder that it will be moved to once it is closed: paths of media are written relative to that.
        Raises ``ProjectError`` where the file exists or cannot be written.
        """
        untitled = path is None
        file = ProjectFile.create(untitled_path() if path is None else Path(path).absolute())
        stored = StoredDocument(file, file.path.parent if home is None else home.absolute())
        return cls(file, stored, untitled=untitled)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, take_over: bool = False) -> "Project":
        """Open a project; what is damaged is listed in ``problems``, and a copy is kept before anything is touched.

        One that lies where nothing can be written is opened for reading alone: it is ``locked``.

        Raises ``ProjectInUseError`` where another window or program has it, unless it is opened for reading only or
        taken over (the other can then write no more), and ``ProjectError`` where the file is no project, of a newer
        version, or not to be read at all.
        """
        path = Path(path).absolute()
        check_is_project(path)
        locked = not read_only and not can_write(path)
        file, problems = ProjectFile.open(path, read_only=read_only or locked, take_over=take_over)
        try:
            stored, problems = load(file, problems)
        except BaseException:
            file.close()
            raise
        project = cls(file, stored, untitled=path.parent == untitled_folder())
        project.problems, project.locked = problems, locked
        return project

    @staticmethod
    def abandoned() -> list[Path]:
        """Untitled projects that a crash left behind and that hold something, newest first."""
        folder = untitled_folder()
        found = folder.glob(f"*{SUFFIX}") if folder.exists() else ()
        return sorted(filter(holds_something, found), key=lambda path: path.stat().st_mtime, reverse=True)

    def close(self) -> None:
        """Close the file (once). An untitled project with nothing in it leaves no file."""
        if self._file.closed:
            return
        if not self.read_only:
            with suppress(AppError, sqlite3.Error):  # a full disk, or a file that is no longer ours
                self._stored.drop_unused()
        self._file.close(delete=self.untitled and not self.document.recordings)

    # --- edits

    def apply(self, edit: Edit, step: Step | None = None) -> tuple[Edit, Change]:
        """Apply an edit and commit it; when this returns, it is in the file.

        ``step`` says what it is to the steps that the user can take back, also after the project was closed; None is
        none of them, and ends what is kept of these.

        Raises ``AppError`` where it does not fit the document or cannot be saved. Whatever is raised, document and file
        are then as they were.
        """
        try:
            inverse, change = edit.apply(self.document)
            with self._file.saving("The edit"):
                self._stored.write(self.document, step=step, text=edit.text)
        except BaseException:
            self.document.restore(self._stored.written)
            raise
        return inverse, change

    def put_poses(self, poses: PoseSequence) -> None:
        """Write a sequence ahead of the edit that will refer to it: from a worker: the edit itself is quick."""
        while True:
            stored = self._stored
            try:
                stored.sequences.put(poses)
            except ProjectError:
                if stored is self._stored:
                    raise
            if stored is self._stored:
                return  # else the project went on in another file meanwhile: there, too

    def join_steps(self) -> None:
        """Make one step of the last two that can be taken back."""
        with self._file.saving("The edit"):
            self._stored.join_steps()

    def stored_steps(self) -> list[StoredStep]:
        """What takes back the steps of earlier sessions, the last one last; each fits once those after it are back.

        To be applied as ``Step.BACK``. None where the project can only be read.
        """
        steps = [] if self.read_only else self._stored.steps_back()
        return [self._stored_step(*step) for step in steps]

    def steps_again(self) -> list[StoredStep]:
        """What makes the steps again that were taken back in earlier sessions, the next one first; each fits once those
        before it are made. To be applied as ``Step.AGAIN``. None where the project can only be read."""
        steps = [] if self.read_only else self._stored.steps_again()
        return [self._stored_step(*step) for step in steps]

    def _stored_step(self, number: int, text: str) -> StoredStep:
        return StoredStep(partial(self._step_rows, number), self._sequence, text)

    # --- asked of the file that the project is in by then

    def _step_rows(self, number: int) -> tuple[list[Row], Path]:
        return self._stored.step_rows(number)

    def _sequence(self, row: int, recording: Recording) -> PoseSequence:
        return self._stored.sequences.get(row, recording)

    def _within(self) -> AbstractContextManager[sqlite3.Connection]:
        return self._file.within()

    # --- other places

    def copy_to(self, path: str | Path) -> ProjectCopy:
        """A complete copy of the file elsewhere; may run in a worker while the user goes on editing.

        Where another may have written to the file, the copy is made of what is in memory. Raises ``ProjectError`` where
        it cannot be written, or where another window has the project that it would replace.
        """
        return copies.copy_to(Path(path).absolute(), self._stored)

    def adopt(self, copy: ProjectCopy) -> None:
        """Go on in a copy: edits made since it was begun are brought into it, and media paths fit its folder.

        Raises ``ProjectError``, and stays where it was, where that cannot be written.
        """
        before = self._file
        with before.lock:
            before.wait_for_log()
            self._stored = copies.move_to(copy, self._stored, self.document)
            self._file = self._stored.file
        before.close(delete=self.untitled)
        self.untitled = self.locked = False

    def save_as(self, path: str | Path) -> None:
        """Go on in a complete copy at ``path``. Raises ``ProjectError`` where that cannot be written."""
        self.adopt(self.copy_to(path))

    # --- media

    def media_path(self, recording: int) -> Path | None:
        """Where a recording's pictures are; None where it has none, or its file is no longer there (``is_missing``)."""
        found = self.document.recordings[recording]
        path = Path(found.path)
        return path if found.has_pictures and path.exists() else None

    def is_missing(self, recording: int) -> bool:
        """Whether a recording has pictures whose file is no longer there: the user may relink it."""
        return self.document.recordings[recording].has_pictures and self.media_path(recording) is None
