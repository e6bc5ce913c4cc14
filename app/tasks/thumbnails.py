"""Small pictures of frames. No Qt."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.tasks.overlay import depth_picture, draw_pose
from app.tasks.privacy import Pictures, hiding
from core.errors import AppError
from core.language import tr
from core.media.base import open_recording
from core.progress import CancelToken, Progress, silent
from core.project.database import SUFFIX
from core.project.project import Project
from core.skeleton import Skeleton
from core.track import FramePose, Track


def thumbnails(
    path: Path,
    frames: Sequence[int],
    tracks: Sequence[Track],
    height: int,
    *,
    pictures: Pictures = Pictures.RECORDED,
    others: Sequence[Track] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> dict[int, np.ndarray]:
    """frame -> (H, W, 3) uint8 RGB with the tracks' poses drawn in, cut to the people of the frame.

    ``pictures`` says what is shown of a colour recording; ``others`` are further people who are hidden then.
    """
    import cv2

    made, hide = {}, hiding(pictures)
    source = open_recording(path)
    try:
        for done, frame in enumerate(frames):
            progress(done / len(frames), tr("Thumbnails"))
            if cancel is not None:
                cancel.check()
            picture = source.read(frame)
            poses = flat_poses(tracks, frame)
            people = [(skeleton, pose.coords) for pose, skeleton in (*poses, *flat_poses(others, frame))]
            picture = depth_picture(picture) if picture.ndim == 2 else hide(picture, people)
            for pose, skeleton in poses:
                draw_pose(picture, pose, skeleton)
            cut = _cut(picture, [pose.coords for pose, _ in poses])
            size = (max(round(cut.shape[1] * height / cut.shape[0]), 1), height)
            made[frame] = cv2.resize(cut, size, interpolation=cv2.INTER_AREA)
    finally:
        source.close()
    return made


def flat_poses(tracks: Sequence[Track], frame: int) -> list[tuple[FramePose, Skeleton]]:
    """Poses in the picture at a frame, of those tracks that have one."""
    return [(track.frame(frame), track.skeleton) for track in tracks if frame < len(track) and track.poses.dims == 2]


def thumbnail(
    path: Path,
    frame: int,
    height: int,
    unit: str = "",
    *,
    pictures: Pictures = Pictures.RECORDED,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> np.ndarray | None:
    """(H, W, 3) uint8 RGB: one frame of a recording, small; None where it cannot be read.

    Nobody knows here who is where: whatever is not to be shown as recorded is blurred as a whole.
    """
    import cv2

    try:
        with open_recording(path, unit=unit, cancel=cancel) as source:
            picture = source.read(min(frame, len(source) - 1))
    except AppError:
        return None
    hide = hiding(Pictures.RECORDED if pictures == Pictures.RECORDED else Pictures.BLURRED)
    picture = depth_picture(picture) if picture.ndim == 2 else hide(picture, [])
    size = (max(round(picture.shape[1] * height / picture.shape[0]), 1), height)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def file_thumbnail(
    path: Path,
    height: int,
    *,
    pictures: Pictures = Pictures.RECORDED,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> np.ndarray | None:
    """(H, W, 3) uint8 RGB of the middle of a recording, or of a project's first one; None where there is none."""
    unit = ""
    try:
        if path.suffix == SUFFIX:
            path, unit = _first_of(path)
        with open_recording(path, unit=unit, cancel=cancel) as source:
            middle = len(source) // 2
    except AppError:
        return None
    return thumbnail(path, middle, height, unit, pictures=pictures, cancel=cancel)


def _first_of(project_file: Path) -> tuple[Path, str]:
    """The first recording of a project that is there, and the unit that the user gave it. Raises ``AppError``."""
    project = Project.open(project_file, read_only=True)
    try:
        there = [(project.media_path(one.id), one.unit) for one in project.document.recordings.values()]
    finally:
        project.close()
    found = next(((path, unit) for path, unit in there if path is not None), None)
    if found is None:
        raise AppError(tr("The project has no pictures"))
    return found


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
