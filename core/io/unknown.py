"""Skeletons that we do not know: bones, left and right, and body parts, guessed from the names of the joints.

    guessed(("nose", "earL", "earR", "tail1", "tail2"), edges=())

Bones that the file states are taken; else numbered names are chains (tail1, tail2), and parts of a body hang from the
nearest part above them that is there (a wrist from the elbow of its side, without one from the shoulder). What is not
understood stays a loose point. Names and order of joints are never changed.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.skeleton import Skeleton

_ABOVE = {
    "hand": "wrist", "finger": "wrist", "thumb": "wrist", "wrist": "forearm", "forearm": "elbow", "elbow": "upperarm",
    "upperarm": "shoulder", "shoulder": "clavicle", "clavicle": "neck",
    "toe": "foot", "foot": "ankle", "heel": "ankle", "ankle": "shank", "shank": "knee", "knee": "thigh", "thigh": "hip",
    "hip": "pelvis", "pelvis": "spine", "spine": "neck", "chest": "neck", "neck": "", "head": "neck",
    "ear": "eye", "eye": "nose", "nose": "head", "mouth": "nose", "tail": "pelvis", "paw": "ankle", "hoof": "ankle",
}  # fmt: skip
"""Part -> the one that it hangs from; where that is not there, what it hangs from itself."""

_WORDS = {
    "hand": ("hand", "fin", "knuckle"), "finger": ("finger", "index", "pinky"), "thumb": ("thumb",),
    "wrist": ("wrist", "wra", "wrb", "wri"), "forearm": ("forearm", "frm", "lowerarm"), "elbow": ("elbow", "elb"),
    "upperarm": ("upperarm", "upa", "uparm"), "shoulder": ("shoulder", "sho", "acromion"),
    "clavicle": ("clavicle", "clav", "collar"), "toe": ("toe",), "foot": ("foot", "mt5", "mt1", "metatarsal"),
    "heel": ("heel", "hee", "calcaneus"), "ankle": ("ankle", "ank", "malleolus"),
    "shank": ("shank", "tib", "calf", "lowerleg"), "knee": ("knee", "kne"), "thigh": ("thigh", "thi", "upperleg"),
    "hip": ("hip", "asi", "psi", "asis", "psis"), "pelvis": ("pelvis", "root", "hips", "midhip", "sacrum", "tailbase"),
    "spine": ("spine", "t10", "back", "abdomen", "torso"), "chest": ("chest", "sternum", "strn", "thorax"),
    "neck": ("neck", "c7", "withers"), "head": ("head", "fhd", "bhd", "skull"), "ear": ("ear",), "eye": ("eye",),
    "nose": ("nose", "snout"), "mouth": ("mouth", "jaw", "chin"), "tail": ("tail",), "paw": ("paw",), "hoof": ("hoof",),
}  # fmt: skip
_ARM = ("hand", "finger", "thumb", "wrist", "forearm", "elbow", "upperarm", "shoulder", "clavicle")
_FACE = ("ear", "eye", "nose", "mouth")
_FRONT = ("front", "fore", "wing")


GUESSED = "guessed"
"""The name of a skeleton whose bones were guessed; those that are stated, and loose points, are "custom"."""


def guessed(joints: Sequence[str], edges: Sequence[tuple[int, int]] = ()) -> Skeleton:
    """A skeleton of just those joints, with the bones (parent, child) that are stated, else with likely ones."""
    pairs = _pairs(joints)
    sides = ["axial"] * len(joints)
    for left, right in pairs:
        sides[left], sides[right] = "left", "right"
    parts = [_part(joint) for joint in joints]
    bones = [(a, b) for a, b in edges if a != b] or _chains(joints) + _limbs(parts, sides)
    parents, extra = _tree(len(joints), bones)
    groups = tuple(_group(joint, part, side) for joint, part, side in zip(joints, parts, sides, strict=True))
    name = GUESSED if bones and not edges else "custom"
    return Skeleton(name, tuple(joints), parents, pairs, groups, extra_bones=extra)


def told_bones(skeleton: Skeleton) -> str:
    """What was guessed, in words."""
    return f"{len(skeleton.bones)} bones and {len(skeleton.pairs)} pairs of left and right"


def user_skeleton(skeleton: Skeleton, name: str) -> Skeleton:
    """A guessed skeleton as one of the user's own: under a name of its own, it is no guess any more."""
    return replace(skeleton, name=name, title=name)


def loose_points(skeleton: Skeleton) -> Skeleton:
    """The same joints without bones; pairs and colours stay."""
    return replace(skeleton, name="custom", parents=(-1,) * len(skeleton), extra_bones=())


def rehung(skeleton: Skeleton, joint: int, parent: int) -> Skeleton:
    """With another bone to one joint: from ``parent``, -1 for none (``could_hang_from``)."""
    parents = list(skeleton.parents)
    parents[joint] = parent
    extra = tuple(bone for bone in skeleton.extra_bones if bone not in ((parent, joint), (joint, parent)))
    return replace(skeleton, parents=tuple(parents), extra_bones=extra)


def could_hang_from(skeleton: Skeleton, joint: int) -> list[int]:
    """The joints that are not below a joint themselves."""
    below = {joint}
    while more := {j for j, parent in enumerate(skeleton.parents) if parent in below} - below:
        below |= more
    return [other for other in range(len(skeleton)) if other not in below]


def guess_in_words(skeleton: Skeleton) -> dict[str, str]:
    """What there is to confirm: bones, pairs of left and right, and which joints have the colours of limbs."""
    joints = skeleton.joints
    bones = ", ".join(f"{joints[a]} – {joints[b]}" for a, b in skeleton.bones)
    pairs = ", ".join(f"{joints[a]} | {joints[b]}" for a, b in skeleton.pairs)
    groups = {group: [joint for joint, own in zip(joints, skeleton.groups, strict=True) if own == group]
              for group in dict.fromkeys(skeleton.groups)}  # fmt: skip
    colours = "; ".join(f"{group.replace('_', ' ')}: {', '.join(own)}" for group, own in groups.items())
    ends = {end for bone in skeleton.bones for end in bone}
    loose = ", ".join(joint for place, joint in enumerate(joints) if place not in ends)
    words = {"Bones": bones, "Left | right": pairs, "Colours": colours, "Loose points": loose}
    return {title: text or "none" for title, text in words.items()}


def _pairs(joints: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Names that differ in left and right, or in one L and R alone; each joint once."""
    place = {joint: index for index, joint in enumerate(joints)}
    found: dict[int, int] = {}
    for joint, index in place.items():
        partners = {place[other] for other in _mirrored(joint) if other in place}
        if len(partners) == 1 and not partners & set(found.values()):
            found[index] = partners.pop()
    return tuple((left, right) for left, right in found.items() if left not in found.values())


def _mirrored(joint: str) -> list[str]:
    """What the right partner of a left joint can be called."""
    words = [joint.replace(left, right) for left, right in (("left", "right"), ("Left", "Right"), ("LEFT", "RIGHT"))]
    at = [place for place, letter in enumerate(joint) if letter in "Ll"]
    letters = [joint[:i] + ("R" if joint[i] == "L" else "r") + joint[i + 1 :] for i in at]
    return [name for name in words + letters if name != joint]


def _part(joint: str) -> str:
    """The part of a body that a name means, "" for others; the longest word decides."""
    words = "".join(re.findall(r"[A-Za-z0-9]", joint)).lower()
    found = [(len(word), part) for part, names in _WORDS.items() for word in names if word in words]
    return max(found, default=(0, ""))[1]


def _chains(joints: Sequence[str]) -> list[tuple[int, int]]:
    """From each numbered name to the next number of the same name."""
    numbered = {}
    for index, joint in enumerate(joints):
        if match := re.fullmatch(r"(.*?)[ _.-]?(\d+)(\D*)", joint):
            numbered[match[1], match[3], int(match[2][:6])] = index
    return [(index, numbered[stem, end, number + 1]) for (stem, end, number), index in numbered.items()
            if stem and (stem, end, number + 1) in numbered]  # fmt: skip


def _limbs(parts: Sequence[str], sides: Sequence[str]) -> list[tuple[int, int]]:
    """From each part to the nearest one above it, on its own side or in the middle; the first of several."""
    first: dict[tuple[str, str], int] = {}
    for index, key in enumerate(zip(parts, sides, strict=True)):
        first.setdefault(key, index)
    bones = []
    for index, (part, side) in enumerate(zip(parts, sides, strict=True)):
        above = _ABOVE.get(part, "")
        if first.get((part, side)) != index:
            continue  # a second marker of the same part
        while above:
            parent = first.get((above, side), first.get((above, "axial")))
            if parent is not None:
                bones.append((parent, index))
                break
            above = _ABOVE[above]
    return bones


def _tree(count: int, bones: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """(parent of each joint, bones that close loops or would give a second parent)."""
    parents, extra = [-1] * count, []
    for a, b in dict.fromkeys((int(a), int(b)) for a, b in bones):
        above = a
        while above >= 0 and above != b:
            above = parents[above]
        if parents[b] == -1 and above != b:
            parents[b] = a
        elif (a, b) != (parents[b], b):
            extra.append((a, b))
    return tuple(parents), tuple(extra)


def _group(joint: str, part: str, side: str) -> str:
    if side == "axial":
        return "face" if part in _FACE else "axial"
    arm = part in _ARM or any(word in joint.lower() for word in _FRONT)
    return "face" if part in _FACE else f"{side}_{'arm' if arm else 'leg'}"
