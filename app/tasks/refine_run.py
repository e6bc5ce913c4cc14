"""``RefineRun``: the folder in which a network learns from pictures, and through which it is watched.

The worker writes what it is of, its curves and a few pictures; whoever watches reads them from any process, and leaves
a file where the work is to wait or to end early. A run that was cut off is gone on with from what is there. By a folder
of this kind an estimator that looks again is held and ended, too. No Qt.
"""

import csv
import json
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import sleep

import numpy as np

from core.errors import AppError
from core.io.files import NPZ_DAMAGE, read_json, replacing, unfinished_folder, write_text
from core.progress import CancelToken, PauseToken
from models.training.options import LAST, LOG

LEARNING, LOOKING = "refining", "looking"
_ABOUT, _PREVIEW, _JUDGED, _WAIT, _END = "about.json", "preview.npz", "judged.csv", "wait", "end"
_LOOK = 0.1  # seconds between two looks at whether to go on


@dataclass(frozen=True, eq=False)
class Preview:
    """Squares of a few frames: frames (N,), pictures (N, S, S, 3) uint8, joints before and after (N, J, 2) in pixels of
    the square."""

    frames: np.ndarray
    pictures: np.ndarray
    before: np.ndarray
    after: np.ndarray

    @property
    def is_whole(self) -> bool:
        """Whether the arrays are what they should be, and of one another: a file may hold anything."""
        count, shape = len(self.frames.reshape(-1)), self.before.shape
        return (
            self.frames.shape == (count,) and self.frames.dtype.kind in "iu"
            and self.pictures.shape[:1] + self.pictures.shape[3:] == (count, 3) and self.pictures.dtype == np.uint8
            and len(shape) == 3 and shape[::2] == (count, 2) and self.after.shape == shape
            and self.before.dtype.kind == self.after.dtype.kind == "f"
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class Curves:
    """By seconds of learning: what the judge says, (N, 2) seconds and pixels, and each loss, (M, 2) the same way."""

    judged: np.ndarray
    losses: Mapping[str, np.ndarray]


@dataclass(frozen=True)
class RefineRun:
    folder: Path

    @classmethod
    def beside(cls, project: Path, name: str = LEARNING) -> "RefineRun":
        """The one of a project in which a network learns, or its estimator is ``LOOKING`` again. It need not be
        there."""
        return cls(unfinished_folder(project) / name)

    @property
    def training(self) -> Path:
        """The folder of the training loop."""
        return self.folder / "training"

    # --- the worker's side

    def begin(self, about: Mapping) -> bool:
        """Whether there is a run of the same to go on with; what lies there of another is deleted.

        ``about`` holds plain JSON values; the ``key`` in it says what the run is of.
        """
        known = self.about() or {}
        same = known.get("key") == about["key"] and (self.training / LAST).exists()
        if not same:
            self.delete()
            self.training.mkdir(parents=True)
        write_text(self.folder / _ABOUT, json.dumps(dict(about)))
        self.go_on()
        (self.folder / _END).unlink(missing_ok=True)
        return same

    @property
    def pause(self) -> PauseToken:
        return _FilePause(self.folder / _WAIT)

    @property
    def is_to_end(self) -> bool:
        return (self.folder / _END).exists()

    def judged(self, seconds: float, pixels: float) -> None:
        with (self.folder / _JUDGED).open("a") as file:
            file.write(f"{seconds:.1f},{pixels:.4f}\n")

    def show(self, preview: Preview) -> None:
        with replacing(self.folder / _PREVIEW) as fresh, fresh.open("wb") as file:
            np.savez(file, **vars(preview))

    # --- who watches

    def about(self) -> dict | None:
        """What the run is of; None where there is none, or a damaged one. It may come from anyone."""
        with suppress(AppError, OSError):
            found = read_json(self.folder / _ABOUT)
            return found if isinstance(found, dict) else None
        return None

    def curves(self) -> Curves:
        names, *rows = _lines(self.training / LOG) or [[]]
        table = _numbers(rows, len(names))
        losses = {name: table[:, [1, column]] for column, name in enumerate(names) if column > 1}
        return Curves(_numbers(_lines(self.folder / _JUDGED), 2), losses)

    def preview(self) -> Preview | None:
        place = self.folder / _PREVIEW
        with suppress(*NPZ_DAMAGE), place.open("rb") as file, np.load(file, allow_pickle=False) as data:
            found = Preview(**{name: data[name] for name in Preview.__dataclass_fields__})
            return found if found.is_whole else None
        return None

    @property
    def waits(self) -> bool:
        return (self.folder / _WAIT).exists()

    def wait(self) -> None:
        self._leave(_WAIT)

    def go_on(self) -> None:
        (self.folder / _WAIT).unlink(missing_ok=True)

    def end(self) -> None:
        """Ask it to end with what it has."""
        self._leave(_END)
        self.go_on()

    def _leave(self, name: str) -> None:
        with suppress(OSError):  # there is no run any more
            (self.folder / name).touch()

    def move_to(self, other: "RefineRun") -> None:
        """Go on elsewhere; what is there is replaced. Where that cannot be, it stays."""
        with suppress(OSError, shutil.Error):
            other.delete()
            other.folder.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(self.folder, other.folder)
        with suppress(OSError):
            self.folder.parent.rmdir()  # where nothing of other work is in it

    def delete(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        with suppress(OSError):
            self.folder.parent.rmdir()  # where nothing of other work is in it


class _FilePause(PauseToken):
    """A switch that is on while there is a file."""

    def __init__(self, path: Path):
        super().__init__()
        self._path = path

    @property
    def paused(self) -> bool:
        return self._path.exists()

    def wait(self, cancel: CancelToken) -> None:
        while self.paused:
            cancel.check()
            sleep(_LOOK)


def _lines(path: Path) -> list[list[str]]:
    """Of a table that is still written to: half a line at its end is left out."""
    with suppress(OSError), path.open(newline="") as file:
        return list(csv.reader(line for line in file if line.endswith("\n")))
    return []


def _numbers(rows: list[list[str]], columns: int) -> np.ndarray:
    """(N, columns) of the rows that are whole."""
    whole = [row for row in rows if len(row) == columns]
    with suppress(ValueError):
        return np.array(whole, float).reshape(-1, columns)
    return np.empty((0, columns))
