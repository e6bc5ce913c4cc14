"""BVH motion: a tree of bones with rotations.

**Reading.** Every joint is where its bone starts; end sites are left out. Rotations are applied in the order of the
file's channels, positions of a joint take the place of its offset. Rotations and rest pose are kept with the poses.
Names are turned into ours (``bvh_names``), a tree that is a shipped skeleton's becomes that skeleton.

Facts: the rate is stated. Nothing else is: the unit is assumed by the height of the rest pose (under 3.5 metres, from
500 millimetres, else centimetres; CMU's own release of about 33 units counts in 0.45 inches), y up, or z up where the
rest pose or the motion of a body with head and feet stands along z. The start is 0.

**Writing** (``core.kinematics.rig``). One bone a joint, rotations Z X Y about moving axes, constant offsets: in a
T-pose or an A-pose with the lengths of the poses' bones, or in the rest pose of the file that the poses were read from.
Rotations that were read are written as they were; bones that were edited follow by the smallest rotation. Rotations of
points are solved; the twist of limbs and fingers is that of ``core.kinematics.hinges``. Joints that a rig has not (tops
of heads, finger tips) turn its last bones and become their end sites. The root's positions are those in the
track's own space. Siblings whose bones do not move as one (hips and spine) have positions of their own, too, so that
points are kept exactly wherever bone lengths are constant. A missing joint keeps its last rotation; a missing root is
interpolated.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, MILLIMETRES, STATED, noted, y_from
from core.io.files import head, read_text, write_text
from core.io.people import MOST_JOINTS, check_size, even_times, rate, sane
from core.io.rigs import AxesOptions, depth_first, in_axes, rigs_of
from core.io.trees import likely_up, skeleton_of_tree
from core.kinematics.bones import children_of
from core.kinematics.rig import Rig
from core.kinematics.rotations import euler_from_matrix, matrix_from_axis_angle, quaternion_from_matrix
from core.language import tr
from core.poses import PoseSequence, Space

_KEEPS = "the place of the root and rotations of the bones, a rate"
_LOSES = (
    "bone lengths that change, missing joints (they keep their last rotation; those never there are left out), "
    "confidence, visibility, status, provenance, uneven times and their start"
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
            offset = [number(next(tokens), "an OFFSET of the BVH file") for _ in range(3)]
            if open_joints[-1] >= 0:
                bones[open_joints[-1]].offset = offset
        elif word == "CHANNELS":
            bones[open_joints[-1]].channels = [next(tokens) for _ in range(min(int(next(tokens)), 9))]
        elif word != "HIERARCHY":
            raise FormatError(tr("The hierarchy of the BVH file is damaged"), got=token[:40])
    if open_joints or not 0 < len(bones) <= MOST_JOINTS or any(bone.parent >= i for i, bone in enumerate(bones)):
        raise FormatError(tr("The hierarchy of the BVH file is damaged"), got=tr("{count} joints", count=len(bones)))
    return bones


def _until_brace(tokens: Iterator[str]) -> str:
    """A joint's name, which may have blanks, up to its opening brace."""
    words: list[str] = []
    for token in tokens:
        if token == "{":
            return " ".join(words)
        words.append(token)
    raise FormatError(tr("The hierarchy of the BVH file is cut short"))


def _motion(text: str, width: int) -> tuple[np.ndarray, float]:
    """(T, C) values of all channels and the seconds between frames."""
    match = re.match(r"\s*Frames\s*:\s*(\d+)\s+Frame\s+Time\s*:\s*(\S+)", text, re.IGNORECASE)
    if not match:
        raise FormatError(tr("The motion of the BVH file is damaged"), expected=tr("Frames: N and Frame Time: S"))
    frames, frame_time = int(match[1]), number(match[2], "the BVH file's Frame Time")
    if not 0 < frame_time < 1e4:
        raise FormatError(
            tr("The BVH file has no usable Frame Time"), expected=tr("seconds above 0"), got=match[2][:40]
        )
    values = sane(_values(text[match.end() :]))
    stated = frames * width
    if frames < 1 or width < 1 or not stated <= len(values) <= stated + width:
        expected = tr("{frames} frames of {width} channels, as its head says", frames=frames, width=width)
        got = tr(
            "{count} values, which are {count2:.4g} frames",
            count=len(values), count2=len(values) / max(width, 1)
        )
        action = tr("It may be cut short: export it again, or correct the number after Frames:")
        raise FormatError(tr("The motion of the BVH file is not whole"), expected=expected, got=got, action=action)
    return values[:stated].reshape(frames, width), frame_time


def _values(text: str) -> list[float]:
    try:
        return [float(word) for word in text.split()]
    except ValueError:
        rows = enumerate(text.split("\n")[1:], 1)
        return [number(word, f"frame {row} of the motion") for row, line in rows for word in line.split()]


def _moved(
    bones: Sequence[_Bone], offsets: np.ndarray, values: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """By forward kinematics (T, J, 3) positions in the file's unit and (T, J, 3, 3) rotations in its axes; and (J, 3)
    offsets, of joints with positions the medians of those."""
    offsets = offsets.copy()
    positions = np.empty((len(values), len(bones), 3))
    turned = np.empty((len(values), len(bones), 3, 3))
    column = 0
    for joint, bone in enumerate(bones):
        translation = np.broadcast_to(offsets[joint], (len(values), 3)).copy()
        rotation = np.broadcast_to(np.eye(3), (len(values), 3, 3))
        for channel in bone.channels:
            axis, kind = channel[:1].upper(), channel[1:].lower()
            if axis not in _AXES or kind not in ("position", "rotation"):
                raise FormatError(tr("A channel of the BVH file is not known"), got=channel[:40])
            if kind == "position":
                translation[:, "XYZ".index(axis)] = values[:, column]
            else:
                angles = np.deg2rad(values[:, column, None]) * np.array(_AXES[axis])
                rotation = rotation @ matrix_from_axis_angle(angles)
            column += 1
        above = bone.parent
        at_root = above < 0
        if not at_root and any(channel[1:].lower() == "position" for channel in bone.channels):
            offsets[joint] = np.median(translation, axis=0)
        positions[:, joint] = translation if at_root else positions[:, above] + _turn(turned[:, above], translation)
        turned[:, joint] = rotation if at_root else turned[:, above] @ rotation
    return positions, turned, offsets


def _rest(bones: Sequence[_Bone], offsets: np.ndarray) -> np.ndarray:
    """(J, 3) where each joint is at rest, its root at the origin."""
    rest = np.zeros_like(offsets)
    for joint, bone in enumerate(bones):
        if bone.parent >= 0:
            rest[joint] = offsets[joint] + rest[bone.parent]
    return rest


def _turn(rotations: np.ndarray, vectors: np.ndarray) -> np.ndarray:
    return np.einsum("tij,tj->ti", rotations, vectors)


def _unit(bones: Sequence[_Bone], offsets: np.ndarray) -> str:
    """The unit that is taken."""
    height = float(np.nanmax(np.ptp(_rest(bones, offsets), axis=0)))
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


def _person(bones: Sequence[_Bone], places: Sequence[int], coords: np.ndarray, **facts) -> PoseSequence:
    """One root's joints as poses; the helpers that earlier versions wrote are taken out."""
    children = children_of([bone.parent for bone in bones])
    kept = [j for j in places if not _is_helper(bones, children, j)]
    place = {joint: i for i, joint in enumerate(kept)}
    above = {-1: -1}  # of every joint: the place of the nearest kept one at or over it
    for joint in places:
        above[joint] = place.get(joint, above[bones[joint].parent])
    parents = [above[bones[joint].parent] for joint in kept]
    skeleton, order = skeleton_of_tree([bones[joint].name for joint in kept], parents, "bvh", "BVH")
    kept = [kept[i] for i in order]
    turned, rest = facts.pop("rotations")[:, kept], facts.pop("rest")[kept]
    rotations = quaternion_from_matrix(turned)
    return PoseSequence(skeleton, coords[:, kept], space=Space.WORLD, rotations=rotations, rest=rest, **facts)


def _is_helper(bones: Sequence[_Bone], children: Sequence[Sequence[int]], joint: int) -> bool:
    parent, below = bones[joint].parent, children[joint]
    name = f"{bones[parent].name}-{bones[below[0]].name}" if parent >= 0 and len(below) == 1 else None
    return bones[joint].name == name


# --- writing ---------------------------------------------------------------------------------------------------------


def write_bvh(path: Path, people: People, options: AxesOptions | None = None) -> None:
    """One person as joint rotations over constant bones. Raises ``FormatError`` or ``PoseError``."""
    options = options or AxesOptions()
    (rig,) = rigs_of(people, options, "BVH").values()
    rig = in_axes(rig, MILLIMETRES[options.unit], options.up)
    order, columns = depth_first(rig.parents), []
    for joint in order:
        if rig.parents[joint] < 0 or joint in rig.slides:
            columns.append(rig.places[:, joint])
        columns.append(np.unwrap(euler_from_matrix(rig.rotations[:, joint], "ZXY"), axis=0, period=360))
    values = np.concatenate(columns, axis=1)
    lines = ["HIERARCHY", *_hierarchy(rig, order)]
    lines += ["MOTION", f"Frames: {len(values)}", f"Frame Time: {1 / rate(rig.times)!r}"]
    row = " ".join(["%.9g"] * values.shape[1])
    write_text(path, "\n".join(lines + [row % tuple(line) for line in values.tolist()]) + "\n")


def _hierarchy(rig: Rig, order: Sequence[int]) -> list[str]:
    """The lines of the tree. Leaves without an end get an end site a quarter of their bone long: programs then
    show them."""
    children, lines = children_of(rig.parents), []
    open_joints: list[int] = []
    for joint in order:
        parent = rig.parents[joint]
        while open_joints and open_joints[-1] != parent:
            open_joints.pop()
            lines.append("  " * len(open_joints) + "}")
        indent = "  " * len(open_joints)
        position = "6 Xposition Yposition Zposition" if parent < 0 or joint in rig.slides else "3"
        lines += [f"{indent}{'ROOT' if parent < 0 else 'JOINT'} {rig.names[joint]}", f"{indent}{{"]
        lines.append(f"{indent}  OFFSET {_triple(rig.offsets[joint])}")
        lines.append(f"{indent}  CHANNELS {position} Zrotation Xrotation Yrotation")
        if not children[joint]:
            end = _triple(rig.ends.get(joint, rig.offsets[joint] / 4))
            lines += [f"{indent}  End Site", f"{indent}  {{", f"{indent}    OFFSET {end}", f"{indent}  }}"]
        open_joints.append(joint)
    return lines + ["  " * level + "}" for level in reversed(range(len(open_joints)))]


def _triple(vector: np.ndarray) -> str:
    return " ".join(f"{value:.8f}" for value in vector.tolist())


@pose_format("bvh", title="BVH", extensions=(".bvh",), sniff=_is_bvh, write=write_bvh, dims=(3,), single=True,
             keeps=_KEEPS, loses=_LOSES, options=AxesOptions)  # fmt: skip
def read_bvh(path: Path) -> dict[int, PoseSequence]:
    """One person, 3D in the file's unit, y up. Raises ``FormatError``."""
    text = read_text(path)
    parts = re.split(r"(?:^|(?<=\}))[ \t]*MOTION\b", text, maxsplit=1, flags=re.IGNORECASE | re.MULTILINE)
    if len(parts) < 2:
        raise FormatError(tr("{path} has no MOTION part", path=path.name), action=tr("It may be cut short"))
    hierarchy, motion = parts
    bones = _bones(hierarchy)
    values, frame_time = _motion(motion, sum(len(bone.channels) for bone in bones))
    check_size(len(values), len(bones), 9)
    offsets = sane([bone.offset for bone in bones])
    unit = _unit(bones, offsets)
    coords, rotations, offsets = _moved(bones, offsets, values)
    rest = _rest(bones, offsets)
    up = likely_up([bone.name for bone in bones], coords, rest)
    turn, scale = y_from(up), MILLIMETRES[unit]
    common = {
        "times": even_times(len(values), 1 / frame_time),
        "source": noted(fps=(1 / frame_time, STATED), unit=(unit, ASSUMED), up=(up, ASSUMED)),
        "rotations": turn @ rotations @ turn.T,
        "rest": rest @ turn.T * scale,
    }
    coords = coords @ turn.T * scale
    return {i: _person(bones, places, coords, **common) for i, places in enumerate(_trees(bones))}
