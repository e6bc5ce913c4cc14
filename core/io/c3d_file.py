"""The bytes of a C3D file: parameters, points, analog channels and rotations.

Read by ourselves, because files come from anywhere and the C++ library trusts what they claim. All three processor
types, integer and float data. Format: https://www.c3d.org/HTML, "The C3D file format user guide"; rotations are laid
out as ezc3d writes and reads them: sixteen numbers by columns, then how sure they are.
"""

from dataclasses import dataclass

import numpy as np

from core.errors import FormatError
from core.io.people import check_size
from core.language import tr

MOST_16 = 0xFFFF
BLOCK = 512
ORDERS = {84: "<", 85: "vax", 86: ">"}  # Intel, DEC, SGI/MIPS


class Values(list):
    """The values of a parameter, flat, the first dimension fastest; text without its padding."""

    kind = 0  # -1 text, 1 and 2 whole numbers, 4 floats
    shape: tuple[int, ...] = ()  # of text without its width


# --- parameters ------------------------------------------------------------------------------------------------------


def parameters_of(data: bytes) -> dict[str, Values]:
    """``GROUP:NAME`` -> its values."""
    start = (data[0] - 1) * BLOCK
    order = ORDERS.get(data[start + 3])
    if order is None:
        raise FormatError(tr("The C3D file names no known processor"), got=str(data[start + 3]))
    groups: dict[int, str] = {}
    found: list[tuple[int, str, Values]] = []
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
    return {f"{groups.get(group, group)}:{name}": values for group, name, values in found} | {"": Values([order])}


def _signed(byte: int) -> int:
    return byte - 256 if byte > 127 else byte


def _values(data: bytes, place: int, order: str) -> Values:
    kind, dims = _signed(data[place]), data[place + 1]
    shape = list(data[place + 2 : place + 2 + dims])
    count = int(np.prod(shape, dtype=object)) if shape else 1
    raw = data[place + 2 + dims : place + 2 + dims + count * abs(kind)]
    if kind not in (-1, 1, 2, 4) or len(raw) < count * abs(kind):
        raise FormatError(
            tr("A parameter of the C3D file is damaged"), got=tr("type {kind}, {count} values", kind=kind, count=count)
        )
    values = Values(_flat(raw, kind, shape, order))
    values.kind, values.shape = kind, tuple(shape[1:] if kind == -1 else shape)
    return values


def _flat(raw: bytes, kind: int, shape: list[int], order: str) -> list:
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


def labels_of(parameters: dict[str, Values], count: int) -> list[str]:
    """LABELS, then LABELS2 ... where there are more than 255; numbered where the file gives fewer than points."""
    labels = list(parameters.get("POINT:LABELS", []))
    for number in range(2, 1 + -(-count // 255)):
        labels += parameters.get(f"POINT:LABELS{number}", [])
    return [str(label) for label in labels[:count]] + [f"marker_{i + 1}" for i in range(len(labels), count)]


# --- points ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Layout:
    points: int
    analogs: int  # values a frame
    samples: int  # of each analog channel, a frame
    frames: int
    start: int  # byte of the first value
    scale: float  # negative for floats
    order: str
    fps: float
    first: int  # frame that the first one is, from 0


def layout_of(data: bytes, parameters: dict[str, Values]) -> Layout:
    """Where the points lie, by header and parameters; raises ``FormatError`` where the file is shorter than it says."""
    order = parameters[""][0]
    words = np.frombuffer(data[:BLOCK], ">u2" if order == ">" else "<u2").tolist()
    scale, fps = _floats(data[12:16], order)[0], _floats(data[20:24], order)[0]
    scale = float(parameters.get("POINT:SCALE", [scale])[0])
    fps = float(parameters.get("POINT:RATE", [fps])[0]) or float(fps)
    points, analogs = words[1], words[2]
    size = 4 if scale < 0 else 2
    start = (words[8] - 1) * BLOCK
    bytes_a_frame = (4 * points + analogs) * size
    if start <= 0 or not np.isfinite(scale):
        raise FormatError(tr("The C3D file has no 3D points"))
    first, frames = _frame_range(words, parameters)
    if not fps > 0:
        raise FormatError(
            tr("The C3D file has no usable frame rate"), expected=tr("POINT:RATE above 0"), got=f"{fps:g}"
        )
    check_size(frames, points + 1, 4)
    if frames < 1 or start + frames * bytes_a_frame > len(data):
        expected = tr("{frames} frames of {points} points", frames=frames, points=points)
        raise FormatError(
            tr("The C3D file is shorter than it says"), expected=expected, got=tr("{count} bytes", count=len(data))
        )
    return Layout(points, analogs, max(words[9], 1), frames, start, scale, order, fps, first)


def _frame_range(words: list[int], parameters: dict[str, Values]) -> tuple[int, int]:
    """(first frame from 0, how many), from the header.

    Beyond 65,535 frames from TRIAL:ACTUAL_*_FIELD (two words each) or POINT:LONG_FRAMES/FRAMES.
    """
    count = words[4] - words[3] + 1
    first, last = (list(parameters.get(f"TRIAL:ACTUAL_{end}_FIELD", ())) for end in ("START", "END"))
    if len(first) == len(last) == 2:
        long = [(int(low) & 0xFFFF) + ((int(high) & 0xFFFF) << 16) for low, high in (first, last)]
        whole = long[1] - long[0] + 1
        return max(long[0] - 1, 0), whole if long[1] >= MOST_16 and whole > 0 else max(whole, count)
    if words[4] == 0xFFFF:
        for name in ("POINT:LONG_FRAMES", "POINT:FRAMES"):
            if parameters.get(name):
                stated = float(parameters[name][0])
                return max(words[3] - 1, 0), max(int(stated) if np.isfinite(stated) else 0, count)
    return max(words[3] - 1, 0), count


def points_of(data: bytes, layout: Layout) -> np.ndarray:
    """(T, M, 3) in the file's unit, NaN where the residual is negative."""
    values = _frames(data, layout)[:, : 4 * layout.points].reshape(layout.frames, layout.points, 4)
    coords = values[..., :3] * (1.0 if layout.scale < 0 else layout.scale)
    coords[values[..., 3] < 0] = np.nan
    return coords


def analogs_of(data: bytes, layout: Layout, parameters: dict[str, Values]) -> np.ndarray:
    """(channels, T * samples) in the channels' units; no channels where they do not fit the frames."""
    channels = layout.analogs // layout.samples
    if not channels or channels * layout.samples != layout.analogs:
        return np.empty((0, 0))
    raw = _frames(data, layout)[:, 4 * layout.points :].reshape(-1, channels).T
    if layout.scale > 0 and "UNSIGNED" in [str(v).upper() for v in parameters.get("ANALOG:FORMAT", ())]:
        raw = raw % (1 << 16)
    offsets, scales = (_of_each(parameters, f"ANALOG:{name}", channels) for name in ("OFFSET", "SCALE"))
    general = float((parameters.get("ANALOG:GEN_SCALE") or [1.0])[0])
    return (raw - np.nan_to_num(offsets)) * np.where(np.isfinite(scales), scales, 1) * general


def _of_each(parameters: dict[str, Values], name: str, count: int) -> np.ndarray:
    """(count, 1) numbers, NaN for channels that it has none for."""
    stated = [float(value) for value in parameters.get(name, ())[:count]]
    return np.array([*stated, *[np.nan] * (count - len(stated))])[:, None]


def rotations_of(data: bytes, layout: Layout, parameters: dict[str, Values]) -> np.ndarray:
    """(T * ratio, R, 4, 4) of the rotation group, NaN where they are not sure; none where the file has none."""
    count, ratio, block = (_whole(parameters, f"ROTATION:{name}") for name in ("USED", "RATIO", "DATA_START"))
    frames, start = layout.frames * max(ratio, 1), (block - 1) * BLOCK
    size = frames * count * 17 * 4
    if count < 1 or start <= 0 or start + size > len(data):
        return np.empty((0, 0, 4, 4))
    check_size(frames, count, 17)
    values = _floats(data[start : start + size], layout.order).reshape(frames, count, 17)
    found = values[..., :16].reshape(frames, count, 4, 4).swapaxes(-1, -2).copy()
    found[values[..., 16] < 0] = np.nan
    return found


def _whole(parameters: dict[str, Values], name: str) -> int:
    value = float((parameters.get(name) or [0])[0])
    return int(value) if np.isfinite(value) else 0


def _frames(data: bytes, layout: Layout) -> np.ndarray:
    """(T, values a frame), points first."""
    width, size = 4 * layout.points + layout.analogs, 4 if layout.scale < 0 else 2
    raw = data[layout.start : layout.start + layout.frames * width * size]
    if layout.scale < 0:
        return _floats(raw, layout.order).reshape(layout.frames, width)
    whole = np.frombuffer(raw, ">i2" if layout.order == ">" else "<i2")
    return whole.astype(np.float64).reshape(layout.frames, width)
