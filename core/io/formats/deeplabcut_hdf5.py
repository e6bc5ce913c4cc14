"""DeepLabCut HDF5: the table ``df_with_missing`` as pandas stores it, in fixed or table layout; nothing is unpickled.

Facts: those of DeepLabCut's CSV. The fixed layout names columns by levels and their numbers; of the table layout only
the names of columns are read, never its pickled attributes: a file that has them nowhere else is named as what it is.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.formats.deeplabcut import frames_of_labels, people_of_columns
from core.io.hdf5 import is_plain, numbers_of, open_hdf5
from core.io.people import check_size
from core.poses import PoseSequence

_TABLE = "df_with_missing"
_LEVELS = ("individuals", "bodyparts", "coords")


def _is_deeplabcut_hdf5(path: Path) -> bool:
    with open_hdf5(path) as file:
        return _TABLE in file and "block0_values" in file[_TABLE]


@pose_format("deeplabcut-hdf5", title="DeepLabCut HDF5", extensions=(".h5",), sniff=_is_deeplabcut_hdf5)
def read_deeplabcut_hdf5(path: Path) -> dict[int, PoseSequence]:
    """The individuals of a DeepLabCut table, 2D pixels or 3D. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        table = file[_TABLE]
        values = numbers_of(table["block0_values"], "block0_values")
        columns = {name: cells for name in ("scorer", *_LEVELS) if (cells := _level(table, name)) is not None}
        labels = _rows(table, len(values))
        others = sum(name.endswith("_values") for name in table) - 1
    if not {"bodyparts", "coords"} <= set(columns) or others:
        raise FormatError(f"{path.name} is no table of DeepLabCut", expected="levels bodyparts and coords")
    who = columns.get("individuals", ["individual"] * values.shape[1])
    titles = list(zip(who, columns["bodyparts"], columns["coords"], strict=True))
    facts: dict[str, tuple[object, str]] = {}
    return people_of_columns(titles, values, frames_of_labels(labels, facts), facts)


def _rows(table, count: int) -> list[list[str]]:
    """What the rows are called: a frame's number, or the parts of an image's path. Raises ``FormatError``."""
    levels = int(table.attrs.get("axis1_nlevels", 0))
    if levels:
        columns = [_words(table, f"axis1_level{n}", f"axis1_label{n}") for n in range(levels)]
    else:
        columns = [_texts(table["axis1"], "axis1") if table["axis1"].dtype.kind in "SO"
                   else [f"{n:.15g}" for n in numbers_of(table["axis1"], "axis1")]]  # fmt: skip
    if any(len(cells) != count for cells in columns):
        raise FormatError("The rows of the table are not as many as their names", expected=str(count))
    return [list(cells) for cells in zip(*columns, strict=True)]


def _level(table, name: str) -> list[str] | None:
    """The cells of one level of the columns; None where the table has no such level."""
    for number in range(int(table.attrs.get("axis0_nlevels", 0))):
        words = table[f"block0_items_level{number}"]
        stated = words.attrs.get("name", b"")
        if (stated.decode() if isinstance(stated, bytes) else str(stated)) != name:
            continue
        return _words(table, f"block0_items_level{number}", f"block0_items_label{number}")
    return None


def _words(table, level: str, label: str) -> list[str]:
    """The texts of a level by the numbers of the cells that have them."""
    codes = numbers_of(table[label], label).astype(int)
    texts = _texts(table[level], level)
    if codes.min(initial=0) < 0:
        raise FormatError(f"{label} of the table numbers no texts")
    return [texts[code] for code in np.ravel(codes)]


def _texts(item, name: str) -> list[str]:
    check_size(item.size)
    if not is_plain(item) or item.dtype.kind not in "SO":
        raise FormatError(f"The {name} of the table are no texts")
    return [text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text) for text in item[...]]
