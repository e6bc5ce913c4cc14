"""The ``.posewright`` project file: one SQLite database, every edit committed as it is made.

The file is in WAL mode: a commit that has returned is safe, whatever happens to the process. A pose sequence
is written once, in chunks, and never changed; a track row points to one; corrections are written by blocks. Replacing a
track, or undoing that, therefore moves one pointer.

A project never needs its media to open. It keeps their paths relative to itself, with size and hash.
"""

import os
import sqlite3
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from weakref import WeakKeyDictionary

from core.document import Change, Document
from core.edits import Edit
from core.errors import AppError, ProjectError
from core.language import plural, tr
from core.long_arrays import blocks
from core.poses import PoseSequence
from core.project import undo_log
from core.project.database import (
    SUFFIX,
    can_write,
    check_is_project,
    connect,
    data_version,
    family,
    holds_something,
    keep_copy,
    new_file,
    own_temporary,
    sweep,
    untitled_folder,
    untitled_path,
)  # fmt: skip
from core.project.guard import Guard
from core.project.opening import open_sound
from core.project.reading import ProjectReader
from core.project.rows import (
    chunk_bytes,
    header_of,
    keyed_checksum,
    piece_checksums,
    sealed,
)
from core.project.sequences import CHUNK, chunks, read_sequence
from core.project.stored_step import StoredStep
from core.project.undo_log import Step
from core.project.work_log import WorkLog
from core.project.writing import clear, differences, write_changes
from core.recording import Recording
from core.words import in_words

_LONG_LOG = 4 << 20
"""Bytes from which on the log is brought into the file."""
_LONGEST_LOG = 64 << 20


@dataclass(frozen=True, eq=False)
class ProjectCopy:
    """A copy of the file made in the background, and what was in it: for ``Project.adopt``."""

    path: Path
    snapshot: Document
    guard: Guard
    rows: WeakKeyDictionary[PoseSequence, int] | None = None
    """Where sequences are in the copy, where that is not as in the file copied."""


class Project:
    """An open project file and its document. Edits from one thread; ``put_poses`` and ``copy_to`` from any."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, guard: Guard | None = None, *, untitled: bool = False
    ):
        self.path = path
        self._home = path.parent
        self.untitled = untitled
        self.document = Document()
        self.problems: list[str] = []
        """What was found damaged on opening, in sentences for the user."""
        self.locked = False
        """Whether it lies where it can only be read."""
        self._connection = connection
        self._guard = guard
        self._lock = threading.RLock()
        self._rows: WeakKeyDictionary[PoseSequence, int] = WeakKeyDictionary()
        self._written = self.document.snapshot()
        self._version = data_version(connection)
        self._closed = False
        self._settling: threading.Thread | None = None
        self.work_log = WorkLog(self._within)
        """What belongs to the work and not to the document: time spent, jobs that wait."""

    @property
    def read_only(self) -> bool:
        return self._guard is None

    # --- making and opening

    @classmethod
    def create(cls, path: str | Path | None = None, *, home: Path | None = None) -> "Project":
        """A new project file; without a path an untitled one in the user's data folder, found again after a crash.

        ``home`` is the folder that it will be moved to once it is closed: paths of media are written relative to that.
        Raises ``ProjectError`` where the file exists or cannot be written.
        """
        untitled = path is None
        path = untitled_path() if path is None else Path(path).absolute()
        if path.exists():
            raise ProjectError(
                tr("{path} already exists", path=path.name), action=tr("Open it, or choose another name")
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectError(tr("Cannot make the project {path}", path=path), got=in_words(error)) from error
        guard = Guard.take(path)
        try:
            connection = new_file(path)
        except (OSError, sqlite3.Error) as error:
            guard.release()
            raise ProjectError(tr("Cannot make the project {path}", path=path), got=in_words(error)) from error
        guard.begin()
        project = cls(path, connection, guard, untitled=untitled)
        project._home = path.parent if home is None else home.absolute()
        return project

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
        guard = None if read_only or locked else Guard.take(path, force=take_over)
        connection = None
        try:
            connection, problems = open_sound(path, read_only or locked)
            if guard is not None:
                sweep(path.parent)
                guard.begin()
            project = cls(path, connection, guard, untitled=path.parent == untitled_folder())
            project.problems = problems
            project._load()
        except BaseException:
            if connection is not None:
                connection.close()
            if guard is not None:
                guard.release()
            raise
        project.locked = locked
        return project

    def _load(self) -> None:
        """Read all; what is damaged is taken out of the file, too, so that it is told once and copied once."""
        reader = ProjectReader(self._connection, self.path)
        self.document, self._rows = reader.document, reader.rows
        self._written = self.document.snapshot()
        self._version = data_version(self._connection)
        if not self.read_only:
            if self.problems or reader.problems:
                with self._lock, self._transaction():
                    undo_log.drop_again(self._connection)
            steps, damaged = undo_log.sound_steps(self._connection)
            kept = [] if self.problems or reader.problems else steps  # they lead to the document as it was
            if reader.problems:
                self._mend(reader)
            with self._saving("The project"):
                if damaged or len(kept) < len(steps):
                    reader.problems.append(self._forget_steps(kept))
                self._drop_unused_poses()
        self.problems += reader.problems

    def _forget_steps(self, kept: list[tuple[int, str]]) -> str:
        """All before those that are kept; what to tell the user."""
        with self._lock, self._transaction():
            undo_log.drop_until(self._connection, kept[0][0] if kept else None)
        if not kept:
            return tr("What was done in earlier sessions can no longer be taken back: its log is damaged.")
        return plural(
            len(kept), "The log of undo is damaged: only the last step of earlier sessions can be taken back.",
            "The log of undo is damaged: only the last {count} steps of earlier sessions can be taken back.",
        )  # fmt: skip

    def _mend(self, reader: ProjectReader) -> None:
        if not self.problems:  # else there is a copy already
            self._connection.close()  # SQLite loses its locks where a process closes a file that it has open twice
            reader.problems.append(f"A copy of the file as it was: {keep_copy(self.path, 'damaged').name}.")
            self._connection = connect(self.path)
            self._version = data_version(self._connection)
            if self._guard is not None:
                self._guard.begin()
        for poses in reader.mended:
            del self._rows[poses]
        with self._saving("What could be read of the project"):
            self._write(everything=True)

    @staticmethod
    def abandoned() -> list[Path]:
        """Untitled projects that a crash left behind and that hold something, newest first."""
        folder = untitled_folder()
        found = folder.glob(f"*{SUFFIX}") if folder.exists() else ()
        return sorted(filter(holds_something, found), key=lambda path: path.stat().st_mtime, reverse=True)

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
            with self._saving("The edit"):
                self._write(step=step, text=edit.text)
        except BaseException:
            self.document.restore(self._written)
            raise
        return inverse, change

    def join_steps(self) -> None:
        """Make one step of the last two that can be taken back."""
        with self._saving("The edit"), self._lock, self._transaction():
            undo_log.join(self._connection)

    def stored_steps(self) -> list[StoredStep]:
        """What takes back the steps of earlier sessions, the last one last; each fits once those after it are back.

        To be applied as ``Step.BACK``. None where the project can only be read.
        """
        if self.read_only:
            return []
        steps, _ = undo_log.sound_steps(self._connection)
        return [StoredStep(partial(self._step_rows, step), self._sequence, text) for step, text in steps]

    def steps_again(self) -> list[StoredStep]:
        """What makes the steps again that were taken back in earlier sessions, the next one first; each fits once those
        before it are made. To be applied as ``Step.AGAIN``. None where the project can only be read."""
        steps = [] if self.read_only else undo_log.steps_again(self._connection)
        return [StoredStep(partial(self._step_rows, step), self._sequence, text) for step, text in steps]

    def _step_rows(self, step: int) -> tuple[list[undo_log.Row], Path]:
        return undo_log.step_rows(self._connection, step), self._home

    def _sequence(self, row: int, recording: Recording) -> PoseSequence:
        """The sequence of a row, which need not be that of a track."""
        known = next((poses for poses, other in self._rows.items() if other == row), None)
        if known is None:
            known, problems = read_sequence(self._connection, self.path, row, tr("This track"), recording)
            if problems:
                raise ProjectError(tr("This step cannot be taken back"), got=problems[0])
            self._rows[known] = row
        return known

    @contextmanager
    def _saving(self, what: str) -> Iterator[None]:
        """Whatever goes wrong in writing is an ``AppError``: a value that no column takes, as well as the disk."""
        try:
            yield
        except AppError:
            raise
        except Exception as error:
            raise ProjectError(
                tr("{what} could not be saved to {path}", what=what, path=self.path.name), got=in_words(error)
            ) from error

    def put_poses(self, poses: PoseSequence) -> None:
        """Write a sequence ahead of the edit that will refer to it: from a worker: the edit itself is quick."""
        if poses not in self._rows:
            with self._saving("The poses"):
                self._rows[poses] = self._put(poses)

    def _put(self, poses: PoseSequence) -> int:
        """The row of a sequence that is now in the file."""
        header, times = header_of(poses), poses.times.astype("<f8").tobytes()
        with self._lock, self._transaction():
            sql = "INSERT INTO poses (header, times, crc) VALUES (?, ?, ?)"
            row = self._connection.execute(sql, (sealed(header), times, zlib.crc32(times))).lastrowid
        for number, frames in enumerate(blocks(len(poses), CHUNK)):
            data = chunk_bytes(poses.slice(frames.start, frames.stop))
            key = (row, number)
            pieces = piece_checksums(data, header, key).tobytes()
            with self._lock, self._transaction():  # one short transaction each: an edit never waits long
                values = (*key, keyed_checksum(key, data), data, pieces)
                self._connection.execute("INSERT INTO pose_chunks VALUES (?, ?, ?, ?, ?)", values)
        assert row is not None  # SQLite names the row of every insert
        return row

    # --- other places

    def copy_to(self, path: str | Path) -> ProjectCopy:
        """A complete copy of the file elsewhere; may run in a worker while the user goes on editing.

        Where another may have written to the file, the copy is made of what is in memory. Raises ``ProjectError`` where
        it cannot be written, or where another window has the project that it would replace.
        """
        path, snapshot = Path(path).absolute(), self._written.snapshot()
        fresh = own_temporary(path, "part")
        guard: Guard | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            sweep(path.parent)
            guard = Guard.take(path)
            rows = None
            if self.read_only or self.lost():  # what is in the file may be another's by now
                rows = _write_to_new(fresh, snapshot)
            else:
                self._vacuum_into(fresh)
            for old in family(path)[1:]:
                old.unlink(missing_ok=True)
            os.replace(fresh, path)
        except BaseException as error:
            fresh.unlink(missing_ok=True)
            if guard is not None:
                guard.release()
            if not isinstance(error, OSError | sqlite3.Error):
                raise
            raise ProjectError(
                tr("Cannot save to {path}", path=path), got=in_words(error), action=tr("Choose another folder")
            ) from error
        return ProjectCopy(path, snapshot, guard, rows)

    def _vacuum_into(self, fresh: Path) -> None:
        with closing(connect(self.path, read_only=True)) as source:
            source.execute("VACUUM INTO ?", (str(fresh),))

    def adopt(self, copy: ProjectCopy) -> None:
        """Go on in a copy: edits made since it was begun are brought into it, and media paths fit its folder.

        Raises ``ProjectError``, and stays where it was, where that cannot be written.
        """
        with self._lock:
            self._wait_for_log()
            before = dict(self.__dict__)
            try:
                with self._saving("The project"):
                    self._move_to(copy)
            except BaseException:
                if self._connection is not before["_connection"]:
                    self._connection.close()
                self.__dict__.update(before)
                copy.guard.release()
                raise
        self.locked = False
        _close(before["_connection"], before["path"], before["_guard"])
        if before["untitled"]:
            for leftover in family(before["path"]):
                leftover.unlink(missing_ok=True)
        if before["_guard"] is not None:
            before["_guard"].release()

    def _move_to(self, copy: ProjectCopy) -> None:
        before = self._home
        self._connection = connect(copy.path)
        self.path, self.untitled, self._guard = copy.path, False, copy.guard
        self._home = copy.path.parent
        self._guard.begin()
        known = {row for (row,) in self._connection.execute("SELECT id FROM poses")}
        rows = self._rows if copy.rows is None else copy.rows
        self._rows = WeakKeyDictionary({p: r for p, r in rows.items() if r in known and self._complete(p, r)})
        self._version = data_version(self._connection)
        unchanged = copy.snapshot.revision == self.document.revision
        if unchanged:
            with self._lock, self._transaction():
                undo_log.move_paths(self._connection, before, self._home)
        self._written = copy.snapshot.snapshot()
        self._written.recordings = {}  # all paths are written again, relative to the new place
        self._write(step=Step.ASIDE if unchanged else None)

    def lost(self) -> str:
        """Why nothing more can be written to the file, as the end of a sentence; "" where all is well."""
        with self._lock:  # not while a worker writes
            if self._guard is None or not (reason := self._guard.lost()):
                return ""
            if self._guard.moved:  # into the file itself, wherever it is now: its log would be left behind
                with suppress(sqlite3.Error):
                    self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return reason

    def save_as(self, path: str | Path) -> None:
        """Go on in a complete copy at ``path``. Raises ``ProjectError`` where that cannot be written."""
        self.adopt(self.copy_to(path))

    def media_path(self, recording: int) -> Path | None:
        """Where a recording's pictures are; None where it has none, or its file is no longer there (``is_missing``)."""
        found = self.document.recordings[recording]
        path = Path(found.path)
        return path if found.has_pictures and path.exists() else None

    def is_missing(self, recording: int) -> bool:
        """Whether a recording has pictures whose file is no longer there: the user may relink it."""
        return self.document.recordings[recording].has_pictures and self.media_path(recording) is None

    def close(self) -> None:
        """Close the file (once). An untitled project with nothing in it leaves no file."""
        if self._closed:
            return
        empty = self.untitled and not self.document.recordings
        if not self.read_only:
            with suppress(AppError, sqlite3.Error):  # a full disk, or a file that is no longer ours
                self._drop_unused_poses()
        self._close_connection()
        if empty:
            for leftover in family(self.path):
                leftover.unlink(missing_ok=True)

    # --- writing

    def _write(self, *, everything: bool = False, step: Step | None = None, text: str = "") -> None:
        """Bring the file from what was last written to what the document is now, in one transaction.

        Values are immutable and shared, so whatever is the same object has not changed; ``everything`` writes all.
        """
        if self.read_only:
            action = tr("Save the project to another place first")
            raise ProjectError(tr("{path} can only be read where it is", path=self.path.name), action=action)
        before, after = Document() if everything else self._written, self.document
        for key, track in after.tracks.items():
            old = before.tracks.get(key)
            if old is None or old.poses is not track.poses:
                self.put_poses(track.poses)
        with self._lock, self._transaction():
            if data_version(self._connection) != self._version:
                raise ProjectError(
                    tr("{path} was changed by another program", path=self.path.name),
                    action=tr("Open it again, then repeat the edit"),
                )
            if everything:
                clear(self._connection)
            changes = list(differences(before, after))
            undo_log.log(self._connection, step, text, changes, self._rows, self._home)
            write_changes(self._connection, changes, self._rows, self._home)
        self._written = after.snapshot()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            if self._guard is not None:
                self._guard.check()
            yield
            self._connection.execute("COMMIT")
            if self._guard is not None:
                self._guard.wrote()
                self._settle(self._guard)
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                self._connection.execute("ROLLBACK")
            raise

    def _settle(self, guard: Guard) -> None:
        """Once the log is long, have it brought into the file beside: that waits for the disk, and edits do not."""
        try:
            length = family(self.path)[1].stat().st_size
        except OSError:
            return
        if length > _LONGEST_LOG:  # written to without a pause: it would grow for ever
            self._wait_for_log()
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            guard.wrote()
        elif length > _LONG_LOG and (self._settling is None or not self._settling.is_alive()):
            inputs = (self.path, guard)
            self._settling = threading.Thread(target=_settled, args=inputs, name="project log", daemon=True)
            self._settling.start()

    def _wait_for_log(self) -> None:
        if self._settling is not None:
            self._settling.join()
        self._settling = None

    @contextmanager
    def _within(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one short transaction of the work log. Raises ``ProjectError`` where that cannot be."""
        transaction = nullcontext() if self.read_only else self._transaction()
        with self._saving("The state of the work"), self._lock, transaction:
            yield self._connection

    def _complete(self, poses: PoseSequence, row: int) -> bool:
        sql = "SELECT COUNT(*) FROM pose_chunks WHERE poses = ?"
        return int(self._connection.execute(sql, (row,)).fetchone()[0]) == len(chunks(len(poses)))

    def _drop_unused_poses(self) -> None:
        """Forget sequences that neither a track nor a step of undo that is kept refers to."""
        with self._lock, self._transaction():
            used = {row for (row,) in self._connection.execute("SELECT poses FROM tracks")}
            used |= undo_log.let_poses_go(self._connection)
            for (row,) in self._connection.execute("SELECT id FROM poses").fetchall():
                if row not in used:
                    self._connection.execute("DELETE FROM pose_chunks WHERE poses = ?", (row,))
                    self._connection.execute("DELETE FROM poses WHERE id = ?", (row,))

    def _close_connection(self) -> None:
        with self._lock:
            self._wait_for_log()
            _close(self._connection, self.path, self._guard)
            self._closed = True
        if self._guard is not None:
            self._guard.release()


def _settled(path: Path, guard: Guard) -> None:
    """Bring the log into the file as far as nobody needs it; what cannot be now will be after the next edit."""
    if not guard.lost():
        with suppress(sqlite3.Error), guard.writing(), closing(connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


def _close(connection: sqlite3.Connection, path: Path, guard: Guard | None) -> None:
    """SQLite brings its log into the file then: not into one that was written over ours."""
    if guard is not None and guard.overwritten:
        with suppress(OSError):
            os.truncate(family(path)[1], 0)
    connection.close()


def _write_to_new(fresh: Path, document: Document) -> WeakKeyDictionary[PoseSequence, int]:
    """Make a project file of a document; which row each of its sequences is in."""
    twin = Project.create(fresh)
    twin.document = document.snapshot()
    try:
        twin._write()
    finally:
        twin._close_connection()
    return twin._rows
