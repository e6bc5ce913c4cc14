"""Human3.6M ground truth in VideoPose3D's layout: ``.npz`` or ``.h5`` with one array a subject and action.

Names are ``S1/Walking`` (2D: ``S1/Walking/0``, the last part the camera), with or without ``positions_3d/`` or
``positions_2d/`` before them; arrays are (F, 32 or 17, 3) in metres (or millimetres: told by the size of the person) of
the world, z up, or (F, 17, 2) in pixels. An ``.h5`` may instead hold one ``3D_positions`` (96, F), millimetres. The
32 joints are cut down to VideoPose3D's 17. Each array is a "person" here, in the order of the names.

Facts: rate (50 frames/s), joints and axes are the data set's; the unit is told by the size of the person.

VideoPose3D itself pickles its dictionaries into the ``.npz``. Unpickling can run any program: refused.
"""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from core.errors import FormatError
from core.io.base import pose_format
from core.io.formats.native import load_arrays
from core.io.hdf5 import dataset_names, is_hdf5, numbers_of, open_hdf5, own_item
from core.io.people import check_size, even_times, sane
from core.language import tr
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

FPS = 50.0
KEPT = (0, 1, 2, 3, 6, 7, 8, 12, 13, 14, 15, 17, 18, 19, 25, 26, 27)
"""Of the 32 joints, those of ``h36m17``."""

_NAME = re.compile(r"(?:positions_[23]d/)?(S\d+)/([^/]+)(?:/(\d+))?")
_PICKLED = ("positions_3d", "positions_2d")
_SINGLE = "3D_positions"
_MILLIMETRES = 20.0  # a person is larger than this in millimetres, and smaller in metres


def _is_h36m(path: Path) -> bool:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist()]
    elif is_hdf5(path):
        with open_hdf5(path) as file:
            names = dataset_names(file)
    else:
        return False
    return any(name in (*_PICKLED, _SINGLE) or _NAME.fullmatch(name) for name in names)


@pose_format("human36m", title="Human3.6M (VideoPose3D)", extensions=(".npz", ".h5"), sniff=_is_h36m)
def read_human36m(path: Path) -> dict[int, PoseSequence]:
    arrays = _from_npz(path) if zipfile.is_zipfile(path) else _from_hdf5(path)
    if not arrays:
        expected = tr("arrays named S1/Walking, 3D_positions, ...")
        raise FormatError(tr("{path} holds nothing of Human3.6M", path=path.name), expected=expected)
    return {person: _person(arrays[name], name) for person, name in enumerate(sorted(arrays))}


def _from_npz(path: Path) -> Mapping[str, np.ndarray]:
    with zipfile.ZipFile(path) as archive:
        names = [name.removesuffix(".npy") for name in archive.namelist()]
    found = [name for name in names if _NAME.fullmatch(name)]
    if not found and set(_PICKLED) & set(names):
        raise FormatError(
            tr("{path} holds pickled Python objects, which can run any program when they are read", path=path.name),
            expected=tr("plain arrays named subject/action"),
            action=(
                tr(
                    "Convert it once where you trust it: d = numpy.load(file, "
                    "allow_pickle=True)['positions_3d'].item(); numpy.savez('h36m.npz', **{f'{s}/{a}': p for s in d "
                    "for a, p in d[s].items()})"
                )
            ),
        )
    return load_arrays(path, found)


def _from_hdf5(path: Path) -> Mapping[str, np.ndarray]:
    with open_hdf5(path) as file:
        names = [name for name in dataset_names(file) if _NAME.fullmatch(name)]
        if names:
            return {name: numbers_of(file[name], name) for name in names}
        values = numbers_of(own_item(file, _SINGLE), _SINGLE)
        if values.ndim != 2 or len(values) != 96:
            raise FormatError(
                tr("This {single} is not usable", single=_SINGLE), expected=tr("(96, frames)"), got=str(values.shape)
            )
        return {_SINGLE: values.reshape(32, 3, -1).transpose(2, 0, 1)}


def _person(values: np.ndarray, name: str) -> PoseSequence:
    skeleton, match = load_skeleton("h36m17"), _NAME.fullmatch(name)
    if values.dtype.kind not in "fiu" or values.ndim != 3 or values.shape[1:] not in ((32, 3), (17, 3), (17, 2)):
        expected, got = "(frames, 32 or 17, 3), (frames, 17, 2)", f"{values.dtype} {values.shape}"
        raise FormatError(tr("{name} is not a motion of Human3.6M", name=name), expected=expected, got=got)
    check_size(*values.shape)
    coords = sane(values[:, list(KEPT)] if values.shape[1] == 32 else values)
    source = {"data set": "Human3.6M"}
    if match:
        facts = zip(("subject", "action", "camera"), match.groups(), strict=True)
        source |= {key: value for key, value in facts if value is not None}
    space = Space.IMAGE if values.shape[2] == 2 else Space.WORLD
    coords = coords if space == Space.IMAGE else _upright(coords)
    return PoseSequence(skeleton, coords, even_times(len(coords), FPS), space=space, source=source)


def _upright(coords: np.ndarray) -> np.ndarray:
    """World metres or millimetres, z up, to world millimetres, y up."""
    sizes = np.ptp(coords, axis=1).max(axis=-1)
    sizes = sizes[np.isfinite(sizes)]
    scale = 1000.0 if len(sizes) and np.median(sizes) < _MILLIMETRES else 1.0
    return scale * np.stack([coords[..., 0], coords[..., 2], -coords[..., 1]], axis=-1)
