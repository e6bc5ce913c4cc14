"""A simple body around a rig: a capsule a bone, bound to its joints, so that motion can be seen in any viewer."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.kinematics.bones import children_of, topological_order
from core.kinematics.rig import Rig
from core.kinematics.rotations import unit_vectors

_ROUND = 12  # corners of a ring
_RINGS = ((0, -0.6, 0.0), (0, -0.52, 0.5), (0, -0.3, 0.87), (0, 0, 1.0), (0.25, 0, 1.0), (0.5, 0, 1.0), (0.75, 0, 1.0),
          (1, 0, 1.0), (1, 0.3, 0.87), (1, 0.52, 0.5), (1, 0.6, 0.0))  # fmt: skip
"""Rings of a capsule: place along the bone, beyond its end in radii, size in radii."""

_RADII = {
    "pelvis": (140, 95), "lower_back": (130, 90), "spine": (125, 88), "spine2": (135, 92), "spine3": (145, 98),
    "spine4": (125, 85), "thorax": (110, 80), "neck": (56, 58), "upper_neck": (54, 56), "head": (74, 88),
    "head_top": (58, 70), "nose": (70, 80), "clavicle": (58, 54), "shoulder": (54, 54), "elbow": (42, 42),
    "wrist": (30, 28), "finger_base": (34, 16), "hand": (30, 14), "hip_joint": (90, 90), "hip": (84, 86),
    "knee": (56, 58), "ankle": (40, 42), "heel": (32, 32), "foot": (40, 28), "toe": (30, 16), "big_toe": (22, 14),
}  # fmt: skip
"""Millimetres of a body of 1.75 m at a joint: to the sides, and from back to front (along arms: up)."""
_FACE = ("eye", "eye_inner", "eye_outer", "ear", "mouth")
_ENDS = {
    "wrist": ("wrist", "hand", 0, 0, 0, 130), "ankle": ("ankle", "foot", 0, -60, 160, 0),
    "head": ("head", "head_top", 0, 0, 0, 110), "neck": ("head", "head_top", 0, 230, 0, 0),
    "thorax": ("head", "head_top", 0, 280, 0, 0),
}  # fmt: skip
"""What goes on after a joint without bones: what it begins and ends like, millimetres to the left, up, forward, and on
as the bone before."""
_TALL = 1750.0
_THIN = 7.0


@dataclass(frozen=True, eq=False)
class Skin:
    """A mesh in the rest pose, millimetres, y up.

    points  (V, 3), normals (V, 3) unit vectors, faces (F, 3) corners, counter-clockwise from outside
    joints  (V, 2) that move each point, weights (V, 2) that add up to one
    """

    points: np.ndarray
    normals: np.ndarray
    faces: np.ndarray
    joints: np.ndarray
    weights: np.ndarray


@dataclass(frozen=True, eq=False)
class _Bone:
    start: np.ndarray
    way: np.ndarray
    radii: np.ndarray  # (2, 2) at both ends
    joints: tuple[int, int, int]  # that move the start, the middle and the end


def skin_of(rig: Rig) -> Skin:
    """Of the proportions of a grown person, in the size of the rig."""
    axes = _axes(rig)
    parts = [_capsule(bone, axes) for bone in _bones(rig, axes)]
    first = np.cumsum([0, *(len(points) for points, *_ in parts)])
    faces = np.concatenate([_faces() + start for start in first[: len(parts)]])
    points, joints, weights = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return Skin(points, _normals(points, faces), faces, joints, weights)


def _axes(rig: Rig) -> np.ndarray:
    """(3, 3) rows: to the left, up, and forward at rest."""
    heads = dict(zip(rig.joints, rig.rest_heads(), strict=True))
    left, up = np.array([1.0, 0, 0]), np.array([0, 1.0, 0])
    for joint in ("hip", "shoulder"):
        if {f"left_{joint}", f"right_{joint}"} <= heads.keys():
            across = (heads[f"left_{joint}"] - heads[f"right_{joint}"]) * [1, 0, 1]
            if np.linalg.norm(across) > 1:
                left = unit_vectors(across)
                break
    return np.array([left, up, np.cross(left, up)])


def _bones(rig: Rig, axes: np.ndarray) -> Iterator[_Bone]:
    heads, children = rig.rest_heads(), children_of(rig.parents)
    size = float(np.clip(np.ptp(heads, axis=0).max() / _TALL, 0.2, 2.0))
    radii = [size * radius for radius in _radii(rig)]
    for joint, parent in enumerate(rig.parents):
        part = _part(rig.joints[joint])
        if parent >= 0 and part not in _FACE and rig.offsets[joint].any():
            above = rig.parents[parent] if rig.parents[parent] >= 0 else parent
            moved = (above, parent, joint)
            yield _Bone(heads[parent], rig.offsets[joint], np.array([radii[parent], radii[joint]]), moved)
        below = [child for child in children[joint] if rig.offsets[child].any()]
        shown = [child for child in below if _part(rig.joints[child]) not in _FACE]
        if part in _ENDS and not shown and rig.offsets[joint].any():
            *like, left, up, forward, on = _ENDS[part]
            onward = np.array([left, up, forward]) @ axes + on * unit_vectors(rig.offsets[joint])
            ends = size * np.array([_RADII[str(end)] for end in like])
            yield _Bone(heads[joint], size * onward, ends, (joint, joint, joint))
    if len(rig.joints) == 1:
        yield _Bone(heads[0], size * np.array([0, 1.0, 0]), np.array([radii[0], radii[0]]), (0, 0, 0))


def _radii(rig: Rig) -> list[np.ndarray]:
    """(2,) of each joint; those of unknown ones get thinner from joint to joint."""
    found = [np.zeros(2)] * len(rig.parents)
    for joint in topological_order(rig.parents):
        known, parent = _RADII.get(_part(rig.joints[joint])), rig.parents[joint]
        thinner = np.maximum(0.6 * found[parent], _THIN) if parent >= 0 else np.array([40.0, 40.0])
        found[joint] = thinner if known is None else np.array(known, float)
    return found


def _part(joint: str) -> str:
    return joint.removeprefix("left_").removeprefix("right_")


def _capsule(bone: _Bone, axes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(V, 3) points, (V, 2) joints, (V, 2) weights."""
    ahead = unit_vectors(bone.way)
    across = axes[0] - (axes[0] @ ahead) * ahead
    if np.linalg.norm(across) < 0.6:
        across = axes[2] - (axes[2] @ ahead) * ahead
    across = unit_vectors(across)
    deep = np.cross(ahead, across)
    angles = np.arange(_ROUND) * 2 * np.pi / _ROUND
    circle = np.stack([np.cos(angles)[:, None] * across, np.sin(angles)[:, None] * deep], axis=1)
    points, joints, weights = [], [], []
    for along, beyond, size in _RINGS:
        radii = (1 - along) * bone.radii[0] + along * bone.radii[1]
        middle = bone.start + along * bone.way + beyond * radii.min() * ahead
        points.append(middle + size * np.einsum("cij,i->cj", circle, radii))
        start, between, end = bone.joints
        pair = (between, between) if 0 < along < 1 else (start, between) if along == 0 else (between, end)
        joints.append(np.tile(pair, (_ROUND, 1)))
        weights.append(np.tile([1.0, 0.0] if pair[0] == pair[1] else [0.5, 0.5], (_ROUND, 1)))
    return np.concatenate(points), np.concatenate(joints), np.concatenate(weights)


def _faces() -> np.ndarray:
    """(F, 3) of one capsule: two triangles between neighbouring corners of neighbouring rings."""
    corner = np.arange(_ROUND)
    after = (corner + 1) % _ROUND
    faces = []
    for ring in range(len(_RINGS) - 1):
        low, high = ring * _ROUND, (ring + 1) * _ROUND
        if ring < len(_RINGS) - 2:  # in the tips, rings are points
            faces.append(np.stack([low + corner, high + after, high + corner], axis=1))
        if ring > 0:
            faces.append(np.stack([low + corner, low + after, high + after], axis=1))
    return np.concatenate(faces)


def _normals(points: np.ndarray, faces: np.ndarray) -> np.ndarray:
    """(V, 3): of the faces around each point, larger ones counting more."""
    a, b, c = points[faces].swapaxes(0, 1)
    normals = np.zeros_like(points)
    for corner in faces.T:
        np.add.at(normals, corner, np.cross(b - a, c - a))
    sums = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.where(sums > 0, normals / np.where(sums > 0, sums, 1), [0, 1.0, 0])
