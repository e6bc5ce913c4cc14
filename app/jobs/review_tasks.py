"""What the review works out in the background. Plain functions of immutable values, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.overlay import depth_picture, draw_pose
from core import filtering
from core.document import Track, TrackKey
from core.edits import Rework
from core.errors import EditError, PoseError
from core.evaluation import Evaluation, Metric, evaluate
from core.filtering import Filter
from core.matching import match
from core.media.base import open_recording
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent

CONTEXT = 600
"""Frames before and after a range that a filter may look at."""


def filtered(track: Track, filters: Sequence[Filter], joints: Sequence[int], frames: range) -> PoseSequence:
    """The poses of ``frames`` as the filters, one after the other, would have them; what lies beyond is looked at."""
    start, stop = max(frames.start - CONTEXT, 0), min(frames.stop + CONTEXT, len(track))
    poses = track.composed(start, stop)
    for one in filters:
        poses = filtering.apply(poses, one, joints, frames.start - start, frames.stop - start)
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
) -> Rework:
    """The edit that lays the filtered poses over a track. Raises ``EditError`` where nothing would change."""
    progress(0.0, name)
    poses = filtered(track, filters, joints, frames)
    shown = track.composed(frames.start, frames.stop)
    if np.array_equal(poses.coords, shown.coords, equal_nan=True):
        raise EditError(f"{name} changes nothing here")
    return Rework(track.key, frames.start, poses, name)


@dataclass(frozen=True, eq=False)
class Compared:
    """A prediction beside the truth. values (M, J) of ``metric`` and confidence (M, J) of the prediction at the matched
    frames; ``frames`` (M,) are the prediction's. NaN where there is nothing to compare."""

    prediction: TrackKey
    truth: TrackKey
    evaluation: Evaluation
    metric: Metric
    values: np.ndarray
    confidence: np.ndarray

    @property
    def frames(self) -> np.ndarray:
        return self.evaluation.frames[:, 0]

    @property
    def joints(self) -> tuple[str, ...]:
        return self.evaluation.joints


def compare(
    prediction: Track,
    truth: Track,
    metric: str = "",
    offset: float = 0.0,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Compared:
    """Every figure that ``posewright evaluate`` gives, and ``metric`` ("": the first that fits) joint by joint."""
    progress(0.0, "Comparing")
    predicted, true = prediction.composed(), truth.composed()
    evaluation = evaluate(predicted, true, offset=offset)
    if cancel is not None:
        cancel.check()
    progress(0.6, "Comparing")
    distances = [figure.metric for figure in evaluation.figures if not figure.metric.share]
    if not distances:
        raise PoseError("These two tracks have nothing that can be compared", action="Choose two of one kind")
    chosen = next((one for one in distances if one.name == metric), distances[0])
    matched = match(predicted, true, offset=offset)
    values = chosen.values(matched)
    late = np.full((len(matched.times) - len(values), len(matched.joints)), np.nan)
    confidence = predicted.to_skeleton(true.skeleton).confidence[matched.frames[:, 0]][:, matched.joints]
    return Compared(prediction.key, truth.key, evaluation, chosen, np.concatenate([late, values]), confidence)


def worst_frames(compared: Compared, count: int, apart: int) -> list[int]:
    """Places in ``compared.frames`` of the largest mean errors, no two nearer than ``apart`` frames."""
    with np.errstate(all="ignore"):
        there = np.isfinite(compared.values)
        means = np.where(there, compared.values, 0).sum(axis=1) / there.sum(axis=1)
    found: list[int] = []
    for place in np.argsort(-np.nan_to_num(means, nan=-1.0)):
        if len(found) == count or not np.isfinite(means[place]):
            break
        if all(abs(compared.frames[place] - compared.frames[other]) >= apart for other in found):
            found.append(int(place))
    return found


def thumbnails(
    path: Path,
    frames: Sequence[int],
    tracks: Sequence[Track],
    height: int,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> dict[int, np.ndarray]:
    """frame -> (H, W, 3) uint8 RGB with the tracks' poses drawn in, cut to the people of the frame."""
    import cv2

    pictures = {}
    source = open_recording(path)
    try:
        for done, frame in enumerate(frames):
            progress(done / len(frames), "Thumbnails")
            if cancel is not None:
                cancel.check()
            picture = source.read(frame)
            picture = depth_picture(picture) if picture.ndim == 2 else picture.copy()
            poses = [(track.frame(frame), track.skeleton) for track in tracks if frame < len(track)]
            poses = [(pose, skeleton) for pose, skeleton in poses if pose.coords.shape[1] == 2]
            for pose, skeleton in poses:
                draw_pose(picture, pose, skeleton)
            cut = _cut(picture, [pose.coords for pose, _ in poses])
            size = (max(round(cut.shape[1] * height / cut.shape[0]), 1), height)
            pictures[frame] = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    finally:
        source.close()
    return pictures


def _cut(picture: np.ndarray, people: list[np.ndarray]) -> np.ndarray:
    """The part of the picture round these (J, 2) positions; all of it where there are none."""
    points = np.concatenate([*people, np.empty((0, 2))])
    points = points[np.isfinite(points[:, 0])]
    if not len(points):
        return picture
    low, high = points.min(axis=0), points.max(axis=0)
    air = 0.15 * max(*(high - low), 40.0)
    height, width = picture.shape[:2]
    left, top = (int(max(value, 0)) for value in low - air)
    right, bottom = int(min(high[0] + air, width)), int(min(high[1] + air, height))
    return picture[top:bottom, left:right] if right - left > 8 and bottom - top > 8 else picture
