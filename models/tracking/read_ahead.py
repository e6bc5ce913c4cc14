"""Frames decoded on a separate thread while the networks work on earlier ones."""

import queue
import threading
from collections.abc import Generator

import numpy as np

from core.media.base import FrameSource

_MEMORY = 64 << 20  # bytes of frames that may wait
_MOST = 16


def read_ahead(source: FrameSource, start: int, stop: int) -> Generator[np.ndarray, None, None]:
    """``source.frames(start, stop)``, decoded ahead. The source belongs to this iterator until it ends or is closed.

    What the decoder raises is raised here, in its place. Closing the iterator stops and joins the thread.
    """
    waiting = int(np.clip(_MEMORY // max(3 * source.width * source.height, 1), 2, _MOST))
    frames: queue.Queue = queue.Queue(waiting)
    stopped = threading.Event()
    work = (source, start, stop, frames, stopped)
    thread = threading.Thread(target=_decode, args=work, name="read-ahead", daemon=True)
    thread.start()
    try:
        while not isinstance(item := frames.get(), _End):
            yield item
        if item.error:
            raise item.error
    finally:
        stopped.set()
        thread.join()


class _End:
    def __init__(self, error: BaseException | None = None):
        self.error = error


def _decode(source: FrameSource, start: int, stop: int, frames: queue.Queue, stopped: threading.Event) -> None:
    end = _End()
    try:
        for frame in source.frames(start, stop):
            if not _put(frames, frame, stopped):
                return
    except Exception as error:  # it is the consumer's to handle
        end = _End(error)
    _put(frames, end, stopped)


def _put(frames: queue.Queue, item, stopped: threading.Event) -> bool:
    """Wait for room, but not after the consumer has gone."""
    while not stopped.is_set():
        try:
            frames.put(item, timeout=0.05)
            return True
        except queue.Full:
            continue
    return False
