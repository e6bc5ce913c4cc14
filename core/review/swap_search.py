"""When two labels change places: the most probable story of a sequence in which labels may have been swapped.

Several pairs of points (left and right joints, or the joints of two people) are followed over time. A *hypothesis* says
which of the pairs are swapped in a frame; the story is the cheapest path through one hypothesis a frame (Viterbi).
A frame costs little where each point lies where its own last two positions lead, whatever they were called; changing
the hypothesis costs a penalty. Since what happens at a border decides, a range of any length is found, and where the
two points of a pair meet nothing is claimed.
"""

from dataclasses import dataclass

import numpy as np

from core.language import tr
from core.progress import CancelToken, Progress, silent

_LONGEST_GAP = 15  # frames without a point after which its old position says nothing
_NEW = 2.0  # how surprising a point without a past is, as a multiple of what is usual
_CHUNK = 2048  # frames whose costs are held at once


@dataclass(frozen=True, eq=False)
class Hypotheses:
    """What may be swapped.

    swapped (K, P) bool: hypothesis k swaps pair p, the first one none; change (K, K) cost of going from one to
    another; stay (K,) cost of each frame.
    """

    swapped: np.ndarray
    change: np.ndarray
    stay: np.ndarray

    @classmethod
    def of(cls, swapped: np.ndarray, penalties: np.ndarray, stay: float) -> "Hypotheses":
        """From one penalty (K,) a hypothesis, paid at both of its borders."""
        swapped, penalties = np.asarray(swapped, bool), np.asarray(penalties, float)
        change = penalties[:, None] + penalties[None, :]
        np.fill_diagonal(change, 0)
        return cls(swapped, change, stay * np.any(swapped, axis=1).astype(float))


def swap_costs(points: np.ndarray, weights: np.ndarray, size: float) -> np.ndarray:
    """(T, P, 4) cost of a frame for the four ways in which the labels of a pair may go on.

    points (T, P, 2, D) both points of each pair, NaN where missing; weights (T, P, 2) how far each is to be trusted, 0
    to 1; size the person's extent in the same unit. Way 2 a + b: swapped between t-2 and t-1 (a), between t-1 and t
    (b). The cost is the negative log likelihood of a Cauchy distribution, which forgives fast motion.
    """
    held, age = _held(points)
    habits = _habits(points, size)
    costs = np.zeros((*points.shape[:2], 4))
    for way in range(4):
        for label in (0, 1):
            last = label ^ (way & 1)
            before = last ^ (way >> 1)
            costs[1:, :, way] += _cost(points, weights, held, age, habits, (label, last, before))
    return costs


def best_path(
    costs: np.ndarray, hypotheses: Hypotheses, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> np.ndarray:
    """(T,) the hypothesis of each frame on the cheapest path; costs (T, P, 4) as ``swap_costs`` gives them."""
    frames, count = len(costs), len(hypotheses.swapped)
    if frames < 2:
        return np.zeros(frames, int)
    ways = _ways(hypotheses.swapped)
    back = np.zeros((frames, count, count), np.uint8)
    # total[i, j]: of the best path with hypothesis i in the frame before and j in this one
    total = np.full((count, count), np.inf)
    np.fill_diagonal(total, hypotheses.change[0] + hypotheses.stay)
    for first in range(1, frames, _CHUNK):
        progress(first / frames, tr("Looking for swapped labels"))
        if cancel:
            cancel.check()
        chunk = (costs[first : first + _CHUNK].reshape(-1, ways.shape[0]) @ ways).reshape(-1, count, count, count)
        for t, frame in enumerate(chunk, start=first):
            through = total[:, :, None] + frame
            choice = through.argmin(axis=0)
            back[t] = choice
            total = np.take_along_axis(through, choice[None], axis=0)[0] + hypotheses.change + hypotheses.stay
    return _walk_back(back, total + hypotheses.change[:, 0])


def gain(costs: np.ndarray, start: int, stop: int) -> float:
    """How much cheaper frames ``start`` to ``stop`` (exclusive) make the story if all pairs of ``costs`` (T, P, 4) are
    swapped there: only their borders matter."""
    total, saved = costs.sum(axis=1), 0.0
    for t in {start, start + 1, stop, stop + 1} & set(range(1, len(total))):
        before, last, now = (start <= frame < stop for frame in (max(t - 2, 0), t - 1, t))
        saved += total[t, 0] - total[t, 2 * (before != last) + (last != now)]
    return float(max(saved, 0))


def _ways(swapped: np.ndarray) -> np.ndarray:
    """(4 P, K^3) float: which of a pair's four ways three hypotheses in a row take."""
    a, b, c = np.ix_(*(range(len(swapped)),) * 3)
    way = 2 * (swapped[a] ^ swapped[b]) + (swapped[b] ^ swapped[c])  # (K, K, K, P)
    chosen = way[..., None] == np.arange(4)
    return chosen.reshape(len(swapped) ** 3, -1).T.astype(np.float64)


def _walk_back(back: np.ndarray, total: np.ndarray) -> np.ndarray:
    path = np.zeros(len(back), int)
    before, path[-1] = (int(place) for place in np.unravel_index(int(total.argmin()), total.shape))
    for t in range(len(back) - 1, 0, -1):
        path[t - 1], before = before, int(back[t, before, path[t]])
    return path


def _held(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The last known position of each point up to each frame, and how many frames ago that was (huge for never)."""
    seen = np.isfinite(points).all(axis=-1)
    frames = np.arange(len(points))[:, None, None]
    last = np.maximum.accumulate(np.where(seen, frames, -1), axis=0)
    held = np.take_along_axis(points, np.maximum(last, 0)[..., None], axis=0)
    return held, np.where(last < 0, len(points) + _LONGEST_GAP, frames - last)


def _habits(points: np.ndarray, size: float) -> tuple[np.ndarray, np.ndarray]:
    """(P,) how far each pair's points usually lie from where they were, and from where their velocity leads."""
    steps, floor = np.diff(points, axis=0), 0.01 * size
    return floor + _middle(steps), floor + _middle(np.diff(steps, axis=0))


def _middle(vectors: np.ndarray) -> np.ndarray:
    """(T, P, 2, D) to (P,) median lengths; 0 without any."""
    lengths = np.linalg.norm(vectors, axis=-1)
    rows = (lengths[:, pair][np.isfinite(lengths[:, pair])] for pair in range(lengths.shape[1]))
    return np.array([np.median(row) if len(row) else 0.0 for row in rows])


def _cost(points, weights, held, age, habits, labels: tuple[int, int, int]) -> np.ndarray:
    """(T - 1, P) cost of frames 1 ... if the point called ``labels[0]`` was ``labels[1]``, and ``labels[2]`` before."""
    now, last, before = labels
    here, weight = points[1:, :, now], weights[1:, :, now]
    one, gap = held[:-1, :, last], age[:-1, :, last] + 1
    two = np.concatenate([one[:1], held[:-2, :, before]])
    joined = (gap == 1) & np.concatenate([np.zeros_like(gap[:1], bool), age[:-2, :, before] == 0])
    resting = np.linalg.norm(here - one, axis=-1) / (habits[0] * gap)
    moving = np.linalg.norm(here - (2 * one - two), axis=-1) / habits[1]
    surprise = np.where(joined, moving, resting)
    surprise = np.where(np.isfinite(surprise) & (gap <= _LONGEST_GAP), surprise, _NEW)
    return np.where(np.isfinite(here[..., 0]), weight * np.log1p(surprise**2), 0)
