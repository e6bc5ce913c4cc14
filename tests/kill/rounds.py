"""Rounds of killing: a process that writes a project is ended with SIGKILL at a random moment.

All that it had said was done must then be there. A round tells how much that was, and what is lost or wrong, in words.
"""

import multiprocessing
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from time import monotonic, sleep

import numpy as np

from core.edits import ReplaceTrack, SetRecording
from core.errors import AppError
from core.poses import PoseSequence
from core.project.database import migrate
from core.project.project import Project
from core.recording import Recording
from core.skeleton import load_skeleton
from tests.kill import victim

FRAMES = 2000
_STUCK_SECONDS = 60.0
_KEPT = 500  # edits that are looked at again: none of them is moved twice within 1,000

_processes = multiprocessing.get_context("forkserver")  # each begins with all modules loaded: a round takes little time
_processes.set_forkserver_preload(["tests.kill.victim"])


@dataclass(frozen=True)
class Round:
    kind: str
    done: int
    fault: str = ""


def rounds(folder: Path, count: int, seed: int) -> Iterator[Round]:
    """``count`` rounds: six in ten kill edits, the others all else that writes a project."""
    random = Random(seed)
    editing, saving = Editing(folder / "editing"), Saving(folder / "saving")
    others: list[Callable[[Random], Round]] = [
        saving.round, Creating(folder / "creating").round,
        Opening("migration", folder / "migration", _version_1(folder)).round,
        Opening("rescue", folder / "rescue", _damaged(folder)).round,
    ]  # fmt: skip
    for number in range(count):
        is_edit = number % 10 < 6
        yield editing.round(random) if is_edit else others[number % len(others)](random)


def killed(target: Callable, *inputs, seconds: float) -> list[tuple]:
    """Run ``target`` until so long after it said its first word; all that it said."""
    ours, theirs = _processes.Pipe()
    process = _processes.Process(target=target, args=(theirs, *inputs))
    process.start()
    theirs.close()
    try:
        if not ours.poll(_STUCK_SECONDS):
            raise TimeoutError("the process said nothing")
        sleep(seconds)
    finally:
        process.kill()
        process.join()
    said = []
    try:
        while True:
            said.append(ours.recv())
    except (EOFError, OSError):
        return said
    finally:
        ours.close()


# --- edits


class Editing:
    """Goes on with one project, round after round."""

    kind, target, most = "edit", staticmethod(victim.edit), 0.15

    def __init__(self, folder: Path):
        self.path, self.next = _walking(folder / "killed.posewright"), 0

    def round(self, random: Random) -> Round:
        said = killed(self.target, self.path, self.next, seconds=random.uniform(0.0, self.most))
        if not said:
            return Round(self.kind, 0, "the process ended before its first edit was done")
        (last, self.path), before = said[-1], self.next
        self.next = last + 1
        return Round(self.kind, self.next - before, self._fault(last))

    def _fault(self, last: int) -> str:
        try:
            project = Project.open(self.path)
        except AppError as error:
            return f"{self.path.name} cannot be opened: {error}"
        poses = project.document.track(victim.KEY).composed()
        problems = project.problems
        project.close()
        numbers = range(max(0, last - _KEPT), last + 1)
        lost = [n for n in numbers if poses.coords[victim.place(n, FRAMES)].tolist() != [n, -n]]
        return "; ".join(problems) or (f"edits {lost[:5]} and {len(lost)} in all are lost" if lost else "")


class Saving(Editing):
    """The same, while the project moves from file to file; no file by a project's name is ever half a copy."""

    kind, target, most = "save as", staticmethod(victim.edit_and_save), 0.3

    def _fault(self, last: int) -> str:
        return super()._fault(last) or "; ".join(filter(None, map(_unsound, self.path.parent.glob("*.posewright"))))


def _walking(path: Path) -> Path:
    """A project with one track of ``FRAMES`` frames."""
    path.parent.mkdir(parents=True)
    skeleton = load_skeleton("mpi28")
    coords = np.random.default_rng(0).uniform(0, 640, (FRAMES, len(skeleton), 2))
    project = Project.create(path)
    project.apply(SetRecording(1, _recording(path.parent)))
    project.apply(ReplaceTrack(victim.KEY, PoseSequence(skeleton, coords, np.arange(FRAMES) / 25.0)))
    project.close()
    return path


def _recording(folder: Path) -> Recording:
    return Recording(1, str(folder / "v.mp4"), "v.mp4", "color", FRAMES, 25.0, 640, 480)


def _unsound(path: Path) -> str:
    try:
        project = Project.open(path)
    except AppError as error:
        return str(error)
    problems = project.problems
    project.close()
    return "; ".join(problems)


# --- making, migrating, mending


class Creating:
    def __init__(self, folder: Path):
        self._folder, self._next = folder, 0
        folder.mkdir()

    def round(self, random: Random) -> Round:
        said = killed(victim.create, self._folder, self._next, seconds=random.uniform(0.0, 0.3))
        self._next = said[-1][0] + 1
        made = [path for _, path in said if path is not None]
        fault = "; ".join(filter(None, map(_unsound, made)))
        for left in self._folder.iterdir():
            left.unlink()
        return Round("create", len(made), fault)


class Opening:
    """A file that is changed as it is opened: whenever that is cut off, the next opening gives what the first would."""

    def __init__(self, kind: str, folder: Path, content: bytes):
        self._kind, self._folder, self._content = kind, folder, content
        self._expected, self._seconds = self._undisturbed()

    def _undisturbed(self) -> tuple[dict, float]:
        """What there is to see, and how long that takes with some to spare: kills come up to the end, and after it."""
        path = self._fresh()
        path.write_bytes(self._content)
        began = monotonic()
        return _shown(path), 1.5 * (monotonic() - began)

    def round(self, random: Random) -> Round:
        path = self._fresh()
        said = killed(victim.open_often, path, self._content, seconds=random.uniform(0.0, self._seconds))
        try:
            shown = _shown(path)
        except AppError as error:
            return Round(self._kind, len(said) - 1, str(error))
        return Round(self._kind, len(said) - 1, "" if shown == self._expected else "not all that there was is left")

    def _fresh(self) -> Path:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        return self._folder / "p.posewright"


def _shown(path: Path) -> dict:
    """What a project shows, as values that can be compared."""
    project = Project.open(path)
    document = project.document
    shown = {
        "recordings": {number: replace(one, path="") for number, one in document.recordings.items()},
        "people": dict(document.people),
        "poses": {key: track.poses.coords.tobytes() for key, track in document.tracks.items()},
    }
    project.close()
    return shown


def _version_1(folder: Path) -> bytes:
    path = folder / "old.posewright"
    raw = sqlite3.connect(path, isolation_level=None)
    migrate(raw, 0, 1)
    raw.execute("INSERT INTO recordings VALUES (1, 'v.mp4', 'v.mp4', 'color', 9, 25.0, 4, 4, 1, 'ab', '{}')")
    raw.executemany("INSERT INTO people VALUES (1, ?, ?)", [(number, f"person {number}") for number in range(500)])
    raw.close()
    return path.read_bytes()


def _damaged(folder: Path) -> bytes:
    """A project whose last page is torn: it must be mended to be opened."""
    path = _walking(folder / "whole" / "p.posewright")
    raw = sqlite3.connect(path, isolation_level=None)
    names = [(number, f"person {number} " * 9) for number in range(500)]
    raw.executemany("INSERT INTO people (recording, person, name) VALUES (1, ?, ?)", names)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    content = path.read_bytes()
    return content[:-4096] + b"\xff" * 4096
