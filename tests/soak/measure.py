"""What hours of work leave: memory that stays flat, stalls of the GUI thread, threads."""

import os
import tempfile
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measure import family, processor_seconds, resident, table
from tests.soak.heartbeat import LATE, Heartbeat, Stall
from tests.soak.world import User, close, make_window

WARM_UP = 0.25
"""This share of the time the window may grow: pictures are cached, panels built."""
FLAT = 0.05


@dataclass(frozen=True)
class Soaked:
    """Once a second: megabytes (S,) resident, with the processes of jobs; busy (S,) whether a job ran; others (S,) how
    many processors were at work for other programs. ``done``: how often each thing was done."""

    minutes: float
    done: dict[str, int]
    megabytes: np.ndarray
    busy: np.ndarray
    others: np.ndarray
    beats: int
    stalls: list[Stall]
    threads: list[str]

    @property
    def growth(self) -> float:
        """Of the last quarter over the one after the warm-up: medians of resident memory."""
        quarter = max(1, int(len(self.megabytes) * WARM_UP))
        early, late = self.megabytes[quarter : 2 * quarter], self.megabytes[-quarter:]
        return float(np.median(late) / np.median(early) - 1)

    @property
    def held(self) -> list[Stall]:
        """Stalls in which it was the program that held the GUI thread."""
        return [stall for stall in self.stalls if stall.held > LATE]

    @property
    def worked(self) -> list[Stall]:
        """Stalls that are our own code's, however busy the machine is: the GUI thread worked so long without a beat."""
        return [stall for stall in self.stalls if stall.worked > LATE]

    @property
    def faults(self) -> list[str]:
        flat = "" if self.growth <= FLAT else f"memory grew by {self.growth:.1%}"
        held = f"{len(self.held)} times the GUI thread was held for over {1000 * LATE:.0f} ms" if self.held else ""
        work = f"{len(self.worked)} times the GUI thread worked for so long" if self.worked else ""
        left = f"threads or processes left: {', '.join(self.threads)}" if self.threads else ""
        return [fault for fault in (flat, held, work, left) if fault]


def soak(minutes: float, seed: int = 0, looks: bool = False, things: int = 1 << 62) -> Soaked:
    """Use the window for so long, or until so many things are done. Needs a ``QApplication`` and a screen."""
    before = set(threading.enumerate())
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Path(folder))
        user, heart, load = User(window, Path(folder), seed), Heartbeat(looks=looks), OtherPrograms()
        seconds: list[tuple[float, bool, float]] = []
        clock = QTimer(window, interval=1000)
        clock.timeout.connect(lambda: seconds.append((resident(), bool(window.runner.active), load.since_last())))
        user.did.connect(lambda step: setattr(heart, "step", step))
        user.did.connect(lambda _: user.keep_a_job_running())  # a lift may take less than a second
        loop = QEventLoop()
        user.did.connect(lambda _: loop.quit() if sum(user.done.values()) >= things else None)
        QTimer.singleShot(int(60_000 * minutes), loop.quit)
        for part in (user, clock):
            part.start()
        heart.start(window)
        loop.exec()
        heart.stop()
        for part in (clock, user):
            part.stop()
        close(window)
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    left += [f"process {child}" for child in family()[1:]]
    QApplication.processEvents()
    megabytes, busy, others = np.array(seconds, float).T
    return Soaked(minutes, user.done, megabytes, busy, others, heart.beats, heart.stalls, left)


def facts_of(soaked: Soaked) -> dict:
    """The figures alone, as values of JSON."""
    return {
        "done": sum(soaked.done.values()),
        "beats": soaked.beats,
        "most_megabytes": float(soaked.megabytes.max()),
        "threads": soaked.threads,
        "busy": float(soaked.busy.mean()),
        "others": float(np.median(soaked.others)),
        "stalls": [asdict(stall) for stall in soaked.held],
    }


def page(soaked: Soaked) -> str:
    """What was measured, as Markdown."""
    memory, held, worked = soaked.megabytes, soaked.held, soaked.worked
    actions = ", ".join(f"{often} x {what}" for what, often in sorted(soaked.done.items()))
    rows = [
        ["minutes", f"{soaked.minutes:g}"],
        ["things done", sum(soaked.done.values())],
        ["of the time, a job ran meanwhile", f"{soaked.busy.mean():.0%}"],
        ["processors busy with other programs, median and most", _median_and_most(soaked.others)],
        ["resident memory with jobs' processes after the warm-up, MB", f"{np.median(_part(memory, 1)):.0f}"],
        ["the same at the end, MB", f"{np.median(_part(memory, 3)):.0f}"],
        ["growth after the warm-up", f"{soaked.growth:.1%}"],
        ["heartbeats", soaked.beats],
        ["late by over 100 ms on the clock", len(soaked.stalls)],
        ["of them held by the program", len(held)],
        ["longest of these, ms", _longest(stall.held for stall in held)],
        ["late by over 100 ms of the GUI thread's own work", len(worked)],
        ["most such work in a late one, ms", _longest(stall.worked for stall in soaked.stalls)],
        ["threads and processes left", len(soaked.threads)],
    ]
    headers = ["times", "longest, ms", "of these at work", "while", "where"]
    where = [
        [often, f"{1000 * longest.held:.0f}", f"{1000 * longest.worked:.0f}", longest.step, longest.where]
        for often, longest in _by_place(held)
    ]
    parts = [
        "The real window in mixed use: three recordings, two people in each; what is done is drawn by chance, every\n"
        "80 ms, and a job lifts poses all the while. A late heartbeat counts as held by the program without the time\n"
        "in which the system gave its thread no processor: that is its own work, and waiting for the interpreter, for\n"
        "memory and for the disk, which other programs make longer. The thread's own work counts apart.",
        table(["what", "measured"], rows),
        f"Done: {actions}.",
        f"Where the GUI thread was held:\n\n{table(headers, where)}" if where else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _part(memory: np.ndarray, quarter: int) -> np.ndarray:
    size = max(1, len(memory) // 4)
    return memory[-size:] if quarter == 3 else memory[quarter * size : (quarter + 1) * size]


def _longest(seconds: Iterable[float]) -> str:
    return f"{1000 * max(seconds, default=0.0):.0f}"


def _median_and_most(values: np.ndarray) -> str:
    return f"{np.median(values):.1f}, {values.max():.1f} of {os.cpu_count()}"


def _by_place(stalls: list[Stall]) -> list[tuple[int, Stall]]:
    """How often the thread was held at a place in a step, and the longest stall there; most often first."""
    count = Counter((stall.step, stall.where) for stall in stalls)
    longest = {(stall.step, stall.where): stall for stall in sorted(stalls, key=lambda stall: stall.held)}
    return [(often, longest[place]) for place, often in count.most_common(20)]


class OtherPrograms:
    """How many processors other programs kept at work, since one asked last (proc(5), ``/proc/stat``)."""

    def __init__(self, stat: Path = Path("/proc/stat")) -> None:
        self._stat = stat
        self._at, self._work = monotonic(), self._seconds()

    def since_last(self) -> float:
        before, was = self._at, self._work
        self._at, self._work = monotonic(), self._seconds()
        return max((self._work - was) / (self._at - before), 0.0)

    def _seconds(self) -> float:
        """Of work of all programs but this one and its processes, since the machine was started."""
        user, nice, system, _idle, _waiting, irq, soft = map(int, self._stat.read_text().split()[1:8])
        return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK") - processor_seconds()
