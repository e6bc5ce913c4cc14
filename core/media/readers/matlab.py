"""Depth in MATLAB files up to version 7, as the UTD-MHAD data set has it: ``d_depth`` (H, W, T) in millimetres.

Facts: the unit by the name (``d_depth`` of UTD-MHAD, ``depth_mm``), else assumed by the values; times and camera by
variables beside it (``times``, ``timestamps``, ``K``, ``intrinsics``), else no rate. Others are named as left out.
"""

from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.language import tr
from core.media.base import media_reader
from core.media.depth_source import (
    CAMERA,
    RATES,
    TIMES,
    DepthSource,
    left_out,
    scale_of,
    times_of,
    unstated,
)
from core.media.image_files import NOMINAL_RATE
from core.media.limits import parsing
from core.media.readers.depth_arrays import chosen, frames_last, frames_shape, intrinsics, unit_in_name
from core.progress import CancelToken, Progress, silent
from core.untrusted.matlab import is_matlab, load, variables

_UTD_MHAD = "d_depth"
_NUMBERS = ("double", "single", "int16", "uint16", "int32", "uint32")


def _is_matlab(path: Path) -> bool:
    try:
        return path.is_file() and is_matlab(path) and bool(_depth_names(path))
    except MediaError:
        return True  # it is a MATLAB file: opening it says what is wrong


@media_reader("MATLAB depth", (".mat",), _is_matlab)
def open_matlab(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open the depth array (H, W, T) of a ``.mat`` file. These files cannot be read in part: it is read at once."""
    name = chosen(path, _depth_names(path))
    progress(0.0, tr("Reading the depth frames"))
    with parsing(path):
        array = np.atleast_3d(np.asarray(load(path, name, cancel)))
    turned = frames_last(array.shape[::-1])  # a program in Python wrote it
    array = array if turned else np.moveaxis(array, -1, 0)
    frames, *shape = array.shape
    stated = "mm" if name == _UTD_MHAD else unit_in_name(name)
    scale = scale_of(path, array[0], unit=unit, stated=stated)
    named, seconds = _numbers(path, TIMES, (frames,), cancel)
    rated, rate = _numbers(path, RATES, (), cancel)
    times, guessed = times_of(named, seconds, rate, frames)
    even = np.arange(frames) / NOMINAL_RATE
    lens, K = _numbers(path, CAMERA, (3, 3), cancel)
    return DepthSource(
        path, f"MATLAB {array.dtype}", even if times is None else times, (shape[0], shape[1]), lambda i: array[i],
        scale=scale,
        camera=intrinsics(K, shape[1], shape[0]),
        assumed=unstated(fps=times is None, times=guessed, unit=not (unit or stated), axes=turned),
        left_out=left_out(variables(path), (name, named, rated, lens)),
    )  # fmt: skip


def _numbers(
    path: Path, names: tuple[str, ...], shape: tuple[int, ...], cancel: CancelToken | None
) -> tuple[str, np.ndarray | None]:
    """(name, values) of the first variable under one of these names with as many numbers; ("", None) without."""
    for name, (sides, kind) in variables(path).items():
        if name in names and kind in (*_NUMBERS, "int64", "uint64") and np.prod(sides) == np.prod(shape):
            return name, np.asarray(load(path, name, cancel), np.float64).reshape(shape)
    return "", None


def _depth_names(path: Path) -> list[str]:
    """Names of the arrays that can be depth."""
    with parsing(path):
        return [name for name, (shape, kind) in variables(path).items() if kind in _NUMBERS and _fits(name, shape)]


def _fits(name: str, shape: tuple[int, ...]) -> bool:
    if len(shape) == 2:
        return "depth" in name.lower() and frames_shape(shape) is not None
    return len(shape) == 3 and frames_shape(shape if frames_last(shape[::-1]) else (shape[2], *shape[:2])) is not None
