"""Memory that was freed, back to the system: the C library keeps gigabytes of it after videos were decoded."""

import ctypes
from functools import cache


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
