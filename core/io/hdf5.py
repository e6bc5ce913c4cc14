"""HDF5 files for readers: looked through in a process apart first, then opened; nothing that lies in other files.

    with open_hdf5(path) as file:
        values = numbers_of(own_item(file, "tracks"), "tracks")

The C library can be crashed by damaged bytes, and waits for ever where a link leads to a pipe. What the process apart
has walked through whole is safe to walk through here.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.errors import AppError, FormatError
from core.io.people import check_size
from core.language import tr
from core.untrusted.budget import FREE, stored
from core.untrusted.regular import is_regular
from core.untrusted.sandbox import sandboxed

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MOST_OBJECTS = 20_000
_DEEPEST = 32
_LONGEST_TEXT = 4096
_LARGEST_CHUNK = FREE  # bytes that must be unpacked to reach one value


def is_hdf5(path: Path) -> bool:
    """Whether a file begins as HDF5 does."""
    if not is_regular(path):
        return False
    with path.open("rb") as file:
        return _SIGNATURE in file.read(520)  # MATLAB puts its own 512 bytes before it


@contextmanager
def open_hdf5(path: Path) -> Iterator:
    """The open ``h5py.File``; raises ``FormatError`` for a file that is damaged, endless or spread over others."""
    import h5py

    check_hdf5(path)
    with h5py.File(path, "r", locking=False) as file:
        yield file


def check_hdf5(path: Path) -> None:
    """Raise ``FormatError`` unless a process apart can look through the whole file."""
    if not is_hdf5(path):
        raise FormatError(tr("{path} is not an HDF5 file", path=path.name))
    facts = path.stat()
    problem = _problem(path.absolute(), facts.st_size, facts.st_mtime_ns)
    if problem is not None:
        raise problem


@lru_cache(maxsize=16)
def _problem(path: Path, size: int, changed: int) -> AppError | None:
    """Every sniffer asks: one process answers all of them."""
    try:
        sandboxed(_look_through, path)
    except AppError as error:
        return error
    return None


def _look_through(path: Path) -> dict:
    """In the process apart: walk through all groups, and read one value of every data set."""
    import h5py

    with h5py.File(path, "r", locking=False) as file:
        for name in dataset_names(file):
            item = file[name]
            if item.chunks and np.prod(item.chunks, dtype=object) * item.id.get_type().get_size() > _LARGEST_CHUNK:
                raise FormatError(
                    tr("{name} of {path} has an absurd chunk size", name=name, path=path.name),
                    got=tr("chunks of {chunks}", chunks=item.chunks),
                )
            with suppress(OSError, TypeError):  # values of an unknown kind or packing do no harm
                dict(item.attrs)
                if item.size and is_plain(item):
                    item[(0,) * item.ndim]
    return {}


def dataset_names(file) -> list[str]:
    """The full names of all data sets, in the file's order; groups that are linked twice are entered once.

    Raises ``FormatError`` for links to other files, and for groups too many or too deep to be meant.
    """
    import h5py

    found, count, waiting = [], 0, [("", file, 0)]
    groups = {h5py.h5o.get_info(file.id).addr}
    while waiting:
        prefix, group, depth = waiting.pop()
        below = []
        for name in group:
            link = group.get(name, getlink=True)
            if isinstance(link, h5py.ExternalLink):
                raise FormatError(
                    tr("The file holds links to other files"), got=name, action=tr("Copy it with what it links")
                )
            if not isinstance(link, h5py.HardLink):
                continue
            item = group[name]
            count += 1
            if count > _MOST_OBJECTS or depth > _DEEPEST:
                raise FormatError(
                    tr("The groups of the file are nested too deep"),
                    expected=tr("at most {deepest} within each other", deepest=_DEEPEST),
                )
            if isinstance(item, h5py.Dataset):
                found.append(prefix + name)
            elif isinstance(item, h5py.Group) and (address := h5py.h5o.get_info(item.id).addr) not in groups:
                groups.add(address)
                below.append((f"{prefix}{name}/", item, depth + 1))
        waiting.extend(reversed(below))
    return found


def is_plain(item) -> bool:
    """Whether something is a data set whose values lie in this very file."""
    import h5py

    return isinstance(item, h5py.Dataset) and not item.external and not item.is_virtual


def numbers_of(item, name: str) -> np.ndarray:
    """The values of a data set; raises ``FormatError`` for what is no plain array of numbers in this very file."""
    if not is_plain(item) or item.dtype.kind not in "fiu":
        raise FormatError(tr("{name} is not a plain array of numbers", name=name))
    check_size(*item.shape)
    return item[...].astype(np.float64)


def texts_of(item) -> list[str]:
    """The texts of a data set of names, which is one row; raises ``FormatError`` for what is no such row of short ones.

    Piece by piece: thousands of texts may be one and the same in the file, and come to gigabytes together.
    """
    if not is_plain(item) or item.dtype.kind not in "SO" or item.dtype.itemsize > _LONGEST_TEXT or item.ndim != 1:
        raise FormatError(tr("{item} is not a plain list of texts", item=item.name))
    check_size(item.size, item.dtype.itemsize)
    piece = max(1, min(4096, FREE // stored(Path(item.file.filename))))  # no text is longer than the file
    texts = []
    for start in range(0, item.size, piece):
        for text in item[start : start + piece].tolist():
            if len(text) > _LONGEST_TEXT:
                raise FormatError(
                    tr("{item} holds a text too long for a name", item=item.name),
                    got=tr("{count} characters", count=len(text)),
                )
            texts.append(text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text))
    return texts


def own_item(file, name: str):
    """A member by name; raises ``FormatError`` where it is not there or a link to somewhere else."""
    import h5py

    if not isinstance(file.get(name, getlink=True), h5py.HardLink):
        raise FormatError(tr("There is no {name} in the file", name=name), got=", ".join(list(file)[:9]))
    return file[name]
