"""What stays behind the people of a depth recording: the farthest depth of every pixel, and what is flat in the room.

Everything is worked out on a ``Lattice`` of about 160 x 120 pixels of the image: enough for bodies, and quick.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.camera import Camera

LATTICE_WIDTH = 160
USUAL_VIEW = 60.0
"""Degrees across, for a recording whose camera is unknown: shapes stay recognisable, sizes are about right."""

_FARTHEST = 90.0
"""Percentile: who stands before a pixel for less than nine tenths of the time does not become the background."""

_TRIALS, _LOOKED_AT = 240, 2200
_SAME_WAY = 0.93  # cosine between a pixel's normal and its plane's
_LEAST_PLANE = 0.22e6  # square millimetres as the camera sees them: no front of a body is so large and so flat
_MOST_PLANES = 10


def noise(depth):
    """Millimetres by which a reading may be off: what is less than this before something cannot be told from it."""
    return 18 + 5.5e-6 * depth * depth


@dataclass(frozen=True, eq=False)
class Lattice:
    """Every ``step``-th pixel of an image, and the camera that sees just these."""

    step: int
    camera: Camera

    @classmethod
    def of(cls, width: int, height: int, camera: Camera | None = None) -> "Lattice":
        step = max(1, round(width / LATTICE_WIDTH))
        full = camera or Camera.from_fov(width, height, USUAL_VIEW)
        K = full.K.copy()
        K[:2, 2] -= step // 2
        K[:2] /= step
        shape = len(range(step // 2, width, step)), len(range(step // 2, height, step))
        return cls(step, Camera(*shape, K, full.distortion))

    def take(self, depth: np.ndarray) -> np.ndarray:
        """(h, w) of (H, W)."""
        return np.ascontiguousarray(depth[self.step // 2::self.step, self.step // 2::self.step])

    @cached_property
    def _pixel(self) -> float:
        """Square radians of one pixel, about."""
        return 1.0 / (self.camera.K[0, 0] * self.camera.K[1, 1])

    def area(self, depth: np.ndarray) -> np.ndarray:
        """Square millimetres that a pixel shows at this depth, seen from the camera."""
        return depth * depth * self._pixel

    def pitch(self, depth: np.ndarray) -> np.ndarray:
        """Millimetres between neighbouring pixels at this depth."""
        return depth / self.camera.K[0, 0]


@dataclass(frozen=True, eq=False)
class Plane:
    """``normal . x = distance`` in camera millimetres, the normal towards the camera; ``support`` (h, w) bool."""

    normal: np.ndarray
    distance: float
    support: np.ndarray

    def height(self, points: np.ndarray) -> np.ndarray:
        """Millimetres before the plane of (..., 3) points."""
        return points @ self.normal - self.distance


def farthest(depths: np.ndarray) -> np.ndarray:
    """(h, w) of (N, h, w) depths of different times: what is behind whoever passes; NaN where nothing was read."""
    ordered = np.sort(depths, axis=0)  # NaN last
    counts = np.isfinite(depths).sum(axis=0)
    rank = np.maximum(np.ceil(counts * _FARTHEST / 100).astype(int) - 1, 0)
    return np.take_along_axis(ordered, rank[None], axis=0)[0]


def smoothed(depth: np.ndarray) -> np.ndarray:
    """(h, w) with the noise averaged within surfaces; edges and missing readings stay."""
    import cv2

    known = np.isfinite(depth).astype(np.float32)
    total = cv2.boxFilter(np.nan_to_num(depth), -1, (3, 3), normalize=False)
    mean = total / np.maximum(cv2.boxFilter(known, -1, (3, 3), normalize=False), 1)
    return np.where(np.abs(mean - depth) <= noise(depth), mean, depth)


def surface_normals(points: np.ndarray) -> np.ndarray:
    """(h, w, 3) unit normals, towards the camera, of (h, w, 3) points; NaN at holes and at the border."""
    across, down = np.full_like(points, np.nan), np.full_like(points, np.nan)
    across[:, 2:-2] = points[:, 4:] - points[:, :-4]
    down[2:-2] = points[4:] - points[:-4]
    normal = np.cross(down, across)
    with np.errstate(invalid="ignore", divide="ignore"):
        return normal / np.linalg.norm(normal, axis=-1, keepdims=True)


def flat_parts(depth: np.ndarray, lattice: Lattice) -> list[Plane]:
    """The large planes of a room: floor, walls, tables, sides of machines, the largest first.

    Planes are proposed by single pixels and their normals, and kept while one piece of surface agrees with them that
    is larger and flatter than any body's.
    """
    points = lattice.camera.unproject_depth(smoothed(depth)).astype(np.float64)
    normals, area = surface_normals(points), lattice.area(depth)
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
