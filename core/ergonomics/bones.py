"""Which bone of a skeleton shows which measure, and an angle of any joints."""

import numpy as np

from core.ergonomics.exposure import risk_of
from core.ergonomics.measures import INDEX, SIDES
from core.ergonomics.vectors import between
from core.skeleton import Skeleton

_LIMBS = {
    frozenset(("shoulder", "elbow")): "upper_arm_flexion",
    frozenset(("elbow", "wrist")): "elbow_flexion",
    frozenset(("hip", "knee")): "knee_flexion",
    frozenset(("knee", "ankle")): "knee_flexion",
}
_HANDS = ("hand", "index", "finger_base", "hand_root")
_HEAD = ("head", "head_top", "nose")
_TRUNK = ("pelvis", "spine", "spine2", "spine3", "spine4", "thorax")


def measure_of(start: str, stop: str) -> str:
    """The measure that a bone from joint to joint shows; "" for none."""
    first, last = (name.removeprefix("left_").removeprefix("right_") for name in (start, stop))
    side = next((side for side in SIDES if stop.startswith(side) or start.startswith(side)), "")
    names = {first, last}
    if side and frozenset(names) in _LIMBS:
        return f"{side}_{_LIMBS[frozenset(names)]}"
    if side and "wrist" in names and names & set(_HANDS):
        return f"{side}_wrist_flexion"
    if names & set(_HEAD) and names <= {*_HEAD, "neck", "thorax", "spine4", "shoulder"}:
        return "neck_flexion"
    same_side = start.partition("_")[0] == stop.partition("_")[0]
    if names <= {*_TRUNK, "neck"} or (names == {"shoulder", "hip"} and same_side):
        return "trunk_flexion"
    return ""


def bone_measures(skeleton: Skeleton) -> tuple[str, ...]:
    """The measure of each of ``skeleton.bones``; "" for none."""
    return tuple(measure_of(skeleton.joints[start], skeleton.joints[stop]) for start, stop in skeleton.bones)


def bone_risks(skeleton: Skeleton, values: np.ndarray, seated: bool = False) -> np.ndarray:
    """(B,) 0 neutral to 3 high for each bone by the (M,) measures of a frame; -1 where nothing is measured.

    While the person sits a bent knee is no risk.
    """
    risks = np.full(len(skeleton.bones), -1)
    for bone, name in enumerate(bone_measures(skeleton)):
        risk = part_risk(name, float(values[INDEX[name]]), seated) if name else None
        risks[bone] = -1 if risk is None else risk
    return risks


def part_risk(name: str, value: float, seated: bool = False) -> int | None:
    """0 neutral to 3 high; None where it is not measurable or has no zones."""
    risk = float(risk_of(name, value))
    if np.isnan(risk):
        return None
    return 0 if seated and name.endswith("knee_flexion") else int(risk)


def middle_of(skeleton: Skeleton, joints: tuple[int, int, int]) -> tuple[int, int, int]:
    """Three joints with the one in the middle that is nearest to both others along the bones."""
    steps = _steps(skeleton)
    middle = min(joints, key=lambda joint: sum(steps[joint, other] for other in joints))
    first, last = (joint for joint in joints if joint != middle)
    return first, middle, last


def _steps(skeleton: Skeleton) -> np.ndarray:
    """(J, J) number of bones from joint to joint; infinite where there is no way."""
    count = len(skeleton)
    steps = np.where(np.eye(count, dtype=bool), 0.0, np.inf)
    for start, stop in skeleton.bones:
        steps[start, stop] = steps[stop, start] = 1.0
    for through in range(count):
        steps = np.minimum(steps, steps[:, through, None] + steps[None, through])
    return steps


def angle_at(points: np.ndarray, up: np.ndarray) -> float:
    """Degrees: of (3, D) points the angle at the second; of (2, D) points that of their line to ``up`` (D,).

    NaN where a point is missing.
    """
    points, up = (np.pad(np.asarray(array, float), [(0, 0)] * (np.ndim(array) - 1) + [(0, 3 - np.shape(array)[-1])])
                  for array in (points, up))  # fmt: skip
    if len(points) == 3:
        pair = points[0] - points[1], points[2] - points[1]
        return float(between(pair[0][None], pair[1][None])[0])
    line = points[1] - points[0]
    angle = float(between(line[None], up[None])[0])
    return min(angle, 180 - angle)
