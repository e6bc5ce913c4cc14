"""Bone lengths, and poses brought to them. Arrays are (T, J, 3); a bone belongs to the joint at its end."""

import warnings

import numpy as np

from core.kinematics.bones import topological_order
from core.long_arrays import thinned
from core.skeleton import Skeleton

BLOCK = 4096  # frames that are constrained at a time
ROUNDS = 30  # of constraining with pinned joints: bones are then within a millimetre where that is possible


def own_lengths(poses: np.ndarray, skeleton: Skeleton, sample: int = 20000) -> np.ndarray:
    """(J,) median length of each bone over the clip, left and right the same; 0 at the root, NaN where never seen."""
    parents = np.array(skeleton.parents)
    chosen = thinned(poses, max(len(poses) // sample, 1)) if len(poses) else poses
    sizes = np.linalg.norm(chosen - chosen[:, np.maximum(parents, 0)], axis=-1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a bone that is never seen
        lengths = np.nanmedian(sizes, axis=0)
        lengths = np.nanmean([lengths, lengths[skeleton.flip_order]], axis=0)
    return np.where(parents >= 0, lengths, 0)


def with_lengths(poses: np.ndarray, lengths: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """The same directions with these bone lengths, built outwards from the root, which stays."""
    result = poses.copy()
    for joint in topological_order(skeleton.parents):
        parent = skeleton.parents[joint]
        if parent >= 0:
            bone = poses[:, joint] - poses[:, parent]
            size = np.maximum(np.linalg.norm(bone, axis=-1, keepdims=True), 1e-6)
            result[:, joint] = result[:, parent] + bone / size * lengths[joint]
    return result


def decaying_offsets(
    miss: np.ndarray, known: np.ndarray, fade: float, time: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Offsets (T, J, 3) that are ``known`` (T, J) in some frames, in all of them, and how far they hold there (T, J).

    Linear between known frames, constant beyond them; they hold wholly where they are known and decay with the distance
    from there, to 1 / e after ``fade`` frames. ``time`` (T,) are the frames' numbers, where some are left out.
    """
    time = np.arange(len(miss)) if time is None else time
    everywhere, trust = np.zeros_like(miss), np.zeros(known.shape)
    for joint in np.flatnonzero(known.any(axis=0)):
        rows = np.flatnonzero(known[:, joint])
        frames = time[rows]
        for axis in range(miss.shape[2]):
            everywhere[:, joint, axis] = np.interp(time, frames, miss[rows, joint, axis])
        after = np.searchsorted(frames, time).clip(max=len(frames) - 1)
        nearest = np.minimum(np.abs(frames[after] - time), np.abs(frames[np.maximum(after - 1, 0)] - time))
        trust[:, joint] = np.exp(-((nearest / fade) ** 2))
    return everywhere, trust


def constrain_lengths(
    poses: np.ndarray, lengths: np.ndarray, mobility: np.ndarray, skeleton: Skeleton, rounds: int = ROUNDS
) -> np.ndarray:
    """(T, J, 3) poses with bones of these lengths, (J,) or (T, J) of each frame; joints give way as their ``mobility``
    (T, J) has it, 0 stays.

    Position-based dynamics (Mueller et al. 2007): each bone in turn moves its two ends by their shares of what it is
    off. A bone between two joints that stay keeps its length, and so does one with an end that is missing.
    """
    result, lengths = poses.copy(), np.broadcast_to(lengths, poses.shape[:2])
    for start in range(0, len(poses), BLOCK):
        part = slice(start, start + BLOCK)
        free = mobility[part].astype(poses.dtype)
        result[part] = _constrain(poses[part].copy(), lengths[part], free, skeleton, rounds)
    return result


def constrain_around(poses: np.ndarray, lengths: np.ndarray, pinned: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """``constrain_lengths`` round joints that are ``pinned`` (T, J) bool: only frames with such a joint are touched."""
    result, frames = poses.copy(), np.flatnonzero(pinned.any(axis=1))
    result[frames] = constrain_lengths(poses[frames], lengths, ~pinned[frames], skeleton)
    return result


def _constrain(part: np.ndarray, lengths: np.ndarray, free: np.ndarray, skeleton: Skeleton, rounds: int) -> np.ndarray:
    order = [joint for joint in topological_order(skeleton.parents) if skeleton.parents[joint] >= 0]
    for turn in range(rounds):
        for joint in order if turn % 2 == 0 else reversed(order):
            parent = skeleton.parents[joint]
            bone = np.nan_to_num(part[:, joint] - part[:, parent])
            size = np.maximum(np.linalg.norm(bone, axis=-1), 1e-6)
            off = np.nan_to_num((size - lengths[:, joint]) / size)
            share = off / np.maximum(free[:, joint] + free[:, parent], 1e-9)
            part[:, joint] -= (share * free[:, joint])[:, None] * bone
            part[:, parent] += (share * free[:, parent])[:, None] * bone
    return part
