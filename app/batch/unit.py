"""One unit of work: what a command does with one input, as plain values and a function that any process can run.

The result is made under a temporary name beside its place and moved there when it is whole; its place is claimed
before. What long work has so far outlives a crash in a hidden folder there. What came of it is one line of the
manifest, written before the claim is given back.
"""

import glob
import hashlib
import os
import platform
import re
import shutil
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.batch.claims import Claim, ClaimedError
from app.batch.manifest import Manifest, Record, State
from app.batch.report import Report
from core.errors import AppError, FormatError, UsageError
from core.io.files import unfinished_folder
from core.language import mark, tr
from core.media.fingerprint import fingerprint
from core.progress import Cancelled, CancelToken, Progress, silent
from core.project.database import SUFFIX, family
from core.project.guard import Guard
from core.words import in_words
from models.common.runtime import one_thread

Work = Callable[[Path, Path, Any, Report], None]
"""``work(input, place, options, report)``: make the result at ``place``, by the name that it will have; a function of a
module, so that it can be named in another process."""

OF_ONE = re.compile(r"-person\d+$")
"""How names end of files that hold one of several people, where a format holds no more."""

_ONE_AT_A_TIME = threading.RLock()  # models are loaded once a process, and serve one thread


@dataclass(frozen=True)
class Unit:
    """``record`` says what is to be done; ``last`` what came of it last time."""

    work: Work
    input: Path
    target: Path | None
    options: Any
    record: Record
    number: int = 0
    folder: Path | None = None
    last: Record | None = None
    force: bool = False
    state: tuple = ()
    """Of the target as it was when the unit was planned."""


@dataclass(frozen=True)
class Outcome:
    """``found`` is "done", "skipped" (it was done before), "failed" or "claimed" (by another run)."""

    found: str
    record: Record
    said: list[tuple[str, tuple, dict]] = field(default_factory=list)
    error: Exception | None = None
    trace: str = ""


ENDS = {"done": "done", "skipped": "done before", "failed": "failed", "claimed": "being done by another run"}
"""What units come to, in words."""


def in_numbers(counts: Mapping[str, int]) -> str:
    """ "10 done, 2 failed"."""
    return ", ".join(f"{counts[end]} {words}" for end, words in ENDS.items() if counts.get(end))


class _Cancel(CancelToken):
    """Also cancelled where the batch is; raised itself, it means that the claim was lost."""

    def __init__(self, batch: CancelToken | None):
        super().__init__()
        self._batch = batch or CancelToken()

    @property
    def lost(self) -> bool:
        return super().cancelled

    @property
    def cancelled(self) -> bool:
        return super().cancelled or self._batch.cancelled

    def check(self) -> None:
        if self.cancelled:
            raise Cancelled


def do(unit: Unit, progress: Progress = silent, cancel: CancelToken | None = None) -> Outcome:
    """Do it, and say what came of it. Raises ``Cancelled`` alone."""
    with _ONE_AT_A_TIME, one_thread() if unit.folder is not None else nullcontext():
        own = _Cancel(cancel)
        scratch = None if unit.target is None else unfinished_folder(unit.target)
        began, report = time.monotonic(), Report(unit.target, progress, own, scratch)
        try:
            if unit.target is None:
                unit.work(unit.input, unit.input, unit.options, report)
                return Outcome("done", _filled(unit.record, report, began), report.said)
            claim = Claim.take(unit.target, own)
            try:
                return _claimed(unit, claim, report, began)
            finally:
                claim.release()
        except ClaimedError as error:
            return Outcome("claimed", unit.record, error=error)
        except Cancelled:
            if not own.lost:
                raise
            error = ClaimedError(unit.input.name, tr("nobody: it was taken away"))
            return Outcome("claimed", unit.record, error=error)
        except AppError as error:
            return _failed(unit, error, report, began)


def _claimed(unit: Unit, claim: Claim, report: Report, began: float) -> Outcome:
    unit, scratch = replace(unit, record=_with_input(unit)), unfinished_folder(claim.target)
    try:
        done = _done_before(unit, claim)
        if unit.force or done is not None:
            shutil.rmtree(scratch, ignore_errors=True)
        if done is not None:
            _waits_no_longer(unit, done)
            return Outcome("skipped", done)
        record = _made(unit, claim, report, began)
        shutil.rmtree(scratch, ignore_errors=True)
    except (Cancelled, ClaimedError):
        raise
    except AppError as error:
        return _failed(unit, error, report, began)
    except Exception as error:  # a defect of ours in one recording stops no other
        what = AppError(
            tr("An internal error, {name}: {error}", name=type(error).__name__, error=error),
            action=tr("Run it alone with --debug"),
        )
        return replace(_failed(unit, what, report, began), error=what, trace=traceback.format_exc())
    if unit.folder is not None:
        Manifest(unit.folder).append(record)
    return Outcome("done", record, report.said)


def _waits_no_longer(unit: Unit, done: Record) -> None:
    """A run that was to do it again and was cut off had put it down as waiting."""
    manifest = None if unit.folder is None else Manifest(unit.folder)
    entry = manifest.entries().get(done.output) if manifest is not None else None
    if manifest is not None and entry is not None and entry.waiting:
        manifest.append(done)


# --- whether there is anything to do


def state_of(target: Path) -> tuple:
    """Changes whenever the file does."""
    try:
        facts = target.stat()
    except OSError:
        return ()
    return facts.st_size, facts.st_mtime_ns, facts.st_ino


def _done_before(unit: Unit, claim: Claim) -> Record | None:
    """What was done before with the same input and options; raises ``AppError`` where a project must not be replaced.

    A run that was ended between moving its result and writing that down had promised it.
    """
    assert unit.target is not None
    last = unit.last
    if unit.folder is not None:
        if claim.promise and claim.promise.get("result") == digest_of(unit.target):
            last = Record(**claim.promise | {"state": State(claim.promise["state"])})
            Manifest(unit.folder).append(last)
        elif unit.state != state_of(unit.target):  # another run was here since
            entry = Manifest(unit.folder).entries().get(unit.record.output)
            last = entry.finished if entry else None
    if unit.force or not is_made(unit.target):
        return None
    if last is not None and last.state == State.DONE and last.is_of(unit.record):
        return last
    ours = last is not None and (unit.target.suffix != SUFFIX or last.result == digest_of(unit.target))
    named = unit.folder is None and unit.target.suffix != SUFFIX  # by the user, as the file to write
    if not (ours or named) and unit.target.is_file():
        text = mark("{path} was changed since it was made") if last else mark("{path} already exists")
        raise UsageError(tr(text, path=unit.target), action=tr("Give another name, or --force to replace it"))
    return None


def _with_input(unit: Unit) -> Record:
    """The record with the input as it is now."""
    record = unit.record
    if record.sha256:
        return record
    try:
        size, sha256 = fingerprint(unit.input)
        changed = unit.input.stat().st_mtime_ns
    except OSError:
        return record  # the work says what is wrong with it
    return replace(record, size=size, sha256=sha256, changed=changed)


def is_made(target: Path) -> bool:
    """Whether the result is there, or files of it that hold one person each."""
    if target.exists():
        return True
    alike = target.parent.glob(f"{glob.escape(target.stem)}-person*{glob.escape(target.suffix)}")
    return any(OF_ONE.search(path.stem) for path in alike)


def digest_of(path: Path) -> str:
    """Of a result, to tell whether it is still as it was left; "" where there is none. Of a project every byte counts,
    and those of the log that a window which crashed left beside it."""
    if not path.exists():
        return ""
    if path.suffix != SUFFIX:
        return fingerprint(path)[1]
    digest = hashlib.sha256()
    for part in family(path)[:2]:
        if part.exists():
            with part.open("rb") as file:
                while piece := file.read(1 << 20):
                    digest.update(piece)
    return digest.hexdigest()


# --- making it


def _made(unit: Unit, claim: Claim, report: Report, began: float) -> Record:
    assert unit.target is not None
    if unit.target.is_dir():  # a format of many files replaces those of an earlier export alone
        unit.work(unit.input, unit.target, unit.options, report)
        return replace(_filled(unit.record, report, began), result=digest_of(unit.target))
    try:
        claim.part.mkdir(parents=True, exist_ok=True)
        unit.work(unit.input, claim.part / unit.target.name, unit.options, report)
        record = replace(_filled(unit.record, report, began), result=digest_of(claim.part / unit.target.name))
        claim.make_promise(vars(record))
        for made in sorted(claim.part.iterdir(), key=lambda path: path.name == unit.target.name):
            _move(made, unit.target.with_name(made.name))
    except OSError as error:
        action = tr("Check the folder and the disk")
        raise FormatError(
            tr("Cannot write {target}", target=unit.target), got=in_words(error), action=action
        ) from error
    return record


def _move(made: Path, target: Path) -> None:
    """Into its place, whole. A project that is open in a window is refused."""
    if made.is_file():
        with made.open("rb+") as file:
            os.fsync(file.fileno())
    if target.suffix != SUFFIX:
        made.replace(target)
        return
    guard = Guard.take(target)
    try:
        for old in family(target)[1:]:
            old.unlink(missing_ok=True)
        made.replace(target)
    finally:
        guard.release()


def _filled(record: Record, report: Report, began: float) -> Record:
    people = {figure["person"] for figure in report.figures if "person" in figure}
    return replace(
        record, state=State.DONE, time=datetime.now().isoformat(timespec="seconds"), host=platform.node(),
        seconds=round(time.monotonic() - began, 3), peak_mb=_peak_mb(), frames=report.frames, people=len(people),
        warnings=report.warnings, figures=report.figures,
    )  # fmt: skip


def _failed(unit: Unit, error: AppError, report: Report, began: float) -> Outcome:
    filled = _filled(unit.record, report, began)
    record = replace(filled, state=State.FAILED, error=str(error), kind=type(error).__name__, people=None)
    if unit.folder is not None:
        Manifest(unit.folder).append(record)
    return Outcome("failed", record, report.said, error)


def _peak_mb() -> int:
    """The most memory that this process ever had; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> 20 if sys.platform == "darwin" else peak >> 10
