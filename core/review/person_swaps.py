"""Find where two people's tracks have changed places, and where both follow the same person.

``edits.SwapPersons`` over a range corrects the first; removing the one that does not belong there corrects the second.
"""

from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.filtering.filters import body_size
from core.kinematics.derivatives import runs
from core.language import tr
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.review.swap_search import Hypotheses, best_path, gain, swap_costs

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
    """Two tracks follow the same person in frames ``start`` to ``stop`` (exclusive); score 0 to 1.

    astray  which of the two does not belong there, 0 or 1: it had to jump further to get there and back
    """

    start: int
    stop: int
    score: float
    astray: int


def find_person_swaps(
    first: PoseSequence, second: PoseSequence, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[PersonSwap]:
    """Where two people of one recording have changed places: of one border the shorter side, of two what is between."""
    _check_alike(first, second)
    points = np.stack([first.coords, second.coords], axis=2).astype(float)
    weights = np.stack([first.confidence, second.confidence], axis=2)
    size = (body_size(first) + body_size(second)) / 2
    costs = swap_costs(points, weights, size).sum(axis=1, keepdims=True)
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
    return [
        Merge(start, stop, float(1 - mean[start:stop].mean() / _SAME / 2), _astray(first, second, start, stop))
        for start, stop in found
    ]


def _astray(first: PoseSequence, second: PoseSequence, start: int, stop: int) -> int:
    """Which of the two jumps further at the ends of the range; where neither can be told to, the less sure one."""
    jumps = [_jump(poses, start) + _jump(poses, stop) for poses in (first, second)]
    if abs(jumps[0] - jumps[1]) > 1e-6:
        return int(jumps[1] > jumps[0])
    sure = [float(poses.confidence[start:stop].mean()) for poses in (first, second)]
    return int(sure[1] <= sure[0])


def _jump(poses: PoseSequence, at: int) -> float:
    """Mean distance of the joints from the frame before ``at`` to ``at``; 0 at the track's ends and beside gaps."""
    if not 0 < at < len(poses):
        return 0.0
    steps = np.linalg.norm(poses.coords[at].astype(float) - poses.coords[at - 1], axis=-1)
    return float(np.nan_to_num(steps[np.isfinite(steps)].mean())) if np.isfinite(steps).any() else 0.0


def _check_alike(first: PoseSequence, second: PoseSequence) -> None:
    if first.skeleton != second.skeleton or first.coords.shape != second.coords.shape or first.space != second.space:
        raise PoseError(tr("Only tracks of one skeleton, length and space can change places"))
