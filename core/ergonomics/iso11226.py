"""ISO 11226, static working postures: how long a posture may be held (``resources/ergonomics/iso11226.toml``).

The standard judges postures that are held for more than 4 seconds; what moves is not judged (NaN).
"""

import numpy as np

from core.ergonomics.measures import SIDES
from core.ergonomics.scores import Inputs
from core.ergonomics.standards import ACCEPTABLE, CONDITIONAL, NOT_ACCEPTABLE, Verdict, runs
from core.ergonomics.tables import Bands, load
from core.language import mark


def holding_time(part: str, angle) -> np.ndarray:
    """(...) minutes that an angle may be held: infinite where it is acceptable, 0 where it is not recommended."""
    facts, angle = load("iso11226")[part], np.asarray(angle, float)
    (low, longest), (high, shortest) = facts["holding_time_points"]
    minutes = longest + (angle - low) / (high - low) * (shortest - longest)
    minutes = np.where(angle <= low, np.inf, np.where(angle > high, 0.0, minutes))
    return np.where(np.isnan(angle), np.nan, minutes)


_UPPER_ARM = {"left": mark("Upper arm elevation, left"), "right": mark("Upper arm elevation, right")}


def verdicts(inputs: Inputs) -> list[Verdict]:
    """Trunk, head and both upper arms over time."""
    found = [
        _verdict(inputs, "trunk", "trunk_flexion", mark("Trunk inclination"), _turned(inputs)),
        _verdict(inputs, "head", "head_inclination", mark("Head inclination")),
    ]
    for side in SIDES:
        behind = inputs.angles[f"{side}_upper_arm_flexion"] < -inputs.settings.arm_behind
        found.append(_verdict(inputs, "upper_arm", f"{side}_upper_arm_gravity", _UPPER_ARM[side], behind))
    return found


def _turned(inputs: Inputs) -> np.ndarray:
    """(T,) a trunk that is twisted or bent sideways is not recommended."""
    limits = (("trunk_twist", inputs.settings.twist), ("trunk_side_bend", inputs.settings.side_bend))
    return np.any([np.abs(inputs.angles[name]) > limit for name, limit in limits], axis=0)


def _verdict(inputs: Inputs, part: str, measure: str, title: str, refused=False) -> Verdict:
    facts = load("iso11226")[part]
    low, high = facts["time_limited"]
    backwards = {"trunk": -inputs.settings.leaning_back, "head": -inputs.settings.neutral}.get(part, -np.inf)
    angle, _ = inputs.angle(measure)
    classes = Bands((backwards, low, high), (2, 0, 1, 2)).settled(angle, inputs.settings.hysteresis)
    if (part == "trunk" and inputs.facts.value("trunk_supported")) or (
        part == "upper_arm" and inputs.facts.value("arms_supported")
    ):
        classes = np.where(classes == CONDITIONAL, ACCEPTABLE, classes)
    classes = np.where(refused & np.isfinite(classes), NOT_ACCEPTABLE, classes)
    zones = _held_too_long(part, angle, classes, inputs.angles.times)
    zones.setflags(write=False)
    return Verdict("ISO 11226", title, measure, zones, facts["confidence"])


def _held_too_long(part: str, angle: np.ndarray, classes: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(T,) verdict on each stretch of one class: a conditional one is not acceptable beyond its holding time."""
    least = load("iso11226")["meta"]["static_if_held_longer_than_s"]
    zones = np.full(len(classes), np.nan, np.float32)
    step = float(np.median(np.diff(times))) if len(times) > 1 else 0.0
    for start, stop in zip(*runs(classes), strict=True):
        seconds = times[stop - 1] - times[start] + step
        if np.isnan(classes[start]) or seconds <= least:
            continue
        verdict = classes[start]
        if verdict == CONDITIONAL and seconds / 60 > holding_time(part, np.mean(angle[start:stop])):
            verdict = NOT_ACCEPTABLE
        zones[start:stop] = verdict
    return zones
