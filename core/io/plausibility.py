"""Whether poses can be those of a person: too small, too large, lying in the air. Doubts are said, nothing is changed.

Poses of one person in millimetres extend over 30 cm to 4 m, and no one is smaller than a few pixels.
"""

import warnings

import numpy as np

from core.io.clock import doubtful_rate
from core.poses import PoseSequence, Space, Unit

_PIXELS = 4.0  # a person that is smaller cannot be told from a point
_SPECK = 10.0  # millimetres: two or three joints of a body are farther apart
_MILLIMETRES = (200.0, 4000.0)  # the largest extent that a person can have in a frame; parts of a body are smaller
_BONE = 1200.0  # millimetres that no bone is long
_UPPER = ("head_top", "head", "nose", "neck", "left_shoulder", "right_shoulder")
_LOWER = ("pelvis", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle")
_UPRIGHT = 0.8  # cosine from which a trunk stands along an axis
_FEW_JOINTS = 3  # may be near each other on a body
_FEW = 500  # frames are enough to see


def doubts(poses: PoseSequence) -> list[str]:
    """Sentences; none where nothing is strange."""
    rate = doubtful_rate(poses.fps)
    poses = poses.thin(_FEW) if len(poses) > _FEW else poses
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of frames in which nothing is seen
        return [text for text in (rate, _size(poses), _bones(poses), _lying(poses), _headlong(poses)) if text]


def _size(poses: PoseSequence) -> str:
    spans = np.nanmax(poses.coords, axis=1) - np.nanmin(poses.coords, axis=1)
    seen = poses.present.sum(axis=1)
    few = not (seen > _FEW_JOINTS).any()
    many = seen > (1 if few else _FEW_JOINTS)
    if not seen.any() and len(poses):
        return "no joint has a place in any frame"
    if not many.any():
        return ""
    size = float(np.nanmedian(spans[many].max(axis=1)))
    if poses.unit == Unit.PIXEL and size < _PIXELS and not few:
        return f"the person is {size:.2g} pixels large: these may not be pixels"
    least = _SPECK if few else _MILLIMETRES[0]
    if poses.unit == Unit.MILLIMETRE and not least <= size <= _MILLIMETRES[1]:
        return f"the person is {size:,.3g} mm large: the unit may be another (--unit)"
    return ""


def _bones(poses: PoseSequence) -> str:
    bones = np.array(poses.skeleton.bones, int).reshape(-1, 2)
    if poses.unit != Unit.MILLIMETRE or not len(bones):
        return ""
    lengths = np.nanmedian(np.linalg.norm(poses.coords[:, bones[:, 0]] - poses.coords[:, bones[:, 1]], axis=2), axis=0)
    longest = int(np.nanargmax(lengths)) if np.isfinite(lengths).any() else 0
    if not lengths[longest] > _BONE:
        return ""
    ends = " to ".join(poses.skeleton.joints[joint] for joint in bones[longest])
    return f"the bone from {ends} is {lengths[longest] / 1000:.1f} m long"


def _lying(poses: PoseSequence) -> str:
    """Where the trunk stands along an axis that is not up, most of the time, in world space."""
    up = stands_along(poses)
    if up in ("", "y"):
        return ""
    return f"the person stands along {up}, not along y: which way is up may be another (--up {up})"


def stands_along(poses: PoseSequence) -> str:
    """The axis, "z" or "-y", along which the trunk stands most of the time, in world space; "" where along none."""
    if poses.space != Space.WORLD:
        return ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of frames in which nothing is seen
        trunk = _trunk(poses.thin(_FEW) if len(poses) > _FEW else poses)
    axis = int(np.argmax(np.abs(np.nan_to_num(trunk))))
    return ("-" if trunk[axis] < 0 else "") + "xyz"[axis] if abs(trunk[axis]) > _UPRIGHT else ""


def _headlong(poses: PoseSequence) -> str:
    """Where the head is below the feet most of the time, in a picture, whose y counts downward."""
    if poses.space != Space.IMAGE or not _trunk(poses)[1] > _UPRIGHT:
        return ""
    return "the person is upside down: y may count from the bottom of the picture"


def _trunk(poses: PoseSequence) -> np.ndarray:
    """(D,) the usual direction from the lower to the upper part of the body, of length 1 at most; NaN where unknown."""
    joints = poses.skeleton.joints
    upper, lower = ([joints.index(name) for name in names if name in joints] for names in (_UPPER, _LOWER))
    if not upper or not lower:
        return np.full(poses.dims, np.nan)
    trunk = np.nanmean(poses.coords[:, upper], axis=1) - np.nanmean(poses.coords[:, lower], axis=1)
    return np.asarray(np.nanmedian(trunk / np.linalg.norm(trunk, axis=1, keepdims=True), axis=0))
