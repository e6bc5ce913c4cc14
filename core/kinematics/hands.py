"""Hands of 21 joints on bodies: which joints they are, and gaps of them filled in the wrist's frame."""

from itertools import pairwise

import numpy as np

from core.kinematics.rotations import unit_vectors
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton, load_skeleton

SIDES = ("left", "right")
JOINTS = 21
FINGERS = {"thumb": ("cmc", "mcp", "ip", "tip")} | dict.fromkeys(
    ("index", "middle", "ring", "pinky"), ("mcp", "pip", "dip", "tip")
)
"""Finger -> its joints from the palm outwards."""
LONGEST = 0.5  # seconds of a gap that is filled: fingers do other things in longer ones
_TRUST = 0.5  # of what is filled, of the ends' confidence

_WITH_HANDS = {"blazepose33": "blazepose75", "mpi28": "mpi70"}


def hand_joints(skeleton: Skeleton, side: str) -> list[int]:
    """The 21 joints of a hand, its root first, then thumb to little finger from the palm outwards; none without one."""
    root = f"{side}_hand_root"
    if root not in skeleton.joints:
        return []
    first = skeleton.index(root)
    return list(range(first, first + JOINTS))


def has_hands(skeleton: Skeleton) -> bool:
    return any(hand_joints(skeleton, side) for side in SIDES)


def body_with_hands(body: Skeleton, own: Skeleton) -> Skeleton:
    """``body`` with hands, where ``own`` has them and there is such a skeleton; else ``body``."""
    name = _WITH_HANDS.get(body.name) if has_hands(own) else None
    return load_skeleton(name) if name else body


def fill_hands(poses: PoseSequence, longest: float = LONGEST) -> PoseSequence:
    """Gaps of hands of up to ``longest`` seconds filled, as ``INFERRED``: each side's fingers turn with the forearm and
    go evenly from what they were before the gap to what they are after it."""
    coords, confidence, status = (np.array(a) for a in (poses.coords, poses.confidence, poses.status))
    for side in SIDES:
        joints = hand_joints(poses.skeleton, side)
        if not joints:
            continue
        elbow, wrist = (coords[:, poses.skeleton.index(f"{side}_{name}")] for name in ("elbow", "wrist"))
        offsets = coords[:, joints] - wrist[:, None]
        filled = fill_offsets(offsets, wrist - elbow, poses.times, longest)
        new = ~np.isfinite(offsets[..., 0]) & np.isfinite(filled[..., 0])
        coords[:, joints] = np.where(new[..., None], filled + wrist[:, None], coords[:, joints])
        least = np.where(confidence[:, joints] > 0, confidence[:, joints], np.inf).min(initial=1)
        confidence[:, joints] = np.where(new, _TRUST * least, confidence[:, joints])
        status[:, joints] = np.where(new, Status.INFERRED, status[:, joints])
    return poses.replace(coords=coords, confidence=confidence, status=status)


def fill_offsets(offsets: np.ndarray, forearm: np.ndarray, times: np.ndarray, longest: float) -> np.ndarray:
    """(T, J, D) offsets from the wrist, gaps between two frames that have all joints filled; forearm (T, D)."""
    known = np.flatnonzero(np.isfinite(offsets).all(axis=(1, 2)) & np.isfinite(forearm).all(axis=1))
    filled = np.array(offsets)
    for before, after in pairwise(known):
        inner = np.arange(before + 1, after)
        if not len(inner) or times[after] - times[before] > longest:
            continue
        share = ((times[inner] - times[before]) / (times[after] - times[before]))[:, None, None]
        start, end = (_turned(offsets[frame], forearm[frame], forearm[inner]) for frame in (before, after))
        gap = (1 - share) * start + share * end
        filled[inner] = np.where(np.isfinite(offsets[inner]), offsets[inner], gap)
    return filled


def _turned(points: np.ndarray, start: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """(N, J, D) points (J, D) turned by the smallest rotations that bring the direction ``start`` to each of ``ends``
    (N, D); NaN where an end is missing."""
    a, b = unit_vectors(start), unit_vectors(ends)
    cosine = (b @ a)[:, None, None]
    half = a + b  # the reflection at the middle, then at the end, is the rotation
    along = points @ a
    mean = np.maximum(1 + cosine, 1e-6)
    across = np.einsum("jd,nd->nj", points, half)[..., None] / mean
    return points - across * half[:, None] + 2 * along[None, :, None] * b[:, None]
