"""What an assessment, or one of a single frame that is being dragged, says of a frame."""

from dataclasses import dataclass

import numpy as np

from core.ergonomics.angles import Angles
from core.ergonomics.bones import bone_risks
from core.ergonomics.measures import INDEX
from core.ergonomics.scores import Score
from core.skeleton import Skeleton


@dataclass(frozen=True, eq=False)
class FrameScores:
    """Measures and scores of one frame: ``row`` in arrays over time. ``live``: newer than the assessment."""

    angles: Angles
    scores: tuple[Score, ...]
    row: int
    seated: bool
    live: bool = False

    def value(self, name: str) -> float:
        return float(self.angles.values[self.row, INDEX[name]])

    def sigma(self, name: str) -> float:
        return float(self.angles.sigma[self.row, INDEX[name]])

    def inferred(self, name: str) -> bool:
        return bool(self.angles.inferred[self.row, INDEX[name]])

    def score(self, method: str, side: str) -> Score | None:
        found = (one for one in self.scores if one.method == method and one.side == ("" if method == "OWAS" else side))
        return next(found, None)

    def bone_risks(self, skeleton: Skeleton) -> np.ndarray:
        """(B,) 0 neutral to 3 high for each bone; -1 where nothing is measured."""
        return bone_risks(skeleton, self.angles.values[self.row], self.seated)
