"""Joint angles of a person over time, with how well each is known. Degrees, positive as ``MEASURES`` says.

Axes follow the ISB (Wu and Cappozzo 1995; Wu et al. 2002, 2005): X forward, Y up, Z to the person's right. Trunk and
head are split into planes by projection in a frame that stands upright and faces as the hips (the shoulders) do; the
upper arm and the neck in the trunk's own frame (Y from mid-hip to mid-shoulder, Z along the shoulders). Projection and
not Cardan angles: Humadi et al. 2020 (https://doi.org/10.1109/ACCESS.2020.3048645).

What joint centres cannot show is NaN, "not measurable", never 0: the axial rotation of limbs, the wrist without a hand
point, everything sideways in a picture from the side.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.ergonomics.body import Body, Sizes, body_of
from core.ergonomics.measures import INDEX, MEASURES, SIDES
from core.ergonomics.uncertainty import angle_errors
from core.ergonomics.vectors import between, degrees, dot, turn, unit
from core.gravity import Gravity, of_poses
from core.poses import PoseSequence, Space

PLANE_FROM = 20.0  # degrees of elevation below which an upper arm has no plane


@dataclass(frozen=True, eq=False)
class Angles:
    """What was measured: one column a measure of ``MEASURES``; read-only.

    values    (T, M) float32 in the measure's unit, NaN where not measurable
    sigma     (T, M) float32 one standard deviation, NaN where the value is
    inferred  (T, M) bool: rests on a joint that a model filled in
    times     (T,) seconds
    gravity   against what "up" was measured
    view      "" for 3D; else the side from which the picture shows the person
    head      which points the head was seen by
    sizes     what was taken over the whole clip
    warnings  sentences for the user
    """

    values: np.ndarray
    sigma: np.ndarray
    inferred: np.ndarray
    times: np.ndarray
    gravity: Gravity
    view: str = ""
    head: str = ""
    sizes: Sizes | None = None
    warnings: tuple[str, ...] = field(default=())

    def __post_init__(self) -> None:
        for name in ("values", "sigma", "inferred", "times"):
            getattr(self, name).setflags(write=False)

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, name: str) -> np.ndarray:
        """(T,) values of a measure."""
        return self.values[:, INDEX[name]]

    def error(self, name: str) -> np.ndarray:
        """(T,) one standard deviation of a measure."""
        return self.sigma[:, INDEX[name]]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(INDEX)

    def measurable(self) -> tuple[str, ...]:
        """The measures that there are in at least one frame."""
        seen = np.isfinite(self.values).any(axis=0)
        return tuple(measure.name for measure, there in zip(MEASURES, seen, strict=True) if there)


def measure(
    poses: PoseSequence, gravity: Gravity | None = None, *, view: str = "", errors: str = "",
    neutral: Mapping[str, float] | None = None, sizes: Sizes | None = None,
) -> Angles:  # fmt: skip
    """Every measure of one person over time, from 3D poses, or from 2D poses with a stated ``view``.

    gravity  which way is up; None: what the poses themselves tell
    view     of 2D poses: "left" or "right" (the side of the person that is seen), "front" or "back"
    errors   where the poses come from (a row of ``errors`` in ``angles.toml``); "" is found from their provenance
    neutral  measure -> value in this person's own neutral posture, taken off
    sizes    of the whole clip that these poses are a part of

    Raises ``PoseError`` for 2D poses without a view.
    """
    gravity = gravity or of_poses(poses)
    body = body_of(poses, gravity, view, sizes)
    with np.errstate(invalid="ignore", divide="ignore"):
        found = _all(body)
        values = np.full((len(poses), len(MEASURES)), np.nan, np.float32)
        for name, column in found.items():
            values[:, INDEX[name]] = column - (neutral or {}).get(name, 0.0)
        values[:, [not body.shows(measure.plane) for measure in MEASURES]] = np.nan
        sigma = angle_errors(body, values, poses, gravity, errors)
    inferred = np.stack([body.inferred(measure.bones) for measure in MEASURES], axis=1) & np.isfinite(values)
    return Angles(values, sigma, inferred, poses.times, body.gravity, view, body.head_title, body.sizes, body.warnings)


def neutral_of(angles: Angles, frame: int) -> dict[str, float]:
    """What to take off so that this frame is the neutral posture: neck, head, shoulders and wrists alone."""
    names = [m.name for m in MEASURES if m.part == "neck" or m.name.endswith(("shoulder_raise", "wrist_flexion"))]
    return {name: float(angles[name][frame]) for name in names if np.isfinite(angles[name][frame])}


# --- formulas ---------------------------------------------------------------------------------------------------------


def _all(body: Body) -> dict[str, np.ndarray]:
    found = _trunk(body) | _neck(body) | {"speed": _speed(body)}
    found["hip_height"] = _above_feet(body, "mid_hip")
    for side in SIDES:
        for formulas in (_upper_arm, _lower_arm, _leg, _hand):
            found |= {f"{side}_{name}": values for name, values in formulas(body, side).items()}
    return found


def _trunk(body: Body) -> dict[str, np.ndarray]:
    x, y, z = body.upright("hip")
    trunk = body.bone("mid_hip", "mid_shoulder")
    return {
        "trunk_flexion": degrees(dot(trunk, x), dot(trunk, y)),
        "trunk_inclination": between(trunk, y),
        "trunk_side_bend": degrees(dot(trunk, z), np.hypot(dot(trunk, x), dot(trunk, y))),
        "trunk_twist": turn(body.bone("left_hip", "right_hip"), body.bone("left_shoulder", "right_shoulder"), trunk),
    }


def _neck(body: Body) -> dict[str, np.ndarray]:
    neck = body.bone("neck_base", "head")
    x, y, z = body.trunk
    level, up, _ = body.upright("shoulder")
    return {
        "neck_flexion": degrees(dot(neck, x), dot(neck, y)) - body.neutral["trunk"],
        "neck_side_bend": degrees(dot(neck, z), np.hypot(dot(neck, x), dot(neck, y))),
        "neck_twist": turn(body.bone("left_shoulder", "right_shoulder"), body.bone("left_ear", "right_ear"), y),
        "head_inclination": degrees(dot(neck, level), dot(neck, up)) - body.neutral["gravity"],
    }


def _upper_arm(body: Body, side: str) -> dict[str, np.ndarray]:
    arm = body.bone(f"{side}_shoulder", f"{side}_elbow")
    x, y, z = body.trunk
    forward, down, out = dot(arm, x), -dot(arm, y), dot(arm, z) * _outwards(side)
    elevation = between(arm, -y)
    behind = (forward < 0) & (-forward > np.abs(out))  # more backwards than sideways
    plane = np.where(elevation > PLANE_FROM, degrees(forward, out), np.nan)
    slope = 90 - between(body.bone("spine_top", f"{side}_shoulder"), body.bone("mid_hip", "spine_top"))
    return {
        "upper_arm_flexion": np.where(behind, -elevation, elevation),
        "upper_arm_elevation": elevation,
        "upper_arm_abduction": degrees(out, np.hypot(forward, down)),
        "upper_arm_plane": plane,
        "upper_arm_gravity": between(arm, -body.gravity.up + 0 * arm),
        "shoulder_raise": slope - body.neutral["shoulder"],
    }


def _lower_arm(body: Body, side: str) -> dict[str, np.ndarray]:
    arm, fore = body.bone(f"{side}_shoulder", f"{side}_elbow"), body.bone(f"{side}_elbow", f"{side}_wrist")
    hand = body.bone(f"{side}_wrist", f"{side}_hand")
    along = unit(hand)
    radial = body.bone(f"{side}_pinky", f"{side}_index")
    radial = unit(radial - dot(radial, along)[:, None] * along)
    palm = -np.cross(along, radial) * _outwards(side)  # thumb, fingers and palm turn the other way round on the left
    forearm_along, forearm_palm = dot(fore, along), dot(fore, palm)
    return {
        "elbow_flexion": between(arm, fore),
        "wrist_bend": between(fore, hand),
        "wrist_flexion": degrees(-forearm_palm, forearm_along),
        "wrist_deviation": degrees(-dot(fore, radial), np.hypot(forearm_along, forearm_palm)),
    }


def _leg(body: Body, side: str) -> dict[str, np.ndarray]:
    other = SIDES[1 - SIDES.index(side)]
    thigh, shank = body.bone(f"{side}_hip", f"{side}_knee"), body.bone(f"{side}_knee", f"{side}_ankle")
    x, y, _ = body.upright("hip")
    against_trunk = between(thigh, -body.bone("mid_hip", "mid_shoulder"))
    trunk = body.bone("mid_hip", "mid_shoulder")
    behind = degrees(dot(thigh, x), -dot(thigh, y)) + degrees(dot(trunk, x), dot(trunk, y)) < 0
    lift = dot(body.bone(f"{other}_ankle", f"{side}_ankle"), y)
    return {
        "hip_flexion": np.where(behind, -against_trunk, against_trunk),
        "thigh_inclination": between(thigh, -y),
        "knee_flexion": between(thigh, shank),
        "foot_lift": 100 * lift / body.sizes.leg,
        "knee_height": _above_feet(body, f"{side}_knee"),
    }


def _above_feet(body: Body, point: str) -> np.ndarray:
    """(T,) height over the lower ankle, % of the leg's length."""
    ankles = np.minimum(*(body.point(f"{side}_ankle") @ body.gravity.up for side in SIDES))
    return 100 * (body.point(point) @ body.gravity.up - ankles) / body.sizes.leg


def _speed(body: Body) -> np.ndarray:
    """(T,) m/s of the hips over the floor, over half a second; NaN where the person's place in the scene is unknown."""
    hips, times = body.point("mid_hip"), body.poses.times
    if not body.metric or body.poses.space == Space.ROOT or len(times) < 2:
        return np.full(len(times), np.nan)
    level = hips - (hips @ body.gravity.up)[:, None] * body.gravity.up
    before = np.searchsorted(times, times - 0.25)
    after = np.minimum(np.searchsorted(times, times + 0.25), len(times) - 1)
    seconds = np.maximum(times[after] - times[before], 1e-6)
    return np.linalg.norm(level[after] - level[before], axis=1) / seconds / 1000


def _hand(body: Body, side: str) -> dict[str, np.ndarray]:
    hand = body.point(f"{side}_hand")
    hand = np.where(np.isnan(hand), body.point(f"{side}_wrist"), hand)
    from_hips = hand - body.point("mid_hip")
    up = body.gravity.up
    level = np.linalg.norm(from_hips - dot(from_hips, up + 0 * from_hips)[:, None] * up, axis=1)
    sideways = dot(hand - body.point("mid_shoulder"), body.trunk[2]) * _outwards(side)
    return {
        "hand_height": (hand @ up - body.sizes.floor) if body.metric else np.nan * level,
        "hand_reach": level if body.metric else np.nan * level,
        "hand_lateral": sideways / body.sizes.shoulders,
    }


def _outwards(side: str) -> float:
    return 1.0 if side == "right" else -1.0
