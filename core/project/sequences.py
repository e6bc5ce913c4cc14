"""Pose sequences in a project file: written once, in chunks of ``CHUNK`` frames, and never changed."""

import sqlite3
import zlib
from contextlib import suppress
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np

from core.errors import ProjectError
from core.language import tr
from core.long_arrays import blocks
from core.poses import PoseSequence
from core.project.database import DAMAGED
from core.project.project_file import ProjectFile
from core.project.rows import (
    blank,
    chunk_bytes,
    empty_arrays,
    frame_bytes,
    header_of,
    is_sound,
    keyed_checksum,
    piece_checksums,
    rest_of,
    sealed,
    source_of,
    times_from_bytes,
    unpack,
    unsealed,
)
from core.recording import Recording
from core.skeleton import skeleton_from_dict
from core.track import BLOCK

CHUNK = 4096
"""Frames of a pose sequence in one row."""


Rows = WeakKeyDictionary[PoseSequence, int]
"""Which row of ``poses`` each sequence is in."""


class Sequences:
    """The sequences that are in a project file; ``rows`` says where. ``put`` from any thread."""

    def __init__(self, file: ProjectFile, rows: Rows | None = None):
        self._file = file
        self.rows: Rows = WeakKeyDictionary() if rows is None else rows

    def put(self, poses: PoseSequence) -> None:
        """Have it in the file when this returns. Raises ``ProjectError`` where it cannot be written."""
        if poses not in self.rows:
            with self._file.saving("The poses"):
                row = self._write(poses)
            with self._file.lock:
                self.rows[poses] = row

    def _write(self, poses: PoseSequence) -> int:
        """The row that it is in now."""
        header, times = header_of(poses), poses.times.astype("<f8").tobytes()
        with self._file.transaction() as connection:
            sql = "INSERT INTO poses (header, times, crc) VALUES (?, ?, ?)"
            row = connection.execute(sql, (sealed(header), times, zlib.crc32(times))).lastrowid
        for number, frames in enumerate(blocks(len(poses), CHUNK)):
            data = chunk_bytes(poses.slice(frames.start, frames.stop))
            key = (row, number)
            pieces = piece_checksums(data, header, key).tobytes()
            with self._file.transaction() as connection:  # one short transaction each: an edit never waits long
                values = (*key, keyed_checksum(key, data), data, pieces)
                connection.execute("INSERT INTO pose_chunks VALUES (?, ?, ?, ?, ?)", values)
        assert row is not None  # SQLite names the row of every insert
        return row

    def get(self, row: int, recording: Recording) -> PoseSequence:
        """The sequence of a row, which need not be that of a track. Raises ``ProjectError`` where it is damaged."""
        with self._file.lock:
            known = next((poses for poses, other in self.rows.items() if other == row), None)
        if known is None:
            connection, path = self._file.connection, self._file.path
            known, problems = read_sequence(connection, path, row, tr("This track"), recording)
            if problems:
                raise ProjectError(tr("This step cannot be taken back"), got=problems[0])
            self.rows[known] = row
        return known

    def keep_complete(self) -> None:
        """Forget where those are that are not in the file, or not all of them."""
        sql = "SELECT id, COUNT(number) FROM poses LEFT JOIN pose_chunks ON pose_chunks.poses = id GROUP BY id"
        chunks = dict(self._file.connection.execute(sql).fetchall())
        whole = {poses: row for poses, row in self.rows.items() if chunks.get(row) == -(-len(poses) // CHUNK)}
        self.rows = WeakKeyDictionary(whole)

    def keep_only(self, used: set[int]) -> None:
        """Delete all other rows, within the caller's transaction."""
        for (row,) in self._file.connection.execute("SELECT id FROM poses").fetchall():
            if row not in used:
                self._file.connection.execute("DELETE FROM pose_chunks WHERE poses = ?", (row,))
                self._file.connection.execute("DELETE FROM poses WHERE id = ?", (row,))


def read_sequence(
    connection: sqlite3.Connection, path: Path, row: int, what: str, recording: Recording
) -> tuple[PoseSequence, list[str]]:
    """The sequence of a row of ``poses``, called ``what``, and what of it is damaged, in sentences.

    Raises ``ProjectError`` where it is not there or cannot be in a file of this size.
    """
    found = connection.execute("SELECT header, times, crc FROM poses WHERE id = ?", (row,)).fetchone()
    if found is None:
        raise ProjectError(tr("its poses are not in the file"))
    problems = []
    header, sound = unsealed(found[0])
    if not sound:
        problems.append(tr("What {what} says of itself is damaged: check its joints, unit and source.", what=what))
    times = times_from_bytes(found[1], found[2])
    if times is None:
        count = len(found[1]) // 8
        times = recording.times if len(recording.times) == count else np.arange(count) / (recording.fps or 25.0)
        problems.append(tr("The times of {what} are damaged: its frames have those of the recording now.", what=what))
    if len(times) * frame_bytes(header) > 4 * path.stat().st_size + (64 << 20):
        raise ProjectError(tr("its size does not fit the file"))
    arrays = empty_arrays(header, len(times))
    problems += _fill(connection, row, header, arrays)
    poses = PoseSequence(
        skeleton_from_dict(header["skeleton"]), times=times, space=header["space"], unit=header["unit"],
        source=source_of(header), rest=rest_of(header), **arrays,
    )  # fmt: skip
    return poses, problems


def _fill(connection: sqlite3.Connection, row: int, header: dict, arrays: dict[str, np.ndarray]) -> list[str]:
    """Put a sequence's chunks into its arrays; what is damaged or missing stays missing poses, and is told."""
    count = len(arrays["coords"])
    damaged = {number: [range(count)[frames]] for number, frames in enumerate(blocks(count, CHUNK))}
    sql = "SELECT number, crc, data, pieces FROM pose_chunks WHERE poses = ?"
    with suppress(*DAMAGED):  # what is not reached stays missing
        for number, crc, data, pieces in connection.execute(sql, (row,)):
            for frames in damaged.get(number, []):
                damaged[number] = _unpacked((row, number), data, crc, pieces, header, arrays, frames)
    return [
        tr(
            "Frames {start} to {stop} of a track are damaged and were left empty.",
            start=frames.start, stop=frames.stop - 1
        )
        for frames in _joined([frames for parts in damaged.values() for frames in parts])
    ]  # fmt: skip


def _joined(parts: list[range]) -> list[range]:
    """Ranges in order, those that follow each other as one."""
    joined: list[range] = []
    for part in parts:
        if joined and joined[-1].stop == part.start:
            part = range(joined.pop().start, part.stop)
        joined.append(part)
    return joined


def _unpacked(
    key: tuple, data: bytes, crc: int, pieces: bytes | None, header: dict, arrays: dict[str, np.ndarray], frames: range
) -> list[range]:
    """Put a chunk into its frames; which of them are damaged and were left missing."""
    if is_sound(key, data, crc):
        unpack(data, header, arrays, frames.start, frames.stop)
        return []
    if not pieces or len(data) != len(frames) * frame_bytes(header) or len(pieces) != 4 * -(-len(frames) // BLOCK):
        return [frames]
    unpack(data, header, arrays, frames.start, frames.stop)
    written = np.frombuffer(pieces, "<u4")
    wrong = np.flatnonzero(np.all([written != piece_checksums(data, header, one) for one in (key, None)], axis=0))
    damaged = [frames[number * BLOCK : (number + 1) * BLOCK] for number in wrong.tolist()]
    for part in damaged:
        blank(arrays, part)
    return damaged
