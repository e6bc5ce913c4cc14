"""Upright people in a depth image by their heads: for people who touch what they sit on or lean at.

Depth alone does not separate a person from the sofa at their back. A head does stand out: left, right and above it, all
is farther away; a neck's length below, shoulders follow at its own distance. From there a body has known measures.
"""

from collections.abc import Iterator

import numpy as np

from core.depth.segmentation.pixel_grid import PixelGrid

_RING, _FARTHER = 185.0, 120.0  # millimetres round a head's middle, and how much farther it must be there
_AROUND = tuple((np.cos(a), -np.sin(a)) for a in np.radians((0, 40, 90, 140, 180)))
_SHOULDERS = ((-170.0, 320.0), (170.0, 320.0), (0.0, 300.0), (0.0, 420.0))  # right and down of the head's middle
_BODY_DEPTH = 330.0
_HEAD = (0.008e6, 0.075e6)  # square millimetres of pixels that can be a head's middle
_OUTLINE = ((-170, 130), (130, 150), (230, 260), (420, 300), (800, 310), (1800, 380))
"""(down from the head's middle, half a width): who stands or sits, elbows included."""

_WHOLE = 1.6  # a piece that is so little more than the body in it is that body

_NEARER, _DEEPER = 600.0, 330.0  # a body against its head: knees come forward


def bodies_under_heads(depth: np.ndarray, labels: np.ndarray, grid: PixelGrid) -> Iterator[np.ndarray]:
    """(h, w) bool for each upright person: what hangs together (``labels``) under a head, within a body's outline."""
    points = grid.camera.unproject_depth(depth)
    taken = np.zeros(depth.shape, bool)
    for head in _heads(depth, grid):
        if taken[head].any():  # a fist before the chest
            continue
        x, y, z = np.nanmedian(points[head], axis=0)
        down = points[..., 1] - y
        below, width = np.array(_OUTLINE).T
        half = np.interp(np.nan_to_num(down, nan=1e9), below, width, left=0, right=0)
        window = (np.abs(points[..., 0] - x) < half) & (depth > z - _NEARER) & (depth < z + _DEEPER)
        piece = (labels == np.bincount(labels[head]).argmax()) & (labels > 0)
        body = window & piece
        if piece.sum() < _WHOLE * body.sum():  # all of it, stretched arms as well
            body = piece
        taken |= body
        yield body


def _heads(depth: np.ndarray, grid: PixelGrid) -> Iterator[np.ndarray]:
    """(h, w) bool: patches that can be the middle of a head, the highest in the image first."""
    import cv2

    far = np.where(np.isfinite(depth), depth, np.inf)
    stands_out = sum(_beside(far, depth, grid, _RING * x, _RING * y) > depth + _FARTHER for x, y in _AROUND)
    below = sum(np.abs(_beside(far, depth, grid, x, y) - depth) < _BODY_DEPTH for x, y in _SHOULDERS)
    hits = np.isfinite(depth) & (stands_out >= len(_AROUND)) & (below >= len(_SHOULDERS) - 1)
    count, labels = cv2.connectedComponents(hits.astype(np.uint8))
    areas = np.bincount(labels.ravel(), np.where(hits, grid.area(depth), 0).ravel(), count)
    for label in np.flatnonzero((areas > _HEAD[0]) & (areas < _HEAD[1])):  # numbered from the top
        yield labels == label


def _beside(far: np.ndarray, depth: np.ndarray, grid: PixelGrid, right: float, down: float) -> np.ndarray:
    """(h, w) the depth that is so many millimetres beside each pixel; endless above the image, 0 beyond its sides."""
    h, w = depth.shape
    scale = np.nan_to_num(grid.camera.K[0, 0] / depth, posinf=0)
    rows, columns = np.indices(depth.shape)
    rows, columns = (rows + down * scale).round().astype(int), (columns + right * scale).round().astype(int)
    found = far[np.clip(rows, 0, h - 1), np.clip(columns, 0, w - 1)]
    found = np.where(rows < 0, np.inf, found)
    return np.where((rows >= h) | (columns < 0) | (columns >= w), 0, found)
