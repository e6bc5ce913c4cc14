"""CSV, wide: one row a person and frame.

    person,frame,time,space,unit,nose_x,nose_y,nose_confidence,left_eye_x,...

``time`` in seconds; ``_z`` after ``_y`` in 3D; missing joints are blank. When reading, the first five columns and the
confidences may be absent, and commas may be semicolons or tabs.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.files import write_text
from core.io.people import check_size, gather, recognise
from core.io.table import (
    FACTS,
    cells_of,
    fact,
    facts_of,
    header_of,
    line,
    numbers,
    read_table,
    rows_of_people,
    times_of,
)
from core.poses import PoseSequence, Space

_LOSES = "visibility, status, uncertainty and provenance; bones of a custom skeleton"


def write_csv_wide(path: Path, people: People) -> None:
    crowd = gather(people)
    axes = [*"xyz"[: crowd.coords.shape[-1]], "confidence"]
    lines = [line([*FACTS, *(f"{joint}_{axis}" for joint in crowd.skeleton.joints for axis in axes)])]
    values = np.concatenate([crowd.coords, crowd.confidence[..., None]], axis=-1)
    for row, t in np.argwhere(crowd.has).tolist():
        lines.append(",".join(facts_of(crowd, row, t)) + "," + cells_of(values[row, t]) + "\n")
    write_text(path, "".join(lines))


def _is_wide(path: Path) -> bool:
    return bool(_joints(header_of(path)))


def _joints(header: Sequence[str]) -> list[str]:
    """The names that have both an x and a y column."""
    known = set(header)
    return [name[:-2] for name in header if name.endswith("_x") and f"{name[:-2]}_y" in known]


@pose_format("csv", title="CSV, one row a frame", extensions=(".csv",), sniff=_is_wide, write=write_csv_wide,
             loses=_LOSES)  # fmt: skip
def read_csv_wide(path: Path) -> dict[int, PoseSequence]:
    header, *rows = read_table(path)
    joints = _joints(header)
    place = {name: i for i, name in enumerate(header)}
    if not joints or len(place) < len(header):
        raise FormatError(f"{path.name} has no columns of joints", expected="nose_x, nose_y, ... each once")
    axes = "xyz" if all(f"{joint}_z" in place for joint in joints) else "xy"
    check_size(len(rows), len(joints), len(axes))
    own_rows = rows_of_people(header, rows)
    skeleton = recognise(joints)
    facts: dict[str, Any] = {"space": fact(header, rows, "space") or (Space.IMAGE if len(axes) == 2 else Space.WORLD)}
    facts["unit"] = fact(header, rows, "unit")
    people = {}
    for person, places in own_rows.items():
        own = [rows[i] for i in places]
        coords = np.stack([_columns(own, [place[f"{j}_{axis}"] for j in joints]) for axis in axes], axis=-1)
        scored = all(f"{joint}_confidence" in place for joint in joints)
        if scored:
            facts["confidence"] = _columns(own, [place[f"{j}_confidence"] for j in joints])
        people[person] = PoseSequence(skeleton, coords, times_of(header, own), **facts)
    return people


def _columns(rows: Sequence[Sequence[str]], places: Sequence[int]) -> np.ndarray:
    return numbers([[row[place] for place in places] for row in rows])
