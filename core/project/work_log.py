"""What belongs to the work on a project and not to its document: how long and how far each recording was looked at, and
the jobs that wait. Kept in the project file as it happens; undo does not reach it.
"""

import json
import zlib
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace

import numpy as np

from core.project.rows import with_checksum
from core.recording import Recording

_OLD = {"repair": "inpaint"}  # tasks that earlier projects name otherwise


@dataclass(frozen=True, eq=False)
class ViewProgress:
    """How far the work on a recording is.

    seconds    that the user spent on it
    seen       (T,) bool, read-only: frames that were on the screen
    suggested  how many places to check there were when it was looked through last; open how many are left
    """

    seconds: float = 0.0
    seen: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))
    suggested: int = 0
    open: int = 0

    @property
    def coverage(self) -> float:
        """Share of the frames that were on the screen."""
        return float(self.seen.mean()) if len(self.seen) else 0.0

    def looked(self, frames: np.ndarray, seconds: float, count: int) -> "ViewProgress":
        """With these frames of ``count`` seen too, and so much more time spent."""
        seen = np.zeros(count, bool)
        seen[: len(self.seen)] = self.seen[:count]
        seen[frames[frames < count]] = True
        seen.setflags(write=False)
        return replace(self, seconds=self.seconds + seconds, seen=seen)


@dataclass(frozen=True)
class QueuedJob:
    """A job that waits its turn. task and choice say what is to be done, as plain values of JSON."""

    id: int
    recording: int
    task: str
    choice: Mapping


class WorkLog:
    """The tables of a project file that no edit writes. ``within`` gives the connection inside a transaction."""

    def __init__(self, within: Callable[[], AbstractContextManager]):
        self._within = within

    # --- time and coverage

    def progress(self, recording: Recording) -> ViewProgress:
        """What is kept of a recording; none of its frames seen where nothing is."""
        with self._within() as connection:
            sql = "SELECT seconds, seen, suggested, open FROM attention WHERE recording = ?"
            row = connection.execute(sql, (recording.id,)).fetchone()
        if row is None:
            return ViewProgress(seen=np.zeros(recording.n_frames, bool))
        numbers = (row[0], row[2], row[3])
        if not all(isinstance(number, int | float) for number in numbers):
            return ViewProgress(seen=np.zeros(recording.n_frames, bool))
        return ViewProgress(row[0], _unpacked(row[1], recording.n_frames), *row[2:])

    def set_progress(self, recording: int, progress: ViewProgress) -> None:
        """Keep it, in the file when this returns."""
        seen = zlib.compress(np.packbits(progress.seen).tobytes(), 1)
        row = with_checksum((recording, float(progress.seconds), seen, progress.suggested, progress.open))
        with self._within() as connection:
            connection.execute("REPLACE INTO attention VALUES (?, ?, ?, ?, ?, ?)", row)

    def forget(self, recording: int) -> None:
        """Another recording has this number now."""
        with self._within() as connection:
            for table in ("attention", "queue"):
                connection.execute(f"DELETE FROM {table} WHERE recording = ?", (recording,))

    # --- jobs that wait

    def queue(self) -> list[QueuedJob]:
        """In the order in which they are to be done."""
        with self._within() as connection:
            rows = connection.execute("SELECT id, recording, task, choice FROM queue ORDER BY id").fetchall()
        read = [(id_, recording, task, _choice(choice)) for id_, recording, task, choice in rows]
        return [
            QueuedJob(id_, rec, _OLD.get(task, task), choice) for id_, rec, task, choice in read if choice is not None
        ]

    def enqueue(self, recording: int, task: str, choice: Mapping) -> QueuedJob:
        """Put a job behind those that wait."""
        with self._within() as connection:
            sql = "INSERT INTO queue (recording, task, choice) VALUES (?, ?, ?)"
            id_ = connection.execute(sql, (recording, task, json.dumps(choice))).lastrowid
            crc = with_checksum((id_, recording, task, json.dumps(choice)))[-1]
            connection.execute("UPDATE queue SET crc = ? WHERE id = ?", (crc, id_))
        return QueuedJob(id_, recording, task, choice)

    def dequeue(self, job: int) -> None:
        """Take a job out, done or not."""
        with self._within() as connection:
            connection.execute("DELETE FROM queue WHERE id = ?", (job,))


def _choice(text: str) -> dict | None:
    """None for what no version of ours has written."""
    try:
        choice = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return None
    return choice if isinstance(choice, dict) else None


def _unpacked(data: bytes, count: int) -> np.ndarray:
    """(count,) bool; what cannot be read, or is of a recording of another length, was not seen."""
    try:
        raw = zlib.decompressobj().decompress(data, count // 8 + 1)
        bits = np.unpackbits(np.frombuffer(raw, np.uint8), count=count)
    except (zlib.error, ValueError, TypeError):
        bits = np.zeros(count, np.uint8)
    seen = np.zeros(count, bool)
    seen[: len(bits)] = bits
    seen.setflags(write=False)
    return seen
