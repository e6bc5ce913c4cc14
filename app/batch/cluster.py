"""Workers of a Dask cluster, on this machine or on others that share the disk."""

import os
import threading
import time
from concurrent.futures import Future
from contextlib import chdir, nullcontext
from importlib.metadata import version
from pathlib import Path
from typing import Any

from app.batch import claims
from app.batch.crew import Crew
from app.batch.unit import Outcome, Unit, do
from core.errors import AppError, UsageError
from core.language import tr

_CONNECT = 10.0  # seconds
_TELL = 1.0  # seconds between two words of a worker on how far it is
_PATIENCE = 4 * claims.BEAT  # seconds in which workers notice that their claims were taken away


class Cluster(Crew):
    """``address`` is the scheduler's, as ``dask scheduler`` prints it. ``folder`` is where results go.

    Raises ``UsageError`` where the extra is not installed, and ``AppError`` where there is no scheduler, where its
    workers have another version of the program, or where they do not see the folder.
    """

    patience = 0  # the scheduler has given the unit to several workers by then

    def __init__(self, address: str, folder: Path | None):
        try:
            from distributed import Client
            from distributed.scheduler import KilledWorker
        except ImportError as error:
            action = tr("Install it: pip install 'posewright[cluster]'")
            raise UsageError(tr("Dask is not installed here"), action=action) from error
        try:
            self._client = Client(address, timeout=_CONNECT, set_as_default=False)
        except (OSError, ValueError) as error:
            action = tr("Start one with: dask scheduler")
            raise AppError(
                tr("There is no Dask scheduler at {address}", address=address), got=str(error), action=action
            ) from error
        self.lost = (KilledWorker,)
        try:
            workers = self._checked(folder)
        except BaseException:
            self._client.close()
            raise
        self._topic, self._far = f"posewright-{os.urandom(6).hex()}", dict[int, float]()
        self._client.subscribe_topic(self._topic, self._hear)
        super().__init__(self._client.get_executor(pure=False), ahead=3 * workers)
        self._looked = time.monotonic()

    def __exit__(self, *_) -> None:
        self._client.unsubscribe_topic(self._topic)
        self._client.close()

    def submit(self, unit: Unit) -> Future:
        self._far.pop(unit.number, None)
        self._follow_size()
        return self._executor.submit(_do, unit, os.getcwd(), self._topic)

    def shares(self, running: list[Unit]) -> float:
        return sum(self._far.get(unit.number, 0.0) for unit in running)

    def stop(self, running: list[Unit]) -> None:
        self._executor.shutdown(wait=False)  # what has not begun never will
        waiting = {unit.target for unit in running if unit.target is not None}
        end = time.monotonic() + _PATIENCE
        while waiting and time.monotonic() < end:
            for target in waiting:
                claims.revoke(target)
            waiting = {target for target in waiting if claims.parts_of(target)}
            time.sleep(0.2)

    def _checked(self, folder: Path | None) -> int:
        """How many workers there are now."""
        try:
            self._client.wait_for_workers(1, timeout=_CONNECT)
        except TimeoutError as error:
            raise AppError(tr("The scheduler has no workers"), action=tr("Start some with: dask worker")) from error
        seen = self._client.run(_what_is_there, str(folder) if folder else "")
        ours = version("posewright")
        for worker, (theirs, sees) in seen.items():
            if theirs != ours:
                action = tr("Install the same version on all machines")
                what = tr("The worker {worker} cannot take part", worker=worker)
                raise AppError(
                    what, expected=tr("posewright {ours}", ours=ours), got=theirs or tr("no posewright"), action=action
                )
            if not sees:
                action = tr("All machines need it under the same path")
                raise AppError(
                    tr("The worker {worker} does not see {folder}", worker=worker, folder=folder), action=action
                )
        return len(seen)

    def _follow_size(self) -> None:
        """Clusters grow and shrink."""
        if time.monotonic() - self._looked > 10:
            self._looked = time.monotonic()
            self.ahead = 3 * max(1, len(self._client.scheduler_info(n_workers=-1)["workers"]))

    def _hear(self, event: Any) -> None:
        number, fraction = event[1]
        self._far[number] = fraction


# --- in the worker


def _what_is_there(folder: str) -> tuple[str, bool]:
    return version("posewright"), not folder or os.path.isdir(folder)


def _do(unit: Unit, folder: str, topic: str) -> Outcome:
    """In the folder in which the command was given, where the worker has it: options may name files."""
    from distributed import get_worker

    worker, told = get_worker(), [0.0]

    def progress(fraction: float, text: str = "") -> None:
        if time.monotonic() - told[0] > _TELL:
            told[0] = time.monotonic()
            worker.log_event(topic, (unit.number, float(fraction)))  # NumPy's own are no messages

    with _ALONE, chdir(folder) if os.path.isdir(folder) else nullcontext():
        return do(unit, progress)


_ALONE = threading.RLock()  # the current folder is one for the whole process
