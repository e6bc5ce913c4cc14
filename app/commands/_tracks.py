"""Reading tracks for a command: from a project or from any pose file."""

import argparse
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from app.track_choice import best_tracks
from core.document import STAGES, Document, Recording, Track, TrackKey
from core.errors import AppError, PoseError
from core.io.base import read_poses, sniff_format
from core.project.project import SUFFIX, Project


def add_track_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--recording", type=int, metavar="ID", help="of a project (default: the first)")
    stages = "of a project: which stage (default: the furthest)"
    command.add_argument("--stage", choices=STAGES, help=stages)
    command.add_argument("--person", type=int, metavar="ID", help="one person only")


@dataclass(frozen=True)
class Source:
    """What a command works on: tracks, one a person, and what a project knows beside them."""

    tracks: list[Track]
    recording: Recording | None = None
    known: Mapping[TrackKey, Track] = field(default_factory=dict)


Choose = Callable[[Document, int], list[Track]]
"""(document, recording) -> tracks, one a person."""


def read_source(
    path: Path, args: argparse.Namespace, dims: tuple[int, ...] = (2, 3), choose: Choose | None = None,
    stage: str | None = None,
) -> Source:  # fmt: skip
    """The tracks that the options mean; of a project without ``--stage`` what ``choose`` picks, else the furthest.

    ``stage`` goes before the option of that name.
    Raises ``PoseError`` where the person of ``--person`` is not there.
    """
    if path.suffix == SUFFIX and path.is_file():
        with closing(Project.open(path, read_only=True)) as project:
            document, recording = project.document, args.recording
            if recording is None:
                recording = min(document.recordings, default=None)
            stage = stage or args.stage
            if choose and not stage and recording in document.recordings:
                tracks = choose(document, recording)
            else:
                tracks = best_tracks(document, recording, dims=dims, stage=stage)
            source = Source(tracks, document.recordings.get(recording), dict(document.tracks))
    else:
        source = Source([Track(TrackKey(1, person, "detected"), poses) for person, poses in read_poses(path).items()])
    chosen = [track for track in source.tracks if args.person in (None, track.key.person)]
    if source.tracks and not chosen:
        raise PoseError(f"There is no person {args.person} in {path.name}")
    return replace(source, tracks=chosen)


def read_tracks(
    path: Path, args: argparse.Namespace, dims: tuple[int, ...] = (2, 3), stage: str | None = None
) -> list[Track]:
    """The tracks of ``read_source``."""
    return read_source(path, args, dims, stage=stage).tracks


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


def people_of(path: Path) -> dict[int, str]:
    """What people are called in a project; nothing for other files."""
    if not (path.suffix == SUFFIX and path.is_file()):
        return {}
    project = Project.open(path, read_only=True)
    names = {person: name for (_, person), name in project.document.people.items()}
    project.close()
    return names
