"""Which poses a body cannot take: limbs out of proportion, unlike sides, joints beyond their range.

The limits of angles and proportions hold for 99.8% of the captured training poses (clips under the CMU licence).
Rules about joints that a skeleton lacks (hands, clavicles) do not count for it.
"""

from dataclasses import dataclass

import numpy as np

from core.kinematics.rotations import angle_between
from core.skeleton import Skeleton

BEND = {  # degrees between a bone and the one that goes on from it: at most
    ("hip", "knee", "ankle"): 150.0,
    ("shoulder", "elbow", "wrist"): 155.0,
    ("elbow", "wrist", "hand"): 100.0,
}
BACKWARDS = 20.0  # degrees a knee may bend the wrong way
RATIOS = {  # of one bone to another: from, to
    (("knee", "ankle"), ("hip", "knee")): (0.75, 1.35),
    (("elbow", "wrist"), ("shoulder", "elbow")): (0.65, 1.35),
    (("shoulder", "elbow"), ("hip", "knee")): (0.5, 1.0),
    (("clavicle", "shoulder"), ("shoulder", "elbow")): (0.25, 1.1),
}
UNLIKE = 0.15  # left and right limb bones may differ by this share of their mean


@dataclass(frozen=True)
class Implausible:
    """Shares of poses that break a rule, and that break any."""

    ratio: float
    symmetry: float
    limits: float
    any: float


def implausible(poses: np.ndarray, skeleton: Skeleton) -> Implausible:
    """Count over ``poses`` (T, J, 3), whole ones."""
    kinds = [odd_ratio(poses, skeleton), odd_symmetry(poses, skeleton), beyond_limits(poses, skeleton)]
    return Implausible(*(float(kind.mean()) for kind in (*kinds, np.any(kinds, axis=0))))


def odd_ratio(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T,) bool: a limb bone is too long or too short for another."""
    odd = np.zeros(len(poses), bool)
    for side in ("left", "right"):
        for (one, other), (low, high) in RATIOS.items():
            if _has(skeleton, *one, *other):
                ratio = _length(poses, skeleton, side, one) / np.maximum(_length(poses, skeleton, side, other), 1e-6)
                odd |= (ratio < low) | (ratio > high)
    return odd


def odd_symmetry(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T,) bool: a bone of arm or leg differs from its partner."""
    length = _lengths(poses, skeleton)
    joints = skeleton.indices(f"left_{name}" for name in ("elbow", "wrist", "knee", "ankle"))
    left, right = length[:, joints], length[:, skeleton.flip_order[joints]]
    return np.asarray((np.abs(left - right) > UNLIKE * (left + right) / 2).any(axis=1))


def beyond_limits(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T,) bool: a joint is bent further than it can, or a knee backwards."""
    beyond = np.zeros(len(poses), bool)
    for side in ("left", "right"):
        for (start, middle, end), limit in _bends(skeleton):
            first, second = _two_bones(poses, skeleton, side, start, middle, end)
            beyond |= angle_between(first, second) > limit
        beyond |= _backwards(poses, skeleton, side) < -BACKWARDS
    return beyond


def knee_flexion(poses: np.ndarray, skeleton: Skeleton, side: str) -> np.ndarray:
    """(T,) degrees about the axis through the hips, positive to the back; NaN where the thigh lies along that axis."""
    thigh, shank = _two_bones(poses, skeleton, side, "hip", "knee", "ankle")
    axis = _hinge(poses, skeleton, thigh)
    across = (np.cross(thigh, shank) * axis).sum(axis=-1)
    along = np.linalg.norm(np.cross(axis, thigh), axis=-1) ** 2
    forward = (thigh * shank).sum(axis=-1) * np.where(along > 0, 1, np.nan)
    return np.asarray(np.degrees(np.arctan2(across, forward)))


def within_limits(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """Poses with knees that bend backwards turned straight, foot and all, and what is bent too far turned back."""
    result = poses.copy()
    for side in ("left", "right"):
        thigh, _ = _two_bones(result, skeleton, side, "hip", "knee", "ankle")
        backwards = np.maximum(-_backwards(result, skeleton, side), 0)
        _turn_below(result, skeleton, f"{side}_knee", _hinge(result, skeleton, thigh), backwards)
        for (start, middle, end), limit in _bends(skeleton):
            first, second = _two_bones(result, skeleton, side, start, middle, end)
            excess = np.maximum(angle_between(first, second) - limit, 0)
            _turn_below(result, skeleton, f"{side}_{middle}", np.cross(second, first), np.nan_to_num(excess))
    return result


def _backwards(poses: np.ndarray, skeleton: Skeleton, side: str) -> np.ndarray:
    """Knee flexion; 0 where it is unknown or so far round that it is rather a knee bent too much."""
    flexion = np.nan_to_num(knee_flexion(poses, skeleton, side))
    return np.where(flexion > -90, flexion, 0)


def _hinge(poses: np.ndarray, skeleton: Skeleton, thigh: np.ndarray) -> np.ndarray:
    """(T, 3) unit: from the right hip to the left, perpendicular to the thigh; NaN where they nearly align."""
    across = poses[:, skeleton.index("left_hip")] - poses[:, skeleton.index("right_hip")]
    across = across / np.maximum(np.linalg.norm(across, axis=-1, keepdims=True), 1e-6)
    bone = thigh / np.maximum(np.linalg.norm(thigh, axis=-1, keepdims=True), 1e-6)
    axis = across - (across * bone).sum(axis=-1, keepdims=True) * bone
    size = np.linalg.norm(axis, axis=-1, keepdims=True)
    return np.where(size > 0.6, axis / np.maximum(size, 1e-6), np.nan)


def _turn_below(poses: np.ndarray, skeleton: Skeleton, joint: str, axis: np.ndarray, degrees: np.ndarray) -> None:
    """Turn all that hangs on a joint about it, in place, where ``degrees`` is not 0 (Rodrigues)."""
    rows = np.flatnonzero((np.abs(degrees) > 1e-6) & np.isfinite(axis).all(axis=-1))
    centre = skeleton.index(joint)
    unit = axis[rows] / np.maximum(np.linalg.norm(axis[rows], axis=-1, keepdims=True), 1e-9)
    angle = np.radians(degrees[rows])[:, None]
    for below in _descendants(skeleton, centre):
        arm = poses[rows, below] - poses[rows, centre]
        turned = arm * np.cos(angle) + np.cross(unit, arm) * np.sin(angle)
        turned += unit * (unit * arm).sum(axis=-1, keepdims=True) * (1 - np.cos(angle))
        poses[rows, below] = poses[rows, centre] + turned


def _descendants(skeleton: Skeleton, joint: int) -> list[int]:
    children = [child for child, parent in enumerate(skeleton.parents) if parent == joint]
    return [*children, *(below for child in children for below in _descendants(skeleton, child))]


def _bends(skeleton: Skeleton) -> list[tuple[tuple[str, str, str], float]]:
    return [(joints, limit) for joints, limit in BEND.items() if _has(skeleton, *joints)]


def _has(skeleton: Skeleton, *joints: str) -> bool:
    return all(f"left_{joint}" in skeleton.joints for joint in joints)


def _length(poses: np.ndarray, skeleton: Skeleton, side: str, bone: tuple[str, str]) -> np.ndarray:
    start, end = skeleton.indices(f"{side}_{joint}" for joint in bone)
    return np.asarray(np.linalg.norm(poses[:, end] - poses[:, start], axis=-1))


def _two_bones(
    poses: np.ndarray, skeleton: Skeleton, side: str, start: str, middle: str, end: str
) -> tuple[np.ndarray, np.ndarray]:
    one, two, three = skeleton.indices((f"{side}_{start}", f"{side}_{middle}", f"{side}_{end}"))
    return poses[:, two] - poses[:, one], poses[:, three] - poses[:, two]


def _lengths(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    parents = np.maximum(np.array(skeleton.parents), 0)
    return np.asarray(np.linalg.norm(poses - poses[:, parents], axis=-1))
