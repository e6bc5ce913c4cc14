"""Skeletons: which joints there are, how they hang together, and how one skeleton maps to another.

A skeleton is a TOML file in ``resources/skeletons`` (or the user's own)::

    name = "coco17"
    title = "COCO, 17 keypoints"
    source = "Lin et al. 2014, https://cocodataset.org/#keypoints-2020"
    joints = [
      { name = "nose", group = "face" },
      { name = "left_shoulder", parent = "nose", group = "left_arm", native = "LShoulder" },
      ...
    ]
    extra_bones = [["left_shoulder", "right_shoulder"]]   # drawn, but not parent -> child
    pairs = [["left_paw", "right_paw"]]                   # only where names do not say left_/right_

    [remap."*"]                         # joints that we lack, for any skeleton that has them
    thorax = ["left_shoulder", "right_shoulder"]

    [remap.mpi28]                       # how to make each joint of mpi28 from ours
    pelvis = ["left_hip", "right_hip"]  # the mean of these
    head_top = []                       # not available, although a name may match
    neck = { left_shoulder = 0.5, right_shoulder = 0.5 }   # explicit weights (they need not sum to 1 nor be positive)

A joint of the target comes from the table of that target, else from our joint of the same name, else from the table
``"*"``, else it is missing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from core.errors import SkeletonError
from core.language import tr
from core.untrusted.regular import check_regular
from core.untrusted.text import parse_toml
from core.words import in_words

GROUPS = ("axial", "face", "left_arm", "right_arm", "left_leg", "right_leg")

Remap = tuple[tuple[str, tuple[tuple[str, float], ...]], ...]
"""Target joint -> ((source joint, weight), ...); no sources means missing."""


@dataclass(frozen=True)
class Skeleton:
    """Named joints in a fixed order, with the tree, the left/right pairs and the maps to other skeletons.

    ``parents[j]`` is the index of joint j's parent, -1 for a root. ``natives[j]`` is the name that the skeleton's
    home format uses for joint j. Skeletons are values: equal content makes them equal.
    """

    name: str
    joints: tuple[str, ...]
    parents: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...] = ()
    groups: tuple[str, ...] = ()
    natives: tuple[str, ...] = ()
    extra_bones: tuple[tuple[int, int], ...] = ()
    remaps: tuple[tuple[str, Remap], ...] = field(default=(), repr=False)
    title: str = ""
    source: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not self.groups:
            object.__setattr__(self, "groups", ("axial",) * len(self.joints))
        if not self.natives:
            object.__setattr__(self, "natives", self.joints)
        _check(self)

    def __len__(self) -> int:
        return len(self.joints)

    def index(self, joint: str) -> int:
        """The place of a joint in the order; raises ``SkeletonError`` for a name that is not there."""
        try:
            return self.joints.index(joint)
        except ValueError:
            known = ", ".join(self.joints)
            raise SkeletonError(
                tr("Skeleton {name} has no joint {joint!r}", name=self.name, joint=joint), expected=known
            ) from None

    def indices(self, joints: Iterable[str]) -> list[int]:
        """Raises ``SkeletonError`` for a joint that is not there."""
        return [self.index(joint) for joint in joints]

    @property
    def bones(self) -> tuple[tuple[int, int], ...]:
        """All bones as (parent, child), the tree's first, then the extra ones."""
        tree = tuple((parent, child) for child, parent in enumerate(self.parents) if parent >= 0)
        return tree + self.extra_bones

    @property
    def flip_order(self) -> np.ndarray:
        """(J,) indices: ``coords[..., flip_order, :]`` has left and right swapped."""
        order = np.arange(len(self.joints))
        for left, right in self.pairs:
            order[left], order[right] = right, left
        return order

    def sides(self) -> tuple[str, ...]:
        """'left', 'right' or 'centre' for each joint."""
        sides = ["centre"] * len(self.joints)
        for left, right in self.pairs:
            sides[left], sides[right] = "left", "right"
        return tuple(sides)

    @property
    def fine(self) -> np.ndarray:
        """(J,) bool: the many joints of faces and hands, which are drawn small; with the knuckles that a body beside a
        hand has."""
        fine = np.array([group == "face" for group in self.groups])
        for joint in range(len(self)):
            above = joint
            while above >= 0 and not self.joints[above].endswith("hand_root"):
                above = self.parents[above]
            fine[joint] |= above >= 0
        wrists = {self.parents[joint] for joint, name in enumerate(self.joints) if name.endswith("hand_root")}
        return fine | np.isin(self.parents, list(wrists - {-1}))

    def partner(self, joint: int) -> int:
        """The same joint on the other side, or the joint itself where it has none."""
        return int(self.flip_order[joint])

    def remap_matrix(self, target: "Skeleton") -> np.ndarray:
        """(J_target, J_source) float64: ``target_coords = matrix @ source_coords``; an all-zero row is missing."""
        tables = dict(self.remaps)
        shared = tuple((joint, ((joint, 1.0),)) for joint in self.joints)
        recipes = {**dict(tables.get("*", ())), **dict(shared), **dict(tables.get(target.name, ()))}
        matrix = np.zeros((len(target), len(self)))
        for row, joint in enumerate(target.joints):
            for source, weight in recipes.get(joint, ()):
                matrix[row, self.index(source)] = weight
        return matrix


def readable(joint: str) -> str:
    """A joint's name as people read it, in their language: "left wrist"."""
    return tr(joint.replace("_", " "))


def skeleton_to_dict(skeleton: Skeleton) -> dict:
    """Plain JSON values that ``skeleton_from_dict`` reads: for files that must be readable without our TOML."""
    return {
        "name": skeleton.name,
        "joints": list(skeleton.joints),
        "parents": list(skeleton.parents),
        "pairs": [list(pair) for pair in skeleton.pairs],
        "groups": list(skeleton.groups),
        "natives": list(skeleton.natives),
        "extra_bones": [list(bone) for bone in skeleton.extra_bones],
        "title": skeleton.title,
    }


def skeleton_from_dict(data: Mapping) -> Skeleton:
    """The shipped skeleton where name and joints are those of one (its remaps hold), else one of its own.

    Raises ``SkeletonError`` for malformed data.
    """
    try:
        name, joints = str(data["name"]), tuple(str(joint) for joint in data["joints"])
        if name in skeleton_names() and load_skeleton(name).joints == joints:
            return load_skeleton(name)
        return Skeleton(
            name=name,
            joints=joints,
            parents=tuple(int(p) for p in data.get("parents", (-1,) * len(joints))),
            pairs=tuple((int(a), int(b)) for a, b in data.get("pairs", ())) or _named_pairs(joints),
            groups=tuple(str(group) for group in data.get("groups", ())),
            natives=tuple(str(native) for native in data.get("natives", ())),
            extra_bones=tuple((int(a), int(b)) for a, b in data.get("extra_bones", ())),
            title=str(data.get("title", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SkeletonError(tr("This skeleton description is malformed"), got=in_words(error)) from error


@cache
def load_skeleton(name: str) -> Skeleton:
    """A skeleton that ships with the application, by name; raises ``SkeletonError`` for an unknown one."""
    path = files("resources") / "skeletons" / f"{name}.toml"
    if name not in skeleton_names():
        raise SkeletonError(tr("There is no skeleton named {name!r}", name=name), expected=", ".join(skeleton_names()))
    return parse_skeleton(path.read_text(encoding="utf-8"), origin=f"{name}.toml")


@cache
def skeleton_names() -> tuple[str, ...]:
    """Of the skeletons that come with the program."""
    folder = files("resources") / "skeletons"
    return tuple(sorted(entry.name[:-5] for entry in folder.iterdir() if entry.name.endswith(".toml")))


def read_skeleton(path: str | Path) -> Skeleton:
    """A user's own skeleton file; raises ``SkeletonError`` saying what is wrong with it."""
    try:
        text = check_regular(Path(path)).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SkeletonError(tr("Cannot read the skeleton file {path}", path=path), got=in_words(error)) from error
    return parse_skeleton(text, origin=Path(path).name)


def find_skeleton(name: str) -> Skeleton:
    """One that ships, by its name, or a user's own, by its file; raises ``SkeletonError`` where there is neither."""
    return read_skeleton(name) if Path(name).is_file() else load_skeleton(name)


def parse_skeleton(text: str, origin: str = "skeleton") -> Skeleton:
    """A skeleton from TOML text as the module's docstring gives it."""
    try:
        data = parse_toml(text)
        rows = data["joints"]
        joints = tuple(str(row["name"]) for row in rows)
        place = {joint: index for index, joint in enumerate(joints)}
        _check_ends(data, place)
        own_pairs = data.get("pairs", ())
        return Skeleton(
            name=str(data["name"]),
            joints=joints,
            parents=tuple(place[row["parent"]] if row.get("parent") else -1 for row in rows),
            pairs=tuple(dict.fromkeys(_named_pairs(joints) + tuple((place[a], place[b]) for a, b in own_pairs))),
            groups=tuple(str(row.get("group", "axial")) for row in rows),
            natives=tuple(str(row.get("native", row["name"])) for row in rows),
            extra_bones=tuple((place[a], place[b]) for a, b in data.get("extra_bones", ())),
            remaps=tuple((target, _remap(table)) for target, table in data.get("remap", {}).items()),
            title=str(data.get("title", data["name"])),
            source=str(data.get("source", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SkeletonError(
            tr("{origin} is not a skeleton file", origin=origin),
            expected=tr("TOML with name and joints = [{ name, parent, group }, ...]"),
            got=in_words(error),
        ) from error


def _check_ends(data: Mapping, place: Mapping[str, int]) -> None:
    """Raise ``SkeletonError`` for a name that a bone or a pair has, and no joint."""
    ends = [(row["parent"], f"the parent of {row['name']}") for row in data["joints"] if row.get("parent")]
    for key in ("pairs", "extra_bones"):
        ends += [(end, key) for pair in data.get(key, ()) for end in pair]
    for name, where in ends:
        if name not in place:
            what = f"{name!r} is no joint of the skeleton {str(data.get('name', ''))!r}, but {where} names it"
            raise SkeletonError(what, expected=", ".join(list(place)[:8]), action=tr("Correct the name in the file"))


def skeleton_from_names(joints: Iterable[str], name: str = "custom") -> Skeleton:
    """A skeleton for loose markers: no bones, pairs where the names say left_ and right_."""
    joints = tuple(joints)
    return Skeleton(name=name, joints=joints, parents=(-1,) * len(joints), pairs=_named_pairs(joints))


def subset_skeleton(skeleton: Skeleton, chosen: Sequence[int]) -> Skeleton:
    """Some joints of a skeleton, in the order given: a joint hangs from its nearest ancestor that is left.

    Maps to other skeletons are kept as far as their sources are.
    """
    place = {joint: index for index, joint in enumerate(chosen)}
    names = {skeleton.joints[joint] for joint in chosen}

    def parent(joint: int) -> int:
        above = skeleton.parents[joint]
        while above >= 0 and above not in place:
            above = skeleton.parents[above]
        return place.get(above, -1)

    def kept(bones) -> tuple[tuple[int, int], ...]:
        return tuple((place[a], place[b]) for a, b in bones if a in place and b in place)

    return Skeleton(
        name=f"{skeleton.name}-{len(chosen)}",
        joints=tuple(skeleton.joints[joint] for joint in chosen),
        parents=tuple(parent(joint) for joint in chosen),
        pairs=kept(skeleton.pairs),
        groups=tuple(skeleton.groups[joint] for joint in chosen),
        natives=tuple(skeleton.natives[joint] for joint in chosen),
        extra_bones=kept(skeleton.extra_bones),
        remaps=possible_remaps(skeleton, names),
        title=f"{skeleton.title} ({len(chosen)} of them)",
        source=skeleton.source,
    )


def possible_remaps(skeleton: Skeleton, joints: Collection[str]) -> tuple[tuple[str, Remap], ...]:
    """A skeleton's maps for one with only those joints; what lacks a source is missing."""

    def possible(remap: Remap) -> Remap:
        return tuple((joint, sources if {s for s, _ in sources} <= set(joints) else ()) for joint, sources in remap)

    return tuple((target, possible(remap)) for target, remap in skeleton.remaps)


def _named_pairs(joints: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    place = {joint: index for index, joint in enumerate(joints)}
    partners = ((joint, "right_" + joint[5:]) for joint in joints if joint.startswith("left_"))
    return tuple((place[left], place[right]) for left, right in partners if right in place)


def _remap(table: Mapping) -> Remap:
    def weights(sources) -> tuple[tuple[str, float], ...]:
        if isinstance(sources, str):
            return ((sources, 1.0),)
        if isinstance(sources, Mapping):
            return tuple((str(joint), float(weight)) for joint, weight in sources.items())
        return tuple((str(joint), 1.0 / len(sources)) for joint in sources)

    return tuple((str(joint), weights(sources)) for joint, sources in table.items())


def _check(skeleton: Skeleton) -> None:
    count = len(skeleton.joints)
    if not count or len(set(skeleton.joints)) != count:
        raise SkeletonError(
            tr("Skeleton {skeleton} needs joints of different names", skeleton=skeleton.name),
            got=", ".join(skeleton.joints),
        )
    if not len(skeleton.parents) == len(skeleton.groups) == len(skeleton.natives) == count:
        raise SkeletonError(
            tr(
                "Skeleton {skeleton} does not give a parent, group and native name for every joint",
                skeleton=skeleton.name,
            )
        )
    unknown = sorted(set(skeleton.groups) - set(GROUPS))
    if unknown:
        what = tr("Skeleton {skeleton} has unknown groups", skeleton=skeleton.name)
        raise SkeletonError(what, expected=", ".join(GROUPS), got=", ".join(unknown))
    bones = (*skeleton.pairs, *skeleton.extra_bones, *((parent, 0) for parent in skeleton.parents if parent != -1))
    if any(not 0 <= joint < count for bone in bones for joint in bone):
        raise SkeletonError(tr("Skeleton {skeleton} refers to joints that it does not have", skeleton=skeleton.name))
    paired = [joint for pair in skeleton.pairs for joint in pair]
    if len(set(paired)) != len(paired):
        twice = sorted({skeleton.joints[joint] for joint in paired if paired.count(joint) > 1})
        raise SkeletonError(
            tr("Skeleton {skeleton} has joints with more than one partner", skeleton=skeleton.name),
            got=", ".join(twice),
        )
    hangs = {-1}  # from a root
    for joint in range(count):
        path: dict[int, None] = {}
        while joint not in hangs:
            if joint in path:
                raise SkeletonError(
                    tr(
                        "Skeleton {skeleton} has a loop at {joints}",
                        skeleton=skeleton.name,
                        joints=skeleton.joints[joint],
                    )
                )
            path[joint] = None
            joint = skeleton.parents[joint]
        hangs.update(path)
    sources = [source for _, remap in skeleton.remaps for _, sources in remap for source in sources]
    strangers = sorted({joint for joint, _ in sources} - set(skeleton.joints))
    if strangers:
        raise SkeletonError(
            tr("Skeleton {skeleton} maps from joints that it lacks", skeleton=skeleton.name), got=", ".join(strangers)
        )
    if not all(np.isfinite(weight) for _, weight in sources):
        raise SkeletonError(tr("Skeleton {skeleton} has weights that are not numbers", skeleton=skeleton.name))
