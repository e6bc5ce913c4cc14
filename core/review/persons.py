"""Find where two people's tracks have changed places, and where both follow the same person.

``edits.SwapPersons`` over a range mends the first; deleting one of the two over the range mends the second.
"""

from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.filtering import body_size
from core.motion import runs
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.review.exchange import Hypotheses, best_path, exchange_costs, gain

_HYPOTHESES = Hypotheses.of(np.array([[False], [True]]), np.array([0.0, 10.0]), 0.003)
_GAIN = 20.0  # how much better a story must be for a score of one half
_SAME = 0.1  # of their size: two tracks whose joints are nearer than this, on average, follow one person
_SHORTEST_MERGE = 3  # frames


@dataclass(frozen=True)
class PersonSwap:
    """Two tracks have changed places in frames ``start`` to ``stop`` (exclusive); score 0 to 1."""

    start: int
    stop: int
    score: float


@dataclass(frozen=True)
class Merge:
    """Two tracks follow the same person in frames ``start`` to ``stop`` (exclusive); score 0 to 1."""

    start: int
    stop: int
    score: float


def find_person_swaps(
    first: PoseSequence, second: PoseSequence, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[PersonSwap]:
    """Where two people of one recording have changed places: of one border the shorter side, of two what is between."""
    _check_alike(first, second)
    points = np.stack([first.coords, second.coords], axis=2).astype(float)
    weights = np.stack([first.confidence, second.confidence], axis=2)
    size = (body_size(first) + body_size(second)) / 2
    costs = exchange_costs(points, weights, size).sum(axis=1, keepdims=True)
    path = best_path(costs, _HYPOTHESES, progress=progress, cancel=cancel)
    better = [(run, gain(costs, *run)) for run in runs(path == 1)]
    return [PersonSwap(*run, saved / (saved + _GAIN)) for run, saved in better]


def find_merges(first: PoseSequence, second: PoseSequence) -> list[Merge]:
    """Where two tracks lie on one another: the mean distance of the joints that both have is under a tenth of the size
    of the person, for at least three frames. They must be apart somewhere, else they are two versions of one track."""
    _check_alike(first, second)
    distance = np.linalg.norm(first.coords.astype(float) - second.coords, axis=-1)
    shared = np.isfinite(distance)
    enough = shared.sum(axis=1) >= max(0.25 * len(first.skeleton), 1)
    size = (body_size(first) + body_size(second)) / 2
    mean = np.where(shared, distance, 0).sum(axis=1) / np.maximum(shared.sum(axis=1), 1) / size
    same = enough & (mean < _SAME)
    if not (enough & ~same).any():
        return []
    found = [(start, stop) for start, stop in runs(same) if stop - start >= _SHORTEST_MERGE]
    return [Merge(start, stop, float(1 - mean[start:stop].mean() / _SAME / 2)) for start, stop in found]


def _check_alike(first: PoseSequence, second: PoseSequence) -> None:
    if first.skeleton != second.skeleton or first.coords.shape != second.coords.shape or first.space != second.space:
        raise PoseError("Only tracks of one skeleton, length and space can change places")
