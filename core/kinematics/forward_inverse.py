"""Forward kinematics, from rotations to positions, and the way back.

Rotations are (3, 3) matrices that turn column vectors, ``X_parent = R @ X_local``; trees are ``parents`` (J,), -1 for
the root, in any order.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from core.errors import PoseError
from core.kinematics.alignment import best_rotation
from core.kinematics.bones import children_of, topological_order
from core.kinematics.hinges import Hinge, hinge_rotations
from core.language import tr

# Pulls an undetermined twist towards the parent's frame. Relative to the data: small enough not to bend a direction by
# more than 1e-8 rad, large enough to be seen by float64.
_TWIST_PRIOR = 1e-8

NO_HINGES: Mapping[int, Hinge] = MappingProxyType({})


def global_rotations(rotations, parents: Sequence[int]) -> np.ndarray:
    """(..., J, 3, 3) local rotations to rotations in the world: each times all those above it."""
    rotations = np.asarray(rotations, float)
    result = rotations.copy()
    for joint in topological_order(parents):
        if parents[joint] >= 0:
            result[..., joint, :, :] = result[..., parents[joint], :, :] @ rotations[..., joint, :, :]
    return result


def forward_kinematics(rotations, offsets, parents: Sequence[int], root_positions) -> np.ndarray:
    """(T, J, 3, 3) local rotations to (T, J, 3) positions.

    offsets (J, 3) lead from each joint's parent to the joint in the rest pose; the root's is not used, as
    root_positions (T, 3) say where it is. The rest pose has all rotations the identity.
    """
    _single_root(parents)
    turned, offsets = global_rotations(rotations, parents), np.asarray(offsets, float)
    positions = np.empty((*turned.shape[:-2], 3))
    for joint in topological_order(parents):
        parent = parents[joint]
        if parent < 0:
            positions[..., joint, :] = root_positions
        else:
            positions[..., joint, :] = positions[..., parent, :] + turned[..., parent, :, :] @ offsets[joint]
    return positions


def solve_rotations(
    positions, rest_offsets, parents: Sequence[int], known=None,
    hinges: Mapping[int, Hinge] = NO_HINGES,
) -> np.ndarray:  # fmt: skip
    """(T, J, 3) positions to (T, J, 3, 3) local rotations whose bones point as the positions do.

    A joint is turned so that its rest offsets fit the vectors to its children best (Kabsch); bones may have other
    lengths than at rest. Children at the joint itself (no length) stand for theirs. What the children leave open (one
    child, or all on one line) is settled by the smallest rotation from ``known`` (T, J, 3, 3), local rotations with
    NaN where there are none; without them from the parent's frame, and for ``hinges`` (by the joint where the upper
    bone starts) by the plane of the bend (``core.kinematics.hinges``). Leaves stay as they are known, or are
    not turned. A joint none of whose children can be seen in a frame is turned as it is known, or holds its last
    rotation (the identity before the first), so the result has no NaN and joints below it still point as they should.
    """
    positions, rest = np.asarray(positions, float), np.asarray(rest_offsets, float)
    _single_root(parents)
    children, identity = children_of(parents), np.eye(3)
    local = np.broadcast_to(identity, (*positions.shape[:-1], 3, 3)).copy()
    if known is not None:
        local = np.where(np.isfinite(known), known, local)
    sure = np.zeros(positions.shape[:2], bool) if known is None else np.isfinite(known).all(axis=(-1, -2))
    turned = local.copy()
    for joint in topological_order(parents):
        above = turned[:, parents[joint]] if parents[joint] >= 0 else np.broadcast_to(identity, turned[:, 0].shape)
        below = _followed(joint, children, rest, deep=not sure[:, joint].all())
        if below:
            start = above @ local[:, joint]
            seen = np.einsum("tij,tci->tcj", start, positions[:, below] - positions[:, [joint]])
            if joint in hinges and not sure[:, joint].any() and len(below) == 1:
                hinge = hinges[joint]
                lower = np.einsum("tij,ti->tj", start, positions[:, hinge.end] - positions[:, below[0]])
                local[:, joint] = hinge_rotations(seen[:, 0], lower, rest[below[0]], hinge.axis, hinge.most)
            else:
                turn = _towards(seen, _reached(joint, below, parents, rest))
                turn[sure[:, joint] & np.isnan(turn[:, 0, 0])] = identity
                local[:, joint] = local[:, joint] @ _held(turn)
        turned[:, joint] = above @ local[:, joint]
    return local


def _followed(joint: int, children: Sequence[Sequence[int]], rest: np.ndarray, *, deep: bool) -> list[int]:
    """The children of a joint; ``deep``: in the place of those without length their own."""
    below = list(children[joint])
    if deep:
        for child in children[joint]:
            if not rest[child].any():
                below.remove(child)
                below += _followed(child, children, rest, deep=True)
    return below


def _reached(joint: int, below: Sequence[int], parents: Sequence[int], rest: np.ndarray) -> np.ndarray:
    """(C, 3) from a joint to those below it, at rest."""
    reached = []
    for child in below:
        offset, above = rest[child].copy(), parents[child]
        while above != joint:
            offset, above = offset + rest[above], parents[above]
        reached.append(offset)
    return np.array(reached)


def _towards(seen: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(T, 3, 3) rotations, nearest to the identity, that bring rest (C, 3) to seen (T, C, 3); NaN with none seen."""
    present = np.isfinite(seen).all(axis=-1, keepdims=True)
    covariance = np.einsum("tci,cj->tij", np.where(present, seen, 0), rest)
    size = np.linalg.norm(covariance, axis=(-1, -2))[:, None, None]
    covariance = np.where(size > 0, covariance / np.where(size > 0, size, 1) + _TWIST_PRIOR * np.eye(3), np.nan)
    return best_rotation(covariance)[0]


def _held(rotations: np.ndarray) -> np.ndarray:
    """(T, 3, 3) with each NaN frame taking the last known one, the identity before the first."""
    known = np.isfinite(rotations[:, 0, 0])
    last = np.maximum.accumulate(np.where(known, np.arange(len(rotations)), -1))
    return np.where((last >= 0)[:, None, None], rotations[last], np.eye(3))


def _single_root(parents: Sequence[int]) -> None:
    roots = [joint for joint, parent in enumerate(parents) if parent < 0]
    if len(roots) != 1:
        raise PoseError(tr("Kinematics need a skeleton with one root"), got=tr("{count} roots", count=len(roots)))
