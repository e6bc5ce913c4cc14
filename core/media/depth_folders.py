"""What may lie beside the images of a depth recording: intrinsics, a list of times, the colour images."""

from pathlib import Path

from core.camera import Camera
from core.errors import AppError, MediaError
from core.media.containers import read_head
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
        got, action = str(value)[:20], "Correct it, or remove the file and give the unit"
        raise MediaError(f"The depth_scale in {file.name} is unusable", expected="a number", got=got, action=action)
    return number


def times_list(folder: Path) -> Path | None:
    """TUM's ``depth.txt`` in or above the folder."""
    return next((path for parent in (folder, folder.parent) if (path := parent / "depth.txt").is_file()), None)


def read_times(path: Path, files: list[Path]) -> tuple[list[Path], list[float]]:
    """The files that a list names, with their times in seconds, in the order of time.

    Lines are ``seconds path``; ``#`` starts a comment. Raises ``MediaError`` for a list that fits no file.
    """
    by_name = {file.name: file for file in files}
    named = {}
    for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        try:
            seconds, name = float(words[0]), words[1].replace("\\", "/").rsplit("/", 1)[-1]
        except (ValueError, IndexError):
            raise MediaError(
                f"Line {number} of {path.name} is damaged", expected="seconds path", got=line[:40]
            ) from None
        if name in by_name:
            named[seconds] = by_name[name]
    if not named:
        raise MediaError(f"{path.name} names none of the images beside it", action="Remove the list to open them")
    times = sorted(named)
    return [named[time] for time in times], times


def _json_files(folder: Path) -> list[Path]:
    files = [file for parent in (folder, folder.parent) for file in sorted(parent.glob("*.json")) if is_regular(file)]
    return [file for file in files if file.stat().st_size <= _MAX_JSON][:50]
