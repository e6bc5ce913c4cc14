"""What commands on files share: arguments, several inputs, and going on when one of them fails."""

import argparse
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.batch.crew import Alone, Crew
from app.batch.inputs import Accepts, Input, Shard, expand
from app.batch.manifest import Record
from app.batch.options import plain_options, weights_of
from app.batch.plan import Job, plan, unit_of
from app.batch.pool import Pool, default_workers
from app.batch.report import repeat
from app.batch.run import run
from app.batch.unit import ENDS, Outcome, Unit, Work, in_numbers
from app.console import Console
from core.errors import FormatError, UsageError
from core.io.base import PoseFormat, find_format, format_for_name
from core.io.files import check_writable
from core.language import tr


def add_json(command: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    command.add_argument("--json", action="store_true", help="print one JSON value instead of a table")


def add_inputs(command: argparse.ArgumentParser, metavar: str, help: str) -> None:
    """Add the positional ``inputs``: one or more files, or a folder of them, and how many are worked on."""
    words = f"{help}; several, a folder of them, or @list.txt with one a line"
    command.add_argument("inputs", nargs="+", metavar=metavar, help=words)
    add_batch(command)


def add_batch(command: argparse.ArgumentParser) -> None:
    """Add the options of those who work on many inputs."""
    group = command.add_argument_group("many inputs")
    group.add_argument("--recursive", action="store_true", help="all below a folder; the results keep the tree")
    add_workers(group)
    shard = "only part I of N, by name: for arrays of jobs without a scheduler of ours"
    group.add_argument("--shard", type=_shard, metavar="I/N", help=shard)
    again = group.add_mutually_exclusive_group()
    done = "leave out what is done with the same input and options (the default)"
    again.add_argument("--skip-done", action="store_true", help=done)
    again.add_argument("--force", action="store_true", help="do all again, and replace what is there")


def add_workers(group) -> None:
    workers = "processes of this machine (default: as many as pay off)"
    group.add_argument("--workers", type=at_least_one, metavar="N", help=workers)
    group.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster that does the work, as host:8786")


def _shard(text: str) -> Shard:
    try:
        return Shard.of(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("must be a part and how many there are, as in 2/16")) from None


def at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(tr("must be 1 or more"))
    return number


def inputs_of(args: argparse.Namespace, accepts: Accepts, console: Console, output: str | None = None) -> list[Input]:
    """The inputs that a command was given (``app.batch.inputs.expand``)."""
    output = output or args.output
    results = Path(output) if output else None
    return expand(args.inputs, accepts, console.remark, recursive=args.recursive, leave_out=results)


def job_of(command: str, work: Work, args: argparse.Namespace, suffix: str, models: Sequence[str] = ()) -> Job:
    """``models`` are the catalog's names of those that the work may use."""
    kept = {name: value for name, value in vars(args).items() if name not in _NOT_OPTIONS and name != "run"}
    return Job(command, work, argparse.Namespace(**kept), suffix, options_of(args), weights_of(models))


_NOT_OPTIONS = (
    "inputs", "paths", "output", "run", "json", "debug", "force", "skip_done", "recursive", "workers", "scheduler",
    "shard",
)  # fmt: skip


def options_of(args: argparse.Namespace) -> dict:
    """The options that make a difference to results, as the manifest has them."""
    return plain_options({name: value for name, value in vars(args).items() if name not in _NOT_OPTIONS})


def add_pose_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="OUT", help="pose file (for several: a folder)")
    command.add_argument("--format", metavar="NAME", help="pose format (default: from the name, else native)")


def need_output(args: argparse.Namespace, paths: Sequence[Input], dims: int | None = None) -> PoseFormat:
    """The format that poses (of so many dimensions, where that is known) are written in.

    Raises ``UsageError`` where one input has no place for its poses; for several ``each`` asks for a folder. Raises
    ``FormatError`` where the poses cannot be written there.
    """
    if not args.output and len(paths) == 1:
        raise UsageError(tr("No place is given for the poses"), action=tr("Give a file with -o"))
    return check_format(args.output, args.format, dims, many=is_many(list(paths), args, args.output))


def check_format(output: str | None, name: str | None, dims: int | None, *, many: bool) -> PoseFormat:
    """The format that results of so many dimensions go into; raises ``FormatError`` where it cannot hold them.

    Without ``name`` by the name of the one ``output``; of several, ours.
    """
    fmt = find_format(name or "native") if name or many or not output else format_for_name(Path(output))
    if fmt.write is None:
        raise FormatError(tr("{fmt} can be read but not written", fmt=fmt.title), action=tr("Choose another format"))
    if dims is not None and dims not in fmt.dims:
        held = ", ".join(f"{d}D" for d in fmt.dims)
        raise FormatError(tr("{fmt} cannot hold these poses", fmt=fmt.title), expected=held, got=f"{dims}D")
    return fmt


def each(
    job: Job, inputs: list[Input], args: argparse.Namespace, console: Console, *, output: str | None = None,
    heavy: bool = False,
) -> int:  # fmt: skip
    """Do the job with every input; a failure is reported and the others go on. Returns the exit code.

    For one input ``output`` is the file itself; for several a folder, made where it is missing. ``heavy``
    work on many is shared among processes.
    """
    output, force = output or args.output, getattr(args, "force", False)
    if not is_many(inputs, args, output):
        path = inputs[0].path
        target = Path(output) if output else path.with_suffix(job.suffix)
        check_not_input(target, [path, *files_named(args)])
        check_writable(target)
        return run_one(unit_of(job, path, target, force=force), args, console)
    folder = _folder(output, job.suffix)
    units, before = plan(job, inputs, folder, force=force, shard=args.shard)
    return run_all(units, args, console, before=before, folder=folder, heavy=heavy)


def run_all(
    units: list[Unit], args: argparse.Namespace, console: Console, *, before: Sequence[Record] = (),
    folder: Path | None = None, heavy: bool = False,
) -> int:  # fmt: skip
    """Do the units with as many workers as the options say. Returns the exit code."""
    found: dict[str, list[dict]] = {end: [] for end in ENDS}
    found["skipped"] += [_line(record) for record in before]

    def told(unit: Unit, outcome: Outcome) -> None:
        repeat(outcome.said, console)
        error = "" if outcome.error is None else str(outcome.error)
        found[outcome.found].append(_line(outcome.record, error))
        if error:
            say = console.remark if outcome.found == "claimed" else console.error
            say(f"{_label(unit.record)}: {error}")
        if args.debug and outcome.trace:
            console.error(outcome.trace)

    with crew_of(args, units, folder, heavy=heavy) as crew:
        run(units, crew, told=told, progress=console.progress(""))
    for key, lines in found.items():
        console.add(key, *lines)
    if len(units) + len(before) > 1:
        console.say(in_numbers({end: len(lines) for end, lines in found.items()}))
    return 1 if found["failed"] else 0


def _label(record: Record) -> str:
    """How an input is called in what is said: below the folder that was given."""
    return Path(record.input).name if Path(record.input).is_absolute() else record.input


def _line(record: Record, error: str = "") -> dict:
    line = {"input": record.input, "output": record.output, "seconds": record.seconds, "people": record.people}
    return line | {"error": error} if error else line


def run_one(unit: Unit, args: argparse.Namespace, console: Console) -> int:
    """One input: what goes wrong is raised."""
    outcomes: list[Outcome] = []
    with crew_of(args, [unit], unit.target and unit.target.absolute().parent) as crew:
        progress = console.progress(unit.input.name)
        run([unit], crew, told=lambda _, outcome: outcomes.append(outcome), progress=progress)
    (outcome,) = outcomes
    repeat(outcome.said, console)
    if args.debug and outcome.trace:
        console.error(outcome.trace)
    if outcome.error is not None:
        raise outcome.error
    return 0


def crew_of(args: argparse.Namespace, units: list[Unit], folder: Path | None, *, heavy: bool = False) -> Crew:
    """Who does the units: a cluster, processes of this machine, or this process."""
    if args.scheduler:
        from app.batch.cluster import Cluster

        return Cluster(args.scheduler, folder)
    workers = args.workers or (default_workers(len(units)) if heavy else 1)
    workers = min(workers, len(units))
    return Pool(workers, len(units)) if workers > 1 else Alone()


def is_many(inputs: list[Input], args: argparse.Namespace, output: str | None) -> bool:
    """Whether results go into a folder. That of one input in a folder does, unless it is named as a file."""
    if len(inputs) != 1 or args.shard or (output and Path(output).is_dir()):
        return True
    return inputs[0].of_folder and bool(output) and not Path(output or "").suffix


def _folder(output: str | None, suffix: str) -> Path:
    if output is None:
        raise UsageError(tr("Several inputs need a folder for the results"), action=tr("Give it with -o FOLDER"))
    folder = Path(output)
    if folder.exists() and not folder.is_dir():
        raise UsageError(
            tr("{folder} is a file", folder=folder), expected=tr("a folder for the results of several inputs")
        )
    check_writable(folder / f"x{suffix}")
    folder.mkdir(parents=True, exist_ok=True)
    return folder.absolute()


def files_named(args: argparse.Namespace) -> list[Path]:
    """Files that options name beside the inputs: what was before, facts, weights, calibrations as FILE:NAME."""
    texts = [value for name, value in vars(args).items() if name not in _NOT_OPTIONS and isinstance(value, str)]
    parts = {part for text in texts for part in (text, text.rpartition(":")[0]) if part and "\n" not in part}
    return [Path(part) for part in sorted(parts) if os.path.isfile(part)]


def check_not_input(target: Path, inputs: Iterable[Path]) -> None:
    """Raise ``UsageError`` where a result would take the place of what it is made of."""
    if any(target.resolve() == path.resolve() for path in inputs):
        action = tr("Give the result another name or folder")
        raise UsageError(tr("{target} is an input, and the result would replace it", target=target), action=action)
