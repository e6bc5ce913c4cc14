"""Where a person stands whose place is unknown: on the ground, by the foot that is down.

Ankles travel while a foot rolls over its toes, and toes are seen less well than knees. So every foot gets a ball and a
heel by its shank: it is flat until the shank leans forward as far as ankles bend in a step, and turns with it then.
"""

from collections.abc import Iterable
from enum import StrEnum

import numpy as np

from core.errors import PoseError
from core.kinematics.rotations import unit_vectors
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton

_FLAT = 10.0
"""Degrees that a shank leans forward over a flat foot: the ankle bends no further in a step (Perry 1992)."""
_BALL, _HEEL, _ANKLE = 0.30, -0.15, 0.16
"""Of the shank: from the ankle forward to the ball of the foot and to the heel, and down to the ground (lengths of
shank and foot, height of the ankle 0.246, 0.152, 0.039 of the stature, Drillis and Contini 1966)."""
_STEPS = 60.0
"""Degrees of a shank's lean beyond which a foot may lie in any way: of somebody who kneels."""
_FEET = ("left_ankle", "right_ankle", "left_heel", "right_heel", "left_foot", "right_foot", "left_toe", "right_toe",
         "left_big_toe", "right_big_toe")  # fmt: skip


class Ground(StrEnum):
    """Where people are put whose place in the scene is not known."""

    ORIGIN = "origin"  # the pelvis stays at the origin
    STANDING = "standing"  # on the ground, by the foot that is down


def unplaced(people: Iterable[PoseSequence], ground: Ground = Ground.ORIGIN) -> str:
    """What is to be said before poses are written whose place in the scene is unknown; "" where all are known."""
    if all(poses.space != Space.ROOT for poses in people):
        return ""
    if ground == Ground.STANDING:
        return tr(
            "where the person stands is an estimate, by the foot that is down: walks come out at 0.8 to 1.1 of their "
            "length"
        )
    return tr("the place in the scene is unknown: the pelvis stays at the origin (--ground standing estimates it)")


def grounded(poses: PoseSequence, ground: Ground) -> PoseSequence:
    """The poses, ``standing`` if that is wanted and their place is unknown."""
    return standing(poses) if ground == Ground.STANDING and poses.space == Space.ROOT else poses


def standing(poses: PoseSequence) -> PoseSequence:
    """Poses around the pelvis (camera axes) put into the world: the lowest point of the feet is on the ground, y = 0,
    and does not move while it is the lowest. Starts over the origin. Raises ``PoseError`` where no foot is ever seen.

    An estimate: the camera is taken as level, and nobody jumps or slides. In captured walks the way comes out at 0.94
    of its length (median of 50; 0.84 to 1.02 in eight of ten), with and without toes.
    """
    coords = poses.coords * np.array([1, -1, -1], np.float32)
    feet = [joint for joint, name in enumerate(poses.skeleton.joints) if name in _FEET]
    own = coords[:, feet]
    seen = np.concatenate([own, _soles(coords, poses.skeleton)], axis=1)
    known = np.isfinite(seen).all(axis=2)
    if not known.any():
        raise PoseError(tr("Where the person stands cannot be told"), expected=tr("ankles or feet that are seen"))
    lowest = np.where(known, seen[..., 1], np.inf).argmin(axis=1)
    shift = np.zeros((len(poses), 3))
    for frame in range(1, len(poses)):
        foot = lowest[frame - 1]
        step = seen[frame, foot] - seen[frame - 1, foot]
        shift[frame] = shift[frame - 1] - (step if np.isfinite(step).all() else 0)
    only_ankles = all(poses.skeleton.joints[joint].endswith("_ankle") for joint in feet)
    heights = np.nanmin((seen if only_ankles else own)[known.any(axis=1), :, 1], axis=1)
    shift[:, 1] = np.interp(np.arange(len(poses)), np.flatnonzero(known.any(axis=1)), -heights)
    return poses.replace(coords=coords + shift[:, None], space=Space.WORLD)


def _soles(coords: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T, N, 3) balls and heels of the feet of legs that the skeleton knows, y up; NaN where a leg is not seen."""
    soles = [np.empty((len(coords), 0, 3))]
    for side in ("left", "right"):
        leg = ["left_hip", "right_hip", f"{side}_knee", f"{side}_ankle"]
        if set(leg) <= set(skeleton.joints):
            soles.append(_sole(*coords[:, skeleton.indices(leg)].astype(float).swapaxes(0, 1)))
    return np.concatenate(soles, axis=1)


def _sole(left_hip: np.ndarray, right_hip: np.ndarray, knee: np.ndarray, ankle: np.ndarray) -> np.ndarray:
    """(T, 2, 3) ball and heel of the foot at an ankle (T, 3)."""
    up, shank = np.array([0.0, 1.0, 0.0]), knee - ankle
    length = np.linalg.norm(shank, axis=1)
    length = np.median(length[np.isfinite(length)]) if np.isfinite(length).any() else np.nan
    ahead = unit_vectors(np.cross(left_hip - right_hip, up))
    lean = np.degrees(np.arctan2((shank * ahead).sum(axis=1), shank[:, 1]))
    pitch = np.where(lean < _STEPS, np.radians(np.maximum(lean - _FLAT, 0)), np.nan)[:, None]
    along = np.cos(pitch) * ahead - np.sin(pitch) * up
    down = -np.cos(pitch) * up - np.sin(pitch) * ahead
    return ankle[:, None] + length * np.stack([part * along + _ANKLE * down for part in (_BALL, _HEEL)], axis=1)
