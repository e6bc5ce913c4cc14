"""Arrays of long recordings: they lie in a file without a name, and memory holds what is being worked on.

``room`` makes an array, ``blocks`` goes over frames. Whatever of long arrays was looked at leaves memory after each
block; it is read again when it is asked for.
"""

import mmap
import tempfile
import threading
import weakref
from collections.abc import Iterator

import numpy as np
from numpy.typing import DTypeLike

from core.errors import PoseError
from core.language import tr
from core.words import in_words

BLOCK = 4096
"""Frames that are worked on at a time."""
LARGE = 2 << 20
"""Bytes from which on an array lies in a file."""
_PIECE = 1 << 20  # bytes that are written at once

_FILES: "weakref.WeakSet[mmap.mmap]" = weakref.WeakSet()
_OPENING = threading.Lock()


def room(shape: tuple[int, ...], dtype: DTypeLike = np.float32, fill: float = np.nan) -> np.ndarray:
    """A writable array in which everything is ``fill``. A large one lies in a file of the temporary folder, which goes
    with the array; raises ``PoseError`` where the disk has no room for it."""
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    if size < LARGE:
        return np.full(shape, fill, dtype)
    piece = np.full(_PIECE // np.dtype(dtype).itemsize, fill, dtype).tobytes()
    try:
        with tempfile.TemporaryFile(prefix="posewright-") as file:
            for start in range(0, size, len(piece)):  # written, not only asked for: a full disk is heard of here
                file.write(piece[: size - start])
            file.flush()
            memory = mmap.mmap(file.fileno(), size)
    except OSError as error:
        raise PoseError(
            tr("There is no room for long poses in {folder}", folder=tempfile.gettempdir()), got=in_words(error),
            action=tr("Make room there, or name another folder in the environment variable TMPDIR"),
        ) from error
    with _OPENING:
        _FILES.add(memory)
    return np.ndarray(shape, dtype, buffer=memory)


def blocks(frames: int, size: int = 0) -> Iterator[slice]:
    """The frames 0 to ``frames``, ``size`` at a time (0: ``BLOCK``)."""
    size = size or BLOCK
    for start in range(0, frames, size):
        yield slice(start, min(start + size, frames))
        if frames > size:
            leave_memory()


def thinned(array: np.ndarray, step: int) -> np.ndarray:
    """A copy of every ``step``-th frame."""
    parts = (slice(part.start + -part.start % step, part.stop, step) for part in blocks(len(array)))
    return np.concatenate([array[part].copy() for part in parts])  # views would bring all of it into memory at once


def leave_memory() -> None:
    """What is in memory of the files of all arrays is in the file, too; the system may have its memory back. ``blocks``
    does it; who goes over arrays in another way calls this."""
    if not hasattr(mmap, "MADV_DONTNEED"):
        return
    with _OPENING:
        files = list(_FILES)
    for memory in files:
        memory.madvise(mmap.MADV_DONTNEED)
