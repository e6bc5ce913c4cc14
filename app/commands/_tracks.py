"""Reading tracks for a command: from a project or from any pose file."""

import argparse
from pathlib import Path

import numpy as np

from app.track_choice import best_tracks
from core.document import STAGES, Track, TrackKey
from core.errors import AppError
from core.io.base import read_poses, sniff_format
from core.project.project import SUFFIX, Project


def add_track_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--recording", type=int, metavar="ID", help="of a project (default: the first)")
    stages = "of a project: which stage (default: the furthest)"
    command.add_argument("--stage", choices=STAGES, help=stages)
    command.add_argument("--person", type=int, metavar="ID", help="one person only")


def read_tracks(
    path: Path, args: argparse.Namespace, dims: tuple[int, ...] = (2, 3), stage: str | None = None
) -> list[Track]:
    """The tracks that the options mean, one a person; ``stage`` goes before the option of that name."""
    if path.suffix == SUFFIX and path.is_file():
        project = Project.open(path, read_only=True)
        tracks = best_tracks(project.document, args.recording, dims=dims, stage=stage or args.stage)
        project.close()
    else:
        tracks = [Track(TrackKey(1, person, "detected"), poses) for person, poses in read_poses(path).items()]
    return [track for track in tracks if args.person in (None, track.key.person)]


def labels_of(path: Path, recording: int) -> np.ndarray:
    """(T,) the segments' labels of a project's recording; none where it has no such recording."""
    project = Project.open(path, read_only=True)
    known = recording in project.document.recordings
    labels = project.document.labels(recording) if known else np.empty(0, str)
    project.close()
    return labels


def has_poses(path: Path) -> bool:
    """Whether it is a project or a file of a known pose format."""
    if path.suffix == SUFFIX:
        return path.is_file()
    try:
        sniff_format(path)
    except AppError:
        return False
    return True
