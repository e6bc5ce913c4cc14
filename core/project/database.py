"""The database behind a project: its tables, how it is opened and checked, and the copies that are kept of it."""

import atexit
import os
import re
import shutil
import sqlite3
import tempfile
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from platformdirs import user_data_path

from core.errors import ProjectError
from core.language import tr
from core.processes import is_running
from core.untrusted.regular import check_regular
from core.words import in_words

SUFFIX = ".posewright"

_LEFT = 600.0
"""Seconds after which a temporary file that nobody writes to, of a process that is not known here, is left over."""
APPLICATION_ID = 0x506F7365  # "Pose"

_SCHEMA = """
CREATE TABLE recordings (id INTEGER PRIMARY KEY, path TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    n_frames INTEGER NOT NULL, fps REAL NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, meta TEXT NOT NULL);
CREATE TABLE poses (id INTEGER PRIMARY KEY AUTOINCREMENT, header TEXT NOT NULL, times BLOB NOT NULL);
CREATE TABLE pose_chunks (poses INTEGER NOT NULL, number INTEGER NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY (poses, number));
CREATE TABLE tracks (recording INTEGER, person INTEGER, stage TEXT, variant TEXT, poses INTEGER NOT NULL,
    PRIMARY KEY (recording, person, stage, variant));
CREATE TABLE blocks (recording INTEGER, person INTEGER, stage TEXT, variant TEXT, number INTEGER,
    crc INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (recording, person, stage, variant, number));
CREATE TABLE people (recording INTEGER, person INTEGER, name TEXT NOT NULL, PRIMARY KEY (recording, person));
CREATE TABLE notes (id INTEGER PRIMARY KEY, recording INTEGER NOT NULL, frame INTEGER, text TEXT NOT NULL);
"""

DAMAGED = (sqlite3.DatabaseError, UnicodeDecodeError)  # the driver fails to decode some of SQLite's own complaints

_REVIEWED = """
CREATE TABLE reviewed (recording INTEGER, person INTEGER, stage TEXT, variant TEXT, number INTEGER, joints INTEGER,
    data BLOB NOT NULL, PRIMARY KEY (recording, person, stage, variant, number));
"""

_DESK = """
ALTER TABLE notes ADD COLUMN stop INTEGER;
ALTER TABLE notes ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE TABLE segments (id INTEGER PRIMARY KEY, recording INTEGER NOT NULL, start INTEGER NOT NULL,
    stop INTEGER NOT NULL, label TEXT NOT NULL);
CREATE TABLE attention (recording INTEGER PRIMARY KEY, seconds REAL NOT NULL, seen BLOB NOT NULL,
    suggested INTEGER NOT NULL, open INTEGER NOT NULL);
CREATE TABLE queue (id INTEGER PRIMARY KEY AUTOINCREMENT, recording INTEGER NOT NULL, task TEXT NOT NULL,
    choice TEXT NOT NULL);
"""

_MASKS = """
CREATE TABLE masks (recording INTEGER, frame INTEGER, width INTEGER NOT NULL, height INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (recording, frame));
"""

_FACTS = "ALTER TABLE recordings RENAME COLUMN meta TO facts;"  # core.project.rows reads the words of both

_CHECKSUMS = """
ALTER TABLE poses ADD COLUMN crc INTEGER;
ALTER TABLE pose_chunks ADD COLUMN pieces BLOB;
ALTER TABLE reviewed ADD COLUMN crc INTEGER;
"""  # NULL in rows that an older version wrote

_ROTATIONS = "/* no table changes: chunks of sequences whose header has a rest pose hold rotations from here on */;"

_ROW_CHECKSUMS = """
ALTER TABLE tracks ADD COLUMN crc INTEGER;
ALTER TABLE people ADD COLUMN crc INTEGER;
ALTER TABLE notes ADD COLUMN crc INTEGER;
ALTER TABLE segments ADD COLUMN crc INTEGER;
ALTER TABLE masks ADD COLUMN crc INTEGER;
ALTER TABLE attention ADD COLUMN crc INTEGER;
ALTER TABLE queue ADD COLUMN crc INTEGER;
"""  # of the whole row, its key included; NULL in rows that an older version wrote

_CHUNK_KEYS = "/* no table changes: checksums of chunks of poses take in their keys from here on */;"

_UNDO = """
CREATE TABLE undo (step INTEGER PRIMARY KEY, text TEXT NOT NULL, poses TEXT NOT NULL, data BLOB NOT NULL,
    crc INTEGER NOT NULL);
"""

MIGRATIONS: tuple[str, ...] = (
    _SCHEMA, _REVIEWED, _DESK, _MASKS, _FACTS, _CHECKSUMS, _ROTATIONS, _ROW_CHECKSUMS, _CHUNK_KEYS, _UNDO,
)  # fmt: skip
"""SQL that takes a file from version i to i + 1. A new file goes through all of them; old ones through the rest."""


_LOG_LEFT = 1 << 20
"""Bytes to which the log is cut when it begins anew after it was brought into the file: it would keep its length."""


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection in WAL mode whose commits are safe once they have returned; ``read_only`` writes nothing.

    Where the place itself can only be read, SQLite is told so; changes in a log that lies there are read from a copy.
    """
    how = "ro" if read_only else "rwc"
    if read_only and not can_write(path):
        here, path = path, _with_log_elsewhere(path)
        how = "ro&immutable=1" if here == path else "ro"
    uri = f"{path.as_uri()}?mode={how}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")  # damage must not raise in the driver
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA wal_autocheckpoint = 0")  # Project has it done beside: it waits for the disk
            connection.execute(f"PRAGMA journal_size_limit = {_LOG_LEFT}")
    except BaseException:
        connection.close()
        raise
    return connection


def can_write(path: Path) -> bool:
    """Whether a project can be worked on where it is: file and folder take writes."""
    return os.access(path.parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _with_log_elsewhere(path: Path) -> Path:
    """The path, or that of a copy until the program ends where a log beside it holds changes."""
    log = family(path)[1]
    if not log.exists() or not log.stat().st_size:
        return path
    folder = Path(tempfile.mkdtemp(prefix="posewright-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for file in family(path)[:2]:
        shutil.copyfile(file, folder / file.name)
    return folder / path.name


def check_is_project(path: Path) -> None:
    """Raise ``ProjectError`` where the file is missing, no database, or one of another program."""
    try:
        with check_regular(path, ProjectError).open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise ProjectError(tr("Cannot open the project {path}", path=path), got=in_words(error)) from error
    if head[:16] != b"SQLite format 3\x00":
        raise ProjectError(tr("{path} is not a Posewright project", path=path.name), action=tr(
            "Open a file that ends in {suffix}",
            suffix=SUFFIX
        ))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:  # SQLite's file format, section 1.3
        raise ProjectError(tr(
            "{path} is a database of another program, not a Posewright project",
            path=path.name
        ))


def checked_version(connection: sqlite3.Connection, path: Path) -> int:
    """How many migrations the file has been through; raises ``ProjectError`` where it is newer than the program."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        connection.close()
        raise ProjectError(
            tr("{path} was made by a newer Posewright", path=path.name), expected=tr(
                "version {count} or older",
                count=len(MIGRATIONS)
            ),
            got=tr("version {version}", version=version), action=tr("Update Posewright to open it"),
        )
    return int(version)


def is_outdated(version: int) -> bool:
    """Whether a file of this version needs to be migrated first."""
    return version < len(MIGRATIONS)


def new_file(path: Path) -> sqlite3.Connection:
    """Tables first, write-ahead log after: so the file's own head tells from the first moment what it is."""
    plain = sqlite3.connect(path, isolation_level=None)
    migrate(plain, 0)
    plain.close()
    return connect(path)


def migrate(connection: sqlite3.Connection, version: int, target: int | None = None) -> None:
    """Take a file from a version to another, the newest if none is said, each step in its own transaction."""
    for number in range(version, len(MIGRATIONS) if target is None else target):
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number + 1};"
        connection.executescript(f"BEGIN; {MIGRATIONS[number]} {marks} COMMIT;")


def damage_of(connection: sqlite3.Connection) -> str:
    """What the database's own check complains of; "" where it is sound."""
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "" if answer == "ok" else answer.splitlines()[0]


def data_version(connection: sqlite3.Connection) -> int:
    """Changes only when another connection has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def raise_damaged(path: Path, error: Exception) -> NoReturn:
    """Raise ``ProjectError`` for a file that can only be read, and so not be rescued here."""
    action = tr("Open it in the window to rescue it")
    raise ProjectError(tr("{path} is damaged", path=path.name), got=in_words(error), action=action) from error


def family(path: Path) -> list[Path]:
    """The database and its companions."""
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


def keep_copy(path: Path, why: str) -> Path:
    """Copy the file, with what its log holds, beside it; ``why`` and the time make the name. Returns where."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.{why}-{stamp}{SUFFIX}")
    for old, new in zip(family(path), family(kept), strict=True):
        if old.exists() and old.stat().st_size and not old.name.endswith("-shm"):
            shutil.copy2(old, new)
    return kept


def own_temporary(path: Path, what: str) -> Path:
    """A name beside a project for what this process makes on the way: "part", "rescue", "lock"."""
    return path.with_name(f"{path.name}.{os.getpid()}.{what}")


def sweep(folder: Path) -> None:
    """Delete what processes that were killed left on the way."""
    for entry in folder.glob(f"*{SUFFIX}.*"):
        match = re.fullmatch(r".+\.(\d+)\.(part|rescue|lock)(-wal|-shm|-journal|\.lock)?", entry.name)
        with suppress(OSError):
            old = time.time() - entry.stat().st_mtime > _LEFT
            if match and old and not is_running(int(match[1])):
                entry.unlink()


def untitled_folder() -> Path:
    """Where projects live that were not saved under a name yet."""
    return user_data_path("posewright") / "untitled"


def untitled_path() -> Path:
    """A new file there, named by time and process."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S.%f")
    return untitled_folder() / f"Untitled {stamp}-{os.getpid()}{SUFFIX}"


def holds_something(path: Path) -> bool:
    """Whether a project has a recording; a file that cannot be read counts, unless it is empty."""
    try:
        connection = connect(path, read_only=True)
        try:
            return bool(connection.execute("SELECT COUNT(*) FROM recordings").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.Error:
        return path.stat().st_size > 0
