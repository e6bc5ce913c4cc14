"""Which pixels show the people of given poses, for pictures in which no one can be recognised.

A segmentation network (MediaPipe's selfie segmentation, Apache-2.0) looks at the square around each person. What it
misses is covered all the same: thick limbs and a disc over the head are drawn from the pose.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from core.skeleton import Skeleton
from models.common.cache import FileState, require, state_of
from models.common.runtime import inference_threads
from models.estimators.blazepose_files import SELFIE
from models.estimators.tflite import TfliteNet
from models.tracking.regions import Region

_SIDE = 256  # of the network's picture
_SURE = 0.3  # probability from which a pixel is covered: rather too much than too little
_MARGIN = 1.4  # of the square around the joints
_LIMB = 0.07  # half the thickness of a limb, in body sizes; half of that where the network has looked, too
_HEAD = 0.14  # least radius of the disc over the head, in body sizes
_HEAD_OF_SHOULDERS, _HEAD_OF_TRUNK = 0.45, 0.35  # the same in breadths of the shoulders and lengths of the trunk
_FACE = ("head", "nose", "eye", "ear", "mouth")


class Silhouettes:
    """Without the network's file the poses alone decide; ``from_pictures`` says which it is."""

    def __init__(self, threads: int = 0):
        self.from_pictures = state_of(SELFIE, thorough=False) == FileState.PRESENT
        if self.from_pictures:
            shapes: dict[str, tuple[int, ...]] = {"mask": (1, _SIDE, _SIDE, 1)}
            self._net = TfliteNet(require(SELFIE, "blazepose"), threads or inference_threads(), shapes)

    def __call__(self, frame: np.ndarray, people: Sequence[tuple[Skeleton, np.ndarray]]) -> np.ndarray:
        """(H, W) bool. frame (H, W, 3) uint8 RGB; a skeleton and points (J, 2) pixels a person, NaN where missing."""
        mask = np.zeros(frame.shape[:2], np.uint8)
        for skeleton, points in people:
            if np.isfinite(points).all(axis=1).sum() < 2:
                continue
            if self.from_pictures:
                self._segment(mask, frame, points)
            cover_pose(mask, skeleton, points, limb=_LIMB / 2 if self.from_pictures else _LIMB)
        return mask > 0

    def _segment(self, mask: np.ndarray, frame: np.ndarray, points: np.ndarray) -> None:
        low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
        side = max(float((high - low).max()) * _MARGIN, 1.0)
        x, y = (low + high) / 2
        region = Region(float(x), float(y), side, side)
        seen = self._net(np.multiply(region.crop(frame, _SIDE, _SIDE), 1 / 255, dtype=np.float32))["mask"][0, ..., 0]
        first = region.to_image(np.array([0.5, 0.5]) / _SIDE)
        matrix = np.column_stack([np.eye(2) * side / _SIDE, first])
        mask |= (cv2.warpAffine(seen, matrix, frame.shape[1::-1]) > _SURE).astype(np.uint8)


def cover_pose(mask: np.ndarray, skeleton: Skeleton, points: np.ndarray, limb: float = _LIMB) -> None:
    """Draw limbs and head of points (J, 2) into ``mask`` (H, W) uint8, in place, as 1."""
    seen = np.isfinite(points).all(axis=1)
    size = body_size(points)
    thick = max(1, round(2 * limb * size))
    for parent, child in skeleton.bones:
        if seen[parent] and seen[child]:
            cv2.line(mask, _pixel(points[parent]), _pixel(points[child]), 1, thick)
    centre, radius = head_disc(skeleton, points)
    if np.isfinite(centre).all():
        cv2.circle(mask, _pixel(centre), max(1, round(radius)), 1, cv2.FILLED)


def head_disc(skeleton: Skeleton, points: np.ndarray) -> tuple[np.ndarray, float]:
    """Centre (2,) and radius in pixels of a disc that covers the head; NaN where nothing tells where it is.

    Without a joint of the head it lies beyond the shoulders, on the line from the hips.
    """
    size = body_size(points)
    face = [j for j, name in enumerate(skeleton.joints) if any(word in name for word in _FACE)]
    known = points[face][np.isfinite(points[face]).all(axis=1)]
    if len(known):
        centre = known.mean(axis=0)
        spread = float(np.linalg.norm(known - centre, axis=1).max())
        return centre, max(_HEAD * size, 1.5 * spread, _head_of_trunk(skeleton, points))
    middle = {part: _middle(skeleton, points, part) for part in ("shoulder", "hip")}
    up = middle["shoulder"] - middle["hip"]
    if not np.isfinite(up).all():
        up = np.array([0.0, -size / 2])
    return middle["shoulder"] + 0.35 * up, 1.2 * _HEAD * max(size, float(np.linalg.norm(up)))


def _head_of_trunk(skeleton: Skeleton, points: np.ndarray) -> float:
    """Radius of a disc over the head of somebody whose legs the picture may cut off; 0 where no shoulder is seen."""
    shoulders = [points[joint] for joint, name in enumerate(skeleton.joints) if name.endswith("shoulder")]
    width = float(np.linalg.norm(np.ptp(shoulders, axis=0))) if len(shoulders) > 1 else 0.0
    trunk = np.linalg.norm(_middle(skeleton, points, "shoulder") - _middle(skeleton, points, "hip"))
    return float(np.nanmax([0.0, _HEAD_OF_SHOULDERS * width, _HEAD_OF_TRUNK * trunk]))


def body_size(points: np.ndarray) -> float:
    """Diagonal of the box around the joints that are there, over 1.2: about the height of one who stands."""
    seen = points[np.isfinite(points).all(axis=1)]
    return float(np.linalg.norm(np.ptp(seen, axis=0))) / 1.2 if len(seen) else 0.0


def _middle(skeleton: Skeleton, points: np.ndarray, part: str) -> np.ndarray:
    joints = [joint for joint, name in enumerate(skeleton.joints) if name.endswith(part)]
    found = [points[joint] for joint in joints if np.isfinite(points[joint]).all()]
    return np.mean(found, axis=0) if found else np.full(2, np.nan)


def _pixel(point: np.ndarray) -> tuple[int, int]:
    x, y = np.clip(np.round(point), -30_000, 30_000)
    return int(x), int(y)
