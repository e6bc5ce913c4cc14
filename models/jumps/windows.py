"""A long track as overlapping windows and back.

Windows lie on a grid that starts at frame 0 whatever part of the track is asked for, so that the part repaired after an
edit equals what a run over everything would give there.
"""

import numpy as np


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
    short = max(length - len(array), 0)
    if short:
        array = np.concatenate([array, np.zeros((short, *array.shape[1:]), array.dtype)])
    return array[starts[:, None] + np.arange(length)]


class Crossfade:
    """Overlapping windows into one track, each fading in and out linearly. Windows may come in any number of batches."""

    def __init__(self, frames: int, shape: tuple[int, ...], length: int):
        self.total = np.zeros((frames, *shape))
        self.weight = np.zeros(frames)
        ramp = np.minimum(np.arange(length) + 1, length - np.arange(length))
        self.ramp = ramp / ramp.max()

    def add(self, start: int, window: np.ndarray) -> None:
        part = slice(start, min(start + len(window), len(self.total)))
        ramp = self.ramp[: part.stop - part.start]
        self.total[part] += window[: len(ramp)] * ramp.reshape(-1, *[1] * (window.ndim - 1))
        self.weight[part] += ramp

    def result(self) -> np.ndarray:
        """NaN where no window lay."""
        weight = np.where(self.weight > 0, self.weight, np.nan)
        return (self.total / weight.reshape(-1, *[1] * (self.total.ndim - 1))).astype(np.float32)


class Argmin:
    """For every frame the window whose cost there is lowest (paper, III-D)."""

    def __init__(self, frames: int, shape: tuple[int, ...], length: int):
        self.best = np.full((frames, *shape), np.nan, np.float32)
        self.cost = np.full(frames, np.inf)

    def add(self, start: int, window: np.ndarray, cost: np.ndarray) -> None:
        part = slice(start, min(start + len(window), len(self.best)))
        window, cost = window[: part.stop - part.start], cost[: part.stop - part.start]
        better = cost < self.cost[part]
        self.best[part][better] = window[better]
        self.cost[part][better] = cost[better]

    def result(self) -> np.ndarray:
        return self.best
