"""The flat parts of a room in a depth image: floor, walls, tables, sides of machines.

Planes are found by consensus (Fischler and Bolles 1981, https://doi.org/10.1145/358669.358692), proposed by the normals
of single pixels.
"""

from dataclasses import dataclass

import numpy as np

from core.depth.segmentation.pixel_grid import PixelGrid, noise, smoothed, surface_normals

_TRIALS, _LOOKED_AT = 240, 2200
_SAME_WAY = 0.93  # cosine between a pixel's normal and its plane's
_LEAST_PLANE = 0.22e6  # square millimetres as the camera sees them: no front of a body is so large and so flat
_MOST_PLANES = 10
_MOST_TILT = 50.0  # degrees of a camera that looks down on people
_LEAST_HEIGHT = 400.0  # mm of a camera above the floor: what is nearer is a table


@dataclass(frozen=True, eq=False)
class Plane:
    """``normal . x = distance`` in camera millimetres, the normal towards the camera; ``support`` (h, w) bool."""

    normal: np.ndarray
    distance: float
    support: np.ndarray

    def height(self, points: np.ndarray) -> np.ndarray:
        """Millimetres before the plane of (..., 3) points."""
        return points @ self.normal - self.distance


def flat_parts(depth: np.ndarray, grid: PixelGrid) -> list[Plane]:
    """The large planes of a room: floor, walls, tables, sides of machines, the largest first.

    Planes are proposed by single pixels and their normals, and kept while one piece of surface agrees with them that
    is larger and flatter than any body's.
    """
    points = grid.camera.unproject_depth(smoothed(depth)).astype(np.float64)
    normals = surface_normals(points, *np.indices(depth.shape).reshape(2, -1)).reshape(points.shape)
    area = grid.area(depth)
    free = np.isfinite(normals[..., 0]) & np.isfinite(depth)
    rng = np.random.default_rng(0)
    planes: list[Plane] = []
    while len(planes) < _MOST_PLANES and free.sum() > 60:
        plane = _best_plane(points, normals, depth, area, free, rng)
        if plane is None:
            break
        planes.append(plane)
        free &= ~plane.support
    return planes


def floor_in(depth: np.ndarray, grid: PixelGrid) -> Plane | None:
    """The floor of a room: of the planes that face upwards, give or take the tilt of a camera, the lowest.

    depth (h, w) mm on the grid. None where none is seen.
    """
    up = np.array([0.0, -1.0, 0.0])
    level = [plane for plane in flat_parts(depth, grid) if plane.normal @ up > np.cos(np.radians(_MOST_TILT))]
    low = [plane for plane in level if plane.distance < -_LEAST_HEIGHT]
    return min(low, key=lambda plane: plane.distance, default=None)


def _best_plane(points, normals, depth, area, free, rng) -> Plane | None:
    """The plane that most of what is ``free`` agrees with; None where that is too little."""
    index = np.flatnonzero(free)
    p, n, slack, weight = points.reshape(-1, 3)[index], normals.reshape(-1, 3)[index], noise(depth.ravel()[index]), \
        area.ravel()[index]
    tried, seen = rng.choice(len(index), _TRIALS), rng.choice(len(index), min(_LOOKED_AT, len(index)), replace=False)
    off = np.abs(p[seen] @ n[tried].T - (p[tried] * n[tried]).sum(axis=1))
    agree = (off < slack[seen, None]) & (n[seen] @ n[tried].T > _SAME_WAY)
    best = tried[(agree * weight[seen, None]).sum(axis=0).argmax()]
    normal, distance = n[best], float(p[best] @ n[best])
    for _ in range(3):
        inside = (np.abs(p @ normal - distance) < slack) & (n @ normal > _SAME_WAY)
        if inside.sum() < 20:
            return None
        normal, distance = _fit(p[inside], 1 / slack[inside], normal)
    inside = (np.abs(p @ normal - distance) < slack) & (n @ normal > _SAME_WAY)
    support = _largest_piece(index[inside], depth.shape)
    if area[support].sum() < _LEAST_PLANE:
        return None
    near = np.abs(points @ normal - distance) < noise(depth)
    return Plane(normal, distance, _grown(support, near))


def _fit(points: np.ndarray, weight: np.ndarray, like: np.ndarray) -> tuple[np.ndarray, float]:
    middle = weight @ points / weight.sum()
    normal = np.linalg.svd((points - middle) * weight[:, None], full_matrices=False)[2][2]
    normal = normal if normal @ like > 0 else -normal
    return normal, float(middle @ normal)


def _largest_piece(index: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """(h, w) bool: of the pixels ``index``, those of the largest connected piece (gaps of a pixel do not part it)."""
    import cv2

    mask = np.zeros(shape, np.uint8)
    mask.ravel()[index] = 1
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=4)
    if len(stats) < 2:
        return mask > 0
    return (labels == 1 + stats[1:, cv2.CC_STAT_AREA].argmax()) & (mask > 0)


def _grown(support: np.ndarray, near: np.ndarray) -> np.ndarray:
    """What is near the plane and next to its support belongs to it: noisy normals and borders leave gaps."""
    import cv2

    kernel = np.ones((3, 3), np.uint8)
    grown = cv2.morphologyEx(support.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    return (cv2.dilate(grown, kernel, iterations=2) > 0) & near
