"""The videos that this process has indexed lately: what is added, shown and searched for people is indexed once."""

import threading
import time
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from core.media.packet_index import FrameIndex, Starts

MOST, MOST_FRAMES = 8, 2_000_000
"""How many videos are remembered at most, and how many frames of all together; the last one always is."""

_SETTLED = 2.0
"""Seconds: what was written more lately may be written again within a tick of the file system's clock."""

_known: "OrderedDict[tuple, Known]" = OrderedDict()
_lock = threading.Lock()


class Known(NamedTuple):
    """What indexing has found; ``strict`` and ``damaged`` are those of the decoder after it."""

    frames: FrameIndex
    starts: Starts
    assumed: tuple[str, ...]
    strict: bool
    damaged: bool


def key_of(path: Path, kind: type) -> tuple:
    """Of a file as it is now, for a class of sources: another stream of it is another video."""
    facts = path.stat()
    return str(path.absolute()), facts.st_size, facts.st_mtime_ns, facts.st_ino, kind


def find(key: tuple) -> Known | None:
    """What is known of a video. Its frames are the caller's own: starts are forgotten in it alone."""
    with _lock:
        known = _known.get(key)
        if known is None:
            return None
        _known.move_to_end(key)
        return known._replace(frames=known.frames.copy())


def remember(key: tuple, known: Known) -> None:
    """Keep it for the next who opens the video, unless that is being written."""
    if time.time() - key[2] / 1e9 < _SETTLED:
        return
    with _lock:
        _known[key] = known._replace(frames=known.frames.copy())
        _known.move_to_end(key)
        while len(_known) > 1 and (len(_known) > MOST or sum(len(one.frames) for one in _known.values()) > MOST_FRAMES):
            _known.popitem(last=False)


def forget() -> None:
    """Know nothing, as at the start."""
    with _lock:
        _known.clear()
