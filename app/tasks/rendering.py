"""Videos of a recording with the poses drawn over it. No Qt."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from app.tasks.overlay import depth_limits, depth_picture, draw_pose
from app.tasks.privacy import Hide, Pictures, hiding
from app.tasks.recordings import frames_of
from app.tasks.thumbnails import flat_poses
from core.errors import MediaError
from core.language import tr
from core.media.base import FrameKind, FrameSource
from core.progress import CancelToken, Progress, silent
from core.recording import Recording
from core.track import Track


def render_video(
    recording: Recording,
    tracks: Sequence[Track],
    path: str | Path,
    *,
    start: int = 0,
    stop: int | None = None,
    pictures: Pictures = Pictures.RECORDED,
    others: Sequence[Track] = (),
    depth_range: tuple[float, float] | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Write the recording with the 2D tracks drawn over it; ``pictures`` says what is shown of the people in it.

    ``others`` are further tracks: not drawn, but their people are hidden with the rest.
    Depth, which shows no face, is in colours that span ``depth_range`` (millimetres) or what the first frame holds.
    """
    from core.media.video_writer import write_video

    cancel = cancel or CancelToken()
    if Path(path).resolve() == Path(recording.path).resolve():
        raise MediaError(
            tr("The video would replace the recording {recording}", recording=recording.name),
            action=tr("Give it another name"),
        )
    with frames_of(recording) as source:
        stop = len(source) if stop is None else min(stop, len(source))
        if not 0 <= start < stop:
            expected, got = (
                tr("frames within 0 to {count}", count=len(source) - 1),
                tr("{start} to {stop}", start=start, stop=stop - 1),
            )
            raise MediaError(tr("There are no such frames to write"), expected=expected, got=got)
        paint = _painter(source, start, depth_range, pictures)
        frames = _drawn(source, tracks, others, start, stop, paint, progress, cancel)
        write_video(path, frames, source.times[start:stop], source.fps or 25.0)
    return Path(path)


def _painter(source: FrameSource, start: int, depth_range, pictures: Pictures) -> Hide | None:
    """What makes a picture to draw on of a frame; None where no frame is wanted."""
    if pictures == Pictures.NONE:
        return None
    if source.kind == FrameKind.COLOR:
        return hiding(pictures)
    limits = depth_range or depth_limits(source.read(start))
    return lambda depth, people: depth_picture(depth, limits)


def _drawn(source, tracks, others, start, stop, paint, progress, cancel) -> Iterator[np.ndarray]:
    empty = np.full((source.height, source.width, 3), 24, np.uint8)
    frames = source.frames(start, stop) if paint else (empty for _ in range(start, stop))
    for index, frame in zip(range(start, stop), frames, strict=True):
        cancel.check()
        poses = [(track.skeleton, track.frame(index)) for track in tracks if index < len(track)]
        hidden = [(skeleton, pose.coords) for pose, skeleton in flat_poses(others, index)]
        people = [*((skeleton, pose.coords[:, :2]) for skeleton, pose in poses), *hidden]
        picture = paint(frame, people) if paint else frame.copy()
        for skeleton, pose in poses:
            draw_pose(picture, pose, skeleton)
        progress(
            (index - start + 1) / max(stop - start, 1),
            tr("{done} of {count} frames", done=index + 1 - start, count=stop - start),
        )
        yield picture
