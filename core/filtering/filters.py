"""Clean up tracks: fill gaps, remove outliers, smooth.

A filter is a frozen set of options with ``run(values, times, size)``: values (T, J, D) with NaN where missing, times
(T,) seconds, size the person's extent in the same unit. Smoothing neither fills nor crosses a gap (``resampling``
says what is one). ``apply`` runs a filter over a sequence.

The usual order is ``CLEAN_UP``: outliers out, short gaps filled, then the low-pass of biomechanics.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import scipy

from core.errors import PoseError
from core.evaluation.metrics import box_size
from core.filtering.resampling import evenly, interpolator, joined_runs, longest_step
from core.kinematics.derivatives import runs
from core.language import tr
from core.poses import PoseSequence, Status


class Filter(ABC):
    """What every filter can do; the options are its fields."""

    @abstractmethod
    def run(self, values: np.ndarray, times: np.ndarray, size: float) -> np.ndarray:
        """(T, J, D) filtered; missing stays missing."""


def _require(fine: bool, name: str, expected: str, got) -> None:
    if not fine:
        raise PoseError(tr("This filter's {name} is not usable", name=name), expected=expected, got=str(got))


@dataclass(frozen=True)
class FillGaps(Filter):
    """Fill what is missing for at most ``max_gap`` frames (None: any number) between two frames that are there.

    method: "linear", "cubic" (a spline through all known frames) or "pchip" (cubic, never overshoots).
    """

    max_gap: int | None = 20
    method: str = field(default="linear", metadata={"choices": ("linear", "cubic", "pchip")})

    def run(self, values, times, size):
        result = values.copy()
        for joint in range(values.shape[1]):
            known = np.isfinite(values[:, joint]).all(axis=-1)
            fill = np.zeros(len(known), bool)
            for start, stop in runs(~known):
                inside = start > 0 and stop < len(known)
                fill[start:stop] = inside and (self.max_gap is None or stop - start <= self.max_gap)
            if fill.any():
                curve = interpolator(self.method)(times[known], values[known, joint])
                result[fill, joint] = curve(times[fill])
        return result


@dataclass(frozen=True)
class Hampel(Filter):
    """Replace outliers by the median of the frames round them.

    A joint is an outlier where one of its coordinates is more than ``threshold`` standard deviations (estimated from
    the median absolute deviation) from the median of ``window`` frames.
    """

    window: int = 7
    threshold: float = 1.96

    def __post_init__(self):
        _require(self.window >= 3 and self.window % 2 == 1, "window", "an odd number from 3", self.window)
        _require(self.threshold > 0, "threshold", "more than 0", self.threshold)

    def run(self, values, times, size):
        median = _median(_windows(values, self.window))
        deviation = _median(np.abs(_windows(values, self.window) - median[..., None]))
        outlier = (np.abs(values - median) > self.threshold * 1.4826 * deviation).any(axis=-1, keepdims=True)
        return np.where(outlier, median, values)


@dataclass(frozen=True)
class Butterworth(Filter):
    """Low-pass without delay: a Butterworth filter of half the ``order``, forwards and then backwards.

    ``cutoff`` Hz is where the whole has lost 3 dB: two passes would lose it earlier, so the design frequency is raised
    (Winter's correction; 1/0.802 for order 4). 3-6 Hz suit walking, 6-15 Hz running, more for impacts. Each run is
    extended by point reflection of at least a second where it is that long.
    """

    cutoff: float = 6.0
    order: int = 4

    def __post_init__(self):
        _require(self.order >= 2 and self.order % 2 == 0, "order", "an even number from 2", self.order)
        _require(self.cutoff > 0, "cutoff", "more than 0 Hz", self.cutoff)

    def run(self, values, times, size):
        return _by_runs(values, times, self._smooth)

    def _smooth(self, values: np.ndarray, fps: float) -> np.ndarray:
        if self.cutoff >= fps / 2:
            raise PoseError(
                tr("This cutoff is too high for the frame rate"),
                expected=tr("less than {fps:.4g} Hz at {fps2:.4g} frames/s", fps=fps / 2, fps2=fps),
                got=tr("{cutoff:.4g} Hz", cutoff=self.cutoff),
            )
        sections = _low_pass(self.cutoff, self.order // 2, round(fps, 3))
        padding = max(round(fps), 3 * (2 * len(sections) + 1))
        return scipy.signal.sosfiltfilt(sections, values, axis=0, padlen=min(padding, len(values) - 1))


@lru_cache(maxsize=64)
def _low_pass(cutoff: float, order: int, fps: float) -> np.ndarray:
    """Second-order sections of a filter that, run twice, loses 3 dB at ``cutoff``."""
    raised = math.tan(math.pi * cutoff / fps) / (math.sqrt(2) - 1) ** (1 / (2 * order))
    return scipy.signal.butter(order, math.atan(raised) * fps / math.pi, fs=fps, output="sos")


@dataclass(frozen=True)
class SavitzkyGolay(Filter):
    """A polynomial of ``order`` through ``window`` frames: keeps peaks and slopes, but outliers too (Hampel first)."""

    window: int = 9
    order: int = 3

    def __post_init__(self):
        _require(self.window % 2 == 1 and self.window > self.order, "window", "odd and above the order", self.window)
        _require(self.order >= 0, "order", "0 or more", self.order)

    def run(self, values, times, size):
        return _by_runs(values, times, self._smooth)

    def _smooth(self, values: np.ndarray, fps: float) -> np.ndarray:
        window = min(self.window, len(values) - (len(values) + 1) % 2)
        return scipy.signal.savgol_filter(values, window, self.order, axis=0) if window > self.order else values


@dataclass(frozen=True)
class Gaussian(Filter):
    """A weighted mean of the neighbours, ``sigma`` in frames; what is missing has no weight."""

    sigma: float = 1.5

    def __post_init__(self):
        _require(self.sigma > 0, "sigma", "more than 0 frames", self.sigma)

    def run(self, values, times, size):
        return _by_runs(values, times, self._smooth)

    def _smooth(self, values: np.ndarray, fps: float) -> np.ndarray:
        blur = lambda array: scipy.ndimage.gaussian_filter1d(array, self.sigma, axis=0, mode="constant")  # noqa: E731
        return blur(values) / blur(np.ones_like(values))


@dataclass(frozen=True)
class OneEuro(Filter):
    """The 1 Euro filter (Casiez et al., CHI 2012): smooth while slow, quick while fast.

    The cutoff in Hz is ``min_cutoff + beta * speed``, where speed is the joint's, in body sizes a second, so that
    ``beta`` means the same for pixels and millimetres. Causal, so it lags; ``zero_phase`` filters the result backwards.
    Made for uneven times; starts again after a gap.
    """

    min_cutoff: float = 1.0
    beta: float = 0.0
    derivative_cutoff: float = 1.0
    zero_phase: bool = False

    def __post_init__(self):
        _require(self.min_cutoff > 0, "min_cutoff", "more than 0 Hz", self.min_cutoff)
        _require(self.derivative_cutoff > 0, "derivative_cutoff", "more than 0 Hz", self.derivative_cutoff)
        _require(self.beta >= 0, "beta", "0 or more", self.beta)

    def run(self, values, times, size):
        forwards = self._pass(values, times, size)
        if not self.zero_phase:
            return forwards
        return self._pass(forwards[::-1], -times[::-1], size)[::-1]

    def _pass(self, values: np.ndarray, times: np.ndarray, size: float) -> np.ndarray:
        result, limit = values.copy(), longest_step(times)
        slope = np.zeros(values.shape[1:])
        for frame in range(1, len(values)):
            step, last = times[frame] - times[frame - 1], result[frame - 1]
            joined = np.isfinite(last) & np.isfinite(values[frame]) & (step <= limit)
            change = np.where(joined, (values[frame] - last) / step / size, 0)
            slope = np.where(joined, slope + _weight(self.derivative_cutoff, step) * (change - slope), 0)
            cutoff = self.min_cutoff + self.beta * np.linalg.norm(slope, axis=-1, keepdims=True)
            eased = last + _weight(cutoff, step) * (values[frame] - last)
            result[frame] = np.where(joined, eased, values[frame])
        return result


def _weight(cutoff, step: float):
    """How much of a new value an exponential smoother with this cutoff takes up in ``step`` seconds."""
    return 1 / (1 + 1 / (2 * math.pi * cutoff * step))


FILTERS: dict[str, type[Filter]] = {
    "fill": FillGaps,
    "hampel": Hampel,
    "butterworth": Butterworth,
    "one-euro": OneEuro,
    "savitzky-golay": SavitzkyGolay,
    "gaussian": Gaussian,
}
"""Filters by name, for menus and the command line."""

CLEAN_UP: tuple[Filter, ...] = (Hampel(), FillGaps(), Butterworth())


# --- sequences -------------------------------------------------------------------------------------------------------


def apply(
    poses: PoseSequence,
    filter: Filter,
    joints: Sequence[int] | None = None,
    start: int = 0,
    stop: int | None = None,
) -> PoseSequence:
    """The sequence with a filter over some joints (None: all) and the frames ``start`` to ``stop`` (exclusive).

    Frames outside the range still serve as neighbours. What a person confirmed is used and not moved; what changes
    becomes ``ADJUSTED``. A filled joint gets the lower confidence of the two frames round its gap.
    """
    if not len(poses):
        return poses
    chosen = np.arange(len(poses.skeleton)) if joints is None else np.asarray(joints, int).reshape(-1)
    before = poses.coords[:, chosen]
    after = filter.run(before.astype(float), poses.times, body_size(poses)).astype(np.float32)
    changed = (after != before).any(axis=-1) & np.isfinite(after).all(axis=-1)
    changed &= poses.status[:, chosen] != Status.CONFIRMED
    changed[:start], changed[len(poses) if stop is None else stop :] = False, False
    coords, status, confidence = poses.coords.copy(), poses.status.copy(), poses.confidence.copy()
    coords[:, chosen] = np.where(changed[..., None], after, before)
    status[:, chosen] = np.where(changed, Status.ADJUSTED, poses.status[:, chosen])
    filled = changed & ~poses.present[:, chosen]
    confidence[:, chosen] = np.where(filled, _lower_end(poses, chosen), confidence[:, chosen])
    return poses.replace(coords=coords, status=status, confidence=confidence)


def body_size(poses: PoseSequence) -> float:
    """How large the person is, in the sequence's unit: the median of the longer side of its box; 1 if never seen."""
    sizes = box_size(poses.coords)
    return float(np.median(sizes[np.isfinite(sizes)])) if np.isfinite(sizes).any() else 1.0


# --- helpers ---------------------------------------------------------------------------------------------------------


def _by_runs(values: np.ndarray, times: np.ndarray, smooth: Callable[[np.ndarray, float], np.ndarray]) -> np.ndarray:
    """Smooth each unbroken run of each joint: joints with the same runs go together."""
    result = values.copy()
    present = np.isfinite(values).all(axis=-1)
    patterns, group = np.unique(present, axis=1, return_inverse=True)
    for number, pattern in enumerate(patterns.T):
        members = np.flatnonzero(group.reshape(-1) == number)
        for start, stop in joined_runs(pattern, times):
            if stop - start > 1:
                part = np.ix_(np.arange(start, stop), members)
                result[part] = evenly(values[part], times[start:stop], smooth)
    return result


def _windows(values: np.ndarray, window: int) -> np.ndarray:
    """(T, J, D, window): each frame's neighbourhood, NaN beyond the ends."""
    half = window // 2
    padded = np.pad(values, [(half, half), (0, 0), (0, 0)], constant_values=np.nan)
    return np.lib.stride_tricks.sliding_window_view(padded, window, axis=0)


def _median(values: np.ndarray) -> np.ndarray:
    """The median over the last axis without NaN; NaN where nothing is left."""
    ordered = np.sort(values, axis=-1)  # NaN come last
    count = np.isfinite(ordered).sum(axis=-1, keepdims=True)
    low, high = np.maximum((count - 1) // 2, 0), np.maximum(count // 2, 0)
    pick = lambda place: np.take_along_axis(ordered, np.minimum(place, values.shape[-1] - 1), axis=-1)  # noqa: E731
    return np.where(count > 0, (pick(low) + pick(high)) / 2, np.nan)[..., 0]


def _lower_end(poses: PoseSequence, joints: np.ndarray) -> np.ndarray:
    """(T, K) the lower confidence of the frames before and after each gap."""
    confidence = np.where(poses.present, poses.confidence, np.nan)[:, joints]
    frames = np.arange(len(poses))[:, None]
    last = np.maximum.accumulate(np.where(np.isfinite(confidence), frames, 0))
    following = np.minimum.accumulate(np.where(np.isfinite(confidence), frames, len(poses) - 1)[::-1])[::-1]
    ends = [np.take_along_axis(confidence, at, axis=0) for at in (last, following)]
    return np.fmin(*ends)
