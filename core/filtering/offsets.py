"""What a few corrections say of the frames around them.

An estimator that is off is mostly off in the same way for long: a hip too far out, another idea of where a shoulder is.
So a part of each correction holds in the frames beside it, too. Not all of it: the rest is of that frame alone. Of two
or three corrected frames half is carried on, of more seven tenths, and no farther than it was tried on the corrections
themselves; all of that was measured (``benchmarks refinement``). Where there are enough corrections to learn from,
``core.filtering.propagation`` knows better.
"""

import numpy as np

from core.filtering.propagation import FARTHEST

FEW = 4  # corrected frames of a joint from which ``SHARE`` is carried on, below them ``SHARE_OF_FEW``
SHARE, SHARE_OF_FEW = 0.7, 0.5
_FADE = 0.5  # of the reach: beyond it the offset fades out


def tried_reach(times: np.ndarray, keys: np.ndarray) -> float:
    """Seconds across which corrected frames ``keys``, two at least, can be told from each other."""
    gaps = np.diff(times[keys])
    nearest = np.minimum(np.append(gaps, np.inf), np.append(np.inf, gaps))
    return float(min(nearest.max(), FARTHEST))


def carry_offsets(
    coords: np.ndarray, corrected: np.ndarray, times: np.ndarray, reach: float
) -> tuple[np.ndarray, np.ndarray]:
    """Estimates (T, J, D) with a part of what the corrections (T, J, D; NaN where nothing was set) say that they are
    off, up to ``reach`` seconds from them; and which changed, (T, J) bool. ``times`` (T,) seconds, increasing. What is
    missing stays missing."""
    result, changed = coords.astype(float), np.zeros(coords.shape[:2], bool)
    residuals = corrected - coords
    for joint in range(coords.shape[1]):
        keys = np.flatnonzero(np.isfinite(residuals[:, joint]).all(axis=1))
        if not len(keys):
            continue
        share = (SHARE if len(keys) >= FEW else SHARE_OF_FEW) * _influence(times, times[keys], reach)
        for axis in range(coords.shape[2]):
            result[:, joint, axis] += share * np.interp(times, times[keys], residuals[keys, joint, axis])
        changed[:, joint] = (share > 0) & np.isfinite(result[:, joint]).all(axis=1)
    return result, changed


def _influence(times: np.ndarray, keys: np.ndarray, reach: float) -> np.ndarray:
    """(T,) 1 up to the reach from the nearest corrected frame, fading to 0 beyond it."""
    known = np.concatenate([[-np.inf], keys, [np.inf]])
    after = np.searchsorted(keys, times)
    apart = np.minimum(times - known[after], known[after + 1] - times)
    return np.clip(1 - (apart - reach) / (_FADE * reach), 0, 1)
