"""Rotations in 3D and what they are written as: axis and angle, quaternions, Euler angles, six numbers.

Arrays have any leading axes, NaN is missing. Rotations are (3, 3) matrices that turn column vectors:
``X_parent = R @ X_local``.
"""

import math
import warnings
from collections.abc import Callable

import numpy as np
import scipy


def unit_vectors(vectors: np.ndarray) -> np.ndarray:
    """(..., D) vectors made one long; NaN for no length."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / np.where(length > 0, length, np.nan)


def angle_between(first, second) -> np.ndarray:
    """(...) degrees in [0, 180] between (..., D) vectors, accurate also near the ends; NaN for no length."""
    first, second = unit_vectors(np.asarray(first, float)), unit_vectors(np.asarray(second, float))
    return np.degrees(2 * np.arctan2(np.linalg.norm(first - second, axis=-1), np.linalg.norm(first + second, axis=-1)))


def matrix_from_axis_angle(vectors) -> np.ndarray:
    """(..., 3) rotation vectors (direction the axis, length the angle in radians) to (..., 3, 3)."""
    return _converted(vectors, 1, lambda v: scipy.spatial.transform.Rotation.from_rotvec(v).as_matrix())


def axis_angle_from_matrix(matrices) -> np.ndarray:
    """(..., 3, 3) to (..., 3) rotation vectors in radians, at most pi long."""
    return _converted(matrices, 2, lambda m: scipy.spatial.transform.Rotation.from_matrix(m).as_rotvec())


def matrix_from_quaternion(quaternions) -> np.ndarray:
    """(..., 4) quaternions x, y, z, w (SciPy's and glTF's order), of any length but 0, to (..., 3, 3)."""
    quaternions = np.asarray(quaternions, float)
    return _converted(unit_vectors(quaternions), 1, lambda q: scipy.spatial.transform.Rotation.from_quat(q).as_matrix())


def quaternion_from_matrix(matrices) -> np.ndarray:
    """(..., 3, 3) to (..., 4) unit quaternions x, y, z, w with w >= 0."""
    return _converted(matrices, 2, lambda m: scipy.spatial.transform.Rotation.from_matrix(m).as_quat(canonical=True))


def matrix_from_euler(angles, order: str) -> np.ndarray:
    """(..., 3) degrees to (..., 3, 3). ``order`` is SciPy's: "ZXY" about moving axes (BVH), "zxy" about fixed ones."""
    from_euler = scipy.spatial.transform.Rotation.from_euler
    return _converted(angles, 1, lambda a: from_euler(order, a, degrees=True).as_matrix())


def euler_from_matrix(matrices, order: str) -> np.ndarray:
    """(..., 3, 3) to (..., 3) degrees; in gimbal lock the third angle is set to 0."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Gimbal lock")
        return _converted(matrices, 2, lambda m: _euler(m, order))


def _euler(matrices: np.ndarray, order: str) -> np.ndarray:
    rotations = scipy.spatial.transform.Rotation.from_matrix(matrices)
    return rotations.as_euler(order, degrees=True)  # type: ignore[call-overload]  # wants literals


def matrix_from_6d(values) -> np.ndarray:
    """(..., 6) to (..., 3, 3): the first two columns, made orthonormal by Gram-Schmidt (Zhou et al., CVPR 2019)."""
    values = np.asarray(values, float)
    x = unit_vectors(values[..., :3])
    rest = values[..., 3:] - (x * values[..., 3:]).sum(axis=-1, keepdims=True) * x
    y = unit_vectors(rest)
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
