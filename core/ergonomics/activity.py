"""What a person does over time, as far as scores ask: sits, walks, stands on one leg, holds a posture, repeats."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy

from core.ergonomics.angles import Angles
from core.ergonomics.facts import Settings, TaskFacts
from core.ergonomics.measures import SIDES

SITTING_THIGH = 55.0  # degrees from hanging down, both
SITTING_HEIGHT = 28.0  # % of the leg that hips stay above the lower foot: below, the person squats
KNEELING_KNEE = 12.0  # % of the leg above the lower foot
COUNTED = 60.0  # seconds from which on movements a minute can be told
SMOOTHED = 0.5  # seconds: what is shorter is no movement

ARM = ("upper_arm_elevation", "elbow_flexion")
TRUNK = ("trunk_inclination", "neck_flexion")


@dataclass(frozen=True, eq=False)
class Activity:
    """(T,) bool each; what cannot be seen is taken from facts, else is False and named in ``unseen``."""

    seated: np.ndarray
    walking: np.ndarray
    one_leg: np.ndarray
    kneeling: np.ndarray
    unseen: tuple[str, ...] = ()


def activity_of(angles: Angles, facts: TaskFacts, settings: Settings) -> Activity:
    """What the person does in each frame, from angles, thresholds of ``settings`` and facts of the task."""
    frames = len(angles)
    thighs, knees = (np.stack([angles[f"{side}_{name}"] for side in SIDES]) for name in ("thigh_inclination",
                                                                                         "knee_height"))  # fmt: skip
    with np.errstate(invalid="ignore"):
        seated = (thighs > SITTING_THIGH).all(axis=0) & (angles["hip_height"] > SITTING_HEIGHT)
        walking = angles["speed"] > settings.walking
        kneeling = (knees < KNEELING_KNEE).any(axis=0) & ~seated
        one_leg = np.abs(angles["left_foot_lift"]) > settings.one_leg
    seated = _given(facts.seated, seated)
    one_leg = _given(None if facts.support is None else facts.support == "one", one_leg)
    blind = all(np.isnan(angles[f"{side}_knee_flexion"]).all() for side in SIDES)
    unseen = ["legs"] if blind and facts.seated is None and facts.support is None else []
    unseen += ["walking"] if np.isnan(angles["speed"]).all() and frames > 1 else []
    walking = walking & ~seated
    return Activity(seated, walking, one_leg & ~walking & ~seated & ~kneeling, kneeling, tuple(unseen))


def _given(fact: bool | None, seen: np.ndarray) -> np.ndarray:
    return seen if fact is None else np.full(len(seen), fact)


def held(angles: Angles, names: Sequence[str], settings: Settings) -> np.ndarray:
    """(T,) bool: part of a stretch of ``static_seconds`` in which one of these measures stays within ``static_range``.

    Measures are smoothed over half a second first: jitter must not hide a held posture.
    """
    result = np.zeros(len(angles), bool)
    fps = rate(angles.times)
    window = max(int(round(settings.static_seconds * fps)), 2)
    if len(angles) < window:
        return result
    for name in names:
        values = smooth(angles[name], fps)
        spread = _spread(values, window)
        steady = spread <= settings.static_range  # of the window whose middle a frame is
        back = window % 2 - 1  # the way back from a window's middle to its frames; even windows lean to the left
        held = scipy.ndimage.maximum_filter1d(steady.astype(np.uint8), window, mode="constant", origin=back)
        result |= held.astype(bool)
    return result


def longest_held(values: np.ndarray, times: np.ndarray, within: float) -> float:
    """Seconds of the longest stretch in which (T,) values stay within a range; 0 where nothing is known."""
    if len(values) < 2 or not np.isfinite(values).any():
        return 0.0
    fps = rate(times)
    values = smooth(values, fps)
    low, high = 1, len(values)
    while low < high:  # the longest window of which at least one fits
        middle = (low + high + 1) // 2
        low, high = (middle, high) if (_spread(values, middle) <= within).any() else (low, middle - 1)
    return low / fps if low > 1 else 0.0


def _spread(values: np.ndarray, window: int) -> np.ndarray:
    """(T,) range within a window about each frame; infinite where it leaves the clip or something is unknown."""
    unknown = np.isnan(values)
    filled = np.where(unknown, 0, values)
    spread = scipy.ndimage.maximum_filter1d(filled, window) - scipy.ndimage.minimum_filter1d(filled, window)
    broken = scipy.ndimage.maximum_filter1d(unknown.astype(np.uint8), window, mode="constant") > 0
    broken[: window // 2] = True
    after = window - 1 - window // 2
    if after:
        broken[-after:] = True
    return np.where(broken, np.inf, spread)


def repetitions_per_min(values: np.ndarray, times: np.ndarray, least: float) -> float:
    """How often (T,) values rise and fall again by at least this much, a minute of what is known.

    NaN where less than ``COUNTED`` seconds are known: of one movement in two seconds no rate follows.
    """
    known, fps = np.isfinite(values), rate(times)
    if round(known.sum() / fps, 3) < COUNTED:
        return np.nan
    steady = smooth(np.interp(times, times[known], values[known]), fps)
    padded = np.concatenate([[steady.min()], steady, [steady.min()]])  # a movement may be under way at either end
    peaks, _ = scipy.signal.find_peaks(padded, prominence=least)
    return len(peaks) / max(known.sum() / fps / 60, 1e-9)


def repeated(angles: Angles, names: Sequence[str], facts: TaskFacts, settings: Settings) -> bool:
    """Whether the same is done more often than ``repetitions`` a minute: as given, else the measure that moves most."""
    if facts.repetition_per_min is not None:
        return facts.repetition_per_min > settings.repetitions
    found = [repetitions_per_min(angles[name], angles.times, settings.movement) for name in names]
    return bool(np.nan_to_num(found).max(initial=0) > settings.repetitions)


def smooth(values: np.ndarray, fps: float, seconds: float = SMOOTHED) -> np.ndarray:
    """(T,) running mean; NaN stays where it is and spoils no neighbour."""
    size = max(int(round(seconds * fps)), 1)
    known = np.isfinite(values)
    total = scipy.ndimage.uniform_filter1d(np.where(known, values, 0).astype(float), size, mode="nearest")
    weight = scipy.ndimage.uniform_filter1d(known.astype(float), size, mode="nearest")
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(known, total / weight, np.nan)


def rate(times: np.ndarray) -> float:
    """Frames a second from the median step; 25 for fewer than two frames."""
    return 1 / float(np.median(np.diff(times))) if len(times) > 1 else 25.0
