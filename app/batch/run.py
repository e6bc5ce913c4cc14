"""The loop over units: give out, gather, try again where a worker was lost, and stop where the user says so."""

import queue
import signal
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager, suppress
from dataclasses import replace

from app.batch import claims
from app.batch.crew import Alone, Crew
from app.batch.manifest import Manifest, State
from app.batch.unit import Outcome, Unit
from core.errors import AppError
from core.language import tr
from core.progress import CancelToken, Progress, silent

_LOOK = 0.2  # seconds between two looks at what is running


def run(
    units: Sequence[Unit],
    crew: Crew,
    *,
    told: Callable[[Unit, Outcome], None] = lambda unit, outcome: None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> None:
    """Do all units; ``told`` is called with each outcome, in the order in which they end.

    A unit that another run has claimed is tried once more at the end. Whoever is interrupted (``KeyboardInterrupt``,
    ``Cancelled``) leaves finished results and no half ones. Units are given out a few at a time: a lost worker takes
    few with it, and a scheduler is not burdened.
    """
    _Batch(units, crew, told, progress, cancel or CancelToken()).run()


class _Batch:
    def __init__(self, units, crew, told, progress, cancel):
        self._crew, self._told, self._progress, self._cancel = crew, told, progress, cancel
        self._waiting, self._suspects = deque(units), deque()
        self._claimed: list[Unit] = []
        self._running: dict[Future, Unit] = {}
        self._ended: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self._losses: Counter[int] = Counter()
        self._done, self._all, self._broken, self._again = 0, max(len(units), 1), False, False

    def run(self) -> None:
        if isinstance(self._crew, Alone):
            self._crew.watch = self._tell
        try:
            with _ended_as_interrupted():
                self._tell()
                self._until_nothing_waits()
                self._waiting, self._claimed = deque(self._claimed), []
                self._again = True
                self._until_nothing_waits()
        except BaseException:
            self._crew.stop(list(self._running.values()))
            raise

    def _until_nothing_waits(self) -> None:
        while self._waiting or self._suspects or self._running:
            self._cancel.check()
            self._give_out()
            self._tell()
            with suppress(queue.Empty):
                future = self._ended.get(timeout=_LOOK)
                while True:
                    self._take(future)
                    future = self._ended.get_nowait()

    def _give_out(self) -> None:
        """Those that were there when a worker was lost go one at a time: so it shows which of them kills."""
        if self._broken and not self._running:
            self._crew.renew()
            self._broken = False
        if self._broken:
            return
        while self._suspects and not self._running:
            self._submit(self._suspects.popleft())
        while self._waiting and not self._suspects and len(self._running) < self._crew.ahead:
            if any(self._losses[unit.number] for unit in self._running.values()):
                return
            self._submit(self._waiting.popleft())

    def _submit(self, unit: Unit) -> None:
        future = self._crew.submit(unit)
        self._running[future] = unit
        future.add_done_callback(self._ended.put)

    def _take(self, future: Future) -> None:
        unit = self._running.pop(future)
        try:
            outcome = future.result()
        except self._crew.lost:
            self._lost(unit)
            return
        except CancelledError:
            action = tr("Start them and run this again: it goes on from here")
            raise AppError(tr("Those that do the work are gone"), action=action) from None
        if outcome.found == "claimed" and not self._again:
            self._claimed.append(unit)
            return
        self._done += 1
        self._told(unit, outcome)

    def _lost(self, unit: Unit) -> None:
        self._broken = True
        self._losses[unit.number] += 1
        if self._losses[unit.number] <= self._crew.patience:
            self._suspects.append(unit)
            return
        if not self._running:
            self._crew.renew()
        if unit.target is not None:
            claims.sweep(unit.target)
        what = AppError(tr("The process that worked on it was killed each time"), action=tr("It may need more memory"))
        record = replace(unit.record, state=State.FAILED, error=str(what), kind="WorkerLost")
        if unit.folder is not None:
            Manifest(unit.folder).append(record)
        self._done += 1
        self._told(unit, Outcome("failed", record, error=what))

    def _tell(self, text: str = "") -> None:
        self._cancel.check()
        running = list(self._running.values())
        done = self._done + self._crew.shares(running)
        words = text if self._all == 1 else f"{self._done} of {self._all}  {text}"
        self._progress(min(done / self._all, 1.0), words)


@contextmanager
def _ended_as_interrupted() -> Iterator[None]:
    """A scheduler of a cluster ends a job with SIGTERM: that is an interruption as Ctrl+C is."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(*_) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
