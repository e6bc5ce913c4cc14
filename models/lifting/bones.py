"""Bone lengths, and poses brought to them. Arrays are (T, J, 3); a bone belongs to the joint at its end."""

import numpy as np

from core.geometry import topological_order
from core.skeleton import Skeleton

BLOCK = 4096  # frames that are relaxed at a time
ROUNDS = 30  # of the relaxation with pinned joints: bones are then within a millimetre where that is possible


def own_lengths(poses: np.ndarray, skeleton: Skeleton, sample: int = 20000) -> np.ndarray:
    """(J,) median length of each bone over the clip, left and right the same; 0 at the root."""
    parents = np.array(skeleton.parents)
    chosen = poses[:: max(len(poses) // sample, 1)]
    chosen = chosen[np.isfinite(chosen).all(axis=(1, 2))]
    lengths = np.median(np.linalg.norm(chosen - chosen[:, np.maximum(parents, 0)], axis=-1), axis=0)
    return np.where(parents >= 0, (lengths + lengths[skeleton.flip_order]) / 2, 0)


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


def carried(miss: np.ndarray, known: np.ndarray, fade: float) -> tuple[np.ndarray, np.ndarray]:
    """What joints missed where it is ``known`` (T, J), in all frames (T, J, 3), and how far it holds there (T, J).

    Linear between known frames, held beyond them; it holds wholly where it is known and less and less with the distance
    from there, to 1 / e after ``fade`` frames.
    """
    time, everywhere, trust = np.arange(len(miss)), np.zeros_like(miss), np.zeros(known.shape)
    for joint in np.flatnonzero(known.any(axis=0)):
        frames = np.flatnonzero(known[:, joint])
        for axis in range(miss.shape[2]):
            everywhere[:, joint, axis] = np.interp(time, frames, miss[frames, joint, axis])
        after = np.searchsorted(frames, time).clip(max=len(frames) - 1)
        nearest = np.minimum(np.abs(frames[after] - time), np.abs(frames[np.maximum(after - 1, 0)] - time))
        trust[:, joint] = np.exp(-((nearest / fade) ** 2))
    return everywhere, trust


def relaxed(
    poses: np.ndarray, lengths: np.ndarray, pinned: np.ndarray, skeleton: Skeleton, rounds: int = ROUNDS
) -> np.ndarray:
    """These bone lengths with the joints of ``pinned`` (T, J) kept where they are; the others give way.

    Position-based dynamics (Mueller et al. 2007): each bone in turn moves its two ends by half of what it is off, or
    its free end by all of it. Only frames with a pinned joint are touched. A bone between two pinned joints keeps its
    length.
    """
    result, frames = poses.copy(), np.flatnonzero(pinned.any(axis=1))
    for start in range(0, len(frames), BLOCK):
        part = frames[start : start + BLOCK]
        result[part] = _relax(poses[part], lengths, ~pinned[part], skeleton, rounds)
    return result


def _relax(part: np.ndarray, lengths: np.ndarray, free: np.ndarray, skeleton: Skeleton, rounds: int) -> np.ndarray:
    free = free.astype(part.dtype)
    order = [joint for joint in topological_order(skeleton.parents) if skeleton.parents[joint] >= 0]
    for turn in range(rounds):
        for joint in order if turn % 2 == 0 else reversed(order):
            parent = skeleton.parents[joint]
            bone = part[:, joint] - part[:, parent]
            size = np.maximum(np.linalg.norm(bone, axis=-1), 1e-6)
            share = (size - lengths[joint]) / size / np.maximum(free[:, joint] + free[:, parent], 1)
            part[:, joint] -= (share * free[:, joint])[:, None] * bone
            part[:, parent] += (share * free[:, parent])[:, None] * bone
    return part
