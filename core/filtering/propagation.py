"""What corrected frames say of the frames between and beside them.

A model of how an estimate goes wrong, for each joint: its true place x moves smoothly (pushed by white noise), and the
estimate is x + b + noise, where b is an offset that the estimator keeps for a while (an Ornstein-Uhlenbeck process: a
hip that it always puts too far out, a hidden leg laid upon the other) and the noise has long tails (a frame in which it
saw something else). Corrected frames show x itself. The likeliest course of x and b is a banded system of linear
equations, solved a few times with weights that let go of outliers.

The same equations hold for two rivals that users know: with a small offset they smooth between the corrections, with a
large one they carry the correction over to the frames beside it. How large each part is, is chosen for each joint by
how well some corrected frames are told from the others (cross-validation); where there are few of them, by what is true
of all joints together. Where that is no better than the estimate, the joint stays as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import product

import numpy as np
import scipy

REACH = 3.0  # times of memory; so far from a correction nothing is changed
FARTHEST = 10.0  # seconds
FEWEST = 3  # corrected frames of a joint from which one can be told from the others
FOLDS = 5
BETTER = 0.97  # of the estimate's own error, in cross-validation, below which a joint is changed
SHARED = 10.0  # corrected frames of a joint that weigh as much as those of all joints together
_ROUNDS = 4  # of reweighting
_TAIL = 2.0  # noises from which an estimate counts less
_EXACT = 0.0006  # error of a corrected joint, in body sizes
_FADE = 1 / 3  # of the reach: the part in which a change fades out


@dataclass(frozen=True)
class ErrorModel:
    """How a joint moves and how its estimate errs; lengths in body sizes, times in seconds.

    push    spectral density of the acceleration, sizes / s^1.5
    offset  standard deviation of what the estimate is off
    memory  how long it stays off
    noise   standard deviation of what changes from frame to frame
    """

    push: float
    offset: float
    memory: float
    noise: float


MODELS = tuple(
    ErrorModel(*values) for values in product((0.3, 1.5, 7.5), (0.015, 0.06), (0.1, 0.4, 1.6), (0.006, 0.03))
)


@dataclass(frozen=True, eq=False)
class Propagated:
    """coords (T, J, D) as the estimate's; changed (T, J) bool; models: joint -> the model chosen, of those changed."""

    coords: np.ndarray
    changed: np.ndarray
    models: dict[int, ErrorModel]


def propagate(
    coords: np.ndarray,
    confidence: np.ndarray,
    corrected: np.ndarray,
    times: np.ndarray,
    size: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Propagated:
    """Carry corrections over to the frames around them.

    coords (T, J, D) the estimate, NaN where missing; confidence (T, J) in [0, 1]; corrected (T, J, D), NaN where the
    user set nothing; times (T,) seconds, increasing; size: the person's (``filters.body_size``). ``tick`` hears how
    much is done and may raise to stop it.
    """
    joints = {}
    for joint in range(coords.shape[1]):
        one = _Joint(coords[:, joint] / size, confidence[:, joint], corrected[:, joint] / size, times)
        if len(one.keys) >= FEWEST:
            joints[joint] = one
    chosen = _choose(joints, tick)
    result, changed = coords.astype(float), np.zeros(coords.shape[:2], bool)
    for joint, model in chosen.items():
        weight, place = joints[joint].influence(model), joints[joint].solve(model) * size
        moved = weight > 0
        known = np.where(np.isfinite(result[:, joint]), result[:, joint], place)
        result[moved, joint] = (known + weight[:, None] * (place - known))[moved]
        changed[:, joint] = moved
    return Propagated(result.astype(coords.dtype), changed, chosen)


def _choose(joints: dict[int, "_Joint"], tick: Callable[[float], None]) -> dict[int, ErrorModel]:
    """The model of each joint that is told better by the corrections than by the estimate.

    A joint's own cross-validation counts as much as it has corrected frames, that of all joints as ``SHARED``.
    """
    errors, own, counts = np.empty((len(joints), len(MODELS))), np.empty(len(joints)), np.empty(len(joints))
    for n, joint in enumerate(joints.values()):
        tick(n / len(joints))
        errors[n] = joint.cross_validate(partial(_part, tick, n, len(joints)))
        own[n], counts[n] = joint.own_error(), len(joint.keys)
    if not joints:
        return {}
    pooled = np.average(errors, axis=0, weights=counts) / max(np.average(own, weights=counts), 1e-9)
    shares = errors / np.maximum(own, 1e-9)[:, None]
    mixed = (counts[:, None] * shares + SHARED * pooled) / (counts[:, None] + SHARED)
    best = mixed.argmin(axis=1)
    return {
        joint: MODELS[best[n]] for n, joint in enumerate(joints) if max(mixed[n, best[n]], shares[n, best[n]]) < BETTER
    }


def _part(tick: Callable[[float], None], number: int, count: int, fraction: float) -> None:
    tick((number + fraction) / count)


class _Joint:
    """One joint: estimate (T, D) and corrections (T, D) in body sizes."""

    def __init__(self, estimate, confidence, corrected, times):
        self.estimate, self.corrected, self.times = estimate, corrected, times
        self.seen = np.isfinite(estimate).all(axis=1)
        self.trust = np.where(self.seen, np.clip(confidence, 0.05, 1.0) ** 2, 0.0)
        self.keys = np.flatnonzero(np.isfinite(corrected).all(axis=1))

    def cross_validate(self, tick: Callable[[float], None]) -> np.ndarray:
        """(models,) mean errors of corrected frames that are told from the others."""
        folds = [self.keys[n :: min(FOLDS, len(self.keys))] for n in range(min(FOLDS, len(self.keys)))]
        errors = np.empty(len(MODELS))
        for number, model in enumerate(MODELS):
            tick(number / len(MODELS))
            misses = [self._miss(self.solve(model, without=fold)[fold], fold) for fold in folds]
            errors[number] = np.concatenate(misses).mean()
        return errors

    def own_error(self) -> float:
        """Mean error of the estimate at the corrected frames."""
        return float(self._miss(self.estimate[self.keys], self.keys).mean())

    def _miss(self, places: np.ndarray, keys: np.ndarray) -> np.ndarray:
        """Distances (K,) from the corrections, one body size at most and where nothing is."""
        return np.minimum(np.nan_to_num(np.linalg.norm(places - self.corrected[keys], axis=1), nan=1.0), 1.0)

    def influence(self, model: ErrorModel) -> np.ndarray:
        """(T,) from 1 at a corrected frame to 0 out of its reach."""
        reach = min(REACH * model.memory, FARTHEST)
        keys = self.times[self.keys]
        after = np.searchsorted(keys, self.times)
        before = self.times - np.concatenate([[-np.inf], keys])[after]  # seconds since the last key
        ahead = np.concatenate([keys, [np.inf]])[after] - self.times
        fade = np.clip((reach - np.minimum(before, ahead)) / (_FADE * reach), 0, 1)
        return np.where(before + ahead <= 2 * reach * (1 - _FADE), 1.0, fade)

    def solve(self, model: ErrorModel, without: np.ndarray | None = None) -> np.ndarray:
        """(T, D) the likeliest places, of frames near a correction; NaN elsewhere. ``without`` some of the keys."""
        keys = self.keys if without is None else np.setdiff1d(self.keys, without)
        result = np.full(self.estimate.shape, np.nan)
        for part in _parts(self.times, self.keys, min(REACH * model.memory, FARTHEST)):
            inside = keys[(keys >= part.start) & (keys < part.stop)] - part.start
            result[part] = self._solve_part(model, part, inside)
        return result

    def _solve_part(self, model: ErrorModel, part: slice, keys: np.ndarray) -> np.ndarray:
        seen, estimate = self.seen[part], np.nan_to_num(self.estimate[part])
        known = np.zeros(len(seen))
        known[keys] = 1 / _EXACT**2
        target = np.nan_to_num(self.corrected[part]) * known[:, None]
        prior, trust = _prior(model, self.times[part]), self.trust[part] / model.noise**2
        weight = np.ones(len(seen))
        for _ in range(_ROUNDS):
            place, offset = _likeliest(prior, trust * weight, estimate, known, target)
            miss = np.where(seen, np.linalg.norm(estimate - place - offset, axis=1), 0) / model.noise
            weight = 1 / (1 + (miss / _TAIL) ** 2)
        return place


def _parts(times: np.ndarray, keys: np.ndarray, reach: float) -> list[slice]:
    """The stretches of frames within reach of a key, those that touch as one."""
    parts: list[slice] = []
    for key in keys:
        start = int(np.searchsorted(times, times[key] - reach))
        stop = int(np.searchsorted(times, times[key] + reach, side="right"))
        if parts and start <= parts[-1].stop:
            parts[-1] = slice(parts[-1].start, stop)
        else:
            parts.append(slice(start, stop))
    return parts


def _prior(model: ErrorModel, times: np.ndarray) -> np.ndarray:
    """(5, 2T) lower bands of the precision of x_0, b_0, x_1, b_1, ... before anything is seen."""
    steps = np.maximum(np.diff(times), 1e-6)
    bands = np.zeros((5, 2 * len(times)))
    before, after = steps[:-1], steps[1:]
    turn = np.stack([1 / before, -1 / before - 1 / after, 1 / after])  # of the speed, by the three places around it
    precision = 1 / (model.push**2 * (before + after) / 2)
    for i in range(3):
        for j in range(i, 3):
            start = 2 * i
            bands[2 * (j - i), start : start + 2 * len(before) : 2] += precision * turn[i] * turn[j]
    stay = np.exp(-steps / model.memory)
    precision = 1 / (model.offset**2 * np.maximum(1 - stay**2, 1e-9))
    bands[0, 1] += 1 / model.offset**2
    bands[0, 1:-1:2] += precision * stay**2
    bands[0, 3::2] += precision
    bands[2, 1:-1:2] -= precision * stay
    return bands


def _likeliest(prior, trust, estimate, known, target) -> tuple[np.ndarray, np.ndarray]:
    """Places and offsets, (T, D) each."""
    bands = prior.copy()
    bands[0, 0::2] += trust + known + 1e-9
    bands[0, 1::2] += trust + 1e-9
    bands[1, 0::2] += trust
    pulled = trust[:, None] * estimate
    right = np.empty((2 * len(trust), estimate.shape[1]))
    right[0::2], right[1::2] = pulled + target, pulled
    both = scipy.linalg.solveh_banded(bands, right, lower=True, check_finite=False)
    return both[0::2], both[1::2]
