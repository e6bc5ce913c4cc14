"""Reading tracks for a command: from a project or from any pose file."""

import argparse
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from app.console import Console
from app.track_choice import best_tracks
from core.document import Document
from core.errors import AppError, PoseError
from core.io.base import read_poses, sniff_format
from core.io.facts import UNITS, UPS, Said, remarks_of
from core.io.meant import meant_as_poses
from core.language import tr
from core.progress import CancelToken
from core.project.database import SUFFIX
from core.project.project import Project
from core.recording import Recording
from core.skeleton import find_skeleton
from core.track import STAGES, Track, TrackKey


def add_track_options(command: argparse.ArgumentParser, *, skip: tuple[str, ...] = ()) -> None:
    """Which tracks, and what pose files do not say of themselves; ``skip`` are options of its own."""
    command.add_argument("--recording", type=int, metavar="ID", help="of a project (default: the first)")
    stages = "of a project: which stage (default: the furthest)"
    command.add_argument("--stage", choices=STAGES, help=stages)
    command.add_argument("--person", type=int, metavar="ID", help="one person only")
    add_fact_options(command, skip=skip)


def add_fact_options(command: argparse.ArgumentParser, *, skip: tuple[str, ...] = (), unit: str = "") -> None:
    """What a pose file does not say of itself; ``unit`` says what the option of that name means, if it may be free."""
    facts = command.add_argument_group("facts of a pose file that it does not say itself, or says wrongly")
    units: dict = {"metavar": "UNIT", "help": unit} if unit else {"choices": UNITS, "help": "of 3D coordinates"}
    known: dict[str, dict] = {
        "fps": {"type": frame_rate, "metavar": "N", "help": "frames per second"},
        "unit": units,
        "up": {"type": str.lower, "choices": UPS, "metavar": "AXIS", "help": "the axis that is up: y, z, -y"},
        "skeleton": {"metavar": "NAME", "help": "of its joints, in their order: one of ours, or a TOML file"},
        "size": {"type": image_size, "metavar": "WxH", "help": "of the picture, in pixels"},
    }  # fmt: skip
    for name, how in known.items():
        if name not in skip:
            facts.add_argument(f"--{name}", default=None, **how)


def image_size(text: str) -> tuple[int, int]:
    """Of an argument such as 1920x1080."""
    try:
        width, height = map(int, text.lower().split("x"))
    except ValueError:
        width = height = 0
    if not (width > 0 and height > 0):
        raise argparse.ArgumentTypeError(tr("must be WIDTHxHEIGHT, as in 1920x1080"))
    return width, height


def frame_rate(text: str) -> float:
    rate = float(text)
    if not 1e-3 <= rate <= 1e6:
        raise argparse.ArgumentTypeError(tr("must be above 0"))
    return rate


def said_by(args: argparse.Namespace) -> Said:
    """What the options say of a pose file. Raises ``SkeletonError`` for a skeleton that there is none of."""
    name = getattr(args, "skeleton", None)
    skeleton = find_skeleton(name) if name else None
    up = getattr(args, "up", None)
    unit = args.unit if args.unit in UNITS else ""
    return Said(args.fps or 0.0, unit, up if up in UPS else "", skeleton, args.size)


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
    stage: str | None = None, console: Console | None = None, said: Said | None = None,
) -> Source:  # fmt: skip
    """The tracks that the options mean; of a project without ``--stage`` what ``choose`` picks, else the furthest.

    ``stage`` goes before the option of that name. What the options do not say of a pose file, and the file does not, is
    assumed: ``console`` is told, and what else there is to say of the file. ``said`` goes before the options.
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
        said = said_by(args) if said is None else said
        people = read_poses(path, said=said, cancel=CancelToken())  # Ctrl+C ends the process that reads
        source = Source([Track(TrackKey(1, person, "detected"), poses) for person, poses in people.items()])
    if console is not None:
        for text in remarks_of(track.poses for track in source.tracks):
            console.remark(f"{path.name}: {text}")
    chosen = [track for track in source.tracks if args.person in (None, track.key.person)]
    if source.tracks and not chosen:
        raise PoseError(tr("There is no person {person} in {path}", person=args.person, path=path.name))
    return replace(source, tracks=chosen)


def read_tracks(
    path: Path, args: argparse.Namespace, dims: tuple[int, ...] = (2, 3), stage: str | None = None,
    console: Console | None = None,
) -> list[Track]:  # fmt: skip
    """The tracks of ``read_source``."""
    return read_source(path, args, dims, stage=stage, console=console).tracks


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


def means_poses(path: Path) -> bool:
    """``has_poses``, or a file that was meant to: in a folder it fails, and is not left out without a word."""
    return has_poses(path) or meant_as_poses(path)


def people_of(path: Path) -> dict[int, str]:
    """What people are called in a project; nothing for other files."""
    if not (path.suffix == SUFFIX and path.is_file()):
        return {}
    project = Project.open(path, read_only=True)
    names = {person: name for (_, person), name in project.document.people.items()}
    project.close()
    return names
