"""Bring the tables of a project file from one document to another.

Values are immutable and shared, so whatever is the same object has not changed and is not written.
"""

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any

import numpy as np

from core.document import Document, Track, TrackKey
from core.poses import PoseSequence
from core.project.rows import block_bytes, keyed_checksum, row_of_note, row_of_recording, with_checksum

Rows = Mapping[PoseSequence, int]
"""Where sequences are in the file: a track's row points to one."""

_DOCUMENT = ("recordings", "tracks", "blocks", "reviewed", "people", "notes", "segments", "masks")
"""The tables that a document is written to, apart from the sequences that its tracks point to."""


def clear(connection: sqlite3.Connection) -> None:
    """Forget the document; its sequences stay. What the work log has gets checksums of what it is now."""
    for table in _DOCUMENT:
        connection.execute(f"DELETE FROM {table}")
    for table in ("attention", "queue"):
        for number, *values, _ in connection.execute(f"SELECT rowid, * FROM {table}").fetchall():
            crc = with_checksum(tuple(values))[-1]
            connection.execute(f"UPDATE {table} SET crc = ? WHERE rowid = ?", (crc, number))


def write_changes(
    connection: sqlite3.Connection, before: Document, after: Document, rows: Rows, folder: Path
) -> None:
    """Within the caller's transaction; media paths are written relative to ``folder``, the project's own."""
    _write_values(
        connection, "recordings", before.recordings, after.recordings, lambda _, one: row_of_recording(one, folder)
    )
    for key in before.tracks.keys() | after.tracks.keys():
        _write_track(connection, key, before.tracks.get(key), after.tracks.get(key), rows)
    _write_values(connection, "people", before.people, after.people, lambda key, name: with_checksum((*key, name)))
    _write_values(connection, "notes", before.notes, after.notes, lambda _, one: with_checksum(row_of_note(one)))
    _write_values(connection, "segments", before.segments, after.segments, lambda _, one: with_checksum(astuple(one)))
    _write_values(
        connection, "masks", before.masks, after.masks, lambda key, mask: with_checksum((*key, *astuple(mask)))
    )


def _write_values(
    connection: sqlite3.Connection, table: str, before: dict, after: dict, row_of: Callable[[Any, Any], tuple]
) -> None:
    keys = {"people": "recording, person", "masks": "recording, frame"}.get(table, "id")
    for key in before.keys() - after.keys():
        values = key if isinstance(key, tuple) else (key,)
        where = " AND ".join(f"{name} = ?" for name in keys.split(", "))
        connection.execute(f"DELETE FROM {table} WHERE {where}", values)
    for key, value in after.items():
        if before.get(key) is not value:
            row = row_of(key, value)
            connection.execute(f"REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def _write_track(
    connection: sqlite3.Connection, key: TrackKey, old: Track | None, new: Track | None, rows: Rows
) -> None:
    if old is new:
        return
    where = "WHERE recording = ? AND person = ? AND stage = ? AND variant = ?"
    if new is None:
        connection.execute(f"DELETE FROM tracks {where}", key)
        connection.execute(f"DELETE FROM blocks {where}", key)
        connection.execute(f"DELETE FROM reviewed {where}", key)
        return
    if old is None or old.poses is not new.poses:
        row = with_checksum((*key, rows[new.poses]))
        connection.execute("REPLACE INTO tracks VALUES (?, ?, ?, ?, ?, ?)", row)
    old_blocks = old.blocks if old else {}
    for number in old_blocks.keys() - new.blocks.keys():
        connection.execute(f"DELETE FROM blocks {where} AND number = ?", (*key, number))
    for number, block in new.blocks.items():
        if old_blocks.get(number) is not block:
            data = block_bytes(block)
            block_row = (*key, number, keyed_checksum((*key, number), data), data)
            connection.execute("REPLACE INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)", block_row)
    old_marks = old.reviewed if old else {}
    for number in old_marks.keys() - new.reviewed.keys():
        connection.execute(f"DELETE FROM reviewed {where} AND number = ?", (*key, number))
    for number, marks in new.reviewed.items():
        if old_marks.get(number) is not marks:
            data = np.packbits(marks).tobytes()
            crc = keyed_checksum((*key, number, marks.shape[1]), data)
            marked = (*key, number, marks.shape[1], data, crc)
            connection.execute("REPLACE INTO reviewed VALUES (?, ?, ?, ?, ?, ?, ?, ?)", marked)
