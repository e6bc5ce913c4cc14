"""Per-frame values of any length that paint in the same time: pyramids of reductions, filled in small portions."""

from collections.abc import Callable
from enum import IntFlag
from time import perf_counter
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from core.poses import PoseSequence, Status

STEP = 8
"""How many values of one level make one of the next."""

CHUNK = 512
"""Frames computed at a time."""

BUDGET = 0.008
"""Seconds of the GUI thread that filling may take between two events, all fillers together."""

TELL_EVERY = 0.1
"""Seconds between two ``advanced`` signals of a long filling."""


class Pyramid:
    """(T,) values, and for every ``STEP``, ``STEP``² ... of them their reduction (``np.fmax``, ``np.bitwise_or`` ...).

    ``empty`` is neutral for the reduction: it stands for what was not computed and what lies outside.
    """

    def __init__(self, count: int, reduce: np.ufunc, dtype, empty):
        self._reduce, self._empty = reduce, empty
        self.levels = [np.full(count, empty, dtype)]
        while len(self.levels[-1]) > STEP:
            self.levels.append(np.full(-(-len(self.levels[-1]) // STEP), empty, dtype))

    def __len__(self) -> int:
        return len(self.levels[0])

    def write(self, start: int, values: np.ndarray) -> None:
        """Put values from ``start`` on, and bring the levels above up to date."""
        stop = start + len(values)
        self.levels[0][start:stop] = values
        for below, level in zip(self.levels, self.levels[1:], strict=False):
            start, stop = start // STEP, -(-stop // STEP)
            part = below[start * STEP : stop * STEP]
            level[start:stop] = self._reduce.reduceat(part, np.arange(0, len(part), STEP))

    def columns(self, first: float, last: float, width: int) -> np.ndarray:
        """(width,) reductions over ``width`` equal columns of the frames from ``first`` to ``last``.

        Costs the same however many frames that is: the level used has at most a few dozen values a column.
        """
        edges = np.linspace(first, last, width + 1)
        level = int(np.clip(np.log(max((last - first) / width / 4, 1)) / np.log(STEP), 0, len(self.levels) - 1))
        values, stride = self.levels[level], STEP**level
        starts = np.floor(edges[:-1] / stride).astype(int)
        stops = np.maximum(np.ceil(edges[1:] / stride).astype(int), starts + 1)
        inside = (stops > 0) & (starts < len(values))
        low, high = max(int(starts[0]), 0), min(int(stops[-1]), len(values))
        if low >= high:
            return np.full(width, self._empty, values.dtype)
        padded = np.append(values[low:high], values.dtype.type(self._empty))
        bounds = np.clip(np.column_stack([starts, stops]) - low, 0, high - low).reshape(-1)
        return np.where(inside, self._reduce.reduceat(padded, bounds)[::2], self._empty).astype(values.dtype)


class FrameFlag(IntFlag):
    """What a frame of a track holds; a column of several frames holds them all."""

    PRESENT = 1  # at least one joint
    GAPS = 2  # some joints missing
    INFERRED = 4
    ADJUSTED = 8
    CONFIRMED = 16
    EMPTY = 32


def frame_flags(poses: PoseSequence) -> np.ndarray:
    """(T,) uint8 of ``FrameFlag``."""
    present = poses.present
    anyone = present.any(axis=1)
    holds = {
        FrameFlag.PRESENT: anyone,
        FrameFlag.EMPTY: ~anyone,
        FrameFlag.GAPS: anyone & ~present.all(axis=1),
        FrameFlag.INFERRED: ((poses.status == Status.INFERRED) & present).any(axis=1),
        FrameFlag.ADJUSTED: ((poses.status == Status.ADJUSTED) & present).any(axis=1),
        FrameFlag.CONFIRMED: (poses.status == Status.CONFIRMED).any(axis=1),
    }
    return sum(int(flag) * where for flag, where in holds.items()).astype(np.uint8)


class Filler(QObject):
    """Calls ``fill(start, stop)`` for all of ``count`` frames, a portion at a time, in between the window's events."""

    advanced = Signal()
    """Some more frames are done."""

    _working: ClassVar[int] = 0  # fillers that share the budget

    def __init__(self, count: int, fill: Callable[[int, int], None], parent: QObject | None = None):
        super().__init__(parent)
        self._count, self._fill = count, fill
        self._pending: list[tuple[int, int]] = []
        self._reported = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def done(self) -> bool:
        return not self._pending

    def redo(self, start: int = 0, stop: int | None = None) -> None:
        """Compute these frames again: a few at once, many in the time to come."""
        start, stop = max(start, 0), self._count if stop is None else min(stop, self._count)
        if start >= stop:
            return
        if stop - start <= CHUNK:
            self._fill(start, stop)
            self.advanced.emit()
            return
        self._pending.append((start, stop))
        if not self._timer.isActive():
            Filler._working += 1
            self._timer.start()

    def stop(self) -> None:
        """What is not done stays undone."""
        self._pending.clear()
        if self._timer.isActive():
            Filler._working -= 1
            self._timer.stop()

    def _go_on(self) -> None:
        begun = perf_counter()
        while self._pending and perf_counter() - begun < BUDGET / Filler._working:
            start, stop = self._pending[0]
            portion = min(start + CHUNK, stop)
            self._fill(start, portion)
            self._pending[0] = (portion, stop)
            if portion >= stop:
                self._pending.pop(0)
        if self.done:
            self.stop()
        if self.done or begun - self._reported > TELL_EVERY:
            self._reported = begun
            self.advanced.emit()
