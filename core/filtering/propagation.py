"""What corrected frames say of the frames between and beside them.

A model of how an estimate goes wrong, for each joint: its true place x moves smoothly (pushed by white noise), and the
estimate is x + b + noise, where b is an offset that the estimator keeps for a while (an Ornstein-Uhlenbeck process: a
hip that it always puts too far out, a hidden leg laid upon the other) and the noise has long tails (a frame in which it
saw something else). Corrected frames show x itself. The likeliest course of x and b is a banded system of linear
equations, solved a few times with weights that let go of outliers.

Other courses of the joints that were made of the same estimate (``Course``: a repair, a body with bones of one length)
are off in the same lasting way and in another momentary one: each is another sight of x + b, with a noise of its own.
As a sight of x itself they helped less: they are no nearer to it for good (the body left 0.989 of the error so, in the
mean of 24 refinements, and 0.972 as it is).

The same equations hold for two rivals that users know: with a small offset they smooth between the corrections, with a
large one they carry the correction over to the frames beside it. How large each part is, and how far a source is
believed, if at all, is chosen for each joint by how well some corrected frames are told from the others
(cross-validation); where there are few of them, by what is true of all joints together. Where that is no better than
the estimate, the joint stays as it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
import scipy

REACH = 3.0  # times of memory; so far from a correction nothing is changed
FARTHEST = 10.0  # seconds
FEWEST = 3  # corrected frames of a joint from which one can be told from the others
FOLDS = 5
BETTER = 0.97  # of the estimate's own error, in cross-validation, below which a joint is changed
SHARED = 10.0  # corrected frames of a joint that weigh as much as those of all joints together
BELIEFS = (0.1, 0.3, 1.0)  # times what a source states that it is off
UNBELIEVED = np.inf
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
class Course:
    """Where a source sees the joints: coords (T, J, D), NaN where it has no word, and the deviation (T, J) that it
    states, in the same unit; where that is not known, nothing is believed of it."""

    coords: np.ndarray
    deviation: np.ndarray


@dataclass(frozen=True, eq=False)
class Propagated:
    """coords (T, J, D) as the estimate's; changed (T, J) bool; of the joints changed the model and the sources that
    were chosen."""

    coords: np.ndarray
    changed: np.ndarray
    models: dict[int, ErrorModel]
    believed: dict[int, tuple[str, ...]]


def propagate(
    coords: np.ndarray,
    confidence: np.ndarray,
    corrected: np.ndarray,
    times: np.ndarray,
    size: float,
    tick: Callable[[float], None] = lambda fraction: None,
    sources: Mapping[str, Course] | None = None,
) -> Propagated:
    """Carry corrections over to the frames around them.

    coords (T, J, D) the estimate, NaN where missing; confidence (T, J) in [0, 1]; corrected (T, J, D), NaN where the
    user set nothing; times (T,) seconds, increasing; size: the person's (``filters.body_size``). ``tick`` hears how
    much is done and may raise to stop it. ``sources`` are believed of a joint as far as that tells its corrected frames
    better, or not at all; they must not know the corrections.
    """
    named, joints = sources or {}, {}
    for joint in range(coords.shape[1]):
        seen = [_course(one, joint, size) for one in named.values()]
        one = _Joint(coords[:, joint] / size, confidence[:, joint], corrected[:, joint] / size, times, seen)
        if len(one.keys) >= FEWEST:
            joints[joint] = one
    chosen = _choose(joints, len(named), tick)
    result, changed = coords.astype(float), np.zeros(coords.shape[:2], bool)
    for joint, (model, belief) in chosen.items():
        weight, place = joints[joint].influence(model), joints[joint].solve(model, belief) * size
        moved = weight > 0
        known = np.where(np.isfinite(result[:, joint]), result[:, joint], place)
        result[moved, joint] = (known + weight[:, None] * (place - known))[moved]
        changed[:, joint] = moved
    models = {joint: model for joint, (model, _) in chosen.items()}
    believed = {joint: tuple(name for name, times in zip(named, belief, strict=True) if np.isfinite(times))
                for joint, (_, belief) in chosen.items()}  # fmt: skip
    return Propagated(result.astype(coords.dtype), changed, models, believed)


def _course(source: Course, joint: int, size: float) -> tuple[np.ndarray, np.ndarray]:
    """What a source says of one joint, (T, D) and its deviation (T,), in body sizes."""
    return source.coords[:, joint] / size, source.deviation[:, joint] / size


Belief = tuple[float, ...]
"""For each source how many times its stated deviation it is taken to be off; infinite where it is not believed."""
Choice = tuple[ErrorModel, Belief]


def _choose(joints: dict[int, "_Joint"], sources: int, tick: Callable[[float], None]) -> dict[int, Choice]:
    """The model of each joint that is told better by the corrections than by the estimate, and what it believes. The
    sources are tried with the model that is best without them."""
    if not joints:
        return {}
    beliefs = list(product((UNBELIEVED, *BELIEFS), repeat=sources))
    trials = _Trials(list(joints.values()), len(MODELS) + (len(beliefs) if sources else 0), tick)
    chosen, told = trials.best([[(model, beliefs[0]) for model in MODELS]] * len(joints))
    if sources:
        chosen, told = trials.best([[(model, belief) for belief in beliefs] for model, _ in chosen])
    return {joint: choice for joint, choice, share in zip(joints, chosen, told, strict=True) if share < BETTER}


class _Trials:
    """Cross-validation of choices; ``count`` of them for each joint."""

    def __init__(self, joints: list["_Joint"], count: int, tick: Callable[[float], None]):
        self._joints, self._all, self._tick, self._done = joints, count * len(joints), tick, 0
        self._own = np.array([joint.own_error() for joint in joints])
        self._counts = np.array([len(joint.keys) for joint in joints])

    def best(self, choices: list[list[Choice]]) -> tuple[list[Choice], np.ndarray]:
        """Of each joint's choices, (J, N), the best, and what it leaves of the estimate's error.

        A joint's own cross-validation counts as much as it has corrected frames, that of all joints as ``SHARED``.
        """
        each = zip(self._joints, choices, strict=True)
        errors = np.array([[self._error(joint, choice) for choice in own] for joint, own in each])
        pooled = np.average(errors, axis=0, weights=self._counts)
        pooled /= max(np.average(self._own, weights=self._counts), 1e-9)
        shares = errors / np.maximum(self._own, 1e-9)[:, None]
        counts = self._counts[:, None]
        mixed = (counts * shares + SHARED * pooled) / (counts + SHARED)
        every, best = np.arange(len(mixed)), mixed.argmin(axis=1)
        return [own[one] for own, one in zip(choices, best, strict=True)], np.maximum(mixed, shares)[every, best]

    def _error(self, joint: "_Joint", choice: Choice) -> float:
        self._tick(self._done / self._all)
        self._done += 1
        return joint.cross_validate(*choice)


class _Joint:
    """One joint: estimate (T, D), corrections (T, D) and what sources say (T, D) and state (T,), in body sizes."""

    def __init__(self, estimate, confidence, corrected, times, sources=()):
        self.estimate, self.corrected, self.times, self.sources = estimate, corrected, times, sources
        self.seen = np.isfinite(estimate).all(axis=1)
        self.trust = np.where(self.seen, np.clip(confidence, 0.05, 1.0) ** 2, 0.0)
        self.keys = np.flatnonzero(np.isfinite(corrected).all(axis=1))

    def cross_validate(self, model: ErrorModel, belief: Belief = ()) -> float:
        """Mean error of corrected frames that are told from the others."""
        folds = [self.keys[n :: min(FOLDS, len(self.keys))] for n in range(min(FOLDS, len(self.keys)))]
        misses = [self._miss(self.solve(model, belief, without=fold)[fold], fold) for fold in folds]
        return float(np.concatenate(misses).mean())

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

    def solve(self, model: ErrorModel, belief: Belief = (), without: np.ndarray | None = None) -> np.ndarray:
        """(T, D) the likeliest places, of frames near a correction; NaN elsewhere. ``without`` some of the keys."""
        keys = self.keys if without is None else np.setdiff1d(self.keys, without)
        result = np.full(self.estimate.shape, np.nan)
        for part in stretches(self.times, self.keys, min(REACH * model.memory, FARTHEST)):
            inside = keys[(keys >= part.start) & (keys < part.stop)] - part.start
            result[part] = self._solve_part(model, belief, part, inside)
        return result

    def _solve_part(self, model: ErrorModel, belief: Belief, part: slice, keys: np.ndarray) -> np.ndarray:
        seen, estimate = self.seen[part], np.nan_to_num(self.estimate[part])
        known = np.zeros(len(seen))
        known[keys] = 1 / _EXACT**2
        target = np.nan_to_num(self.corrected[part]) * known[:, None]
        prior, trust = _prior(model, self.times[part]), self.trust[part] / model.noise**2
        others = [
            _observed(places[part], times * np.maximum(deviation[part], _EXACT))
            for (places, deviation), times in zip(self.sources, belief, strict=True) if np.isfinite(times)
        ]  # fmt: skip
        weight, weights = np.ones(len(seen)), [np.ones(len(seen)) for _ in others]
        for _ in range(_ROUNDS):
            told = trust * weight
            said = told[:, None] * estimate
            for (places, precision), share in zip(others, weights, strict=True):
                told = told + precision * share
                said += (precision * share)[:, None] * places
            place, offset = _likeliest(prior, told, said, known, target)
            miss = np.where(seen, np.linalg.norm(estimate - place - offset, axis=1), 0) / model.noise
            weight = 1 / (1 + (miss / _TAIL) ** 2)
            weights = [1 / (1 + precision * np.square(places - place - offset).sum(axis=1) / _TAIL**2)
                       for places, precision in others]  # fmt: skip
        return place


def _observed(places: np.ndarray, off: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of a stretch what a source says that is ``off`` (N,) so far: (N, D), and its precision (N,), 0 where it has no
    word."""
    said = np.isfinite(places).all(axis=1) & np.isfinite(off)
    return np.where(said[:, None], places, 0), np.where(said, 1 / np.where(said, off, 1) ** 2, 0)


def stretches(times: np.ndarray, keys: np.ndarray, reach: float) -> list[slice]:
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


def _likeliest(prior, trust, said, known, target) -> tuple[np.ndarray, np.ndarray]:
    """Places and offsets, (T, D) each. ``trust`` (T,) is the precision of all that is ``said`` (T, D; times it) of
    their sum, ``known`` that of the corrections."""
    bands = prior.copy()
    bands[0, 0::2] += trust + known + 1e-9
    bands[0, 1::2] += trust + 1e-9
    bands[1, 0::2] += trust
    right = np.empty((2 * len(trust), said.shape[1]))
    right[0::2], right[1::2] = said + target, said
    both = scipy.linalg.solveh_banded(bands, right, lower=True, check_finite=False)
    return both[0::2], both[1::2]
