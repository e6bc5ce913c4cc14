"""Video files: whatever container and codec FFmpeg reads.

Facts: the frames' own times, rotation, shape of pixels, crop, field order and range of levels are stated and obeyed.
Streams without a container (H.264, H.265, Motion JPEG ...) have no times: the rate that the stream states, else it is
assumed.
"""

from pathlib import Path

from core.media.base import media_reader
from core.media.containers import is_video
from core.media.video_source import VideoSource
from core.progress import CancelToken, Progress, silent

_EXTENSIONS = (
    ".mp4", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".wmv", ".flv", ".3gp",
    ".gif", ".ogv", ".h264", ".264", ".h265", ".265", ".hevc", ".mjpeg", ".mjpg", ".m4v", ".ivf", ".y4m", ".mxf",
)  # fmt: skip


@media_reader("video", _EXTENSIONS, is_video)
def open_video(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> VideoSource:
    """Open a video file and index its packets. ``unit`` has no meaning for colour."""
    return VideoSource(path, progress=progress, cancel=cancel)
