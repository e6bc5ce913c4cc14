"""Which inputs are recordings, and what is said of one before it is worked on."""

from dataclasses import replace
from pathlib import Path

from app.console import Console
from app.tasks.estimation import find_unit
from app.tasks.recordings import introduce_recording
from core.errors import AppError, DepthUnitError
from core.media.base import is_recording as recognised
from core.media.base import open_recording
from core.media.containers import is_video
from core.recording import Recording


def is_recording(path: Path) -> bool:
    """Whether a path is meant as one: a damaged one, or a folder of pictures that do not fit each other, fails later.

    A folder of videos is none, whatever pictures lie beside them.
    """
    if path.is_dir() and any(is_video(entry) for entry in path.iterdir()):
        return _opens(path)
    return recognised(path) or (path.suffix.lower() in _VIDEOS and path.is_file())


_VIDEOS = (
    ".3gp", ".avi", ".bag", ".flv", ".h264", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".mxf",
    ".ogv", ".oni", ".webm", ".wmv",
)  # fmt: skip
"""Endings of names that mean a recording, whatever is inside: one that cannot be read is told, not left out."""


def _opens(path: Path) -> bool:
    try:
        open_recording(path).close()
    except DepthUnitError:
        return True  # a recording, once its unit is said
    except AppError:
        return False
    return True


def described(path: Path, unit: str, fps: float, console: Console) -> Recording:
    """The recording with what the options say of it; ``console`` is told what neither they nor the file state."""
    recording, remarks = introduce_recording(path, unit=unit, fps=fps)
    for text in remarks:
        console.remark(f"{path.name}: {text}")
    return recording


def with_found_unit(recording: Recording, estimator: str, options: dict, console: Console) -> Recording:
    """A depth recording without people in the assumed unit, in the unit that shows some, where it states none
    itself."""
    unit = find_unit(recording, estimator, options=options)
    if not unit:
        return recording
    text = f"no person was found in the unit that was assumed; in {unit} there are people, so {unit} is taken"
    console.remark(f"{recording.name}: {text} (--unit {unit})")
    return replace(recording, unit=unit)
