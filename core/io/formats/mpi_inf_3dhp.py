"""MPI-INF-3DHP ground truth (Mehta et al. 2017): ``annot.mat`` of training sequences, ``annot_data.mat`` of test ones.

Training: cell arrays ``annot2`` and ``annot3`` with one (F, 28 x D) matrix a camera, in pixels and in millimetres of
that camera (x right, y down, z forward). Test: arrays (D, 17, 1, F) of one camera. MATLAB files up to version 7 and the
HDF5 ones of 7.3. Each camera is a "person" here, by its number: it is one person seen by several.

Facts: joints, space and unit are the data set's. The file names no frame rate (sequences have 25 or 50 frames/s): 25 is
assumed.
"""

from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.facts import ASSUMED, noted
from core.io.hdf5 import is_hdf5, numbers_of, open_hdf5, own_item
from core.io.people import even_times, recognise, sane
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from core.untrusted.matlab import is_matlab, load, variables

FPS = 25.0
TEST_JOINTS = (
    "head_top", "neck", "right_shoulder", "right_elbow", "right_wrist", "left_shoulder", "left_elbow", "left_wrist",
    "right_hip", "right_knee", "right_ankle", "left_hip", "left_knee", "left_ankle", "pelvis", "spine", "head",
)  # fmt: skip

_MOST_CAMERAS = 64


def _is_3dhp(path: Path) -> bool:
    if is_hdf5(path):
        with open_hdf5(path) as file:
            return "annot2" in file and "annot3" in file
    return is_matlab(path) and {"annot2", "annot3"} <= set(variables(path))


@pose_format("mpi-inf-3dhp", title="MPI-INF-3DHP, 3D", extensions=(".mat",), sniff=_is_3dhp, dims=(3,))
def read_3d(path: Path) -> dict[int, PoseSequence]:
    """The 3D truth in each camera's space, millimetres."""
    return _people(path, "annot3", 3)


@pose_format("mpi-inf-3dhp-2d", title="MPI-INF-3DHP, 2D", extensions=(".mat",), sniff=_is_3dhp, dims=(2,))
def read_2d(path: Path) -> dict[int, PoseSequence]:
    """The 2D truth in each camera's picture, pixels. Chosen by name: by itself such a file is read in 3D."""
    return _people(path, "annot2", 2)


def valid_frames(path: Path) -> np.ndarray | None:
    """(F,) bool: which frames of a test sequence count; None where the file does not say."""
    if is_hdf5(path):
        with open_hdf5(path) as file:
            return numbers_of(file["valid_frame"], "valid_frame").ravel() > 0 if "valid_frame" in file else None
    values = load(path, "valid_frame")
    return None if values is None else np.ravel(values) > 0


def _people(path: Path, name: str, dims: int) -> dict[int, PoseSequence]:
    matrices = _from_hdf5(path, name) if is_hdf5(path) else _from_matlab(path, name)
    if not 0 < len(matrices) <= _MOST_CAMERAS:
        got = str(len(matrices))
        raise FormatError(
            tr("{path} is not a file of MPI-INF-3DHP", path=path.name), expected=tr("1 to 64 cameras"), got=got
        )
    return {camera: _person(matrix, dims, camera) for camera, matrix in enumerate(matrices)}


def _person(matrix: np.ndarray, dims: int, camera: int) -> PoseSequence:
    """(F, 28 D) of a training camera or (F, 17, D) of a test one."""
    skeleton = load_skeleton("mpi28") if matrix.ndim == 2 else recognise(TEST_JOINTS)
    if matrix.size != len(matrix) * len(skeleton) * dims:
        got = " x ".join(map(str, matrix.shape))
        raise FormatError(
            tr("These joints are not those of MPI-INF-3DHP"), expected=f"{len(skeleton)} x {dims}", got=got
        )
    coords = sane(matrix.reshape(len(matrix), len(skeleton), dims))
    space = Space.IMAGE if dims == 2 else Space.CAMERA
    source = noted(fps=(FPS, ASSUMED)) | {"data set": "MPI-INF-3DHP", "camera": camera}
    return PoseSequence(skeleton, coords, even_times(len(coords), FPS), space=space, source=source)


def _from_hdf5(path: Path, name: str) -> list[np.ndarray]:
    """MATLAB 7.3 stores axes in reverse, and the cells of an array as references."""
    import h5py

    with open_hdf5(path) as file:
        item = own_item(file, name)
        if not isinstance(item, h5py.Dataset):
            raise FormatError(tr("{name} is not an array", name=name))
        if item.ndim == 4:
            return [numbers_of(item, name)[:, 0]]
        if h5py.check_ref_dtype(item.dtype) is not h5py.Reference or item.size > _MOST_CAMERAS:
            raise FormatError(tr("{name} is not a list of cameras", name=name))
        return [numbers_of(file[reference], name).T for reference in item[...].ravel()]


def _from_matlab(path: Path, name: str) -> list[np.ndarray]:
    if not is_matlab(path):
        raise FormatError(tr("{path} is not a MATLAB file", path=path.name))
    data = load(path, name)
    if data is None:
        raise FormatError(tr("There is no {name} in the file", name=name))
    if isinstance(data, list):
        return [_plain(cell, name, 2) for cell in data[: _MOST_CAMERAS + 1]]
    return [np.moveaxis(_plain(data, name, 4), -1, 0)[..., 0].transpose(0, 2, 1)]


def _plain(array, name: str, axes: int) -> np.ndarray:
    if array.ndim != axes:
        raise FormatError(tr("{name} is not an array of numbers with {axes} axes", name=name, axes=axes))
    return array.astype(np.float64)
