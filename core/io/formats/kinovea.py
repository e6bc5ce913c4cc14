"""Kinovea: trajectories of KVA files, and trajectories exported as text or CSV; each trajectory is a joint.

Facts of KVA: pixels of the video, whose size it states; frames by time stamps over ``AverageTimeStampsPerFrame``; the
rate of the video (``UserFramerate``, else ``CaptureFramerate``), which older files lack. Another rate of capture, a
calibration, angles, markers and other drawings are named as left out. Exported tables are in h:mm:ss:cc or what their
header says, and in the unit that the user chose: coordinates count as pixels, which is assumed. They count from where
Kinovea's axes cross, with y up: y is turned down, and they cross in the middle of the picture unless they were moved.
Text has a section for each trajectory (``# name``), CSV two columns (``name/point/X``). Format: Kinovea 0.8.15 to 2023,
``Tools/XML/Schema``, ``ExporterCSV.cs``, ``ExporterTXTTrajectory.cs`` and ``CalibrationHelper.cs`` of its sources.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.cells import number
from core.io.facts import ASSUMED, FROM_MIDDLE, STATED, noted
from core.io.files import head, read_text
from core.io.people import NOMINAL_FPS, check_size, recognise, sane, sane_times, unique_names
from core.io.places import reading
from core.io.points import Point, people_of_points, read_xml
from core.io.table import header_of, read_table, seconds_of
from core.language import tr
from core.poses import PoseSequence

_TIMES = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "min": 60.0}
_COLUMN = re.compile(r"(.*?)[ _./]*\b([XYxy])\s*(\(.*\))?")
_EXPORT = "#Kinovea Trajectory data export"


def _is_kva(path: Path) -> bool:
    return "<KinoveaVideoAnalysis" in head(path)


@pose_format("kinovea", title="Kinovea KVA", extensions=(".kva", ".xml"), sniff=_is_kva, dims=(2,))
def read_kva(path: Path) -> dict[int, PoseSequence]:
    """One person of all trajectories. Raises ``FormatError``."""
    root = read_xml(path)
    step = float(root.findtext("AverageTimeStampsPerFrame") or 1) or 1.0
    start = float(root.findtext("FirstTimeStamp") or 0)
    tracks = [track for track in root.iter("Track") if track.find("TrackPointList") is not None]
    names = unique_names([_label(track) for track in tracks]) if tracks else ()
    points = []
    for name, track in zip(names, tracks, strict=True):
        begin = float(track.findtext("TimePosition") or 0)
        listed = [_point(node) for node in track.find("TrackPointList").findall("TrackPoint")]
        relative = bool(listed) and listed[0][2] < begin  # older versions count from the start of the track
        for x, y, stamp in listed:
            frame = round((stamp + (begin if relative else 0) - start) / step)
            points.append(Point("", frame, name, (x, y)))
    drawn = sorted({node.tag for drawings in root.iter("Drawings") for node in drawings})
    if not points:
        got = f"drawings: {', '.join(drawn)}" if drawn else "nothing"
        raise FormatError(tr("{path} holds no trajectories", path=path.name), expected=tr("tracks of Kinovea"), got=got)
    fps, left = _rate(root)
    left += ["the calibration in units of length"] if root.find("Calibration") is not None else []
    left += [f"drawings of the kind {kind}" for kind in drawn]
    source = noted(left, fps=(fps or NOMINAL_FPS, STATED if fps else ASSUMED), unit=("px", STATED)) | _size(root)
    return people_of_points(points, fps or NOMINAL_FPS, source)


def _rate(root) -> tuple[float, list[str]]:
    """(frames a second of the video or 0, that of its capture in words where it is another)."""
    played, captured = (float(root.findtext(f"{name}Framerate") or 0) for name in ("User", "Capture"))
    other = captured and played and abs(captured - played) > 0.01 * played
    return played or captured, [f"that {captured:g} frames/s were captured"] if other else []


def _size(root) -> dict[str, int]:
    """Width and height of the video where it is stated."""
    width, _, height = (root.findtext("ImageSize") or "").partition(";")
    return {"width": int(width), "height": int(height)} if width.isdecimal() and height.isdecimal() else {}


def _label(track) -> str:
    """The name of a trajectory, which versions write in different places."""
    main = track.find("MainLabel")
    texts = [track.get("name"), track.findtext("Label/Text"), track.get("id")]
    texts.insert(2, None if main is None else main.get("Text"))
    return next((text.strip() for text in texts if text and text.strip()), "trajectory")


def _point(node) -> tuple[float, float, float]:
    x, y, stamp = (float(value) for value in str(node.text).split(";")[:3])
    return x, y, stamp


def _is_table(path: Path) -> bool:
    if head(path, 256).lstrip().startswith(_EXPORT):
        return True
    header = header_of(path)
    return bool(header) and header[0].strip().lower().startswith("time") and len(_joints(header)) > 0 and any(
        re.search(r"(^| )[XY]\s*\(", cell) or cell.endswith((" X", " Y", "/X", "/Y")) for cell in header)  # fmt: skip


@pose_format("kinovea-table", title="Kinovea trajectories", extensions=(".csv", ".txt"), sniff=_is_table, dims=(2,))
def read_kinovea_table(path: Path) -> dict[int, PoseSequence]:
    """One person of all trajectories of an exported table. Raises ``FormatError``."""
    header, rows = _sections(path) if head(path, 256).lstrip().startswith(_EXPORT) else _table(path)
    joints = _joints(header)
    coords = sane([
        [[number(row[place], f"row {line}, {name}") for place in places] for name, places in joints.items()]
        for line, row in enumerate(rows, 2)
    ]) * (1, -1)  # fmt: skip
    left: list[str] = []
    facts: dict[str, tuple[object, str]] = {}
    times = sane_times(_times([row[0] for row in rows], header[0], facts), NOMINAL_FPS, left)
    units = {match[1] for cell in header[1:] if (match := re.search(r"\((\w+)\)\s*$", cell))}
    left += [f"the unit {unit}: coordinates are taken as pixels" for unit in sorted(units - {"px"})]
    source = noted(left, **facts, unit=(FROM_MIDDLE, ASSUMED))
    return {0: PoseSequence(recognise(unique_names(list(joints))), coords, times, source=source)}


def _table(path: Path) -> tuple[list[str], list[list[str]]]:
    header, *rows = read_table(path)
    check_size(len(rows), len(header))
    odd = next((n for n, row in enumerate(rows, 1) if len(row) < len(header)), 0)
    if odd or not rows:
        raise FormatError(
            tr("{path} is cut short", path=path.name),
            expected=tr("{count} cells in each row", count=len(header)),
            got=tr("row {odd}", odd=odd),
        )
    return header, rows


def _sections(path: Path) -> tuple[list[str], list[list[str]]]:
    """Header and rows as of a table, of trajectories that stand one below the other: a row for each time."""
    names: list[str] = []
    cells: dict[str, dict[int, tuple[str, str]]] = {}
    for place, line in enumerate(read_text(path).splitlines()[2:], 3):
        if line.startswith("#"):
            names.append(line[1:].strip())
        elif line.strip():
            names = names or ["trajectory"]
            with reading(f"line {place}", "a time, x and y"):
                time, x, y = line.split()[:3]
            cells.setdefault(time, {})[len(names) - 1] = x, y
    check_size(len(cells), len(names), 2)
    header = ["Time", *(f"{name} {axis}" for name in unique_names(names) for axis in "XY")]
    order = sorted(cells, key=_seconds)
    none = "", ""
    rows = [[time, *(c for n in range(len(names)) for c in cells[time].get(n, none))] for time in order]
    return header, rows


def _joints(header) -> dict[str, tuple[int, int]]:
    """Trajectory -> places of its x and y."""
    found: dict[str, dict[str, int]] = {}
    for place, cell in enumerate(header[1:], 1):
        if match := _COLUMN.fullmatch(cell.strip()):
            found.setdefault(_named(match[1].strip()), {})[match[2].lower()] = place
    return {name: (at["x"], at["y"]) for name, at in found.items() if len(at) == 2}


def _named(text: str) -> str:
    """A trajectory's name without the number of its only point, which tables append: ``knee/0``."""
    return re.sub(r"/0$", "", text) or "trajectory"


def _times(cells: Sequence[str], title: str, facts: dict) -> np.ndarray:
    """Seconds of a column that may say what it counts in, as ``Time (ms)``; else, noted in ``facts``, by the rate."""
    times = np.array([_seconds(cell) for cell in cells])
    stated = re.search(r"\((\w+)\)\s*$", title)
    if stated and stated[1].lower() in _TIMES:
        return times * _TIMES[stated[1].lower()]
    return times if any(":" in cell for cell in cells) else seconds_of(times, facts)


def _seconds(cell: str) -> float:
    """Of "1.25" or "h:mm:ss:cc" (hundredths)."""
    parts = cell.strip().split(":")
    if len(parts) != 4:
        return float(np.nan) if not cell.strip() else number(cell, "the first column")
    hours, minutes, seconds, hundredths = map(float, parts)
    return hours * 3600 + minutes * 60 + seconds + hundredths / 100
