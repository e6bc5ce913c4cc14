"""From inputs to units: where each result goes, and what is done already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from app.batch.claims import claim_path
from app.batch.inputs import Input, Shard
from app.batch.manifest import Entry, Manifest, Record, State
from app.batch.unit import Unit, Work, is_made, state_of
from core.media.fingerprint import fingerprint


@dataclass(frozen=True)
class Job:
    """What is to be done with every input, ``args`` for the work; ``options`` and ``weights`` as the manifest has them,
    plain values."""

    command: str
    work: Work
    args: Any
    suffix: str
    options: dict = field(default_factory=dict)
    weights: dict = field(default_factory=dict)

    def record(self, name: str, output: str, path: Path) -> Record:
        from importlib.metadata import version

        return Record(
            State.WAITING, self.command, name, output, str(path.absolute()), options=self.options,
            weights=self.weights, version=version("posewright"),
        )  # fmt: skip


def unit_of(job: Job, path: Path, target: Path, *, force: bool = False) -> Unit:
    """One input and the place of its result: no folder, no manifest."""
    record = job.record(path.name, target.name, path)
    return Unit(job.work, path, target, job.args, record, force=force, state=state_of(target))


def plan(
    job: Job, inputs: Sequence[Input], folder: Path, *, force: bool = False, shard: Shard | None = None
) -> tuple[list[Unit], list[Record]]:
    """What is to be done, and what was done before with the same input and options.

    Results never overwrite each other or an input: the second of one name is name-2. An input keeps the place that it
    had in an earlier run, and whichever ``shard`` is asked for. The manifest then says what waits.
    """
    manifest = Manifest(folder)
    entries = manifest.entries()
    units, done, cut_off = [], [], []
    for one, output in _places(job, inputs, folder, entries):
        if shard is not None and not shard.has(one):
            continue
        entry = entries.get(output)
        record = job.record(one.name, output, one.path)
        last, target = entry.finished if entry else None, folder / output
        if last is not None and not force and _is_done(record, last, target):
            done.append(last)
            if entry.waiting:  # a run that was to do it again was cut off: it waits no longer
                cut_off.append(last)
            continue
        units.append(
            Unit(job.work, one.path.absolute(), target, job.args, record, len(units), folder, last, force,
                 state_of(target))
        )  # fmt: skip
    known = {output for output, entry in entries.items() if entry.waiting}
    manifest.append(*cut_off, *(unit.record for unit in units if unit.record.output not in known))
    return units, done


def _places(
    job: Job, inputs: Sequence[Input], folder: Path, entries: dict[str, Entry]
) -> Iterator[tuple[Input, str]]:
    """Each input with the name of its result, relative to the folder of the results."""
    known = _Known(job, inputs, entries)
    taken = {one.path.resolve() for one in inputs}
    for one in inputs:
        output = known.output(one)
        if output is None or Path(output).suffix != job.suffix or (folder / output).resolve() in taken:
            wanted = one.below / (one.path.stem + job.suffix)
            output = next(
                name for name in _numbered(wanted) if name not in entries and (folder / name).resolve() not in taken
            )
        taken.add((folder / output).resolve())
        yield one, output


def _numbered(name: Path) -> Iterator[str]:
    yield name.as_posix()
    for number in count(2):
        yield name.with_name(f"{name.stem}-{number}{name.suffix}").as_posix()


class _Known:
    """Where results of earlier runs are: by where the inputs were, and by name for those that have moved since."""

    def __init__(self, job: Job, inputs: Sequence[Input], entries: dict[str, Entry]):
        ours = {output: entry.last for output, entry in entries.items() if entry.last.command == job.command}
        present = {str(one.path.absolute()) for one in inputs}
        self._by_path = {last.path: output for output, last in ours.items()}
        self._by_name = {last.input: output for output, last in ours.items() if last.path not in present}

    def output(self, one: Input) -> str | None:
        return self._by_path.get(str(one.path.absolute()), self._by_name.get(one.name))


def _is_done(record: Record, last: Record, target: Path) -> bool:
    """An input of the same size and date is not read again."""
    if last.state != State.DONE or not is_made(target) or claim_path(target).exists():
        return False
    try:
        facts = Path(record.path).stat()
        same = Path(record.path).is_file() and (facts.st_size, facts.st_mtime_ns) == (last.size, last.changed)
        size, sha256 = (last.size, last.sha256) if same else fingerprint(record.path)
    except OSError:
        return False
    return last.is_of(replace(record, size=size, sha256=sha256))
