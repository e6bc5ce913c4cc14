"""Skeletons of more joints than the 28 that trainings know, such as the thesis' own of 80.

Motion then holds the 28, by which bodies, cameras and damage are made, and after them the further joints, each hanging
from where it hangs in its own skeleton.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.errors import SkeletonError
from core.language import tr
from core.skeleton import Skeleton, load_skeleton, skeleton_from_dict, skeleton_names, skeleton_to_dict
from core.untrusted.text import parse_json

BODY = load_skeleton("mpi28")
_ROOT = BODY.index("pelvis")


def further_joints(target: Skeleton) -> list[int]:
    """The joints of ``target`` that the 28 neither have nor mix."""
    matrix = BODY.remap_matrix(target)
    return [joint for joint in range(len(target)) if not matrix[joint].any()]


def with_further(target: Skeleton) -> Skeleton:
    """The 28 joints and after them the further ones of ``target``; the 28 themselves where it has none."""
    further = further_joints(target)
    if not further:
        return BODY
    place = {joint: index for index, joint in enumerate(BODY.joints)}
    place |= {target.joints[joint]: len(BODY) + index for index, joint in enumerate(further)}

    def parent(joint: int) -> int:
        above = target.parents[joint]
        while above >= 0 and target.joints[above] not in place:
            above = target.parents[above]
        return place[target.joints[above]] if above >= 0 else _ROOT

    pairs = ((target.joints[left], target.joints[right]) for left, right in target.pairs if {left, right} <= {*further})
    return replace(
        BODY, name=f"{BODY.name}+{len(further)}", joints=tuple(place),
        parents=(*BODY.parents, *map(parent, further)), pairs=(*BODY.pairs, *((place[a], place[b]) for a, b in pairs)),
        groups=(*BODY.groups, *(target.groups[joint] for joint in further)),
        natives=(*BODY.natives, *(target.joints[joint] for joint in further)), title="",
    )  # fmt: skip


def some(joints: Sequence[str], most: int = 8) -> str:
    """Names of joints for a message, which might be many."""
    more = len(joints) - most
    names = ", ".join(joints[:most])
    return tr("{names} and {count} more", names=names, count=more) if more > 0 else names


def check_target(target: Skeleton) -> Skeleton:
    """Raise ``SkeletonError`` for one whose weights would be taken for those of another, or could not be kept."""
    if not target.name or any(not (sign.isalnum() or sign in "-_") for sign in target.name):
        what = tr("A skeleton cannot be named {name!r}", name=target.name)
        raise SkeletonError(what, expected=tr("letters, digits, - and _"))
    if target.name in skeleton_names() and load_skeleton(target.name).joints != target.joints:
        raise SkeletonError(
            tr("There is another skeleton named {name}", name=target.name), action=tr("Name yours otherwise")
        )
    return target


def described(skeleton: Skeleton) -> str | dict:
    """For files: the name of a skeleton that ships, all of another."""
    known = skeleton.name in skeleton_names() and load_skeleton(skeleton.name).joints == skeleton.joints
    return skeleton.name if known else skeleton_to_dict(skeleton)


def skeleton_of(description: object) -> Skeleton:
    """What ``described`` says; raises ``SkeletonError``."""
    return skeleton_from_dict(description) if isinstance(description, Mapping) else load_skeleton(str(description))


def to_text(skeleton: Skeleton) -> str:
    """A wider skeleton for the file of its motion."""
    return json.dumps(skeleton_to_dict(skeleton))


def from_text(text: str, joints: Sequence[str]) -> Skeleton:
    """The skeleton of a file of motion; raises ``ValueError`` or ``SkeletonError`` where it has other joints."""
    skeleton = skeleton_from_dict(parse_json(text))
    if skeleton.joints != tuple(joints) or skeleton.joints[: len(BODY)] != BODY.joints:
        raise ValueError("a skeleton of other joints")
    return replace(skeleton, remaps=BODY.remaps)
