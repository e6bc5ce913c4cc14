"""Where a person stands before a camera, told by where the joints are in the picture."""

import numpy as np

FEWEST = 6
"""Joints that must be known in 2D and 3D to tell."""


def root_translation(points: np.ndarray, rays: np.ndarray) -> np.ndarray:
    """(T, 3) what to add to points (T, J, 3), in camera axes, to lie on rays (T, J, 2), x/z and
    y/z: least squares of x + tx = u (z + tz), likewise y. NaN for frames that know too few joints."""
    known = np.isfinite(points).all(axis=-1) & np.isfinite(rays).all(axis=-1)
    weight = known[..., None, None].astype(float)
    points, rays = np.where(known[..., None], points, 0.0), np.where(known[..., None], rays, 0.0)
    one, zero = np.ones(rays.shape[:2]), np.zeros(rays.shape[:2])
    rows = np.stack(
        [np.stack([one, zero, -rays[..., 0]], -1), np.stack([zero, one, -rays[..., 1]], -1)], axis=2
    )  # (T, J, 2, 3)
    right = rays * points[..., 2:] - points[..., :2]
    normal = np.einsum("tjkm,tjkn->tmn", rows * weight, rows)
    enough = known.sum(axis=1) >= FEWEST
    normal[~enough] = np.eye(3)
    found = np.linalg.solve(normal, np.einsum("tjkm,tjk->tm", rows * weight, right)[..., None])[..., 0]
    return np.where(enough[:, None], found, np.nan)
