"""Claims: a file beside a result that is being made says who makes it, so that two runs never make one result.

A claim is touched every few seconds. One that was not for two minutes, or whose process is gone, is left over: another
run takes its place. Ages are told by the clock of the disk, so that machines on a network need not agree on the time.
Just before the result takes its place, what is about to be there is promised in the claim: a run that is ended between
this and its record loses nothing.
"""

import json
import os
import platform
import shutil
import threading
import uuid
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from core.errors import AppError, ProjectError
from core.io.files import discard, hidden_beside, temporary_beside
from core.language import tr
from core.progress import CancelToken
from core.project.guard import Owner, user_name
from core.words import in_words

BEAT = 5.0
"""Seconds between two touches of a claim."""
STALE = 120.0
"""Seconds without a touch after which a claim is left over."""


class ClaimedError(AppError):
    """Another run is making this result; ``owner`` says who, since when."""

    def __init__(self, name: str, owner: str):
        self.owner = owner
        text = tr("{name} is being made by another run", name=name)
        super().__init__(text, got=tr("a claim of {owner}", owner=owner))


def claim_path(target: Path) -> Path:
    return hidden_beside(target, ".claim")


def owner_of(target: Path) -> Owner | None:
    """Who is making the result, None for nobody: a claim that is left over counts for nothing."""
    return _living(claim_path(target))


def revoke(target: Path) -> None:
    """Take the claim away from who has it: the work then ends as one that was cancelled."""
    discard(claim_path(target))


def sweep(target: Path) -> None:
    """Delete what a run that is gone left of its work on the result; a promise in its claim is kept."""
    path = claim_path(target)
    if _living(path) is None:
        if not _read(path).get("promise"):
            discard(path)
        _sweep_parts(target)


class Claim:
    """Held while a result is made. Made by ``take``; ``cancel`` is raised where another took the claim away."""

    def __init__(self, target: Path, owner: Owner, promise: dict, cancel: CancelToken):
        self.promise = promise
        """What a run that was cut off had promised; empty where there is nothing of the kind."""
        self.target, self._path, self._owner, self._cancel = target, claim_path(target), owner, cancel
        self._over = threading.Event()
        threading.Thread(target=self._beat, name=f"claim {target.name}", daemon=True).start()

    @classmethod
    def take(cls, target: Path, cancel: CancelToken | None = None) -> "Claim":
        """Raises ``ClaimedError`` where another run has it, ``ProjectError`` where nothing can be written there."""
        since = datetime.now().isoformat(" ", "seconds")
        owner = Owner(os.getpid(), platform.node(), user_name(), since, uuid.uuid4().hex)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            promise = _make(target, owner)
        except OSError as error:
            action = tr("Check that you may write there")
            raise ProjectError(
                tr("Cannot claim {target}", target=target.name), got=in_words(error), action=action
            ) from error
        _sweep_parts(target)
        return cls(target, owner, promise, cancel or CancelToken())

    @property
    def part(self) -> Path:
        """The folder beside the result in which it is made, by its own name."""
        return hidden_beside(self.target, f".{self._owner.token[:8]}.part")

    @property
    def held(self) -> bool:
        return _read(self._path).get("token") == self._owner.token

    def check(self) -> None:
        """Raise ``ClaimedError`` where another has taken the claim: what is written next is its business."""
        if not self.held:
            raise ClaimedError(self.target.name, str(_living(self._path) or tr("nobody: it was taken away")))

    def make_promise(self, record: dict) -> None:
        """Say what is about to be there."""
        self.check()
        _write(self._path, self.target, asdict(self._owner) | {"promise": record})

    def release(self) -> None:
        try:
            self._give_back()
        except BaseException:  # a signal came in the middle of it
            self._give_back()
            raise

    def _give_back(self) -> None:
        self._over.set()
        shutil.rmtree(self.part, ignore_errors=True)
        if self.held:
            discard(self._path)

    def _beat(self) -> None:
        while not self._over.wait(BEAT):
            if not self.held:
                self._cancel.cancel()
                return
            with suppress(OSError):
                os.utime(self._path)


def _make(target: Path, owner: Owner) -> dict:
    """Put the claim there; what one that was left over had promised. Raises ``ClaimedError``."""
    path, promise = claim_path(target), {}
    while not _link(path, target, owner):
        other = _living(path)
        if other is not None:
            raise ClaimedError(target.name, str(other))
        promise = _put_aside(path) or promise
    return promise


def _put_aside(path: Path) -> dict:
    """Take a claim that is left over out of the way; its promise."""
    aside = temporary_beside(path, ".old")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return {}  # another run was quicker
    if _living(aside) is not None:  # and has made its own in between
        with suppress(OSError):
            os.link(aside, path)
        discard(aside)
        return {}
    promise = _read(aside).get("promise", {})
    discard(aside)
    return promise if isinstance(promise, dict) else {}


def _link(path: Path, target: Path, owner: Owner) -> bool:
    """False where there is a claim already. It has its words from the first moment."""
    fresh = temporary_beside(path, ".new")
    words = json.dumps(asdict(owner))
    try:
        fresh.write_text(words, encoding="utf-8")
        os.link(fresh, path)
    except FileExistsError:
        return False
    except OSError:  # a disk without links
        return _link_without_links(path, words)
    finally:
        discard(fresh)
    return True


def _link_without_links(path: Path, words: str) -> bool:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(words)
    except FileExistsError:
        return False
    return True


def _write(path: Path, target: Path, values: dict) -> None:
    fresh = temporary_beside(path, ".new")
    try:
        fresh.write_text(json.dumps(values), encoding="utf-8")
        fresh.replace(path)
    finally:
        discard(fresh)


def _living(path: Path) -> Owner | None:
    values = _read(path)
    age = _age(path)
    if age is None or age > STALE:
        return None
    try:
        owner = Owner(**{name: values[name] for name in Owner.__dataclass_fields__})
    except KeyError:  # its words are about to be written, where the disk has no links
        return Owner(0, "", "another run", "a moment ago", "")
    return owner if owner.alive else None


def _age(path: Path) -> float | None:
    """Seconds since the claim was touched, by the clock of its disk; None where there is none."""
    probe = temporary_beside(path, ".now")
    try:
        touched = path.stat().st_mtime
        probe.touch()
        return probe.stat().st_mtime - touched
    except FileNotFoundError:
        return None
    except OSError:  # nothing can be written there: nobody makes anything there
        return 0.0
    finally:
        discard(probe)


def _read(path: Path) -> dict:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def parts_of(target: Path) -> list[Path]:
    """Folders in which the result is being made, or was until that was cut off."""
    return list(target.parent.glob(_escaped(hidden_beside(target, "").name) + ".*.part"))


def _sweep_parts(target: Path) -> None:
    for part in parts_of(target):
        shutil.rmtree(part, ignore_errors=True)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
