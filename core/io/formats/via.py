"""VGG annotators (VIA), versions 1 to 3: projects and annotations as JSON, and as CSV; points are read.

Facts: pixels; pictures are frames by the numbers in their names, without a rate; points in a video have its seconds
(version 3). The joint of a point is the attribute of its region that is called keypoint, joint, part, label or name,
else the one with the most values, else its place in the order of its picture; who it is of is the attribute person,
individual, animal or track. Other shapes, and other files beside a video, are named as left out.
Format: https://www.robots.ox.ac.uk/~vgg/software/via
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, STATED, noted
from core.io.files import head, read_json, read_text
from core.io.numbering import frames_by_name
from core.io.people import NOMINAL_FPS
from core.io.places import reading
from core.io.points import Point, people_of_points
from core.io.via3 import Region, is_exported, is_project, regions_of_project, regions_of_table
from core.language import tr
from core.poses import PoseSequence
from core.untrusted.text import parse_json

_JOINT = ("keypoint", "joint", "part", "bodypart", "landmark", "label", "name", "type", "class")
_WHO = ("person", "person_id", "individual", "animal", "track", "track_id", "subject")
_CSV = "filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes"
_LATEST = 1e6  # seconds


def _is_via(path: Path) -> bool:
    text = head(path)
    if text.lstrip().startswith("{"):
        return '"_via_' in text or '"shape_attributes"' in text or is_project(text)
    return text.replace("#", "").strip().startswith(_CSV) or is_exported(text)


@pose_format("via", title="VGG Image Annotator", extensions=(".json", ".csv"), sniff=_is_via, dims=(2,))
def read_via(path: Path) -> dict[int, PoseSequence]:
    """The people of all pictures, or of the video that has most of the points. Raises ``FormatError``."""
    regions = _regions(path)
    points = [region for region in regions if region.place]
    others = sorted({region.shape for region in regions} - {"point"})
    if not points:
        raise FormatError(
            tr("{path} holds no points", path=path.name),
            expected=tr("regions of the shape point"),
            got=", ".join(others),
        )
    left = [f"regions of the shape {shape}" for shape in others]
    facts: dict[str, tuple[object, str]] = {"unit": ("px", STATED)}
    points, elsewhere = _of_one_recording(points)
    left += [f"points in {file}: {count}" for file, count in elsewhere.items()]
    frames, times = _moments(points, facts)
    joints, people = _joints(points, facts), [_who(region.attributes) for region in points]
    places = [region.place or (np.nan, np.nan) for region in points]
    found = list(map(Point, people, frames, joints, places))
    return people_of_points(found, NOMINAL_FPS, noted(left, **facts), times=times)


def _of_one_recording(points: Sequence[Region]) -> tuple[list[Region], Counter]:
    """Points of all pictures, or of one video, whichever are most, and how many there are in each other file."""
    counts = Counter("" if point.time is None else point.file for point in points)
    most = counts.most_common(1)[0][0]
    mine = [("" if point.time is None else point.file) == most for point in points]
    elsewhere = Counter(point.file for point, own in zip(points, mine, strict=True) if not own)
    return [point for point, own in zip(points, mine, strict=True) if own], elsewhere


def _moments(points: Sequence[Region], facts: dict) -> tuple[list[int], np.ndarray | None]:
    """The frame of each point, and the seconds of each frame where they are stated."""
    stated = [point.time for point in points if point.time is not None]
    if stated:
        if not all(0 <= time < _LATEST for time in stated):
            raise FormatError(
                tr("The file names frames that no video has"),
                expected=tr("{first} to {last}", first=0, last=f"{_LATEST:g} s"),
                got=tr("{first} to {last}", first=min(stated), last=max(stated)),
            )
        times, frames = np.unique(stated, return_inverse=True)
        return frames.tolist(), times
    facts["fps"] = NOMINAL_FPS, ASSUMED
    names = list(dict.fromkeys(point.file for point in points))
    numbers = dict(zip(names, frames_by_name(names, facts), strict=True))
    return [numbers[point.file] for point in points], None


def _joints(points: Sequence[Region], facts: dict) -> list[str]:
    """The joint of each point; by the order in each picture where no attribute says anything."""
    key = _joint_key([point.attributes for point in points])
    names = [point.attributes.get(key, "").strip() for point in points]
    return [name or "point" for name in names] if any(names) else _in_order(points, facts)


def _in_order(points: Sequence[Region], facts: dict) -> list[str]:
    facts["joints"] = "numbered in the order in which each picture has them", ASSUMED
    seen: Counter = Counter()
    names = []
    for point in points:
        where = point.file, point.time, _who(point.attributes)
        seen[where] += 1
        names.append(f"point {seen[where]}")
    return names


def _joint_key(attributes: Sequence[Mapping[str, str]]) -> str:
    """The attribute that says which joint a point is; "" where there is none."""
    keys = list(dict.fromkeys(key for row in attributes for key in row if key not in _WHO))
    values = {key: {row[key] for row in attributes if row.get(key)} for key in keys}
    known = next((key for key in _JOINT if values.get(key)), "")
    return known or max(keys, key=lambda key: len(values[key]), default="")


def _who(attributes: Mapping[str, str]) -> str:
    return next((attributes[key] for key in _WHO if attributes.get(key)), "")


# --- the versions ----------------------------------------------------------------------------------------------------


def _regions(path: Path) -> list[Region]:
    if head(path).lstrip().startswith("{"):
        data = read_json(path)
        return regions_of_project(data) if "metadata" in data else list(_of_json(data))
    text = read_text(path)
    return regions_of_table(text) if is_exported(head(path)) else list(_of_csv(text))


def _of_json(data: Mapping) -> Iterator[Region]:
    """Of versions 1 and 2."""
    for name, picture in data.get("_via_img_metadata", data).items():
        if not isinstance(picture, dict) or "regions" not in picture:
            continue
        regions = picture["regions"]  # of VIA 1 by number, of VIA 2 a list
        with reading(f"the picture {name[:60]!r}", "regions with shape_attributes and region_attributes"):
            for region in regions.values() if isinstance(regions, dict) else regions:
                yield _region(picture["filename"], region["shape_attributes"], region["region_attributes"])


def _of_csv(text: str) -> Iterator[Region]:
    """Of versions 1 and 2."""
    for row in csv.DictReader(io.StringIO(text.lstrip("# "))):
        shape = parse_json(row["region_shape_attributes"] or "{}")
        if shape:
            yield _region(row["filename"], shape, parse_json(row["region_attributes"] or "{}"))


def _region(file: object, shape: Mapping, attributes: Mapping) -> Region:
    kind = str(shape.get("name"))
    place = (float(shape["cx"]), float(shape["cy"])) if kind == "point" else None
    return Region(str(file), kind, place, {str(key).lower(): str(value) for key, value in attributes.items()})
