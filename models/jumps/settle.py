"""What a model adds, moved by how far it missed the joints beside it that are kept."""

import numpy as np

from core.skeleton import Skeleton

REACH = 64  # frames from which a kept joint is still felt
FADE = 16.0  # frames in which its influence falls to 1 / e


def settle(predicted: np.ndarray, observed: np.ndarray, kept: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """The prediction with kept joints where they were observed, and the others shifted so that they fit.

    predicted, observed (T, J, 2), kept (T, J) bool. A gap takes the model's misses at its two ends, so that nothing
    pops where it begins and ends; farther in, and in joints that are never kept, the mean miss of the neighbours in the
    skeleton takes over: a hand follows its wrist.
    """
    miss = np.where(kept[..., None], observed - predicted, 0)
    in_time, trust = spread_in_time(miss, kept)
    beside = _adjacency(skeleton)
    total = np.einsum("jk,tk->tj", beside, trust)
    around = np.einsum("jk,tkd->tjd", beside, in_time * trust[..., None]) / np.maximum(total, 1e-9)[..., None]
    around *= np.minimum(total, 1)[..., None]
    trust = trust[..., None]
    return np.where(kept[..., None], observed, predicted + trust * in_time + (1 - trust) * around)


def spread_in_time(miss: np.ndarray, kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Misses (T, J, 2) between kept frames, nearer ones counting more, and the trust in them (T, J): 1 where kept."""
    time = np.arange(len(kept))[:, None]
    before = np.maximum.accumulate(np.where(kept, time, -REACH - 1), axis=0)
    after = np.minimum.accumulate(np.where(kept, time, len(kept) + REACH)[::-1], axis=0)[::-1]
    total, weight = 0.0, 0.0
    for place, far in ((before, time - before), (after, after - time)):
        own = np.where(far <= REACH, 1 / np.maximum(far, 0.5), 0)[..., None]
        picked = np.take_along_axis(miss, np.clip(place, 0, len(kept) - 1)[..., None], axis=0)
        total, weight = total + own * picked, weight + own
    nearest = np.minimum(time - before, after - time)
    trust = np.where(nearest <= REACH, np.exp(-nearest / FADE), 0)
    return total / np.maximum(weight, 1e-9), trust


def _adjacency(skeleton: Skeleton) -> np.ndarray:
    matrix = np.zeros((len(skeleton), len(skeleton)))
    for parent, child in skeleton.bones:
        matrix[parent, child] = matrix[child, parent] = 1
    return matrix
