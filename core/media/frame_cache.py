"""The frames decoded last, within a number of bytes; all caches of the program together share one budget."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from itertools import count
from typing import Any
from weakref import WeakSet

TOGETHER = 512 << 20
"""Bytes that all caches may hold together, or as many as the largest of them alone may."""

_lock = threading.RLock()
_clock = count()


def _bytes_of(frame) -> int:
    return frame.nbytes


class FrameCache:
    """Frames by index, the newest always kept. Safe to use from several threads.

    Where all caches together hold too much, those that were filled longest ago give theirs up first.
    """

    def __init__(self, capacity: int, bytes_of: Callable[[Any], int] = _bytes_of):
        self.capacity = capacity
        self._bytes_of = bytes_of
        self._frames: OrderedDict[int, Any] = OrderedDict()
        self._size = 0
        self._filled = next(_clock)
        with _lock:
            _caches.add(self)

    def __contains__(self, index: int) -> bool:
        return index in self._frames

    @property
    def size(self) -> int:
        """Bytes held."""
        return self._size

    def get(self, index: int):
        """The frame, or None where it is not kept."""
        with _lock:
            frame = self._frames.get(index)
            if frame is not None:
                self._frames.move_to_end(index)
            return frame

    def put(self, index: int, frame) -> None:
        """Keep a frame; the oldest ones go once the cache is over its capacity."""
        with _lock:
            old = self._frames.pop(index, None)
            self._size += self._bytes_of(frame) - (self._bytes_of(old) if old is not None else 0)
            self._frames[index] = frame
            self._filled = next(_clock)
            while self._size > self.capacity and len(self._frames) > 1:
                self._drop_oldest()
            _share()

    def clear(self) -> None:
        with _lock:
            self._frames.clear()
            self._size = 0

    def _drop_oldest(self) -> None:
        _, dropped = self._frames.popitem(last=False)
        self._size -= self._bytes_of(dropped)


_caches: WeakSet[FrameCache] = WeakSet()


def _share() -> None:
    """Bring all caches together within the budget; the one filled last keeps its newest frame."""
    caches = sorted(_caches, key=lambda cache: cache._filled)
    room = max([TOGETHER, *(cache.capacity for cache in caches)])
    over = sum(cache._size for cache in caches) - room
    for cache in caches:
        while over > 0 and len(cache._frames) > (cache is caches[-1]):
            before = cache._size
            cache._drop_oldest()
            over -= before - cache._size
