"""Whether another course of a track is the better one where nobody says what is true: judges that must all agree.

What a judge measures is how far a course is from something that it was not made of: another look at the pictures, a
body whose bones keep their length, its own course in time. Where none of them finds the other course farther and one at
least nearer, joint by joint and second by second, it is taken. One alone does not judge: looks err in the same way,
what is smoothed is always smoother, and a body can be wrong as a whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import scipy

STRETCH = 1.0  # seconds that are judged as one
_FADE = 5  # frames over which a stretch that is taken turns into what is beside it


@dataclass(frozen=True, eq=False)
class Apart:
    """What one judge measures, ``before`` and ``after`` (T, J), in the track's unit; NaN where it has no word."""

    before: np.ndarray
    after: np.ndarray

    def mean(self, where: np.ndarray) -> tuple[float, float]:
        """Before and after, over the joints in frames (T, J) bool that both are known of; 0 where none are."""
        both = where & np.isfinite(self.before) & np.isfinite(self.after)
        return (float(self.before[both].mean()), float(self.after[both].mean())) if both.any() else (0.0, 0.0)


def roughness(coords: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(T, J) how far each joint of (T, J, D) is from the straight line between the frames beside it; NaN at the ends
    and beside what is missing. ``times`` (T,) seconds, increasing."""
    result = np.full(coords.shape[:2], np.nan)
    if len(coords) > 2:
        part = ((times[1:-1] - times[:-2]) / (times[2:] - times[:-2]))[:, None, None]
        line = (1 - part) * coords[:-2] + part * coords[2:]
        result[1:-1] = np.linalg.norm(coords[1:-1] - line, axis=-1)
    return result


def steadier(before: np.ndarray, after: np.ndarray, confidence: np.ndarray, times: np.ndarray) -> Apart:
    """The judge of time, of two courses (T, J, D): how much rougher they are than the recording's own confident
    stretches, those of the upper half of ``confidence`` (T, J)."""
    rough = roughness(before, times)
    there = np.isfinite(rough)
    sure = there & (confidence >= np.median(confidence[there])) if there.any() else there
    usual = float(np.median(rough[sure])) if sure.any() else 0.0
    return Apart(np.maximum(rough, usual), np.maximum(roughness(after, times), usual))


def agreed(judges: Mapping[str, Apart], times: np.ndarray) -> np.ndarray:
    """(T, J) bool: in which stretches of which joints no judge finds what comes after farther, and one at least finds
    it nearer."""
    groups = np.floor((times - times[0]) / STRETCH).astype(int) if len(times) else np.empty(0, int)
    result = np.zeros(next(iter(judges.values())).before.shape, bool)
    for group in np.unique(groups):
        part = groups == group
        left = np.array([_left(judge, part) for judge in judges.values()])
        result[part] = (left <= 1).all(axis=0) & (left < 1).any(axis=0)
    return result


def _left(judge: Apart, part: np.ndarray) -> np.ndarray:
    """(J,) what is left of the distance before; 1 where there was none, infinite where the judge has no word."""
    before, after = judge.before[part], judge.after[part]
    both = np.isfinite(before) & np.isfinite(after)
    was, now = (np.where(both, values, 0).sum(axis=0) for values in (before, after))
    left = np.divide(now, was, out=np.where(now > 0, np.inf, 1.0), where=was > 0)
    return np.where(both.any(axis=0), left, np.inf)


def laid_over(coords: np.ndarray, other: np.ndarray, taken: np.ndarray) -> np.ndarray:
    """(T, J, D) ``coords`` with the ``other`` course where it is ``taken`` (T, J) bool, faded at its ends."""
    weight = scipy.ndimage.uniform_filter1d(taken.astype(float), _FADE, axis=0, mode="nearest") * taken
    return np.where(taken[..., None], coords + weight[..., None] * (other - coords), coords)
