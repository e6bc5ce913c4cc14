"""What files are, and poses that are opened without a recording. No Qt."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from app.tasks.import_export import import_poses
from app.tasks.recordings import uneven
from core.errors import AppError
from core.io.base import read_poses, sniff_format
from core.io.facts import UNSAID, Said, assumed
from core.language import tr
from core.media.base import is_recording
from core.media.fingerprint import fingerprint
from core.poses import PoseSequence, Space
from core.progress import CancelToken, Progress, silent
from core.project.database import SUFFIX
from core.recording import POSES_ALONE, Recording
from core.track import Track


class Opened(NamedTuple):
    """Poses without a recording: what stands for one, and the tracks on it."""

    recording: Recording
    tracks: tuple[Track, ...]


def kind_of(path: Path) -> str:
    """What a file or folder is, by its content: "project", "poses" or "recording"."""
    if path.suffix == SUFFIX:
        return "project"
    try:
        sniff_format(path)
    except AppError:
        return "recording"  # opening it says what is wrong if it is none
    return "poses"


def sort_out(
    paths: Iterable[Path], *, progress: Progress = silent, cancel: CancelToken | None = None
) -> list[tuple[str, Path]]:
    """(kind, path) of each. A folder that is neither poses nor pictures stands for the files in it that are."""
    found = []
    for path in paths:
        (cancel or CancelToken()).check()
        kind = kind_of(path)
        inside = _inside(path) if kind == "recording" and path.is_dir() and not is_recording(path) else []
        found += inside or [(kind, path)]
    return found


def _inside(folder: Path) -> list[tuple[str, Path]]:
    files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    kinds = [(kind_of(path), path) for path in files]
    return [(kind, path) for kind, path in kinds if kind == "poses" or (kind == "recording" and is_recording(path))]


def open_poses(
    path: str | Path, *, said: Said = UNSAID, progress: Progress = silent, cancel: CancelToken | None = None
) -> Opened:
    """The people of a pose file as tracks of a recording without pictures, with the frames and times of the poses."""
    path = Path(path).absolute()
    progress(0.0, tr("Reading {path}", path=path.name))
    people = list(read_poses(path, None, said, cancel=cancel).values())
    longest = max(people, key=len)
    times, fps = longest.times, longest.fps or 25.0
    size, digest = fingerprint(path)
    recording = Recording(
        1, str(path), path.name, POSES_ALONE, len(longest), fps, *_size_of(people), size, digest,
        uneven=uneven(times, fps), assumed=("fps",) if "fps" in assumed(longest) else (),
    )
    return Opened(recording, import_poses(path, recording, offset=0.0, said=said, progress=progress, cancel=cancel))


def _size_of(people: Sequence[PoseSequence]) -> tuple[int, int]:
    """(width, height) of the picture that 2D poses are in: as the file says, else as far as they go; (0, 0) of 3D."""
    flat = [poses for poses in people if poses.space == Space.IMAGE]
    if not flat:
        return 0, 0
    stated = flat[0].source.get("width"), flat[0].source.get("height")
    if all(isinstance(value, int) and value > 0 for value in stated):
        return stated
    reach = np.nanmax([np.nanmax(poses.coords, axis=(0, 1), initial=1.0) for poses in flat], axis=0)
    width, height = np.ceil(reach).astype(int) + 1
    return int(width), int(height)
