"""CSV, wide: one row a person and frame.

    person,frame,time,space,unit,nose_x,nose_y,nose_confidence,left_eye_x,...

``time`` in seconds; ``_z`` after ``_y`` in 3D; missing joints are blank. When reading, the first five columns and the
confidences may be absent, commas may be semicolons or tabs (then numbers may have decimal commas), and others' names of
columns (SLEAP's track, frame_idx, nose.x, nose.score; Nose X (mm), x_nose, nose_likelihood) are taken for ours.

Facts: times, frame numbers, space, unit, and one ``fps``, ``width`` and ``height`` for all by their columns. Without
``time`` and ``fps`` the rate is assumed, without ``unit`` that of 3D (by the size of the person), without ``space``
that y is up. Columns of other names are named and left out.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import MILLIMETRES, beyond_one, noted
from core.io.files import write_text
from core.io.people import check_size, gather, recognise
from core.io.table import (
    CONFIDENCES,
    FACTS,
    TIMES,
    cells_of,
    clock_of,
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
    scores_of,
    subject,
    table_facts,
)
from core.language import tr
from core.poses import PoseSequence

_KEEPS = "positions, confidence, who is who, times, space and unit"
_LOSES = "visibility, status, uncertainty and provenance; bones of a custom skeleton"


def write_csv_wide(path: Path, people: People) -> None:
    """One row for each person and frame."""
    crowd = gather(people)
    axes = [*"xyz"[: crowd.coords.shape[-1]], "confidence"]
    lines = [line([*FACTS, *(f"{joint}_{axis}" for joint in crowd.skeleton.joints for axis in axes)])]
    values = np.concatenate([crowd.coords, crowd.confidence[..., None]], axis=-1)
    for row, t in np.argwhere(crowd.has).tolist():
        lines.append(",".join(facts_of(crowd, row, t)) + "," + cells_of(values[row, t]) + "\n")
    write_text(path, "".join(lines))


def _is_wide(path: Path) -> bool:
    return bool(_joints(_our_words(header_of(path))))


_LONGEST = 600  # letters of the name of a column
_UNIT = r"(?: ?[(\[](?P<unit>\w+)[)\]])?"
_AXES = rf"(?P<axis>[xyz]|{'|'.join(CONFIDENCES)})"
_LAST = re.compile(rf"(?P<name>.*[^\s_.:-])(?P<mark>[ _.:-])+{_AXES}{_UNIT}", re.IGNORECASE)
_FIRST = re.compile(rf"(?P<axis>[xyz])(?P<mark>[ _.:-])(?P<name>\S.*?){_UNIT}", re.IGNORECASE)


def _our_words(header: Sequence[str]) -> list[str]:
    """Columns by our names where others have other names for them: nose.x, Nose X, nose_x (px), x_nose, nose_score."""
    words = our_words(header)
    found = {}
    for pattern in (_LAST, _FIRST):
        found = _matches(pattern, words)
        axes = {(match["name"], match["axis"].lower()) for match in found.values()}
        joints = {name for name, axis in axes if axis == "x" and (name, "y") in axes}
        found = {word: match for word, match in found.items() if match["name"] in joints}
        if found:
            break
    ours = {word: _our_word(match) for word, match in found.items()}
    twice = {word for word, count in Counter(ours.values()).items() if count > 1}
    return [ours[word] if word in ours and ours[word] not in twice else word for word in words]


def _matches(pattern: re.Pattern, words: Sequence[str]) -> dict[str, re.Match]:
    """Of those that can be names of columns: the time that a pattern takes grows with the square of the length."""
    return {word: match for word in words if len(word) <= _LONGEST and (match := pattern.fullmatch(word.strip()))}


def _our_word(match: re.Match) -> str:
    """Where blanks divide the name from its axis, there are none in names as we have them."""
    name, axis = match["name"], match["axis"].lower()
    name = name.replace(" ", "_") if match["mark"] == " " else name
    return f"{name}_{axis if axis in ('x', 'y', 'z') else 'confidence'}"


def _unit_in_words(header: Sequence[str]) -> str:
    """The one unit that the names of columns have in brackets, as in ``nose_x (mm)``; "" without."""
    matches = [match for pattern in (_LAST, _FIRST) for match in _matches(pattern, header).values()]
    units = {match["unit"].lower() for match in matches if match["unit"] and match["axis"].lower() in ("x", "y", "z")}
    unit = units.pop() if len(units) == 1 else ""
    return "px" if unit in ("px", "pixel", "pixels") else unit if unit in MILLIMETRES else ""


_PERSON = re.compile(r"((?:inst|instance|person|subject|individual|player|animal)[ _]?\d+)[_.:](.+)", re.IGNORECASE)


def _unfolded(header: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """A row a person for tables that have several side by side, as ``inst0.nose.x``, ``person1_nose_x``; the person is
    what the columns say of the track, else the words before them. Other tables as they are."""
    found = {place: match for place, word in enumerate(header) if len(word) <= _LONGEST
             and (match := _PERSON.fullmatch(word))}  # fmt: skip
    columns: dict[str, dict[str, int]] = {}
    for place, match in found.items():
        columns.setdefault(match[1], {})[match[2]] = place
    own = list(next(iter(columns.values()), ()))
    if not _joints(_our_words(own)) or any(set(own) != set(places) for places in columns.values()):
        return header, rows
    common = [place for place in range(len(header)) if place not in found]
    named = "track" in own
    names = [header[place] for place in common] + own + ([] if named else ["person"])
    unfolded = []
    for row, (who, places) in product(rows, columns.items()):
        cells = [row[places[name]] for name in own]
        if any(cells):
            unfolded.append([*(row[place] for place in common), *cells, *([] if named else [who])])
    return names, unfolded


def _joints(header: Sequence[str]) -> list[str]:
    """The names that have both an x and a y column."""
    known = set(header)
    return [name[:-2] for name in header if name.endswith("_x") and f"{name[:-2]}_y" in known]


@pose_format("csv", title="CSV, one row per frame", extensions=(".csv",), sniff=_is_wide, write=write_csv_wide,
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_csv_wide(path: Path) -> dict[int, PoseSequence]:
    """The people of a table with columns ``nose_x``, ``nose_y`` ... Raises ``FormatError``."""
    theirs, *rows = read_table(path)
    theirs, rows = _unfolded(theirs, rows)
    header = _our_words(theirs)
    joints = _joints(header)
    place = {name: i for i, name in enumerate(header)}
    if not joints or len(place) < len(header):
        raise FormatError(
            tr("{path} has no columns of joints", path=path.name), expected=tr("nose_x, nose_y, ... each once")
        )
    axes = "xyz" if all(f"{joint}_z" in place for joint in joints) else "xy"
    check_size(len(rows), len(joints), len(axes))
    own_rows, names_of = rows_of_people(header, rows), names_of_people(header, rows)
    skeleton = recognise(joints)
    known, facts = table_facts(header, rows, len(axes), _unit_in_words(theirs))
    clock = clock_of(header, rows, facts)
    used = {*FACTS, *TIMES, *of_all(header, rows)}
    used |= {f"{joint}_{axis}" for joint in joints for axis in (*axes, "confidence")}
    left = [name for name in header if name.strip() and name not in used]
    dropped = [f"the columns {', '.join(left[:12])}{' ...' if len(left) > 12 else ''}"] if left else []
    people = {}
    for person, places in own_rows.items():
        names = [[f"{joint}_{axis}" for joint in joints] for axis in axes]
        coords = np.stack([_columns(rows, places, [place[n] for n in own], own) for own in names], axis=-1)
        coords = in_millimetres(coords, known, facts)
        extra: dict[str, Any] = {}
        if scores := [name for joint in joints if (name := f"{joint}_confidence") in place]:
            values = _columns(rows, places, [place[name] for name in scores], scores)
            columns = {name: column for column, name in enumerate(scores)}
            dropped = [*dropped, *(text for text in beyond_one(values) if text not in dropped)]
            extra["confidence"] = scores_of(values, [columns.get(f"{joint}_confidence") for joint in joints])
        frames, times = clock.frames(places, clock.values[places])
        order = np.arange(len(places))
        source = noted(dropped, **facts) | subject(names_of, person) | picture_size(header, rows)
        poses = PoseSequence(skeleton, coords, order, **known, **extra, source=source)
        check_size(len(frames), len(joints), len(axes))
        people[person] = poses.take(frames, times)
    return people


def _columns(
    rows: Sequence[Sequence[str]], own: np.ndarray, columns: Sequence[int], names: Sequence[str]
) -> np.ndarray:
    """(rows of a person, columns) numbers."""
    cells = [[rows[row][column] for column in columns] for row in own]
    return numbers(cells, lambda row, column: f"row {own[row] + 2}, {names[column]}")
