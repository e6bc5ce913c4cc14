"""Human3.6M (Ionescu et al. 2014), as it lies on researchers' disks once its CDF files and videos were exported.

Two layouts. ``S1/Walking/annot.h5`` with ``pose/2d``, ``pose/3d`` or ``pose/3d-univ`` (N, 32, 2 or 3), ``frame`` and
``camera`` (N,), beside ``imageSequence/<camera>/img_000001.jpg``. Or one folder with ``images`` and ``.npz`` files of
``imgname`` (N,), ``part`` (N, 17, 3) pixels and whether annotated, ``S`` (N, 17, 4) metres in the camera's axes.
Protocol: subjects 1, 5, 6, 7 and 8 train, 9 and 11 test.
"""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated, AnnotatedSet, dataset_reader, read_picture
from core.errors import FormatError
from core.io.formats.human36m import KEPT
from core.io.formats.native import load_arrays
from core.io.hdf5 import numbers_of, open_hdf5, own_item
from core.io.people import check_size, sane
from core.language import tr
from core.skeleton import load_skeleton

_SOLID = ("pose/3d", "pose/3d-univ")
_ARRAYS = ("imgname", "part", "S")
_MILLIMETRES = 20.0  # a person is larger than this in millimetres, and smaller in metres


@dataset_reader("Human3.6M (annot.h5)", lambda folder: any(folder.glob("S*/*/annot.h5")))
class Human36M(AnnotatedSet):
    """Folders of ``S*/*/annot.h5`` beside their frames: 17 joints, 2D pixels and 3D camera millimetres."""

    title = "Human3.6M"
    skeleton = load_skeleton("h36m17")
    has_3d = True

    def __init__(self, folder: Path):
        self._files = sorted(folder.glob("S*/*/annot.h5"))

    def __len__(self) -> int:
        count = 0
        for path in self._files:
            with open_hdf5(path) as file:
                count += own_item(file, "frame").shape[0]
        return count

    def __iter__(self) -> Iterator[Annotated]:
        for path in self._files:
            yield from _sequence(path)


def _sequence(path: Path) -> Iterator[Annotated]:
    with open_hdf5(path) as file:
        names = ("pose/2d", next((name for name in _SOLID if name in file), _SOLID[0]), "frame", "camera")
        if any(name not in file for name in names):
            raise FormatError(
                tr("{path} is not an annotation of Human3.6M", path=path),
                expected=tr("pose/2d, pose/3d, frame, camera"),
            )
        flat, solid, frame, camera = (numbers_of(file[name], name) for name in names)
    if flat.shape[1:] != (32, 2) or solid.shape != (len(flat), 32, 3) or not len(flat) == len(frame) == len(camera):
        raise FormatError(
            tr("{path} is not an annotation of Human3.6M", path=path), expected=tr("(N, 32, 2) and (N, 32, 3)")
        )
    flat, solid, subject = sane(flat[:, list(KEPT)]), sane(solid[:, list(KEPT)]), path.parts[-3]
    for row in range(len(flat)):
        picture = path.parent / "imageSequence" / f"{camera[row]:.0f}" / f"img_{frame[row]:06.0f}.jpg"
        yield _annotated(picture, flat[row], np.isfinite(flat[row, :, 0]), solid[row], subject, _action(path.parts[-2]))


def _is_npz(folder: Path) -> bool:
    return (folder / "images").is_dir() and any(folder.glob("*h36m*.npz"))


@dataset_reader("Human3.6M (.npz)", _is_npz)
class Human36MArrays(AnnotatedSet):
    """``*h36m*.npz`` lists of pictures beside ``images``, as SPIN and its followers keep them: 17 joints."""

    title = "Human3.6M"
    skeleton = load_skeleton("h36m17")
    has_3d = True

    def __init__(self, folder: Path):
        self._folder = folder
        self._files = sorted(folder.glob("*h36m*.npz"))

    def __len__(self) -> int:
        return sum(len(load_arrays(path, ["imgname"])["imgname"]) for path in self._files)

    def __iter__(self) -> Iterator[Annotated]:
        for path in self._files:
            arrays = load_arrays(path, _ARRAYS)
            if set(arrays) != set(_ARRAYS):
                raise FormatError(
                    tr("{path} is not an annotation of Human3.6M", path=path), expected=", ".join(_ARRAYS)
                )
            names, part, solid = (arrays[name] for name in _ARRAYS)
            if part.shape != (len(names), 17, 3) or solid.shape != (len(names), 17, 4):
                raise FormatError(
                    tr("{path} is not an annotation of Human3.6M", path=path), expected=tr("(N, 17, 3) and (N, 17, 4)")
                )
            check_size(*solid.shape)
            for row, name in enumerate(map(str, names)):
                body = sane(solid[row, :, :3].astype(float))
                body = body * (1000 if np.ptp(body, axis=0).max() < _MILLIMETRES else 1)
                seen = (part[row, :, 2] > 0) & np.isfinite(part[row, :, 0])
                action = _action(Path(name).name.partition("_")[2].partition(".")[0])
                points = part[row, :, :2].astype(float)
                yield _annotated(self._picture(name), points, seen, body, _subject(name), action)

    def _picture(self, name: str) -> Path:
        """Some leave the folders out of the name; no name leads out of the set."""
        inside = self._folder / "images"
        sequence, _, _ = Path(name).name.rpartition("_")
        candidates = (inside / name, inside / _subject(name) / sequence / Path(name).name)
        found = next((path for path in candidates if path.is_file()), candidates[0])
        if ".." in Path(name).parts or Path(name).is_absolute():
            raise FormatError(tr("This picture lies outside its data set"), got=name)
        return found


def _subject(name: str) -> str:
    return Path(name).name.partition("_")[0]


def _action(name: str) -> str:
    """One of the fifteen: "Walking 1", "Walking_1" and "Walking" are one."""
    return re.sub(r"[ _]\d+$", "", name)


def _annotated(
    picture: Path, points: np.ndarray, seen: np.ndarray, body: np.ndarray, subject: str, action: str
) -> Annotated:  # fmt: skip
    points = np.where(seen[:, None], points, np.nan)
    return Annotated(picture.name, partial(read_picture, picture), points, seen.astype(float), body, subject, action)
