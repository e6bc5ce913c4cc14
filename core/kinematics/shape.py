"""The typical shape of a moving body: how long its bones are, and how those that start at one joint stand together."""

from collections.abc import Sequence

import numpy as np

from core.kinematics.alignment import best_rotation
from core.kinematics.bones import children_of
from core.kinematics.rotations import unit_vectors

_ROUNDS = 3  # of fitting frames to their mean
_FRAMES = 2000  # spread over the recording, that are fitted


def typical_offsets(positions: np.ndarray, parents: Sequence[int]) -> np.ndarray:
    """(T, J, 3) positions to (J, 3) offsets from the parents: median lengths, and for siblings the directions that
    they have to each other on average (generalised Procrustes). How a joint's bones are turned as a whole is
    arbitrary. A root's offset is zero, and so is that of a bone that is never seen.
    """
    offsets = np.zeros((len(parents), 3))
    for joint, below in enumerate(children_of(parents)):
        if not below:
            continue
        bones = positions[:, list(below)] - positions[:, [joint]]
        lengths = np.linalg.norm(bones, axis=-1)
        seen = [row[np.isfinite(row)] for row in lengths.T]
        sizes = np.array([np.median(row) if len(row) else 0.0 for row in seen])
        offsets[list(below)] = np.nan_to_num(_directions(bones)) * sizes[:, None]
    return offsets


def _directions(bones: np.ndarray) -> np.ndarray:
    """(T, C, 3) bones of one joint to (C, 3) unit vectors; NaN for one that is never seen or has no length."""
    ways = unit_vectors(bones)
    known = np.isfinite(ways).all(axis=2)
    count = known.sum(axis=1)
    best = np.flatnonzero(count == count.max(initial=0)) if len(count) else count
    chosen = ways[best[np.linspace(0, len(best) - 1, min(len(best), _FRAMES)).astype(int)]]
    mean = chosen[0]
    for _ in range(_ROUNDS):
        fitted = np.nan_to_num(chosen)
        rotation, _strength = best_rotation(np.nan_to_num(mean).T @ fitted + 1e-9 * np.eye(3))
        mean = unit_vectors((fitted @ rotation.swapaxes(-1, -2)).mean(axis=0))
    alone = np.isnan(mean).any(axis=1) & known.any(axis=0)  # never seen together with the others
    for child in np.flatnonzero(alone):
        mean[child] = ways[np.flatnonzero(known[:, child])[0], child]
    return mean
