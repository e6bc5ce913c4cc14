"""A coarse look at a depth image: about 160 x 120 of its pixels, enough for bodies and quick, and its shapes."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.camera import Camera

GRID_WIDTH = 160
USUAL_VIEW = 60.0
"""Degrees across, for a recording whose camera is unknown: shapes stay recognisable, sizes are about right."""


_NORMAL_REACH = 2  # pixels on each side


def noise(depth):
    """Millimetres by which a reading may be off: what is less than this before something cannot be told from it."""
    return 18 + 5.5e-6 * depth * depth


@dataclass(frozen=True, eq=False)
class PixelGrid:
    """Every ``step``-th pixel of an image, and the camera that sees just these."""

    step: int
    camera: Camera

    @classmethod
    def of(cls, width: int, height: int, camera: Camera | None = None) -> "PixelGrid":
        """About ``GRID_WIDTH`` pixels across an image of this size; without a camera one of ``USUAL_VIEW`` degrees."""
        step = max(1, round(width / GRID_WIDTH))
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


def smoothed(depth: np.ndarray) -> np.ndarray:
    """(h, w) with the noise averaged within surfaces; edges and missing readings stay."""
    import cv2

    known = np.isfinite(depth).astype(np.float32)
    total = cv2.boxFilter(np.nan_to_num(depth), -1, (3, 3), normalize=False)
    mean = total / np.maximum(cv2.boxFilter(known, -1, (3, 3), normalize=False), 1)
    return np.where(np.abs(mean - depth) <= noise(depth), mean, depth)


def surface_normals(points: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """(N, 3) unit normals, towards the camera, of (h, w, 3) points at these pixels; NaN at holes and at the border."""
    (h, w), reach = points.shape[:2], _NORMAL_REACH
    inside = (rows >= reach) & (rows < h - reach) & (columns >= reach) & (columns < w - reach)
    r, c = np.where(inside, rows, reach), np.where(inside, columns, reach)
    across, down = points[r, c + reach] - points[r, c - reach], points[r + reach, c] - points[r - reach, c]
    normal = np.cross(down, across)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(inside[:, None], normal / np.linalg.norm(normal, axis=1, keepdims=True), np.nan)
