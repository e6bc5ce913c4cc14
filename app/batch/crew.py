"""Who does the units: this process, or any ``concurrent.futures.Executor``. ``app.batch.pool`` and ``cluster`` are two
more."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool

from app.batch import claims
from app.batch.unit import Outcome, Unit, do
from core.progress import CancelToken


class Crew:
    """Over an executor whose workers live as long as this process does."""

    ahead = 2
    """How many units are given out at once."""
    lost: tuple[type[Exception], ...] = (BrokenProcessPool,)
    """What a future raises whose worker was killed, or ran out of memory."""
    patience = 1
    """How often a unit that has lost its worker is given out again, no other beside it; then it is what kills them."""

    def __init__(self, executor: Executor, ahead: int = 2):
        self._executor, self.ahead = executor, ahead

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_) -> None:
        self._executor.shutdown()

    def submit(self, unit: Unit) -> Future:
        return self._executor.submit(do, unit)

    def shares(self, running: list[Unit]) -> float:
        """How much of the running units is done, in units."""
        return 0.0

    def renew(self) -> None:
        """Those that work are as if none had been lost. Called when nothing is given out any more."""

    def stop(self, running: list[Unit]) -> None:
        """End what is running: finished results stay, and nothing half done."""
        for unit in running:
            if unit.target is not None:
                claims.revoke(unit.target)
        self._executor.shutdown(cancel_futures=True)


class Alone(Crew):
    """This process, one unit after the other. ``watch`` is called as each goes on."""

    def __init__(self, cancel: CancelToken | None = None) -> None:
        self.ahead, self._share, self._working, self._cancel = 1, 0.0, False, cancel
        self.watch: Callable[[str], None] = lambda text: None

    def __exit__(self, *_) -> None: ...

    def submit(self, unit: Unit) -> Future:
        self._share, self._working, future = 0.0, True, Future[Outcome]()

        def progress(fraction: float, text: str = "") -> None:
            self._share = fraction
            self.watch(text)

        try:
            future.set_result(do(unit, progress, self._cancel))
        finally:
            self._share, self._working = 1.0, False
        return future

    def shares(self, running: list[Unit]) -> float:
        return self._share if running or self._working else 0.0

    def stop(self, running: list[Unit]) -> None: ...
