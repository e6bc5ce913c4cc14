"""OpenNI's ``.oni`` recordings, which no library that is still kept can read: no facts are taken from them."""

from pathlib import Path

from core.errors import MediaError
from core.language import tr
from core.media.base import FrameSource, media_reader
from core.media.containers import read_head
from core.progress import CancelToken, Progress, silent


@media_reader("OpenNI recording", (".oni",), lambda path: read_head(path, 4) == b"NI10")
def open_oni(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> FrameSource:
    """Say what to do instead."""
    raise MediaError(
        tr("{path} is an OpenNI recording, which cannot be read here", path=path.name),
        action=tr(
            "Export its depth as 16-bit PNG images, for example with OpenNI 2's own tools, and open their folder"
        ),
    )
