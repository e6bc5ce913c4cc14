"""The file behind an open project: one connection, transactions from any thread, and a log that is kept short.

In WAL mode a commit that has returned is safe, whatever happens to the process; what it wrote lies in a log beside the
file until that is brought into it, in a thread of its own: that waits for the disk, and edits do not.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from pathlib import Path

from core.errors import AppError, ProjectError
from core.language import tr
from core.project.database import connect, data_version, family, keep_copy, new_file, sweep
from core.project.guard import Guard
from core.project.opening import open_sound
from core.words import in_words

_LONG_LOG = 4 << 20
"""Bytes from which on the log is brought into the file."""
_LONGEST_LOG = 64 << 20


class ProjectFile:
    """A project's database while it is open.

    guard       says whether the file is still ours to write to; None where it is only read
    connection  for one thread at a time: ``transaction`` and ``within`` see to that
    lock        held while something is written; a project that goes on in another file takes it there
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, guard: Guard | None,
        lock: AbstractContextManager | None = None,
    ):  # fmt: skip
        self.path, self.connection, self.guard = path, connection, guard
        self.lock = threading.RLock() if lock is None else lock
        self._version = data_version(connection)
        self._settling: threading.Thread | None = None
        self.closed = False

    @classmethod
    def create(cls, path: Path) -> "ProjectFile":
        """A new one with nothing in it. Raises ``ProjectError`` where the file exists or cannot be written."""
        if path.exists():
            raise ProjectError(
                tr("{path} already exists", path=path.name), action=tr("Open it, or choose another name")
            )
        guard = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            guard = Guard.take(path)
            connection = new_file(path)
        except (OSError, sqlite3.Error) as error:
            if guard is not None:
                guard.release()
            raise ProjectError(tr("Cannot make the project {path}", path=path), got=in_words(error)) from error
        guard.begin()
        return cls(path, connection, guard)

    @classmethod
    def open(cls, path: Path, *, read_only: bool, take_over: bool = False) -> tuple["ProjectFile", list[str]]:
        """Of today's version and sound as a database; what was lost on the way to that, in sentences.

        Raises as ``Project.open``.
        """
        guard = None if read_only else Guard.take(path, force=take_over)
        try:
            connection, problems = open_sound(path, read_only)
            if guard is not None:
                sweep(path.parent)
                guard.begin()
        except BaseException:
            if guard is not None:
                guard.release()
            raise
        return cls(path, connection, guard), problems

    @property
    def read_only(self) -> bool:
        return self.guard is None

    def lost(self) -> str:
        """Why nothing more can be written to the file, as the end of a sentence; "" where all is well."""
        with self.lock:  # not while a worker writes
            if self.guard is None or not (reason := self.guard.lost()):
                return ""
            if self.guard.moved:  # into the file itself, wherever it is now: its log would be left behind
                with suppress(sqlite3.Error):
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return reason

    # --- writing

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The connection, alone with it: all that is written within is in the file at the end, or nothing of it."""
        with self.lock:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                if self.guard is not None:
                    self.guard.check()
                yield self.connection
                self.connection.execute("COMMIT")
                if self.guard is not None:
                    self.guard.wrote()
                    self._settle(self.guard)
            except BaseException:
                if self.connection.in_transaction:  # a full disk has ended it already
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def within(self) -> Iterator[sqlite3.Connection]:
        """A transaction for what belongs to the work, or, where the file is only read, the connection alone. Raises
        ``ProjectError`` where that cannot be."""
        transaction = nullcontext(self.connection) if self.read_only else self.transaction()
        with self.saving("The state of the work"), self.lock, transaction as connection:
            yield connection

    @contextmanager
    def saving(self, what: str) -> Iterator[None]:
        """Whatever goes wrong in writing is an ``AppError``: a value that no column takes, as well as the disk."""
        try:
            yield
        except AppError:
            raise
        except Exception as error:
            raise ProjectError(
                tr("{what} could not be saved to {path}", what=what, path=self.path.name), got=in_words(error)
            ) from error

    def check_nobody_else_wrote(self) -> None:
        """Within a transaction; raises ``ProjectError``."""
        if data_version(self.connection) != self._version:
            raise ProjectError(
                tr("{path} was changed by another program", path=self.path.name),
                action=tr("Open it again, then repeat the edit"),
            )

    # --- the log

    def _settle(self, guard: Guard) -> None:
        """Once the log is long, have it brought into the file beside."""
        try:
            length = family(self.path)[1].stat().st_size
        except OSError:
            return
        if length > _LONGEST_LOG:  # written to without a pause: it would grow for ever
            self.wait_for_log()
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            guard.wrote()
        elif length > _LONG_LOG and (self._settling is None or not self._settling.is_alive()):
            inputs = (self.path, guard)
            self._settling = threading.Thread(target=_settled, args=inputs, name="project log", daemon=True)
            self._settling.start()

    def wait_for_log(self) -> None:
        """Until what is being brought into the file is there."""
        if self._settling is not None:
            self._settling.join()
        self._settling = None

    # --- copies, and the end

    def vacuum_into(self, fresh: Path) -> None:
        """All that is in the file, in a new one; the user may go on meanwhile."""
        with closing(connect(self.path, read_only=True)) as source:
            source.execute("VACUUM INTO ?", (str(fresh),))

    def keep_copy(self, why: str) -> Path:
        """A copy of the file beside it; ``why`` is part of its name, which is returned."""
        self.connection.close()  # SQLite loses its locks where a process closes a file that it has open twice
        kept = keep_copy(self.path, why)
        self.connection = connect(self.path)
        self._version = data_version(self.connection)
        if self.guard is not None:
            self.guard.begin()
        return kept

    def close(self, *, delete: bool = False) -> None:
        """Once; others may have the file then. ``delete``: it goes, too."""
        with self.lock:
            if self.closed:
                return
            self.wait_for_log()
            if self.guard is not None and self.guard.overwritten:  # SQLite would bring its log into another's bytes
                with suppress(OSError):
                    os.truncate(family(self.path)[1], 0)
            self.connection.close()
            self.closed = True
        if delete:
            for leftover in family(self.path):
                leftover.unlink(missing_ok=True)
        if self.guard is not None:
            self.guard.release()


def _settled(path: Path, guard: Guard) -> None:
    """Bring the log into the file as far as nobody needs it; what cannot be now will be after the next edit."""
    if not guard.lost():
        with suppress(sqlite3.Error), guard.writing(), closing(connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
