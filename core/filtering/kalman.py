"""Kalman smoothing of 3D joints: over time as far as each joint is unsure, with bones of one length.

For trackers that see every frame by itself and say how sure they are of each joint. What is missing stays missing.
"""

from collections.abc import Callable, Sequence

import numpy as np

from core.kinematics.bone_lengths import constrain_lengths, own_lengths
from core.skeleton import Skeleton

ACCELERATION = 40_000.0
"""mm/s^2, standard deviation: that of hands at brisk work."""
UNSTATED = 100.0
"""mm, the error taken where none is stated."""


def smooth_body(
    points: np.ndarray, error: np.ndarray, times: Sequence[float] | np.ndarray, skeleton: Skeleton,
    acceleration: float = ACCELERATION, tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """(T, J, 3) mm: ``points`` (T, J, 3) mm, smoothed, each bone at its median length.

    ``error`` (T, J) mm is what is stated of each joint, NaN where nothing is; ``times`` (T,) seconds; ``acceleration``
    mm/s^2, the standard deviation of the random pushes. What is missing stays missing.

    ``tick`` hears how much is done and may raise to stop it.
    """
    error = np.nan_to_num(error, nan=UNSTATED)
    smooth = kalman_smooth(points, error, times, acceleration, tick)
    return constrain_lengths(smooth, own_lengths(smooth, skeleton), error**2, skeleton)


def kalman_smooth(
    points: np.ndarray, error: np.ndarray, times: Sequence[float] | np.ndarray, acceleration: float = ACCELERATION,
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """(T, J, 3) mm: the likeliest course of joints that are pushed about at random, seen with these errors (T, J) mm.

    Kalman filter of place and speed forwards, Rauch, Tung and Striebel (1965) backwards; each joint by itself, all axes
    alike. What is missing stays missing.
    """
    seen = np.isfinite(points).all(axis=-1)
    variance = np.where(seen, np.asarray(error, float) ** 2, np.inf)
    state, spread = _begin(points, seen)
    ahead, filtered = [], []
    for t in range(len(points)):
        tick(t / len(points) / 2)
        if t:
            step, push = _motion(times[t] - times[t - 1], acceleration)
            state, spread = step @ state, step @ spread @ step.T + push
        ahead.append((state, spread))
        gain = spread[:, :, 0] / (spread[:, 0, 0] + variance[t])[:, None]
        miss = np.where(seen[t][:, None], points[t] - state[:, 0], 0)
        state = state + gain[:, :, None] * miss[:, None]
        spread = spread - gain[:, :, None] * spread[:, None, 0]
        filtered.append((state, spread))
    result = np.full(points.shape, np.nan)
    for t in reversed(range(len(points))):
        tick(1 - t / len(points) / 2)
        if t + 1 < len(points):
            step, _ = _motion(times[t + 1] - times[t], acceleration)
            own, own_spread = filtered[t]
            back = own_spread @ step.T @ np.linalg.inv(ahead[t + 1][1])
            state = own + back @ (state - ahead[t + 1][0])
        result[t] = np.where(seen[t][:, None], state[:, 0], np.nan)
    return result


def _begin(points: np.ndarray, seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Place and speed (J, 2, 3) where each joint is first seen, and how little that says (J, 2, 2)."""
    first = points[seen.argmax(axis=0), np.arange(points.shape[1])]
    state = np.stack([np.nan_to_num(first), np.zeros_like(first)], axis=1)
    return state, np.broadcast_to(np.diag([1000.0**2, 3000.0**2]), (len(first), 2, 2))


def _motion(seconds: float, acceleration: float) -> tuple[np.ndarray, np.ndarray]:
    """What a time does to place and speed, and how much a random push adds to their covariance."""
    reach = np.array([seconds**2 / 2, seconds])
    return np.array([[1.0, seconds], [0.0, 1.0]]), acceleration**2 * np.outer(reach, reach)
