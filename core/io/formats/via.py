"""VGG Image Annotator 2: projects and annotations as JSON, and as CSV; points are read.

Facts: pixels; pictures are frames by the numbers in their names; no rate. The joint of a point is the attribute of its
region that is called keypoint, joint, part, label or name, else the one with the most values; who it is of is the one
called person, individual, animal or track. Other shapes are named as left out. Tried on files made by the published
layouts of versions 1 and 2, on none of the program's own.
Format: https://www.robots.ox.ac.uk/~vgg/software/via
"""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head, read_json, read_text
from core.io.numbering import frames_by_name
from core.io.people import NOMINAL_FPS
from core.io.places import reading
from core.io.points import Point, people_of_points
from core.language import tr
from core.poses import PoseSequence
from core.untrusted.text import parse_json

_JOINT = ("keypoint", "joint", "part", "bodypart", "landmark", "label", "name", "type", "class")
_WHO = ("person", "person_id", "individual", "animal", "track", "track_id", "subject")
_CSV = "filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes"
Region = tuple[str, Mapping, Mapping]
"""Picture, shape, attributes."""


def _is_via(path: Path) -> bool:
    text = head(path)
    return text.replace("#", "").strip().startswith(_CSV) or (
        text.lstrip().startswith("{") and ('"_via_' in text or '"shape_attributes"' in text)
    )


@pose_format("via", title="VGG Image Annotator", extensions=(".json", ".csv"), sniff=_is_via, dims=(2,))
def read_via(path: Path) -> dict[int, PoseSequence]:
    """The people of all pictures. Raises ``FormatError``."""
    regions = _of_json(read_json(path)) if head(path).lstrip().startswith("{") else _of_csv(read_text(path))
    points = [region for region in regions if region[1].get("name") == "point"]
    others = sorted({str(shape.get("name")) for _, shape, _ in regions} - {"point"})
    if not points:
        raise FormatError(
            tr("{path} holds no points", path=path.name),
            expected=tr("regions of the shape point"),
            got=", ".join(others),
        )
    facts: dict[str, tuple[object, str]] = {"fps": (NOMINAL_FPS, ASSUMED), "unit": ("px", STATED)}
    names = list(dict.fromkeys(picture for picture, _, _ in regions))
    frames = dict(zip(names, frames_by_name(names, facts), strict=True))
    joint, who = _joint_key([attributes for _, _, attributes in points]), _WHO
    found = []
    for picture, shape, attributes in points:
        person = next((str(attributes[key]) for key in who if attributes.get(key)), "")
        place = float(shape["cx"]), float(shape["cy"])
        found.append(Point(person, frames[picture], str(attributes.get(joint, "")).strip() or "point", place))
    left = [f"regions of the shape {shape}" for shape in others]
    return people_of_points(found, NOMINAL_FPS, noted(left, **facts))


def _joint_key(attributes: Sequence[Mapping]) -> str:
    """The attribute that says which joint a point is."""
    keys = list(dict.fromkeys(str(key) for row in attributes for key in row if key not in _WHO))
    values = {key: {str(row.get(key)) for row in attributes} for key in keys}
    known = next((key for key in _JOINT if key in values), "")
    return known or max(keys, key=lambda key: len(values[key]), default="")


def _of_json(data: dict) -> list[Region]:
    pictures = data.get("_via_img_metadata", data)
    rows = []
    for name, picture in pictures.items():
        if not isinstance(picture, dict) or "regions" not in picture:
            continue
        regions = picture["regions"]  # of VIA 1 by number, of VIA 2 a list
        with reading(f"the picture {name[:60]!r}", "regions with shape_attributes and region_attributes"):
            for region in regions.values() if isinstance(regions, dict) else regions:
                rows.append((str(picture["filename"]), region["shape_attributes"], region["region_attributes"]))
    return rows


def _of_csv(text: str) -> list[Region]:
    rows = csv.DictReader(io.StringIO(text.lstrip("# ")))
    found = ((str(row["filename"]), parse_json(row["region_shape_attributes"] or "{}"),
              parse_json(row["region_attributes"] or "{}")) for row in rows)  # fmt: skip
    return [row for row in found if row[1]]
