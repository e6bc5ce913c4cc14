"""Poses of people at work, drawn from ranges of joint angles: sorting, reaching, lifting, overhead, seated, standing.

The trunk bends and turns by angles from ``RANGES``; hands go to targets of the task (on a table, on a box, overhead)
by two-bone inverse kinematics where the arm can reach them, and elbows swivel about the line to the hand. The person
stands at the origin, floor y = 0, facing +z; world millimetres, y up, left at +x.
"""

from dataclasses import dataclass

import numpy as np
from scipy.spatial.transform import Rotation

from core.synthesis.body import SKELETON

Range = tuple[float, float]


@dataclass(frozen=True)
class Task:
    """Ranges of one kind of work, degrees and millimetres (for a person 1735 mm tall).

    flexion, bend, turn  of the trunk: forwards, to the left, to the left
    neck, gaze           the neck forwards, the head to the left
    knees                bend of the knees
    seat                 height of the seat; (0, 0) for work on one's feet
    hands                x (from the shoulder outwards), y (height over the floor) and z (ahead) ranges of hand targets
    together             both hands hold one thing: they share height and reach, and lie a box's width apart
    one_hand             how often only one hand works; the other hangs or rests
    """

    flexion: Range
    bend: Range
    turn: Range
    neck: Range
    gaze: Range
    knees: Range
    hands: tuple[Range, Range, Range]
    together: bool = False
    one_hand: float = 0.0
    seat: Range = (0.0, 0.0)


RANGES: dict[str, Task] = {
    "standing": Task((-5, 12), (-6, 6), (-10, 10), (-10, 25), (-50, 50), (0, 8), ((-60, 220), (700, 1000), (-80, 260))),
    "sorting": Task((0, 35), (-12, 12), (-35, 35), (5, 45), (-40, 40), (0, 15), ((-260, 300), (850, 1180), (250, 620)),
                    one_hand=0.3),
    "reaching": Task((0, 55), (-25, 25), (-45, 45), (-10, 35), (-45, 45), (0, 20),
                     ((-350, 550), (700, 1500), (350, 800)), one_hand=0.7),
    "lifting": Task((0, 85), (-15, 15), (-30, 30), (-20, 30), (-30, 30), (0, 95), ((0, 0), (250, 1500), (220, 520)),
                    together=True),
    "overhead": Task((-15, 15), (-15, 15), (-30, 30), (-40, 15), (-40, 40), (0, 10),
                     ((-250, 350), (1600, 2200), (-50, 450)), one_hand=0.4),
    "seated": Task((-15, 40), (-12, 12), (-25, 25), (-5, 40), (-45, 45), (70, 110),
                   ((-200, 350), (520, 1150), (150, 600)), one_hand=0.4, seat=(380, 560)),
}
WEIGHTS = {"standing": 0.1, "sorting": 0.25, "reaching": 0.2, "lifting": 0.15, "overhead": 0.2, "seated": 0.1}
ELBOW_LIMIT, KNEE_LIMIT = 148.0, 140.0
"""Degrees of flexion."""


@dataclass(frozen=True, eq=False)
class WorkingPose:
    """joints (28, 3) world mm; ``twist`` for ``Body.vertices``; the task's name and which hands work."""

    joints: np.ndarray
    twist: dict[str, float]
    task: str
    working: tuple[str, ...]


def sample_pose(rng: np.random.Generator, rest: np.ndarray, task: str | None = None) -> WorkingPose:
    """One pose of a body whose joints at rest are ``rest`` (28, 3), millimetres, facing +z."""
    task = task or str(rng.choice(list(WEIGHTS), p=list(WEIGHTS.values())))
    ranges, size = RANGES[task], _height(rest) / 1735.0
    at = {name: rest[index].copy() for index, name in enumerate(SKELETON.joints)}
    (_sit if ranges.seat[1] else _stand)(rng, at, ranges, rest)
    angles = {name: rng.uniform(*getattr(ranges, name)) for name in ("flexion", "bend", "turn", "neck")}
    _bend_trunk(at, angles)
    working = _move_arms(rng, at, ranges, task, size)
    twist = {"skull": rng.uniform(*ranges.gaze)}
    for side in ("left", "right"):
        twist[f"{side}_palm"] = rng.uniform(-60, 60)
        twist[f"{side}_forearm"] = twist[f"{side}_palm"] / 2
    joints = np.array([at[name] for name in SKELETON.joints])
    return WorkingPose(joints, twist, task, working)


def _stand(rng: np.random.Generator, at, ranges: Task, rest: np.ndarray) -> None:
    """Feet on the floor a stance apart; bent knees lower the trunk and push the hips back."""
    flexion = np.radians(rng.uniform(*ranges.knees))
    thigh, shin = (_distance(at, "left_hip", "left_knee"), _distance(at, "left_knee", "left_ankle"))
    reach = np.sqrt(thigh**2 + shin**2 + 2 * thigh * shin * np.cos(flexion))
    drop = (thigh + shin - reach) * rng.uniform(0.85, 1.0)
    back = 0.35 * drop
    width, stagger = rng.uniform(0.8, 1.7), rng.uniform(-120, 120)
    for name in at:
        if not any(part in name for part in ("knee", "ankle", "foot", "toe")):
            at[name] = at[name] + (0, -drop, -back)
    for side, sign in (("left", 1), ("right", -1)):
        foot = {joint: rest[SKELETON.index(f"{side}_{joint}")] for joint in ("ankle", "foot", "toe")}
        hip = at[f"{side}_hip"]
        ankle = np.array([hip[0] * width, foot["ankle"][1], foot["ankle"][2] + sign * stagger / 2])
        out = Rotation.from_euler("y", sign * rng.uniform(0, 20), degrees=True)
        knee, ankle = _two_bone(hip, ankle, thigh, shin, np.array([sign * rng.uniform(0, 0.25), 0, 1.0]), KNEE_LIMIT)
        at[f"{side}_knee"], at[f"{side}_ankle"] = knee, ankle
        for joint in ("foot", "toe"):
            at[f"{side}_{joint}"] = ankle + out.apply(foot[joint] - foot["ankle"])


def _sit(rng: np.random.Generator, at, ranges: Task, rest: np.ndarray) -> None:
    """Hips on a seat, thighs ahead of them about level, feet on the floor."""
    size = _height(rest) / 1735.0
    hips = rng.uniform(*ranges.seat) * size + 90 * size  # the flesh under them
    drop = (at["left_hip"][1] + at["right_hip"][1]) / 2 - hips
    for name in at:
        at[name] = at[name] - (0, drop, 0)
    for side, sign in (("left", 1), ("right", -1)):
        out, bend = np.radians(sign * rng.uniform(0, 25)), np.radians(rng.uniform(*ranges.knees) - 90)
        ahead = np.array([np.sin(out), 0.0, np.cos(out)])
        thigh, shin = _distance(at, f"{side}_hip", f"{side}_knee"), _distance(at, f"{side}_knee", f"{side}_ankle")
        foot = {joint: rest[SKELETON.index(f"{side}_{joint}")] for joint in ("ankle", "foot", "toe")}
        ankle = at[f"{side}_hip"] + (thigh - shin * np.sin(bend)) * ahead
        ankle[1] = foot["ankle"][1]
        knee, ankle = _two_bone(at[f"{side}_hip"], ankle, thigh, shin, ahead + (0, 0.6, 0), KNEE_LIMIT)
        at[f"{side}_knee"], at[f"{side}_ankle"] = knee, ankle
        for joint in ("foot", "toe"):
            at[f"{side}_{joint}"] = ankle + Rotation.from_euler("y", out).apply(foot[joint] - foot["ankle"])


def _bend_trunk(at, angles: dict[str, float]) -> None:
    """The spine takes up the trunk's angles joint by joint; the neck's come on top."""
    share = {"pelvis": 0.35, "spine": 0.15, "spine2": 0.3, "spine3": 0.2}
    order = ("pelvis", "spine", "spine2", "spine3", "spine4", "neck", "head", "head_top")
    arms = tuple(name for name in at if any(p in name for p in ("clavicle", "shoulder", "elbow", "wrist", "hand")))
    for joint, part in share.items():
        turn = _rotation(angles["flexion"] * part, angles["bend"] * part, angles["turn"] * part)
        above = order[order.index(joint) + 1:] + arms
        _rotate(at, above, at[joint], turn)
    for joint, part in (("neck", 0.5), ("head", 0.5)):
        nod = np.radians(angles["neck"]) * part * _unit(at["left_shoulder"] - at["right_shoulder"])
        _rotate(at, order[order.index(joint) + 1:], at[joint], Rotation.from_rotvec(nod))


def _move_arms(rng: np.random.Generator, at, ranges: Task, task: str, size: float) -> tuple[str, ...]:
    """Hands to the task's targets; a hand that does not work hangs, or rests near the body."""
    ahead = _unit(np.cross(at["left_shoulder"] - at["right_shoulder"], (0, 1, 0)))
    left = _unit(np.cross((0, 1, 0), ahead))
    chest = (at["left_shoulder"] + at["right_shoulder"]) / 2 * (1, 0, 1)
    idle = rng.choice(["left", "right"]) if rng.random() < ranges.one_hand else None
    width, (_, heights, reaches) = rng.uniform(120, 280), ranges.hands
    height, reach, aside = rng.uniform(*heights), rng.uniform(*reaches), rng.uniform(-150, 150)
    for side, sign in (("left", 1), ("right", -1)):
        if ranges.together:
            target = chest + (aside + sign * width) * left + reach * ahead + (0, height, 0)
        elif side == idle:
            out, far, up = rng.uniform(200, 330), rng.uniform(-60, 320), rng.uniform(720, 1000)
            target = chest + out * sign * left + far * ahead + (0, up, 0)
        else:
            out, up, far = (rng.uniform(*limits) for limits in ranges.hands)
            target = chest + (180 + out) * sign * left + far * ahead + (0, up, 0)
        _place_arm(rng, at, side, sign, target * (1, size, 1), ahead, left)
    return tuple(side for side in ("left", "right") if side != idle) if task != "standing" else ()


def _place_arm(rng: np.random.Generator, at, side: str, sign: int, target, ahead, left) -> None:
    """Wrist to the target where it can be reached; the clavicle rises with an arm that goes up."""
    shoulder = at[f"{side}_shoulder"]
    upper = _distance(at, f"{side}_shoulder", f"{side}_elbow")
    fore, hand = _distance(at, f"{side}_elbow", f"{side}_wrist"), _distance(at, f"{side}_wrist", f"{side}_hand")
    up = np.clip((target[1] - shoulder[1]) / (upper + fore), 0, 1)
    lift = Rotation.from_rotvec(np.radians(sign * 25 * up) * ahead)
    _rotate(at, (f"{side}_clavicle", f"{side}_shoulder"), at["spine4"], lift)
    shoulder = at[f"{side}_shoulder"]
    swivel = np.radians(rng.uniform(-5, 65))
    elbow_side = -np.cos(swivel) * np.array([0, 1.0, 0]) + np.sin(swivel) * sign * left - 0.25 * ahead
    elbow, wrist = _two_bone(shoulder, target, upper, fore, elbow_side, ELBOW_LIMIT)
    at[f"{side}_elbow"], at[f"{side}_wrist"] = elbow, wrist
    droop = _unit(_unit(wrist - elbow) + rng.normal(0, 0.25, 3))
    at[f"{side}_hand"] = wrist + hand * droop


def _two_bone(start, target, first: float, second: float, towards, limit: float) -> tuple[np.ndarray, np.ndarray]:
    """Middle and end joint of a limb that reaches for ``target``, its middle joint on the side ``towards``."""
    line = target - start
    nearest = np.sqrt(first**2 + second**2 + 2 * first * second * np.cos(np.radians(limit)))
    reach = np.clip(np.linalg.norm(line), nearest, 0.995 * (first + second))
    axis = _unit(line)
    cosine = np.clip((first**2 + reach**2 - second**2) / (2 * first * reach), -1, 1)
    side = _unit(towards - (towards @ axis) * axis)
    middle = start + first * (cosine * axis + np.sqrt(1 - cosine**2) * side)
    return middle, start + reach * axis


def _rotation(flexion: float, bend: float, turn: float) -> Rotation:
    """Forwards about +x, to the left about -z, to the left about +y; degrees."""
    return Rotation.from_euler("yxz", (turn, flexion, -bend), degrees=True)


def _rotate(at, names, centre: np.ndarray, rotation: Rotation) -> None:
    for name in names:
        at[name] = centre + rotation.apply(at[name] - centre)


def _distance(at, a: str, b: str) -> float:
    return float(np.linalg.norm(at[a] - at[b]))


def _height(rest: np.ndarray) -> float:
    return float(rest[SKELETON.index("head_top"), 1] - rest[:, 1].min() + 31)


def _unit(v) -> np.ndarray:
    return np.asarray(v, float) / np.linalg.norm(v)
