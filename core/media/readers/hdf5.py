"""Depth in HDF5 files: the ITOP data set's layout, MATLAB 7.3 files, and any data set that can be depth.

Facts: what attributes, names and the layout say of unit, times and camera; else the rate is assumed, the unit by the
values. Other data sets are named as left out.
"""

from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import AppError
from core.io.hdf5 import check_hdf5, dataset_names, is_hdf5, is_plain, open_hdf5
from core.media.base import media_reader
from core.media.containers import read_head
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
from core.media.readers.depth_arrays import (
    FramesLast,
    chosen,
    frames_last,
    intrinsics,
    is_depth_array,
    own_frames,
    unit_in_name,
)
from core.progress import CancelToken, Progress, silent

_ITOP_SHAPE = (240, 320)
_ITOP_FOCAL = 1 / 3.50666662e-3  # pixels, Haque et al., "Towards Viewpoint Invariant 3D Human Pose Estimation", 2016


def _is_hdf5(path: Path) -> bool:
    if not is_hdf5(path):
        return False
    try:
        with parsing(path), open_hdf5(path) as file:
            return bool(_depth_names(file))
    except AppError:
        return False


@media_reader("HDF5 depth", (".h5", ".hdf5", ".mat"), _is_hdf5)
def open_hdf5_depth(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open the depth data set of an HDF5 file; frames are read as they are asked for.

    The unit is that of the ITOP layout, of a ``unit`` or ``units`` attribute, or of the name (``depth_mm``). Times are
    a data set ``times`` or ``timestamps`` (T,) in seconds, the camera one named ``K`` or ``intrinsics`` (3, 3).
    """
    import h5py

    with parsing(path):
        check_hdf5(path)
        file = h5py.File(path, "r", locking=False)
    try:
        with parsing(path):
            return _source(path, file, unit)
    except BaseException:
        file.close()
        raise


def _depth_names(file) -> list[str]:
    """Names of the data sets that can be depth. What lies in other files does not count."""
    names = dataset_names(file)
    return [n for n in names if is_plain(file[n]) and is_depth_array(file[n].shape or (), file[n].dtype, n)]


def _source(path: Path, file, unit: str) -> DepthSource:
    name = chosen(path, _depth_names(file))
    data = file[name]
    turned = frames_last(data.shape)
    matlab = read_head(path, 10) == b"MATLAB 7.3"
    frames, *shape = own_frames(data.shape)
    stack = FramesLast(data) if turned else data

    def frame(index: int) -> np.ndarray:
        values = np.reshape(data[...] if data.ndim == 2 else stack[index], shape)
        return values.T if matlab else values  # MATLAB stores the columns of an image first

    first = frame(0)
    itop = name == "data" and "id" in file and data.dtype == np.float16 and tuple(shape) == _ITOP_SHAPE
    stated = "m" if itop else _attribute_unit(data) or unit_in_name(name)
    named, stated_times = _numbers(file, TIMES, (frames,))
    rated, rate = _rate(file, data)
    times, guessed = times_of(named, stated_times, rate, frames)
    lens, K = _numbers(file, CAMERA, (3, 3))
    height, width = first.shape
    return DepthSource(
        path,
        f"HDF5 {data.dtype}",
        np.arange(frames) / NOMINAL_RATE if times is None else times,
        first.shape,
        frame,
        scale=scale_of(path, first, unit=unit, stated=stated),
        camera=_itop_camera() if itop else intrinsics(K, width, height),
        close=file.close,
        assumed=unstated(fps=times is None, times=guessed, unit=not (unit or stated), axes=turned),
        left_out=left_out(dataset_names(file), (name, named, rated, lens)),
    )


def _attribute_unit(data) -> str:
    for key in ("unit", "units"):
        value = data.attrs.get(key, "")
        value = value.decode("ascii", "replace") if isinstance(value, bytes) else value
        if isinstance(value, str) and value:
            return unit_in_name(value) or value
    return ""


def _rate(file, data) -> tuple[str, np.ndarray | None]:
    """(name, rate) of a data set, or of an attribute of the depth or of the file; ("", None) without."""
    name, rate = _numbers(file, RATES, ())
    if rate is not None:
        return name, rate
    stated = (holder.attrs[key] for holder in (data, file) for key in RATES if key in holder.attrs)
    return "", next((np.array(float(v)) for v in stated if np.size(v) == 1 and np.isreal(v)), None)


def _numbers(file, names: tuple[str, ...], shape: tuple[int, ...]) -> tuple[str, np.ndarray | None]:
    """(name, values) of the first data set of numbers under one of these names in this shape; ("", None) without. One
    column or one row of as many values will do: MATLAB has no vectors."""
    for name in (name for name in names if name in dataset_names(file)):
        item = file[name]
        if is_plain(item) and item.dtype.kind in "fui" and item.size == np.prod(shape):
            return name, item[...].astype(np.float64).reshape(shape)
    return "", None


def _itop_camera() -> Camera:
    height, width = _ITOP_SHAPE
    return Camera(width, height, np.array([[_ITOP_FOCAL, 0, width / 2], [0, _ITOP_FOCAL, height / 2], [0, 0, 1]]))
