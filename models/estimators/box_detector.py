"""Single-shot detectors of MediaPipe: boxes with key points on a grid of anchors, run by LiteRT.

Liu et al. 2016, SSD: Single Shot MultiBox Detector (https://arxiv.org/abs/1512.02325), with anchors of one fixed size.
The layouts follow the published graphs of the model cards (pose detection, palm detection "full").
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from models.estimators.tflite import TfliteNet, sigmoid
from models.tracking.regions import Region

_DUPLICATE = 0.3  # intersection over union


@dataclass(frozen=True)
class Layout:
    """``side`` of its picture in pixels; ``strides``: (pixels a cell, anchors a cell) of each grid; key ``points`` of a
    box; the value of ``black``, where white is 1."""

    side: int
    strides: tuple[tuple[int, int], ...]
    points: int
    black: float

    @property
    def anchors(self) -> int:
        return sum(count * (self.side // stride) ** 2 for stride, count in self.strides)

    @property
    def columns(self) -> int:
        return 4 + 2 * self.points


class Box(NamedTuple):
    """score in [0, 1]; corners (2, 2) left top and right bottom, and key points (N, 2), pixels."""

    score: float
    corners: np.ndarray
    points: np.ndarray


class BoxDetector:
    def __init__(self, path: Path, threads: int, layout: Layout):
        self._layout = layout
        shapes = {"boxes": (1, layout.anchors, layout.columns), "scores": (1, layout.anchors, 1)}
        self._net = TfliteNet(path, threads, shapes)

    def __call__(self, frame: np.ndarray, square: Region, least: float) -> list[Box]:
        """What is in an upright square of the picture and scores at least so much, best first."""
        layout = self._layout
        crop = square.crop(frame, layout.side, layout.side)
        out = self._net(np.multiply(crop, (1 - layout.black) / 255, dtype=np.float32) + np.float32(layout.black))
        scores = sigmoid(out["scores"][0, :, 0])
        kept = scores >= least
        boxes = out["boxes"][0, kept] / layout.side + _anchor_offsets(layout)[kept]
        return [_box(score, box, square) for score, box in merge_duplicates(boxes, scores[kept])]


def _box(score: float, box: np.ndarray, square: Region) -> Box:
    centre, half = box[:2], box[2:4] / 2
    corners, points = np.stack([centre - half, centre + half]), box[4:].reshape(-1, 2)
    return Box(score, square.to_image(corners), square.to_image(points))


@cache
def _anchor_offsets(layout: Layout) -> np.ndarray:
    """(anchors, columns), added to each raw row: the anchor's centre for the box and the points, 0 for the box's
    sides."""
    centres = []
    for stride, count in layout.strides:
        cells = (np.arange(layout.side // stride) + 0.5) * stride / layout.side
        x, y = np.meshgrid(cells, cells)
        centres.append(np.repeat(np.column_stack([x.ravel(), y.ravel()]), count, axis=0))
    offsets = np.tile(np.concatenate(centres), layout.columns // 2).astype(np.float32)
    offsets[:, 2:4] = 0
    return offsets


def merge_duplicates(boxes: np.ndarray, scores: np.ndarray) -> list[tuple[float, np.ndarray]]:
    """Weighted non-maximum suppression: each group of overlapping boxes becomes its mean, weighted by score."""
    merged = []
    while len(scores):
        best = int(scores.argmax())
        group = _overlaps(boxes[best], boxes) > _DUPLICATE
        group[best] = True
        merged.append((float(scores[best]), np.average(boxes[group], axis=0, weights=scores[group])))
        boxes, scores = boxes[~group], scores[~group]
    return merged


def _overlaps(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Intersection over union of (centre x, centre y, width, height, ...) with each of ``boxes``."""
    low = np.maximum(box[:2] - box[2:4] / 2, boxes[:, :2] - boxes[:, 2:4] / 2)
    high = np.minimum(box[:2] + box[2:4] / 2, boxes[:, :2] + boxes[:, 2:4] / 2)
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    union = np.prod(box[2:4]) + np.prod(boxes[:, 2:4], axis=1) - shared
    return shared / np.maximum(union, 1e-9)
