"""Which frames to correct: those whose correction would say most about the frames around them.

A correction reaches some seconds. A frame is worth the more the farther it is from all that are corrected already and
the more doubtful it is: joints that are missing or of low confidence, and places on which the tracks of other
estimators do not agree.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from core.document import Track
from core.filtering.filters import body_size
from core.poses import PoseSequence

REACH = 3.0  # seconds: so far from every correction a frame is as worth correcting as one farther away
_DULL = 0.25  # worth of a frame in which nothing is doubtful: what errs is often sure of itself


def most_teaching(track: Track, others: Sequence[Track], count: int) -> list[int]:
    """The ``count`` frames (fewer of a short track) to correct next, the one that teaches most first.

    ``others`` are further tracks of the same person and space; where they differ from ``track`` one of them errs.
    Frames without anybody are left out.
    """
    poses = track.composed()
    known = np.flatnonzero(poses.present.any(axis=1))
    worth = _DULL + (1 - _DULL) * doubt(poses, [other.composed() for other in others])
    apart = _seconds_apart(poses.times, track.corrected_frames())
    chosen: list[int] = []
    for _ in range(count):
        gain = (worth * np.minimum(apart / REACH, 1))[known]
        if not len(gain) or gain.max() <= 0:
            break
        chosen.append(int(known[gain.argmax()]))
        apart = np.minimum(apart, _seconds_apart(poses.times, [chosen[-1]]))
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


def _seconds_apart(times: np.ndarray, frames: Iterable[int]) -> np.ndarray:
    """(T,) seconds to the nearest of some frames; infinite without any."""
    places = times[np.asarray(list(frames), int)]
    return np.abs(times[:, None] - places).min(axis=1, initial=np.inf)
