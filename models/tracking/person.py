"""``Person``: somebody through a recording."""

from array import array
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from models.tracking.detection import Detection
from models.tracking.journal import Journal
from models.tracking.regions import Region

_ALIKE = 2.0  # one person's size may differ by this factor between two appearances


class Person:
    """What was seen of somebody: ``rows`` of the journal, and their ``frames``, which increase.

    ``number`` is that of the follower; ``points`` (J, 2) and ``hands`` are those of the last detection, where it was
    made in this run or in the last frame of the run before.
    """

    def __init__(
        self, journal: Journal, number: int = 0, frames: Iterable[int] = (), rows: Iterable[int] = (),
        points: np.ndarray | None = None,
    ):  # fmt: skip
        self.journal, self.number = journal, number
        self.frames, self.rows = array("q", frames), array("q", rows)
        self.points = points
        self.hands: np.ndarray | None = None

    @property
    def region(self) -> Region:
        """Where they were last."""
        return self.journal.region(self.rows[-1])

    @property
    def sizes(self) -> np.ndarray:
        """(N,) sides of the regions, the longer ones."""
        return self.journal.regions(self.rows)[:, 2:4].max(axis=1)

    @property
    def centres(self) -> np.ndarray:
        """(N, 2) of the regions, in pixels."""
        return self.journal.regions(self.rows)[:, :2]

    @property
    def weight(self) -> float:
        """Much seen and large comes first."""
        return float(self.sizes.sum())

    @property
    def size(self) -> float:
        """Of the region, on average."""
        return self.weight / len(self.frames)

    @property
    def score(self) -> float:
        return float(self.journal.scores(self.rows).mean())

    def add(self, frame: int, detection: Detection) -> None:
        self.frames.append(frame)
        self.rows.append(self.journal.add(self.number, frame, detection))
        self.points, self.hands = detection.points, detection.hands

    def could_be(self, other: "Person") -> bool:
        """Never in the picture at the same time, and of like size."""
        if not 1 / _ALIKE < self.size / other.size < _ALIKE:
            return False
        return not np.intersect1d(self.frames, other.frames, assume_unique=True).size

    def gap(self, other: "Person") -> int:
        """Frames between the two appearances."""
        return max(other.frames[0] - self.frames[-1], self.frames[0] - other.frames[-1])

    def join(self, *others: "Person") -> None:
        """Of a frame that several have the last one's detection stays."""
        those = (*reversed(others), self)
        frames, first = np.unique(np.concatenate([one.frames for one in those]), return_index=True)
        rows = np.concatenate([one.rows for one in those])[first]
        self.frames, self.rows = array("q", frames.tobytes()), array("q", rows.tobytes())

    def pieces(self, cuts: Iterable[int]) -> list["Person"]:
        """The same in pieces; each cut is the first place in ``frames`` of the next piece."""
        places = [0, *sorted(set(cuts)), len(self.frames)]
        return [
            Person(self.journal, self.number, self.frames[start:stop], self.rows[start:stop])
            for start, stop in pairwise(places)
            if start < stop
        ]
