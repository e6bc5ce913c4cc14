"""Between a recording's own times and the even steps that the networks were trained on."""

from dataclasses import dataclass

import numpy as np

RATE = 25.0
CLOSE_RATES = (18.0, 33.0)  # recordings between these are taken frame by frame: training varies the speed that much
LONGEST_STEP = 2.0  # seconds; a longer hole in the times is shortened to this
LONGEST_ABSENCE, LONGEST_AFTER = 2.0, 0.5
"""Seconds for which a person whom nothing is seen of can be told: between two detections, and beside one."""


@dataclass(frozen=True, eq=False)
class Timeline:
    """``place`` (T,) float64: where every source frame lies on the even grid of ``frames`` steps, increasing from 0."""

    place: np.ndarray
    frames: int

    @property
    def plain(self) -> bool:
        """Source frames and steps are the same thing."""
        return self.frames == len(self.place)

    def steps(self, start: int, stop: int) -> tuple[int, int]:
        """The steps needed to know source frames ``start`` to ``stop``."""
        if self.plain:
            return start, stop
        return max(int(self.place[start]) - 1, 0), min(int(self.place[stop - 1]) + 3, self.frames)

    def sources(self, first: int, last: int) -> tuple[int, int]:
        """The source frames needed to ``observe`` steps ``first`` to ``last``."""
        if self.plain:
            return first, last
        start = int(np.searchsorted(self.place, first)) - 1
        stop = int(np.searchsorted(self.place, last - 1)) + 1
        most = len(self.place)
        return min(max(start, 0), max(most - 2, 0)), min(max(stop, 2), most)

    def observe(
        self, coords: np.ndarray, confidence: np.ndarray, first: int = 0, last: int | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Source (T, J, 2), (T, J) -> steps (N, J, 2), (N, J): all, or of ``sources(first, last)`` the steps ``first``
        to ``last``.

        A step sees a joint where a source frame within half a step does. Between two frames that see it, it is
        interpolated.
        """
        if self.plain:
            return coords, confidence
        last = self.frames if last is None else last
        place = self.place[slice(*self.sources(first, last))]
        step = np.arange(first, last)
        after = np.clip(np.searchsorted(place, step), 1, len(place) - 1)
        before = after - 1
        span = np.maximum(place[after] - place[before], 1e-9)
        part = np.clip((step - place[before]) / span, 0, 1).astype(np.float32)[:, None]
        near = np.where(part[:, 0] < 0.5, before, after)
        seen = (confidence[near] > 0) & (np.abs(place[near] - step) <= 0.5 + 1e-6)[:, None]
        both = seen & (confidence[before] > 0) & (confidence[after] > 0)
        mixed = coords[before] + (coords[after] - coords[before]) * part[..., None]
        values = np.where(both[..., None], mixed, coords[near])
        return np.where(seen[..., None], values, 0).astype(np.float32), np.where(seen, confidence[near], 0)

    def back(self, values: np.ndarray, first: int, start: int, stop: int) -> np.ndarray:
        """Steps from ``first`` on, (N, ...), at source frames ``start`` to ``stop``; cubic (Catmull and Rom 1974)."""
        if self.plain:
            return values
        place = self.place[start:stop] - first
        base = np.clip(place.astype(int), 0, max(len(values) - 2, 0))
        part = (place - base).reshape(-1, *[1] * (values.ndim - 1)).astype(np.float32)
        framed = np.concatenate([np.full_like(values[:1], np.nan), values, np.full_like(values[:2], np.nan)])
        a, b, c, d = (framed[base + shift] for shift in range(4))
        c = np.where((base + 1 < len(values)).reshape(part.shape), c, b)
        a, d = np.where(np.isnan(a), 2 * b - c, a), np.where(np.isnan(d), 2 * c - b, d)
        cubic = b + part / 2 * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)))
        return np.asarray(np.where(np.isnan(cubic), np.where(part < 0.5, b, c), cubic))


def timeline(times: np.ndarray) -> Timeline:
    """The even grid for a recording: its own frames where their rate is close to the training's, else 25 a second."""
    steps = np.diff(times)
    typical = float(np.median(steps)) if len(steps) else 0.0
    even = len(steps) == 0 or (typical > 0 and np.all(np.abs(steps - typical) < 0.4 * typical))
    if even and (typical == 0 or CLOSE_RATES[0] <= 1 / typical <= CLOSE_RATES[1]):
        return Timeline(np.arange(len(times), dtype=float), len(times))
    place = np.concatenate([[0.0], np.cumsum(np.clip(steps, 1e-4, LONGEST_STEP) * RATE)])
    return Timeline(place, int(np.ceil(place[-1])) + 1)


def presence(seen: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(T,) bool: frames in which a person ``seen`` (T,) bool at some ``times`` is, or can be told to be.

    That is where something is seen, in an absence no longer than ``LONGEST_ABSENCE``, and ``LONGEST_AFTER`` beside any
    sighting: who walks out of the picture is not made to stand there.
    """
    sightings = np.asarray(times)[seen]
    known = np.concatenate([[-np.inf], sightings, [np.inf]])
    since = times - known[np.searchsorted(sightings, times, side="right")]
    until = known[np.searchsorted(sightings, times, side="left") + 1] - times
    return np.asarray((np.minimum(since, until) <= LONGEST_AFTER) | (since + until <= LONGEST_ABSENCE))
