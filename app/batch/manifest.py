"""``manifest.jsonl`` in the folder of the results: one line for whatever happened to an input. Nothing is ever deleted.

Several runs append to it at once, on one machine or on several that share the disk: a line is written in one piece
under a lock, and a line that a crash cut off spoils no other.
"""

import json
import math
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path

from core.errors import FormatError
from core.language import tr
from core.words import in_words

NAME = "manifest.jsonl"
_WAIT = 30.0  # seconds for the lock, where the disk has none


class State(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class Record:
    """One line: what was to be done with an input, and what came of it.

    ``input`` and ``output`` are relative to the folder given and to that of the results, ``path`` is where the input
    was. ``result`` is the SHA-256 of the result as it was left, ``size``, ``changed`` and ``sha256`` are the input's.
    """

    state: State
    command: str
    input: str
    output: str
    path: str = ""
    size: int = 0
    changed: int = 0  # nanoseconds, as the disk tells
    sha256: str = ""
    options: dict = field(default_factory=dict)
    weights: dict = field(default_factory=dict)
    version: str = ""
    time: str = ""
    host: str = ""
    seconds: float = 0.0
    peak_mb: int = 0  # memory of the process, the most so far
    frames: int | None = None
    people: int | None = None
    warnings: list[str] = field(default_factory=list)
    error: str = ""
    kind: str = ""  # of the error
    figures: list[dict] = field(default_factory=list)
    result: str = ""

    def is_of(self, other: "Record") -> bool:
        """Whether both are of one work: the same command with the same options and weights on the same input."""
        mine, its = (
            (r.command, r.options, r.weights, r.size, r.sha256) for r in (self, other)
        )
        return mine == its


@dataclass(frozen=True)
class Entry:
    """Where one output stands: the last that came of it, and whether it waits to be made (again)."""

    last: Record
    waiting: bool

    @property
    def finished(self) -> Record | None:
        return None if self.last.state == State.WAITING else self.last


class Manifest:
    """The manifest of a folder; it need not exist."""

    def __init__(self, folder: Path):
        self.folder, self.path = folder, folder / NAME

    def append(self, *records: Record) -> None:
        """Raises ``FormatError`` where it cannot be written."""
        if not records:
            return
        lines = "".join(json.dumps(_said(record), ensure_ascii=False) + "\n" for record in records)
        try:
            with self._alone() as file:
                if _is_cut_off(file):
                    lines = "\n" + lines
                file.write(lines.encode())
                file.flush()
        except OSError as error:
            action = tr("Check the folder and the disk")
            raise FormatError(tr("Cannot write {path}", path=self.path), got=in_words(error), action=action) from error

    def entries(self) -> dict[str, Entry]:
        """By output, in the order in which they came first."""
        found: dict[str, Entry] = {}
        for record in self._records():
            before = found.get(record.output)
            if record.state == State.WAITING:
                found[record.output] = Entry(before.last if before else record, True)
            else:
                found[record.output] = Entry(record, False)
        return found

    def _records(self) -> Iterator[Record]:
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        except OSError as error:
            raise FormatError(tr("Cannot read {path}", path=self.path), got=in_words(error)) from error
        for line in lines:
            with suppress(ValueError, TypeError):  # cut off, or of a newer version that says other things
                values = json.loads(line)
                known = {name: values[name] for name in _NAMES & values.keys()}
                yield Record(**known | {"state": State(known["state"])})

    @contextmanager
    def _alone(self) -> Iterator:
        """The file, open to append, while nobody else appends."""
        with _THREADS, self.path.open("a+b") as file:
            locked = _lock(file)
            try:
                yield file
            finally:
                if locked:
                    file.flush()
                    _unlock(file)


_NAMES = {field.name for field in fields(Record)}
_THREADS = threading.Lock()


def _said(record: Record) -> dict:
    """Its values, but for those that say nothing; of one that waits, only what names it."""
    values = asdict(record)
    if record.state == State.WAITING:
        values = {name: values[name] for name in ("state", "command", "input", "output", "path")}
    return _plain({name: value for name, value in values.items() if value not in ("", 0, None, [], {})})


def _is_cut_off(file) -> bool:
    """Whether the last line is not whole."""
    if not file.seek(0, os.SEEK_END):
        return False
    file.seek(-1, os.SEEK_END)
    return file.read(1) != b"\n"


def _lock(file) -> bool:
    """False where the disk knows no locks: a line is then still written in one piece at the end of the file."""
    end = time.monotonic() + _WAIT
    while True:
        try:
            if sys.platform == "win32":
                import msvcrt

                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except (BlockingIOError, PermissionError):
            if time.monotonic() > end:
                return False
            time.sleep(0.005)
        except OSError:
            return False


def _unlock(file) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_UN)


def _plain(value):
    """Values that JSON has; a number that is none is missing."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)
