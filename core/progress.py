"""How a long task reports and how it is stopped.

A long task is a plain function ``(inputs, *, progress, cancel) -> result``. It calls ``progress(fraction, text)`` and
``cancel.check()`` often enough (several times a second) and knows nothing of threads or windows.
"""

import threading
from collections.abc import Callable
from time import monotonic

Progress = Callable[[float, str], None]
"""``progress(fraction, text)``: fraction in [0, 1], text what is being done now."""

REPORT_SECONDS = 0.05
"""``now_and_then`` passes progress on no more often than this."""


class Cancelled(Exception):
    """The user stopped the task. It has not failed, and it leaves nothing half done."""


class CancelToken:
    """A flag that one thread raises and the working thread checks."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        self._event.set()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if the token was cancelled."""
        if self._event.is_set():
            raise Cancelled


class PauseToken:
    """A switch that one thread turns; the working thread waits in ``wait`` while it is on."""

    def __init__(self) -> None:
        self._going = threading.Event()
        self._going.set()

    def pause(self) -> None:
        self._going.clear()

    def go_on(self) -> None:
        self._going.set()

    @property
    def paused(self) -> bool:
        return not self._going.is_set()

    def wait(self, cancel: CancelToken) -> None:
        """Return when the switch is off; raises ``Cancelled`` if that comes first."""
        while not self._going.wait(0.05):
            cancel.check()


def silent(fraction: float, text: str = "") -> None:
    """A progress callback for callers that do not care."""


def now_and_then(progress: Progress) -> Progress:
    """A callback that may be called every frame, and passes little of it on."""
    last = 0.0

    def report(fraction: float, text: str = "") -> None:
        nonlocal last
        now = monotonic()
        if now - last >= REPORT_SECONDS:
            last = now
            progress(fraction, text)

    return report


def span(progress: Progress, start: float, stop: float) -> Progress:
    """A callback for one part of a task: its 0..1 becomes ``start``..``stop`` of the whole."""

    def part(fraction: float, text: str = "") -> None:
        progress(start + (stop - start) * fraction, text)

    return part
