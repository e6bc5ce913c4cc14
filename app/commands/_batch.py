"""What commands on files share: arguments, several inputs, and going on when one of them fails."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app.console import Console
from core.errors import AppError, UsageError


def add_json(command: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    command.add_argument("--json", action="store_true", help="print one JSON value instead of a table")


def add_inputs(command: argparse.ArgumentParser, metavar: str, help: str) -> None:
    """Add the positional ``inputs``: one or more files, or a folder of them."""
    command.add_argument("inputs", nargs="+", metavar=metavar, help=f"{help}; several, or a folder of them")


def add_pose_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="OUT", help="pose file (for several: a folder)")
    command.add_argument("--format", metavar="NAME", help="pose format (default: from the name, else native)")


def need_output(args: argparse.Namespace, paths: list[Path]) -> None:
    """Raises ``UsageError`` where one input has no place for its poses; for several ``each`` asks for a folder."""
    if not args.output and len(paths) == 1:
        raise UsageError("No place is given for the poses", action="Give a file with -o")


def expand(inputs: list[str], accepts: Callable[[Path], bool]) -> list[Path]:
    """The inputs themselves; a folder that is not itself an input stands for the files in it that are."""
    paths: list[Path] = []
    for path in map(Path, inputs):
        if path.is_dir() and not accepts(path):
            inside = sorted(entry for entry in path.iterdir() if accepts(entry))
            if not inside:
                raise UsageError(f"There is nothing in the folder {path} that this command takes")
            paths += inside
        else:
            paths.append(path)
    return paths


def each(
    paths: list[Path],
    output: str | None,
    suffix: str,
    console: Console,
    work: Callable[[Path, Path], None],
    *,
    many: bool = False,
) -> int:
    """Do ``work(input, output)`` for every input; a failure is reported and the others go on. Returns the exit code.

    For one input ``output`` is the file itself; for several (or ``many``) a folder, made where it is missing.
    """
    if len(paths) == 1 and not many:
        work(paths[0], Path(output) if output else paths[0].with_suffix(suffix))
        return 0
    folder = Path(output) if output else None
    if folder is None:
        raise UsageError("Several inputs need a folder for the results", action="Give it with -o FOLDER")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file", expected="a folder for the results of several inputs")
    folder.mkdir(parents=True, exist_ok=True)
    failed, taken = 0, set()
    for path in paths:
        target = _free_name(folder / (path.stem + suffix), taken)
        try:
            work(path, target)
        except AppError as error:
            failed += 1
            console.error(f"{path.name}: {error}")
    if failed:
        console.say(f"{failed} of {len(paths)} failed")
    return 1 if failed else 0


def _free_name(path: Path, taken: set[Path]) -> Path:
    """Two inputs of the same name do not overwrite each other: the second result is name-2."""
    name, number = path, 1
    while name in taken:
        number += 1
        name = path.with_name(f"{path.stem}-{number}{path.suffix}")
    taken.add(name)
    return name
