"""OpenSim's storage: joint angles (``.mot``) and places of markers (``.sto``), tables under a header that they share.

    Coordinates                       a name
    nRows=158  inDegrees=yes          one a line
    endheader
    time  pelvis_tilt  ...            tabs, blanks or commas

Facts: times are stated, angles are in degrees where ``inDegrees=yes`` and in radians where it is not; without it either
is assumed. Lengths are metres, of markers in ``Units`` where the header has them, and y is up, as OpenSim has it. Bones
are in the model and not here: ``core.io.opensim_body`` says which are taken; that is noted as assumed. Knees bend by
positive angles in models since 2016 and by negative ones before; what the file has more of decides. Coordinates of
other models, forces and the like are named as left out. Markers are columns of three numbers (``DataType=Vec3``), or
three columns ``_tx _ty _tz``, ``_x _y _z`` or ``_1 _2 _3``. Format: OpenSim documentation, "Storage (.sto) Files" and
"Motion (.mot) Files".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, STATED, noted, scale_of
from core.io.files import head, read_text, write_text
from core.io.labelled import markers_of_people, metric, people_of_markers, y_up
from core.io.opensim_body import ANGLES, JOINTS, PLACE, angles_of, places_of
from core.io.people import check_size, rate, recognise, sane, sane_times
from core.language import plural, tr
from core.poses import PoseSequence, Space

_KEEPS_ANGLES = "angles of pelvis, trunk, hips, knees, ankles, shoulders and elbows, the place of the pelvis, times"
_LOSES_ANGLES = ("lengths of bones, head and hands, the rotation of forearms; confidence, visibility, status, "
                 "provenance and the space (camera axes are turned to y up)")  # fmt: skip
_KEEPS = "positions, times, who is who by the names of markers"
_LOSES = "confidence, visibility, status, provenance and the space (camera axes are turned to y up)"
_HEADER = 500  # lines, at most
_AXES = (("_tx", "_ty", "_tz"), ("_x", "_y", "_z"), ("_X", "_Y", "_Z"), ("_1", "_2", "_3"))
_FEWEST = 3  # coordinates that must be known


@dataclass(frozen=True)
class _Table:
    """``columns`` without time; (T, C) values, or (T, C, 3) of vectors; ``degrees`` and ``unit`` as stated, or None and
    "" where they are not."""

    degrees: bool | None
    unit: str
    columns: list[str]
    times: np.ndarray
    values: np.ndarray


# --- writing ---------------------------------------------------------------------------------------------------------


def write_opensim_motion(path: Path, people: People) -> None:
    """Angles in degrees, in the coordinates of Rajagopal's model."""
    metric(people, "OpenSim motion")
    poses = next(iter(people.values()))
    coords = y_up(poses.coords.astype(np.float64), poses.space) / 1000
    places = {joint: coords[:, place] for place, joint in enumerate(poses.skeleton.joints)}
    if not {"left_hip", "right_hip"} <= set(places):
        raise FormatError(
            tr("An OpenSim motion needs hips"), got=tr("the joints of {skeleton}", skeleton=poses.skeleton.name)
        )
    found = angles_of(places)
    names = [name for name in (*ANGLES[:3], *PLACE, *ANGLES[3:]) if name in found]
    values = np.stack([found[name] for name in names], axis=1)
    header = ["Coordinates", "version=1", f"nRows={len(poses)}", f"nColumns={len(names) + 1}", "inDegrees=yes", "",
              "Units are S.I. units (second, meters, Newtons, ...)"]  # fmt: skip
    _write(path, header, names, poses.times, ["\t".join(map(_cell, row)) for row in values.tolist()])


def write_opensim_markers(path: Path, people: People) -> None:
    """Places in metres, y up; blank markers are nan, as OpenSim writes them."""
    metric(people, "OpenSim markers")
    labels, times, coords = markers_of_people(people)
    labels = [re.sub(r"\s+", "_", label) for label in labels]
    rows = ["\t".join(",".join(map(_cell, place)) for place in frame) for frame in (coords / 1000).tolist()]
    header = [f"DataRate={rate(times):.9g}", "DataType=Vec3", "Units=m", "version=3", "OpenSimVersion=4.5"]
    _write(path, header, labels, times, rows)


def _cell(value: float) -> str:
    return f"{value:.9g}"


def _write(path: Path, header: Sequence[str], names: Sequence[str], times: np.ndarray, rows: Sequence[str]) -> None:
    lines = [*header, "endheader", "\t".join(["time", *names])]
    lines += [f"{time!r}\t{row}" for time, row in zip(times.tolist(), rows, strict=True)]
    write_text(path, "\n".join(lines) + "\n")


# --- reading ---------------------------------------------------------------------------------------------------------


def _is_storage(path: Path) -> bool:
    return re.search(r"(?im)^endheader[\s,]*$", head(path)) is not None


def _is_markers(path: Path) -> bool:
    text = head(path)
    start = re.search(r"(?im)^endheader[\s,]*$", text)
    if start is None:
        return False
    columns = _cells(text[start.end() :].lstrip().partition("\n")[0])[1:]
    return re.search(r"(?im)^DataType\s*=\s*Vec3", text) is not None or len(_triples(columns)) > 1


@pose_format("opensim-markers", title="OpenSim markers", extensions=(".sto",), sniff=_is_markers,
             write=write_opensim_markers, dims=(3,), keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_opensim_markers(path: Path) -> dict[int, PoseSequence]:
    """The people of a table of markers, world space in millimetres. Raises ``FormatError``."""
    table = _table(path)
    names, coords, left = table.columns, table.values, []
    if coords.ndim == 2:
        triples = _triples(names)
        used = [place for places in triples.values() for place in places]
        left = [f"the column {name}" for place, name in enumerate(names) if place not in used]
        names, coords = list(triples), coords[:, used].reshape(len(coords), -1, 3)
    if not names:
        raise FormatError(tr("{path} holds no places of markers", path=path.name), got=", ".join(table.columns[:6]))
    facts = noted(_few(left), unit=(table.unit or "m", STATED), up=("y", ASSUMED))
    return people_of_markers(names, coords * scale_of(table.unit or "m"), table.times, source=facts)


@pose_format("opensim-motion", title="OpenSim motion", extensions=(".mot", ".sto"), sniff=_is_storage,
             write=write_opensim_motion, dims=(3,), single=True, keeps=_KEEPS_ANGLES,
             loses=_LOSES_ANGLES)  # fmt: skip
def read_opensim_motion(path: Path) -> dict[int, PoseSequence]:
    """One person by their joint angles, world space in millimetres. Raises ``FormatError``."""
    table = _table(path)
    columns = {_coordinate(name): place for place, name in enumerate(table.columns)}
    known = [name for name in ANGLES if name in columns]
    if table.values.ndim != 2 or len(known) < _FEWEST:
        expected = tr("coordinates of OpenSim's full-body models, as hip_flexion_r")
        got, action = ", ".join(table.columns[:6]), tr("Export marker positions as TRC")
        raise FormatError(
            tr("{path} holds no joint angles of a body", path=path.name), expected=expected, got=got, action=action
        )
    angles = {name: table.values[:, columns[name]] for name in (*known, *PLACE) if name in columns}
    facts: dict[str, tuple[object, str]] = {}
    if not _in_degrees(table, np.stack([angles[name] for name in known]), facts):
        angles |= {name: np.degrees(angles[name]) for name in known}
    for side in "lr":
        if f"knee_angle_{side}" in angles and np.nanmedian(angles[f"knee_angle_{side}"]) < 0:
            angles[f"knee_angle_{side}"] = -angles[f"knee_angle_{side}"]
    left = [f"the coordinate {name}" for name in columns if name not in angles and not name.endswith("_beta")]
    coords = sane(places_of(angles, len(table.times)) * 1000)
    kept = np.isfinite(coords).any(axis=(0, 2))
    facts |= {"unit": ("m", STATED), "body": ("the generic body of Rajagopal et al. 2016", ASSUMED)}
    source = noted(_few(left), **facts)
    skeleton = recognise([joint for joint, there in zip(JOINTS, kept, strict=True) if there])
    return {0: PoseSequence(skeleton, coords[:, kept], table.times, space=Space.WORLD, source=source)}


def _in_degrees(table: _Table, angles: np.ndarray, facts: dict) -> bool:
    """As the header says; else, noted in ``facts``, radians, which OpenSim takes, unless there are turns beyond one."""
    if table.degrees is not None:
        return table.degrees
    degrees = bool(np.nanmax(np.abs(angles), initial=0) > 2 * np.pi)
    facts["angles"] = ("degrees" if degrees else "radians", ASSUMED)
    return degrees


def _coordinate(column: str) -> str:
    """``/jointset/hip_r/hip_flexion_r/value`` of states as ``hip_flexion_r``; speeds keep their whole name."""
    return column.removesuffix("/value").rpartition("/")[2] if column.endswith("/value") else column


def _few(left: Sequence[str], most: int = 12) -> list[str]:
    return [*left[:most], f"{len(left) - most} more columns"] if len(left) > most else list(left)


def _cells(line: str) -> list[str]:
    cells = re.split(r"\t", line) if "\t" in line else re.split(r",", line) if "," in line else line.split()
    cells = [cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _triples(columns: Sequence[str]) -> dict[str, tuple[int, int, int]]:
    """Name -> places of the three columns that begin with it; a place of the pelvis among angles is none."""
    place = {name: i for i, name in enumerate(columns)}
    found = {}
    for name in columns:
        for x, y, z in _AXES:
            stem = name.removesuffix(x)
            if name.endswith(x) and stem != "pelvis" and stem + y in place and stem + z in place:
                found[stem] = (place[name], place[stem + y], place[stem + z])
    return found


def _table(path: Path) -> _Table:
    text = read_text(path)
    lines = text.splitlines()
    ends = [n for n, line in enumerate(lines[:_HEADER]) if line.strip(" ,\t").lower() == "endheader"]
    if not ends:
        raise FormatError(
            tr("{path} has no header of OpenSim", path=path.name), expected=tr("endheader before the columns")
        )
    stated = dict(re.findall(r"(?m)^\s*(\w+)\s*=\s*([^\s,]+)", "\n".join(lines[: ends[0]])))
    rows = [cells for line in lines[ends[0] + 1 :] if (cells := _cells(line))]
    if len(rows) < 2 or rows[0][0].lower() != "time":
        raise FormatError(
            tr("{path} has no column of times", path=path.name), expected=tr("time, then the columns of data")
        )
    columns, count = rows[0][1:], int(stated.get("nRows", len(rows) - 1))
    odd = next((n for n, row in enumerate(rows[1:], 1) if len(row) != len(rows[0])), 0)
    if odd or (len(rows) - 1 < count and not text.endswith("\n")) or not columns:
        expected = tr("{count} rows of {wide} values", count=count, wide=len(columns) + 1)
        got = plural(len(rows) - 1, "{count} row", "{count} rows")
        got = tr("{count} values in row {row}", count=len(rows[odd]), row=odd) if odd else got
        raise FormatError(tr("{path} is cut short", path=path.name), expected=expected, got=got)
    check_size(len(rows), len(columns), 3)
    times = sane_times([number(row[0], f"row {line}, time") for line, row in enumerate(rows[1:], 1)], 0, [])
    degrees = stated["inDegrees"].lower() == "yes" if "inDegrees" in stated else None
    return _Table(degrees, stated.get("Units", ""), columns, times, _values(rows[1:]))


def _values(rows: Sequence[Sequence[str]]) -> np.ndarray:
    """(T, C), or (T, C, 3) where cells are three numbers with commas."""
    if "," in rows[0][1]:
        return sane([[[float(part) for part in cell.split(",")] for cell in row[1:]] for row in rows])
    return sane([[number(cell, f"row {line}") for cell in row[1:]] for line, row in enumerate(rows, 1)])
