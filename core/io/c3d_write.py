"""The bytes of a C3D file from points, analog channels, rotations and parameters: Intel, 32-bit floats.

    pack(points, labels, unit="mm", fps=100.0, first=0)

Format: https://www.c3d.org/HTML, "The C3D file format user guide"; rotations as ezc3d lays them out.
"""

import struct
from collections.abc import Mapping, Sequence

import numpy as np

from core.errors import FormatError
from core.io.c3d_file import BLOCK, MOST_16
from core.language import tr

_INTEL = 84
_MOST_BLOCKS = 255  # of parameters
_MOST_LABELS = 255  # of one parameter; the others are in LABELS2, LABELS3 ...
_LONGEST = 127  # letters of a name or text

Parameter = tuple[int, Sequence[int], Sequence]
"""(kind, shape, values) as of ``c3d_file.Values``: flat, the first dimension fastest, text without its width."""


def pack(
    points: np.ndarray, labels: Sequence[str], *, unit: str, fps: float, first: int, screen: Mapping[str, str],
    analog: Mapping | None = None, rotations: Mapping | None = None, others: Mapping[str, Parameter] | None = None,
) -> bytes:  # fmt: skip
    """points: (T, M, 3), NaN is missing; ``first`` the number of the first frame, from 0.

    analog: labels, descriptions, units and (channels, T * n) samples; rotations: labels and (T * n, R, 4, 4) samples.
    Raises ``FormatError`` where there is more than the format holds.
    """
    frames, beside = len(points), dict(others or {})
    groups = _point_group(frames, labels, unit, fps, first, screen) | _analog_group(analog, fps, frames)
    groups |= _rotation_group(rotations, fps, frames)
    start = 2 + len(_section(groups | beside)) // BLOCK
    samples = np.empty((0, frames)) if analog is None else analog["samples"]
    body = _padded(_frames(points, samples))
    groups["POINT:DATA_START"] = whole([start])
    if rotations is not None:
        groups["ROTATION:DATA_START"] = whole([start + len(body) // BLOCK])
        body += _padded(_turns(rotations["samples"]))
    return _header(points, samples, first, start, fps) + _section(groups | beside) + body


def text(values: Sequence[str]) -> Parameter:
    return -1, [len(values)], list(values)


def whole(values: Sequence[int]) -> Parameter:
    """Signed words; larger ones wrap round, as C3D has them read."""
    return 2, [len(values)], [((int(value) + 0x8000) & 0xFFFF) - 0x8000 for value in values]


def floats(values: Sequence[float]) -> Parameter:
    return 4, [len(values)], list(values)


# --- parameters ------------------------------------------------------------------------------------------------------


def _point_group(
    frames: int, labels: Sequence[str], unit: str, fps: float, first: int, screen: Mapping[str, str]
) -> dict[str, Parameter]:
    last = first + frames
    groups = {
        "POINT:USED": whole([len(labels)]), "POINT:SCALE": floats([-1.0]), "POINT:RATE": floats([fps]),
        "POINT:DATA_START": whole([0]), "POINT:FRAMES": whole([min(frames, MOST_16)]),
        "POINT:UNITS": text([unit]),
    }  # fmt: skip
    groups |= {f"POINT:{axis}_SCREEN": text([name]) for axis, name in screen.items()}
    groups |= _in_parts("POINT:LABELS", labels) | _in_parts("POINT:DESCRIPTIONS", [""] * len(labels))
    groups |= {f"TRIAL:ACTUAL_{end}_FIELD": whole([number & 0xFFFF, number >> 16])
               for end, number in (("START", first + 1), ("END", last))}  # fmt: skip
    if last > MOST_16:
        groups["POINT:LONG_FRAMES"] = floats([float(frames)])
    return groups


def _analog_group(analog: Mapping | None, fps: float, frames: int) -> dict[str, Parameter]:
    count = len(analog["samples"]) if analog else 0
    groups = {"ANALOG:USED": whole([count]), "ANALOG:GEN_SCALE": floats([1.0]), "ANALOG:RATE": floats([0.0])}
    if analog is None:
        return groups
    groups["ANALOG:RATE"] = floats([fps * analog["samples"].shape[1] / frames])
    groups |= {"ANALOG:SCALE": floats([1.0] * count), "ANALOG:OFFSET": whole([0] * count)}
    for name in ("LABELS", "DESCRIPTIONS", "UNITS"):
        groups |= _in_parts(f"ANALOG:{name}", analog[name.lower()])
    return groups


def _rotation_group(rotations: Mapping | None, fps: float, frames: int) -> dict[str, Parameter]:
    if rotations is None:
        return {}
    count, used = rotations["samples"].shape[:2]
    return {
        "ROTATION:USED": whole([used]), "ROTATION:DATA_START": whole([0]), "ROTATION:RATIO": whole([count // frames]),
        "ROTATION:RATE": floats([fps * count / frames]), **_in_parts("ROTATION:LABELS", rotations["labels"]),
    }  # fmt: skip


def _in_parts(name: str, values: Sequence[str]) -> dict[str, Parameter]:
    """NAME, NAME2 ... of at most 255 texts each."""
    parts = [values[at : at + _MOST_LABELS] for at in range(0, max(len(values), 1), _MOST_LABELS)]
    return {f"{name}{place or ''}": text(part) for place, part in zip([0, *range(2, 999)], parts, strict=False)}


def _section(groups: Mapping[str, Parameter]) -> bytes:
    """Whole blocks: four bytes, then each group and its parameters."""
    names = list(dict.fromkeys(name.partition(":")[0] for name in groups))
    entries = [_entry(name, -number, b"\0") for number, name in enumerate(names, 1)]
    for name, parameter in groups.items():
        group, _, own = name.partition(":")
        entries.append(_entry(own, names.index(group) + 1, _packed(parameter) + b"\0"))
    data = b"".join(entries) + b"\0\0"
    blocks = -(-(4 + len(data)) // BLOCK)
    if blocks > _MOST_BLOCKS:
        action = tr("Export fewer joints, or people apart")
        raise FormatError(
            tr("C3D cannot hold all these names"), got=tr("{count} kB of them", count=len(data) >> 10), action=action
        )
    return _padded(bytes([1, 0x50, blocks, _INTEL]) + data)


def _entry(name: str, number: int, rest: bytes) -> bytes:
    letters = _letters(name)
    return struct.pack("<bb", len(letters), number) + letters + struct.pack("<H", 2 + len(rest)) + rest


def _packed(parameter: Parameter) -> bytes:
    kind, shape, values = parameter
    if kind == -1:
        rows = [_letters(str(value)) for value in values]
        width = max(map(len, rows), default=0)
        shape, data = [width, *shape], b"".join(row.ljust(width) for row in rows)
    else:
        data = np.asarray(values).astype({1: "i1", 2: "<i2", 4: "<f4"}[kind]).tobytes()
    return struct.pack("<bB", kind, len(shape)) + bytes(shape) + data


def _letters(value: str) -> bytes:
    """One byte a letter. Raises ``FormatError`` for a name that C3D cannot hold: cut, it would be another's."""
    letters = value.encode("latin-1", "replace")
    if len(letters) > _LONGEST or letters.decode("latin-1") != value:
        expected = tr("at most {longest} letters of Western Europe", longest=_LONGEST)
        action = tr("Export TRC or CSV")
        raise FormatError(tr("C3D cannot hold a name"), expected=expected, got=repr(value[:60]), action=action)
    return letters


# --- data ------------------------------------------------------------------------------------------------------------


def _header(points: np.ndarray, samples: np.ndarray, first: int, start: int, fps: float) -> bytes:
    """Numbers of frames beyond 16 bits are 65,535 here; ``TRIAL`` says them."""
    a_frame = samples.shape[1] // len(points)
    ends = [min(number, MOST_16) for number in (first + 1, first + len(points))]
    words = struct.pack("<BB5H", 2, 0x50, points.shape[1], a_frame * len(samples), *ends, 0)
    return _padded(words + struct.pack("<fHHf", -1.0, start, a_frame, fps))


def _frames(points: np.ndarray, samples: np.ndarray) -> bytes:
    """Of each frame the points with their residuals (-1 is missing), then all channels, one sample after the other."""
    frames, markers = points.shape[:2]
    present = np.isfinite(points).all(axis=2)
    rows = np.zeros((frames, markers, 4))
    rows[..., :3] = np.where(present[..., None], points, 0)
    rows[..., 3] = np.where(present, 0, -1)
    channels = samples.reshape(len(samples), frames, samples.shape[1] // frames).transpose(1, 2, 0)
    return np.concatenate([rows.reshape(frames, -1), channels.reshape(frames, -1)], axis=1).astype("<f4").tobytes()


def _turns(samples: np.ndarray) -> bytes:
    """Sixteen numbers by columns, then 0, or -1 where they are not known."""
    flat = samples.swapaxes(-1, -2).reshape(*samples.shape[:2], 16)
    known = np.isfinite(flat).all(axis=2, keepdims=True)
    return np.concatenate([np.where(known, flat, 0), np.where(known, 0, -1)], axis=2).astype("<f4").tobytes()


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % BLOCK)
