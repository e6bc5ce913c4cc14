"""Kalman smoothing of 3D joints: over time as far as each joint is unsure, with bones of one length.

For trackers that see every frame by itself and say how sure they are of each joint. What is missing stays missing.
"""

from collections.abc import Callable, Sequence

import numpy as np

from core.kinematics.bone_lengths import constrain_lengths, own_lengths
from core.long_arrays import blocks, room
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
    smooth = kalman_smooth(points, error, times, acceleration, tick)
    lengths = own_lengths(smooth, skeleton)
    for part in blocks(len(smooth)):
        mobility = np.nan_to_num(error[part], nan=UNSTATED) ** 2
        smooth[part] = constrain_lengths(smooth[part], lengths, mobility, skeleton)
    return smooth


def kalman_smooth(
    points: np.ndarray, error: np.ndarray, times: Sequence[float] | np.ndarray, acceleration: float = ACCELERATION,
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """(T, J, 3) mm: the likeliest course of joints that are pushed about at random, seen with these errors (T, J) mm.

    Kalman filter of place and speed forwards, Rauch, Tung and Striebel (1965) backwards; each joint by itself, all axes
    alike. What is missing stays missing; of what no error is stated, ``UNSTATED`` is taken. Of a long track no more
    than a block of the way is remembered: it is filtered once to its end, then block by block from there.
    """
    parts, result = list(blocks(len(points))), room(points.shape, np.float64)
    course = _Course(points, error, times, acceleration)
    starts = [course.begin()]
    for part in parts[:-1]:
        starts.append(course.forwards(part, starts[-1], lambda t: tick(t / len(points) / 2))[1][-1])
    following = None
    for part, start in zip(reversed(parts), reversed(starts), strict=True):
        last = lambda t: tick(t / len(points) / 2) if following is None else None  # noqa: B023, E731
        ahead, filtered = course.forwards(part, start, last)
        for t in reversed(range(part.start, part.stop)):
            tick(1 - t / len(points) / 2)
            state, spread = filtered[t - part.start]
            if following is not None:
                (after, guess), step = following, course.motion(t + 1)[0]
                state = state + spread @ step.T @ np.linalg.inv(guess[1]) @ (after - guess[0])
            result[t] = np.where(course.seen[t][:, None], state[:, 0], np.nan)
            following = state, ahead[t - part.start]
    return result


State = tuple[np.ndarray, np.ndarray]
"""Place and speed (J, 2, 3), and their covariance (J, 2, 2)."""


class _Course:
    """The filter over ``points`` (T, J, 3)."""

    def __init__(self, points: np.ndarray, error: np.ndarray, times, acceleration: float):
        self._points, self._error, self._times, self._acceleration = points, error, times, acceleration
        self.seen = np.concatenate([np.isfinite(points[part]).all(axis=-1) for part in blocks(len(points))])

    def begin(self) -> State:
        return _begin(self._points, self.seen)

    def motion(self, t: int) -> tuple[np.ndarray, np.ndarray]:
        """From the frame before to frame ``t``."""
        return _motion(self._times[t] - self._times[t - 1], self._acceleration)

    def forwards(
        self, part: slice, start: State, tick: Callable[[int], None]
    ) -> tuple[list[State], list[State]]:  # fmt: skip
        """Of each frame of a part what is expected, and what is known once it was seen; ``start`` is what was known
        before it."""
        (state, spread), ahead, filtered = start, [], []
        for t in range(part.start, part.stop):
            tick(t)
            if t:
                step, push = self.motion(t)
                state, spread = step @ state, step @ spread @ step.T + push
            ahead.append((state, spread))
            error = np.nan_to_num(np.asarray(self._error[t], float), nan=UNSTATED)
            variance = np.where(self.seen[t], error**2, np.inf)
            gain = spread[:, :, 0] / (spread[:, 0, 0] + variance)[:, None]
            miss = np.where(self.seen[t][:, None], self._points[t] - state[:, 0], 0)
            state = state + gain[:, :, None] * miss[:, None]
            spread = spread - gain[:, :, None] * spread[:, None, 0]
            filtered.append((state, spread))
        return ahead, filtered


def _begin(points: np.ndarray, seen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Place and speed (J, 2, 3) where each joint is first seen, and how little that says (J, 2, 2)."""
    first = points[seen.argmax(axis=0), np.arange(points.shape[1])]
    state = np.stack([np.nan_to_num(first), np.zeros_like(first)], axis=1)
    return state, np.broadcast_to(np.diag([1000.0**2, 3000.0**2]), (len(first), 2, 2))


def _motion(seconds: float, acceleration: float) -> tuple[np.ndarray, np.ndarray]:
    """What a time does to place and speed, and how much a random push adds to their covariance."""
    reach = np.array([seconds**2 / 2, seconds])
    return np.array([[1.0, seconds], [0.0, 1.0]]), acceleration**2 * np.outer(reach, reach)
