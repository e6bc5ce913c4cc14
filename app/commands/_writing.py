"""What can be chosen of pose files that a command writes, and what there is to say before."""

import argparse
from pathlib import Path

from app.batch.writing import Export
from app.commands._options import add_options, given
from app.console import Console
from core.errors import UsageError
from core.io.base import PoseFormat, find_format, format_for_name, pose_formats, unkept
from core.io.labelled import MARKER_SETS
from core.kinematics.standing import Ground
from core.language import tr

_NAMES = {"unit": "to_unit", "up": "to_up"}
"""--unit and --up are facts of what is read."""


def add_write_options(command: argparse.ArgumentParser) -> None:
    """The options of all formats that have any, and where people stand whose place is unknown."""
    group = command.add_argument_group("motion files that are written")
    add_options(group, {fmt.name: fmt.options for fmt in pose_formats() if fmt.options}, names=_NAMES)
    markers = "of TRC: names of markers that the models of others know"
    group.add_argument("--markers", choices=tuple(MARKER_SETS), help=markers)
    where = "where people are put whose place in the scene is unknown: pelvis at the origin, or standing on the ground"
    group.add_argument("--ground", choices=list(Ground), type=Ground, default=Ground.ORIGIN, help=where)


def said_writing(args: argparse.Namespace) -> list[str]:
    """Flags of ``add_write_options`` that were given."""
    kinds = {fmt.options for fmt in pose_formats() if fmt.options}
    names = sorted({_NAMES.get(name, name) for kind in kinds for name in given(args, kind, _NAMES)})
    names += ["markers"] * bool(args.markers) + ["ground"] * (args.ground != Ground.ORIGIN)
    return [f"--{name.replace('_', '-')}" for name in names]


def export_of(args: argparse.Namespace, fmt: PoseFormat, console: Console | None = None) -> Export:
    """How poses are written in this format with the options as they were given; ``console`` is told what the format
    does not keep. Raises ``UsageError`` for options of other formats."""
    if args.markers and "trc" not in (fmt.name, fmt.like):
        action = tr("Write TRC: with convert --to trc, elsewhere --format trc")
        raise UsageError(tr("--markers are those of a TRC file"), got=fmt.title, action=action)
    fmt = find_format(f"trc-{args.markers}") if args.markers else fmt
    options = _options(args, fmt)
    if console is not None and fmt.loses:
        console.say(unkept(fmt))  # before anything is written
    return Export(fmt.name, options, args.ground)


def export_at(args: argparse.Namespace, place: Path) -> Export:
    """The same of a result whose format is that of ``--format``, or else of its name."""
    return export_of(args, find_format(args.format) if args.format else format_for_name(place))


def _options(args: argparse.Namespace, fmt: PoseFormat) -> object:
    kinds = {other.options for other in pose_formats() if other.options}
    said = {name: value for kind in kinds for name, value in given(args, kind, _NAMES).items()}
    own = given(args, fmt.options, _NAMES) if fmt.options else {}
    if strange := said.keys() - own.keys():
        flag = _NAMES.get(min(strange), min(strange)).replace("_", "-")
        takers = ", ".join(other.name for other in pose_formats() if other.options and min(strange) in _fields(other))
        raise UsageError(tr("{fmt} has no --{flag}", fmt=fmt.title, flag=flag), expected=takers)
    return fmt.options(**own) if fmt.options else None


def _fields(fmt: PoseFormat) -> set[str]:
    return set(getattr(fmt.options, "__dataclass_fields__", ()))
