"""The first picture of a video, at once: the index of gigabytes takes seconds."""

from pathlib import Path

import numpy as np

from core.errors import AppError, MediaError
from core.language import tr
from core.media.packet_index import FrameIndex, frames_of
from core.media.video_source import VideoSource
from core.progress import CancelToken, Progress
from core.registry import RECORDINGS

LARGE = 256 << 20
"""Bytes from which on indexing a video takes longer than decoding a picture of it."""


def first_picture(path: Path) -> np.ndarray | None:
    """Frame 0 of a large video, (H, W, 3) uint8 RGB; None for a small one, for anything else, and for one that may
    begin with damage: its index tells what is shown of that."""
    if not path.is_file() or path.stat().st_size < LARGE or _reader(path) != "video":
        return None
    try:
        with _FirstFrame(path, cache_bytes=0) as source:
            return source.read(0)
    except AppError:
        return None


def _reader(path: Path) -> str:
    return next((name for name, _, sniff, _ in RECORDINGS if sniff(path)), "")


class _FirstFrame(VideoSource):
    """As if the video ended after its first frame. What comes out of the decoder first is that, whatever the index."""

    def _find_index(self, progress: Progress, cancel: CancelToken) -> FrameIndex:
        first = next(self._decoder.play(), None)
        if first is None or self._decoder.damaged:
            raise MediaError(tr("{path} holds no picture that can be decoded", path=self.path.name))
        order = np.array([first])
        return FrameIndex(order, np.zeros(1), [0], [0], frames_of(order))
