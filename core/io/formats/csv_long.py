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
from core.io.facts import beyond_one, noted
from core.io.files import write_text
from core.io.people import check_size, gather, recognise
from core.io.table import (
    CONFIDENCES,
    FACTS,
    TIMES,
    cells_of,
    clock_of,
    column,
    facts_of,
    header_of,
    in_millimetres,
    line,
    names_of_people,
    numbers,
    of_all,
    our_words,
    picture_size,
    read_table,
    rows_of_people,
    subject,
    table_facts,
)
from core.language import tr
from core.poses import PoseSequence, Status, Visibility

_KEEPS = "positions, confidence, visibility, status, who is who, times, space and unit"
_LOSES = "uncertainty and provenance; bones of a custom skeleton"
_NEEDED = {"joint", "x", "y"}
_KINDS = {"visibility": Visibility, "status": Status}
_VALUES = {"x": (), "y": (), "z": (), "confidence": [word for word in CONFIDENCES if word not in _KINDS]}
"""What others call the columns of values, in any case."""


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
    return set(our_words(header_of(path), _VALUES)) >= _NEEDED


@pose_format("csv-long", title="CSV, one row per joint", extensions=(".csv",), sniff=_is_long, write=write_csv_long,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_csv_long(path: Path) -> dict[int, PoseSequence]:
    """The people of a table with columns joint, x, y[, z] and frame or time. Raises ``FormatError``."""
    header, *rows = read_table(path)
    header = _with_scores(our_words(header, _VALUES), rows)
    if not set(header) >= _NEEDED or not {"frame", *TIMES} & set(header) or len(set(header)) < len(header):
        expected, got = tr("joint, x, y and frame or time, each once"), ", ".join(header)[:99]
        raise FormatError(tr("{path} lacks columns", path=path.name), expected=expected, got=got)
    labels = column(header, rows, "joint") or []
    names = list(dict.fromkeys(labels))
    skeleton = recognise(names)
    axes = "xyz" if "z" in header else "xy"
    known, facts = table_facts(header, rows, len(axes))
    clock = clock_of(header, rows, facts)
    said = {name: _words(column(header, rows, name), kind) for name, kind in _KINDS.items()}
    words = {name: values for name, values in said.items() if values is not None}
    used = {*FACTS, *TIMES, *of_all(header, rows), "joint", *axes, "confidence", *words}
    left = [name for name in header if name.strip() and name not in used]
    dropped = [f"the columns {', '.join(left[:12])}"] if left else []
    own_rows, names_of = rows_of_people(header, rows), names_of_people(header, rows)
    place = {name: index for index, name in enumerate(names)}
    joints = np.array([place[name] for name in labels])
    data = {name: _column(header, rows, name) for name in (*axes, "confidence")}
    dropped += beyond_one(data["confidence"])
    people = {}
    for person, own in own_rows.items():
        found, firsts, frames = np.unique(clock.values[own], return_index=True, return_inverse=True)
        shape = (len(found), len(names))
        check_size(*shape, len(axes))
        _check_once(own, frames, joints[own], names)
        coords, confidence = np.full((*shape, len(axes)), np.nan), np.zeros(shape)
        coords[frames, joints[own]] = np.stack([data[axis][own] for axis in axes], axis=-1)
        confidence[frames, joints[own]] = data["confidence"][own] if "confidence" in header else 1.0
        extra: dict[str, Any] = {}
        for name, values in words.items():
            extra[name] = np.zeros(shape, np.uint8)
            extra[name][frames, joints[own]] = values[own]
        coords = in_millimetres(coords, known, facts)
        source = noted(dropped, **facts) | subject(names_of, person) | picture_size(header, rows)
        poses = PoseSequence(skeleton, coords, np.arange(len(found)), confidence, **known, **extra, source=source)
        people[person] = poses.take(*clock.frames(own[firsts], found))
    return people


def _check_once(rows: np.ndarray, frames: np.ndarray, joints: np.ndarray, names: Sequence[str]) -> None:
    """Raise ``FormatError`` where a joint is given twice in one frame."""
    seen: dict[tuple[int, int], int] = {}
    for row, frame, joint in zip(rows.tolist(), frames.tolist(), joints.tolist(), strict=True):
        if (before := seen.setdefault((frame, joint), row)) != row:
            what = tr(
                "{names} is there twice in one frame, in row {before} and in row {row}",
                names=names[joint], before=before + 2, row=row + 2
            )
            raise FormatError(what, action=tr("Correct the table, or say who each of them is (person)"))


def _column(header: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> np.ndarray:
    cells = column(header, rows, name)
    if cells is None:
        return np.full(len(rows), np.nan)
    return numbers([cells], lambda _, row: f"row {row + 2}, {name}")[0]


def _with_scores(header: list[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """MediaPipe's visibility is a number, and the confidence where there is no other."""
    seen = column(header, rows, "visibility") if "confidence" not in header else None
    scores = seen is not None and _words(seen, Visibility) is None
    return ["confidence" if name == "visibility" and scores else name for name in header]


def _words(cells: Sequence[str] | None, kind) -> np.ndarray | None:
    """The values of an enum by their names in lower case, 0 for what is blank; None for a column of anything else."""
    values = {member.name.lower(): member.value for member in kind} | {"": 0}
    if cells is None or not values.keys() >= set(cells):
        return None
    return np.array([values[cell] for cell in cells], np.uint8)
