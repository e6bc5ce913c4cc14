"""A 2D track as a model sees it: which joints of its skeleton are known, how surely, and from whom."""

from dataclasses import dataclass, replace

import numpy as np

from core.poses import PoseSequence, Status
from core.skeleton import Skeleton

TRUNK = ("left_shoulder", "right_shoulder", "left_hip", "right_hip", "pelvis", "thorax", "spine")


@dataclass(frozen=True, eq=False)
class Evidence:
    """What is known in the target skeleton: coords (T, J, 2), 0 where hidden, confidence, status, and which joints are
    the source's own, each (T, J): a point mixed from others informs the model but is never kept."""

    skeleton: Skeleton
    coords: np.ndarray
    confidence: np.ndarray
    status: np.ndarray
    own: np.ndarray

    def trusted(self, least: float) -> "Evidence":
        """Without joints below that confidence: what an estimator hardly believes misleads more than it tells."""
        return replace(self, confidence=np.where(self.confidence < least, 0, self.confidence))

    def held(self, keep: PoseSequence) -> "Evidence":
        """With the joints that were confirmed in an earlier result of the same frames and skeleton."""
        sure = (keep.status == Status.CONFIRMED) & keep.present
        return replace(
            self, coords=np.where(sure[..., None], keep.coords, self.coords), own=self.own | sure,
            confidence=np.where(sure, np.float32(1), self.confidence), status=np.where(sure, keep.status, self.status),
        )  # fmt: skip

    def part(self, start: int, stop: int) -> "Evidence":
        """Frames ``start`` to ``stop`` (exclusive)."""
        arrays = (self.coords, self.confidence, self.status, self.own)
        return Evidence(self.skeleton, *(array[start:stop] for array in arrays))


def observe(poses: PoseSequence, target: Skeleton) -> Evidence:
    """The joints of ``poses`` that tell the model something.

    Joints that the source skeleton only mixes from its shoulders and hips say nothing new and are left to the model;
    other mixtures (the middle of the ears) count half.
    """
    matrix = poses.skeleton.remap_matrix(target) if poses.skeleton != target else np.eye(len(target))
    mapped = poses.to_skeleton(target)
    own = (np.count_nonzero(matrix, axis=1) == 1) & np.isclose(matrix.sum(axis=1), 1)
    trunk = np.isin(poses.skeleton.joints, TRUNK)
    telling = own | ((matrix != 0) & ~trunk).any(axis=1) & ~((matrix != 0) & trunk).any(axis=1)
    invented = (mapped.status == Status.INFERRED) | ~mapped.present
    confidence = np.where(invented, 0, np.maximum(mapped.confidence, 0.01)) * np.where(own, 1, 0.5 * telling)
    confidence = np.where((mapped.status == Status.CONFIRMED) & mapped.present, 1, confidence).astype(np.float32)
    coords = np.where((confidence > 0)[..., None], mapped.coords, 0)
    return Evidence(target, coords, confidence, mapped.status, np.broadcast_to(own, confidence.shape))
