"""``Journal``: all detections of a recording in the order in which they were made, in bounded memory.

Where each one was and how sure it is stays at hand, as numbers; points, bodies and clothes go to disk every so many
frames, into a file that has its name only when it is whole. So a run that is cut off loses those frames at most:
another run that is asked for the same takes the journal up.
"""

import tempfile
import zipfile
from array import array
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.io.files import NPZ_DAMAGE, replacing, work_folder
from models.tracking.colours import NOTHING_WORN
from models.tracking.detection import Detection
from models.tracking.regions import Region

FRAMES = 1000
"""Frames between two writes."""
_ROWS = 10_000  # detections that may wait for one
_HEAVY = ("points", "confidence", "body", "colours", "hands")


class Moment(NamedTuple):
    """How far it has come: ``frame`` is the next one; the rest is what the follower remembers."""

    frame: int
    turn: int = 0
    alert_until: int = 0


class Journal:
    """``key`` (plain JSON values) says what the work is: below ``folder`` that of the same key is gone on with.

    Without a folder what does not fit into memory goes into a temporary one, and nothing stays. A row is the number of
    a detection; methods that take rows want them in ascending order.
    """

    def __init__(self, folder: Path | None = None, key: Mapping | None = None):
        self._folder = None if folder is None else work_folder(folder, key or {})
        self._temporary: tempfile.TemporaryDirectory | None = None
        self._files: list[Path] = []
        self._ends = [0]  # rows before the first file, and after each
        self._waiting: list[Detection] = []
        self._written = -1  # the frame after the last one that a file holds
        self._frames, self._persons = array("q"), array("q")
        self._regions, self._scores = array("d"), array("d")
        self._read = lru_cache(maxsize=4)(self._read_file)

    def __len__(self) -> int:
        return len(self._frames)

    def close(self) -> None:
        self._read.cache_clear()
        if self._temporary is not None:
            self._temporary.cleanup()

    # --- writing

    def add(self, person: int, frame: int, detection: Detection) -> int:
        """Returns the new row. Frames never go back."""
        region = detection.region
        self._frames.append(frame)
        self._persons.append(person)
        self._regions.extend((region.x, region.y, region.width, region.height, region.angle))
        self._scores.append(detection.score)
        self._waiting.append(detection)
        return len(self) - 1

    def tick(self, now: Moment) -> None:
        """A frame is over: write what waits, where it is enough."""
        if self._written < 0:
            self._written = now.frame - 1
        if now.frame - self._written >= FRAMES or len(self._waiting) >= _ROWS:
            self._write(now)

    def finish(self, now: Moment) -> None:
        """All frames are over: keep the rest, too, for the next run if this one is cut off in what follows."""
        if self._folder is not None and now.frame > self._written >= 0:
            self._write(now)

    def _write(self, now: Moment) -> None:
        path = self._home() / f"{len(self._files):06d}.npz"
        rows = np.arange(self._ends[-1], len(self))
        columns: dict = {name: _column(name, self._waiting) for name in _HEAVY} | {
            "moment": np.array(now), "frames": self._of(self._frames, rows), "persons": self.persons(rows),
            "regions": self.regions(rows), "scores": self.scores(rows),
        }  # fmt: skip
        with replacing(path) as fresh, fresh.open("wb") as file:
            np.savez_compressed(file, **columns)
        self._files.append(path)
        self._ends.append(len(self))
        self._waiting.clear()
        self._written = now.frame

    def _home(self) -> Path:
        if self._folder is not None:
            return self._folder
        if self._temporary is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="posewright-")
        return Path(self._temporary.name)

    # --- going on

    def take_up(self) -> Moment | None:
        """Take what an earlier run left, up to the first file that is damaged; None where there is nothing."""
        moment = None
        paths = sorted(self._folder.glob("*.npz")) if self._folder is not None else []
        for path in paths:
            light = _sound(path) if path.name == f"{len(self._files):06d}.npz" else None
            if light is None:
                break
            moment = Moment(*light["moment"].tolist())
            for kept, name in (
                (self._frames, "frames"), (self._persons, "persons"),
                (self._regions, "regions"), (self._scores, "scores"),
            ):  # fmt: skip
                kept.frombytes(light[name].tobytes())
            self._files.append(path)
            self._ends.append(len(self))
        for path in paths[len(self._files) :]:
            path.unlink(missing_ok=True)
        if moment is not None:
            self._written = moment.frame
        return moment

    def people(self) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
        """(number, frames, rows) of each person, by number."""
        persons = np.array(self._persons)
        order = np.argsort(persons, kind="stable")
        numbers, begins = np.unique(persons[order], return_index=True)
        for number, begin, end in zip(numbers, begins, [*begins[1:], len(order)], strict=False):
            rows = order[begin:end]
            yield int(number), self._of(self._frames, rows), rows

    def persons(self, rows) -> np.ndarray:
        """(N,) numbers of the persons."""
        return self._of(self._persons, rows)

    def rows_of_frame(self, frame: int) -> list[int]:
        """Those of the last frame that was seen, if it is this one."""
        rows, row = [], len(self) - 1
        while row >= 0 and self._frames[row] == frame:
            rows.append(row)
            row -= 1
        return rows[::-1]

    # --- reading

    def region(self, row: int) -> Region:
        return Region(*self._regions[5 * row : 5 * row + 5])

    def regions(self, rows) -> np.ndarray:
        """(N, 5) x, y, width, height and angle."""
        return np.frombuffer(self._regions).reshape(-1, 5)[np.asarray(rows)]

    def scores(self, rows) -> np.ndarray:
        """(N,)"""
        return self._of(self._scores, rows)

    def take(self, name: str, rows) -> np.ndarray:
        """(N, ...) "points", "confidence", "colours", "body" or "hands" ((N, 0, ...) where the model gives none)."""
        rows = np.asarray(rows)
        parts = np.searchsorted(rows, self._ends)
        taken = [
            self._read(number, name)[rows[start:stop] - self._ends[number]]
            for number, (start, stop) in enumerate(pairwise(parts)) if start < stop
        ]  # fmt: skip
        if parts[-1] < len(rows):
            taken.append(_column(name, [self._waiting[row - self._ends[-1]] for row in rows[parts[-1] :]]))
        return np.concatenate(taken)

    def _read_file(self, number: int, name: str) -> np.ndarray:
        with np.load(self._files[number], allow_pickle=False) as data:
            return data[name]

    def _of(self, column: array, rows) -> np.ndarray:
        return np.frombuffer(column, column.typecode)[np.asarray(rows)]


def _column(name: str, detections: list[Detection]) -> np.ndarray:
    nothing = {"body": np.zeros((0, 3), np.float32), "colours": NOTHING_WORN, "hands": np.zeros((0, 6), np.float32)}
    values = [getattr(one, name) for one in detections]
    return np.array([nothing[name] if value is None else value for value in values])


def _sound(path: Path) -> dict[str, np.ndarray] | None:
    """The small columns of a file that is whole."""
    with suppress(*NPZ_DAMAGE):
        with zipfile.ZipFile(path) as archive:
            if archive.testzip() is not None:
                return None
        with np.load(path, allow_pickle=False) as data:
            return {name: data[name] for name in data.files if name not in _HEAVY}
    return None
