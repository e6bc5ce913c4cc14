"""DeepLabCut HDF5: the table ``df_with_missing`` as pandas stores it, in fixed or table layout; nothing is unpickled.

Ours is written in the fixed layout, attribute by attribute as PyTables would write it, so that ``pandas.read_hdf`` and
all that stand on it read it.

Facts: those of DeepLabCut's CSV. The fixed layout names columns by levels and their numbers; of the table layout only
the names of columns are read, never its pickled attributes: a file that has them nowhere else is named as what it is.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.files import replacing
from core.io.formats.deeplabcut import KEEPS, LOSES, columns_of_people, people_of_columns
from core.io.hdf5 import numbers_of, open_hdf5, texts_of
from core.language import tr
from core.poses import PoseSequence

_TABLE = "df_with_missing"
_LEVELS = ("individuals", "bodyparts", "coords")


def _is_deeplabcut_hdf5(path: Path) -> bool:
    with open_hdf5(path) as file:
        return _TABLE in file and "block0_values" in file[_TABLE]


def write_deeplabcut_hdf5(path: Path, people: People) -> None:
    """The same columns and frames as in the CSV."""
    import h5py

    titles, frames, values = columns_of_people(people)
    names = ("scorer", *(_LEVELS if len(people) > 1 else _LEVELS[1:]))
    with replacing(path) as temporary, h5py.File(temporary, "w") as file:
        _set(file, CLASS="GROUP", PYTABLES_FORMAT_VERSION="2.1", TITLE="", VERSION="1.0")
        group = file.create_group(_TABLE)
        _set(group, CLASS="GROUP", TITLE="", VERSION="1.0", pandas_type="frame", encoding="UTF-8", errors="strict",
             axis0_variety="multi", axis1_variety="regular", block0_items_variety="multi", ndim=2, nblocks=1,
             axis0_nlevels=len(names), block0_items_nlevels=len(names))  # fmt: skip
        for axis in ("axis0", "block0_items"):
            for level, (name, cells) in enumerate(zip(names, zip(*titles, strict=True), strict=True)):
                words = list(dict.fromkeys(cells))
                item = _array(group, f"{axis}_level{level}", np.char.encode(words, "utf-8"), kind="string", name=name)
                _set(item, nan_rep="nan", **{f"{axis}_name{name}": name})
                codes = np.array([words.index(cell) for cell in cells])
                _array(group, f"{axis}_label{level}", codes.astype(np.int16))
        _array(group, "axis1", frames, kind="integer", name="N.")
        _array(group, "block0_values", values)


def _array(group, place: str, values: np.ndarray, **attributes):
    item = group.create_dataset(place, data=values)
    _set(item, CLASS="ARRAY", FLAVOR="numpy", TITLE="", VERSION="2.4", **attributes)
    item.attrs["transposed"] = np.uint8(1)
    return item


def _set(item, **attributes) -> None:
    """Texts as PyTables stores them: UTF-8 of a fixed length; as ASCII it would give bytes."""
    import h5py

    for name, value in attributes.items():
        if isinstance(value, str):
            letters = value.encode()
            item.attrs.create(name, letters, dtype=h5py.string_dtype("utf-8", max(len(letters), 1)))
        else:
            item.attrs[name] = np.int64(value)


@pose_format("deeplabcut-hdf5", title="DeepLabCut HDF5", extensions=(".h5",), sniff=_is_deeplabcut_hdf5,
             write=write_deeplabcut_hdf5, asked=True, numbered=True, keeps=KEEPS, loses=LOSES)  # fmt: skip
def read_deeplabcut_hdf5(path: Path) -> dict[int, PoseSequence]:
    """The individuals of a DeepLabCut table, 2D pixels or 3D. Raises ``FormatError``."""
    with open_hdf5(path) as file:
        table = file[_TABLE]
        values = numbers_of(table["block0_values"], "block0_values")
        columns = {name: cells for name in ("scorer", *_LEVELS) if (cells := _level(table, name)) is not None}
        labels = _rows(table, len(values))
        others = sum(name.endswith("_values") for name in table) - 1
    if not {"bodyparts", "coords"} <= set(columns) or others:
        raise FormatError(tr("{path} is no table of DeepLabCut", path=path.name),
            expected=tr("levels bodyparts and coords"))
    who, by = (columns.get(name, [name] * values.shape[1]) for name in ("individuals", "scorer"))
    titles = list(zip(by, who, columns["bodyparts"], columns["coords"], strict=True))
    facts: dict[str, tuple[object, str]] = {}
    return people_of_columns(titles, values, labels, facts)


def _rows(table, count: int) -> list[list[str]]:
    """What the rows are called: a frame's number, or the parts of an image's path. Raises ``FormatError``."""
    levels = int(table.attrs.get("axis1_nlevels", 0))
    if levels:
        columns = [_words(table, f"axis1_level{n}", f"axis1_label{n}") for n in range(levels)]
    else:
        columns = [texts_of(table["axis1"]) if table["axis1"].dtype.kind in "SO"
                   else [f"{n:.15g}" for n in numbers_of(table["axis1"], "axis1")]]  # fmt: skip
    if any(len(cells) != count for cells in columns):
        raise FormatError(tr("The rows of the table are not as many as their names"), expected=str(count))
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
    texts = texts_of(table[level])
    if codes.min(initial=0) < 0:
        raise FormatError(tr("{label} of the table numbers no texts", label=label))
    return [texts[code] for code in np.ravel(codes)]
