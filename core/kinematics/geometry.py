"""Rotations, bones, rigid alignment, forward and inverse kinematics.

Arrays have any leading axes unless a shape says otherwise, angles are degrees, NaN is missing. Rotations are (3, 3)
matrices that turn column vectors; ``X_parent = R @ X_local``. Trees are given as ``parents`` (J,), -1 for a root, in
any order: a parent may have a higher index than its child (``mpi28``).
"""

import math
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial.transform import Rotation

from core.errors import PoseError

# Pulls an undetermined twist towards the parent's frame. Relative to the data: small enough not to bend a direction by
# more than 1e-8 rad, large enough to be seen by float64.
_TWIST_PRIOR = 1e-8
_ROUNDING = 1e-12  # a spread below this share of the coordinates is none

# --- trees and bones -------------------------------------------------------------------------------------------------


def topological_order(parents: Sequence[int]) -> tuple[int, ...]:
    """All joints, every parent before its children; raises ``PoseError`` if there is a loop."""
    order = [joint for joint, parent in enumerate(parents) if parent < 0]
    children = children_of(parents)
    for joint in order:
        order.extend(children[joint])
    if len(order) != len(parents):
        raise PoseError("These parents do not form a tree", got=str(list(parents)))
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


def angle_between(first, second) -> np.ndarray:
    """(...) degrees in [0, 180] between (..., D) vectors, accurate also near the ends; NaN for no length."""
    first, second = _unit(np.asarray(first, float)), _unit(np.asarray(second, float))
    return np.degrees(2 * np.arctan2(np.linalg.norm(first - second, axis=-1), np.linalg.norm(first + second, axis=-1)))


def _unit(vectors: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / np.where(length > 0, length, np.nan)


# --- rotations -------------------------------------------------------------------------------------------------------


def matrix_from_axis_angle(vectors) -> np.ndarray:
    """(..., 3) rotation vectors (direction the axis, length the angle in radians) to (..., 3, 3)."""
    return _converted(vectors, 1, lambda v: Rotation.from_rotvec(v).as_matrix())


def axis_angle_from_matrix(matrices) -> np.ndarray:
    """(..., 3, 3) to (..., 3) rotation vectors in radians, at most pi long."""
    return _converted(matrices, 2, lambda m: Rotation.from_matrix(m).as_rotvec())


def matrix_from_quaternion(quaternions) -> np.ndarray:
    """(..., 4) quaternions x, y, z, w (SciPy's and glTF's order), of any length but 0, to (..., 3, 3)."""
    quaternions = np.asarray(quaternions, float)
    return _converted(_unit(quaternions), 1, lambda q: Rotation.from_quat(q).as_matrix())


def quaternion_from_matrix(matrices) -> np.ndarray:
    """(..., 3, 3) to (..., 4) unit quaternions x, y, z, w with w >= 0."""
    return _converted(matrices, 2, lambda m: Rotation.from_matrix(m).as_quat(canonical=True))


def matrix_from_euler(angles, order: str) -> np.ndarray:
    """(..., 3) degrees to (..., 3, 3). ``order`` is SciPy's: "ZXY" about moving axes (BVH), "zxy" about fixed ones."""
    return _converted(angles, 1, lambda a: Rotation.from_euler(order, a, degrees=True).as_matrix())


def euler_from_matrix(matrices, order: str) -> np.ndarray:
    """(..., 3, 3) to (..., 3) degrees; in gimbal lock the third angle is set to 0."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Gimbal lock")
        return _converted(matrices, 2, lambda m: Rotation.from_matrix(m).as_euler(order, degrees=True))


def matrix_from_6d(values) -> np.ndarray:
    """(..., 6) to (..., 3, 3): the first two columns, made orthonormal by Gram-Schmidt (Zhou et al., CVPR 2019)."""
    values = np.asarray(values, float)
    x = _unit(values[..., :3])
    rest = values[..., 3:] - (x * values[..., 3:]).sum(axis=-1, keepdims=True) * x
    y = _unit(rest)
    return np.stack([x, y, np.cross(x, y)], axis=-1)


def six_d_from_matrix(matrices) -> np.ndarray:
    """(..., 3, 3) to (..., 6): the first column, then the second."""
    matrices = np.asarray(matrices)
    return np.concatenate([matrices[..., 0], matrices[..., 1]], axis=-1)


def _converted(values, axes: int, convert: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """SciPy's conversion of (N, ...), applied to values with any leading axes; NaN where anything is NaN."""
    values = np.asarray(values, float)
    lead, core = values.shape[: values.ndim - axes], values.shape[values.ndim - axes :]
    flat = values.reshape(-1, *core)
    known = np.isfinite(flat).reshape(len(flat), math.prod(core)).all(axis=1)
    neutral = np.eye(3) if axes == 2 else np.ones(core)
    result = convert(np.where(known.reshape(-1, *(1,) * axes), flat, neutral))
    result[~known] = np.nan
    return result.reshape(*lead, *result.shape[1:])


# --- alignment -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Similarity:
    """``target = scale * rotation @ source + translation``: (...), (..., D, D), (..., D); NaN where undetermined."""

    scale: np.ndarray
    rotation: np.ndarray
    translation: np.ndarray

    def apply(self, points) -> np.ndarray:
        """(..., J, D) points moved."""
        turned = np.asarray(points, float) @ np.swapaxes(self.rotation, -1, -2)
        return self.scale[..., None, None] * turned + self.translation[..., None, :]


def similarity_procrustes(source, target, weights=None, scale: bool = True) -> Similarity:
    """The rotation, translation and (if ``scale``) scale that bring ``source`` closest to ``target``.

    source, target (..., J, D), D 2 or 3; weights (..., J) >= 0. Joints missing on either side are left out; with
    fewer than D joints left the answer is NaN. Never a reflection: left stays left. A source that is one point gets
    scale 1.
    Least squares after Umeyama, IEEE TPAMI 13 (1991).
    """
    source, target = np.broadcast_arrays(np.asarray(source, float), np.asarray(target, float))
    dims = source.shape[-1]
    present = np.isfinite(source).all(axis=-1) & np.isfinite(target).all(axis=-1)
    weights = present * (1.0 if weights is None else np.nan_to_num(np.asarray(weights, float)))
    weights = np.where((np.sum(weights > 0, axis=-1) >= dims)[..., None], weights, np.nan)
    weights = (weights / weights.sum(axis=-1, keepdims=True))[..., None]
    source_mean, a = _centred(source, weights, present)
    target_mean, b = _centred(target, weights, present)
    rotation, strength = _best_rotation(np.swapaxes(weights * b, -1, -2) @ a)
    spread = (weights * a * a).sum(axis=(-1, -2))
    one_point = spread <= _ROUNDING**2 * (source_mean**2).sum(axis=-1)
    factor = np.where(one_point | (not scale), 1.0, strength / np.where(one_point, 1.0, spread))
    factor = np.where(np.isfinite(spread), factor, np.nan)
    translation = target_mean - factor[..., None] * (rotation @ source_mean[..., None])[..., 0]
    return Similarity(factor, rotation, translation)


def _centred(points: np.ndarray, weights: np.ndarray, present: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weighted mean (..., D) and the points about it, zero where missing."""
    filled = np.where(present[..., None], points, 0)
    mean = (weights * filled).sum(axis=-2)
    return mean, np.where(present[..., None], points - mean[..., None, :], 0)


def _best_rotation(covariance: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The rotations R (..., D, D) that maximise trace(R^T C), and that maximum (...); NaN where C is NaN."""
    known = np.isfinite(covariance).all(axis=(-1, -2))
    left, sizes, right = np.linalg.svd(np.where(known[..., None, None], covariance, 0))
    signs = np.ones_like(sizes)
    signs[..., -1] = np.where(np.linalg.det(left @ right) < 0, -1, 1)
    rotation = (left * signs[..., None, :]) @ right
    return np.where(known[..., None, None], rotation, np.nan), np.where(known, (sizes * signs).sum(axis=-1), np.nan)


# --- kinematics ------------------------------------------------------------------------------------------------------


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


def solve_rotations(positions, rest_offsets, parents: Sequence[int]) -> np.ndarray:
    """(T, J, 3) positions to (T, J, 3, 3) local rotations whose bones point as the positions do.

    A joint is turned so that its rest offsets fit the vectors to its children best (Kabsch); bones may have other
    lengths than at rest. What the children leave open (one child, or all on one line) is settled by the smallest
    rotation from the parent's frame, so limbs show no twist. Leaves are not turned. A joint none of whose children can
    be seen in a frame holds its last rotation (the identity before the first), so the result has no NaN and joints
    below it still point as they should.
    """
    positions, rest = np.asarray(positions, float), np.asarray(rest_offsets, float)
    _single_root(parents)
    children = children_of(parents)
    local = np.broadcast_to(np.eye(3), (*positions.shape[:-1], 3, 3)).copy()
    turned = local.copy()
    for joint in topological_order(parents):
        above = turned[:, parents[joint]] if parents[joint] >= 0 else np.broadcast_to(np.eye(3), (len(positions), 3, 3))
        below = list(children[joint])
        if below:
            seen = positions[:, below] - positions[:, [joint]]
            local[:, joint] = _held(_towards(np.einsum("tij,tci->tcj", above, seen), rest[below]))
        turned[:, joint] = above @ local[:, joint]
    return local


def _towards(seen: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(T, 3, 3) rotations, nearest to the identity, that bring rest (C, 3) to seen (T, C, 3); NaN with none seen."""
    present = np.isfinite(seen).all(axis=-1, keepdims=True)
    covariance = np.einsum("tci,cj->tij", np.where(present, seen, 0), rest)
    size = np.linalg.norm(covariance, axis=(-1, -2))[:, None, None]
    covariance = np.where(size > 0, covariance / np.where(size > 0, size, 1) + _TWIST_PRIOR * np.eye(3), np.nan)
    return _best_rotation(covariance)[0]


def _held(rotations: np.ndarray) -> np.ndarray:
    """(T, 3, 3) with each NaN frame taking the last known one, the identity before the first."""
    known = np.isfinite(rotations[:, 0, 0])
    last = np.maximum.accumulate(np.where(known, np.arange(len(rotations)), -1))
    return np.where((last >= 0)[:, None, None], rotations[last], np.eye(3))


def rest_offsets(positions, parents: Sequence[int]) -> np.ndarray:
    """(T, J, 3) positions to (J, 3) offsets: median bone lengths, directions of the first frame that shows a bone.

    A root's offset is zero, and so is that of a bone that is never seen.
    """
    positions = np.asarray(positions, float)
    offsets = np.zeros((len(parents), 3))
    for joint, parent in enumerate(parents):
        if parent < 0:
            continue
        bone = positions[:, joint] - positions[:, parent]
        bone = bone[np.isfinite(bone).all(axis=1)]
        lengths = np.linalg.norm(bone, axis=1)
        if (lengths > 0).any():
            offsets[joint] = _unit(bone[np.argmax(lengths > 0)]) * np.median(lengths)
    return offsets


def _single_root(parents: Sequence[int]) -> None:
    roots = [joint for joint, parent in enumerate(parents) if parent < 0]
    if len(roots) != 1:
        raise PoseError("Kinematics need a skeleton with one root", got=f"{len(roots)} roots")
