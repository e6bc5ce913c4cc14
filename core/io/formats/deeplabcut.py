"""DeepLabCut CSV: three header rows (scorer, bodyparts, coords), four with ``individuals``.

Rows start with the image's path (in one cell, or in three: folder, video, image) or a frame's number.

Facts: pixels; with a ``z`` among the coords 3D, whose unit (assumed by the size of the person) and axes (y up assumed)
the file does not state. Of several scorers the first is read, the others are named. No rate. Numbers in image names are
frame numbers: frames between labelled ones are missing.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, beyond_one, likely_unit, noted, scale_of
from core.io.files import head, write_text
from core.io.numbering import ANYWHERE, check_frames, frames_by_name, plausible, rows_of_frames
from core.io.people import NOMINAL_FPS, check_size, gather, recognise
from core.io.table import cells_of, delimiter, line, numbers, read_table, scores_of
from core.language import tr
from core.poses import PoseSequence, Space

KEEPS = "positions, who is who, frame numbers; confidence in 2D"
LOSES = "times, space and unit, confidence in 3D, visibility, status, uncertainty and provenance; bones"
_SCORER = "Posewright"


def _is_deeplabcut(path: Path) -> bool:
    text = head(path)
    starts = [line.partition(delimiter(text))[0] for line in text.split("\n")[:4]]
    return starts[0] == "scorer" and {"bodyparts", "coords"} <= set(starts)


def write_deeplabcut(path: Path, people: People) -> None:
    """As ``analyze_videos`` writes it: one row a frame, blank where a joint is missing; people are individuals."""
    columns, frames, table = columns_of_people(people)
    names = ("scorer", "individuals", "bodyparts", "coords") if len(people) > 1 else ("scorer", "bodyparts", "coords")
    rows = [line([name, *cells]) for name, cells in zip(names, zip(*columns, strict=True), strict=True)]
    rows += [f"{frame},{cells_of(row)}\n" for frame, row in zip(frames.tolist(), table, strict=True)]
    write_text(path, "".join(rows))


def columns_of_people(people: People) -> tuple[list[tuple[str, ...]], np.ndarray, np.ndarray]:
    """(scorer, individual where there are several, bodypart, coord) of each column; (T,) frames; (T, columns) values.

    Rows for all frames from 0 on, as many programs count rows, unless few are known of very many.
    """
    crowd = gather(people)
    crowd = crowd.filled() if plausible(crowd.frames.tolist()) else crowd
    solid = crowd.coords.shape[-1] == 3
    axes = ["x", "y", "z"] if solid else ["x", "y", "likelihood"]
    columns = [(f"person{i}", joint, axis) for i in crowd.ids for joint in crowd.skeleton.joints for axis in axes]
    places = crowd.coords.astype(np.float64)
    sure = np.where(crowd.present, crowd.confidence, np.nan)[..., None]
    values = places if solid else np.concatenate([places, sure], axis=-1)
    named = [(_SCORER, *column[0 if len(crowd.ids) > 1 else 1 :]) for column in columns]  # a single animal has no name
    return named, crowd.frames, values.transpose(1, 0, 2, 3).reshape(len(crowd.times), -1)


@pose_format("deeplabcut", title="DeepLabCut CSV", extensions=(".csv",), sniff=_is_deeplabcut, write=write_deeplabcut,
             asked=True, numbered=True, keeps=KEEPS, loses=LOSES)  # fmt: skip
def read_deeplabcut(path: Path) -> dict[int, PoseSequence]:
    """The individuals of a table with DeepLabCut's header, 2D pixels. Raises ``FormatError``."""
    rows = read_table(path)
    titles = {row[0]: row for row in rows[:4] if row[0] in ("scorer", "individuals", "bodyparts", "coords")}
    data = rows[len(titles) :]
    if not {"bodyparts", "coords"} <= set(titles) or not data:
        raise FormatError(tr("{path} has no DeepLabCut header", path=path.name),
            expected=tr("rows scorer, bodyparts, coords"))
    first = next((i for i, cell in enumerate(titles["coords"]) if cell in ("x", "y", "likelihood")), None)
    if first is None:
        got = ", ".join(titles["coords"][1:5])
        raise FormatError(tr("{path} names no coordinates", path=path.name),
            expected=tr("x, y, likelihood in the row coords"), got=got)
    individuals = titles.get("individuals", ["individual"] * len(rows[0]))[first:]
    parts, axes = titles["bodyparts"][first:], titles["coords"][first:]
    above = len(titles) + 1
    values = numbers([row[first:] for row in data], lambda row, column: f"row {row + above}, {parts[column]}")
    facts: dict[str, tuple[object, str]] = {}
    scorers = titles.get("scorer", ["scorer"] * len(rows[0]))[first:]
    named = list(zip(scorers, individuals, parts, axes, strict=True))
    return people_of_columns(named, values, [row[:first] for row in data], facts)


def people_of_columns(
    titles: Sequence[tuple[str, str, str, str]], values: np.ndarray, labels: Sequence[Sequence[str]], facts: dict
) -> dict[int, PoseSequence]:  # fmt: skip
    """People of (rows, columns) numbers under (scorer, individual, bodypart, coord), by the first scorer. ``labels``
    are what the rows begin with; of several videos the first is read."""
    first, *others = dict.fromkeys(scorer for scorer, *_ in titles)
    left = [f"what {', '.join(others)} made of the same: {first} is read"] if others else []
    own_rows, videos = _first_video(labels)
    left += [f"the frames of other videos ({', '.join(videos[:4])}): the first is read"] if videos else []
    numbered, values = frames_of_labels([labels[row] for row in own_rows], facts), values[own_rows]
    own = [(column, *title[1:]) for column, title in enumerate(titles) if title[0] == first]
    people = {}
    for person, name in enumerate(dict.fromkeys(who for _, who, *_ in own)):
        columns = {(part, axis): column for column, who, part, axis in own if who == name}
        people[person] = _person(columns, values, numbered, name, facts, left)
    return people


def _person(
    columns: dict[tuple[str, str], int], values: np.ndarray, numbered: np.ndarray, name: str, known_facts: Mapping,
    left: Sequence[str],
) -> PoseSequence:  # fmt: skip
    joints = list(dict.fromkeys(part for part, _ in columns))
    axes = "xyz" if any(axis == "z" for _, axis in columns) else "xy"
    lacking = [f"{joint} {axis}" for joint in joints for axis in axes if (joint, axis) not in columns]
    if lacking:
        raise FormatError(tr("The table lacks columns of its bodyparts"), expected=", ".join(lacking[:6]))
    rows, frames = rows_of_frames(numbered)
    check_size(len(frames), len(joints), len(axes))
    coords = np.stack([values[:, [columns[joint, axis] for joint in joints]] for axis in axes], axis=-1)
    facts = {**known_facts, "fps": (NOMINAL_FPS, ASSUMED)}
    known: dict[str, Any] = {}
    if len(axes) == 3:
        unit = likely_unit(coords)
        facts |= {"unit": (unit, ASSUMED), "up": ("y", ASSUMED)}
        coords, known = coords * scale_of(unit), {"space": Space.WORLD}
    known["confidence"] = scores_of(values, [columns.get((joint, "likelihood")) for joint in joints])
    dropped = beyond_one(known["confidence"])
    others = sorted({axis for _, axis in columns} - {*axes, "likelihood"})
    dropped += [f"the columns {', '.join(others)} of each bodypart"] if others else []
    source = noted([*left, *dropped], **facts) | {"individual": name}
    poses = PoseSequence(recognise(joints), coords, np.arange(len(values)), **known, source=source)
    return poses.take(rows, frames / NOMINAL_FPS)


def _first_video(labels: Sequence[Sequence[str]]) -> tuple[list[int], list[str]]:
    """(rows, folders of other videos) of the folder that comes first, where several have pictures of the same names."""
    paths = ["/".join(label).replace("\\", "/") for label in labels]
    folders = [path.rpartition("/")[0] for path in paths]
    pictures = [path.rpartition("/")[2] for path in paths]
    first, *others = dict.fromkeys(folders)
    alone = not others or len(set(pictures)) == len(pictures)
    own = [row for row, folder in enumerate(folders) if alone or folder == first]
    return own, [] if alone else [folder.rpartition("/")[2] for folder in others]


def frames_of_labels(labels: Sequence[Sequence[str]], facts: dict) -> np.ndarray:
    """(rows,) the frame of each: the numbers that rows begin with, or those in image names."""
    last = [label[-1] if label else "" for label in labels]
    if all(map(_is_number, last)):
        places = [f"row {row} of the frames" for row in range(1, len(last) + 1)]
        return check_frames([float(cell) for cell in last], places)
    numbers = frames_by_name(last, facts, ANYWHERE)
    if len(set(numbers)) < len(numbers):  # the same names in several folders
        numbers = frames_by_name(["/".join(label) for label in labels], facts, ANYWHERE)
    if len(set(numbers)) < len(numbers):
        raise FormatError(tr("Two rows of the table have the same name"), expected=tr("one row a frame"))
    return np.array(numbers)


def _is_number(cell: str) -> bool:
    return cell.strip().lstrip("-").replace(".", "", 1).isdecimal()
