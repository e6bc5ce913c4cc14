"""A long track as overlapping windows and back.

Windows lie on a grid that starts at frame 0 whatever part of the track is asked for, so that the part inpainted after
an edit equals what a run over everything would give there.
"""

from collections.abc import Callable
from itertools import pairwise

import numpy as np

FEWEST_JOINTS = 3  # ever seen in a window: fewer do not tell a person's size


def window_starts(frames: int, length: int, shift: int, start: int = 0, stop: int | None = None) -> np.ndarray:
    """First frames of the windows that touch frames ``start`` to ``stop``; the last window is anchored to the end.

    Windows are ``shift`` apart and cover every frame. A track shorter than a window has the one window at 0.
    """
    if not 0 < shift <= length:
        raise ValueError(f"windows of {length} frames cannot be {shift} apart")
    last = max(frames - length, 0)
    stop = frames if stop is None else stop
    grid = np.append(np.arange(0, last, shift), last)
    return grid[(grid < stop) & (grid + length > start)]


def cut(array: np.ndarray, starts: np.ndarray, length: int) -> np.ndarray:
    """(W, length, ...) windows; past the end of the track everything is 0."""
    place = starts[:, None] + np.arange(length)
    windows = array[np.minimum(place, len(array) - 1)]
    windows[place >= len(array)] = 0
    return windows


class Crossfade:
    """Overlapping windows into frames ``start`` to ``stop``, each fading in and out linearly."""

    def __init__(self, start: int, stop: int, shape: tuple[int, ...], length: int):
        self.start = start
        self.total = np.zeros((stop - start, *shape), np.float32)
        self.weight = np.zeros(stop - start, np.float32)
        ramp = np.minimum(np.arange(length) + 1, length - np.arange(length))
        self.ramp = (ramp / ramp.max()).astype(np.float32)

    def add(self, place: int, window: np.ndarray, cost: np.ndarray | None = None) -> None:
        """Lay a window (L, ...) over frame ``place`` on, faded at its ends."""
        track, own = overlap(self.start, len(self.total), place, len(window))
        self.total[track] += window[own] * self.ramp[own].reshape(-1, *[1] * (window.ndim - 1))
        self.weight[track] += self.ramp[own]

    def result(self, stop: int | None = None) -> np.ndarray:
        """All frames, or those before ``stop``; NaN where no window lay."""
        part = slice(None if stop is None else stop - self.start)
        weight = np.where(self.weight[part] > 0, self.weight[part], np.nan)
        return self.total[part] / weight.reshape(-1, *[1] * (self.total.ndim - 1))

    def go_on(self, start: int) -> None:
        """Forget the frames before ``start``, and take as many after the last."""
        for array in (self.total, self.weight):
            gone = start - self.start
            array[:-gone or None], array[len(array) - gone :] = array[gone:].copy(), 0
        self.start = start


def crossfaded(
    into: np.ndarray, length: int, shift: int, work: Callable[[int, int], np.ndarray]
) -> np.ndarray:
    """``into`` (T, ...) filled by overlapping windows, ``work(first, stop)`` (L, ...) each, that fade into one another:
    one window after the other, so that no more than one is in memory."""
    frames = len(into)
    length = min(length, frames)
    track = Crossfade(0, length, into.shape[1:], length)
    for first, following in pairwise([*window_starts(frames, length, min(shift, length)).tolist(), frames]):
        track.add(first, work(first, first + length))
        into[first:following] = track.result(following)
        track.go_on(following)
    return into


class Argmin:
    """For every frame the window whose cost there is lowest (paper, III-D)."""

    def __init__(self, start: int, stop: int, shape: tuple[int, ...], length: int):
        self.start = start
        self.best = np.full((stop - start, *shape), np.nan, np.float32)
        self.cost = np.full(stop - start, np.inf)

    def add(self, place: int, window: np.ndarray, cost: np.ndarray) -> None:
        """Take those frames of a window (L, ...) whose ``cost`` (L,) is the least so far."""
        track, own = overlap(self.start, len(self.best), place, len(window))
        better = cost[own] < self.cost[track]
        self.best[track][better] = window[own][better]
        self.cost[track][better] = cost[own][better]

    def result(self) -> np.ndarray:
        return self.best


def overlap(start: int, frames: int, place: int, length: int) -> tuple[slice, slice]:
    """Where a window at ``place`` lies in ``frames`` frames from ``start``: slices of those and of the window."""
    first, last = max(place, start), min(place + length, start + frames)
    return slice(first - start, last - start), slice(first - place, last - place)
