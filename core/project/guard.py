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
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Thread, current_thread

from core.errors import ProjectError, ProjectInUseError
from core.language import tr
from core.processes import is_running
from core.project.database import own_temporary
from core.words import in_words

_BEING_MADE = 2.0
"""Seconds that a lock without words may be: its owner is about to write them, or died there."""

_CHANGED = "was changed by another program"

_AT_ONCE = 32 << 20
"""Bytes of a project that are read within a write of ours: a hundredth of a second. A larger one is read beside it."""
_PIECE = 4 << 20


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
        self._reading: Thread | None = None
        self._alone = True
        self._ours = False

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
            action = tr("Check that you may write there")
            raise ProjectError(tr("Cannot lock {path}", path=path.name), got=in_words(error), action=action) from error
        guard.begin()
        return guard

    def check(self) -> None:
        """Raise ``ProjectError`` where the project is no longer ours to write to."""
        reason = self.lost()
        if reason:
            action = tr("File > Save as, under another name, keeps all that you see")
            raise ProjectError(
                tr("{path} {reason}: nothing more is saved there", path=self._path.name, reason=reason), action=action
            )

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
        """Whether other bytes were written over the project's, by one who is no window of ours.

        Where only the time is another and the bytes as they were are not known, they are taken for ours: what is in
        the log was said to be saved.
        """
        changed = self.lost() == _CHANGED and self._alone
        return changed and (self._content is not None or _signature(self._path)[:3] != self._file[:3])

    @property
    def moved(self) -> bool:
        """Whether another file, or none, is where the project was."""
        return bool(self._file) and _signature(self._path)[:2] != self._file[:2]

    def wrote(self) -> None:
        """Remember the file as it is now, after our own change to it."""
        if not self._ours and not self.moved:
            self.begin()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """While another thread of ours writes to the file itself: what changes there is our own, whole or not."""
        self._ours = True
        try:
            yield
        finally:
            if not self.moved:
                self.begin()
            self._ours = False

    def begin(self) -> None:
        """Take the file that is there now for the project's."""
        now = _signature(self._path)
        if now != self._file:
            if now[:2] != self._file[:2]:
                self._close()
            self._file, self._content = now, None
            if self._open(now) and now[2] > _AT_ONCE:
                self._stop_reading()
                self._reading = Thread(target=self._read_beside, args=(now,), name="project checksum", daemon=True)
                self._reading.start()
            else:
                self._content = self._checksum(now, lambda: True)

    def _read_beside(self, file: tuple[int, ...]) -> None:
        """Remember the bytes of a large file, unless it is written to meanwhile."""
        content = self._checksum(file, lambda: self._file == file)
        if _signature(self._path) == file == self._file:
            self._content = content

    def _stop_reading(self) -> None:
        """The file is not what it was when the reading began, so that ends soon."""
        if self._reading is not None and self._reading is not current_thread():
            self._reading.join()
        self._reading = None

    def _unchanged(self) -> bool:
        """Whether the file is as it was; where only its time is another (``touch``, a copy program), by its bytes."""
        now = _signature(self._path)
        if self._ours or now == self._file or not self._file:
            return True
        if now[:3] != self._file[:3] or self._content is None:
            return False
        if self._checksum(now, lambda: True) != self._content:
            return False
        self._file = now
        return True

    def _open(self, file: tuple[int, ...]) -> bool:
        """Open the file; False where it cannot be, and where the system's times are not looked at.

        It stays open until the project is closed: a process that closes it loses SQLite's locks on it.
        """
        if self._stream is None and len(file) == 4:
            with suppress(OSError):
                self._stream = os.open(self._path, os.O_RDONLY)
        return self._stream is not None

    def _checksum(self, file: tuple[int, ...], wanted: Callable[[], bool]) -> int | None:
        """Of the bytes of the file that is open; None where there is none, or where it is no longer wanted."""
        if self._stream is None:
            return None
        content = 0
        for start in range(0, file[2], _PIECE):
            if not wanted():
                return None
            with suppress(OSError):
                content = zlib.crc32(os.pread(self._stream, _PIECE, start), content)
        return content

    def _close(self) -> None:
        self._file = ()
        self._stop_reading()
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
