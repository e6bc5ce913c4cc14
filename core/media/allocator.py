"""Memory that was freed, back to the system: the C library keeps gigabytes of it after videos were decoded."""

import ctypes
from contextlib import suppress
from functools import cache

_M_MMAP_THRESHOLD = -3  # malloc.h
_FRAME = 4 << 20
"""Bytes from which on an array is likely to be a picture."""


def give_back_frames_at_once() -> None:
    """Have the C library (glibc) take each large array from the system for itself and give it back when it is freed.

    Left alone, it learns from the first frames that are freed to keep places for more, and hundreds of megabytes stay
    with a program that decodes now and then, as a window does. It costs a decoder about a millisecond a frame.
    """
    with suppress(OSError, AttributeError, TypeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _FRAME)


def give_back() -> None:
    """Hand freed memory to the operating system, where the C library can (glibc); elsewhere nothing happens."""
    trim = _malloc_trim()
    if trim is not None:
        trim(0)


@cache
def _malloc_trim():
    try:
        return ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError, TypeError):  # another C library
        return None
