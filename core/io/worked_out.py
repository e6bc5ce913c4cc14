"""Joints that a reader worked out from others: they are no part of the file, and are not written as its markers."""

from core.poses import PoseSequence
from core.skeleton import subset_skeleton

CENTRES = "centres"
"""Key in ``PoseSequence.source``: the native names of the joints that were worked out."""


def without_centres(poses: PoseSequence) -> PoseSequence:
    """The poses with the joints of their file alone."""
    centres = poses.source.get(CENTRES, ())
    kept = [joint for joint, native in enumerate(poses.skeleton.natives) if native not in centres]
    if not 0 < len(kept) < len(poses.skeleton):
        return poses
    source = {key: value for key, value in poses.source.items() if key != CENTRES}
    return poses.with_joints(subset_skeleton(poses.skeleton, kept), kept).replace(source=source)
