"""Which inputs of a command are recordings, and the options that estimators share."""

import argparse
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from app.commands._batch import at_least_one
from app.commands._options import add_options, given
from app.commands._tracks import frame_rate
from app.console import Console
from app.tasks.estimation import find_unit
from app.tasks.recordings import introduce_recording
from core.document import Recording
from core.errors import AppError, DepthUnitError
from core.media.base import is_recording as recognised
from core.media.base import open_recording
from core.media.containers import is_video


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


def add_unit(command: argparse.ArgumentParser) -> None:
    """Add ``--unit``, for depth whose file does not say."""
    unit = "unit of depth values where the file does not say: mm, cm, m, or millimetres per step"
    command.add_argument("--unit", default="", metavar="UNIT", help=unit)


def described(path: Path, args: argparse.Namespace, console: Console) -> Recording:
    """The recording with what the options say of it; ``console`` is told what neither they nor the file state."""
    recording, remarks = introduce_recording(path, unit=args.unit, fps=args.fps)
    for text in remarks:
        console.remark(f"{path.name}: {text}")
    return recording


def with_found_unit(recording: Recording, args: argparse.Namespace, console: Console, options: dict) -> Recording:
    """A depth recording without people in the assumed unit, in the unit that shows some, where it states none
    itself."""
    unit = find_unit(recording, args.estimator, options=options)
    if not unit:
        return recording
    text = f"no person was found in the unit that was assumed; in {unit} there are people, so {unit} is taken"
    console.remark(f"{recording.name}: {text} (--unit {unit})")
    return replace(recording, unit=unit)


def add_estimator_options(
    command: argparse.ArgumentParser, *, skip: tuple[str, ...] = (), names: Mapping[str, str] | None = None
) -> None:
    """Add ``--estimator``, ``--people`` and the options of all estimators (but ``skip``; ``names`` renames flags)."""
    from models.catalog import Task, default_estimator, entries

    known = _options_of_estimators()
    kinds = {entry.frames for entry in entries(Task.ESTIMATE)}
    usual = ", ".join(f"{default_estimator(kind)} for {kind}" for kind in sorted(kinds))
    command.add_argument("--estimator", default="", choices=list(known), help=f"default: {usual}")
    people = "people to track at most, or auto: as many as there are (default)"
    command.add_argument("--people", type=people_wanted, default=0, metavar="N|auto", help=people)
    add_unit(command)
    rate = "frames per second of a recording that does not state them, as a folder of images"
    command.add_argument("--fps", type=frame_rate, default=0.0, metavar="N", help=rate)
    options = command.add_argument_group("options of the estimators")
    add_options(options, known, skip=skip, names=names)


def people_wanted(text: str) -> int:
    """0 for "auto"."""
    return 0 if text == "auto" else at_least_one(text)


def estimator_options(
    args: argparse.Namespace, *, shared: type | None = None, names: Mapping[str, str] | None = None
) -> dict:
    """Those given on the command line; an estimator without one of them refuses it when it is built.

    Fields of ``shared`` belong to another step of the command as well: only an estimator that has them gets them.
    """
    known = _options_of_estimators()
    options = {name: value for kind in known.values() for name, value in given(args, kind, names).items()}
    if shared is None:
        return options
    own = {field.name for field in fields(known[args.estimator])} if args.estimator else set()
    both = {field.name for field in fields(shared)} - own
    return {name: value for name, value in options.items() if name not in both}


def estimators_of(args: argparse.Namespace) -> list[str]:
    """Those that the options allow: which it is shows when a recording is opened."""
    return [args.estimator] if args.estimator else [name for name in _options_of_estimators() if _is_default(name)]


def _is_default(name: str) -> bool:
    from models.catalog import default_estimator, find

    return default_estimator(find(name).frames) == name


def _options_of_estimators() -> dict[str, type | None]:
    from models.catalog import Task, entries

    return {entry.name: entry.options for entry in entries(Task.ESTIMATE)}
