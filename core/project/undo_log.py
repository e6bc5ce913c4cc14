"""Undo and redo that outlive the window: for each of the last steps, the rows that it changed as they were before it.

The log is written in the transaction of the edit itself: it is true to the file after a crash, too, and a step costs
what its edit costs. What undo takes back leaves it, and what redo needs comes in its place, under a number below 0, the
lowest of which is redone first. A new step ends what can be redone; a write that is no step of the user's ends the log:
what was before it could not be reached through it.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import ProjectError
from core.language import tr
from core.project.database import DAMAGED
from core.project.rows import (
    fact_from_json,
    facts_from_json,
    keyed_checksum,
    recording_from_row,
    row_of_recording,
)
from core.project.writing import Difference, Rows, row_of
from core.recording import Recording
from core.untrusted.text import parse_json

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, zlib.error)
"""What parsers raise for a step that none of ours is."""

MOST_STEPS = 200
_MOST_BYTES = 64 << 20
"""Of all steps together, as they lie in the file."""
_MOST_POSES = 256 << 20
"""Bytes of sequences that are kept for undo alone, once the project is closed."""
_LARGEST = 256 << 20
"""Bytes that one step may unpack to."""


class Step(Enum):
    """What an edit is to the steps that can be taken back."""

    NEW = "a step of its own"
    SAME = "a part of the last step"
    BACK = "takes the last step back"
    AGAIN = "makes the step again that was taken back last"
    ASIDE = "changes nothing that a step is about"


class Row(NamedTuple):
    """A row of a table of the document as it was; values None where it was not there."""

    table: str
    key: tuple
    values: tuple | None


# --- writing: within the caller's transaction


def log(connection: sqlite3.Connection, step: Step | None, text: str, changes: Iterable[Difference], rows: Rows,
        folder: Path) -> None:  # fmt: skip
    """Keep what an edit changed, as it was before; None: no step of the user's, and the log ends.

    Of a step that is made of several edits the oldest state of each row counts.
    """
    if step is None:
        forget(connection)
        return
    if step is Step.ASIDE:
        return
    were = [Row(one.table, one.key, None if one.old is None else row_of(*one[:3], rows, folder)) for one in changes]
    last, next_ = _last(connection), _next(connection)
    if step is Step.BACK:
        known = connection.execute("SELECT text FROM undo WHERE step = ?", (last,)).fetchone()
        connection.execute("DELETE FROM undo WHERE step = ?", (last,))
        _put(connection, -1 if next_ is None else next_ - 1, known[0] if known else text, were)
        _trim(connection)
        return
    gone = "step < 0" if step is not Step.AGAIN else "step = (SELECT MIN(step) FROM undo WHERE step < 0)"
    connection.execute(f"DELETE FROM undo WHERE {gone}")
    if step is Step.SAME and last is not None:
        _add(connection, last, were)
    elif step is not Step.SAME:
        _put(connection, 0 if last is None else last + 1, text, were)
        _trim(connection)


def join(connection: sqlite3.Connection) -> None:
    """Make one step of the last two."""
    last = _last(connection)
    if last is not None and connection.execute("SELECT 1 FROM undo WHERE step = ?", (last - 1,)).fetchone():
        try:
            rows = step_rows(connection, last)
        except (ProjectError, *UNREADABLE):
            forget(connection)
            return
        connection.execute("DELETE FROM undo WHERE step = ?", (last,))
        _add(connection, last - 1, rows)


def forget(connection: sqlite3.Connection) -> None:
    """Nothing can be taken back, nor made again."""
    connection.execute("DELETE FROM undo")


def let_poses_go(connection: sqlite3.Connection) -> set[int]:
    """Forget the oldest steps that keep more sequences than a file should hold for undo alone; which the rest need."""
    used = {row for (row,) in connection.execute("SELECT poses FROM tracks")}
    kept: set[int] = set()
    total = 0
    for step, poses in connection.execute("SELECT step, poses FROM undo ORDER BY step DESC").fetchall():
        more = {int(number) for number in poses.split()} - used - kept
        total += sum(_size_of(connection, row) for row in more)
        if total > _MOST_POSES:
            connection.execute("DELETE FROM undo WHERE step <= ?", (step,))
            break
        kept |= more
    return kept


def move_paths(connection: sqlite3.Connection, old: Path, new: Path) -> None:
    """The project goes to another folder: recordings that steps bring back have paths relative to that from now on."""
    for step, text, data in connection.execute("SELECT step, text, data FROM undo").fetchall():
        rows = _unpacked(data)
        if any(row.table == "recordings" and row.values for row in rows):
            _put(connection, step, text, [_moved(row, old, new) for row in rows])


def _moved(row: Row, old: Path, new: Path) -> Row:
    if row.table != "recordings" or row.values is None:
        return row
    return row._replace(values=row_of_recording(recording_from(row.values, old), new))


def _put(connection: sqlite3.Connection, step: int, text: str, rows: list[Row]) -> None:
    data = _packed(rows)
    if len(data) > _MOST_BYTES:  # what was before cannot be reached without it
        forget(connection)
        return
    poses = " ".join(str(row.values[len(row.key)]) for row in rows if row.table == "tracks" and row.values)
    crc = keyed_checksum((step, text, poses), data)
    connection.execute("REPLACE INTO undo VALUES (?, ?, ?, ?, ?)", (step, text, poses, data, crc))


def _trim(connection: sqlite3.Connection) -> None:
    """Forget the oldest steps beyond what a file keeps."""
    total = 0
    sizes = connection.execute("SELECT step, LENGTH(data) FROM undo ORDER BY step DESC").fetchall()
    for count, (step, size) in enumerate(sizes):
        total += size
        if count >= MOST_STEPS or total > _MOST_BYTES:
            connection.execute("DELETE FROM undo WHERE step <= ?", (step,))
            return


def _add(connection: sqlite3.Connection, step: int, later: list[Row]) -> None:
    """Rows that a later part of a step changed, too; those that it changed before stay as they were before it."""
    try:
        text, data = _stored(connection, step)
        first = _unpacked(data)
    except (ProjectError, *UNREADABLE):  # damaged since it was opened: an edit must not fail for that
        forget(connection)
        return
    known = {(row.table, row.key) for row in first}
    if more := [row for row in later if (row.table, row.key) not in known]:
        _put(connection, step, text, first + more)


def _last(connection: sqlite3.Connection) -> int | None:
    """The step that is taken back next."""
    last: int | None = connection.execute("SELECT MAX(step) FROM undo WHERE step >= 0").fetchone()[0]
    return last


def _next(connection: sqlite3.Connection) -> int | None:
    """The step that is made again next."""
    first: int | None = connection.execute("SELECT MIN(step) FROM undo WHERE step < 0").fetchone()[0]
    return first


def _size_of(connection: sqlite3.Connection, row: int) -> int:
    sql = "SELECT COALESCE(SUM(LENGTH(data)), 0) FROM pose_chunks WHERE poses = ?"
    return int(connection.execute(sql, (row,)).fetchone()[0])


# --- rows as bytes


def _packed(rows: list[Row]) -> bytes:
    """JSON in which bytes are their length, then the bytes, compressed."""
    blobs: list[bytes] = []

    def plain(value: Any) -> Any:
        if not isinstance(value, bytes):
            return value
        blobs.append(value)
        return [len(value)]

    told = [[table, key, values and [plain(value) for value in values]] for table, key, values in rows]
    head = json.dumps(told).encode()
    return zlib.compress(b"".join((len(head).to_bytes(4, "little"), head, *blobs)), 1)


def _unpacked(data: bytes) -> list[Row]:
    """Raises ``ProjectError`` for what ``_packed`` has not made."""
    plain = zlib.decompressobj().decompress(data, _LARGEST)
    place = 4 + int.from_bytes(plain[:4], "little")
    told = parse_json(plain[4:place].decode())

    def whole(value: Any) -> Any:
        nonlocal place
        if not isinstance(value, list):
            return value
        place += value[0]
        return plain[place - value[0] : place]

    return [Row(table, tuple(key), values and tuple(whole(value) for value in values)) for table, key, values in told]


def _stored(connection: sqlite3.Connection, step: int) -> tuple[str, bytes]:
    """Raises ``ProjectError`` where the step is no longer there or not as it was written."""
    found = connection.execute("SELECT text, poses, data, crc FROM undo WHERE step = ?", (step,)).fetchone()
    if found is None:
        raise ProjectError(tr("This step is too long ago: a project keeps the last {count}", count=MOST_STEPS))
    text, poses, data, crc = found
    if crc != keyed_checksum((step, text, poses), data):
        raise ProjectError(tr("the stored bytes do not match their checksum"))
    return text, data


# --- reading


def step_rows(connection: sqlite3.Connection, step: int) -> list[Row]:
    """What a step changed, as it was before. Raises as the parsers do where it is damaged or gone."""
    return _unpacked(_stored(connection, step)[1])


def sound_steps(connection: sqlite3.Connection) -> tuple[list[tuple[int, str]], bool]:
    """(number, text) of the steps that can be taken back, the oldest first; and whether older ones are damaged."""
    steps: list[tuple[int, str]] = []
    try:
        for (step,) in connection.execute("SELECT step FROM undo WHERE step >= 0 ORDER BY step DESC").fetchall():
            if steps and step != steps[-1][0] - 1:
                return steps[::-1], True
            steps.append((step, _stored(connection, step)[0]))
    except (ProjectError, *UNREADABLE, *DAMAGED):
        return steps[::-1], True
    return steps[::-1], False


def steps_again(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """(number, text) of the steps that can be made again, the next one first, up to one that is damaged."""
    steps: list[tuple[int, str]] = []
    try:
        for (step,) in connection.execute("SELECT step FROM undo WHERE step < 0 ORDER BY step").fetchall():
            if steps and step != steps[-1][0] + 1:
                break
            steps.append((step, _stored(connection, step)[0]))
    except (ProjectError, *UNREADABLE, *DAMAGED):
        pass
    return steps


def drop_again(connection: sqlite3.Connection) -> None:
    """Nothing can be made again."""
    connection.execute("DELETE FROM undo WHERE step < 0")


def drop_until(connection: sqlite3.Connection, step: int | None) -> None:
    """Forget the steps before a number; all for None."""
    connection.execute("DELETE FROM undo WHERE step < ?", (1 << 62 if step is None else step,))


def recording_from(row: tuple, folder: Path) -> Recording:
    """Of a row of ``recordings``. Raises as the parsers do where it is none."""
    facts, _ = facts_from_json(row[-1], row[:-1])
    said: dict[str, Any] = {}
    for name, value in facts.items():
        said |= fact_from_json(name, value)
    return replace(recording_from_row(row[:-1], folder), **said)
