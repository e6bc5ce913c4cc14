"""Which inputs of a command are recordings, and the options that estimators share."""

import argparse
from pathlib import Path

from core.errors import AppError, DepthUnitError
from core.media.base import open_recording


def is_recording(path: Path) -> bool:
    try:
        open_recording(path).close()
    except DepthUnitError:
        return True  # a recording, once its unit is said
    except AppError:
        return False
    return True


def add_unit(command: argparse.ArgumentParser) -> None:
    unit = "of depth that does not tell its unit: mm, cm, m, or the millimetres of one step"
    command.add_argument("--unit", default="", metavar="UNIT", help=unit)


def add_estimator_options(command: argparse.ArgumentParser) -> None:
    from models.catalog import Task, default_estimator, entries

    names = [entry.name for entry in entries(Task.ESTIMATE)]
    kinds = {entry.frames for entry in entries(Task.ESTIMATE)}
    usual = ", ".join(f"{default_estimator(kind)} for {kind}" for kind in sorted(kinds))
    command.add_argument("--estimator", default="", choices=names, help=f"default: {usual}")
    command.add_argument("--people", type=_at_least_one, default=1, metavar="N", help="how many to follow (default 1)")
    add_unit(command)
    command.add_argument("--model", metavar="FILE", help="the model file, for estimators that take the user's own")


def estimator_options(args: argparse.Namespace) -> dict:
    return {"model": args.model} if args.model else {}


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
