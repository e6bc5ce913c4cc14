"""Joint angles of OpenSim's human models as poses, and poses as such angles.

A motion file of OpenSim holds angles alone; the bones are in the model that it belongs to. Here it is a body of
straight bones with the lengths of the full-body model of Rajagopal et al. 2016 (doi:10.1109/TBME.2016.2586891),
rounded, whose knees, elbows and ankles are hinges about the axis to the right: angles are those of the file, lengths
are not the subject's. Axes: x forward, y up, z to the right; rotations about moving axes in the order of ``_FRAMES``.

From points alone the axis of a knee or an elbow is the normal of the plane in which it bends; the straighter it is, the
more that of the hips or shoulders counts (all of it below 5 degrees, nothing of it from 25). The forearm's own rotation
and the inward and outward tilt of a foot are not in joint centres.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.kinematics.rotations import euler_from_matrix, matrix_from_axis_angle, unit_vectors

X, Y, Z = np.eye(3)
_STRAIGHT, _BENT = 5.0, 25.0  # degrees


@dataclass(frozen=True, eq=False)
class _Frame:
    """A body, its joint's name of ours, the place of that joint in the parent (metres), and its rotations."""

    body: str
    joint: str
    parent: str
    place: tuple[float, float, float]
    turns: tuple[tuple[str, np.ndarray], ...] = ()
    needed: bool = True  # without its angles it is not known where what hangs on it is


def _side(side: str) -> list[_Frame]:
    """Left is right mirrored: places to the side, and rotations about x and y, change their sign."""
    s, m, name = side[0], 1.0 if side == "right" else -1.0, f"{side}_"
    return [
        _Frame(f"femur_{s}", f"{name}hip", "pelvis", (-0.056, -0.078, 0.077 * m),
               ((f"hip_flexion_{s}", Z), (f"hip_adduction_{s}", X * m), (f"hip_rotation_{s}", Y * m))),
        _Frame(f"tibia_{s}", f"{name}knee", f"femur_{s}", (0, -0.41, 0), ((f"knee_angle_{s}", -Z),)),
        _Frame(f"foot_{s}", f"{name}ankle", f"tibia_{s}", (0, -0.40, 0), ((f"ankle_angle_{s}", Z),)),
        _Frame(f"toes_{s}", f"{name}foot", f"foot_{s}", (0.130, -0.044, 0.009 * m)),
        _Frame(f"humerus_{s}", f"{name}shoulder", "torso", (0.003, 0.372, 0.17 * m),
               ((f"arm_flex_{s}", Z), (f"arm_add_{s}", X * m), (f"arm_rot_{s}", Y * m))),
        _Frame(f"forearm_{s}", f"{name}elbow", f"humerus_{s}", (0, -0.286, 0), ((f"elbow_flex_{s}", Z),)),
        _Frame(f"hand_{s}", f"{name}wrist", f"forearm_{s}", (0, -0.25, 0)),
    ]  # fmt: skip


_FRAMES = (
    _Frame("pelvis", "pelvis", "", (0, 0, 0), (("pelvis_tilt", Z), ("pelvis_list", X), ("pelvis_rotation", Y)), False),
    _Frame("torso", "spine", "pelvis", (-0.101, 0.082, 0),
           (("lumbar_extension", Z), ("lumbar_bending", X), ("lumbar_rotation", Y)), False),
    _Frame("neck", "neck", "torso", (0.003, 0.372, 0)),
    *_side("left"), *_side("right"),
)  # fmt: skip
PLACE = ("pelvis_tx", "pelvis_ty", "pelvis_tz")
ANGLES = tuple(name for frame in _FRAMES for name, _ in frame.turns)
JOINTS = tuple(frame.joint for frame in _FRAMES)
_LUMBAR = (-0.045, 0.160)  # that joint, as seen from between the hips
_FOOT = np.degrees(np.arctan2(-0.044, 0.130))  # of a foot at rest, against the ground


def places_of(angles: Mapping[str, np.ndarray], count: int) -> np.ndarray:
    """(T, J, 3) metres of ``JOINTS`` in OpenSim's ground, from (T,) degrees by coordinate and metres of ``PLACE``.

    Coordinates that are not there are 0 for pelvis, trunk; where those of a limb are not, what hangs on it is missing.
    """
    turns: dict[str, np.ndarray] = {"": np.broadcast_to(np.eye(3), (count, 3, 3))}
    places = {"": np.stack([np.asarray(angles.get(name, np.zeros(count))) for name in PLACE], axis=1)}
    for frame in _FRAMES:
        places[frame.body] = places[frame.parent] + turns[frame.parent] @ np.array(frame.place, float)
        turn = turns[frame.parent]
        for name, axis in frame.turns:
            turn = turn @ _turn(np.asarray(angles.get(name, np.zeros(count))), axis)
        known = not frame.needed or any(name in angles for name, _ in frame.turns)
        turns[frame.body] = turn if known else np.full((count, 3, 3), np.nan)
    return np.stack([places[frame.body] for frame in _FRAMES], axis=1)


def angles_of(places: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """(T,) degrees by coordinate, metres for ``PLACE``, from (T, 3) metres by joint, y up; NaN for what is missing.

    ``places`` needs hips; trunk, arms, legs and feet give angles where their joints are there.
    """
    left, right = places["left_hip"], places["right_hip"]
    middle = (left + right) / 2
    pelvis = _pelvis(places, middle, right - left)
    found = _euler(pelvis, ("pelvis_tilt", "pelvis_list", "pelvis_rotation"))
    found |= dict(zip(PLACE, (middle - pelvis @ np.array([-0.056, -0.078, 0])).T, strict=True))
    shoulders = [places.get(f"{side}_shoulder") for side in ("left", "right")]
    torso = pelvis
    if shoulders[0] is not None and shoulders[1] is not None:
        low = middle + pelvis @ np.array([*_LUMBAR, 0])
        torso = _frame((shoulders[0] + shoulders[1]) / 2 - low, shoulders[1] - shoulders[0], (0.003, 0.372))
        names = ("lumbar_extension", "lumbar_bending", "lumbar_rotation")
        found |= _euler(_inverse(pelvis) @ torso, names)
    for side in ("left", "right"):
        found |= _leg(places, pelvis, side) | _arm(places, torso, side)
    return found


def _pelvis(places: Mapping[str, np.ndarray], middle: np.ndarray, right: np.ndarray) -> np.ndarray:
    """(T, 3, 3): upright as the lumbar joint tells; without one as the neck does, and the trunk is not bent."""
    if "spine" in places:
        return _frame(places["spine"] - middle, right, _LUMBAR)
    above = next((places[name] for name in ("thorax", "neck", "head") if name in places), middle + Y)
    return _frame(above - middle, right, (-0.042, 0.532))


def _leg(places: Mapping[str, np.ndarray], pelvis: np.ndarray, side: str) -> dict[str, np.ndarray]:
    limb = _limb(places, [f"{side}_{joint}" for joint in ("hip", "knee", "ankle")], pelvis, -1.0)
    if limb is None:
        return {}
    thigh, bend, shank = limb
    s = side[0]
    found = _mirrored(_inverse(pelvis) @ thigh, (f"hip_flexion_{s}", f"hip_adduction_{s}", f"hip_rotation_{s}"), side)
    found[f"knee_angle_{s}"] = bend
    toe = next((places[f"{side}_{name}"] for name in ("foot", "toe", "big_toe") if f"{side}_{name}" in places), None)
    if toe is not None:
        foot = np.einsum("tji,tj->ti", shank, toe - places[f"{side}_ankle"])
        found[f"ankle_angle_{s}"] = np.degrees(np.arctan2(foot[:, 1], foot[:, 0])) - _FOOT
    return found


def _arm(places: Mapping[str, np.ndarray], torso: np.ndarray, side: str) -> dict[str, np.ndarray]:
    limb = _limb(places, [f"{side}_{joint}" for joint in ("shoulder", "elbow", "wrist")], torso, 1.0)
    if limb is None:
        return {}
    upper, bend, _ = limb
    s = side[0]
    names = (f"arm_flex_{s}", f"arm_add_{s}", f"arm_rot_{s}")
    return _mirrored(_inverse(torso) @ upper, names, side) | {f"elbow_flex_{s}": bend}


def _limb(
    places: Mapping[str, np.ndarray], joints: Sequence[str], above: np.ndarray, sense: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray] | None:
    """((T, 3, 3) of the upper part, degrees of the hinge, (T, 3, 3) of the lower part); ``sense`` is the sign of the
    hinge about the axis to the right."""
    if any(joint not in places for joint in joints):
        return None
    top, hinge, end = (places[joint] for joint in joints)
    upper, lower = unit_vectors(hinge - top), unit_vectors(end - hinge)
    normal = sense * np.cross(upper, lower)
    bent = np.degrees(np.arctan2(np.linalg.norm(normal, axis=1), (upper * lower).sum(axis=1)))
    weight = np.clip((bent - _STRAIGHT) / (_BENT - _STRAIGHT), 0, 1)[:, None]
    normal = np.nan_to_num(unit_vectors(normal))
    frame = _frame(-upper, weight * normal + (1 - weight) * above[:, :, 2])
    seen = np.einsum("tji,tj->ti", frame, lower)
    angle = np.degrees(np.arctan2(sense * seen[:, 0], -seen[:, 1]))
    return frame, angle, frame @ _turn(sense * angle, Z)


def _frame(up: np.ndarray, right: np.ndarray, rest: Sequence[float] = (0, 1)) -> np.ndarray:
    """(T, 3, 3) that turns ``rest`` (x, y) to ``up``, with z as near ``right`` as it can be."""
    y = unit_vectors(up)
    x = unit_vectors(np.cross(y, right))
    return np.stack([x, y, np.cross(x, y)], axis=-1) @ matrix_from_axis_angle(np.arctan2(rest[0], rest[1]) * Z)


def _turn(degrees: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """(T, 3, 3) of (T,) degrees about an axis."""
    return matrix_from_axis_angle(np.radians(degrees)[:, None] * axis)


def _inverse(turns: np.ndarray) -> np.ndarray:
    return turns.swapaxes(-1, -2)


def _euler(turns: np.ndarray, names: Sequence[str]) -> dict[str, np.ndarray]:
    degrees = euler_from_matrix(turns, "ZXY")
    for column in degrees.T:  # without jumps of a whole turn
        known = np.isfinite(column)
        column[known] = np.unwrap(column[known], period=360)
    return dict(zip(names, degrees.T, strict=True))


def _mirrored(turns: np.ndarray, names: Sequence[str], side: str) -> dict[str, np.ndarray]:
    found = _euler(turns, names)
    return found if side == "right" else {name: v if name == names[0] else -v for name, v in found.items()}
