"""The options that estimators share."""

import argparse
from collections.abc import Collection, Mapping
from dataclasses import fields
from pathlib import Path

from app.commands._batch import at_least_one
from app.commands._options import add_options, given
from app.commands._tracks import frame_rate
from core.calibration import read_calibration
from core.camera import Camera
from core.errors import UsageError
from core.language import tr


def add_unit(command: argparse.ArgumentParser) -> None:
    """Add ``--unit``, for depth whose file does not say."""
    unit = "unit of depth values where the file does not say: mm, cm, m, or millimetres per step"
    command.add_argument("--unit", default="", metavar="UNIT", help=unit)


def add_estimator_options(
    command: argparse.ArgumentParser, *, skip: tuple[str, ...] = (), names: Mapping[str, str] | None = None
) -> None:
    """Add ``add_estimator``'s and what is to be known of a recording: ``--people``, ``--unit``, ``--fps``."""
    add_estimator(command, skip=skip, names=names)
    people = "people to track at most, or auto: as many as there are (default)"
    command.add_argument("--people", type=people_wanted, default=0, metavar="N|auto", help=people)
    add_unit(command)
    rate = "frames per second of a recording that does not state them, as a folder of images"
    command.add_argument("--fps", type=frame_rate, default=0.0, metavar="N", help=rate)


def add_estimator(
    command: argparse.ArgumentParser, *, skip: tuple[str, ...] = (), names: Mapping[str, str] | None = None
) -> None:
    """Add ``--estimator`` and the options of all estimators (but ``skip``; ``names`` renames flags)."""
    from models.catalog import Task, default_estimator, entries

    known = _options_of_estimators()
    kinds = {entry.frames for entry in entries(Task.ESTIMATE)}
    usual = ", ".join(f"{default_estimator(kind)} for {kind}" for kind in sorted(kinds))
    command.add_argument("--estimator", default="", choices=list(known), help=f"default: {usual}")
    add_options(command.add_argument_group("options of the estimators"), known, skip=skip, names=names)


def people_wanted(text: str) -> int:
    """0 for "auto"."""
    return 0 if text == "auto" else at_least_one(text)


def estimator_options(
    args: argparse.Namespace, *, shared: Collection[str] = (), names: Mapping[str, str] | None = None
) -> dict:
    """Those given on the command line; an estimator without one of them refuses it when it is built.

    Those of ``shared`` belong to another step of the command as well: only an estimator that has them gets them.
    """
    known = _options_of_estimators()
    options = {name: value for kind in known.values() for name, value in given(args, kind, names).items()}
    own = {field.name for field in fields(known[args.estimator])} if args.estimator else set()
    return {name: value for name, value in options.items() if name in own or name not in shared}


def estimators_of(args: argparse.Namespace) -> list[str]:
    """Those that the options allow: which it is shows when a recording is opened."""
    return [args.estimator] if args.estimator else [name for name in _options_of_estimators() if _is_default(name)]


def _is_default(name: str) -> bool:
    from models.catalog import default_estimator, find

    return default_estimator(find(name).frames) == name


def _options_of_estimators() -> dict[str, type | None]:
    from models.catalog import Task, entries

    return {entry.name: entry.options for entry in entries(Task.ESTIMATE)}


def add_camera(command) -> None:
    command.add_argument("--camera", metavar="CALIB[:NAME]", help="calibration file, and which of its cameras")


def camera_of(args) -> Camera | None:
    """What ``--camera`` says: ``FILE`` with one camera in it, or ``FILE:NAME``; None where it was not given."""
    if not args.camera:
        return None
    text = args.camera
    path, _, name = text.rpartition(":") if not Path(text).exists() else (text, "", "")
    cameras = read_calibration(path or text)
    if name and name not in cameras:
        raise UsageError(tr("There is no camera {name!r} in {path}", name=name, path=path), expected=", ".join(cameras))
    if not name and len(cameras) > 1:
        what = tr("{text} holds several cameras", text=text)
        raise UsageError(what, expected=", ".join(cameras), action=tr("Name one as FILE:NAME"))
    return cameras[name] if name else next(iter(cameras.values()))
