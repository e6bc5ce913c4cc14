"""What can be chosen of files of animation that a command writes, and what there is to say of them."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.batch.report import Report
from app.commands._options import add_options, given
from app.tasks.import_export import export_poses
from core.document import Recording, Track
from core.errors import UsageError
from core.io.base import PoseFormat, find_format, format_for_name, left_behind, pose_formats
from core.kinematics.standing import Ground, unplaced
from core.language import tr

_NAMES = {"unit": "to_unit", "up": "to_up"}
"""--unit and --up are facts of what is read."""


def add_write_options(command: argparse.ArgumentParser) -> None:
    """The options of all formats that have any, and where people stand whose place is unknown."""
    group = command.add_argument_group("animation files that are written")
    add_options(group, {fmt.name: fmt.options for fmt in pose_formats() if fmt.options}, names=_NAMES)
    where = "where people are put whose place in the scene is unknown: pelvis at the origin, or standing on the ground"
    group.add_argument("--ground", choices=list(Ground), type=Ground, default=Ground.ORIGIN, help=where)


def write_options(args: argparse.Namespace, fmt: PoseFormat) -> object:
    """The format's options as they were given, None where it has none. Raises ``UsageError`` for those of others."""
    kinds = {other.options for other in pose_formats() if other.options}
    said = {name: value for kind in kinds for name, value in given(args, kind, _NAMES).items()}
    own = given(args, fmt.options, _NAMES) if fmt.options else {}
    if strange := said.keys() - own.keys():
        flag = _NAMES.get(min(strange), min(strange)).replace("_", "-")
        takers = ", ".join(other.name for other in pose_formats() if other.options and min(strange) in _fields(other))
        raise UsageError(tr("{fmt} has no --{flag}", fmt=fmt.title, flag=flag), expected=takers)
    return fmt.options(**own) if fmt.options else None


def write_tracks(
    tracks: Sequence[Track], place: Path, name: str | None, args: argparse.Namespace, report: Report,
    recording: Recording | None = None,
) -> None:  # fmt: skip
    """Into one file, of the format ``name`` or that of its ending; says where it puts people whose place is unknown.
    Frames have the numbers of the ``recording``."""
    fmt = find_format(name) if name else format_for_name(place)
    if text := unplaced((track.poses for track in tracks), args.ground):
        report.remark(f"{(report.target or place).name}: {text}")
    if left := left_behind(fmt, {track.key.person: track.poses for track in tracks}):
        report.remark(f"{(report.target or place).name}: not written, of the file that was read: {', '.join(left)}")
    export_poses(tracks, place, fmt, write_options(args, fmt), args.ground, recording=recording)


def _fields(fmt: PoseFormat) -> set[str]:
    return set(getattr(fmt.options, "__dataclass_fields__", ()))
