"""DeepLabCut HDF5: the table ``df_with_missing`` as pandas stores it, in fixed or table layout; nothing is unpickled.

Facts: those of DeepLabCut's CSV. The fixed layout names columns by levels and their numbers; of the table layout only
the names of columns are read, never its pickled attributes: a file that has them nowhere else is named as what it is.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.formats.deeplabcut import people_of_columns
from core.io.hdf5 import is_plain, numbers_of, open_hdf5
from core.io.numbering import plausible, rows_at
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
        numbered = "axis1" in table and table["axis1"].dtype.kind in "iu"
        numbers = numbers_of(table["axis1"], "axis1").astype(int).tolist() if numbered else list(range(len(values)))
        others = sum(name.endswith("_values") for name in table) - 1
    if not {"bodyparts", "coords"} <= set(columns) or others:
        raise FormatError(f"{path.name} is no table of DeepLabCut", expected="levels bodyparts and coords")
    if not plausible(numbers, 100_000) or len(set(numbers)) < len(numbers) or len(numbers) != len(values):
        numbers = list(range(len(values)))
    who = columns.get("individuals", ["individual"] * values.shape[1])
    titles = list(zip(who, columns["bodyparts"], columns["coords"], strict=True))
    return people_of_columns(titles, values, rows_at(numbers))


def _level(table, name: str) -> list[str] | None:
    """The cells of one level of the columns; None where the table has no such level."""
    for number in range(int(table.attrs.get("axis0_nlevels", 0))):
        words = table[f"block0_items_level{number}"]
        stated = words.attrs.get("name", b"")
        if (stated.decode() if isinstance(stated, bytes) else str(stated)) != name:
            continue
        codes = numbers_of(table[f"block0_items_label{number}"], name).astype(int)
        check_size(words.size)
        if not is_plain(words) or words.dtype.kind not in "SO" or codes.min(initial=0) < 0:
            raise FormatError(f"The {name} of the table are no texts")
        texts = [text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text) for text in words[...]]
        return [str(texts[code]) for code in np.ravel(codes)]
    return None
