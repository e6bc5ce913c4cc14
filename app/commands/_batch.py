"""What commands on files share: arguments, several inputs, and going on when one of them fails."""

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path

from app.console import Console
from core.errors import AppError, FormatError, UsageError
from core.io.base import PoseFormat, find_format, format_for_name
from core.io.files import check_writable
from core.io.numbering import natural_key


def add_json(command: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    command.add_argument("--json", action="store_true", help="print one JSON value instead of a table")


def add_inputs(command: argparse.ArgumentParser, metavar: str, help: str) -> None:
    """Add the positional ``inputs``: one or more files, or a folder of them."""
    command.add_argument("inputs", nargs="+", metavar=metavar, help=f"{help}; several, or a folder of them")


def add_pose_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="OUT", help="pose file (for several: a folder)")
    command.add_argument("--format", metavar="NAME", help="pose format (default: from the name, else native)")


def need_output(args: argparse.Namespace, paths: list[Path], dims: int | None = None) -> None:
    """Raises ``UsageError`` where one input has no place for its poses; for several ``each`` asks for a folder.

    Raises ``FormatError`` where poses (of so many dimensions, where that is known) cannot be written there.
    """
    if not args.output and len(paths) == 1:
        raise UsageError("No place is given for the poses", action="Give a file with -o")
    check_format(args.output, args.format, dims, many=len(paths) > 1)


def expand(inputs: list[str], accepts: Callable[[Path], bool], console: Console | None = None) -> list[Path]:
    """The inputs themselves; a folder that is not itself an input stands for the files in it that are.

    ``console`` is told which others lie there.
    """
    paths: list[Path] = []
    for path in map(Path, inputs):
        if path.is_dir() and not accepts(path):
            entries = sorted((e for e in path.iterdir() if e.name[0] != "."), key=lambda e: natural_key(e.name))
            inside = [entry for entry in entries if accepts(entry)]
            if not inside:
                raise UsageError(f"There is nothing in the folder {path} that this command takes")
            others = [entry.name for entry in entries if entry not in inside]
            if others and console is not None:
                console.remark(f"{path.name}: left out: {', '.join(others[:6])}{' ...' if len(others) > 6 else ''}")
            paths += inside
        else:
            paths.append(path)
    return paths


def check_format(output: str | None, name: str | None, dims: int | None, *, many: bool) -> PoseFormat:
    """The format that results of so many dimensions go into; raises ``FormatError`` where it cannot hold them.

    Without ``name`` by the name of the one ``output``; of several, ours.
    """
    fmt = find_format(name or "native") if name or many or not output else format_for_name(Path(output))
    if fmt.write is None:
        raise FormatError(f"{fmt.title} can be read but not written", action="Choose another format")
    if dims is not None and dims not in fmt.dims:
        held = ", ".join(f"{d}D" for d in fmt.dims)
        raise FormatError(f"{fmt.title} cannot hold these poses", expected=held, got=f"{dims}D")
    return fmt


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
        target = Path(output) if output else paths[0].with_suffix(suffix)
        check_not_input(target, paths)
        check_writable(target)
        work(paths[0], target)
        return 0
    folder = Path(output) if output else None
    if folder is None:
        raise UsageError("Several inputs need a folder for the results", action="Give it with -o FOLDER")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file", expected="a folder for the results of several inputs")
    check_writable(folder / f"x{suffix}")
    folder.mkdir(parents=True, exist_ok=True)
    failed, taken = 0, {path.resolve() for path in paths}
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


def check_not_input(target: Path, inputs: Iterable[Path]) -> None:
    """Raise ``UsageError`` where a result would take the place of what it is made of."""
    if any(target.resolve() == path.resolve() for path in inputs):
        action = "Give the result another name or folder"
        raise UsageError(f"{target} is an input, and the result would replace it", action=action)


def _free_name(path: Path, taken: set[Path]) -> Path:
    """Results overwrite neither each other nor an input: the second is name-2."""
    name, number = path, 1
    while name.resolve() in taken:
        number += 1
        name = path.with_name(f"{path.stem}-{number}{path.suffix}")
    taken.add(name.resolve())
    return name
