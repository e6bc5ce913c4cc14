"""Trees of joints and the bones in them: their order, vectors and lengths.

Trees are given as ``parents`` (J,), -1 for a root, in any order: a parent may have a higher index than its child
(``mpi28``). NaN is missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.errors import PoseError
from core.language import tr


def topological_order(parents: Sequence[int]) -> tuple[int, ...]:
    """All joints, every parent before its children; raises ``PoseError`` if there is a loop."""
    order = [joint for joint, parent in enumerate(parents) if parent < 0]
    children = children_of(parents)
    for joint in order:
        order.extend(children[joint])
    if len(order) != len(parents):
        raise PoseError(tr("These parents do not form a tree"), got=str(list(parents)))
    return tuple(order)


def children_of(parents: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """For each joint the indices of its children, ascending."""
    children: list[list[int]] = [[] for _ in parents]
    for joint, parent in enumerate(parents):
        if parent >= 0:
            children[parent].append(joint)
    return tuple(map(tuple, children))


def bone_vectors(coords, bones: Sequence[tuple[int, int]]) -> np.ndarray:
    """(..., J, D) positions to (..., B, D) vectors from the first joint of each bone to its second."""
    first, second = np.array(bones, dtype=int).reshape(-1, 2).T
    coords = np.asarray(coords)
    return coords[..., second, :] - coords[..., first, :]


def bone_lengths(coords, bones: Sequence[tuple[int, int]]) -> np.ndarray:
    """(..., J, D) positions to (..., B) lengths in their unit."""
    return np.linalg.norm(bone_vectors(coords, bones), axis=-1)


@dataclass(frozen=True, eq=False)
class BoneStatistics:
    """Each bone over time, missing frames left out: (B,) arrays, NaN where a bone was never seen.

    ``deviation`` is the population standard deviation, ``variation`` that over the mean (0.03 is 3 %), ``count`` the
    number of frames.
    """

    median: np.ndarray
    mean: np.ndarray
    deviation: np.ndarray
    count: np.ndarray

    @property
    def variation(self) -> np.ndarray:
        """(B,) deviation over mean: 0.03 is 3 %."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.deviation / self.mean


def bone_statistics(coords, bones: Sequence[tuple[int, int]]) -> BoneStatistics:
    """How long each bone is over the frames of (T, J, D) positions, and how constant."""
    lengths = bone_lengths(np.asarray(coords, float), bones)
    present = np.isfinite(lengths)
    count = present.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(present, lengths, 0).sum(axis=0) / count
        deviation = np.sqrt(np.where(present, (lengths - mean) ** 2, 0).sum(axis=0) / count)
    seen = (row[np.isfinite(row)] for row in lengths.T)
    median = np.array([np.median(row) if len(row) else np.nan for row in seen])
    return BoneStatistics(median, mean, deviation, count)
