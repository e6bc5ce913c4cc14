"""Depth in NumPy files: ``.npy`` is mapped, a member of ``.npz`` is unpacked to disk as far as frames are asked for.

Facts: the unit by the name (``depth_mm``), times and camera by arrays beside it in ``.npz``; else the rate is assumed,
the unit by the values. Other arrays of an archive, and other files of a folder, are named as left out.
"""

import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import AppError, MediaError
from core.io.numbering import natural_key
from core.language import tr
from core.media.base import media_reader
from core.media.containers import read_head
from core.media.depth_folders import DEPTH_LISTS, times_beside
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
from core.media.image_files import NOMINAL_RATE, numbered, other_files, uncounted
from core.media.limits import MAX_DEPTH_PIXELS, MAX_FRAMES, MAX_SIDE, parsing
from core.progress import CancelToken, Progress, silent
from core.untrusted.regular import is_regular

_MIN_SIDE = 16  # pixels: smaller arrays are poses and the like, not images
_CHUNK = 4 << 20  # bytes
_DISK, _PACKING = 256 << 20, 100  # bytes that any file may become on disk, and for each of its own bytes
_UNIT_IN_NAME = re.compile(r"(?:^|[_\-. ])(mm|cm|m|um|millimet(?:er|re)s?|met(?:er|re)s?)$", re.IGNORECASE)


def frames_shape(shape: tuple[int, ...]) -> tuple[int, int, int] | None:
    """(T, H, W) of an array of (T, H, W), (H, W, T), (T, H, W, 1), (T, 1, H, W), (H, W); None for what is no depth."""
    if frames_last(shape):
        shape = (shape[2], *shape[:2])
    if len(shape) == 4 and 1 in (shape[1], shape[3]):
        shape = (shape[0], *(shape[1:3] if shape[3] == 1 else shape[2:]))
    shape = (1, *shape) if len(shape) == 2 else shape
    if len(shape) != 3:
        return None
    frames, height, width = shape
    sides = all(_MIN_SIDE <= side <= MAX_SIDE for side in (height, width)) and height * width <= MAX_DEPTH_PIXELS
    return (frames, height, width) if sides and 0 < frames <= MAX_FRAMES else None


_CAMERAS = frozenset({
    (120, 160), (144, 176), (171, 224), (172, 224), (240, 320), (270, 480), (288, 320), (288, 640), (360, 640),
    (424, 512), (480, 640), (480, 848), (512, 512), (512, 640), (576, 640), (720, 1280), (768, 1024), (1024, 1024),
})  # fmt: skip
"""Sides of the pictures of depth cameras, the shorter one first."""


def frames_last(shape: tuple[int, ...]) -> bool:
    """Whether the last of three axes counts frames, as ``numpy.dstack`` and MATLAB have them: the first two sides are
    those of a camera's picture, and the last two are not."""
    return len(shape) == 3 and _is_picture(shape[:2]) and not _is_picture(shape[1:])


def _is_picture(sides: tuple[int, ...]) -> bool:
    return tuple(sorted(sides)) in _CAMERAS


class FramesLast:
    """An array (H, W, T) as if it were (T, H, W): by the number of a frame."""

    def __init__(self, array):
        self._array, self.dtype, self.ndim = array, array.dtype, 3
        self.shape = (array.shape[2], *array.shape[:2])
        self.close = getattr(array, "close", lambda: None)

    def __getitem__(self, index: int) -> np.ndarray:
        return np.asarray(self._array[..., index])


def own_frames(shape: tuple[int, ...]) -> tuple[int, int, int]:
    """``frames_shape`` of an array that was chosen as depth; raises ``MediaError`` if it changed meanwhile."""
    found = frames_shape(shape)
    if found is None:
        raise MediaError(tr("This array is not depth"), expected=tr("(frames, height, width)"), got=str(shape))
    return found


def unit_in_name(name: str) -> str:
    """The unit at the end of a key or file name, as in ``depth_mm``; or ""."""
    found = _UNIT_IN_NAME.search(name)
    return "" if not found else {"mi": "mm", "me": "m"}.get(found[1][:2].lower(), found[1].lower())


def is_depth_array(shape: tuple[int, ...], dtype: np.dtype, name: str) -> bool:
    """Whether an array can be depth: real or whole numbers of more than 8 bits, in the shape of frames.

    A table of numbers is a single frame only if its name, its 16 bits, or the size of a camera's picture say so.
    """
    if dtype.kind not in "fui" or dtype.itemsize < 2 or frames_shape(shape) is None:
        return False
    return len(shape) > 2 or "depth" in name.lower() or dtype == np.uint16 or _is_picture(shape)


def chosen(path: Path, names: list[str]) -> str:
    """The one array to open: the one named depth, or the only one. Raises ``MediaError`` where that is not one."""
    named = [name for name in names if "depth" in name.lower()] or names
    if len(named) != 1:
        action = tr("Keep one of them in the file, or name it depth")
        raise MediaError(
            tr("{path} holds several arrays that can be depth", path=path.name), got=", ".join(named), action=action
        )
    return named[0]


def intrinsics(K: np.ndarray | None, width: int, height: int) -> Camera | None:
    """The camera of an array called intrinsics; None where it is none."""
    try:
        return Camera(width, height, K) if K is not None else None
    except AppError:
        return None


def _is_npy(path: Path) -> bool:
    if read_head(path, 6) != b"\x93NUMPY":
        return False
    try:
        with parsing(path), open(path, "rb") as file:
            shape, _, dtype = _header(file)
    except MediaError:
        return False
    return is_depth_array(shape, dtype, path.stem)


@media_reader("NumPy depth array", (".npy",), _is_npy)
def open_npy(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open depth (T, H, W) of an ``.npy`` file without reading it whole."""
    with parsing(path):
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    stated = unit_in_name(path.stem)
    return _source(path, "npy", array, None, unit, stated)


def _is_npy_folder(path: Path) -> bool:
    """Whether a folder holds ``.npy`` files of one frame each; the first tells."""
    files = _npy_files(path)
    if not files or not _is_npy(files[0]):
        return False
    shape = np.load(files[0], mmap_mode="r", allow_pickle=False).shape
    return own_frames(shape)[0] == 1


def _npy_files(path: Path) -> list[Path]:
    if not path.is_dir():
        return []
    found = (entry for entry in path.iterdir() if entry.suffix.lower() == ".npy" and entry.name[0] != ".")
    return sorted((entry for entry in found if is_regular(entry)), key=lambda entry: natural_key(entry.name))


@media_reader("folder of NumPy depth frames", (), _is_npy_folder)
def open_npy_folder(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open ``.npy`` files of one depth frame each, in natural order of their names, at a nominal 30 frames/s; numbers
    that names leave out are gaps."""
    files = _npy_files(path)
    with parsing(files[0]):
        first = _frame(files[0])
        _check_alike(files, first.shape, cancel or CancelToken())
        stated = unit_in_name(files[0].stem.rstrip("0123456789_-"))
        scale = scale_of(path, first, unit=unit, stated=stated)
    times, numbers = numbered(files)
    listed = times_beside(path, files, DEPTH_LISTS)
    if listed is not None:
        files, times, numbers = listed.files, np.asarray(listed.times), ()
    codec = f"npy {first.dtype}"
    height, width = first.shape
    source = DepthSource(
        path, codec, times, (height, width), lambda index: _frame(files[index]), scale=scale,
        assumed=unstated(fps=listed is None, times=bool(listed and listed.guessed), unit=not (unit or stated)),
    )  # fmt: skip
    source.numbers = numbers
    source.left_out = (*other_files(path, files), *(listed.lost if listed else uncounted(files)))
    return source


def _check_alike(files: list[Path], shape: tuple[int, ...], cancel: CancelToken) -> None:
    """Raise ``MediaError`` where a file's head says another size than the first's; no values are read."""
    for file in files:
        cancel.check()
        found = np.load(file, mmap_mode="r", allow_pickle=False).shape
        if own_frames(found)[1:] != tuple(shape):
            expected, got = (" x ".join(str(side) for side in sides[::-1]) for sides in (shape, own_frames(found)[1:]))
            what = tr(
                "The frames of {file} are not one recording: {file2} differs from {name}",
                file=file.parent.name, file2=file.name, name=files[0].name
            )
            action = tr("Keep the frames of one recording in their own folder")
            raise MediaError(what, expected=expected, got=got, action=action)


def _frame(file: Path) -> np.ndarray:
    """(H, W) of a file that holds one frame."""
    array = np.load(file, mmap_mode="r", allow_pickle=False)
    _, height, width = own_frames(array.shape)
    if array.size != height * width:
        raise MediaError(tr("{file} holds more than one frame", file=file.name), got=" x ".join(map(str, array.shape)))
    return np.array(array).reshape(height, width)


def _is_npz(path: Path) -> bool:
    if read_head(path, 4) != b"PK\x03\x04":
        return False
    try:
        with parsing(path), zipfile.ZipFile(path) as archive:
            return bool(_depth_members(archive))
    except MediaError:
        return False


@media_reader("NumPy depth archive", (".npz",), _is_npz)
def open_npz(
    path: Path, *, unit: str = "", progress: Progress = silent, cancel: CancelToken | None = None
) -> DepthSource:
    """Open the depth array of an ``.npz`` file: the one named depth, or the only one that can be depth.

    ``times`` or ``timestamps`` (T,) in seconds and ``K`` or ``intrinsics`` (3, 3) are used where they are there.
    """
    with parsing(path), zipfile.ZipFile(path) as archive:
        name = chosen(path, _depth_members(archive))
        array = _Member(path, name, cancel or CancelToken())
        frames, height, width = own_frames(array.shape)
        named, seconds = _numbers(archive, TIMES, (frames,))
        rated, rate = _numbers(archive, RATES, ())
        times, guessed = times_of(named, seconds, rate, frames)
        lens, K = _numbers(archive, CAMERA, (3, 3))
        members = [member.removesuffix(".npy") for member in archive.namelist()]
    source = _source(path, "npz", array, times, unit, unit_in_name(name), intrinsics(K, width, height), guessed)
    source.left_out = left_out(members, (name, named, rated, lens))
    return source


def _source(
    path: Path, codec: str, array, times, unit: str, stated: str, camera: Camera | None = None, guessed: bool = False
) -> DepthSource:
    """``guessed`` says that what the times count in was assumed."""
    turned = frames_last(array.shape)
    array = FramesLast(array) if turned else array
    frames, *sides = own_frames(array.shape)
    shape = (sides[0], sides[1])
    assumed = unstated(fps=times is None, times=guessed, unit=not (unit or stated), axes=turned)
    times = np.arange(frames) / NOMINAL_RATE if times is None else times
    read = (lambda i: np.array(array[i]).reshape(shape)) if array.ndim > 2 else lambda i: np.array(array[:])
    close = getattr(array, "close", lambda: None)
    try:
        with parsing(path):
            scale = scale_of(path, read(0), unit=unit, stated=stated)
        codec = f"{codec} {array.dtype}"
        return DepthSource(
            path, codec, times, shape, read, scale=scale, camera=camera, close=close, assumed=assumed
        )  # fmt: skip
    except BaseException:  # no one else has it yet
        close()
        raise


def _header(file) -> tuple[tuple[int, ...], bool, np.dtype]:
    """(shape, fortran order, dtype) of the array that a file begins with. Raises ``ValueError``."""
    version = np.lib.format.read_magic(file)
    read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    return read(file)


def _depth_members(archive: zipfile.ZipFile) -> list[str]:
    """Keys of the arrays that can be depth."""
    found = []
    for name in archive.namelist():
        if name.endswith(".npy"):
            with archive.open(name) as file:
                shape, _, dtype = _header(file)
            if is_depth_array(shape, dtype, name):
                found.append(name.removesuffix(".npy"))
    return found


class _Member:
    """An array of an archive, unpacked into a temporary file as far as it was asked for: the first frame comes at once.

    Slices of the first axis (in Fortran's order: anything) are given as arrays.
    """

    def __init__(self, path: Path, key: str, cancel: CancelToken):
        self._path, self._cancel, self._done = path, cancel, 0
        self._archive = zipfile.ZipFile(path)
        self._packed = self._archive.open(key + ".npy")
        self.shape, self._fortran, self.dtype = _header(self._packed)
        self.ndim = len(self.shape)
        self._size = int(np.prod(self.shape, dtype=object)) * self.dtype.itemsize
        self._plain = tempfile.TemporaryFile()  # noqa: SIM115  closed by ``close``
        member = self._archive.getinfo(key + ".npy")
        room = min(member.file_size, shutil.disk_usage(tempfile.gettempdir()).free)
        if self._size > min(room, _DISK + _PACKING * member.compress_size):
            self.close()
            raise MediaError(tr(
                "{path} claims more depth frames than it holds or than fit on the disk",
                path=path.name
            ))
        self._plain.truncate(self._size)
        self._array = np.memmap(self._plain, self.dtype, "r", shape=self.shape, order="F" if self._fortran else "C")
        self._plain.seek(0)

    def __getitem__(self, index) -> np.ndarray:
        whole = self._fortran or not isinstance(index, int)
        self._unpack(self._size if whole else (index + 1) * self._size // self.shape[0])
        return self._array[index]

    def _unpack(self, wanted: int) -> None:
        while self._done < wanted:
            self._cancel.check()
            chunk = self._packed.read(min(_CHUNK, self._size - self._done))
            if not chunk:
                raise MediaError(
                    tr("{path} ends in the middle of a frame", path=self._path.name), action=tr("Copy it again")
                )
            self._plain.write(chunk)
            self._done += len(chunk)
        self._plain.flush()

    def close(self) -> None:
        self._plain.close()
        self._packed.close()
        self._archive.close()


def _numbers(
    archive: zipfile.ZipFile, keys: tuple[str, ...], shape: tuple[int, ...]
) -> tuple[str, np.ndarray | None]:
    """(key, values) of the first array of this shape under one of these keys; ("", None) where there is none."""
    for key in (key for key in keys if key + ".npy" in archive.namelist()):
        with archive.open(key + ".npy") as file:
            found, _, dtype = _header(file)
        if int(np.prod(found)) == np.prod(shape) and dtype.kind in "fui":
            with archive.open(key + ".npy") as file:
                return key, np.lib.format.read_array(file, allow_pickle=False).astype(np.float64).reshape(shape)
    return "", None
