"""Bring the tables of a project file from one document to another.

Values are immutable and shared, so whatever is the same object has not changed and is not written.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from core.document import Document
from core.poses import PoseSequence
from core.project.rows import block_bytes, keyed_checksum, row_of_note, row_of_recording, with_checksum
from core.track import Track, TrackKey

Rows = Mapping[PoseSequence, int]
"""Where sequences are in the file: a track's row points to one."""

_TRACK = ("recording", "person", "stage", "variant")
KEYS = {
    "recordings": ("id",), "tracks": _TRACK, "blocks": (*_TRACK, "number"), "reviewed": (*_TRACK, "number"),
    "people": ("recording", "person"), "notes": ("id",), "segments": ("id",), "masks": ("recording", "frame"),
}  # fmt: skip
"""The tables that a document is written to, apart from the sequences that its tracks point to, and their keys."""


class Difference(NamedTuple):
    """What one row of a table says in one document and in another; None where there is no such row."""

    table: str
    key: tuple
    old: Any
    new: Any


def clear(connection: sqlite3.Connection) -> None:
    """Forget the document; its sequences stay. What the work log has gets checksums of what it is now."""
    for table in KEYS:
        connection.execute(f"DELETE FROM {table}")
    for table in ("attention", "queue"):
        for number, *values, _ in connection.execute(f"SELECT rowid, * FROM {table}").fetchall():
            crc = with_checksum(tuple(values))[-1]
            connection.execute(f"UPDATE {table} SET crc = ? WHERE rowid = ?", (crc, number))


def write_changes(connection: sqlite3.Connection, changes: Iterable[Difference], rows: Rows, folder: Path) -> None:
    """Within the caller's transaction; media paths are written relative to ``folder``, the project's own."""
    for table, key, _, new in changes:
        if new is None:
            where = " AND ".join(f"{name} = ?" for name in KEYS[table])
            connection.execute(f"DELETE FROM {table} WHERE {where}", key)
        else:
            row = row_of(table, key, new, rows, folder)
            connection.execute(f"REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def differences(before: Document, after: Document) -> Iterator[Difference]:
    """All rows in which two documents differ."""
    yield from _different("recordings", before.recordings, after.recordings)
    for key in before.tracks.keys() | after.tracks.keys():
        yield from _of_track(key, before.tracks.get(key), after.tracks.get(key))
    for table in ("people", "notes", "segments", "masks"):
        yield from _different(table, getattr(before, table), getattr(after, table))


def _of_track(key: TrackKey, old: Track | None, new: Track | None) -> Iterator[Difference]:
    if old is new:
        return
    # a track without frames is false
    poses, other = (None if track is None else track.poses for track in (old, new))
    if poses is not other:
        yield Difference("tracks", tuple(key), poses, other)
    for table in ("blocks", "reviewed"):
        yield from _different(table, getattr(old, table, {}), getattr(new, table, {}), tuple(key))


def _different(table: str, before: Mapping, after: Mapping, prefix: tuple = ()) -> Iterator[Difference]:
    def whole(key: Any) -> tuple:
        return (*prefix, *key) if isinstance(key, tuple) else (*prefix, key)

    for key in before.keys() - after.keys():
        yield Difference(table, whole(key), before[key], None)
    for key, value in after.items():
        if (old := before.get(key)) is not value:
            yield Difference(table, whole(key), old, value)


def row_of(table: str, key: tuple, value: Any, rows: Rows, folder: Path) -> tuple:
    """The columns of a value's row."""
    if table == "recordings":
        return row_of_recording(value, folder)
    if table == "blocks":
        data = block_bytes(value)
        return *key, keyed_checksum(key, data), data
    if table == "reviewed":
        data, joints = np.packbits(value).tobytes(), value.shape[1]
        return *key, joints, data, keyed_checksum((*key, joints), data)
    columns = {
        "tracks": lambda: (*key, rows[value]), "people": lambda: (*key, value), "notes": lambda: row_of_note(value),
        "segments": lambda: astuple(value), "masks": lambda: (*key, *astuple(value)),
    }  # fmt: skip
    return with_checksum(columns[table]())
