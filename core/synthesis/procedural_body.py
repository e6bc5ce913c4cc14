"""The procedural human: a signed distance field of flesh around a skeleton, and the mesh drawn from it.

The body is a smooth union of lofts (trunk, limbs), cones (fingers, nose) and ellipsoids (skull, seat, shoulders) in
millimetres: a standing figure 1735 mm tall, arms 40 degrees below the horizontal, legs apart, facing +z. A ``Shape``
moves the skeleton and the girths; the surface is extracted each time, which keeps every shape smooth at the joints.
Girths are set by hand to lie near the means of adult anthropometry (ISO 7250) for ``Shape()`` defaults.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from core.synthesis.body import BONES, SKELETON, Body
from core.synthesis.distance_fields import Field, blend, cone, ellipsoid, loft, union
from core.synthesis.surface_nets import normals, surface_mesh

STATURE = 1735.0


@dataclass(frozen=True)
class Shape:
    """What a person is like. ``sex`` 0 female to 1 male; ``fat`` and ``muscle`` -1 to 1, 0 being usual.

    ``arm_girth``, ``leg_girth`` and ``trunk_girth`` are factors; ``stature`` is in millimetres.
    """

    sex: float = 1.0
    stature: float = STATURE
    fat: float = 0.0
    muscle: float = 0.0
    arm_girth: float = 1.0
    leg_girth: float = 1.0
    trunk_girth: float = 1.0
    long_hair: float = 0.0


def procedural_body(shape: Shape = Shape(), detail: float = 1.0) -> Body:
    """A body of that shape with about 15,000 triangles; ``detail`` 0.5 gives a quarter of them."""
    joints = rest_joints(shape)
    field = _flesh(shape, joints)
    pieces = [surface_mesh(field, low, high, step / detail, keep) for (low, high), step, keep in _pieces(joints)]
    offsets = np.cumsum([0] + [len(vertices) for vertices, _ in pieces])
    vertices = np.concatenate([vertices for vertices, _ in pieces])
    faces = np.concatenate([faces + offset for (_, faces), offset in zip(pieces, offsets, strict=False)])
    body = Body(rest=vertices, faces=faces, weights=_weights(vertices, joints), joints=joints,
                normals=normals(field, vertices))
    return body.scaled(shape.stature / STATURE)


def rest_joints(shape: Shape) -> np.ndarray:
    """(28, 3) joints of the standing figure, before it is scaled to its stature."""
    shoulder = 166 + 14 * shape.sex
    arm = np.array([np.cos(np.radians(40)), -np.sin(np.radians(40)), 0])
    at: dict[str, Any] = {
        "pelvis": (0, 1017, 0), "spine": (0, 1074, 2), "spine2": (0, 1131, 4), "spine3": (0, 1246, 3),
        "spine4": (0, 1361, 0), "neck": (0, 1457, 4), "head": (0, 1552, 14), "head_top": (0, 1735, 54),
        "left_shoulder": (shoulder, 1418, -6), "left_hip": (92 - 4 * shape.sex, 915, 25),
        "left_knee": (142, 506, 28), "left_ankle": (192, 85, 0), "left_foot": (199, 36, 115),
        "left_toe": (203, 31, 172),
    }
    at["left_clavicle"] = 0.75 * np.array(at["spine4"]) + 0.25 * np.array(at["left_shoulder"])
    for joint, reach in (("left_elbow", 288), ("left_wrist", 580), ("left_hand", 643)):
        at[joint] = np.array(at["left_shoulder"]) + reach * arm
    joints = np.array([at[name.replace("right_", "left_")] for name in SKELETON.joints], float)
    mirrored = [name.startswith("right_") for name in SKELETON.joints]
    joints[mirrored, 0] *= -1
    return joints


# --- the flesh ------------------------------------------------------------------------------------------------------


def _flesh(shape: Shape, joints: np.ndarray) -> Field:
    """The whole body's field; it is symmetric, so the left side is made and points are mirrored into it."""
    at = {name: joints[index] for index, name in enumerate(SKELETON.joints)}
    trunk, head = _trunk(shape, at), _head(shape)
    arm, leg = _arm(shape, at), _leg(shape, at)

    def field(points: np.ndarray) -> np.ndarray:
        p = np.array(points, float)
        p[:, 0] = np.abs(p[:, 0])
        body = blend(blend(trunk(p), leg(p), 28), arm(p), 30)
        return blend(body, head(p), 14)

    return field


def _trunk(shape: Shape, at) -> Field:
    female, fat, muscle = 1 - shape.sex, shape.fat, shape.muscle
    heights = np.array([860, 915, 980, 1050, 1110, 1180, 1260, 1320, 1362, 1402, 1450])
    width = np.array([142, 160, 158, 147, 141, 148, 162, 170, 160, 118, 64.0])
    depth = np.array([96, 106, 104, 102, 102, 106, 113, 114, 100, 76, 56.0])
    front = np.array([2, 4, 8, 13, 14, 11, 7, 5, 0, -8, -8.0])
    belly = np.array([0, 0.4, 0.9, 1, 1, 0.8, 0.4, 0.2, 0, 0, 0])
    width *= 1 + fat * (0.06 + 0.09 * belly) + 0.03 * muscle
    width -= female * np.array([-6, -8, -4, 4, 12, 14, 14, 14, 12, 4, 6])
    depth *= 1 + fat * (0.05 + 0.17 * belly) + 0.02 * muscle
    depth -= female * np.array([0, 0, 3, 8, 12, 12, 10, 10, 8, 4, 6])
    front += np.maximum(fat, 0) * 22 * belly
    g = shape.trunk_girth
    stations = np.column_stack([heights - heights[0], front, width * g, depth * g])
    up, ahead = np.array([0, 1.0, 0]), np.array([0, 0, 1.0])
    torso = loft(np.array([0, heights[0], 0.0]), up, ahead, stations, power=2.4)
    shoulder = at["left_shoulder"]
    seat = 1 + 0.08 * fat + 0.05 * female
    parts = [
        (ellipsoid((80, 902, -48), (86 * seat, 88 * seat, 70 * seat)), 35),
        (cone((34, 1466, -14), shoulder + (-34, -10, -4), 38, 31 + 4 * muscle), 30),
        (ellipsoid(shoulder + (-6, -18, 0), np.array([48, 52, 52]) * shape.arm_girth * (1 + 0.06 * muscle)), 40),
    ]
    if female > 0.3:
        parts.append((ellipsoid((72, 1286, 82), np.array([62, 60, 52]) * (0.75 + 0.25 * female + 0.1 * fat)), 28))
    else:
        parts.append((ellipsoid((74, 1322, 62), np.array([82, 62, 54]) * (1 + 0.05 * muscle)), 40))
    return union([(torso, 0), *parts])


def _arm(shape: Shape, at) -> Field:
    shoulder, elbow, wrist = at["left_shoulder"], at["left_elbow"], at["left_wrist"]
    along = (wrist - shoulder) / np.linalg.norm(wrist - shoulder)
    ahead = np.array([0, 0, 1.0])
    g = shape.arm_girth * (1 + 0.10 * shape.fat + 0.07 * shape.muscle) * (0.88 + 0.12 * shape.sex)
    upper = np.array([(0, 0, 44, 48), (60, 0, 49, 53), (150, 2, 46, 50), (230, 0, 40, 42), (290, 0, 38, 39.0)])
    fore = np.array([(-10, 0, 38, 39), (60, 2, 42, 42), (120, 2, 39, 39), (215, 0, 28, 31), (292, 0, 22, 29.0)])
    upper[:, 2:] *= g
    fore[:, 2:] *= 0.4 + 0.6 * g
    parts = [
        (loft(shoulder, along, ahead, upper), 0),
        (loft(elbow, along, ahead, fore), 6),
        (_hand(wrist, along, ahead), 8),
    ]
    return union(parts)


def _hand(wrist: np.ndarray, along: np.ndarray, thumb_side: np.ndarray) -> Field:
    """A relaxed hand: palm down, fingers a little bent, thumb in front."""
    down = np.cross(along, thumb_side)

    def at(reach: float, side: float, drop: float) -> np.ndarray:
        return wrist + reach * along + side * thumb_side + drop * down

    palm = np.array([(-12, 0, 20, 28), (20, 0, 17, 33), (60, 1, 15, 41), (95, 1, 12, 41.0)])
    parts = [(loft(wrist, along, thumb_side, palm), 0)]
    for side, length in ((31, 70), (11, 79), (-9, 73), (-28, 58)):
        knuckle = at(90, side, 0)
        middle = at(90 + 0.52 * length, side * 1.08, 0.15 * length)
        tip = at(90 + 0.93 * length, side * 1.1, 0.42 * length)
        parts += [(cone(knuckle, middle, 10, 8.6), 5), (cone(middle, tip, 8.6, 7.4), 3)]
    thumb = (at(18, 26, 6), at(52, 50, 16), at(84, 60, 22))
    parts += [(cone(thumb[0], thumb[1], 15, 11), 9), (cone(thumb[1], thumb[2], 11, 8.5), 4)]
    return union(parts)


def _leg(shape: Shape, at) -> Field:
    hip, knee, ankle = at["left_hip"], at["left_knee"], at["left_ankle"]
    ahead = np.array([0, 0, 1.0])
    female = 1 - shape.sex
    g = shape.leg_girth * (1 + 0.09 * shape.fat + 0.05 * shape.muscle)
    thigh = np.array([(-25, -22, 74, 86), (50, -18, 82, 89), (150, -8, 79, 83), (260, 0, 66, 69), (360, 3, 56, 60),
                      (420, 4, 52, 57.0)])
    shin = np.array([(-12, 4, 52, 57), (60, -3, 50, 54), (125, -13, 53, 57), (210, -11, 46, 49), (310, -5, 34, 37),
                     (385, -4, 30, 34), (430, -2, 31, 37.0)])
    thigh[:, 2:] *= g * (1 + 0.05 * female)
    shin[:, 2:] *= 0.35 + 0.65 * g
    parts = [
        (loft(hip, _direction(hip, knee), ahead, thigh), 0),
        (loft(knee, _direction(knee, ankle), ahead, shin), 6),
        (_foot(at), 18),
    ]
    return union(parts)


def _foot(at) -> Field:
    ankle, ball, toe = at["left_ankle"], at["left_foot"], at["left_toe"]
    return union([
        (cone(ankle + (0, -28, 8), ball + (0, 6, -8), 38, 27), 0),
        (ellipsoid(ankle + (0, -45, -28), (34, 40, 40)), 20),
        (ellipsoid(ball + (1, -8, 0), (47, 27, 58)), 16),
        (ellipsoid(toe + (-3, -9, -4), (41, 21, 34)), 14),
        (cone(ankle + (0, -68, -30), ball + (0, -26, 10), 16, 12), 14),
    ])


def _head(shape: Shape) -> Field:
    """Skull, face and neck, with eyes set in, a nose, lips, chin and ears; features sized for a detector to find."""
    jaw = 52 + 5 * shape.sex + 4 * shape.fat
    neck = 52 + 7 * shape.sex + 4 * shape.fat + 3 * shape.muscle
    sockets = ellipsoid((32, 1634, 126), (18, 13, 18))
    parts = [
        (ellipsoid((0, 1648, 22), (77, 87, 97)), 0),
        (ellipsoid((0, 1592, 66), (61, 76, 50)), 18),
        (ellipsoid((0, 1560, 52), (jaw, 52, 56)), 18),
        (ellipsoid((0, 1524, 88), (23 + 3 * shape.sex, 17, 20)), 16),
        (ellipsoid((26, 1652, 104), (26, 9, 13)), 10),
        (ellipsoid((44, 1606, 84), (22, 18, 22)), 12),
    ]
    features = [
        (ellipsoid((32, 1634, 100), (13, 12, 13)), 3),
        (cone((0, 1640, 112), (0, 1600, 134), 7, 11), 8),
        (ellipsoid((10, 1594, 124), (9, 8, 11)), 6),
        (ellipsoid((0, 1563, 108), (25, 6, 12)), 6),
        (ellipsoid((0, 1552, 106), (21, 6, 12)), 4),
        (ellipsoid((79, 1616, 12), (8, 31, 18)), 5),
    ]
    skull, face = union(parts), union(features)
    throat = cone((0, 1436, -12), (0, 1568, 4), neck + 5, neck)
    hair = ellipsoid((0, 1552, -52), (70, 120, 42))

    def field(p: np.ndarray) -> np.ndarray:
        carved = -blend(-skull(p), sockets(p), 8)
        head = blend(blend(carved, face(p), 5), throat(p), 22)
        return blend(head, hair(p), 18) if shape.long_hair > 0.5 else head

    return field


def _direction(a, b) -> np.ndarray:
    return (b - a) / np.linalg.norm(b - a)


# --- what is drawn finely, and what not -----------------------------------------------------------------------------


def _pieces(joints: np.ndarray):
    """(box, grid step, which vertices to keep): trunk and limbs coarse, head and hands fine; they overlap a little."""
    wrist, hand = joints[SKELETON.index("left_wrist")], joints[SKELETON.index("left_hand")]
    along, neckline = _direction(wrist, hand), 1488.0

    def past_wrist(p):
        left = np.abs(p) * (1, 0, 0) + p * (0, 1, 1)
        return np.where(left[:, 0] > wrist[0] - 100, (left - wrist) @ along, -np.inf)

    low, high = joints.min(axis=0), joints.max(axis=0)
    body = (low - (90, 60, 190), (high[0] + 90, neckline + 40, high[2] + 90))
    reach = wrist + 190 * along
    left = (np.array([wrist[0] - 30, reach[1] - 50, -75]), np.array([reach[0] + 30, wrist[1] + 40, 95]))
    right = (left[0] * (0, 1, 1) - left[1] * (1, 0, 0), left[1] * (0, 1, 1) - left[0] * (1, 0, 0))
    head = (np.array([-110, neckline - 20, -110]), np.array([110, 1760, 170]))
    return [
        (body, 23.0, lambda p: (p[:, 1] < neckline + 28) & (past_wrist(p) < 20)),
        (head, 10.5, lambda p: p[:, 1] > neckline - 6),
        (left, 8.5, lambda p: past_wrist(p) > -4),
        (right, 8.5, lambda p: past_wrist(p) > -4),
    ]


# --- weights --------------------------------------------------------------------------------------------------------

_RADII = {"hips": 70, "abdomen": 100, "waist": 105, "chest": 105, "throat": 55, "neck": 52, "skull": 80, "clavicle": 45,
          "upper_arm": 46, "forearm": 36, "palm": 22, "thigh": 76, "shin": 48, "instep": 34, "toes": 26}
_SOFTNESS = {"hips": 22, "abdomen": 22, "waist": 22, "chest": 22, "throat": 16, "neck": 14, "skull": 12, "clavicle": 18,
             "upper_arm": 15, "forearm": 12, "palm": 9, "thigh": 20, "shin": 15, "instep": 10, "toes": 9}


def _weights(vertices: np.ndarray, joints: np.ndarray) -> np.ndarray:
    """(V, B): bones share a vertex by how near it is to the flesh of each, softly over about a joint's radius."""
    at = {name: joints[index] for index, name in enumerate(SKELETON.joints)}
    distance, softness = np.empty((len(vertices), len(BONES))), np.empty(len(BONES))
    for index, bone in enumerate(BONES):
        part = bone.name.split("_", 1)[1] if bone.name.startswith(("left_", "right_")) else bone.name
        start, end = _core(bone, at)
        distance[:, index] = cone(start, end, _RADII[part], _RADII[part])(vertices)
        softness[index] = _SOFTNESS[part]
    nearest = distance.min(axis=1, keepdims=True)
    weights = np.exp(-(distance - nearest) / softness)
    weights[weights < 0.02] = 0
    return weights / weights.sum(axis=1, keepdims=True)


def _core(bone, at) -> tuple[np.ndarray, np.ndarray]:
    """The segment that a bone's flesh lies around: the bone itself, but wide in the hips and long in the hand."""
    start, end = at[bone.start], at[bone.end]
    if bone.name == "hips":
        return at["left_hip"] + (0, 60, -10), at["right_hip"] + (0, 60, -10)
    if bone.name == "skull":
        return start + (0, 20, 30), end - (0, 80, 0)
    if bone.name.endswith("palm"):
        return start + (end - start) * 0.25, start + (end - start) * 3
    if bone.name.endswith("clavicle"):
        return start + (end - start) * 0.45 + (0, 15, 0), start + (end - start) * 0.85
    if bone.name.endswith("instep"):
        return start + (0, -42, -38), end
    if bone.name.endswith("toes"):
        return start + (end - start) * 0.3, end
    return start, end
