"""Small pictures of frames. No Qt."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.tasks.overlay import depth_picture, draw_pose
from core.document import Track
from core.errors import AppError
from core.media.base import open_recording
from core.progress import CancelToken, Progress, silent


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


def thumbnail(
    path: Path,
    frame: int,
    height: int,
    unit: str = "",
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> np.ndarray | None:
    """(H, W, 3) uint8 RGB: one frame of a recording, small; None where it cannot be read."""
    import cv2

    try:
        with open_recording(path, unit=unit, cancel=cancel) as source:
            picture = source.read(min(frame, len(source) - 1))
    except AppError:
        return None
    picture = depth_picture(picture) if picture.ndim == 2 else picture
    size = (max(round(picture.shape[1] * height / picture.shape[0]), 1), height)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


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
