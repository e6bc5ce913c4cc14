"""The ``.posewright`` project file: one SQLite database, every edit committed as it is made.

The file is in WAL mode, so that a commit is safe once it has returned, whatever happens to the process. A pose sequence
is written once, in chunks, and never changed; a track row points to one; corrections are written by blocks. Replacing a
track, or undoing that, therefore moves one pointer.

A project never needs its media to open. It keeps their paths relative to itself, with size and hash.
"""

import json
import os
import shutil
import sqlite3
import threading
import zlib
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np
from platformdirs import user_data_path

from core.document import BLOCK, STAGES, Block, Change, Document, Note, Recording, Track, TrackKey
from core.edits import Edit
from core.errors import AppError, ProjectError
from core.poses import PoseSequence
from core.skeleton import skeleton_from_dict, skeleton_to_dict

SUFFIX = ".posewright"
CHUNK = 4096
"""Frames of a pose sequence in one row."""

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

_DAMAGED = (sqlite3.DatabaseError, UnicodeDecodeError)  # the driver fails to decode some of SQLite's own complaints

MIGRATIONS: tuple[str, ...] = (_SCHEMA,)
"""SQL that takes a file from version i to i + 1. A new file goes through all of them; old ones through the rest."""


@dataclass(frozen=True, eq=False)
class ProjectCopy:
    """A copy of the file made in the background, and what was in it: for ``Project.adopt``."""

    path: Path
    snapshot: Document


class Project:
    """An open project file and its document. Edits from one thread; ``put_poses`` and ``copy_to`` from any."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, untitled: bool = False, read_only: bool = False):
        self.path = path
        self.untitled = untitled
        self.read_only = read_only
        self.document = Document()
        self.problems: list[str] = []
        """What was found damaged on opening, in sentences for the user."""
        self._connection = connection
        self._lock = threading.RLock()
        self._rows: WeakKeyDictionary[PoseSequence, int] = WeakKeyDictionary()
        self._written = self.document.snapshot()
        self._version = _data_version(connection)
        self._closed = False

    # --- making and opening

    @classmethod
    def create(cls, path: str | Path | None = None) -> "Project":
        """A new project file; without a path an untitled one in the user's data folder, found again after a crash.

        Raises ``ProjectError`` where the file exists or cannot be written.
        """
        untitled = path is None
        path = _untitled_path() if untitled else Path(path).absolute()
        if path.exists():
            raise ProjectError(f"{path.name} exists already", action="Open it, or choose another name")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = _new_file(path)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(f"Cannot make the project {path}", got=str(error)) from error
        return cls(path, connection, untitled=untitled)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False) -> "Project":
        """Open a project; what is damaged is told in ``problems``, and a copy is kept before anything is touched.

        Raises ``ProjectError`` where the file is no project or of a newer version.
        """
        path = Path(path).absolute()
        _check_is_project(path)
        try:
            connection = _connect(path, read_only=read_only)
            version = _checked_version(connection, path)
            damage = _damage(connection)
            if damage and not read_only:
                connection.close()
                return cls._rescue(path, damage)
            if version < len(MIGRATIONS):
                if read_only:
                    raise ProjectError(f"{path.name} is of an older version", action="Open it once in the window")
                _keep_copy(path, f"version{version}")
                _migrate(connection, version)
        except sqlite3.OperationalError as error:
            action = "Check that you may write there"
            raise ProjectError(f"Cannot open {path.name}", got=str(error), action=action) from error
        except _DAMAGED as error:
            return cls._rescue(path, str(error)) if not read_only else _raise_damaged(path, error)
        project = cls(path, connection, untitled=path.parent == _untitled_folder(), read_only=read_only)
        project._load()
        if project.problems and not read_only:
            project.problems.append(f"A copy of the file as it was: {_keep_copy(path, 'damaged').name}.")
        if not read_only:
            project._drop_unused_poses()
        return project

    @classmethod
    def _rescue(cls, path: Path, damage: str) -> "Project":
        """Keep the damaged file, and put what can still be read of it into a new one in its place."""
        kept = _keep_copy(path, "damaged")
        try:
            source = cls(path, _connect(path, read_only=True), read_only=True)
            source._load()
        except _DAMAGED as error:
            raise ProjectError(f"{path.name} is damaged and nothing in it can be read", got=str(error)) from error
        source._close_connection()
        fresh = path.with_name(path.name + ".rescue")
        for leftover in _family(fresh):
            leftover.unlink(missing_ok=True)
        rescued = cls.create(fresh)
        rescued.document = source.document
        rescued._write()
        rescued._close_connection()
        for old in _family(path):
            old.unlink(missing_ok=True)
        os.replace(fresh, path)
        project = cls.open(path)
        told = [f"The project file was damaged ({damage}). What could be read was kept."]
        project.problems = told + source.problems + [f"A copy of the file as it was: {kept.name}."]
        return project

    @staticmethod
    def abandoned() -> list[Path]:
        """Untitled projects that a crash left behind and that hold something, newest first."""
        folder = _untitled_folder()
        found = folder.glob(f"*{SUFFIX}") if folder.exists() else ()
        return sorted(filter(_holds_something, found), key=lambda path: path.stat().st_mtime, reverse=True)

    # --- edits

    def apply(self, edit: Edit) -> tuple[Edit, Change]:
        """Apply an edit and commit it; when this returns, it is in the file.

        Raises ``AppError`` and leaves document and file as they were where either cannot be done.
        """
        inverse, change = edit.apply(self.document)
        try:
            self._write()
        except (sqlite3.Error, AppError) as error:
            inverse.apply(self.document)
            if isinstance(error, AppError):
                raise
            raise ProjectError(f"The edit could not be saved to {self.path.name}", got=str(error)) from error
        return inverse, change

    def put_poses(self, poses: PoseSequence) -> None:
        """Write a sequence ahead of the edit that will refer to it: from a worker, so that the edit itself is quick."""
        with self._lock:
            if poses in self._rows:
                return
            header = json.dumps(_header(poses))
            with self._transaction():
                sql = "INSERT INTO poses (header, times) VALUES (?, ?)"
                row = self._connection.execute(sql, (header, poses.times.astype("<f8").tobytes())).lastrowid
        for number in range(-(-len(poses) // CHUNK)):
            data = _chunk_bytes(poses.slice(number * CHUNK, (number + 1) * CHUNK))
            with self._lock, self._transaction():  # one short transaction each: an edit never waits long
                values = (row, number, zlib.crc32(data), data)
                self._connection.execute("INSERT INTO pose_chunks VALUES (?, ?, ?, ?)", values)
        self._rows[poses] = row

    # --- other places

    def copy_to(self, path: str | Path) -> ProjectCopy:
        """A complete copy of the file elsewhere; may run in a worker while the user goes on editing."""
        path = Path(path).absolute()
        snapshot = self._written.snapshot()
        fresh = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            source = _connect(self.path, read_only=True)
            try:
                source.execute("VACUUM INTO ?", (str(fresh),))
            finally:
                source.close()
            for old in _family(path)[1:]:
                old.unlink(missing_ok=True)
            os.replace(fresh, path)
        except (OSError, sqlite3.Error) as error:
            fresh.unlink(missing_ok=True)
            raise ProjectError(f"Cannot save to {path}", got=str(error), action="Choose another folder") from error
        return ProjectCopy(path, snapshot)

    def adopt(self, copy: ProjectCopy) -> None:
        """Go on in a copy: edits made since it was begun are brought into it, and media paths fit its folder."""
        old, was_untitled, old_connection = self.path, self.untitled, self._connection
        with self._lock:
            self._connection = _connect(copy.path)
            self.path, self.untitled = copy.path, False
            known = {row for (row,) in self._connection.execute("SELECT id FROM poses")}
            self._rows = WeakKeyDictionary({p: r for p, r in self._rows.items() if r in known and self._complete(p, r)})
            self._version = _data_version(self._connection)
            self._written = copy.snapshot
            self._written.recordings = {}  # all paths are written anew, relative to the new place
            self._write()
        old_connection.close()
        if was_untitled:
            for leftover in _family(old):
                leftover.unlink(missing_ok=True)

    def save_as(self, path: str | Path) -> None:
        self.adopt(self.copy_to(path))

    def media_path(self, recording: int) -> Path | None:
        """Where a recording's file is; None where it is no longer there (the user may relink it)."""
        path = Path(self.document.recordings[recording].path)
        return path if path.exists() else None

    def close(self) -> None:
        """Close the file (once). An untitled project with nothing in it leaves no file."""
        if self._closed:
            return
        empty = self.untitled and not self.document.recordings
        if not self.read_only:
            self._drop_unused_poses()
        self._close_connection()
        if empty:
            for leftover in _family(self.path):
                leftover.unlink(missing_ok=True)

    # --- reading

    def _load(self) -> None:
        document = self.document
        for row in self._rows_of("recordings"):
            recording = self._read_row("a recording", _recording_from_row, row, self.path.parent)
            if recording:
                document.recordings[recording.id] = recording
        sequences: dict[int, PoseSequence | None] = {}
        for *values, row in self._rows_of("tracks"):
            key = TrackKey(*values)
            if row not in sequences:
                sequences[row] = self._read_row(f"the {key.stage} track of person {key.person}", self._sequence, row)
            if sequences[row] is not None and key.recording in document.recordings and key.stage in STAGES:
                document.tracks[key] = Track(key, sequences[row])
                self._rows[sequences[row]] = row
        self._load_blocks()
        for recording, person, name in self._rows_of("people"):
            document.people[recording, person] = name
        for row in self._rows_of("notes"):
            document.notes[row[0]] = Note(*row)
        self._written = document.snapshot()
        self._version = _data_version(self._connection)

    def _load_blocks(self) -> None:
        blocks: dict[TrackKey, dict[int, Block]] = {}
        for *key, number, crc, data in self._rows_of("blocks"):
            track = self.document.tracks.get(TrackKey(*key))
            if track is None:
                continue
            what = f"corrections of frames {number * BLOCK} to {(number + 1) * BLOCK - 1}"
            block = self._read_row(what, _block_from_bytes, data, crc, len(track.skeleton), track.poses.dims)
            if block:
                blocks.setdefault(track.key, {})[number] = block
        for key, found in blocks.items():
            self.document.tracks[key] = self.document.tracks[key].with_blocks(found)

    def _rows_of(self, table: str):
        """All rows that can be read of a table; a damaged page ends it with a problem told, not an exception."""
        try:
            yield from self._connection.execute(f"SELECT * FROM {table}")
        except _DAMAGED as error:
            self.problems.append(f"A part of the {table.replace('_', ' ')} could not be read ({error}).")

    def _read_row(self, what: str, read, *arguments):
        try:
            return read(*arguments)
        except (AppError, ValueError, TypeError, KeyError, AttributeError, OverflowError, *_DAMAGED) as error:
            self.problems.append(f"{what[0].upper()}{what[1:]} could not be read ({error}).")
            return None

    def _sequence(self, row: int) -> PoseSequence:
        found = self._connection.execute("SELECT header, times FROM poses WHERE id = ?", (row,)).fetchone()
        if found is None:
            raise ProjectError("its poses are not in the file")
        header = json.loads(found[0])
        times = np.frombuffer(found[1], "<f8")
        if len(times) * _frame_bytes(header) > 4 * self.path.stat().st_size + (64 << 20):
            raise ProjectError("its size does not fit the file")
        arrays = _empty_arrays(header, len(times))
        self._fill(row, header, arrays)
        return PoseSequence(
            skeleton_from_dict(header["skeleton"]), times=times, space=header["space"], unit=header["unit"],
            source=header["source"], **arrays,
        )

    def _fill(self, row: int, header: dict, arrays: dict[str, np.ndarray]) -> None:
        """Put a sequence's chunks into its arrays; a damaged or missing chunk stays missing poses."""
        count = len(arrays["coords"])
        missing = set(range(-(-count // CHUNK)))
        sql = "SELECT number, crc, data FROM pose_chunks WHERE poses = ?"
        for number, crc, data in self._connection.execute(sql, (row,)):
            if number in missing and zlib.crc32(data) == crc:
                _unpack(data, header, arrays, number * CHUNK, min(count, (number + 1) * CHUNK))
                missing.discard(number)
        for number in sorted(missing):
            last = min(count, (number + 1) * CHUNK) - 1
            self.problems.append(f"Frames {number * CHUNK} to {last} of a track are damaged and were left empty.")

    # --- writing

    def _write(self) -> None:
        """Bring the file from what was last written to what the document is now, in one transaction.

        Values are immutable and shared, so whatever is the same object has not changed.
        """
        if self.read_only:
            raise ProjectError(f"{self.path.name} was opened for reading only")
        before, after = self._written, self.document
        for key, track in after.tracks.items():
            old = before.tracks.get(key)
            if old is None or old.poses is not track.poses:
                self.put_poses(track.poses)
        with self._lock:
            if _data_version(self._connection) != self._version:
                raise ProjectError(
                    f"{self.path.name} was changed by another program", action="Open it again, then repeat the edit"
                )
            with self._transaction():
                self._write_recordings(before, after)
                for key in before.tracks.keys() | after.tracks.keys():
                    self._write_track(key, before.tracks.get(key), after.tracks.get(key))
                self._write_values("people", before.people, after.people, lambda key, name: (*key, name))
                self._write_values("notes", before.notes, after.notes, lambda _, note: astuple(note))
        self._written = after.snapshot()

    def _write_recordings(self, before: Document, after: Document) -> None:
        folder = self.path.parent
        self._write_values("recordings", before.recordings, after.recordings, lambda _, r: _row_of_recording(r, folder))

    def _write_values(self, table: str, before: dict, after: dict, row_of) -> None:
        keys = {"recordings": "id", "people": "recording, person", "notes": "id"}[table]
        for key in before.keys() - after.keys():
            values = key if isinstance(key, tuple) else (key,)
            where = " AND ".join(f"{name} = ?" for name in keys.split(", "))
            self._connection.execute(f"DELETE FROM {table} WHERE {where}", values)
        for key, value in after.items():
            if before.get(key) is not value:
                row = row_of(key, value)
                self._connection.execute(f"REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)

    def _write_track(self, key: TrackKey, old: Track | None, new: Track | None) -> None:
        if old is new:
            return
        where = "WHERE recording = ? AND person = ? AND stage = ? AND variant = ?"
        if new is None:
            self._connection.execute(f"DELETE FROM tracks {where}", key)
            self._connection.execute(f"DELETE FROM blocks {where}", key)
            return
        if old is None or old.poses is not new.poses:
            self._connection.execute("REPLACE INTO tracks VALUES (?, ?, ?, ?, ?)", (*key, self._rows[new.poses]))
        old_blocks = old.blocks if old else {}
        for number in old_blocks.keys() - new.blocks.keys():
            self._connection.execute(f"DELETE FROM blocks {where} AND number = ?", (*key, number))
        for number, block in new.blocks.items():
            if old_blocks.get(number) is not block:
                data = _block_bytes(block)
                row = (*key, number, zlib.crc32(data), data)
                self._connection.execute("REPLACE INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    @contextmanager
    def _transaction(self):
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def _complete(self, poses: PoseSequence, row: int) -> bool:
        sql = "SELECT COUNT(*) FROM pose_chunks WHERE poses = ?"
        return self._connection.execute(sql, (row,)).fetchone()[0] == -(-len(poses) // CHUNK)

    def _drop_unused_poses(self) -> None:
        """Forget sequences that no track refers to: only when no undo history can bring them back."""
        with self._lock, self._transaction():
            unused = "SELECT id FROM poses WHERE id NOT IN (SELECT poses FROM tracks)"
            self._connection.execute(f"DELETE FROM pose_chunks WHERE poses IN ({unused})")
            self._connection.execute("DELETE FROM poses WHERE id NOT IN (SELECT poses FROM tracks)")

    def _close_connection(self) -> None:
        with self._lock:
            self._connection.close()
            self._closed = True


# --- the file ------------------------------------------------------------------------------------------------------


def _connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    uri = f"{path.as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")  # damage must not raise in the driver
    connection.execute("PRAGMA trusted_schema = OFF")
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _check_is_project(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        raise ProjectError(f"Cannot open the project {path}", got=error.strerror or str(error)) from error
    if head[:16] != b"SQLite format 3\x00":
        raise ProjectError(f"{path.name} is not a Posewright project", action=f"Open a file that ends in {SUFFIX}")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:  # SQLite's file format, section 1.3
        raise ProjectError(f"{path.name} is a database of another program, not a Posewright project")


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        connection.close()
        raise ProjectError(
            f"{path.name} was made by a newer Posewright", expected=f"version {len(MIGRATIONS)} or older",
            got=f"version {version}", action="Update Posewright to open it",
        )
    return version


def _new_file(path: Path) -> sqlite3.Connection:
    """Tables first, write-ahead log after: so the file's own head tells from the first moment what it is."""
    plain = sqlite3.connect(path, isolation_level=None)
    _migrate(plain, 0)
    plain.close()
    return _connect(path)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for number in range(version, len(MIGRATIONS)):
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number + 1};"
        connection.executescript(f"BEGIN; {MIGRATIONS[number]} {marks} COMMIT;")


def _damage(connection: sqlite3.Connection) -> str:
    """What the database's own check complains of; "" where it is sound."""
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "" if answer == "ok" else answer.splitlines()[0]


def _data_version(connection: sqlite3.Connection) -> int:
    """Changes only when another connection has written."""
    return connection.execute("PRAGMA data_version").fetchone()[0]


def _raise_damaged(path: Path, error: Exception):
    action = "Open it in the window to rescue it"
    raise ProjectError(f"{path.name} is damaged", got=str(error), action=action) from error


def _family(path: Path) -> list[Path]:
    """The database and its companions."""
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


def _keep_copy(path: Path, why: str) -> Path:
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}.{why}-{stamp}{SUFFIX}")
    for old, new in zip(_family(path), _family(kept), strict=True):
        if old.exists() and not old.name.endswith("-shm"):
            shutil.copy2(old, new)
    return kept


def _untitled_folder() -> Path:
    return user_data_path("posewright") / "untitled"


def _untitled_path() -> Path:
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S.%f")
    return _untitled_folder() / f"Untitled {stamp}-{os.getpid()}{SUFFIX}"


def _holds_something(path: Path) -> bool:
    try:
        connection = _connect(path, read_only=True)
        try:
            return connection.execute("SELECT COUNT(*) FROM recordings").fetchone()[0] > 0
        finally:
            connection.close()
    except sqlite3.Error:
        return path.stat().st_size > 0


# --- rows and bytes -----------------------------------------------------------------------------------------------


def _row_of_recording(recording: Recording, folder: Path) -> tuple:
    try:
        path = Path(os.path.relpath(recording.path, folder)).as_posix()
    except ValueError:  # another drive
        path = recording.path
    return (
        recording.id, path, recording.name, recording.kind, recording.n_frames, recording.fps, recording.width,
        recording.height, recording.size, recording.sha256, json.dumps(dict(recording.meta)),
    )


def _recording_from_row(row: tuple, folder: Path) -> Recording:
    id_, path, *middle, meta = row
    return Recording(id_, os.path.normpath(folder / path), *middle, meta=json.loads(meta))


def _header(poses: PoseSequence) -> dict:
    return {
        "skeleton": skeleton_to_dict(poses.skeleton),
        "dims": poses.dims,
        "space": str(poses.space),
        "unit": str(poses.unit),
        "uncertainty": poses.uncertainty is not None,
        "source": dict(poses.source),
    }


def _columns(header: dict) -> list[tuple[str, str, tuple[int, ...]]]:
    """(name, dtype, shape after frames) of a chunk's arrays, in the order of their bytes."""
    joints, dims = len(header["skeleton"]["joints"]), int(header["dims"])
    columns = [("coords", "<f4", (joints, dims)), ("confidence", "<f4", (joints,)), ("status", "u1", (joints,)),
               ("visibility", "u1", (joints,))]
    return columns + ([("uncertainty", "<f4", (joints,))] if header["uncertainty"] else [])


def _frame_bytes(header: dict) -> int:
    return sum(int(np.prod(shape)) * np.dtype(dtype).itemsize for _, dtype, shape in _columns(header))


def _chunk_bytes(part: PoseSequence) -> bytes:
    return b"".join(getattr(part, name).astype(dtype).tobytes() for name, dtype, _ in _columns(_header(part)))


def _empty_arrays(header: dict, count: int) -> dict[str, np.ndarray]:
    fill = {"coords": np.nan, "uncertainty": np.nan}
    return {name: np.full((count, *shape), fill.get(name, 0), dtype) for name, dtype, shape in _columns(header)}


def _unpack(data: bytes, header: dict, arrays: dict[str, np.ndarray], start: int, stop: int) -> None:
    place = 0
    for name, dtype, shape in _columns(header):
        size = int(np.prod(shape)) * (stop - start)
        arrays[name][start:stop] = np.frombuffer(data, dtype, size, place).reshape(stop - start, *shape)
        place += size * np.dtype(dtype).itemsize


_BLOCK_DTYPES = ("u1", "<f4", "<f4", "u1", "u1")  # marked, coords, confidence, status, visibility


def _block_bytes(block: Block) -> bytes:
    arrays = zip(block.arrays(), _BLOCK_DTYPES, strict=True)
    return b"".join(array.astype(dtype).tobytes() for array, dtype in arrays)


def _block_from_bytes(data: bytes, crc: int, joints: int, dims: int) -> Block:
    if zlib.crc32(data) != crc:
        raise ProjectError("the stored bytes do not match their checksum")
    arrays, place = [], 0
    for template, dtype in zip(Block.empty(joints, dims).arrays(), _BLOCK_DTYPES, strict=True):
        arrays.append(np.frombuffer(data, dtype, template.size, place).reshape(template.shape).astype(template.dtype))
        place += template.size * np.dtype(dtype).itemsize
    return Block(*arrays)
