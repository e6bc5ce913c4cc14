"""Whose a project file is while it is open: a lock beside it, and a look at whether it is still the same file.

Two windows never write to one project, and nothing is written to a file that was moved, deleted or replaced.
"""

import getpass
import json
import os
import platform
import time
import uuid
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from core.errors import ProjectError, ProjectInUseError
from core.processes import is_running
from core.project.database import own_temporary
from core.words import in_words

_BEING_MADE = 2.0
"""Seconds that a lock without words may be: its owner is about to write them, or died there."""

_CHANGED = "was changed by another program"

_LOOKED_THROUGH = 32 << 20
"""Bytes of a project that are compared where its time alone has changed: a hundredth of a second."""


@dataclass(frozen=True)
class Owner:
    """Who holds a project, for the lock file and for people."""

    process: int
    host: str
    user: str
    since: str
    token: str

    def __str__(self) -> str:
        return f"{self.user} on {self.host} since {self.since}"

    @property
    def alive(self) -> bool:
        """False only where it surely is gone: what runs on another machine cannot be known."""
        return self.host != platform.node() or is_running(self.process)


def owner_of(path: Path) -> Owner | None:
    """Who has the project at ``path`` open, None for nobody. A lock that a killed process left counts for nothing."""
    lock = _lock_path(path)
    try:
        owner = Owner(**json.loads(lock.read_text(encoding="utf-8")))
        return owner if owner.alive else None
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        with suppress(OSError):
            if time.time() - lock.stat().st_mtime < _BEING_MADE:
                return Owner(0, "", "another window", "a moment ago", "")
        return None


class Guard:
    """Held by the one who writes to a project. Made by ``take``; ``check`` before each write, ``wrote`` after it."""

    def __init__(self, path: Path, owner: Owner):
        self._path, self._owner = path, owner
        self._file: tuple[int, ...] = ()
        self._stream: int | None = None
        self._content: int | None = None
        self._alone = True

    @classmethod
    def take(cls, path: Path, *, force: bool = False) -> "Guard":
        """Lock a project, which need not exist yet. Raises ``ProjectInUseError`` where another has it, unless
        ``force`` takes it over, and ``ProjectError`` where nothing can be written there."""
        since = datetime.now().isoformat(" ", "seconds")
        guard = cls(path, Owner(os.getpid(), platform.node(), user_name(), since, uuid.uuid4().hex))
        try:
            if not guard._make():
                other = owner_of(path)
                if other is not None and not force:
                    raise ProjectInUseError(path.name, str(other))
                guard._replace()
        except OSError as error:
            action = "Check that you may write there"
            raise ProjectError(f"Cannot lock {path.name}", got=in_words(error), action=action) from error
        guard.begin()
        return guard

    def check(self) -> None:
        """Raise ``ProjectError`` where the project is no longer ours to write to."""
        reason = self.lost()
        if reason:
            action = "File > Save as, under another name, keeps all that you see"
            raise ProjectError(f"{self._path.name} {reason}: nothing more is saved there", action=action)

    def lost(self) -> str:
        """Why the project is no longer ours, as the end of a sentence; "" where all is well."""
        try:
            token = json.loads(_lock_path(self._path).read_text(encoding="utf-8"))["token"]
        except FileNotFoundError:
            self._alone = False  # somebody tidied up, or took it over and gave it back
            with suppress(OSError):
                self._make()
            token = self._owner.token
        except (OSError, ValueError, KeyError, TypeError):
            token = ""
        if token != self._owner.token:
            return "was taken over by another window"
        if self.moved:
            return "was moved, deleted or replaced by another program"
        return "" if self._unchanged() else _CHANGED

    @property
    def overwritten(self) -> bool:
        """Whether other bytes were written over the project's, by one who is no window of ours."""
        return self.lost() == _CHANGED and self._alone

    @property
    def moved(self) -> bool:
        """Whether another file, or none, is where the project was."""
        return bool(self._file) and _signature(self._path)[:2] != self._file[:2]

    def wrote(self) -> None:
        """Remember the file as it is now, after our own change to it."""
        if not self.moved:
            self.begin()

    def begin(self) -> None:
        """Take the file that is there now for the project's."""
        now = _signature(self._path)
        if now != self._file:
            if now[:2] != self._file[:2]:
                self._close()
            self._file, self._content = now, self._checksum(now)

    def _unchanged(self) -> bool:
        """Whether the file is as it was; where only its time is another (``touch``, a copy program), by its bytes."""
        now = _signature(self._path)
        if now == self._file or not self._file:
            return True
        if now[:3] != self._file[:3] or self._content is None or self._checksum(now) != self._content:
            return False
        self._file = now
        return True

    def _checksum(self, file: tuple[int, ...]) -> int | None:
        """Of the file's bytes; None for a large one, and where the system's times are not looked at.

        The file stays open until the project is closed: a process that closes it loses SQLite's locks on it.
        """
        if len(file) < 4 or file[2] > _LOOKED_THROUGH:
            return None
        try:
            if self._stream is None:
                self._stream = os.open(self._path, os.O_RDONLY)
            return zlib.crc32(os.pread(self._stream, _LOOKED_THROUGH, 0))
        except OSError:
            return None

    def _close(self) -> None:
        if self._stream is not None:
            os.close(self._stream)
            self._stream = None

    def release(self) -> None:
        self._close()
        lock = _lock_path(self._path)
        with suppress(OSError, ValueError, KeyError, TypeError):
            if json.loads(lock.read_text(encoding="utf-8"))["token"] == self._owner.token:
                lock.unlink()

    def __del__(self) -> None:
        self.release()  # a project that was dropped and never closed holds nothing

    def _make(self) -> bool:
        """False where there is a lock already. It has its words from the first moment: no kill comes between."""
        fresh, lock = self._written(), _lock_path(self._path)
        try:
            os.link(fresh, lock)
        except FileExistsError:
            return False
        except OSError:  # a disk without links
            return self._make_in_two_steps(fresh.read_bytes())
        finally:
            fresh.unlink(missing_ok=True)
        return True

    def _make_in_two_steps(self, words: bytes) -> bool:
        try:
            with _lock_path(self._path).open("xb") as file:
                file.write(words)
        except FileExistsError:
            return False
        return True

    def _replace(self) -> None:
        self._written().replace(_lock_path(self._path))

    def _written(self) -> Path:
        """The lock under another name."""
        fresh = own_temporary(self._path, "lock")
        try:
            fresh.write_text(json.dumps(asdict(self._owner)), encoding="utf-8")
        except OSError:  # a full disk
            fresh.unlink(missing_ok=True)
            raise
        return fresh


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a process whose user has no name
        return "somebody"


def _signature(path: Path) -> tuple[int, ...]:
    """Which file it is, and where the system keeps that at once, what was last written to it; () for none.

    In WAL mode nobody but the one who holds the project writes to the file itself.
    """
    try:
        facts = path.stat()
    except OSError:
        return ()
    changed = (facts.st_size, facts.st_mtime_ns) if os.name == "posix" else ()
    return facts.st_dev, facts.st_ino, *changed
