"""``Detection`` and ``Person``: somebody in one frame, and through a recording."""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from models.tracking.regions import Region

_ALIKE = 2.0  # one person's size may differ by this factor between two appearances


@dataclass(frozen=True, eq=False)
class Detection:
    """One person in one frame. points (J, 2) pixels; confidence (J,); body (J, 3) millimetres or None.

    ``score`` in [0, 1] says how surely it is a person; ``region`` is where to look in the next frame; ``colours`` is
    what they wear (``models.tracking.colours``), None where the model does not say.
    """

    points: np.ndarray
    confidence: np.ndarray
    score: float
    region: Region
    body: np.ndarray | None = None
    colours: np.ndarray | None = None


@dataclass(eq=False)
class Person:
    """What was seen of somebody; ``frames`` increase."""

    frames: list[int] = field(default_factory=list)
    detections: list[Detection] = field(default_factory=list)

    @property
    def last(self) -> Detection:
        return self.detections[-1]

    @property
    def weight(self) -> float:
        """Much seen and large comes first."""
        return float(sum(detection.region.size for detection in self.detections))

    @property
    def size(self) -> float:
        """Of the region, on average."""
        return self.weight / len(self.frames)

    @property
    def score(self) -> float:
        return float(np.mean([detection.score for detection in self.detections]))

    def add(self, frame: int, detection: Detection) -> None:
        self.frames.append(frame)
        self.detections.append(detection)

    def could_be(self, other: "Person") -> bool:
        """Never in the picture at the same time, and of like size."""
        return 1 / _ALIKE < self.size / other.size < _ALIKE and set(self.frames).isdisjoint(other.frames)

    def gap(self, other: "Person") -> int:
        """Frames between the two appearances."""
        return max(other.frames[0] - self.frames[-1], self.frames[0] - other.frames[-1])

    def join(self, other: "Person") -> None:
        both = dict(zip(self.frames + other.frames, self.detections + other.detections, strict=True))
        self.frames = sorted(both)
        self.detections = [both[frame] for frame in self.frames]

    def pieces(self, cuts: list[int]) -> list["Person"]:
        """The same in pieces; each cut is the first place in ``frames`` of the next piece."""
        places = [0, *sorted(set(cuts)), len(self.frames)]
        return [
            Person(self.frames[start:stop], self.detections[start:stop])
            for start, stop in pairwise(places)
            if start < stop
        ]
