"""Whether two tracks would agree far better at another time: an offset, or another frame rate than was taken."""

from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.evaluation.matching import common_joints
from core.poses import PoseSequence, Space

_USUAL = (24, 25, 30, 50, 60)  # frames a second
RATES = tuple(sorted({a / b for a in _USUAL for b in _USUAL}))
"""By which times are wrong where one usual frame rate was taken for another."""

_FAR_BETTER = 0.6  # of the distance as taken
_WORTH = 0.05  # of the size of the body, that the distance must shrink by
_ALIKE = 0.03  # of the size of the body: distances that differ by less say nothing
_SAMPLES = 150  # frames of the truth that are looked at
_FURTHEST = 3.0  # seconds of offset


@dataclass(frozen=True)
class Timing:
    """Time in the prediction * rate + offset = time in the truth. ``error`` is the median distance of the joints then,
    ``usual`` as the times were taken, both in the poses' unit; of poses in 3D, with the middles of both laid together.
    """

    rate: float
    offset: float
    error: float
    usual: float


def better_timing(prediction: PoseSequence, truth: PoseSequence) -> Timing | None:
    """A rate and an offset with which the two agree far better than by their own times; None where there is none."""
    pair = _Pair.of(prediction, truth)
    usual = pair.distance(1.0, 0.0) if pair is not None else np.nan
    if pair is None or not np.isfinite(usual):
        return None
    reach = min(_FURTHEST, 0.5 * (truth.times[-1] - truth.times[0]))
    step = max(2 * pair.step, reach / 60)
    coarse = [(pair.distance(rate, by), rate, by) for rate in RATES for by in np.arange(-reach, reach + step, step)]
    enough = np.nanmin([error for error, _, _ in coarse]) * 1.3 + _ALIKE * pair.size  # a walk looks alike after a step
    _, rate, middle = min((one for one in coarse if one[0] <= enough), key=lambda one: _change(*one[1:]))
    fine = np.concatenate([np.arange(middle - step, middle + step, pair.step / 2), [0.0]])
    found = [(pair.distance(rate, by), *_change(rate, by), rate, by) for by in fine]
    error, *_, rate, offset = min(one for one in found if np.isfinite(one[0]))
    if error > _FAR_BETTER * usual or usual - error < _WORTH * pair.size:
        return None
    return Timing(float(rate), round(float(offset), 3), float(error), float(usual))


def _change(rate: float, offset: float) -> tuple[float, float]:
    """How far times would be from those as taken."""
    return abs(float(np.log(rate))), abs(float(offset))


@dataclass(frozen=True, eq=False)
class _Pair:
    """Common joints of both: prediction (T, J, D) at times (T,), truth (S, J, D) at some of its times (S,)."""

    prediction: np.ndarray
    times: np.ndarray
    truth: np.ndarray
    at: np.ndarray
    step: float
    size: float

    @classmethod
    def of(cls, prediction: PoseSequence, truth: PoseSequence) -> "_Pair | None":
        if prediction.dims != truth.dims or min(len(prediction), len(truth)) < 10:
            return None
        try:
            joints = common_joints(prediction.skeleton, truth.skeleton)
        except PoseError:
            return None
        shown = np.flatnonzero(truth.present[:, joints].any(axis=1))
        if len(shown) < 10:
            return None
        shown = shown[np.linspace(0, len(shown) - 1, min(len(shown), _SAMPLES)).astype(int)]
        first = prediction.to_skeleton(truth.skeleton).coords[:, joints].astype(float)
        second = truth.coords[shown][:, joints].astype(float)
        if not (prediction.space == truth.space == Space.IMAGE):
            first, second = _centred(first), _centred(second)
        size = float(np.nanmedian(np.linalg.norm(_centred(second), axis=-1)))
        return cls(first, prediction.times, second, truth.times[shown], float(np.median(np.diff(truth.times))), size)

    def distance(self, rate: float, offset: float) -> float:
        """Median distance of the joints with these times, NaN where fewer than half of the frames have a partner."""
        wanted = (self.at - offset) / rate
        inside = (wanted >= self.times[0]) & (wanted <= self.times[-1])
        if inside.sum() < 0.5 * len(wanted):
            return np.nan
        wanted = wanted[inside]
        after = np.clip(np.searchsorted(self.times, wanted), 1, len(self.times) - 1)
        share = (wanted - self.times[after - 1]) / (self.times[after] - self.times[after - 1])
        before, share = self.prediction[after - 1], share[:, None, None]
        place = before + share * (self.prediction[after] - before)
        distances = np.linalg.norm(place - self.truth[inside], axis=-1)
        known = distances[np.isfinite(distances)]
        return float(np.median(known)) if len(known) >= 0.25 * distances.size else np.nan


def _centred(coords: np.ndarray) -> np.ndarray:
    """Each frame with the mean of its joints at the origin."""
    there = np.isfinite(coords).all(axis=-1, keepdims=True)
    total = np.where(there, coords, 0).sum(axis=1, keepdims=True)
    return coords - total / np.maximum(there.sum(axis=1, keepdims=True), 1)
