"""A process that reads files one after another, under limits of time and memory that a file must not pass.

``Reader`` is the near side. The far side is this module run as a program: it takes a path a line, and answers with
what came of it (``ok``, ``refused``, or the name of an exception that must not be), seconds of processor time, which a
busy machine does not change, and megabytes at the peak.
"""

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

from core.processes import start_python

SECONDS = 10.0
_PATIENCE = 12.0  # times as long by the clock, until a process that answers nothing hangs
MEGABYTES = 1024


@dataclass(frozen=True)
class Outcome:
    """What reading a file came to. ``died`` and ``hung`` are told by the near side."""

    what: str
    words: str = ""
    seconds: float = 0.0
    megabytes: int = 0

    @property
    def fault(self) -> str:
        """Why this must not be; "" where all is well."""
        if self.what not in ("ok", "refused"):
            return f"{self.what} {self.words}"
        if self.seconds > SECONDS or self.megabytes > MEGABYTES:
            return f"{self.seconds:.1f} s, {self.megabytes} MB"
        return "" if "\n" not in self.words else "more than one line of message"


class Reader:
    """The near side: ``read(path)``, in a fresh process after one that died or hung."""

    def __init__(self) -> None:
        self._process: subprocess.Popen | None = None

    def read(self, path: Path) -> Outcome:
        if self._process is None:
            self._start()
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=_PATIENCE * SECONDS)
        except (Empty, BrokenPipeError):
            line = None
        if line:
            outcome = Outcome(**json.loads(line))
            if outcome.megabytes > MEGABYTES:
                self.close()  # what is known of its processes' memory is the most that any ever took
            return outcome
        code = self._process.poll() if line is None else self._process.wait()
        self.close()
        return Outcome("hung" if code is None else "died", f"exit status {code}", seconds=_PATIENCE * SECONDS)

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._thread.join()
            for stream in (self._process.stdin, self._process.stdout):
                stream.close()
            self._process = None

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *exc) -> None:
        self.close()

    def _start(self) -> None:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self._process = start_python("-m", "tests.fuzz.limited", text=True, bufsize=1, **pipes)
        self._answers: Queue[str] = Queue()
        self._thread = Thread(target=self._listen, args=(self._process.stdout, self._answers), daemon=True)
        self._thread.start()

    @staticmethod
    def _listen(stream, answers: Queue) -> None:
        for line in stream:
            answers.put(line)
        answers.put("")


# --- the far side ----------------------------------------------------------------------------------------------------


def _main() -> None:
    from core.errors import AppError

    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))  # the machine outlives what passes the limit
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = sys.stdout
    sys.stdout = sys.stderr
    for line in sys.stdin:
        path = Path(line.rstrip("\n"))
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
        start, earlier = _worked(), _children()
        try:
            what, words = _read(path), ""
        except AppError as error:
            what, words = "refused", str(error)
        except Exception as error:
            what, words = type(error).__name__, str(error)[:200]
        outcome = {"what": what, "words": words, "seconds": _worked() - start, "megabytes": _peak(earlier)}
        print(json.dumps(outcome), file=answers, flush=True)


def _peak(earlier: int) -> int:
    """Megabytes of this process at its peak, or of a process that it started since one took more than those before,
    which took up to ``earlier``."""
    status = Path("/proc/self/status").read_text()
    own = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])
    children = _children()
    return max(own, children if children > earlier else 0) >> 10


def _worked() -> float:
    """Seconds of processor time of this process and of those that it started and that have ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _children() -> int:
    """Kilobytes of the largest process that this one ever started and that has ended."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


def _read(path: Path) -> str:
    """Read a file as whatever the program would take it for; raises what the program would tell the user."""
    from core.calibration import read_calibration
    from core.errors import AppError
    from core.io.base import read_poses
    from core.media.base import open_recording
    from core.project.project import Project
    from core.skeleton import read_skeleton

    def frames(path: Path) -> None:
        with open_recording(path) as source:
            for index in {0, len(source) // 2, len(source) - 1}:
                source.read(index)

    def project(path: Path) -> None:
        Project.open(path).close()

    if path.suffix == ".posewright":
        readers = (project,)
    elif path.suffix in (".toml", ".yaml"):
        readers = (read_calibration, read_skeleton)
    else:
        readers = (frames, read_poses, read_calibration)
    refused = None
    for reader in readers:
        try:
            reader(path)
            return "ok"
        except AppError as error:
            refused = refused or error
    raise refused


if __name__ == "__main__":
    _main()
