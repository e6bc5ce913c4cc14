"""What hours of work leave: memory that stays flat, stalls of the GUI thread, threads."""

import tempfile
import threading
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.measure import table
from tests.soak.heartbeat import LATE, Heartbeat, Stall
from tests.soak.world import User, close, make_window

WARM_UP = 0.25
"""This share of the time the window may grow: pictures are cached, panels built."""
FLAT = 0.05


@dataclass(frozen=True)
class Soaked:
    """megabytes: (S,) resident, once a second. ``done``: how often each thing was done."""

    minutes: float
    done: dict[str, int]
    megabytes: np.ndarray
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
    def faults(self) -> list[str]:
        flat = "" if self.growth <= FLAT else f"memory grew by {self.growth:.1%}"
        held = f"{len(self.held)} times the GUI thread was held for over {1000 * LATE:.0f} ms" if self.held else ""
        left = f"threads left: {', '.join(self.threads)}" if self.threads else ""
        return [fault for fault in (flat, held, left) if fault]


def soak(minutes: float, seed: int = 0, looks: bool = False, things: int = 1 << 62) -> Soaked:
    """Use the window for so long, or until so many things are done. Needs a ``QApplication`` and a screen."""
    before = set(threading.enumerate())
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Path(folder))
        user, heart, megabytes = User(window, Path(folder), seed), Heartbeat(looks=looks), []
        clock = QTimer(window, interval=1000)
        clock.timeout.connect(lambda: megabytes.append(resident()))
        user.did.connect(lambda step: setattr(heart, "step", step))
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
    threads = [thread.name for thread in threading.enumerate() if thread not in before]
    QApplication.processEvents()
    return Soaked(minutes, user.done, np.array(megabytes), heart.beats, heart.stalls, threads)


def facts_of(soaked: Soaked) -> dict:
    """The figures alone, as values of JSON."""
    return {
        "done": sum(soaked.done.values()),
        "beats": soaked.beats,
        "most_megabytes": float(soaked.megabytes.max()),
        "threads": soaked.threads,
        "stalls": [asdict(stall) for stall in soaked.held],
    }


def page(soaked: Soaked) -> str:
    """What was measured, as Markdown."""
    memory, stalls, held = soaked.megabytes, soaked.stalls, soaked.held
    worst = max((stall.held for stall in held), default=0.0)
    actions = ", ".join(f"{often} x {what}" for what, often in sorted(soaked.done.items()))
    rows = [
        ["minutes", f"{soaked.minutes:g}"],
        ["things done", sum(soaked.done.values())],
        ["resident memory after the warm-up, MB", f"{np.median(_part(memory, 1)):.0f}"],
        ["resident memory at the end, MB", f"{np.median(_part(memory, 3)):.0f}"],
        ["growth after the warm-up", f"{soaked.growth:.1%}"],
        ["heartbeats", soaked.beats],
        ["heartbeats late by over 100 ms", len(stalls)],
        ["of them held by the program", len(held)],
        ["longest of these, ms", f"{1000 * worst:.0f}"],
        ["threads left", len(soaked.threads)],
    ]
    headers = ["times", "longest, ms", "of these at work", "while", "where"]
    where = [
        [often, f"{1000 * longest.held:.0f}", f"{1000 * longest.worked:.0f}", longest.step, longest.where]
        for often, longest in _by_place(held)
    ]
    parts = [
        "The real window in mixed use: three recordings, two people in each; what is done is drawn by chance, every\n"
        "80 ms. A late heartbeat counts as held by the program without the time in which the system gave its thread\n"
        "no processor.",
        table(["what", "measured"], rows),
        f"Done: {actions}.",
        f"Where the GUI thread was held:\n\n{table(headers, where)}" if where else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _part(memory: np.ndarray, quarter: int) -> np.ndarray:
    size = max(1, len(memory) // 4)
    return memory[-size:] if quarter == 3 else memory[quarter * size : (quarter + 1) * size]


def _by_place(stalls: list[Stall]) -> list[tuple[int, Stall]]:
    """How often the thread was held at a place in a step, and the longest stall there; most often first."""
    count = Counter((stall.step, stall.where) for stall in stalls)
    longest = {(stall.step, stall.where): stall for stall in sorted(stalls, key=lambda stall: stall.held)}
    return [(often, longest[place]) for place, often in count.most_common(20)]


def resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6
