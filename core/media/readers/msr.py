"""Depth of Microsoft Research's action data sets (MSR Action3D, MSR DailyActivity3D): ``.bin`` files.

Three 32-bit numbers (frames, columns, rows), then frame by frame the rows: a row is its depths as 32-bit numbers, in
DailyActivity3D followed by one byte a pixel that numbers the person. Little-endian, millimetres, 0 for no reading.

Facts: size and number of frames are stated, millimetres are the format's; no rate.
"""

import struct
from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.language import tr
from core.media.base import media_reader
from core.media.containers import read_head
from core.media.depth_source import DepthSource, millimetres_per, unstated
from core.media.image_files import NOMINAL_RATE
from core.media.limits import MAX_FRAMES, parsing
from core.progress import CancelToken, Progress, silent

_HEADER = 12
_SIZES = {(320, 240), (640, 480)}  # the cameras of these data sets
_PIXEL_BYTES = (4, 5)  # without and with the person's number


def _is_msr(path: Path) -> bool:
    return _layout(path) is not None


@media_reader("MSR depth", (".bin",), _is_msr)
def open_msr(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open an MSR ``.bin`` file."""
    layout = _layout(path)
    if layout is None:
        raise MediaError(tr("{path} is not an MSR depth file", path=path.name))
    frames, width, height, pixel = layout
    kind = np.dtype([("depth", "<i4", (width,)), ("person", "u1", (width * (pixel - 4),))])
    with parsing(path):
        rows = np.memmap(path, kind, "r", offset=_HEADER, shape=(frames, height))
    return DepthSource(
        path,
        "MSR bin",
        np.arange(frames) / NOMINAL_RATE,
        (height, width),
        lambda index: rows[index]["depth"],
        scale=millimetres_per(unit or "mm"),
        assumed=unstated(fps=True),
    )


def _layout(path: Path) -> tuple[int, int, int, int] | None:
    """(frames, width, height, bytes a pixel) of an MSR file; None for others."""
    head = read_head(path, _HEADER)
    if len(head) < _HEADER:
        return None
    frames, width, height = struct.unpack("<3i", head)
    if (width, height) not in _SIZES or not 0 < frames <= MAX_FRAMES:
        return None
    room = path.stat().st_size - _HEADER
    for pixel in _PIXEL_BYTES:
        if room == frames * width * height * pixel:
            return frames, width, height, pixel
    raise MediaError(
        tr("{path} is an MSR depth file that was cut off", path=path.name),
        expected=tr(" or ").join(str(_HEADER + frames * width * height * pixel) for pixel in _PIXEL_BYTES)
        + tr(" bytes"),
        got=str(room + _HEADER),
        action=tr("Copy it again"),
    )
