"""What may lie beside the images of a recording: intrinsics, a list of times, the colour images."""

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np

from core.camera import Camera
from core.errors import AppError, MediaError
from core.language import tr
from core.media.containers import read_head
from core.media.depth_source import in_seconds
from core.untrusted.regular import is_regular
from core.untrusted.text import parse_json

_COLOR_FOLDERS = ("color", "colour", "rgb", "image", "images")
_DEPTH_FOLDERS = ("depth", "depth_images", "depths")
_MAX_JSON = 1 << 20  # bytes
_TUM_STEP = "0.2"  # millimetres: TUM's images hold 5000 steps a metre
_TUM_MARK = "rgbd_dataset"  # stands in the head of every list of the TUM data set


def depth_folder(path: Path) -> Path:
    """The folder that holds the depth images: ``path``, or its ``depth`` where the recording is a folder of folders."""
    return next((path / name for name in _DEPTH_FOLDERS if (path / name).is_dir()), path)


def color_companion(folder: Path) -> Path | None:
    """The folder of colour images beside a folder of depth images."""
    beside = (folder.parent / name for name in _COLOR_FOLDERS)
    return next((path for path in beside if path.is_dir() and path != folder), None)


def camera_beside(folder: Path, width: int, height: int) -> Camera | None:
    """The camera of a JSON file in or above the folder, if its image has this size."""
    from core.calibration import read_calibration

    for file in _json_files(folder):
        try:
            cameras = list(read_calibration(file).values())
        except AppError:
            continue  # any other JSON file
        fitting = [camera for camera in cameras if (camera.width, camera.height) == (width, height)]
        if len(fitting) == 1:
            return fitting[0]
    return None


def stated_unit(folder: Path) -> str:
    """The unit that a file beside the images states: ``depth_scale`` in a JSON file, or the head of a TUM list; or "".

    ``depth_scale`` is steps a metre where it is over 1 (1000, TUM's 5000), and metres a step where it is under 1.
    Raises ``MediaError`` for one that is no such number.
    """
    for file in _json_files(folder):
        try:
            stated = parse_json(file.read_text("utf-8"))["depth_scale"]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        scale = _plain_number(stated, file)
        return repr(1000 / scale if scale > 1 else 1000 * scale)
    times = times_list(folder)
    return _TUM_STEP if times and _TUM_MARK in read_head(times, 256).decode("utf-8", "replace") else ""


def _plain_number(value, file: Path) -> float:
    """A scale that cameras can have; raises ``MediaError`` for anything else."""
    try:
        number = float(value)
    except (ValueError, TypeError, OverflowError):
        number = 0.0
    if not 1e-12 < number < 1e12:
        got, action = str(value)[:20], tr("Correct it, or remove the file and give the unit")
        raise MediaError(
            tr("The depth_scale in {file} is unusable", file=file.name), expected=tr("a number"), got=got, action=action
        )
    return number


DEPTH_LISTS, COLOR_LISTS = ("depth.txt",), ("rgb.txt",)
_PLAIN_LISTS = ("timestamps.txt", "times.txt")
_MOMENT = re.compile(r"\d+\.\d+|\d{13}|\d{16}|\d{19}")
"""Names that are times: TUM's seconds, or milli-, micro- or nanoseconds since 1970."""

_NUMBER = re.compile(r"\d+(?:\.\d*)?")


def times_list(folder: Path, names: tuple[str, ...] = DEPTH_LISTS) -> Path | None:
    """A list of times in or above the folder, as TUM's ``depth.txt``."""
    places = (parent / name for parent in (folder, folder.parent) for name in names)
    return next((path for path in places if path.is_file()), None)


class Listed(NamedTuple):
    """Files of frames with their times in seconds, which of a list's names lack a file, in words, and whether what the
    times count in was assumed."""

    files: list[Path]
    times: list[float]
    lost: tuple[str, ...] = ()
    guessed: bool = False


def times_beside(folder: Path, files: list[Path], names: tuple[str, ...]) -> Listed | None:
    """The times of frames by a list of ``seconds path`` of one of these names, by a ``timestamps.txt`` of as many
    numbers, or by what the files are called; None without. Raises ``MediaError`` for a list that is damaged or fits no
    file."""
    if not folder.is_dir():
        return None
    if listed := times_list(folder, names):
        return read_times(listed, files)
    plain = times_list(folder, _PLAIN_LISTS)
    words = plain.read_text("utf-8", "replace").split() if plain else []
    if len(words) != len(files) or not all(_NUMBER.fullmatch(word) for word in words):
        words = [file.stem for file in files]
        if len(words) < 2 or not all(_MOMENT.fullmatch(word) for word in words):
            return None
    values = np.array(words, float)
    if len(np.unique(values)) < len(values):
        return None
    times, guessed = in_seconds("timestamps", values)
    order = np.argsort(times)
    return Listed([files[place] for place in order], times[order].tolist(), (), guessed)


def read_times(path: Path, files: list[Path]) -> Listed:
    """The files that a list names, in the order of time.

    Lines are ``seconds path``; ``#`` starts a comment. Raises ``MediaError`` for a list that fits no file.
    """
    by_name = {file.name: file for file in files}
    named: dict[float, Path] = {}
    lost: list[str] = []
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        try:
            seconds, name = float(words[0]), words[1].replace("\\", "/").rsplit("/", 1)[-1]
        except (ValueError, IndexError):
            raise MediaError(
                tr("Line {number} of {path} is damaged", number=number, path=path.name),
                expected=tr("seconds path"),
                got=line[:40],
            ) from None
        if name not in by_name:
            lost.append(name)
        elif named.setdefault(seconds, by_name[name]) != by_name[name]:
            what = tr(
                "Line {number} of {path} gives a second image the same time",
                number=number, path=path.name
            )
            raise MediaError(what, got=f"{seconds:g} s", action=tr("Correct the list"))
    if not named:
        raise MediaError(
            tr("{path} names none of the images beside it", path=path.name), action=tr("Remove the list to open them")
        )
    times = sorted(named)
    text = tr(
        "{names}{word} of {path}, which are not there",
        names=", ".join(lost[:6]), word=" ..." if len(lost) > 6 else "", path=path.name
    )
    return Listed([named[time] for time in times], times, (text,) if lost else ())


def _json_files(folder: Path) -> list[Path]:
    files = [file for parent in (folder, folder.parent) for file in sorted(parent.glob("*.json")) if is_regular(file)]
    return [file for file in files if file.stat().st_size <= _MAX_JSON][:50]
