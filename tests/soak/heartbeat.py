"""Beats of the GUI thread: how long it was held between two of them, and by what."""

import faulthandler
import re
import tempfile
import threading
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 10
LATE = 0.1
"""Seconds that a user notices."""

_ROOT = Path(__file__).resolve().parents[2]
_OURS = tuple(f"{_ROOT / room}/" for room in ("app", "core", "models"))


@dataclass(frozen=True)
class Stall:
    """One late beat. ``held``: seconds without those in which the machine let the thread wait for a processor."""

    step: str
    seconds: float
    held: float
    where: str


@dataclass
class Heartbeat:
    """Made and started on the GUI thread; ``step`` is set to what is being done.

    ``looks``: say where a late beat was held. That reads the stacks of running threads, which now and then ends the
    process, so tests go without.
    """

    step: str = ""
    looks: bool = False
    beats: int = 0
    stalls: list[Stall] = field(default_factory=list)

    def start(self, parent: QObject) -> None:
        self._thread = threading.get_ident()
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._stacks = tempfile.TemporaryFile("w+")  # noqa: SIM115  closed by stop
        self._last, self._waited, self._doing = monotonic(), self._waiting(), self.step
        self._timer = QTimer(parent, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()
        self._stacks.close()

    def _beat(self) -> None:
        now, waited = monotonic(), self._waiting()
        gap = now - self._last - BEAT_MS / 1000
        if gap > LATE:
            self.stalls.append(Stall(self._doing, gap, gap - (waited - self._waited), self._where()))
        if self.looks:
            faulthandler.dump_traceback_later(LATE, file=self._stacks)  # needs no interpreter lock: it sees who has it
        self.beats += 1
        self._last, self._waited, self._doing = now, waited, self.step

    def _waiting(self) -> float:
        """Seconds for which this thread could have run and had no processor (Documentation/scheduler/sched-stats)."""
        try:
            return int(self._schedule.read_text().split()[1]) / 1e9
        except OSError:
            return 0.0

    def _where(self) -> str:
        """Where the thread was when its beat came late: the innermost lines of our own code."""
        if not self.looks:
            return "not looked for"
        self._stacks.seek(0)
        text = self._stacks.read()
        self._stacks.seek(0)
        self._stacks.truncate()
        mine = text.partition(f"{self._thread:#018x}")[2].partition("\n\n")[0]
        places = re.findall(r'File "(.+)", line (\d+) in (.+)', mine)
        ours = [f"{Path(file).stem}.{name}:{line}" for file, line, name in places if file.startswith(_OURS)]
        return " < ".join(ours[:3]) or "Qt"
