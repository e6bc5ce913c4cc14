"""TRC marker files (OpenSim, Pose2Sim, Motion Analysis): tabs or commas, metres or millimetres, blank for missing.

Facts: rate, unit, times and frame numbers are stated, so is the start; where rate and times contradict each other the
times count, and it is said. A blank unit is assumed by the size of the person. The axes are not stated: what is read is
assumed to be y-up world space, as OpenSim and Pose2Sim write it. Several subjects are told by ``Subject:`` before the
markers.
What we write is in millimetres, y up: poses in a camera's space are turned (y and z change sign); frames are numbered
by their times, the first at 0 s being 1.
"""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format, pose_variant
from core.io.cells import number
from core.io.facts import ASSUMED, STATED, likely_unit, noted, scale_of
from core.io.files import head, read_text, write_text
from core.io.labelled import MARKER_SETS, markers_of_people, metric, people_of_markers, with_markers
from core.io.people import check_size, rate, sane, sane_times
from core.language import tr
from core.poses import PoseSequence

_KEEPS = "positions, times, who is who by the names of markers"
_LOSES = "confidence, visibility, status, provenance and the space (camera axes are turned to y up)"


def write_trc(path: Path, people: People) -> None:
    """Marker positions in millimetres, y up."""
    metric(people, "TRC")
    labels, seconds, coords = markers_of_people(people)
    frames, markers = coords.shape[:2]
    fps = f"{rate(seconds):.9g}"
    start = max(round(float(seconds[0]) * rate(seconds)) + 1, 1)
    lines = [
        f"PathFileType\t4\t(X/Y/Z)\t{path.name}",
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
        f"{fps}\t{fps}\t{frames}\t{markers}\tmm\t{fps}\t{start}\t{frames}",
        "Frame#\tTime\t" + "\t\t\t".join(re.sub(r"\s+", "_", label) for label in labels) + "\t\t",
        "\t\t" + "\t".join(f"{axis}{m}" for m in range(1, markers + 1) for axis in "XYZ"),
        "",
    ]
    row = "\t".join(["%.6f"] * (3 * markers))
    timed = zip(seconds.tolist(), coords.reshape(frames, -1).tolist(), strict=True)
    for frame, (time, values) in enumerate(timed, start):
        lines.append(f"{frame}\t{time!r}\t" + (row % tuple(values)).replace("nan", ""))
    write_text(path, "\n".join(lines) + "\n")


def write_trc_markers(markers: str, path: Path, people: People) -> None:
    """The same with the markers that others' models know, so that they scale and solve without renaming."""
    write_trc(path, with_markers(people, markers))


def _is_trc(path: Path) -> bool:
    return head(path, 256).lstrip().startswith("PathFileType")


@pose_format("trc", title="OpenSim TRC", extensions=(".trc",), sniff=_is_trc, write=write_trc, dims=(3,),
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_trc(path: Path) -> dict[int, PoseSequence]:
    """The people of a TRC file, 3D, y up. Raises ``FormatError``."""
    text = read_text(path)
    lines = text.splitlines()
    if len(lines) < 6 or not lines[0].lstrip().startswith("PathFileType"):
        raise FormatError(
            tr("{path} has no TRC header", path=path.name), expected=tr("PathFileType and five more lines")
        )
    split = "\t" if "\t" in lines[3] else ","
    if split not in lines[3] or split not in lines[1]:
        action = tr("Export it again; an editor may have turned its tabs into blanks")
        raise FormatError(
            tr("The columns of {path} are not apart", path=path.name),
            expected=tr("tabs"),
            got=tr("blanks"),
            action=action,
        )
    keys, values = lines[1].split(split), lines[2].split(split)
    header = {key.strip().lower(): value.strip() for key, value in zip(keys, values, strict=False)}
    needed = [name for name in ("datarate", "nummarkers", "numframes") if not header.get(name)]
    if needed:
        got = ", ".join(keys)[:99]
        raise FormatError(
            tr("Line 2 of {path} lacks {names}", path=path.name, names=", ".join(needed)),
            expected=tr("a TRC header"),
            got=got,
        )
    count, frames, fps = (_stated(header, name) for name in ("nummarkers", "numframes", "datarate"))
    labels = _labels(lines[3].split(split), int(count))
    check_size(len(lines), len(labels), 3)
    filled = [place for place, line in enumerate(lines) if place > 4 and line.strip(" \t,")]
    rows = [lines[place].split(split) for place in filled]
    _check_complete(rows, int(frames), len(labels), text.endswith("\n"))
    width = 2 + 3 * len(labels)
    data = sane([_numbers(row[1:width], width - 1, place + 1) for place, row in zip(filled, rows, strict=True)])
    beyond = max((len([cell for cell in row[width:] if cell.strip()]) for row in rows), default=0)
    left = [f"{beyond} columns beyond those of the markers"] if beyond else []
    times, known = _times([row[0] for row in rows], data[:, 0], fps, left)
    coords, stated = data[:, 1:].reshape(len(rows), -1, 3), header.get("units", "").lower()
    unit = stated or likely_unit(coords)
    known |= {"unit": (unit, STATED if stated else ASSUMED), "up": ("y", ASSUMED)}
    return people_of_markers(labels, coords * scale_of(unit), times, source=noted(left, **known))


def _times(frames: Sequence[str], seconds: np.ndarray, fps: float, left: list[str]) -> tuple[np.ndarray, dict]:
    """(T,) seconds, and what is known of them. Where they are none, or are the numbers of the frames, those and the
    rate count, so that rows that lack are gaps; milliseconds are told by the rate."""
    numbers = [int(cell) if cell.isdecimal() else -1 for cell in map(str.strip, frames)]
    counted = min(numbers) >= 0 and (np.diff(numbers) > 0).all() and fps > 0
    usable = np.isfinite(seconds).all() and (np.diff(seconds) > 0).all()
    ratio = _step(seconds) * fps if usable and len(seconds) > 1 else 1.0  # 1 where times and rate say the same
    if counted and not (usable and (abs(ratio - 1) <= _ASTRAY or not np.array_equal(seconds, numbers))):
        what = "are the numbers of frames" if usable else "do not increase"
        left.append(f"the times, which {what}: frame numbers and the rate are taken")
        return (np.array(numbers) - (min(numbers) > 0)) / fps, {"fps": (fps, STATED)}
    if abs(ratio / 1000 - 1) <= _ASTRAY:
        return seconds / 1000, {"fps": (fps, STATED), "times": ("milliseconds", ASSUMED)}
    if abs(ratio - 1) > _ASTRAY and fps > 0 and np.ptp(np.diff(seconds)) < _ASTRAY * _step(seconds):
        left.append(f"the rate of {fps:g} frames/s that its head states: its times have {fps / ratio:.6g}")
        return seconds, {"fps": (fps / ratio, STATED)}
    return sane_times(seconds, fps, left), {"fps": (fps, STATED)}


_ASTRAY = 0.05  # by which times and rate may differ


def _step(seconds: np.ndarray) -> float:
    """The usual one from row to row, of the shorter ones: rows that lack make others longer."""
    return float(np.percentile(np.diff(seconds), 25, method="lower"))


def _stated(header: Mapping[str, str], name: str) -> float:
    """A number of the header; raises ``FormatError`` for what is none."""
    value = number(header[name], f"line 3 of the TRC file, {name}")
    if not 0 <= value < 1e9:
        raise FormatError(tr("The {name} in line 3 of the TRC file is unusable", name=name), got=header[name][:40])
    return value


def _labels(cells: Sequence[str], count: int) -> list[str]:
    """Every third cell after Frame# and Time; raises where the header counts otherwise."""
    labels = [cell.strip() for cell in cells[2 : 2 + 3 * max(count, 0) : 3]]
    while labels and not labels[-1]:
        labels.pop()
    named = sum(bool(cell.strip()) for cell in cells[2:])
    if named == count != len([label for label in labels if label]):
        expected, got = tr("each name over its X, with two empty cells after it"), tr("one name in each cell")
        raise FormatError(
            tr("The names in line 4 of the TRC file are not over their columns"), expected=expected, got=got
        )
    if len(labels) != count or named != count:
        what = tr("The markers in line 4 of the TRC file are not as many as line 3 says")
        raise FormatError(what, expected=tr("{count} names", count=count), got=f"{named}")
    return labels


def _check_complete(rows: Sequence[Sequence[str]], frames: int, markers: int, ended: bool) -> None:
    """A last line without end is a cut unless all is there; whole lines are taken whatever number the header states."""
    if not rows or (not ended and (len(rows) < frames or len(rows[-1]) < 2 + 3 * markers)):
        raise FormatError(
            tr("The TRC file is cut short"),
            expected=tr("{frames} frames", frames=frames),
            got=tr("{count}, the last cut", count=len(rows)),
        )


def _numbers(cells: Sequence[str], count: int, line: int) -> list[float]:
    """Of the ``count`` cells after the first; the last may lack."""
    try:
        numbers = [float(cell) if cell.strip() else np.nan for cell in cells]
    except ValueError:
        numbers = [number(cell, f"line {line}, column {place}") for place, cell in enumerate(cells, 2)]
    return numbers + [np.nan] * (count - len(numbers))


for _name in MARKER_SETS:
    pose_variant(
        f"trc-{_name}", like="trc", title=f"OpenSim TRC, markers of {_name}",
        write=partial(write_trc_markers, _name), loses=f"{_LOSES}; joints that its models have no markers for",
    )  # fmt: skip
