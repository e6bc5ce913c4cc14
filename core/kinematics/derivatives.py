"""Derivatives over time, and the unbroken stretches of what is there.

Arrays are (T, ...) over times (T,) in seconds, even or not; NaN is missing and spreads to the frames beside it.
"""

import numpy as np


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
