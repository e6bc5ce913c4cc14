"""What a model adds, moved by how far it missed the joints beside it that are kept."""

import numpy as np

from core.skeleton import Skeleton

REACH = 96  # frames from which a kept joint is still felt
FADE = 32.0  # frames over which its influence fades
SWING = 14
"""Frames of a gap over which the velocity at its ends is believed at most."""
DOUBT = 4.7  # times the jitter is a velocity half believed: three standard deviations of the slope of four frames
BLIND = 0.6, 14, 30
"""Share of the interpolation in time where nothing is seen, and the frames up to and from which it has it and none."""
STRIDE, PACE = 4, 8.0
"""Frames over which the speed of a person who goes out of sight is measured, and in which it is lost."""


def blend(predicted: np.ndarray, observed: np.ndarray, kept: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """The prediction with kept joints where they were observed, and the others shifted to fit.

    predicted, observed (T, J, 2), kept (T, J) bool. A gap takes the model's misses at its two ends, in position and in
    velocity, so that nothing pops where it begins and ends; farther in, and in joints that are never kept, the mean
    miss of the neighbours in the skeleton takes over: a hand follows its wrist. While nothing at all is seen for a
    moment, the way from one sighting to the next counts as well (``blindness``), and before the first and after the
    last the whole body goes on as it went (``carry_on``).
    """
    predicted = predicted + carry_on(observed, kept)[:, None]
    in_time, trust = carry_over(np.where(kept[..., None], observed - predicted, 0), kept)
    straight, _ = carry_over(np.where(kept[..., None], observed, 0), kept)
    share = blindness(kept)[:, None, None] * (trust > 0)[..., None]
    in_time = in_time + share * (straight - predicted - in_time)
    beside = _adjacency(skeleton)
    total = np.einsum("jk,tk->tj", beside, trust)
    around = np.einsum("jk,tkd->tjd", beside, in_time * trust[..., None]) / np.maximum(total, 1e-9)[..., None]
    around *= np.minimum(total, 1)[..., None]
    trust = trust[..., None]
    return np.where(kept[..., None], observed, predicted + trust * in_time + (1 - trust) * around)


def carry_over(miss: np.ndarray, kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Misses (T, J, 2) carried into the gaps between kept frames, and the trust in them (T, J): 1 where kept.

    Cubic between two kept frames (Hermite, with the velocities of the miss on both sides as far as they stand out of
    the jitter), constant beyond the first and last.
    """
    time = np.arange(len(kept))[:, None]
    before = np.maximum.accumulate(np.where(kept, time, -REACH - 1), axis=0)
    after = np.minimum.accumulate(np.where(kept, time, len(kept) + REACH)[::-1], axis=0)[::-1]
    early, late = time - before <= REACH, after - time <= REACH
    left = np.where(early, before, np.where(late, after, 0))
    right = np.where(late, after, left)
    span = (right - left)[..., None]
    start, stop, swing = _at(miss, left), _at(miss, right), np.minimum(span, SWING)
    leaving = swing * _at(_steady_velocity(miss, kept), left)
    arriving = -swing * _at(_steady_velocity(miss[::-1], kept[::-1])[::-1], right)
    x, way = (time - left)[..., None] / np.maximum(span, 1), stop - start
    carried = start + x * (leaving + x * (3 * way - 2 * leaving - arriving + x * (leaving + arriving - 2 * way)))
    nearest = np.minimum(time - before, after - time)
    trust = np.where(nearest <= REACH, np.exp(-((nearest / FADE) ** 2)), 0)
    return carried, trust


def blindness(kept: np.ndarray) -> np.ndarray:
    """(T,) how much an interpolation in time counts beside the model: for frames in which nothing is kept, more than
    half of it up to half a second, nothing beyond a second."""
    before, after = _sightings(kept)
    share = BLIND[0] * np.clip((BLIND[2] - (after - before)) / (BLIND[2] - BLIND[1]), 0, 1)
    return np.where(kept.any(axis=1), 0, share)


def _sightings(kept: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(T,) the frames before and after each in which anything is kept, far outside where there are none."""
    seen, time = kept.any(axis=1), np.arange(len(kept))
    before = np.maximum.accumulate(np.where(seen, time, -REACH - 1))
    after = np.minimum.accumulate(np.where(seen, time, len(kept) + REACH)[::-1])[::-1]
    return before, after


def carry_on(observed: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """(T, 2) how far the body moves on where nothing more is seen of it, slower and slower; 0 elsewhere."""
    (before, after), time = _sightings(kept), np.arange(len(kept))
    shift = np.zeros((len(kept), 2))
    for edge, other, way in ((before, after, 1), (after, before, -1)):
        beyond = np.abs(time - edge)
        alone = (beyond > 0) & (beyond <= REACH) & (np.abs(other - time) > REACH)
        place = edge[alone]
        past = np.clip(place - way * STRIDE, 0, len(kept) - 1)
        both = (kept[place] & kept[past])[..., None]
        steps = np.where(both, observed[place] - observed[past], 0).sum(axis=1) / np.maximum(both.sum(axis=1), 1)
        shift[alone] = steps / STRIDE * PACE * (1 - np.exp(-beyond[alone] / PACE))[:, None]
    return shift


def _steady_velocity(track: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """``_velocity`` shrunk where it is no larger than what the joint's jitter would make of standing still."""
    moving = _velocity(track, kept)
    square = np.square(moving).sum(axis=-1)
    noise = 2 * (DOUBT * jitter(track, kept)) ** 2
    return moving * (square / np.maximum(square + noise, 1e-12))[..., None]


def jitter(track: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """(J,) standard deviation in x and y of the noise of each joint, from third differences of kept frames; a smooth
    movement has next to none. 0 where four frames in a row are never kept."""
    if len(track) < 4:
        return np.zeros(track.shape[1])
    whole = kept[3:] & kept[2:-1] & kept[1:-2] & kept[:-3]
    third = np.linalg.norm(np.diff(track, n=3, axis=0), axis=-1)
    middle = np.ma.median(np.ma.array(third, mask=~whole), axis=0).filled(0)
    return middle / (1.177 * np.sqrt(20))  # median of a Rayleigh distribution; 1 + 9 + 9 + 1


def _velocity(track: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """(T, J, 2) movement per frame at each frame, as ``models.jumps.completer.velocity``."""
    result, frames = np.zeros_like(track), len(track)
    for weights in ((1.0, -1.0), (1.05, -0.65, -0.85, 0.45)):
        reach = len(weights) - 1
        past = [slice(max(reach - back, 0), max(frames - back, 0)) for back in range(len(weights))]
        whole = np.all([kept[part] for part in past], axis=0)
        slope = sum(weight * track[part] for weight, part in zip(weights, past, strict=True))
        result[reach:] = np.where(whole[..., None], slope, result[reach:])
    return result


def _at(values: np.ndarray, frame: np.ndarray) -> np.ndarray:
    return np.take_along_axis(values, frame[..., None], axis=0)


def _adjacency(skeleton: Skeleton) -> np.ndarray:
    matrix = np.zeros((len(skeleton), len(skeleton)))
    for parent, child in skeleton.bones:
        matrix[parent, child] = matrix[child, parent] = 1
    return matrix
