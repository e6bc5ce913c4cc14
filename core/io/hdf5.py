"""HDF5 files for readers: plain data sets of bounded size, and nothing that lies in other files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.people import check_size

_SIGNATURE = b"\x89HDF\r\n\x1a\n"
_MOST_OBJECTS = 10_000


def is_hdf5(path: Path) -> bool:
    """By the signature in the file's first bytes."""
    with path.open("rb") as file:
        return _SIGNATURE in file.read(520)  # MATLAB puts 512 bytes of its own before it


@contextmanager
def open_hdf5(path: Path) -> Iterator:
    """The file open for reading (``h5py.File``); raises ``FormatError`` where it is no HDF5 file."""
    import h5py

    if not is_hdf5(path):
        raise FormatError(f"{path.name} is not an HDF5 file")
    with h5py.File(path, "r", locking=False) as file:
        yield file


def dataset_names(file) -> list[str]:
    """The full names of all data sets, in the file's order."""
    import h5py

    found, seen = [], []

    def look(name: str, item) -> bool | None:
        seen.append(name)
        if isinstance(item, h5py.Dataset):
            found.append(name)
        return True if len(seen) >= _MOST_OBJECTS else None

    file.visititems(look)
    return found


def numbers_of(item, name: str) -> np.ndarray:
    """The values of a data set; raises ``FormatError`` for what is no plain array of numbers in this very file."""
    import h5py

    plain = isinstance(item, h5py.Dataset) and not item.external and not item.is_virtual
    if not plain or item.dtype.kind not in "fiu":
        raise FormatError(f"{name} is not a plain array of numbers")
    check_size(*item.shape)
    return item[...].astype(np.float64)


def own_item(file, name: str):
    """A member by name; raises ``FormatError`` where it is not there or a link to somewhere else."""
    import h5py

    if not isinstance(file.get(name, getlink=True), h5py.HardLink):
        raise FormatError(f"There is no {name} in the file", got=", ".join(list(file)[:9]))
    return file[name]
