"""Writes H.264 video with the frames' own times, or an animated GIF."""

import os
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.io.files import discard, temporary_beside
from core.language import tr
from core.media.gif_writer import write_gif
from core.words import in_words

TIME_BASE = Fraction(1, 90000)
_KEY_SECONDS = 0.5  # from key frame to key frame: any frame is reached quickly


ENDINGS = (".mp4", ".m4v", ".mov", ".gif")


def check_name(path: Path) -> None:
    """Raise ``MediaError`` for a name whose ending means another kind of video than those that are written."""
    if path.suffix.lower() not in ENDINGS:
        expected, action = tr("a name that ends in .mp4 or .gif"), tr("Call it {name}", name=f"{path.stem}.mp4")
        raise MediaError(tr("Videos are written as MP4 or GIF"), expected=expected, got=path.name, action=action)


def write_video(path: str | Path, frames: Iterable[np.ndarray], times: np.ndarray, fps: float = 30.0) -> None:
    """Write frames (H, W, 3) uint8 RGB as MP4, each shown at its time in ``times`` (T,) seconds.

    An odd width or height is padded by one repeated row or column, which H.264 needs. Written beside the target and
    moved there when complete: a failure or a cancel leaves what was there before. A name that ends in ``.gif`` makes an
    animated GIF (``write_gif``). Raises ``MediaError``.
    """
    import av

    path = Path(path)
    if path.suffix.lower() == ".gif":
        write_gif(path, frames, times)
        return
    part = temporary_beside(path, ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with av.open(str(part), "w", format="mp4") as container:
            _encode(container, frames, times, fps)
        os.replace(part, path)
    except (OSError, av.FFmpegError) as error:
        raise MediaError(tr("Cannot write the video {path}", path=path), got=in_words(error)) from error
    finally:
        discard(part)


def _encode(container, frames: Iterable[np.ndarray], times: np.ndarray, fps: float) -> None:
    import av

    stream, first, last = None, float(times[0]) if len(times) else 0.0, -1
    for frame, time in zip(frames, times, strict=True):
        frame = np.pad(frame, ((0, frame.shape[0] % 2), (0, frame.shape[1] % 2), (0, 0)), mode="edge")
        if stream is None:
            stream = container.add_stream("libx264", rate=Fraction(fps).limit_denominator(1000))
            stream.height, stream.width = frame.shape[:2]
            stream.pix_fmt, stream.time_base = "yuv420p", TIME_BASE
            stream.codec_context.time_base = TIME_BASE
            stream.options = {"preset": "veryfast", "crf": "20", "g": str(max(1, round(_KEY_SECONDS * fps)))}
        picture = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame), format="rgb24")
        last = max(last + 1, round((float(time) - first) / float(TIME_BASE)))
        picture.pts, picture.time_base = last, TIME_BASE
        for packet in stream.encode(picture):
            container.mux(packet)
    if stream is None:
        raise MediaError(tr("There are no frames to write"))
    for packet in stream.encode():
        container.mux(packet)
