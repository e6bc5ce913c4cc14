"""What the manifest of a folder says of all its inputs, as rows."""

import csv
from dataclasses import dataclass
from pathlib import Path

from app.batch import claims
from app.batch.manifest import Manifest, Record, State
from core.errors import UsageError
from core.io.files import replacing
from core.language import tr
from core.report.sheets import safe


@dataclass(frozen=True)
class Standing:
    """Where one input stands: ``state`` is "waiting", "running", "cut off", "done" or "failed"; ``by`` is who runs it,
    or why it failed."""

    record: Record
    state: str
    by: str = ""


STATES = ("running", "waiting", "cut off", "failed", "done")


def standings(folder: Path) -> list[Standing]:
    """All inputs of the batches into a folder. Raises ``UsageError`` where there was none."""
    manifest = Manifest(folder)
    if not manifest.path.is_file():
        action = tr("Name the folder that a batch wrote its results to")
        raise UsageError(
            tr("There is no {manifest} in {folder}", manifest=manifest.path.name, folder=folder), action=action
        )
    return [_standing(entry.last, entry.waiting, folder / output) for output, entry in manifest.entries().items()]


def _standing(record: Record, waiting: bool, target: Path) -> Standing:
    if claims.claim_path(target).exists():
        owner = claims.owner_of(target)
        return Standing(record, "running", str(owner)) if owner else Standing(record, "cut off")
    if waiting:
        return Standing(record, str(State.WAITING))
    return Standing(record, str(record.state), record.error)


def collect(folder: Path, path: Path) -> int:
    """Write one row for each person (or score, or track) of each input that was done, and one for each that was not.

    Columns are what is known of any of them. Returns how many rows there are.
    """
    rows = [row for one in standings(folder) for row in _rows(one)]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([safe(column) for column in columns])
        writer.writerows([safe(row.get(column)) for column in columns] for row in rows)
    return len(rows)


def _rows(one: Standing) -> list[dict]:
    record = one.record
    facts = {
        "input": record.input, "output": record.output, "command": record.command, "state": one.state,
        "seconds": record.seconds, "warnings": "; ".join(record.warnings), "error": record.error,
        "people": record.people, "frames": record.frames,
    }  # fmt: skip
    figures = record.figures if one.state == State.DONE else []
    return [facts | figure for figure in figures] or [facts]
