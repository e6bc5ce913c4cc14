"""Which frames to correct: those whose correction would say most about the frames around them.

A correction reaches some seconds. A frame is worth the more the farther it is from all that are corrected already and
the more doubtful it is: joints that are missing or of low confidence, and places on which the tracks of other
estimators do not agree.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from core.filtering.filters import body_size
from core.poses import PoseSequence, Status
from core.track import Track

REACH = 3.0  # seconds: so far from every correction a frame is as worth correcting as one farther away
_DULL = 0.25  # worth of a frame in which nothing is doubtful: what errs is often sure of itself


def most_teaching(track: Track, others: Sequence[Track], count: int) -> list[int]:
    """The ``count`` frames (fewer of a short track) to correct next, the one that teaches most first.

    ``others`` are further tracks of the same person and space; where they differ from ``track`` one of them errs.
    Frames without anybody are left out.
    """
    return next_ones(track, worths(track.poses, [other.poses for other in others]), count)


def worths(poses: PoseSequence, others: Iterable[PoseSequence]) -> np.ndarray:
    """(T,) how much a frame is worth correcting that is far from all corrected ones; 0 where nobody is seen."""
    return np.where(poses.present.any(axis=1), _DULL + (1 - _DULL) * doubt(poses, others), 0)


def next_ones(track: Track, worth: np.ndarray, count: int) -> list[int]:
    """The same where the ``worths`` are known: they stay while the track is corrected."""
    times, worth = track.poses.times, worth.copy()
    given = np.flatnonzero((track.poses.status == Status.CONFIRMED).any(axis=1))
    apart = _seconds_apart(times, np.union1d(track.corrected_frames(), given))
    chosen: list[int] = []
    while len(chosen) < count:
        gain = worth * np.minimum(apart / REACH, 1)
        if not gain.any():
            break
        frame = int(gain.argmax())
        if np.isfinite(track.frame(frame).coords).all(axis=1).any():
            chosen.append(frame)
            apart = np.minimum(apart, np.abs(times - times[frame]))
        worth[frame] = 0
    return chosen


def doubt(poses: PoseSequence, others: Iterable[PoseSequence]) -> np.ndarray:
    """(T,) in [0, 1]: the mean of the joints' missing confidence, or of how far the other tracks are, if that is more.

    A tenth of the body's size is as far as it gets.
    """
    unsure = (1 - np.where(poses.present, poses.confidence, 0)).mean(axis=1)
    size = 0.1 * body_size(poses)
    return np.maximum.reduce([unsure, *(_apart(poses, other) / size for other in others)]).clip(0, 1)


def _apart(poses: PoseSequence, other: PoseSequence) -> np.ndarray:
    """(T,) mean distance of the joints of one name; 0 where there are none."""
    names = [name for name in poses.skeleton.joints if name in other.skeleton.joints]
    result, count = np.zeros(len(poses)), min(len(poses), len(other))
    if names and poses.dims == other.dims and poses.space == other.space:
        pairs = (one.coords[:count, one.skeleton.indices(names)] for one in (poses, other))
        distance = np.linalg.norm(np.subtract(*pairs), axis=2)
        there = np.isfinite(distance)
        result[:count] = np.where(there, distance, 0).sum(axis=1) / np.maximum(there.sum(axis=1), 1)
    return result


def _seconds_apart(times: np.ndarray, frames: np.ndarray) -> np.ndarray:
    """(T,) seconds to the nearest of some frames, ascending; infinite without any."""
    known = np.concatenate([[-np.inf], times[frames], [np.inf]])
    after = np.searchsorted(known[1:], times)
    return np.minimum(times - known[after], known[after + 1] - times)
