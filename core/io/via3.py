"""Version 3 of the VGG annotators (image, video, audio): what its projects and tables say of regions.

A project has files, views that show files, and metadata: each is of a view (``vid``), at no time or at seconds of a
video (``z``), with a shape and its place (``xy``, ``[1, x, y]`` is a point) and values by the numbers of attributes
(``av``), which ``attribute`` names. Exported tables hold the same, a row each, below lines of comments.
Format: via-3.x.y, ``_via_metadata.js`` and ``_via_data.js``, https://gitlab.com/vgg/via
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.io.places import reading
from core.untrusted.text import parse_json

_SHAPES = ("", "point", "rect", "circle", "ellipse", "line", "polyline", "polygon", "extreme rect", "extreme circle")
_COLUMNS = ("metadata_id", "file_list", "flags", "temporal_coordinates", "spatial_coordinates", "metadata")
_EXPECTED = "vid, z, xy and av, as version 3 of VIA writes them"


@dataclass(frozen=True)
class Region:
    """One shape of one file. ``place`` is (x, y) pixels of a point, None for other shapes; ``attributes`` are values by
    lower-case names; ``time`` is seconds of a video, None in a picture."""

    file: str
    shape: str
    place: tuple[float, float] | None
    attributes: Mapping[str, str]
    time: float | None = None


def is_project(text: str) -> bool:
    """Whether JSON that begins like this is a project of version 3."""
    return text.lstrip().startswith("{") and '"project"' in text and ('"vid_list"' in text or '"rev_timestamp"' in text)


def is_exported(text: str) -> bool:
    """Whether a table that begins like this is of version 3."""
    return "CSV_HEADER = metadata_id,file_list" in text


def regions_of_project(data: Mapping) -> list[Region]:
    """Regions of a project. Raises ``FormatError``."""
    names: dict[str, str] = {}
    with reading("the files and views", "file and view, as version 3 of VIA writes them"):
        for view, shown in data["view"].items():
            file = data["file"][str(shown["fid_list"][0])]  # of two side by side the first
            names[str(view)] = str(file.get("fname") or file.get("src"))
    found = []
    for name, row in data["metadata"].items():
        with reading(f"the metadata {str(name)[:60]!r}", _EXPECTED):
            if row["xy"]:
                found.append(_region(names[str(row["vid"])], row["z"], row["xy"], row["av"], data.get("attribute", {})))
    return found


def regions_of_table(text: str) -> list[Region]:
    """Regions of an exported table. Raises ``FormatError``."""
    lines = text.splitlines()
    stated = next((line for line in lines if line.startswith("# ATTRIBUTE")), "")
    attributes = parse_json(stated.partition("=")[2]) if stated else {}
    rows = csv.reader(io.StringIO("\n".join(line for line in lines if line.strip() and not line.startswith("#"))))
    found = []
    for number, cells in enumerate(rows, 1):
        with reading(f"row {number}", _EXPECTED):
            row = dict(zip(_COLUMNS, cells, strict=False))
            files, z, xy, av = (parse_json(row[name]) for name in (_COLUMNS[1], *_COLUMNS[3:]))
            if xy:
                found.append(_region(str(files[0]), z, xy, av, attributes))
    return found


def _region(file: str, z: Sequence, xy: Sequence, av: Mapping, attributes: Mapping) -> Region:
    kind = int(xy[0])
    shape = _SHAPES[kind] if 0 < kind < len(_SHAPES) else f"number {kind}"
    place = (float(xy[1]), float(xy[2])) if shape == "point" else None
    named = dict(_value(str(key), value, attributes) for key, value in av.items())
    return Region(file, shape, place, named, float(z[0]) if z else None)


def _value(key: str, value: object, attributes: Mapping) -> tuple[str, str]:
    """Name and value in words: of a choice, what stands beside its number."""
    known = attributes.get(key, key)
    if not isinstance(known, Mapping):  # older tables give names alone
        return str(known).strip().lower(), str(value)
    options = known.get("options") or {}
    chosen = str(known.get("default_option_id", "") if value == "_DEFAULT" else value)
    return str(known.get("aname", key)).strip().lower(), str(options.get(chosen, chosen))
