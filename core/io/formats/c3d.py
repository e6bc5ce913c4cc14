"""C3D motion capture: 3D points; analog channels and events are named as left out.

Read by ourselves, because files come from anywhere and the C++ library trusts what they claim; written with ezc3d.
All three processor types, integer and float points. A negative residual is a missing point.

Facts: rate, and by the number of the first frame the start, are stated. The unit is POINT:UNITS; where that is empty,
as ezc3d writes by default, it is assumed by the size of the person. The laboratory's vertical axis is taken from
POINT:X_SCREEN and Y_SCREEN (the axes that point right and up on a screen) and turned to y up; without them y up is
assumed. Subjects are told by ``Subject:`` before the labels. Ours are written y up, in millimetres, with Y_SCREEN
saying so; numbers of frames beyond 65,535 are in TRIAL:ACTUAL_*_FIELD and POINT:LONG_FRAMES, and are read back.
Format: https://www.c3d.org/HTML, "The C3D file format user guide".
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import People, pose_format
from core.io.facts import ASSUMED, STATED, likely_unit, noted, scale_of
from core.io.files import replacing
from core.io.labelled import markers_of_people, metric, people_of_markers
from core.io.people import check_size, rate, sane
from core.poses import PoseSequence

_KEEPS = "positions, a rate, the first frame, who is who by the names of markers"
_LOSES = "confidence, visibility, status, provenance, the space (camera axes turn y up), uneven times"
_MOST_16 = 0xFFFF
_BLOCK = 512
_ORDER = {84: "<", 85: "vax", 86: ">"}  # Intel, DEC, SGI/MIPS


def write_c3d(path: Path, people: People) -> None:
    """One rate for all frames: the one that keeps the length of the recording."""
    import ezc3d

    metric(people, "C3D")
    labels, crowd, coords = markers_of_people(people)
    file = ezc3d.c3d()
    file["parameters"]["POINT"]["RATE"]["value"] = [rate(crowd.times)]
    file["parameters"]["POINT"]["LABELS"]["value"] = tuple(labels)
    file["parameters"]["POINT"]["UNITS"]["value"] = ("mm",)
    file.add_parameter("POINT", "X_SCREEN", ["+X"])
    file.add_parameter("POINT", "Y_SCREEN", ["+Y"])
    points = np.ones((4, len(labels), len(coords)))
    points[:3] = coords.transpose(2, 1, 0)
    file["data"]["points"] = points
    file["data"]["meta_points"]["residuals"] = np.where(np.isfinite(points[:1]).all(axis=0), 0.0, -1.0)[None]
    first = max(round(float(crowd.times[0]) * rate(crowd.times)), 0)
    file["header"]["points"]["first_frame"] = first
    if first + len(coords) > _MOST_16:
        _add_long_frames(file, first + 1, first + len(coords))
    with replacing(path, ".c3d") as temporary:  # ezc3d puts .c3d behind any other name
        file.write(str(temporary))
        _limit_header(temporary, first + 1, first + len(coords))
        _check_written(temporary, len(coords), first / rate(crowd.times))


def _add_long_frames(file, first: int, last: int) -> None:
    """Say the first and the last frame where 16 bits do not hold them."""
    for name, number in (("START", first), ("END", last)):
        low, high = number & 0xFFFF, number >> 16
        words = [low - 0x10000 if low > 0x7FFF else low, high]
        file.add_parameter("TRIAL", f"ACTUAL_{name}_FIELD", words)
    file.add_parameter("POINT", "LONG_FRAMES", [float(last - first + 1)])


def _limit_header(path: Path, first: int, last: int) -> None:
    """Make the header's first and last frame 65,535 where they are beyond, as programs write it."""
    if last > _MOST_16:
        with path.open("r+b") as file:
            file.seek(6)
            file.write(min(first, _MOST_16).to_bytes(2, "little") + _MOST_16.to_bytes(2, "little"))


def _check_written(path: Path, frames: int, start: float) -> None:
    """Raise ``FormatError`` unless what was written says that many frames, from there on."""
    data = path.read_bytes()
    layout = _layout(data, _parameters(data))
    found = layout.first / layout.fps
    if layout.frames != frames or abs(found - start) > 1 / layout.fps:
        expected, got = f"{frames} frames from {start:g} s", f"{layout.frames} from {found:g} s"
        raise FormatError("C3D cannot hold these poses", expected=expected, got=got, action="Export them in parts")


def _is_c3d(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(2)
        file.seek((start[0] - 1) * _BLOCK)
        return start[1] == 0x50 and file.read(4)[3] in _ORDER


@pose_format("c3d", title="C3D", extensions=(".c3d",), sniff=_is_c3d, write=write_c3d, dims=(3,),
             keeps=_KEEPS, loses=_LOSES)  # fmt: skip
def read_c3d(path: Path) -> dict[int, PoseSequence]:
    """One person for each prefix of the markers, 3D millimetres. Raises ``FormatError``."""
    data = path.read_bytes()
    if len(data) < 2 * _BLOCK or data[1] != 0x50 or data[0] == 0:
        raise FormatError(f"{path.name} is not a C3D file", expected="a header that says where its parameters are")
    parameters = _parameters(data)
    layout = _layout(data, parameters)
    coords = sane(_points(data, layout))
    stated = str((parameters.get("POINT:UNITS") or [""])[0]).strip()
    unit = stated or likely_unit(coords)
    labels = _labels(parameters, layout.points)
    times = (layout.first + np.arange(layout.frames)) / layout.fps
    turn = _to_y_up(parameters)
    up = ("y", ASSUMED) if turn is None else (_axis_of(turn), STATED)
    coords = coords * scale_of(unit)
    coords = coords if turn is None else coords @ turn.T
    units = (unit.lower(), STATED if stated else ASSUMED)
    facts = noted(_left_out(parameters, layout), fps=(layout.fps, STATED), unit=units, up=up)
    return people_of_markers(labels, coords, times, source=facts)


def _left_out(parameters: dict[str, list], layout: "_Layout") -> list[str]:
    """What the file has beside its points, in words."""
    labels = [str(label) for label in parameters.get("EVENT:LABELS", []) if str(label).strip()]
    used = int((parameters.get("EVENT:USED") or [len(labels)])[0])
    seconds = parameters.get("EVENT:TIMES", [])[1::2]  # minutes and seconds of each
    events = [f"{label} at {second:.3f} s" for label, second in zip(labels, seconds, strict=False)] or labels
    left = [f"{used} events ({', '.join(events[:6])})"] if used and events else []
    analogs = int((parameters.get("ANALOG:USED") or [0])[0])
    return left + ([f"{analogs} analog channels"] if layout.analogs and analogs else [])


# --- parameters ------------------------------------------------------------------------------------------------------


def _parameters(data: bytes) -> dict[str, list]:
    """``GROUP:NAME`` -> its values, flat, the first dimension fastest; text without its padding."""
    start = (data[0] - 1) * _BLOCK
    order = _ORDER.get(data[start + 3])
    if order is None:
        raise FormatError("The C3D file names no known processor", got=str(data[start + 3]))
    groups: dict[int, str] = {}
    found: list[tuple[int, str, list]] = []
    place = start + 4
    while place + 4 < len(data):
        length, group = abs(_signed(data[place])), _signed(data[place + 1])
        if not length or not group:
            break
        name = data[place + 2 : place + 2 + length].decode("latin-1").strip().upper()
        step = place + 2 + length
        offset = int.from_bytes(data[step : step + 2], "little" if order != ">" else "big", signed=True)
        if group < 0:
            groups[-group] = name
        else:
            found.append((group, name, _values(data, step + 2, order)))
        if offset <= 0:
            break
        place = step + offset
    return {f"{groups.get(group, group)}:{name}": values for group, name, values in found} | {"": [order]}


def _signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


def _values(data: bytes, place: int, order: str) -> list:
    kind, dims = _signed(data[place]), data[place + 1]
    shape = list(data[place + 2 : place + 2 + dims])
    count = int(np.prod(shape, dtype=object)) if shape else 1
    raw = data[place + 2 + dims : place + 2 + dims + count * abs(kind)]
    if kind not in (-1, 1, 2, 4) or len(raw) < count * abs(kind):
        raise FormatError("A parameter of the C3D file is damaged", got=f"type {kind}, {count} values")
    if kind == -1:
        width = shape[0] if shape else 1
        rows = [raw[i : i + width] for i in range(0, len(raw), width)] if width else []
        return [row.decode("latin-1").strip(" \0") for row in rows]
    if kind == 4:
        return _floats(raw, order).tolist()
    return np.frombuffer(raw, {1: "i1", 2: ">i2" if order == ">" else "<i2"}[kind]).tolist()


def _floats(raw: bytes, order: str) -> np.ndarray:
    """32-bit floats; DEC's have their words swapped and an exponent two larger."""
    if order != "vax":
        return np.frombuffer(raw, f"{order}f4").astype(np.float64)
    words = np.frombuffer(raw, "<u2").reshape(-1, 2)[:, ::-1].copy()
    return words.view("<f4").ravel().astype(np.float64) / 4


def _labels(parameters: dict[str, list], count: int) -> list[str]:
    """LABELS, then LABELS2 ... where there are more than 255; numbered where the file gives fewer than points."""
    labels = list(parameters.get("POINT:LABELS", []))
    for number in range(2, 1 + -(-count // 255)):
        labels += parameters.get(f"POINT:LABELS{number}", [])
    return [str(label) for label in labels[:count]] + [f"marker_{i + 1}" for i in range(len(labels), count)]


def _axis_of(turn: np.ndarray) -> str:
    """Which axis of the laboratory a rotation makes y: "y", "-z" ..."""
    axis = int(np.abs(turn[1]).argmax())
    return ("-" if turn[1, axis] < 0 else "") + "xyz"[axis]


def _to_y_up(parameters: dict[str, list]) -> np.ndarray | None:
    """(3, 3) rotation from the laboratory's axes to x right, y up as the screen parameters tell; None without them."""
    names = [str((parameters.get(f"POINT:{axis}_SCREEN") or [""])[0]).upper() for axis in "XY"]
    if not all(len(name) == 2 and name[0] in "+-" and name[1] in "XYZ" for name in names):
        return None
    right, up = (np.eye(3)["XYZ".index(name[1])] * (1 if name[0] == "+" else -1) for name in names)
    return np.stack([right, up, np.cross(right, up)]) if right @ up == 0 else None


# --- points ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Layout:
    points: int
    analogs: int  # values a frame
    frames: int
    start: int  # byte of the first value
    scale: float  # negative for floats
    order: str
    fps: float
    first: int  # frame that the first one is, from 0


def _layout(data: bytes, parameters: dict[str, list]) -> _Layout:
    """Where the points lie, by header and parameters; raises ``FormatError`` where the file is shorter than it says."""
    order = parameters[""][0]
    words = np.frombuffer(data[:_BLOCK], ">u2" if order == ">" else "<u2").tolist()
    scale, fps = _floats(data[12:16], order)[0], _floats(data[20:24], order)[0]
    scale = float(parameters.get("POINT:SCALE", [scale])[0])
    fps = float(parameters.get("POINT:RATE", [fps])[0]) or float(fps)
    points, analogs = words[1], words[2]
    size = 4 if scale < 0 else 2
    start = (words[8] - 1) * _BLOCK
    bytes_a_frame = (4 * points + analogs) * size
    if not points or start <= 0 or not np.isfinite(scale):
        raise FormatError("The C3D file has no 3D points")
    first, frames = _frame_range(words, parameters)
    if not fps > 0:
        raise FormatError("The C3D file has no usable frame rate", expected="POINT:RATE above 0", got=f"{fps:g}")
    check_size(frames, points, 4)
    if frames < 1 or start + frames * bytes_a_frame > len(data):
        expected = f"{frames} frames of {points} points"
        raise FormatError("The C3D file is shorter than it says", expected=expected, got=f"{len(data)} bytes")
    return _Layout(points, analogs, frames, start, scale, order, fps, first)


def _frame_range(words: list[int], parameters: dict[str, list]) -> tuple[int, int]:
    """(first frame from 0, how many), from the header.

    Beyond 65,535 frames from TRIAL:ACTUAL_*_FIELD (two words each) or POINT:LONG_FRAMES/FRAMES.
    """
    count = words[4] - words[3] + 1
    first, last = (parameters.get(f"TRIAL:ACTUAL_{end}_FIELD", []) for end in ("START", "END"))
    if len(first) == len(last) == 2:
        long = [(int(low) & 0xFFFF) + ((int(high) & 0xFFFF) << 16) for low, high in (first, last)]
        whole = long[1] - long[0] + 1
        return max(long[0] - 1, 0), whole if long[1] >= _MOST_16 and whole > 0 else max(whole, count)
    if words[4] == 0xFFFF:
        for name in ("POINT:LONG_FRAMES", "POINT:FRAMES"):
            if parameters.get(name):
                stated = float(parameters[name][0])
                return max(words[3] - 1, 0), max(int(stated) if np.isfinite(stated) else 0, count)
    return max(words[3] - 1, 0), count


def _points(data: bytes, layout: _Layout) -> np.ndarray:
    """(T, M, 3) in the file's unit, NaN where the residual is negative."""
    width = 4 * layout.points + layout.analogs
    size = 4 if layout.scale < 0 else 2
    raw = data[layout.start : layout.start + layout.frames * width * size]
    if layout.scale < 0:
        values = _floats(raw, layout.order)
    else:
        values = np.frombuffer(raw, ">i2" if layout.order == ">" else "<i2").astype(np.float64)
    values = values.reshape(layout.frames, width)[:, : 4 * layout.points].reshape(layout.frames, -1, 4)
    coords = values[..., :3] * (1.0 if layout.scale < 0 else layout.scale)
    coords[values[..., 3] < 0] = np.nan
    return coords
