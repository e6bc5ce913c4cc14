"""Cycles: stretches of a recording in which a task is done once, marked by hand as segments or found by repetition.

What differs from one cycle to the next says whether a posture belongs to the task or to one occasion.
"""

import warnings
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import scipy

from core.ergonomics.activity import smooth
from core.ergonomics.angles import Angles
from core.ergonomics.assessment import Assessment
from core.ergonomics.exposure import ScoreExposure, risk_of, score_exposure, seconds_of
from core.ergonomics.scores import Score
from core.language import tr
from core.progress import CancelToken, Progress, silent

FOUND = "cycle"
"""Label of the segments that were found by repetition."""
POINTS = 101
"""Of a cycle in an overlay: 0 to 100% of its time."""

_RATE = 10.0  # frames a second in which repetition is looked for
_SHORTEST = 1.0  # seconds of a cycle
_ALIKE = 0.5  # least correlation of a recording with itself one cycle later
_FIRST = 0.85  # of the best lag's correlation: the first lag that has it is one cycle, not several
_STARTS = 16  # places that are tried as the model of a cycle
_STILL = 3.0  # degrees of deviation below which a measure takes no part
_MOVING = (
    "trunk_inclination", "trunk_twist",
    *(f"{side}_{name}" for side in ("left", "right")
      for name in ("upper_arm_elevation", "upper_arm_abduction", "elbow_flexion", "knee_flexion")),
)  # fmt: skip


@dataclass(frozen=True)
class Cycle:
    """Frames ``start`` to ``stop`` (exclusive) in which a task is done once; ``number`` counts from 1 in its label."""

    label: str
    number: int
    start: int
    stop: int

    @property
    def name(self) -> str:
        return f"{self.label} {self.number}"


@dataclass(frozen=True, eq=False)
class CycleExposure:
    """What one cycle asks of the body: seconds, exposure to each score, and the share of time at risk by measure.

    risky  measure -> share of its measurable time in zones of a raised or high risk; NaN where it is not measurable
    """

    cycle: Cycle
    seconds: float
    scores: tuple[ScoreExposure, ...]
    risky: dict[str, float]

    def score(self, method: str, side: str = "") -> ScoreExposure:
        return next(one for one in self.scores if (one.score.method, one.score.side) == (method, side))


def cycles_of(stretches: Iterable[tuple[int, int, str]], frames: int) -> tuple[Cycle, ...]:
    """(first frame, frame after the last, label) as cycles: numbered by time in each label, cut to ``frames``."""
    counts: dict[str, int] = {}
    found = []
    for start, stop, label in sorted(stretches):
        if start < min(stop, frames):
            counts[label] = counts.get(label, 0) + 1
            found.append(Cycle(label, counts[label], start, min(stop, frames)))
    return tuple(found)


def cycle_exposures(
    assessment: Assessment, cycles: Iterable[Cycle], scores: Iterable[Score] | None = None
) -> tuple[CycleExposure, ...]:  # fmt: skip
    """The exposure in each of some cycles of an assessed person, to all of their scores or to some."""
    times, angles = assessment.poses.times, assessment.angles
    seconds = seconds_of(times)
    risks = {one.measure.name: risk_of(one.measure.name, angles[one.measure.name]) for one in assessment.exposures}
    chosen, found = assessment.scores if scores is None else tuple(scores), []
    for cycle in cycles:
        part = slice(cycle.start, cycle.stop)
        exposed = tuple(score_exposure(score.part(part), times[part]) for score in chosen)
        risky = {name: _share(risk[part], seconds[part]) for name, risk in risks.items()}
        found.append(CycleExposure(cycle, float(seconds[part].sum()), exposed, risky))
    return tuple(found)


def _share(risk: np.ndarray, seconds: np.ndarray) -> float:
    known = np.isfinite(risk)
    time = seconds[known].sum()
    return float(seconds[known & (risk >= 2)].sum() / time) if time else np.nan


def median_curve(curves: np.ndarray) -> np.ndarray:
    """(P,) median of (C, P) curves; NaN where none has a value."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # no cycle has a value there
        return np.nanmedian(curves, axis=0)


def overlay(angles: Angles, name: str, cycles: Iterable[Cycle]) -> np.ndarray:
    """(C, POINTS) a measure over each cycle's own time, from its first to its last frame; NaN where not measurable."""
    rows = []
    for cycle in cycles:
        times, values = angles.times[cycle.start : cycle.stop], angles[name][cycle.start : cycle.stop].astype(float)
        at = np.linspace(times[0], times[-1], POINTS)
        nearest = np.searchsorted((times[1:] + times[:-1]) / 2, at)
        known = np.isfinite(values)
        filled = np.interp(at, times[known], values[known]) if known.any() else np.full(POINTS, np.nan)
        rows.append(np.where(known[nearest], filled, np.nan))
    return np.array(rows).reshape(-1, POINTS)


# --- found by repetition ----------------------------------------------------------------------------------------------


def find_cycles(
    angles: Angles, *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[range]:  # fmt: skip
    """Frames of each cycle of a task that is repeated; none where nothing is.

    The length comes from the recording's likeness to itself some time later, the borders from its likeness to the
    stretch that fits best; cycles begin where the body is nearest to upright with hanging arms. Their lengths may
    differ by a third.
    """
    motion, times = _motion(angles)
    length = _cycle_length(motion)
    if not length:
        return []
    starts = _best_starts(motion, length, progress, cancel or CancelToken())
    borders = np.searchsorted(angles.times, times[starts])
    last = np.searchsorted(angles.times, times[starts[-1]] + length / _RATE)
    stops = [*borders[1:], min(int(last), len(angles))]
    return [range(int(start), int(stop)) for start, stop in zip(borders, stops, strict=True) if stop > start]


def _motion(angles: Angles) -> tuple[np.ndarray, np.ndarray]:
    """(N, K) degrees of what moves, smoothed, at ``_RATE``, and (N,) times."""
    times = np.arange(angles.times[0], angles.times[-1], 1 / _RATE)
    columns = []
    for name in _MOVING:
        values = angles[name].astype(float)
        known = np.isfinite(values)
        if known.mean() > 0.5:
            column = smooth(np.interp(times, angles.times[known], values[known]), _RATE)
            if column.std() > _STILL:
                columns.append(column)
    return np.stack(columns, axis=1) if columns else np.empty((len(times), 0)), times


def _cycle_length(motion: np.ndarray) -> int:
    """Steps of one cycle; 0 where nothing is repeated at least once."""
    count, shortest = len(motion), int(_SHORTEST * _RATE)
    if not motion.size or count < 4 * shortest:
        return 0
    centred = motion - motion.mean(axis=0)
    product = scipy.signal.fftconvolve(centred, centred[::-1], axes=0).sum(axis=1)[count - 1 :]
    energy = np.concatenate([[0.0], np.cumsum((centred**2).sum(axis=1))])
    lags = np.arange(count // 2 + 1)
    alike = product[lags] / np.maximum(np.sqrt(energy[count - lags] * (energy[-1] - energy[lags])), 1e-9)
    peaks, _ = scipy.signal.find_peaks(alike)
    peaks = peaks[(peaks >= shortest) & (alike[peaks] >= _ALIKE)]
    return int(peaks[alike[peaks] >= _FIRST * alike[peaks].max()][0]) if len(peaks) else 0


def _best_starts(motion: np.ndarray, length: int, progress: Progress, cancel: CancelToken) -> np.ndarray:
    """(C,) first steps of the cycles: peaks of the likeness to the stretch of one length that is met most."""
    rest = motion.sum(axis=1)
    tried = np.unique(np.linspace(0, len(motion) - 2 * length, _STARTS).clip(min=0).astype(int))
    tried = np.unique([first + int(rest[first : first + length].argmin()) for first in tried])
    best, most = np.array([0]), -np.inf
    for done, start in enumerate(tried[tried + length <= len(motion)]):
        cancel.check()
        progress(done / len(tried), tr("Looking for repetition"))
        alike = _likeness(motion, motion[start : start + length])
        alike, apart = np.pad(alike, 1, constant_values=-1), max(2 * length // 3, 1)
        peaks, facts = scipy.signal.find_peaks(alike, distance=apart, height=_ALIKE)
        if facts["peak_heights"].sum() > most:
            best, most = peaks - 1, facts["peak_heights"].sum()
    return best


def _likeness(motion: np.ndarray, model: np.ndarray) -> np.ndarray:
    """(N - L + 1,) correlation of (N, K) with (L, K) at each place, -1 to 1; a difference of the means counts."""
    length, middle = len(model), motion.mean(axis=0)
    motion, model = motion - middle, model - middle
    product = scipy.signal.fftconvolve(motion, model[::-1], mode="valid", axes=0).sum(axis=1)
    energy = np.concatenate([[0.0], np.cumsum((motion**2).sum(axis=1))])
    return product / np.maximum(np.sqrt((energy[length:] - energy[:-length]) * (model**2).sum()), 1e-9)
