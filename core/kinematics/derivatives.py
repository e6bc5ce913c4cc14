"""Derivatives over time, and how shaky a sequence is without knowing the truth.

Arrays are (T, ...) over times (T,) in seconds, even or not; NaN is missing and spreads to the frames beside it.
"""

import numpy as np
from scipy.signal import periodogram

from core.evaluation.metrics import mean


def velocity(coords, times) -> np.ndarray:
    """(T, ...) change a second: central differences, one-sided at the two ends."""
    coords = np.asarray(coords, float)
    if len(coords) < 2:
        return np.full(coords.shape, np.nan)
    return np.gradient(coords, np.asarray(times, float), axis=0)


def acceleration(coords, times) -> np.ndarray:
    """(T, ...) second derivative, a second squared; missing in the first and the last frame."""
    return _nested(coords, times, 2)


def jerk(coords, times) -> np.ndarray:
    """(T, ...) third derivative, a second cubed, of the four frames from two before to one after; missing elsewhere."""
    return _nested(coords, times, 3)


def speed(coords, times) -> np.ndarray:
    """(T, J) length of the velocity of (T, J, D) positions."""
    return np.linalg.norm(velocity(coords, times), axis=-1)


def jitter(coords, times) -> np.ndarray:
    """(J,) mean length of the jerk of (T, J, D) positions, unit a second cubed: high where a track trembles."""
    return mean(np.linalg.norm(jerk(coords, times), axis=-1), axis=0)


def high_frequency_share(coords, fps: float, cutoff: float = 6.0) -> np.ndarray:
    """(J,) share of the motion's energy above ``cutoff`` Hz, over the unbroken runs of at least one second.

    Human motion lies almost wholly below 6 Hz (Winter), so the rest is noise. NaN without such a run or any motion.
    """
    coords = np.asarray(coords, float)
    shares = np.full(coords.shape[1], np.nan)
    for joint in range(coords.shape[1]):
        above = total = 0.0
        for start, stop in runs(np.isfinite(coords[:, joint]).all(axis=-1)):
            if stop - start >= max(fps, 4):
                frequencies, power = periodogram(coords[start:stop, joint], fps, detrend="linear", axis=0)
                above += power[frequencies > cutoff].sum() * (stop - start)
                total += power.sum() * (stop - start)
        shares[joint] = above / total if total > 0 else np.nan
    return shares


def runs(present) -> list[tuple[int, int]]:
    """(start, stop) of each unbroken stretch of True in (T,) bool, stop exclusive."""
    edges = np.diff(np.concatenate([[0], np.asarray(present, bool).astype(int), [0]]))
    return [(int(a), int(b)) for a, b in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True)]


def _nested(coords, times, order: int) -> np.ndarray:
    """The derivative by divided differences of ``order + 1`` neighbours, put at (or half after) their middle."""
    coords, times = np.asarray(coords, float), np.asarray(times, float)
    result = np.full(coords.shape, np.nan)
    divided = coords
    for step in range(1, order + 1):
        if len(divided) < 2:
            return result
        span = (times[step:] - times[:-step]).reshape(-1, *(1,) * (coords.ndim - 1))
        divided = np.diff(divided, axis=0) / span * step
    first = order - order // 2
    result[first : first + len(divided)] = divided
    return result
