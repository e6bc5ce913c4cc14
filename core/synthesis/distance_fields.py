"""Signed distance fields of simple solids, and how they grow together. Millimetres throughout."""

from collections.abc import Callable, Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator

Field = Callable[[np.ndarray], np.ndarray]
"""(N, 3) points -> (N,) signed distances in millimetres, negative inside."""


def blend(a: np.ndarray, b: np.ndarray, radius: float) -> np.ndarray:
    """Distances (N,) to the smooth union of two solids: a minimum with a fillet of about that radius."""
    if radius <= 0:
        return np.minimum(a, b)
    h = np.maximum(radius - np.abs(a - b), 0)
    return np.minimum(a, b) - h * h / (4 * radius)


def union(parts: Sequence[tuple[Field, float]]) -> Field:
    """One solid of (part, radius): each part grows onto those before it with a fillet of its radius."""
    def field(p: np.ndarray) -> np.ndarray:
        distance = parts[0][0](p)
        for part, radius in parts[1:]:
            distance = blend(distance, part(p), radius)
        return distance

    return field


def ellipsoid(centre, radii) -> Field:
    """Around ``centre`` (3,) with ``radii`` (3,) along x, y, z; of first order, so exact near the surface alone."""
    centre, radii = np.asarray(centre, float), np.asarray(radii, float)

    def field(p: np.ndarray) -> np.ndarray:
        q = (p - centre) / radii
        k, gradient = np.sqrt((q * q).sum(1)), np.sqrt(((q / radii) ** 2).sum(1))
        return k * (k - 1) / np.maximum(gradient, 1e-6)

    return field


def cone(start, end, start_radius: float, end_radius: float) -> Field:
    """A rounded cone from ``start`` (3,) to ``end`` (3,) whose radius goes from one to the other."""
    start, axis = np.asarray(start, float), np.asarray(end, float) - np.asarray(start, float)

    def field(p: np.ndarray) -> np.ndarray:
        t = np.clip((p - start) @ axis / (axis @ axis), 0, 1)
        return np.linalg.norm(p - start - t[:, None] * axis, axis=1) - (start_radius + t * (end_radius - start_radius))

    return field


def loft(origin, along, ahead, stations: np.ndarray, power: float = 2.0) -> Field:
    """Cross-sections along an axis from ``origin`` (3,); ``along`` and ``ahead``, to the front, are unit vectors (3,).

    Columns of ``stations`` (S, 4) are reach, offset to the front, half width, half depth; ``power`` 2 makes ellipses,
    more of it rounded rectangles.
    """
    side = np.cross(along, ahead)
    profile = PchipInterpolator(stations[:, 0], stations[:, 1:])
    low, high = stations[0, 0], stations[-1, 0]

    def field(p: np.ndarray) -> np.ndarray:
        q = p - origin
        reach = q @ along
        inside = np.clip(reach, low, high)
        front, width, depth = profile(inside).T
        x, z = np.abs(q @ side) / width, np.abs(q @ ahead - front) / depth
        radius = (x**power + z**power) ** (1 / power)
        across = (radius - 1) * np.minimum(width, depth)
        # Ends are domes a third of a radius high rather than flat cuts.
        beyond = (reach - inside) / (np.minimum(width, depth) / 3)
        dome = (np.hypot(radius, beyond) - 1) * np.minimum(width, depth) / 3
        return np.where(beyond == 0, across, np.maximum(across, dome))

    return field
