"""What animation files are written with: the joints and names of a rig, its rest pose, unit and upright axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

import numpy as np

from core.errors import PoseError
from core.io.base import People
from core.io.bvh_names import RIGS
from core.io.facts import y_from
from core.io.labelled import metric
from core.io.people import unique_names
from core.kinematics.bones import topological_order
from core.kinematics.hands import FINGERS, SIDES, hand_joints
from core.kinematics.rest_poses import Rest
from core.kinematics.rig import Rig, rig_of
from core.language import tr
from core.poses import PoseSequence
from core.skeleton import Skeleton, load_skeleton


class RigName(StrEnum):
    """Whose joints and names a written skeleton has."""

    PLAIN = "plain"  # the poses' own joints, by the names of the file that they come from
    MIXAMO = "mixamo"
    HUMANIK = "humanik"
    CMU = "cmu"
    UNREAL = "unreal"


@dataclass(frozen=True)
class RigOptions:
    """Of all animation files."""

    rig: RigName = field(default=RigName.PLAIN, metadata={
        "title": "Rig", "text": "Rig whose joints and names are written",
    })  # fmt: skip
    rest: Rest = field(default=Rest.FILE, metadata={
        "title": "Rest pose", "text": "Rest pose: T, A, or that of the file that was read (T where it had none)",
    })  # fmt: skip


@dataclass(frozen=True)
class AxesOptions(RigOptions):
    """Of formats that may have other units and axes."""

    unit: str = field(default="cm", metadata={
        "title": "Unit", "text": "Unit of length that is written", "choices": ("cm", "m"),
    })  # fmt: skip
    up: str = field(default="y", metadata={
        "title": "Up", "text": "Axis that is up in what is written", "choices": ("y", "z"),
    })  # fmt: skip


def rigs_of(people: People, options: RigOptions, title: str) -> dict[int, Rig]:
    """Everyone as a rig with the options' joints, names and rest pose; millimetres, y up.

    Raises ``FormatError`` where poses have no unit of length, ``PoseError`` where they are no tree or lack what the rig
    needs.
    """
    metric(people, title)
    return {person: _rig(poses, options) for person, poses in people.items()}


def in_axes(rig: Rig, unit: float, up: str) -> Rig:
    """The rig in other units (millimetres each) and axes."""
    turn = y_from(up).T
    return replace(
        rig, offsets=rig.offsets @ turn.T / unit, places=rig.places @ turn.T / unit,
        rotations=turn @ rig.rotations @ turn.T, ends={joint: turn @ end / unit for joint, end in rig.ends.items()},
    )  # fmt: skip


def depth_first(parents: Sequence[int]) -> list[int]:
    """All joints, each followed by what hangs from it, siblings in their order."""
    order: list[int] = []
    waiting = [joint for joint, parent in enumerate(parents) if parent < 0]
    children = [[j for j, parent in enumerate(parents) if parent == joint] for joint in range(len(parents))]
    while waiting:
        order.append(waiting.pop())
        waiting.extend(reversed(children[order[-1]]))
    return order


def _rig(poses: PoseSequence, options: RigOptions) -> Rig:
    if options.rig == RigName.PLAIN:
        poses = _of_seen(poses)
        return replace(rig_of(poses, options.rest), names=unique_names(poses.skeleton.natives))
    table = RIGS[options.rig]
    body = _body(poses, [*table, *_guides(poses, table)])
    rig = rig_of(body, options.rest).without(set(body.skeleton.joints) - table.keys())
    return replace(rig, names=tuple(table[joint] for joint in rig.joints))


def _of_seen(poses: PoseSequence) -> PoseSequence:
    """Without joints that are never there: what hangs from them hangs from what is over them."""
    parents = poses.skeleton.parents
    seen = np.asarray(poses.present.any(axis=0)) | (np.array(parents) < 0)
    if seen.all():
        return poses
    kept = np.flatnonzero(seen).tolist()
    above = {-1: -1}
    for joint in topological_order(parents):
        above[joint] = kept.index(joint) if seen[joint] else above[parents[joint]]
    joints, natives = ([names[joint] for joint in kept] for names in (poses.skeleton.joints, poses.skeleton.natives))
    own = tuple(above[parents[joint]] for joint in kept)
    return poses.with_joints(Skeleton("rig", tuple(joints), own, natives=tuple(natives)), kept)


_SPINE = ("lower_back", "spine", "spine2", "spine3", "spine4", "neck")
_NO_LENGTH = 1.0  # millimetres that a bone must have
_NEEDED = ("pelvis", "spine", "neck", "left_shoulder", "right_shoulder", "left_hip", "right_hip")


_FINGERTIPS = tuple(f"{finger}_tip" for finger in FINGERS)
_KNUCKLES = ("hand", "index", "pinky")


def _guides(poses: PoseSequence, table: Mapping[str, str]) -> list[str]:
    """Joints that a rig has not, which say how its last bones are turned: tips, and knuckles where there are no
    fingers."""
    ends = ["head_top"]
    for side in SIDES:
        fingers = bool(hand_joints(poses.skeleton, side)) and f"{side}_index_mcp" in table
        ends += [f"{side}_{end}" for end in (*(_FINGERTIPS if fingers else _KNUCKLES), "toe")]
    return [joint for joint in ends if joint not in table]


def _body(poses: PoseSequence, table: Sequence[str]) -> PoseSequence:
    """The poses with the joints of a rig, hung from the pelvis: own ones, those that can be made of them as for
    mpi28, and, where there are none that every rig has, points between pelvis and neck, neck and shoulders. Bones
    without length are left out."""
    weights = _recipes(poses, table)
    if "pelvis" in weights and "neck" in weights:
        for joint in ({"spine"} | ({"lower_back"} & set(table))) - weights.keys():
            above = next(weights[name] for name in _SPINE if name in weights)
            weights[joint] = (weights["pelvis"] + above) / 2
    weights |= _clavicles(poses, weights, table)
    missing = [joint for joint in _NEEDED if joint not in weights]
    if missing:
        action = tr("Lift or complete the poses first, or write the plain rig")
        raise PoseError(tr("These poses lack joints of the rig"), expected=", ".join(_NEEDED), got=tr(
            "no {missing}",
            missing=missing[0]
        ),
                        action=action)  # fmt: skip
    full = _tree(list(table), weights, poses.skeleton)
    matrix = np.stack([weights[joint] for joint in full.joints])
    body = _mixed(poses, full, matrix)
    bones = [row - matrix[parent] for row, parent in zip(matrix, full.parents, strict=True)]
    kept = [j for j, name in enumerate(full.joints) if name == "pelvis" or _apart(poses, bones[j]) > _NO_LENGTH]
    names = [full.joints[joint] for joint in kept]
    return body.with_joints(_tree(names, weights, poses.skeleton), kept)


def _recipes(poses: PoseSequence, table: Sequence[str]) -> dict[str, np.ndarray]:
    """Joint of the rig -> (J,) weights of the poses' joints that it is made of, all of which are there. Hands hang
    from the body's wrists, which the hand's own need not be."""
    made, skeleton, seen = load_skeleton("mpi28"), poses.skeleton, np.asarray(poses.present.any(axis=0))
    matrix = skeleton.remap_matrix(made)
    recipes = {joint: row for joint, row in zip(made.joints, matrix, strict=True) if row.any() and seen[row != 0].all()}
    recipes |= {joint: np.eye(len(skeleton))[place] for place, joint in enumerate(skeleton.joints) if seen[place]}
    if "neck" not in recipes and "thorax" in recipes:
        recipes["neck"] = recipes["thorax"]
    for side in SIDES:
        recipes |= _hand(recipes, skeleton, side)
    return {joint: recipes[joint] for joint in table if joint in recipes}


def _hand(recipes: Mapping[str, np.ndarray], skeleton: Skeleton, side: str) -> dict[str, np.ndarray]:
    names = [skeleton.joints[joint] for joint in hand_joints(skeleton, side)]
    if not names or not {f"{side}_wrist", names[0]} <= recipes.keys():
        return {}
    moved = recipes[f"{side}_wrist"] - recipes[names[0]]
    hand = {name: recipes[name] + moved for name in names if name in recipes}
    stand_ins = {f"{side}_thumb": f"{side}_thumb_mcp", f"{side}_hand": f"{side}_middle_mcp"}
    made = {joint: hand[finger] for joint, finger in stand_ins.items() if joint not in recipes and finger in hand}
    return hand | made


def _clavicles(poses: PoseSequence, weights: dict[str, np.ndarray], table: Sequence[str]) -> dict[str, np.ndarray]:
    """Recipes of collar bones that there are none of, or that start at the back itself."""
    made = {}
    middle = [weights[joint] for joint in (*_SPINE, "neck") if joint in weights]
    for side in ("left", "right"):
        collar, shoulder = f"{side}_clavicle", weights.get(f"{side}_shoulder")
        start = weights.get(collar, weights.get("neck"))
        if collar not in table or start is None or shoulder is None:
            continue
        if collar not in weights or any(_apart(poses, start - joint) < _NO_LENGTH for joint in middle):
            made[collar] = 0.8 * start + 0.2 * shoulder
    return made


def _apart(poses: PoseSequence, weights: np.ndarray) -> float:
    """Millimetres that a weighted difference of joints is long; 0 where it is never seen."""
    used = weights != 0
    size = np.linalg.norm(np.einsum("tjd,j->td", poses.coords[:, used], weights[used]), axis=1)
    return float(np.median(size[np.isfinite(size)])) if np.isfinite(size).any() else 0.0


def _tree(names: Sequence[str], weights: dict[str, np.ndarray], own: Skeleton) -> Skeleton:
    """The joints of ``names`` that there are, each hung from the nearest of a body's that is there."""
    joints = [joint for joint in names if joint in weights]
    parents = []
    for joint in joints:
        above = PARENTS.get(joint, "")
        while above and above not in joints:
            above = PARENTS.get(above, "")
        parents.append(joints.index(above) if above else -1)
    return Skeleton("rig", tuple(joints), tuple(parents))


def _mixed(poses: PoseSequence, skeleton: Skeleton, matrix: np.ndarray) -> PoseSequence:
    """Positions by weights; rotations of the joints that are taken as they are."""
    coords = np.stack([np.einsum("tjd,j->td", poses.coords[:, row != 0], row[row != 0]) for row in matrix], axis=1)
    alone = [_source(poses.skeleton, joint, row) for joint, row in zip(skeleton.joints, matrix, strict=True)]
    rest = None if poses.rest is None else matrix @ poses.rest
    turned = poses.with_joints(skeleton, alone)
    return turned.replace(coords=coords, rest=rest, rotations=turned.rotations, confidence=None, uncertainty=None)


def _source(own: Skeleton, joint: str, row: np.ndarray) -> int:
    """The joint whose rotations another takes over that is made of it; -1 where it is made of several."""
    (made_of,) = np.nonzero(row)
    return int(made_of[0]) if len(made_of) == 1 else own.index(joint) if joint in own.joints else -1


def _parents() -> dict[str, str]:
    chain = ("pelvis", *_SPINE, "head", "head_top")
    parents = dict(zip(chain[1:], chain[:-1], strict=True))
    for side in ("left", "right"):
        for limb in (("spine4", "clavicle", "shoulder", "elbow", "wrist", "finger_base", "hand"),
                     ("pelvis", "hip_joint", "hip", "knee", "ankle", "foot", "toe")):  # fmt: skip
            names = [limb[0], *(f"{side}_{joint}" for joint in limb[1:])]
            parents |= dict(zip(names[1:], names[:-1], strict=True))
        for finger, bones in FINGERS.items():
            names = ["wrist", *(f"{finger}_{bone}" for bone in bones)]
            parents |= {f"{side}_{joint}": f"{side}_{above}" for above, joint in pairwise(names)}
        parents |= {f"{side}_{joint}": f"{side}_wrist" for joint in ("thumb", "index", "pinky")}
        parents[f"{side}_eye"] = "head"
    return parents


PARENTS = _parents()
"""Joint -> what it hangs from in a body."""
