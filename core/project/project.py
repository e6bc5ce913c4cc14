"""The ``.posewright`` project file: one SQLite database, every edit committed as it is made.

The file is in WAL mode: a commit that has returned is safe, whatever happens to the process. A pose sequence
is written once, in chunks, and never changed; a track row points to one; corrections are written by blocks. Replacing a
track, or undoing that, therefore moves one pointer.

A project never needs its media to open. It keeps their paths relative to itself, with size and hash.
"""

import json
import os
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from core.document import BLOCK, STAGES, Block, Change, Document, Recording, Segment, Track, TrackKey
from core.edits import Edit
from core.errors import AppError, ProjectError
from core.poses import PoseSequence
from core.project.database import (
    DAMAGED,
    SUFFIX,
    can_write,
    check_is_project,
    checked_version,
    connect,
    damage_of,
    data_version,
    family,
    holds_something,
    is_outdated,
    keep_copy,
    migrate,
    new_file,
    raise_damaged,
    untitled_folder,
    untitled_path,
)  # fmt: skip
from core.project.rows import (
    block_bytes,
    block_from_bytes,
    chunk_bytes,
    empty_arrays,
    fact_from_json,
    facts_from_json,
    frame_bytes,
    header_of,
    marks_from_bytes,
    mask_from_row,
    note_from_row,
    recording_from_row,
    row_of_note,
    row_of_recording,
    unpack,
)  # fmt: skip
from core.project.schema import schema_damage
from core.project.work_log import WorkLog
from core.skeleton import skeleton_from_dict
from core.untrusted.text import parse_json

CHUNK = 4096
"""Frames of a pose sequence in one row."""


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
        self._version = data_version(connection)
        self._closed = False
        self.work_log = WorkLog(self._within)
        """What belongs to the work and not to the document: time spent, jobs that wait."""

    # --- making and opening

    @classmethod
    def create(cls, path: str | Path | None = None) -> "Project":
        """A new project file; without a path an untitled one in the user's data folder, found again after a crash.

        Raises ``ProjectError`` where the file exists or cannot be written.
        """
        untitled = path is None
        path = untitled_path() if path is None else Path(path).absolute()
        if path.exists():
            raise ProjectError(f"{path.name} already exists", action="Open it, or choose another name")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = new_file(path)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(f"Cannot make the project {path}", got=str(error)) from error
        return cls(path, connection, untitled=untitled)

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False) -> "Project":
        """Open a project; what is damaged is listed in ``problems``, and a copy is kept before anything is touched.

        One that lies where nothing can be written is opened for reading alone, and ``problems`` says so.

        Raises ``ProjectError`` where the file is no project or of a newer version.
        """
        path = Path(path).absolute()
        check_is_project(path)
        locked = not read_only and not can_write(path)
        read_only = read_only or locked
        try:
            connection = connect(path, read_only=read_only)
            version = checked_version(connection, path)
            damage = schema_damage(connection, version, path) or damage_of(connection)
            if damage and not read_only:
                connection.close()
                return cls._rescue(path, damage)
            if is_outdated(version):
                if read_only:
                    action = "Copy it to where it can be written" if locked else "Open it once in the window"
                    raise ProjectError(f"{path.name} is of an older version", action=action)
                keep_copy(path, f"version{version}")
                migrate(connection, version)
        except sqlite3.OperationalError as error:
            action = "Check that you have write permission"
            raise ProjectError(f"Cannot open {path.name}", got=str(error), action=action) from error
        except DAMAGED as error:
            return cls._rescue(path, str(error)) if not read_only else raise_damaged(path, error)
        project = cls(path, connection, untitled=path.parent == untitled_folder(), read_only=read_only)
        project._load()
        if locked:
            project.problems.append(f"{path.name} can only be read where it is: to change it, save it elsewhere first.")
        if project.problems and not read_only:
            project.problems.append(f"A copy of the file as it was: {keep_copy(path, 'damaged').name}.")
        if not read_only:
            project._drop_unused_poses()
        return project

    @classmethod
    def _rescue(cls, path: Path, damage: str) -> "Project":
        """Keep the damaged file, and put what can still be read of it into a new one in its place."""
        kept = keep_copy(path, "damaged")
        try:
            source = cls(path, connect(path, read_only=True), read_only=True)
            source._load()
        except DAMAGED as error:
            raise ProjectError(f"{path.name} is damaged and nothing in it can be read", got=str(error)) from error
        source._close_connection()
        fresh = path.with_name(path.name + ".rescue")
        for leftover in family(fresh):
            leftover.unlink(missing_ok=True)
        rescued = cls.create(fresh)
        rescued.document = source.document
        rescued._write()
        rescued._close_connection()
        for old in family(path):
            old.unlink(missing_ok=True)
        os.replace(fresh, path)
        project = cls.open(path)
        lost = [f"The project file was damaged ({damage}). What could be read was kept."]
        project.problems = lost + source.problems + [f"A copy of the file as it was: {kept.name}."]
        return project

    @staticmethod
    def abandoned() -> list[Path]:
        """Untitled projects that a crash left behind and that hold something, newest first."""
        folder = untitled_folder()
        found = folder.glob(f"*{SUFFIX}") if folder.exists() else ()
        return sorted(filter(holds_something, found), key=lambda path: path.stat().st_mtime, reverse=True)

    # --- edits

    def apply(self, edit: Edit) -> tuple[Edit, Change]:
        """Apply an edit and commit it; when this returns, it is in the file.

        Raises ``AppError`` where it does not fit the document or cannot be saved. Whatever is raised, document and file
        are then as they were.
        """
        if self.read_only:
            action = "Save the project to another place first"
            raise ProjectError(f"{self.path.name} can only be read where it is", action=action)
        try:
            inverse, change = edit.apply(self.document)
            with self._saving("The edit"):
                self._write()
        except BaseException:
            self.document.restore(self._written)
            raise
        return inverse, change

    @contextmanager
    def _saving(self, what: str) -> Iterator[None]:
        """Whatever goes wrong in writing is an ``AppError``: a value that no column takes, as well as the disk."""
        try:
            yield
        except AppError:
            raise
        except Exception as error:
            raise ProjectError(f"{what} could not be saved to {self.path.name}", got=str(error)) from error

    def put_poses(self, poses: PoseSequence) -> None:
        """Write a sequence ahead of the edit that will refer to it: from a worker: the edit itself is quick."""
        if poses not in self._rows:
            with self._saving("The poses"):
                self._rows[poses] = self._put(poses)

    def _put(self, poses: PoseSequence) -> int:
        """The row of a sequence that is now in the file."""
        header = json.dumps(header_of(poses))
        with self._lock, self._transaction():
            sql = "INSERT INTO poses (header, times) VALUES (?, ?)"
            row = self._connection.execute(sql, (header, poses.times.astype("<f8").tobytes())).lastrowid
        for number in range(-(-len(poses) // CHUNK)):
            data = chunk_bytes(poses.slice(number * CHUNK, (number + 1) * CHUNK))
            with self._lock, self._transaction():  # one short transaction each: an edit never waits long
                values = (row, number, zlib.crc32(data), data)
                self._connection.execute("INSERT INTO pose_chunks VALUES (?, ?, ?, ?)", values)
        assert row is not None  # SQLite names the row of every insert
        return row

    # --- other places

    def copy_to(self, path: str | Path) -> ProjectCopy:
        """A complete copy of the file elsewhere; may run in a worker while the user goes on editing."""
        path = Path(path).absolute()
        snapshot = self._written.snapshot()
        fresh = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.unlink(missing_ok=True)
            source = connect(self.path, read_only=True)
            try:
                source.execute("VACUUM INTO ?", (str(fresh),))
            finally:
                source.close()
            for old in family(path)[1:]:
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
            self._connection = connect(copy.path)
            self.path, self.untitled, self.read_only = copy.path, False, False
            known = {row for (row,) in self._connection.execute("SELECT id FROM poses")}
            self._rows = WeakKeyDictionary({p: r for p, r in self._rows.items() if r in known and self._complete(p, r)})
            self._version = data_version(self._connection)
            self._written = copy.snapshot
            self._written.recordings = {}  # all paths are written again, relative to the new place
            self._write()
        old_connection.close()
        if was_untitled:
            for leftover in family(old):
                leftover.unlink(missing_ok=True)

    def save_as(self, path: str | Path) -> None:
        """Go on in a complete copy at ``path``. Raises ``ProjectError`` where that cannot be written."""
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
            for leftover in family(self.path):
                leftover.unlink(missing_ok=True)

    # --- reading

    def _load(self) -> None:
        document = self.document
        for *row, facts in self._rows_of("recordings"):
            recording = self._read_row("a recording", recording_from_row, row, self.path.parent)
            if recording:
                document.recordings[recording.id] = self._with_facts(recording, facts)
        sequences: dict[int, PoseSequence | None] = {}
        for *values, row in self._rows_of("tracks"):
            key = TrackKey(*values)
            if row not in sequences:
                sequences[row] = self._read_row(f"the {key.stage} track of person {key.person}", self._sequence, row)
            poses = sequences[row]
            if poses is not None and key.recording in document.recordings and key.stage in STAGES:
                document.tracks[key] = Track(key, poses)
                self._rows[poses] = row
        self._load_blocks()
        self._load_reviewed()
        for recording, person, name in self._rows_of("people"):
            document.people[recording, person] = name
        for fields in self._rows_of("notes"):
            note = self._read_row("a note", note_from_row, fields)
            if note:
                document.notes[note.id] = note
        for fields in self._rows_of("segments"):
            document.segments[fields[0]] = Segment(*fields)
        for recording, frame, *packed in self._rows_of("masks"):
            mask = self._read_row("a corrected mask", mask_from_row, packed)
            if mask and recording in document.recordings:
                document.masks[recording, frame] = mask
        self._written = document.snapshot()
        self._version = data_version(self._connection)

    def _with_facts(self, recording: Recording, text: str) -> Recording:
        facts: dict[str, Any] = {}
        kept = self._read_row(f"what was said of {recording.name}", facts_from_json, text) or {}
        for name, value in kept.items():
            what = f"the {name.replace('_', ' ')} of {recording.name}"
            facts |= self._read_row(what, fact_from_json, name, value) or {}
        return replace(recording, **facts)

    def _load_blocks(self) -> None:
        blocks: dict[TrackKey, dict[int, Block]] = {}
        for *names, number, crc, data in self._rows_of("blocks"):
            track = self.document.tracks.get(TrackKey(*names))
            if track is None:
                continue
            what = f"corrections of frames {number * BLOCK} to {(number + 1) * BLOCK - 1}"
            block = self._read_row(what, block_from_bytes, data, crc, len(track.skeleton), track.poses.dims)
            if block:
                blocks.setdefault(track.key, {})[number] = block
        for key, found in blocks.items():
            self.document.tracks[key] = self.document.tracks[key].with_blocks(found)

    def _load_reviewed(self) -> None:
        marks: dict[TrackKey, dict[int, np.ndarray]] = {}
        for *names, number, joints, data in self._rows_of("reviewed"):
            track = self.document.tracks.get(TrackKey(*names))
            if track is not None:
                what = f"review marks of frames {number * BLOCK} to {(number + 1) * BLOCK - 1}"
                found = self._read_row(what, marks_from_bytes, data, joints, len(track.skeleton))
                marks.setdefault(track.key, {})[number] = found
        for key, found in marks.items():
            self.document.tracks[key] = self.document.tracks[key].with_reviewed(found)

    def _rows_of(self, table: str) -> Iterator[tuple]:
        """All rows that can be read of a table; a damaged page ends it with a problem listed, not an exception."""
        try:
            yield from self._connection.execute(f"SELECT * FROM {table}")
        except DAMAGED as error:
            self.problems.append(f"A part of the {table.replace('_', ' ')} could not be read ({error}).")

    def _read_row(self, what: str, read: Callable[..., Any], *arguments: object) -> Any:
        try:
            return read(*arguments)
        except (AppError, ValueError, TypeError, KeyError, AttributeError, OverflowError, *DAMAGED) as error:
            self.problems.append(f"{what[0].upper()}{what[1:]} could not be read ({error}).")
            return None

    def _sequence(self, row: int) -> PoseSequence:
        found = self._connection.execute("SELECT header, times FROM poses WHERE id = ?", (row,)).fetchone()
        if found is None:
            raise ProjectError("its poses are not in the file")
        header = parse_json(found[0])
        times = np.frombuffer(found[1], "<f8")
        if len(times) * frame_bytes(header) > 4 * self.path.stat().st_size + (64 << 20):
            raise ProjectError("its size does not fit the file")
        arrays = empty_arrays(header, len(times))
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
                unpack(data, header, arrays, number * CHUNK, min(count, (number + 1) * CHUNK))
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
            if data_version(self._connection) != self._version:
                raise ProjectError(
                    f"{self.path.name} was changed by another program", action="Open it again, then repeat the edit"
                )
            with self._transaction():
                self._write_recordings(before, after)
                for key in before.tracks.keys() | after.tracks.keys():
                    self._write_track(key, before.tracks.get(key), after.tracks.get(key))
                self._write_values("people", before.people, after.people, lambda key, name: (*key, name))
                self._write_values("notes", before.notes, after.notes, lambda _, note: row_of_note(note))
                self._write_values("segments", before.segments, after.segments, lambda _, one: astuple(one))
                self._write_values("masks", before.masks, after.masks, lambda key, mask: (*key, *astuple(mask)))
        self._written = after.snapshot()

    def _write_recordings(self, before: Document, after: Document) -> None:
        folder = self.path.parent
        self._write_values("recordings", before.recordings, after.recordings, lambda _, r: row_of_recording(r, folder))

    def _write_values(self, table: str, before: dict, after: dict, row_of: Callable[[Any, Any], tuple]) -> None:
        keys = {"people": "recording, person", "masks": "recording, frame"}.get(table, "id")
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
            self._connection.execute(f"DELETE FROM reviewed {where}", key)
            return
        if old is None or old.poses is not new.poses:
            self._connection.execute("REPLACE INTO tracks VALUES (?, ?, ?, ?, ?)", (*key, self._rows[new.poses]))
        old_blocks = old.blocks if old else {}
        for number in old_blocks.keys() - new.blocks.keys():
            self._connection.execute(f"DELETE FROM blocks {where} AND number = ?", (*key, number))
        for number, block in new.blocks.items():
            if old_blocks.get(number) is not block:
                data = block_bytes(block)
                row = (*key, number, zlib.crc32(data), data)
                self._connection.execute("REPLACE INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        old_marks = old.reviewed if old else {}
        for number in old_marks.keys() - new.reviewed.keys():
            self._connection.execute(f"DELETE FROM reviewed {where} AND number = ?", (*key, number))
        for number, marks in new.reviewed.items():
            if old_marks.get(number) is not marks:
                row = (*key, number, marks.shape[1], np.packbits(marks).tobytes())
                self._connection.execute("REPLACE INTO reviewed VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:  # a full disk has ended it already
                self._connection.execute("ROLLBACK")
            raise

    @contextmanager
    def _within(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one short transaction of the work log. Raises ``ProjectError`` where that cannot be."""
        transaction = nullcontext() if self.read_only else self._transaction()
        with self._saving("The state of the work"), self._lock, transaction:
            yield self._connection

    def _complete(self, poses: PoseSequence, row: int) -> bool:
        sql = "SELECT COUNT(*) FROM pose_chunks WHERE poses = ?"
        return int(self._connection.execute(sql, (row,)).fetchone()[0]) == -(-len(poses) // CHUNK)

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
