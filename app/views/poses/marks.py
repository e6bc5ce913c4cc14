"""What a pose looks like, the same in 2D and in 3D: which marks its joints get and how its bones are stroked."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from app.colors import LOW_CONFIDENCE
from core.poses import Status, Visibility
from core.skeleton import Skeleton
from core.track import FramePose


class Mark(IntEnum):
    """The mark of a joint, by where its position comes from."""

    FILLED = 0  # measured
    HOLLOW = 1  # inferred: made up by a model
    DOTTED_CENTRE = 2  # adjusted by a tool
    RINGED = 3  # confirmed by a person
    CROSS = 4  # said to be absent


class Stroke(IntEnum):
    SOLID = 0
    DASHED = 1  # low confidence
    DOTTED = 2  # an end is occluded


SIDES = ("left", "right", "centre")


@dataclass(frozen=True, eq=False)
class SkeletonLook:
    """What of a skeleton's looks does not change from frame to frame.

    bones (B, 2) int; bone_sides (B,) and joint_sides (J,) index ``SIDES``; small (J,) bool: dense joints of face
    and hands; thin (B,) bool: bones of hands.
    """

    skeleton: Skeleton
    bones: np.ndarray
    bone_sides: np.ndarray
    joint_sides: np.ndarray
    small: np.ndarray
    thin: np.ndarray

    @classmethod
    def of(cls, skeleton: Skeleton) -> "SkeletonLook":
        sides = np.array([SIDES.index(side) for side in skeleton.sides()])
        bones = np.array(skeleton.bones, int).reshape(-1, 2)
        first, second = sides[bones[:, 0]], sides[bones[:, 1]]
        centre = SIDES.index("centre")
        bone_sides = np.where(first == centre, second, np.where((second == centre) | (second == first), first, centre))
        small = skeleton.fine
        hands = small & (np.array(skeleton.groups) != "face")
        return cls(skeleton, bones, bone_sides, sides, small, hands[bones].all(axis=1))


def joint_marks(pose: FramePose) -> np.ndarray:
    """(J,) of ``Mark``."""
    by_status = np.array([Mark.FILLED, Mark.HOLLOW, Mark.DOTTED_CENTRE, Mark.RINGED], np.uint8)
    assert [s.value for s in Status] == list(range(len(by_status)))
    return np.where(pose.visibility == Visibility.ABSENT, Mark.CROSS, by_status[pose.status])


def bone_strokes(look: SkeletonLook, pose: FramePose) -> tuple[np.ndarray, np.ndarray]:
    """(B,) bool which bones are drawn: both ends have a position and neither is absent; and (B,) of ``Stroke``."""
    there = np.isfinite(pose.coords[:, 0]) & (pose.visibility != Visibility.ABSENT)
    occluded = (pose.visibility == Visibility.OCCLUDED)[look.bones].any(axis=1)
    weak = (pose.confidence < LOW_CONFIDENCE)[look.bones].any(axis=1)
    strokes = np.where(occluded, Stroke.DOTTED, np.where(weak, Stroke.DASHED, Stroke.SOLID))
    return there[look.bones].all(axis=1), strokes
