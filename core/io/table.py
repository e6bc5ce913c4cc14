"""What the CSV formats share: tables of text with a header, cells to numbers, frames and times of rows."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from core.errors import FormatError
from core.io.cells import guarded, number, plain
from core.io.clock import UNITS, unit_of_times
from core.io.facts import ASSUMED, STATED, likely_unit, scale_of
from core.io.files import head, read_text
from core.io.numbering import check_frames, rows_of_frames
from core.io.people import NOMINAL_FPS, Crowd, check_people, check_size, even_times, sane
from core.language import plural, tr
from core.poses import Space, Unit

FACTS = ("person", "frame", "time", "space", "unit")
"""The columns that both of our layouts begin with."""

TIMES = ("time", "time_ms", "timestamp")
"""Columns of seconds, of milliseconds, and of what the table does not say."""

_OTHERS_WORDS = {
    "frame": ("frame_idx", "frame_number", "frame_id", "frame_no", "framenumber", "frame#", "fnum"),
    "time": ("time_s", "time (s)", "time [s]", "time_sec", "seconds"),
    "time_ms": ("timestamp_ms", "time (ms)", "time [ms]", "milliseconds"),
    "timestamp": ("timestamps", "t"),
    "person": ("person_id", "track_id", "subject", "individual", "track"),
    "joint": ("keypoint", "bodypart", "landmark", "marker", "node", "joint_name", "keypoint_name", "landmark_name"),
    "fps": ("frame_rate", "framerate", "frames_per_second"),
    "width": ("image_width", "frame_width", "video_width", "img_width"),
    "height": ("image_height", "frame_height", "video_height", "img_height"),
}  # fmt: skip
"""What others call those columns, in any case."""

CONFIDENCES = ("confidence", "score", "likelihood", "conf", "probability", "prob", "visibility", "c", "p")
"""What the confidence of a joint is called."""

_OF_ALL = ("fps", "width", "height")
"""Columns of one value: the rate, and the size of the picture in pixels."""


def read_table(path: Path) -> list[list[str]]:
    """Rows of cells as many as the first has, short ones filled with blanks; raises where the last one is cut."""
    text = _from_header(read_text(path))
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text[:4096])) if any(row)]
    width = len(rows[0]) if rows else 0
    rows = [row[:width] if len(row) > width and not any(row[width:]) else row for row in rows]  # a comma at the end
    cut = len(rows) > 1 and len(rows[-1]) < width and not text.endswith(("\n", "\r"))
    if len(rows) < 2 or cut or any(len(row) > width for row in rows):
        odd = next((n for n, row in enumerate(rows, 1) if len(row) > width), len(rows))
        expected = tr("rows of {width} cells, as the first", width=width)
        got = plural(len(rows), "{count} row", "{count} rows")
        got = tr("{count} cells in row {row}", count=len(rows[odd - 1]), row=odd) if len(rows) > 1 else got
        raise FormatError(tr("{path} is cut short or no table", path=path.name), expected=expected, got=got)
    check_size(len(rows), width)
    if "'" in text:
        rows = [[plain(cell) for cell in row] for row in rows]
    return [row + [""] * (width - len(row)) for row in rows]


def _from_header(text: str) -> str:
    """Without the comments (#) before it, and Excel's word on what divides cells (sep=;)."""
    while text.startswith(("#", "sep=")):
        text = text.partition("\n")[2]
    return text


def delimiter(text: str) -> str:
    """Comma, semicolon or tab: what the first line has most of."""
    line = text.partition("\n")[0]
    return max(",;\t", key=line.count)


def our_words(header: Sequence[str], more: Mapping[str, Sequence[str]] = MappingProxyType({})) -> list[str]:
    """The header with our names for frame, time, person and joint where it has others' for them and not ours; and for
    ``more`` columns, ours -> theirs."""
    words = list(header)
    for ours, theirs in {**_OTHERS_WORDS, **more}.items():
        lower = [word.strip().lower() for word in words]
        found = [lower.index(word) for word in (ours, *theirs) if word in lower]
        if ours not in words and found:
            words[found[0]] = ours
    return words


def header_of(path: Path) -> list[str]:
    """The cells of the first line, for sniffers."""
    line = _from_header(head(path, 1 << 18)).partition("\n")[0].rstrip("\r")
    return [plain(cell) for cell in next(csv.reader([line], delimiter=delimiter(line)), [])]


def numbers(cells, places: Callable[[int, int], str] = lambda row, column: f"row {row + 2}") -> np.ndarray:
    """float64 of the same shape as nested lists of cells; NaN for blank ones. ``places`` say where a cell stands."""
    try:
        return sane([[float(cell) if cell and not cell.isspace() else np.nan for cell in row] for row in cells])
    except ValueError:
        return sane([[number(cell, places(r, c)) for c, cell in enumerate(row)] for r, row in enumerate(cells)])


def scores_of(values: np.ndarray, columns: Sequence[int | None]) -> np.ndarray:
    """(rows, joints) confidences from their columns of a table; 1 for joints that have none (None)."""
    places = [-1 if column is None else column for column in columns]
    return np.where(np.array(places) < 0, 1.0, np.nan_to_num(values[:, places], nan=0.0))


def seconds_of(times: np.ndarray, facts: dict) -> np.ndarray:
    """Times that count in what the file does not say: noted in ``facts`` where that is likely not seconds."""
    unit = unit_of_times(times)
    if unit != "seconds":
        facts["times"] = (unit, ASSUMED)
    return times * UNITS[unit]


def column(header: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> list[str] | None:
    """The cells of a column, row by row; None where the table has no such column."""
    if name not in header:
        return None
    place = header.index(name)
    return [row[place] for row in rows]


def rows_of_people(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, np.ndarray]:
    """Person -> places of their rows, in the order in which people come; all are 0 where the table does not say.
    People with names are numbered in that order (``names_of_people``).

    Raises ``FormatError`` for what is no id, and for more people than a table can mean.
    """
    cells, names = column(header, rows, "person") or ["0"] * len(rows), names_of_people(header, rows)
    numbered = {name: number for number, name in names.items()}
    ids = [numbered[cell] if names else int(cell) for cell in cells]
    if min(ids) < 0:
        raise FormatError(tr("People are numbered from 0"), got=str(min(ids)))
    people: dict[int, list[int]] = {}
    for place, person in enumerate(ids):
        people.setdefault(person, []).append(place)
    check_people(len(people))
    return {person: np.array(places) for person, places in people.items()}


def names_of_people(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """Person -> name, where the column of people has names and not numbers."""
    names = list(dict.fromkeys(column(header, rows, "person") or ()))
    return {} if all(_is_number(name) for name in names) else dict(enumerate(names))


def _is_number(cell: str) -> bool:
    return cell.strip().removeprefix("-").isdecimal()


def subject(names: Mapping[int, str], person: int) -> dict[str, str]:
    """What is kept of a person's name beside the poses."""
    return {"subject": names[person]} if names.get(person) else {}


def fact(header: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> str | None:
    """The one value of a column such as ``space``; raises ``FormatError`` where there are several."""
    values = set(column(header, rows, name) or ()) - {""}
    if len(values) > 1:
        raise FormatError(tr("The table mixes poses of different {name}", name=name), got=", ".join(sorted(values)[:5]))
    return values.pop() if values else None


@dataclass(frozen=True, eq=False)
class Clock:
    """When the rows of a table are: ``kind`` is "time" (seconds), "frame" (numbers) or "" (one after the other)."""

    kind: str
    values: np.ndarray  # (rows,)
    fps: float = NOMINAL_FPS  # of numbers

    def frames(self, own: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """For each frame which of ``values`` it is, -1 where there is none, and its seconds.

        ``values`` are those of the rows ``own`` of the table, one a frame, in any order. Raises ``FormatError`` where
        two are of one frame, or where a number is none of a frame.
        """
        places = [f"row {row + 2}" for row in own]
        if self.kind == "frame":
            rows, frames = rows_of_frames(check_frames(values, places))
            return rows, frames / self.fps
        if self.kind == "time":
            order = np.argsort(values, kind="stable")
            same = np.flatnonzero(np.diff(values[order]) <= 0)
            if len(same):
                one, other = sorted((order[same[0]], order[same[0] + 1]))
                what = tr(
                    "{capitalize} and {places} are of the same time",
                    capitalize=places[one].capitalize(), places=places[other]
                )
                got, action = f"{values[one]:g} s", tr("Correct the times, or say who each of them is (person)")
                raise FormatError(what, expected=tr("one row a person and time"), got=got, action=action)
            return order, values[order]
        return np.arange(len(own)), even_times(len(own), self.fps)


def clock_of(header: Sequence[str], rows: Sequence[Sequence[str]], facts: dict) -> Clock:
    """By the column ``time``, else ``frame``; what the table does not state is noted in ``facts``. Columns of blanks
    are none. Raises ``FormatError`` for a row without its time or number."""
    for kind in (*TIMES, "frame"):
        cells = column(header, rows, kind)
        if cells is None or not any(cell.strip() for cell in cells):
            continue
        values = np.array([number(cell, f"row {row + 2}, {kind}") for row, cell in enumerate(cells)])
        if not np.isfinite(values).all():
            row = int(np.flatnonzero(~np.isfinite(values))[0])
            raise FormatError(
                tr("Row {row} has no {kind}", row=row + 2, kind=kind),
                expected=tr("a number"),
                got=repr(cells[row][:40]),
            )
        if kind in TIMES:
            sized = seconds_of(values, facts) if kind == "timestamp" else values * (1e-3 if kind == "time_ms" else 1.0)
            return Clock("time", sized)
        return Clock(kind, values, _rate(header, rows, facts))
    return Clock("", np.arange(len(rows), dtype=float), _rate(header, rows, facts))


def _rate(header: Sequence[str], rows: Sequence[Sequence[str]], facts: dict) -> float:
    """Frames per second that numbers of frames count in: stated in a column, or assumed."""
    stated = _one_number(header, rows, "fps")
    usable = stated is not None and 1e-3 <= stated <= 1e6
    facts["fps"] = (stated, STATED) if usable else (NOMINAL_FPS, ASSUMED)
    return float(facts["fps"][0])


def picture_size(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Width and height of the picture in pixels, where the table states them."""
    sides = {name: _one_number(header, rows, name) for name in ("width", "height")}
    known = all(side is not None and 0 < side < 1e6 and side == int(side) for side in sides.values())
    return {name: int(side) for name, side in sides.items() if side is not None} if known else {}


def of_all(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Those columns of one value for all that are there and have one."""
    return [name for name in _OF_ALL if _one_number(header, rows, name) is not None]


def _one_number(header: Sequence[str], rows: Sequence[Sequence[str]], name: str) -> float | None:
    """The number that a column has in all rows; None where there is no such column, or not one number."""
    cells = set(column(header, rows, name) or ()) - {""}
    try:
        return number(cells.pop(), name) if len(cells) == 1 else None
    except FormatError:
        return None


def table_facts(header: Sequence[str], rows: Sequence[Sequence[str]], dims: int, named: str = "") -> tuple[dict, dict]:
    """(space and unit as the table states them, what it does not state) of poses in ``dims`` dimensions; ``named``
    is the unit in the names of its columns."""
    space, unit = fact(header, rows, "space"), fact(header, rows, "unit") or named or None
    known = {"space": space or (Space.IMAGE if dims == 2 else Space.WORLD)}
    facts: dict[str, tuple[object, str]] = {}
    if unit:
        facts["unit"] = (unit, STATED)
    if dims == 3 and not space:
        facts["up"] = ("y", ASSUMED)
    if unit and unit not in tuple(Unit):
        scale_of(unit)  # raises for what is no unit of length
        unit = str(Unit.MILLIMETRE)
    return known | {"unit": unit}, facts


def in_millimetres(coords: np.ndarray, known: dict, facts: dict) -> np.ndarray:
    """(T, J, 3) of a table in millimetres, where it states a unit of length. One that states none is taken in the one
    that fits its first person, which is noted in ``facts``."""
    unit, _ = facts.get("unit", ("", ""))
    if coords.shape[-1] == 2 or unit in (Unit.PIXEL, Unit.RELATIVE):
        return coords
    if not unit:
        unit = likely_unit(coords)
        facts["unit"] = (unit, ASSUMED)
    return coords * scale_of(unit)


def facts_of(crowd: Crowd, row: int, t: int) -> list[str]:
    """The cells that tell whose pose a line is and when: person, frame, seconds, space, unit."""
    return [str(crowd.ids[row]), str(crowd.frames[t]), repr(float(crowd.times[t])), str(crowd.space), crowd.unit]


def line(cells: Sequence[str]) -> str:
    """One line of CSV, quoted where it must be, and no cell a formula."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([guarded(cell) for cell in cells])
    return out.getvalue()


def cells_of(values: np.ndarray) -> str:
    """Numbers with nine digits, which tell every float32 apart, and blanks for missing ones."""
    return (",".join(["%.9g"] * values.size) % tuple(values.ravel().tolist())).replace("nan", "")
