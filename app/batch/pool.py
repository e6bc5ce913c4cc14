"""Worker processes on this machine, each with its share of the processors' threads."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from app.batch import claims
from app.batch.crew import Crew
from app.batch.unit import Outcome, Unit, do
from core.progress import Cancelled

_SPAWN = multiprocessing.get_context("spawn")
_PATIENCE = 10.0  # seconds for workers to tidy up
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""What numpy, torch and ``models.common.runtime`` take for their share; read as they are loaded."""


class Pool(Crew):
    """``workers`` processes for at most ``units`` units. Models are loaded once in each."""

    def __init__(self, workers: int, units: int, threads: int = 1):
        self._workers, self._threads = workers, threads
        self._shares = _SPAWN.RawArray("d", units)  # without a lock: a worker that is killed holds none
        self._others = set(multiprocessing.active_children())
        super().__init__(self._new(), ahead=workers + 1)

    def _new(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, _SPAWN, _begin, (self._shares,))

    def submit(self, unit: Unit) -> Future:
        self._shares[unit.number] = 0.0
        with _environment(self._threads):
            try:
                return self._executor.submit(_do, unit)
            except BrokenProcessPool:
                self.renew()
                return self._executor.submit(_do, unit)

    def renew(self) -> None:
        """A pool that has lost a worker takes nothing more, and ends the others."""
        self._executor.shutdown()
        self._executor = self._new()

    def shares(self, running: list[Unit]) -> float:
        return sum(self._shares[unit.number] for unit in running)

    def stop(self, running: list[Unit]) -> None:
        workers = self._processes()
        for worker in workers:
            worker.terminate()
        self._executor.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.join(_PATIENCE)
            worker.kill()
            worker.join()
        for unit in running:
            if unit.target is not None:
                claims.sweep(unit.target)

    def _processes(self) -> list[BaseProcess]:
        return [child for child in multiprocessing.active_children() if child not in self._others]


def default_workers(units: int) -> int:
    """As many processes as pay off for so many units of heavy work: one a processor, as memory allows."""
    from models.common.runtime import cpu_count

    if units < _FEW:
        return 1
    return max(1, min(units, cpu_count(), _free_memory() // _MEMORY))


_FEW = 4
"""Units for which a second process, which loads models for seconds, does not pay."""
_MEMORY = 1 << 30
"""Bytes that a worker needs, measured with room to spare."""


def _free_memory() -> int:
    with suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable"):
                return int(line.split()[1]) << 10
    return 1 << 62


@contextmanager
def _environment(threads: int) -> Iterator[None]:
    """What processes that are started within it get; what the user has set stays."""
    before = dict(os.environ)
    for name in _THREADS:
        os.environ.setdefault(name, str(threads))
    try:
        yield
    finally:
        for name in set(_THREADS) - before.keys():
            os.environ.pop(name, None)


# --- in the worker


_slots: Any = None


def _begin(slots) -> None:
    """The terminal's Ctrl+C is the parent's business; it ends workers with SIGTERM, and none outlives it."""
    global _slots
    _slots = slots
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGTERM, _cancelled)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


_busy = False


def _cancelled(*_) -> None:
    """The unit tidies up as it is left; a worker without one, or with the next one, just ends."""
    signal.signal(signal.SIGTERM, lambda *_: None if _busy else os._exit(0))
    if not _busy:
        os._exit(0)
    _over.set()
    raise Cancelled


_over = threading.Event()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _do(unit: Unit) -> Outcome:
    global _busy
    if _over.is_set():
        raise Cancelled

    def progress(fraction: float, text: str = "") -> None:
        _slots[unit.number] = fraction

    _busy = True
    try:
        return do(unit, progress)
    finally:
        if _over.is_set():
            os._exit(0)  # what was half done is gone; the pool would wait for the next unit
        _busy = False
