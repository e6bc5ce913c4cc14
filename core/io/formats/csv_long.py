"""CSV, long ("tidy"): one row a person, frame and joint.

    person,frame,time,space,unit,joint,x,y,z,confidence,visibility,status

``time`` in seconds; no ``z`` in 2D; missing joints have blank coordinates; ``visibility`` and ``status`` in words. Only
``joint``, ``x``, ``y`` and one of ``frame`` and ``time`` are needed when reading.

Facts: as in the wide layout (``csv_wide``).
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import noted
from core.io.files import write_text
from core.io.numbering import plausible, rows_at
from core.io.people import NOMINAL_FPS, check_size, even_times, gather, recognise, sane_times
from core.io.table import (
    FACTS,
    cells_of,
    column,
    facts_of,
    header_of,
    in_millimetres,
    line,
    names_of_people,
    numbers,
    read_table,
    rows_of_people,
    subject,
    table_facts,
)
from core.poses import PoseSequence, Status, Visibility

_KEEPS = "positions, confidence, visibility, status, who is who, times, space and unit"
_LOSES = "uncertainty and provenance; bones of a custom skeleton"
_NEEDED = {"joint", "x", "y"}


def write_csv_long(path: Path, people: People) -> None:
    """One row for each person, frame and joint."""
    crowd = gather(people)
    axes = "xyz"[: crowd.coords.shape[-1]]
    lines = [line([*FACTS, "joint", *axes, "confidence", "visibility", "status"])]
    names = [line([joint]).strip("\n") for joint in crowd.skeleton.joints]
    seen, known = ([member.name.lower() for member in kind] for kind in (Visibility, Status))
    values = np.concatenate([crowd.coords, crowd.confidence[..., None]], axis=-1)
    for row, t in np.argwhere(crowd.has).tolist():
        start = ",".join(facts_of(crowd, row, t))
        for j, name in enumerate(names):
            words = f"{seen[crowd.visibility[row, t, j]]},{known[crowd.status[row, t, j]]}"
            lines.append(f"{start},{name},{cells_of(values[row, t, j])},{words}\n")
    write_text(path, "".join(lines))


def _is_long(path: Path) -> bool:
    return set(header_of(path)) >= _NEEDED


@pose_format("csv-long", title="CSV, one row per joint", extensions=(".csv",), sniff=_is_long, write=write_csv_long,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_csv_long(path: Path) -> dict[int, PoseSequence]:
    """The people of a table with columns joint, x, y[, z] and frame or time. Raises ``FormatError``."""
    header, *rows = read_table(path)
    if not set(header) >= _NEEDED or not {"frame", "time"} & set(header) or len(set(header)) < len(header):
        expected, got = "joint, x, y and frame or time, each once", ", ".join(header)[:99]
        raise FormatError(f"{path.name} lacks columns", expected=expected, got=got)
    labels = column(header, rows, "joint") or []
    names = list(dict.fromkeys(labels))
    skeleton = recognise(names)
    axes = "xyz" if "z" in header else "xy"
    known, facts = table_facts(header, rows, len(axes))
    used = {*FACTS, "joint", *axes, "confidence", "visibility", "status"}
    left = [name for name in header if name.strip() and name not in used]
    dropped = [f"the columns {', '.join(left[:12])}"] if left else []
    own_rows, names_of = rows_of_people(header, rows), names_of_people(header, rows)
    place = {name: index for index, name in enumerate(names)}
    joints = np.array([place[name] for name in labels])
    data = {name: _column(header, rows, name) for name in (*axes, "frame", "time", "confidence")}
    kinds = {"visibility": Visibility, "status": Status}
    words = {name: _words(column(header, rows, name) or [], kind) for name, kind in kinds.items() if name in header}
    people = {}
    for person, own in own_rows.items():
        keys = data["frame" if "frame" in header else "time"][own]
        found, frames = np.unique(keys, return_inverse=True)
        shape = (len(found), len(names))
        check_size(*shape, len(axes))
        if not np.isfinite(found).all() or len(set(zip(frames.tolist(), joints[own].tolist(), strict=True))) < len(own):
            raise FormatError(f"{path.name} gives a joint twice in one frame, or no frame")
        coords, confidence = np.full((*shape, len(axes)), np.nan), np.zeros(shape)
        coords[frames, joints[own]] = np.stack([data[axis][own] for axis in axes], axis=-1)
        confidence[frames, joints[own]] = data["confidence"][own] if "confidence" in header else 1.0
        times = np.full(len(found), np.nan)
        times[frames] = data["time"][own] if "time" in header else keys / NOMINAL_FPS
        extra: dict[str, Any] = {}
        for name, values in words.items():
            extra[name] = np.zeros(shape, np.uint8)
            extra[name][frames, joints[own]] = values[own]
        times, rows_taken = sane_times(times, NOMINAL_FPS), np.arange(len(found))
        if "time" not in header and (np.mod(found, 1) == 0).all() and plausible(found.astype(int).tolist()):
            rows_taken = rows_at(found.astype(int).tolist())
            times_taken = even_times(len(rows_taken), NOMINAL_FPS)
        else:
            times_taken = times
        coords = in_millimetres(coords, known, facts)
        source = noted(dropped, **facts) | subject(names_of, person)
        poses = PoseSequence(skeleton, coords, times, confidence, **known, **extra, source=source)
        people[person] = poses.take(rows_taken, times_taken)
    return people


def _column(header: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> np.ndarray:
    cells = column(header, rows, name)
    return np.full(len(rows), np.nan) if cells is None else numbers([cells])[0]


def _words(cells: Sequence[str], kind) -> np.ndarray:
    """The values of an enum by their names in lower case; what is blank is 0."""
    values = {member.name.lower(): member.value for member in kind}
    return np.array([values[cell] if cell else 0 for cell in cells], np.uint8)
