"""Vectors over time: arrays (T, 3), angles in degrees, NaN for what is missing."""

import numpy as np


def dot(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(T,) of (T, 3) and (T, 3)."""
    return np.einsum("ti,ti->t", a, b)


def unit(vectors: np.ndarray) -> np.ndarray:
    """(T, 3) of length 1; NaN for no length."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / np.where(length > 0, length, np.nan)


def between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(T,) degrees in [0, 180] between (T, 3) vectors."""
    cross = np.cross(a, b)
    angle = np.degrees(np.arctan2(np.sqrt(dot(cross, cross)), dot(a, b)))
    return np.where((dot(a, a) > 0) & (dot(b, b) > 0), angle, np.nan)


def turn(first: np.ndarray, second: np.ndarray, axis: np.ndarray) -> np.ndarray:
    """(T,) degrees from the line ``first`` to ``second`` about ``axis``, counter-clockwise seen from its tip."""
    axis = unit(axis)
    first, second = (line - dot(line, axis)[:, None] * axis for line in (first, second))
    return degrees(dot(np.cross(first, second), axis), dot(first, second))


def degrees(opposite: np.ndarray, adjacent: np.ndarray) -> np.ndarray:
    """The angle of right triangles in degrees, -180 to 180; NaN where a side is NaN."""
    return np.degrees(np.arctan2(opposite, adjacent))
