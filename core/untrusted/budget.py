"""How much may come out of one file, all its arrays together, measured against what is stored in it.

    with budget_of(path):
        ...                       # whatever is read in here, at any depth
        take(frames, joints, 9)   # raises FormatError before the memory is used

A few bytes can claim gigabytes: headers promise arrays that are not there, and zeros are packed a thousandfold.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from core.errors import FormatError
from core.language import tr

FREE = 128 << 20
"""Bytes that any file may become."""
GROWTH = 32
"""Bytes more for each byte stored: above what text and compressed poses come to, below what bombs need."""
MOST = 8 << 30
"""Bytes that no file may pass, however large it is."""


class Budget:
    """The bytes that are left for what one file holds."""

    def __init__(self, name: str, stored: int):
        self.name = name
        self.stored = stored
        self.left = min(FREE + GROWTH * stored, MOST)

    def take(self, size: int) -> None:
        """Count ``size`` bytes; raises ``FormatError`` where that is more than is left."""
        if size > self.left:
            raise FormatError(
                tr("{name} claims more than it can hold", name=self.name),
                got=tr("{words} from {words2}", words=_words(size), words2=_words(self.stored)),
                action=tr("The file is damaged or not what it seems"),
            )
        self.left -= size


_current: ContextVar[Budget | None] = ContextVar("budget", default=None)


@contextmanager
def budget_of(path: Path) -> Iterator[Budget]:
    """One budget for all that is read inside; the outermost counts, so readers may call each other."""
    outer = _current.get()
    if outer is not None:
        yield outer
        return
    token = _current.set(budget := Budget(path.name, stored(path)))
    try:
        yield budget
    finally:
        _current.reset(token)


def take(*shape: int, itemsize: int = 8) -> None:
    """Count an array against the budget of the file that is being read; without one, against ``FREE`` alone."""
    size = itemsize
    for side in shape:
        size *= max(0, int(side))
    (_current.get() or Budget("The file", 0)).take(size)


def stored(path: Path) -> int:
    """Bytes of a file, or of the files of a folder."""
    if path.is_dir():
        return sum(entry.stat().st_size for entry in path.iterdir() if entry.is_file())
    return path.stat().st_size


def _words(size: int) -> str:
    for unit in ("bytes", "kB", "MB"):
        if size < 10_000:
            return f"{size} {unit}"
        size //= 1000
    return f"{size} GB"
