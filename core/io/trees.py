"""Trees of joints with names, as animation files have them: which skeleton of ours they are, and which way is up."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.io.bvh_names import our_names
from core.io.people import bare, recognise, unique_names
from core.io.unknown import GUESSED
from core.skeleton import Skeleton, load_skeleton, possible_remaps, skeleton_from_names, skeleton_names

_STANDS = 2.0
"""How much farther the head must be above the feet along one axis than along another to tell which is up."""


def skeleton_of_tree(
    names: Sequence[str], parents: Sequence[int], name: str, title: str
) -> tuple[Skeleton, list[int]]:
    """The skeleton of a tree, and the order in which it takes the file's joints."""
    natives = unique_names(bare(names))
    known = recognise(natives)
    words = known.joints if known.name not in ("custom", GUESSED) else unique_names(our_names(natives))
    for shipped in map(load_skeleton, skeleton_names()):
        if len(words) == len(shipped) and set(words) == set(shipped.joints):
            order = [words.index(joint) for joint in shipped.joints]
            if not _is_tree(parents, order, shipped.parents):
                continue
            return shipped, order
    loose = skeleton_from_names(words)
    remaps = possible_remaps(load_skeleton("mpi28"), words)
    tree = replace(loose, name=name, parents=tuple(parents), natives=natives, remaps=remaps, title=title)
    return tree, list(range(len(words)))


def _is_tree(parents: Sequence[int], order: Sequence[int], shipped: Sequence[int]) -> bool:
    """Whether joints in this order hang together as the shipped skeleton's."""
    place = {joint: i for i, joint in enumerate(order)} | {-1: -1}
    return [place[parents[joint]] for joint in order] == list(shipped)


def likely_up(names: Sequence[str], coords: np.ndarray, rest: np.ndarray) -> str:
    """"z" where head and feet of most frames (T, J, 3) and of the rest pose stand along it, else "y"."""
    words = unique_names(our_names(unique_names(bare(names))))
    tops = [j for j, word in enumerate(words) if word in ("head", "head_top", "nose", "neck")]
    feet = [j for j, word in enumerate(words) if word.endswith(("_ankle", "_foot", "_knee"))]
    if not tops or not feet:
        return "y"
    body = np.concatenate([coords[:: max(len(coords) // 500, 1)], rest[None]])
    trunk = body[:, tops].mean(axis=1) - body[:, feet].mean(axis=1)
    trunk = trunk[np.isfinite(trunk).all(axis=1)]
    stands = np.abs(np.median(trunk, axis=0)) if len(trunk) else np.zeros(3)
    return "z" if stands[2] > _STANDS * stands[1] else "y"
