"""BVH motion: a tree of bones with rotations; read by forward kinematics, written by solving rotations from points.

**Reading.** Every joint is where its bone starts; end sites are left out. Rotations are applied in the order of the
file's channels, positions of a joint take the place of its offset. Names are turned into ours (``bvh_names``), a tree
that is a shipped skeleton's becomes that skeleton.

Facts: the rate is stated. Nothing else is: y up is assumed (Blender exports z up), the start is 0, and the unit is
assumed by the height of the rest pose (under 3.5 metres, from 500 millimetres, else centimetres; CMU's own release of
about 33 units counts in 0.45 inches).

**Writing.** Centimetres, y up (poses in a camera's space are turned: y and z change sign), rotations Z X Y about moving
axes, one constant offset a bone: its median length, in the direction of the first frame. A joint is turned so that its
bones fit the points best. **Twist** about a limb cannot be seen in points: each bone takes the smallest rotation from
its parent's frame, so limbs have no twist. Where a joint has several children that do not move as one (hips and
spine), joints of no length named ``parent-child`` between them turn each on its own, so that points are kept exactly
wherever bone lengths are constant; reading takes these out again. A missing joint keeps its last rotation; a missing
root is interpolated.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.bvh_names import our_names
from core.io.facts import ASSUMED, MILLIMETRES, STATED, noted
from core.io.files import head, read_text, write_text
from core.io.labelled import metric, y_up
from core.io.people import MOST_JOINTS, bare, check_size, even_times, rate, recognise, sane, unique_names
from core.io.unknown import GUESSED
from core.kinematics.bones import children_of
from core.kinematics.forward_inverse import global_rotations, rest_offsets, solve_rotations
from core.kinematics.rotations import euler_from_matrix, matrix_from_axis_angle
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton, load_skeleton, possible_remaps, skeleton_from_names, skeleton_names

_KEEPS = "the place of the root and rotations of the bones, a rate"
_LOSES = (
    "bone lengths that change, missing joints (they keep their last rotation), confidence, visibility, status, "
    "provenance, the space, uneven times and their start"
)
_AXES = {"X": (1.0, 0.0, 0.0), "Y": (0.0, 1.0, 0.0), "Z": (0.0, 0.0, 1.0)}


# --- reading ---------------------------------------------------------------------------------------------------------


@dataclass
class _Bone:
    name: str
    parent: int
    offset: list[float] = field(default_factory=lambda: [0.0, 0.0, 0.0])
    channels: list[str] = field(default_factory=list)


def _is_bvh(path: Path) -> bool:
    return head(path, 1024).lstrip().upper().startswith("HIERARCHY")


def _bones(text: str) -> list[_Bone]:
    """The joints in the file's order; raises ``FormatError`` where the tree is not well formed."""
    tokens = iter(text.split())
    bones: list[_Bone] = []
    open_joints: list[int] = []  # -1 for an end site
    for token in tokens:
        word = token.upper()
        if word in ("ROOT", "JOINT"):
            parent = open_joints[-1] if open_joints else -1
            bones.append(_Bone(_until_brace(tokens), parent))
            open_joints.append(len(bones) - 1)
        elif word == "END":
            _until_brace(tokens)
            open_joints.append(-1)
        elif word == "}":
            open_joints.pop()
        elif word == "OFFSET":
            offset = [float(next(tokens)) for _ in range(3)]
            if open_joints[-1] >= 0:
                bones[open_joints[-1]].offset = offset
        elif word == "CHANNELS":
            bones[open_joints[-1]].channels = [next(tokens) for _ in range(min(int(next(tokens)), 9))]
        elif word != "HIERARCHY":
            raise FormatError("The hierarchy of the BVH file is damaged", got=token[:40])
    if open_joints or not 0 < len(bones) <= MOST_JOINTS or any(bone.parent >= i for i, bone in enumerate(bones)):
        raise FormatError("The hierarchy of the BVH file is damaged", got=f"{len(bones)} joints")
    return bones


def _until_brace(tokens: Iterator[str]) -> str:
    """A joint's name, which may have blanks, up to its opening brace."""
    words: list[str] = []
    for token in tokens:
        if token == "{":
            return " ".join(words)
        words.append(token)
    raise FormatError("The hierarchy of the BVH file is cut short")


def _motion(text: str, width: int) -> tuple[np.ndarray, float]:
    """(T, C) values of all channels and the seconds between frames."""
    match = re.match(r"\s*Frames\s*:\s*(\d+)\s+Frame\s+Time\s*:\s*(\S+)", text, re.IGNORECASE)
    if not match:
        raise FormatError("The motion of the BVH file is damaged", expected="Frames: N and Frame Time: S")
    frames, frame_time = int(match[1]), float(match[2])
    values = sane(text[match.end() :].split())
    stated = frames * width
    if frames < 1 or width < 1 or not 0 < frame_time < 1e4 or not stated <= len(values) <= stated + width:
        expected = f"{frames} frames of {width} channels, as its head says"
        got = f"{len(values)} values, which are {len(values) / max(width, 1):.4g} frames"
        action = "It may be cut short: export it again, or correct the number after Frames:"
        raise FormatError("The motion of the BVH file is not whole", expected=expected, got=got, action=action)
    return values[:stated].reshape(frames, width), frame_time


def _positions(bones: Sequence[_Bone], offsets: np.ndarray, values: np.ndarray) -> np.ndarray:
    """(T, J, 3) in the file's unit, by forward kinematics."""
    positions = np.empty((len(values), len(bones), 3))
    turned = np.empty((len(values), len(bones), 3, 3))
    column = 0
    for joint, bone in enumerate(bones):
        translation = np.broadcast_to(offsets[joint], (len(values), 3)).copy()
        rotation = np.broadcast_to(np.eye(3), (len(values), 3, 3))
        for channel in bone.channels:
            axis, kind = channel[:1].upper(), channel[1:].lower()
            if axis not in _AXES or kind not in ("position", "rotation"):
                raise FormatError("A channel of the BVH file is not known", got=channel[:40])
            if kind == "position":
                translation[:, "XYZ".index(axis)] = values[:, column]
            else:
                angles = np.deg2rad(values[:, column, None]) * np.array(_AXES[axis])
                rotation = rotation @ matrix_from_axis_angle(angles)
            column += 1
        above = bone.parent
        at_root = above < 0
        positions[:, joint] = translation if at_root else positions[:, above] + _turn(turned[:, above], translation)
        turned[:, joint] = rotation if at_root else turned[:, above] @ rotation
    return positions


def _turn(rotations: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    return np.einsum("tij,tj->ti", rotations, vectors)


def _unit(bones: Sequence[_Bone], offsets: np.ndarray) -> str:
    """The unit that is taken."""
    rest = np.zeros_like(offsets)
    for joint, bone in enumerate(bones):
        rest[joint] = offsets[joint] + (rest[bone.parent] if bone.parent >= 0 else 0)
    height = float(np.nanmax(np.ptp(rest, axis=0)))
    if height < 3.5:
        return "m"
    if height >= 500:
        return "mm"
    if 10 <= height < 45 and any(bone.name == "LHipJoint" for bone in bones):
        return "asf"
    return "cm"


def _trees(bones: Sequence[_Bone]) -> list[list[int]]:
    """The joints of each root."""
    trees: list[list[int]] = []
    place: dict[int, int] = {}
    for joint, bone in enumerate(bones):
        if bone.parent < 0:
            trees.append([])
        place[joint] = place[bone.parent] if bone.parent >= 0 else len(trees) - 1
        trees[place[joint]].append(joint)
    return trees


def _person(
    bones: Sequence[_Bone], coords: np.ndarray, places: Sequence[int], times: np.ndarray, source: dict
) -> PoseSequence:
    """One root's joints as poses; the helpers that we write are taken out."""
    children = children_of([bone.parent for bone in bones])
    kept = [j for j in places if not _is_helper(bones, children, j)]
    place = {joint: i for i, joint in enumerate(kept)}
    above = {-1: -1}  # of every joint: the place of the nearest kept one at or over it
    for joint in places:
        above[joint] = place.get(joint, above[bones[joint].parent])
    parents = [above[bones[joint].parent] for joint in kept]
    skeleton, order = _skeleton([bones[joint].name for joint in kept], parents)
    kept = [kept[i] for i in order]
    return PoseSequence(skeleton, coords[:, kept], times, space=Space.WORLD, source=source)


def _is_helper(bones: Sequence[_Bone], children: Sequence[Sequence[int]], joint: int) -> bool:
    parent, below = bones[joint].parent, children[joint]
    name = f"{bones[parent].name}-{bones[below[0]].name}" if parent >= 0 and len(below) == 1 else None
    return bones[joint].name == name


def _skeleton(names: Sequence[str], parents: Sequence[int]) -> tuple[Skeleton, list[int]]:
    """The skeleton of a tree, and the order in which it takes the file's joints."""
    natives = unique_names(bare(names))
    known = recognise(natives)
    words = known.joints if known.name not in ("custom", GUESSED) else unique_names(our_names(natives))
    for shipped in map(load_skeleton, skeleton_names()):
        if len(words) == len(shipped) and set(words) == set(shipped.joints):
            return shipped, [words.index(joint) for joint in shipped.joints]
    loose = skeleton_from_names(words)
    remaps = possible_remaps(load_skeleton("mpi28"), words)
    tree = replace(loose, name="bvh", parents=tuple(parents), natives=natives, remaps=remaps, title="BVH")
    return tree, list(range(len(words)))


# --- writing ---------------------------------------------------------------------------------------------------------


def write_bvh(path: Path, people: People) -> None:
    """One person as joint rotations over constant bones. Raises ``FormatError``."""
    metric(people, "BVH")
    poses = next(iter(people.values()))
    if poses.skeleton.parents.count(-1) != 1:
        action = "Map the poses to a skeleton with one tree first"
        raise FormatError("BVH needs a skeleton with one root", got=poses.skeleton.name, action=action)
    rig = _rig(poses)
    lines = ["HIERARCHY", *_hierarchy(rig), "MOTION", f"Frames: {len(poses)}", f"Frame Time: {1 / rate(poses.times)!r}"]
    row = " ".join(["%.6f"] * rig.values.shape[1])
    write_text(path, "\n".join(lines + [row % tuple(values) for values in rig.values.tolist()]) + "\n")


@dataclass(frozen=True, eq=False)
class _Rig:
    """What is written: joints depth first, and (T, 3 + 3 J) values of the channels in that order."""

    names: list[str]
    parents: list[int]
    offsets: np.ndarray  # centimetres
    values: np.ndarray


def _rig(poses: PoseSequence) -> _Rig:
    """Offsets and rotations of the skeleton, with helpers where children do not move as one."""
    parents = list(poses.skeleton.parents)
    names = list(unique_names(poses.skeleton.natives))
    root = parents.index(-1)
    coords = y_up(poses.coords.astype(np.float64), poses.space)
    coords[:, root] = _filled(coords[:, root], poses.times)
    offsets = rest_offsets(coords, parents)
    local = solve_rotations(coords, offsets, parents)
    turned = global_rotations(local, parents)
    rotations, rank = [local[:, joint] for joint in range(len(parents))], list(range(len(parents)))
    for parent, children in enumerate(children_of(poses.skeleton.parents)):
        if len(children) < 2:
            continue
        corrections = [_correction(coords, turned, offsets, parent, child) for child in children]
        if all(c is None for c in corrections):
            continue
        for child, correction in zip(children, corrections, strict=True):
            if correction is not None:
                names.append(f"{names[parent]}-{names[child]}")
                parents.append(parent)
                rotations.append(correction)
                rank.append(child)
                offsets = np.vstack([offsets, np.zeros(3)])
                parents[child] = len(parents) - 1
                rotations[child] = correction.transpose(0, 2, 1) @ rotations[child]
    order = _depth_first(parents, rank)
    angles = [np.unwrap(euler_from_matrix(rotations[joint], "ZXY"), axis=0, period=360) for joint in order]
    values = np.concatenate([coords[:, root] / 10, *angles], axis=1)
    moved = [order.index(parents[joint]) if parents[joint] >= 0 else -1 for joint in order]
    return _Rig([names[joint] for joint in order], moved, offsets[order] / 10, values)


def _correction(
    coords: np.ndarray, turned: np.ndarray, offsets: np.ndarray, parent: int, child: int
) -> np.ndarray | None:
    """(T, 3, 3) what the joint's best rotation leaves of one bone; None if that is under a tenth of a micrometre."""
    bone = np.einsum("tji,tj->ti", turned[:, parent], coords[:, child] - coords[:, parent])
    chain = np.stack([np.zeros_like(bone), bone], axis=1)
    rotation = solve_rotations(chain, np.stack([np.zeros(3), offsets[child]]), (-1, 0))[:, 0]
    return rotation if np.abs(rotation @ offsets[child] - offsets[child]).max() > 1e-4 else None


def _filled(track: np.ndarray, times: np.ndarray) -> np.ndarray:
    """(T, 3) with gaps interpolated and the ends held; raises ``FormatError`` where nothing is known."""
    known = np.isfinite(track).all(axis=1)
    if not known.any():
        action = "Map the poses to a skeleton whose root is seen"
        raise FormatError("BVH needs to know where the root is", action=action)
    return np.stack([np.interp(times, times[known], track[known, axis]) for axis in range(3)], axis=1)


def _depth_first(parents: Sequence[int], rank: Sequence[int]) -> list[int]:
    """All joints, each followed by what hangs from it, siblings by rank."""
    children, order, waiting = children_of(parents), [], [parents.index(-1)]
    while waiting:
        order.append(waiting.pop())
        waiting.extend(sorted(children[order[-1]], key=rank.__getitem__, reverse=True))
    return order


def _hierarchy(rig: _Rig) -> list[str]:
    """The lines of the tree. Leaves get an end site a quarter of their bone long: programs then show them."""
    children, lines = children_of(rig.parents), []
    open_joints: list[int] = []
    for joint, (name, parent) in enumerate(zip(rig.names, rig.parents, strict=True)):
        while open_joints and open_joints[-1] != parent:
            open_joints.pop()
            lines.append("  " * len(open_joints) + "}")
        indent = "  " * len(open_joints)
        position = "6 Xposition Yposition Zposition" if parent < 0 else "3"
        lines += [f"{indent}{'ROOT' if parent < 0 else 'JOINT'} {name}", f"{indent}{{"]
        lines.append(f"{indent}  OFFSET {_triple(rig.offsets[joint])}")
        lines.append(f"{indent}  CHANNELS {position} Zrotation Xrotation Yrotation")
        if not children[joint]:
            end = _triple(rig.offsets[joint] / 4)
            lines += [f"{indent}  End Site", f"{indent}  {{", f"{indent}    OFFSET {end}", f"{indent}  }}"]
        open_joints.append(joint)
    return lines + ["  " * level + "}" for level in reversed(range(len(open_joints)))]


def _triple(vector: np.ndarray) -> str:
    return " ".join(f"{value:.8f}" for value in vector.tolist())


@pose_format("bvh", title="BVH", extensions=(".bvh",), sniff=_is_bvh, write=write_bvh, dims=(3,), single=True,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_bvh(path: Path) -> dict[int, PoseSequence]:
    """One person, 3D in the file's unit, y up. Raises ``FormatError``."""
    text = read_text(path)
    parts = re.split(r"(?:^|(?<=\}))[ \t]*MOTION\b", text, maxsplit=1, flags=re.IGNORECASE | re.MULTILINE)
    if len(parts) < 2:
        raise FormatError(f"{path.name} has no MOTION part", action="It may be cut short")
    hierarchy, motion = parts
    bones = _bones(hierarchy)
    values, frame_time = _motion(motion, sum(len(bone.channels) for bone in bones))
    check_size(len(values), len(bones), 9)
    offsets = sane([bone.offset for bone in bones])
    unit = _unit(bones, offsets)
    coords = _positions(bones, offsets, values) * MILLIMETRES[unit]
    times = even_times(len(values), 1 / frame_time)
    source = noted(fps=(1 / frame_time, STATED), unit=(unit, ASSUMED), up=("y", ASSUMED))
    return {i: _person(bones, coords, places, times, source) for i, places in enumerate(_trees(bones))}
