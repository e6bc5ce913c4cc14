"""Filters over a range of a track. No Qt."""

from collections.abc import Sequence

import numpy as np

from core.errors import EditError
from core.filtering.filters import Filter, apply
from core.language import tr
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent
from core.track import Track

CONTEXT = 600
"""Frames before and after a range that a filter may look at."""


def filtered(track: Track, filters: Sequence[Filter], joints: Sequence[int], frames: range) -> PoseSequence:
    """The poses of ``frames`` as the filters, one after the other, would have them; what lies beyond is looked at."""
    start, stop = max(frames.start - CONTEXT, 0), min(frames.stop + CONTEXT, len(track))
    poses = track.composed(start, stop)
    for one in filters:
        poses = apply(poses, one, joints, frames.start - start, frames.stop - start)
    return poses.slice(frames.start - start, frames.stop - start)


def filter_range(
    track: Track,
    filters: Sequence[Filter],
    joints: Sequence[int],
    frames: range,
    name: str,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> PoseSequence:
    """``filtered`` in the background. Raises ``EditError`` where nothing would change."""
    progress(0.0, name)
    poses = filtered(track, filters, joints, frames)
    shown = track.composed(frames.start, frames.stop)
    if np.array_equal(poses.coords, shown.coords, equal_nan=True):
        raise EditError(tr("{name} changes nothing here", name=name))
    return poses
