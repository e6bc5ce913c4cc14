"""BlazePose's two networks behind arrays: a person detector and a landmark network, run by LiteRT.

The tensor layouts follow the published graphs of the model cards (pose detection, pose landmark "full"): a detector on
224x224 with four key points a box, and a 256x256 regressor with a heatmap branch.
"""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from core.skeleton import load_skeleton
from models.estimators.box_detector import BoxDetector, Layout
from models.estimators.tflite import TfliteNet, sigmoid
from models.tracking.regions import Region

LANDMARKS = 33
CENTRE, EDGE = 33, 34
"""Auxiliary landmarks: the middle of the hips and a point on the circle around the whole body."""

_PEOPLE = Layout(side=224, strides=((8, 2), (16, 2), (32, 6)), points=4, black=-1.0)
_LANDMARK_SIDE = 256
_ALL_POINTS = 39
_HEATMAP_REACH = 3  # cells on either side
_HEATMAP_SURE = 0.5
_MARGIN = 1.25  # the region is that much larger than the circle around the body


@dataclass(frozen=True, eq=False)
class Landmarks:
    """What the network saw in one region.

    points (39, 2) pixels; confidence (39,); body (39, 3) metres in the camera's axes, from the middle of the hips;
    presence: how likely there is a person at all; mask (256, 256) bool: which of the region's pixels show them.
    """

    points: np.ndarray
    confidence: np.ndarray
    body: np.ndarray
    presence: float
    mask: np.ndarray


class Detector:
    """Finds people in a square of the picture."""

    def __init__(self, path: Path, threads: int):
        self._boxes = BoxDetector(path, threads, _PEOPLE)

    def __call__(self, frame: np.ndarray, square: Region, least: float) -> list[tuple[float, Region]]:
        """(score, region of interest) of each person, best first."""
        return [(box.score, region_around(*box.points[:2])) for box in self._boxes(frame, square, least)]


class LandmarkNet:
    """Finds the landmarks of the one person in a region; ``mirrored``: as the mean of what it says of the region and
    of its mirror image, for twice the time."""

    def __init__(self, path: Path, threads: int, mirrored: bool = False):
        shapes = {"points": (1, 195), "presence": (1, 1), "heatmap": (1, 64, 64, 39), "body": (1, 117),
                  "mask": (1, 256, 256, 1)}  # fmt: skip
        self._net = TfliteNet(path, threads, shapes)
        self._mirrored = mirrored

    def __call__(self, frame: np.ndarray, region: Region) -> Landmarks:
        crop = region.crop(frame, _LANDMARK_SIDE, _LANDMARK_SIDE)
        look = self._look(crop)
        if self._mirrored:
            look = _mean(look, _in_mirror(self._look(np.ascontiguousarray(crop[:, ::-1]))))
        return replace(look, points=region.to_image(look.points), body=turned(look.body, region.angle))

    def _look(self, crop: np.ndarray) -> Landmarks:
        """What is in a crop; points in the unit square, body in the crop's axes."""
        out = self._net(np.multiply(crop, 1 / 255, dtype=np.float32))
        raw = out["points"].reshape(_ALL_POINTS, 5)
        return Landmarks(
            points=_refine(raw[:, :2] / _LANDMARK_SIDE, out["heatmap"][0]),
            confidence=sigmoid(raw[:, 3:5]).min(axis=1),
            body=out["body"].reshape(_ALL_POINTS, 3),
            presence=float(out["presence"][0, 0]),
            mask=out["mask"][0, :, :, 0] > 0,  # logits
        )


def _in_mirror(look: Landmarks) -> Landmarks:
    """The same person seen in a mirror: left is right."""
    other = _other_side()
    return Landmarks(look.points[other] * (-1, 1) + (1, 0), look.confidence[other], look.body[other] * (-1, 1, 1),
                     look.presence, look.mask[:, ::-1])  # fmt: skip


def _mean(one: Landmarks, other: Landmarks) -> Landmarks:
    """Of two looks; the mask is what both show."""
    values = {field: (getattr(one, field) + getattr(other, field)) / 2
              for field in ("points", "confidence", "body", "presence")}  # fmt: skip
    return Landmarks(**values, mask=one.mask & other.mask)


@cache
def _other_side() -> np.ndarray:
    """(39,): each landmark's place on the other side of the body; the auxiliary ones stay."""
    return np.concatenate([load_skeleton("blazepose33").flip_order, np.arange(LANDMARKS, _ALL_POINTS)])


def region_around(centre: np.ndarray, edge: np.ndarray) -> Region:
    """The upright square around a person, from the middle of the hips and the point on the circle above the head."""
    across, up = edge[0] - centre[0], centre[1] - edge[1]
    side = max(2 * float(np.hypot(across, up)) * _MARGIN, 1.0)
    return Region(float(centre[0]), float(centre[1]), side, side, float(np.pi / 2 - np.arctan2(up, across)))


def _refine(unit: np.ndarray, heatmap: np.ndarray) -> np.ndarray:
    """Landmarks moved to the mean of their heatmap's neighbourhood, where it is sure.

    unit (39, 2) in the unit square; heatmap (rows, columns, 39) logits.
    """
    rows, columns, count = heatmap.shape
    reach = np.arange(-_HEATMAP_REACH, _HEATMAP_REACH + 1)
    column, row = np.floor(unit * (columns, rows)).astype(int).T
    inside = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
    c, r = column[:, None, None] + reach, row[:, None, None] + reach[:, None]  # (39, 1, 7), (39, 7, 1)
    valid = (c >= 0) & (c < columns) & (r >= 0) & (r < rows)
    logits = heatmap[np.clip(r, 0, rows - 1), np.clip(c, 0, columns - 1), np.arange(count)[:, None, None]]
    weight = np.where(valid, sigmoid(logits), 0)
    sure = inside & (weight.max(axis=(1, 2)) >= _HEATMAP_SURE)
    total = np.maximum(weight.sum(axis=(1, 2)), 1e-9)
    mean = np.column_stack([(weight * c).sum(axis=(1, 2)), (weight * r).sum(axis=(1, 2))]) / total[:, None]
    return np.where(sure[:, None], mean / (columns, rows), unit)


def turned(body: np.ndarray, angle: float) -> np.ndarray:
    """World landmarks of the turned crop in the camera's own axes."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return body @ np.array([[cosine, sine, 0], [-sine, cosine, 0], [0, 0, 1]])

