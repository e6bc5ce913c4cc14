"""Beats of the GUI thread: how long it was held between two of them, and by what."""

import signal
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 10
LATE = 0.1
"""Seconds that a user notices."""
LOOK_MS = 20
"""Between two looks at what holds a late thread."""

_ROOT = Path(__file__).resolve().parents[2]
_OURS = tuple(f"{_ROOT / room}/" for room in ("app", "core", "models"))


@dataclass(frozen=True)
class Stall:
    """One late beat. ``held``: seconds without those in which the machine let the thread wait for a processor;
    ``worked``: those in which it had one. What lies between the two is waiting: for the interpreter, the disk."""

    step: str
    seconds: float
    held: float
    worked: float
    where: str


@dataclass
class Heartbeat:
    """Made and started on the GUI thread; ``step`` is set to what is being done.

    ``looks``: say where a late beat was held. A timer of the system interrupts the thread, and the thread itself looks
    at its own stack between two instructions: nothing reads the stack of a thread that runs, which ends processes.
    """

    step: str = ""
    looks: bool = False
    beats: int = 0
    stalls: list[Stall] = field(default_factory=list)
    _places: Counter[str] = field(default_factory=Counter)

    def start(self, parent: QObject) -> None:
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        if self.looks:
            signal.signal(signal.SIGALRM, self._look)
            signal.siginterrupt(signal.SIGALRM, False)
        self._last, (self._ran, self._waited), self._doing = monotonic(), self._shares(), self.step
        self._timer = QTimer(parent, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self.looks:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)

    def _beat(self) -> None:
        now, (ran, waited) = monotonic(), self._shares()
        gap = now - self._last - BEAT_MS / 1000
        if gap > LATE:
            where = self._places.most_common(1)[0][0] if self._places else "Qt" if self.looks else "not looked for"
            self.stalls.append(Stall(self._doing, gap, gap - (waited - self._waited), ran - self._ran, where))
        if self.looks:
            self._places.clear()
            signal.setitimer(signal.ITIMER_REAL, LATE / 2, LOOK_MS / 1000)
        self.beats += 1
        self._last, self._ran, self._waited, self._doing = now, ran, waited, self.step

    def _shares(self) -> tuple[float, float]:
        """Seconds that this thread had a processor, and that it could have run and had none
        (Documentation/scheduler/sched-stats)."""
        try:
            ran, waited, _ = self._schedule.read_text().split()
        except OSError:
            return 0.0, 0.0
        return int(ran) / 1e9, int(waited) / 1e9

    def _look(self, _number: int, frame: FrameType | None) -> None:
        """Count where the thread is: the innermost three lines of our own code."""
        ours = []
        while frame is not None and len(ours) < 3:
            code = frame.f_code
            if code.co_filename.startswith(_OURS):
                ours.append(f"{Path(code.co_filename).stem}.{code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        if ours:
            self._places[" < ".join(ours)] += 1
