"""Where the person is: scale from the body height, translation from the reprojection onto the 2D points."""

import numpy as np
import scipy

from core.long_arrays import blocks
from core.skeleton import Skeleton

STATURE_OF_CHAIN = 1.1128  # stature over the summed bones of ``stature``; 95% of the captured people within 1%
FEWEST_SEEN = 4  # joints that place a person
DEPTH_SMOOTHING = 0.25  # seconds: the depth of the whole person is the least certain figure
_AT_ONCE = 1024  # frames that are solved together


def stature(lengths: np.ndarray, skeleton: Skeleton) -> float:
    """Body height in mm of the bones (J,) that end at each joint: from head top to pelvis, and a leg."""
    length = dict(zip(skeleton.joints, lengths, strict=True))
    trunk = ("head_top", "head", "neck", "spine4", "spine3", "spine2", "spine")
    legs = [length[f"{side}_{joint}"] for side in ("left", "right") for joint in ("knee", "ankle")]
    return STATURE_OF_CHAIN * (sum(length[joint] for joint in trunk) + sum(legs) / 2)


def translations(poses: np.ndarray, rays: np.ndarray, weight: np.ndarray, fps: float) -> np.ndarray:
    """(T, 3) mm: what to add to root-relative ``poses`` (T, J, 3) so that they project onto ``rays`` (T, J, 2).

    Least squares of x + tx = u (z + tz), likewise y, weighted by ``weight`` (T, J), 0 where unseen. The depth is
    smoothed in time and the rest solved again for it. Frames that see too little take the place between their
    neighbours. NaN throughout where no frame sees enough.
    """
    enough = (weight > 0).sum(axis=1) >= FEWEST_SEEN
    if not enough.any():
        return np.full((len(poses), 3), np.nan)
    depth = np.concatenate([
        _solve(poses[part], rays[part], weight[part], enough[part])[:, 2] for part in blocks(len(poses), _AT_ONCE)
    ])  # fmt: skip
    depth = np.clip(_between(depth, enough), 300.0, None)
    depth = np.exp(scipy.ndimage.gaussian_filter1d(np.log(depth), max(DEPTH_SMOOTHING * fps, 1e-3), mode="nearest"))
    total = np.maximum(weight.sum(axis=1), 1e-9)[:, None]
    side = (weight[..., None] * (rays * (poses[..., 2:] + depth[:, None, None]) - poses[..., :2])).sum(axis=1) / total
    return np.column_stack([*(_between(column, enough) for column in side.T), depth])


def _solve(poses: np.ndarray, rays: np.ndarray, weight: np.ndarray, enough: np.ndarray) -> np.ndarray:
    """(T, 3) the plain least squares of each frame; frames that see too little are anything."""
    u, v = rays[..., 0], rays[..., 1]
    one, zero = np.ones_like(u), np.zeros_like(u)
    rows = np.stack([np.stack([one, zero, -u], -1), np.stack([zero, one, -v], -1)], axis=2)  # (T, J, 2, 3)
    right = rays * poses[..., 2:] - poses[..., :2]
    normal = np.einsum("tj,tjkm,tjkn->tmn", weight, rows, rows)
    normal[~enough] = np.eye(3)
    return np.linalg.solve(normal, np.einsum("tj,tjkm,tjk->tm", weight, rows, right)[..., None])[..., 0]


def _between(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    time = np.arange(len(values))
    return np.interp(time, time[known], values[known])
