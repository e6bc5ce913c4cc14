"""Rest poses of bodies: T and A, facing +z with y up and the left arm along +x, in the proportions of a person."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from core.kinematics.alignment import best_rotation
from core.kinematics.bones import children_of, topological_order
from core.kinematics.hinges import Hinge
from core.kinematics.rotations import matrix_from_axis_angle, unit_vectors


class Rest(StrEnum):
    """How a written skeleton stands when nothing is turned."""

    T = "t"  # arms out to the sides
    A = "a"  # arms lowered by 45 degrees
    FILE = "file"  # as in the file that the rotations were read from; T where there is none


_MIDDLE = {
    "pelvis": (0, 96, 0), "lower_back": (0, 97, 0), "spine": (0, 106, 0), "spine2": (0, 116, 0), "spine3": (0, 128, 0),
    "spine4": (0, 142, 0), "thorax": (0, 145, 0), "neck": (0, 150, 0), "upper_neck": (0, 157, 0), "head": (0, 163, 0),
    "head_top": (0, 180, 0), "nose": (0, 165, 10),
}  # fmt: skip
_LEFT: dict[str, tuple[float, float, float]] = {
    "hip_joint": (4, 94, 0), "hip": (9, 92, 0), "knee": (9, 50, 0), "ankle": (9, 8, 0), "heel": (9, 2, -5),
    "foot": (9, 2, 12), "toe": (9, 1, 20), "big_toe": (7, 1, 20), "small_toe": (13, 1, 17), "clavicle": (4, 144, 0),
    "shoulder": (18, 144, 0), "elbow": (47, 144, 0), "wrist": (73, 144, 0), "finger_base": (76, 144, 0),
    "hand": (82, 144, 0), "index": (82, 144, 3), "pinky": (81, 144, -3), "thumb": (77, 144, 4), "eye": (3, 168, 9),
    "eye_inner": (2, 168, 9), "eye_outer": (4, 168, 9), "ear": (8, 166, 0), "mouth": (2, 160, 9),
}  # fmt: skip
_FINGERS = {  # of a flat hand, its palm down; of each bone's end: x and z at the left
    "thumb": (("cmc", 75.5, 2.5), ("mcp", 78.5, 5), ("ip", 81, 6.5), ("tip", 83.5, 7.5)),
    "index": (("mcp", 82, 3), ("pip", 86.5, 3.3), ("dip", 89, 3.4), ("tip", 91, 3.5)),
    "middle": (("mcp", 82.5, 1), ("pip", 87.3, 1), ("dip", 90.2, 1), ("tip", 92.5, 1)),
    "ring": (("mcp", 82, -1), ("pip", 86.5, -1.2), ("dip", 89.2, -1.3), ("tip", 91.4, -1.4)),
    "pinky": (("mcp", 81, -3), ("pip", 84.5, -3.3), ("dip", 86.5, -3.4), ("tip", 88.5, -3.5)),
}
_HAND = {f"{finger}_{end}": (x, 144, z) for finger, bones in _FINGERS.items() for end, x, z in bones}
_LEFT |= {"hand_root": (73, 144, 0), **_HAND}
_ARM = ("elbow", "wrist", "finger_base", "hand", "index", "pinky", "thumb", "hand_root", *_HAND)
_FORWARD, _BACKWARD, _DOWN = (0.0, 0.0, 1.0), (0.0, 0.0, -1.0), (0.0, -1.0, 0.0)
_LIMBS = (("shoulder", "elbow", "wrist", _FORWARD, np.pi), ("hip", "knee", "ankle", _BACKWARD, np.pi))
_HINGES = _LIMBS + tuple(
    (*(f"{finger}_{bone[0]}" for bone in bones[:3]), _DOWN, np.radians(90.0 if finger == "thumb" else 45.0))
    for finger, bones in _FINGERS.items()
)
"""Start of the upper bone, its end, that of the lower bone, whereto this bends in a T-pose, and the twist of the upper
bone at most: opposing a thumb turns it, fingers hardly turn."""


def body(rest: Rest) -> dict[str, np.ndarray]:
    """Joint -> (3,) where it is in a body of 180 cm."""
    places = {joint: np.array(place, float) for joint, place in _MIDDLE.items()}
    for joint, place in _LEFT.items():
        left = np.array(place, float)
        if rest == Rest.A and joint in _ARM:
            shoulder = np.array(_LEFT["shoulder"], float)
            left = shoulder + matrix_from_axis_angle([0, 0, -np.pi / 4]) @ (left - shoulder)
        places |= {f"left_{joint}": left, f"right_{joint}": left * [-1, 1, 1]}
    return places


def rest_offsets(
    joints: Sequence[str], parents: Sequence[int], shape: np.ndarray, rest: Rest, *, oriented: bool = False
) -> np.ndarray:
    """(J, 3) offsets from the parents in a rest pose, with the lengths of ``shape`` (J, 3), and, where several bones
    start at a joint, with the angles that they have to each other there.

    ``oriented``: ``shape`` is a pose as a whole, so bones that a body does not know stay as they are to the one before.
    Otherwise they go on in the direction of the bone before, upwards at the root.
    """
    places, children = body(rest), children_of(parents)
    offsets, turns = np.zeros((len(joints), 3)), np.broadcast_to(np.eye(3), (len(joints), 3, 3)).copy()
    for joint in topological_order(parents):
        below = [child for child in children[joint] if np.linalg.norm(shape[child]) > 0]
        turns[joint] = turns[parents[joint]] if parents[joint] >= 0 else np.eye(3)
        known = joint if oriented else _known_above(places, joints, parents, joint)
        pairs = []
        for child in below:
            reached, bone = _known_below(places, joints, children, child, shape)
            if known >= 0 and joints[known] in places and reached >= 0:
                pairs.append((places[joints[reached]] - places[joints[known]], bone if oriented else shape[child]))
        if below and not pairs and not oriented:
            pairs = [(offsets[joint] if offsets[joint].any() else np.array([0.0, 1.0, 0.0]), shape[below[0]])]
        if pairs:
            ways, bones = (np.nan_to_num(unit_vectors(np.array(rows))) for rows in zip(*pairs, strict=True))
            turns[joint] = best_rotation(ways.T @ bones + 1e-9 * turns[joint])[0]
        offsets[below] = shape[below] @ turns[joint].T
    return offsets


def _known_above(places: dict, joints: Sequence[str], parents: Sequence[int], joint: int) -> int:
    """The nearest joint, from this one upwards, that a body knows; -1 if there is none."""
    while joint >= 0 and joints[joint] not in places:
        joint = parents[joint]
    return joint


def _known_below(
    places: dict, joints: Sequence[str], children: Sequence[Sequence[int]], joint: int, shape: np.ndarray
) -> tuple[int, np.ndarray]:
    """The nearest joint down a chain that a body knows, -1 if there is none, and (3,) the way there in ``shape``."""
    way = shape[joint].copy()
    while joints[joint] not in places:
        if len(children[joint]) != 1:
            return -1, way
        (joint,) = children[joint]
        way += shape[joint]
    return joint, way


def hinges_of(joints: Sequence[str], parents: Sequence[int], offsets: np.ndarray) -> dict[int, Hinge]:
    """Of upper arms, thighs and the first bones of fingers, by the joint where they start.

    Where ``offsets`` (J, 3) bend the joint already, the axis is square to that bend.
    """
    found = {}
    place = {joint: index for index, joint in enumerate(joints)}
    for side in ("left", "right"):
        for start, middle, end, bends, most in _HINGES:
            chain = [place.get(f"{side}_{joint}", -1) for joint in (start, middle, end)]
            if -1 in chain or parents[chain[2]] != chain[1] or parents[chain[1]] != chain[0]:
                continue
            upper, lower = unit_vectors(offsets[chain[1:]])
            bent = np.cross(upper, lower)
            axis = bent if np.linalg.norm(bent) > 0.1 else np.cross(upper, bends)
            if np.linalg.norm(axis) > 0.1:
                found[chain[0]] = Hinge(chain[2], unit_vectors(axis), most)
    return found
