"""People of loose points: what annotation tools write, one point of one person in one frame at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np

from core.errors import FormatError
from core.io.files import read_text
from core.io.people import check_people, check_size, even_times, recognise, sane, unique_names
from core.language import tr
from core.poses import PoseSequence, Visibility
from core.untrusted.budget import take

_LATEST = 1_000_000  # frames
_NODE_BYTES = 400  # of Python's memory for each element of XML


@dataclass(frozen=True)
class Point:
    """``place`` is (x, y) pixels; ``person`` any name by which people are told apart."""

    person: str
    frame: int
    joint: str
    place: tuple[float, float]
    visibility: int = Visibility.UNKNOWN


def people_of_points(
    points: Sequence[Point], fps: float, source: Mapping, edges: Sequence[tuple[str, str]] = (),
    times: np.ndarray | None = None,
) -> dict[int, PoseSequence]:  # fmt: skip
    """People numbered in the order in which they come, each with all joints; ``edges`` are bones by names, ``times``
    (T,) the seconds of all frames where they are known."""
    if not points:
        return {}
    people = {name: row for row, name in enumerate(dict.fromkeys(point.person for point in points))}
    names = list(dict.fromkeys(point.joint for point in points))
    column = {name: place for place, name in enumerate(names)}
    first, last = min(point.frame for point in points), max(point.frame for point in points)
    if first < 0 or last >= _LATEST:
        got = tr("{first} to {last}", first=first, last=last)
        raise FormatError(
            tr("The file names frames that no video has"), expected=tr("0 to {latest:,}", latest=_LATEST), got=got
        )
    count = last + 1
    check_people(len(people))
    check_size(len(people), count, len(names), 2)
    coords = np.full((len(people), count, len(names), 2), np.nan)
    visibility = np.zeros(coords.shape[:3], np.uint8)
    again = 0
    for point in points:
        at = people[point.person], point.frame, column[point.joint]
        again += bool(np.isfinite(coords[at]).any())
        coords[at], visibility[at] = point.place, point.visibility
    if again:
        what = tr("{again} points: others of the same joint and person are in the same frame", again=again)
        source = {**source, "dropped": [*source.get("dropped", ()), what]}
    bones = [(column[a], column[b]) for a, b in edges if a in column and b in column]
    skeleton, times = recognise(unique_names(names), bones), even_times(count, fps) if times is None else times
    return {
        row: PoseSequence(skeleton, sane(coords[row]), times, visibility=visibility[row],
                          source={**source, **({"subject": name} if name else {})})
        for name, row in people.items()
    }  # fmt: skip


def read_xml(path: Path) -> Any:
    """The root of an XML file. Raises ``FormatError`` for one that is none, or that declares entities."""
    text = read_text(path)
    if "<!ENTITY" in text or "<!DOCTYPE" in text:
        raise FormatError(tr("{path} declares entities, which may repeat themselves without end", path=path.name))
    take(text.count("<"), itemsize=_NODE_BYTES)
    return ElementTree.fromstring(text.encode())  # noqa: S314  entities were refused above
