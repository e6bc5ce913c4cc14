"""Depth in MATLAB files up to version 7, as the UTD-MHAD data set has it: ``d_depth`` (H, W, T) in millimetres."""

from pathlib import Path

import numpy as np

from core.errors import MediaError
from core.media.base import media_reader
from core.media.containers import read_head
from core.media.depth_source import DepthSource, scale_of
from core.media.image_files import NOMINAL_RATE
from core.media.limits import MAX_PACKING, parsing
from core.media.readers.depth_arrays import chosen, frames_shape, unit_in_name
from core.progress import CancelToken, Progress, silent

_UTD_MHAD = "d_depth"
_NUMBERS = {"double": 8, "single": 4, "int16": 2, "uint16": 2, "int32": 4, "uint32": 4}  # class: bytes


def _is_matlab(path: Path) -> bool:
    if read_head(path, 10) != b"MATLAB 5.0":
        return False
    try:
        return bool(_depth_names(path))
    except MediaError:
        return False


@media_reader("MATLAB depth", (".mat",), _is_matlab)
def open_matlab(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open the depth array (H, W, T) of a ``.mat`` file. These files cannot be read in part: it is read at once."""
    from scipy.io import loadmat

    name = chosen(path, _depth_names(path))
    progress(0.0, "Reading the depth frames")
    with parsing(path):
        array = np.moveaxis(np.atleast_3d(loadmat(path, variable_names=[name])[name]), -1, 0)
    frames, *shape = array.shape
    stated = "mm" if name == _UTD_MHAD else unit_in_name(name)
    scale = scale_of(path, array[0], unit=unit, stated=stated)
    times = np.arange(frames) / NOMINAL_RATE
    return DepthSource(path, f"MATLAB {array.dtype}", times, tuple(shape), lambda i: array[i], scale=scale)


def _depth_names(path: Path) -> list[str]:
    """Names of the arrays that can be depth and that the file is large enough to hold."""
    from scipy.io import whosmat

    with parsing(path):
        variables = whosmat(path)
    room = path.stat().st_size * MAX_PACKING
    return [name for name, shape, kind in variables if kind in _NUMBERS and _fits(name, shape, _NUMBERS[kind], room)]


def _fits(name: str, shape: tuple[int, ...], item: int, room: int) -> bool:
    if any(side < 0 for side in shape) or np.prod(shape, dtype=object) * item > room:
        return False
    if len(shape) == 2:
        return "depth" in name.lower() and frames_shape(shape) is not None
    return len(shape) == 3 and frames_shape((shape[2], *shape[:2])) is not None
