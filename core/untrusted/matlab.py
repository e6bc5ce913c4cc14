"""MATLAB files up to version 7, in a process apart: SciPy's reader crashes on nested cells and believes any size."""

import struct
import zlib
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.errors import AppError, FormatError
from core.language import tr
from core.progress import CancelToken
from core.untrusted.budget import Budget, budget_of, take
from core.untrusted.sandbox import sandboxed

_MAGIC = b"MATLAB 5.0"
_COMPRESSED = 15  # MATLAB's number for a packed element
_PIECE = 1 << 20  # bytes
_MOST_CELLS = 1000


def is_matlab(path: Path) -> bool:
    """Whether a file begins as MATLAB 5 files do."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def variables(path: Path) -> dict[str, tuple[tuple[int, ...], str]]:
    """(shape, class) of each variable by its name; raises ``FormatError`` for a damaged file."""
    facts = path.stat()
    found = _variables(path.absolute(), facts.st_size, facts.st_mtime_ns)
    if isinstance(found, AppError):
        raise found
    return found


@lru_cache(maxsize=16)
def _variables(path: Path, size: int, changed: int) -> dict[str, tuple[tuple[int, ...], str]] | AppError:
    """Every sniffer asks: one process answers all of them, even where the answer is that it died."""
    try:
        found = sandboxed(_list, path)["found"]
    except AppError as error:
        return error
    return {name: (tuple(shape), kind) for name, shape, kind in found}


def load(path: Path, name: str, cancel: CancelToken | None = None) -> np.ndarray | list[np.ndarray] | None:
    """A variable of numbers, or the arrays of a cell array; None where the file lacks it.

    Raises ``FormatError`` for what holds anything else, or more than fits the file.
    """
    if name not in variables(path):
        return None
    found = sandboxed(_load, path, name, cancel=cancel)
    return found["0"] if found["plain"] else [found[str(place)] for place in range(found["count"])]


# --- in the process apart --------------------------------------------------------------------------------------------


def _list(path: Path) -> dict:
    from scipy.io import whosmat

    return {"found": [(name, [int(side) for side in shape], kind) for name, shape, kind in whosmat(path)]}


def _load(path: Path, name: str) -> dict:
    from scipy.io import loadmat

    with budget_of(path) as budget:
        _check_unpacked(path, budget)
        value = loadmat(path, variable_names=[name])[name]
        cells = value.ravel()[:_MOST_CELLS] if value.dtype.hasobject else [value]
        for cell in cells:
            if not isinstance(cell, np.ndarray) or cell.dtype.kind not in "fiu":
                raise FormatError(tr("{name} of {path} is not an array of numbers", name=name, path=path.name))
            take(cell.size, itemsize=cell.itemsize)
    arrays = {str(place): cell for place, cell in enumerate(cells)}
    return {"plain": not value.dtype.hasobject, "count": len(cells)} | arrays


def _check_unpacked(path: Path, budget: Budget) -> None:
    """Raise ``FormatError`` for packed elements that come to more than the file's budget; nothing of them is kept."""
    total = Budget(budget.name, budget.stored)
    with path.open("rb") as file:
        order = ">" if file.read(128)[126:128] == b"MI" else "<"
        while len(tag := file.read(8)) == 8:
            kind, size = struct.unpack(order + "II", tag)
            stop = file.tell() + size
            unpacker = zlib.decompressobj() if kind == _COMPRESSED else None
            while unpacker and file.tell() < stop and (packed := file.read(min(_PIECE, stop - file.tell()))):
                while packed:
                    total.take(len(unpacker.decompress(packed, _PIECE)))
                    packed = unpacker.unconsumed_tail
            file.seek(stop)
