"""Even and uneven times: unbroken runs, gaps, interpolation, and sequences at other times.

A step in time longer than four usual frames is a gap, like frames that are missing.
"""

import itertools
from collections.abc import Callable, Sequence

import numpy as np
import scipy

from core.errors import PoseError
from core.kinematics.derivatives import runs
from core.language import tr
from core.poses import PoseSequence

_GAP = 4.0  # frames further apart than this many median steps are not joined
_EVEN = 0.1  # times that stray less than this share of a frame from an even grid are taken as even


def resample(poses: PoseSequence, times, method: str = "linear") -> PoseSequence:
    """The sequence at other times (T',), seconds; "linear", "cubic" or "pchip" within unbroken runs.

    Nothing is made up: outside the recording and inside gaps all is missing. Status and visibility are those of the
    nearest frame, confidence and uncertainty those of the worse neighbour.
    """
    times = np.asarray(times, float)
    shape = (len(times), len(poses.skeleton))
    coords = np.full((*shape, poses.dims), np.nan, np.float32)
    if not len(poses):
        return poses.take(np.full(len(times), -1), times)
    for joint in range(shape[1]):
        for first, last in joined_runs(poses.present[:, joint], poses.times):
            inside = (times >= poses.times[first]) & (times <= poses.times[last - 1])
            known = poses.times[first:last], poses.coords[first:last, joint].astype(float)
            coords[inside, joint] = interpolator(method)(*known)(times[inside]) if last - first > 1 else known[1]
    after = np.clip(np.searchsorted(poses.times, times), 0, len(poses) - 1)
    before = np.maximum(np.where(poses.times[after] == times, after, after - 1), 0)
    nearest = np.where(poses.times[after] - times < times - poses.times[before], after, before)
    uncertainty = poses.uncertainty
    return poses.take(nearest, times).replace(
        coords=coords,
        confidence=np.minimum(poses.confidence[before], poses.confidence[after]),
        uncertainty=None if uncertainty is None else np.maximum(uncertainty[before], uncertainty[after]),
    )


def fit_to_frames(poses: PoseSequence, count: int, fps: float = 25.0) -> PoseSequence:
    """Pose i belongs to frame i of ``count``: what goes beyond is cut off, what is not covered is empty.

    ``fps`` goes on with the times where the poses themselves have no rate.
    """
    return poses.slice(0, count).pad(count, fps)


def fit_to_numbers(poses: PoseSequence, times, numbers: np.ndarray, own: Sequence[int] = ()) -> PoseSequence:
    """Each frame of a recording, at times (T,), takes the pose of its number: what none has is empty.

    ``numbers`` are those of the poses, ``own`` those of the frames themselves: they count where they are those of as
    many poses. Raises ``PoseError`` where no number is that of a frame.
    """
    times = np.asarray(times, float)
    frames = _numbers_of(poses, numbers, len(times), own)
    found, theirs, ours = np.intersect1d(numbers, frames, return_indices=True)
    rows = np.full(len(times), -1)
    rows[ours] = theirs
    if len(poses) and not len(found):
        expected, got = (tr("frames {first} to {last}", first=own[0], last=own[-1]) for own in (frames, numbers))
        action = tr("Import them by time, with an offset")
        raise PoseError(
            tr("The frames of these poses are not in the recording"), expected=expected, got=got, action=action
        )
    return poses.take(rows, times)


def _numbers_of(poses: PoseSequence, numbers: np.ndarray, count: int, own: Sequence[int]) -> np.ndarray:
    """(count,) the numbers of the frames: their own, or, where more of the poses have those, their own from 0, or
    simply 0, 1, 2 ..."""
    known = np.asarray(own, int)
    ways = [known, known - known[0], np.arange(count)] if len(known) == count > 0 else [np.arange(count)]
    seen = numbers[poses.present.any(axis=1)]
    return max(ways, key=lambda frames: np.isin(seen, frames).sum())


def fit_to_times(poses: PoseSequence, times, offset: float = 0.0) -> PoseSequence:
    """Each frame of a recording, at times (T,), takes the pose nearest to it; too far from all, it is empty.

    ``offset`` seconds + time in ``poses`` = time in the recording. Too far is more than half a step of the slower of
    both. Raises ``PoseError`` where no pose is at the time of a frame.
    """
    times, theirs = np.asarray(times, float), poses.times + offset
    usual = [float(np.median(np.diff(each))) for each in (times, theirs) if len(each) > 1]
    after = np.clip(np.searchsorted(theirs, times), 1, max(len(theirs) - 1, 1))
    after = np.minimum(after, len(theirs) - 1)
    before = np.maximum(after - 1, 0)
    nearest = np.where(np.abs(theirs[after] - times) < np.abs(times - theirs[before]), after, before)
    there = np.abs(theirs[nearest] - times) <= 0.5 * max(usual, default=1 / 25) + 1e-9
    if not there.any():
        raise PoseError(tr("No pose of the file is at the time of a frame"), action=tr("Give another offset"))
    return poses.take(np.where(there, nearest, -1), times)


def gaps(present) -> list[tuple[int, int, int]]:
    """(joint, start, stop) of every stretch of missing frames in (T, J) bool, stop exclusive, joint by joint."""
    present = np.asarray(present, bool)
    return [(joint, *run) for joint in range(present.shape[1]) for run in runs(~present[:, joint])]


def joined_runs(present: np.ndarray, times: np.ndarray) -> list[tuple[int, int]]:
    """Runs of frames that are present and follow each other without a gap in time."""
    far = np.flatnonzero(np.diff(times) > longest_step(times)) + 1
    pieces: list[tuple[int, int]] = []
    for start, stop in runs(present):
        cuts = [start, *(int(cut) for cut in far if start < cut < stop), stop]
        pieces += itertools.pairwise(cuts)
    return pieces


def longest_step(times: np.ndarray) -> float:
    """Seconds from which a step between frames at times (T,) is a gap; infinite for fewer than two frames."""
    return _GAP * float(np.median(np.diff(times))) if len(times) > 1 else np.inf


def evenly(values: np.ndarray, times: np.ndarray, smooth) -> np.ndarray:
    """Smooth on an even grid: directly where the times are even, else there and back by cubic interpolation."""
    step = (times[-1] - times[0]) / (len(times) - 1)
    if np.abs(times - times[0] - step * np.arange(len(times))).max() <= _EVEN * step:
        return smooth(values, 1 / step)
    step = float(np.median(np.diff(times)))
    grid = np.linspace(times[0], times[-1], max(round((times[-1] - times[0]) / step) + 1, 2))
    evened = scipy.interpolate.PchipInterpolator(times, values)(grid)
    return scipy.interpolate.CubicSpline(grid, smooth(evened, 1 / (grid[1] - grid[0])))(times)


def interpolator(method: str) -> Callable:
    """``make(times (N,), values (N, ...))`` gives a curve; needs two points."""
    makers = {
        "linear": lambda t, v: scipy.interpolate.make_interp_spline(t, v, k=1),
        "cubic": lambda t, v: scipy.interpolate.CubicSpline(t, v),  # noqa: PLW0108  its type is one of functions
        "pchip": scipy.interpolate.PchipInterpolator,
    }
    if method not in makers:
        raise PoseError(tr("There is no interpolation {method!r}", method=method), expected=", ".join(makers))
    return makers[method]
