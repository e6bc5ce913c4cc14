"""``Apart``: a process that does tasks for the window, one after the other (``app.jobs.worker`` is what runs in it).

A task there holds neither the interpreter nor the memory of the window, and what ends it ends nothing else.
"""

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from time import monotonic
from typing import Any

from app.jobs.parcels import receive, send
from core.errors import JobError
from core.language import spoken, tr
from core.processes import end_in_words, start_python
from core.progress import Cancelled, CancelToken, Progress

DEAF_SECONDS = 3.0
"""A task that does not look at its token is not waited for any longer: its process is ended."""
_POLL = 0.05
_TOLD = 2000
"""Characters of what a process said when it crashed."""


class Apart:
    """Started when it is first needed, and again after a crash. ``run`` and ``close`` belong to one thread."""

    def __init__(self, name: str):
        self._name = name
        self._process: subprocess.Popen | None = None
        self._starting = Lock()

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self) -> None:
        """Have the process there before it is needed; from any thread, and without waiting for it."""
        with self._starting:
            if self._process is not None:
                return
            self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 closed with the process
            self._process = start_python(
                "-m", "app.jobs.worker", os.getcwd(),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._complaints, start_new_session=True,
            )  # fmt: skip
            self._answers: SimpleQueue = SimpleQueue()
            inputs = (self._process.stdout, self._answers.put)
            self._listener = Thread(target=_listen, args=inputs, name=self._name, daemon=True)
            self._listener.start()

    def run(self, task: Callable, inputs: tuple, options: dict, progress: Progress, cancel: CancelToken) -> Any:
        """What ``task(*inputs, progress=..., cancel=..., **options)`` gives, or raises, in the process.

        Options that are functions stay here: what the task tells them, they are told in this thread. Raises
        ``JobError`` where the process dies, and ``Cancelled`` where it did not hear that for ``DEAF_SECONDS``.
        """
        told = {name: option for name, option in options.items() if callable(option)}
        plain = {name: option for name, option in options.items() if name not in told}
        self.start()
        self._say((spoken().code, task, inputs, plain, list(told)))
        del inputs, options, plain
        try:
            while (message := self._next(cancel))[0] in ("progress", "told"):
                if message[0] == "progress":
                    progress(*message[1:])
                else:
                    told[message[1]](*message[2])
        except BaseException:  # of who was told: the task is over, too
            self._last_words()
            raise
        return self._result(*message)

    def _result(self, end: str, *values) -> Any:
        if end == "gave":
            return values[0]
        if end == "cancelled":
            raise Cancelled
        raise self._failure(*values)

    def _say(self, message: Any) -> None:
        assert self._process is not None and self._process.stdin is not None
        with suppress(OSError):  # it has ended: the answer tells
            send(self._process.stdin, message)

    def _next(self, cancel: CancelToken) -> tuple:
        """The next message; a cancel goes there meanwhile."""
        while True:
            with suppress(Empty):
                return self._answers.get(timeout=_POLL)
            if cancel.cancelled:
                return self._last_words()

    def _last_words(self) -> tuple:
        """How a task ends that has been cancelled."""
        self._say("cancel")
        end = monotonic() + DEAF_SECONDS
        with suppress(Empty):
            while (message := self._answers.get(timeout=max(end - monotonic(), 0)))[0] in ("progress", "told"):
                pass
            return message
        self.close()
        return ("cancelled",)

    def _failure(self, error: BaseException | None = None, details: str = "") -> BaseException:
        """The task's own error, or that its process is gone."""
        if error is None:
            error, details = self._crash()
        error.add_note(details)
        return error

    def _crash(self) -> tuple[JobError, str]:
        process = self._process
        assert process is not None
        process.wait()
        self._complaints.seek(0)
        details = self._complaints.read().decode(errors="replace")[-_TOLD:]
        self.close()
        action = tr("Nothing was changed. Try it again, with fewer frames where memory is short")
        got = end_in_words(process.returncode)
        return JobError(tr("The process that worked on this ended before it was done"), got=got, action=action), details

    def close(self) -> None:
        """End the process, whatever it does; the next ``run`` has a new one."""
        with self._starting:
            process, self._process = self._process, None
        if process is None:
            return
        _kill(process)
        process.wait()
        self._listener.join()
        for pipe in (process.stdin, process.stdout, self._complaints):
            with suppress(OSError):
                pipe.close()


def _kill(process: subprocess.Popen) -> None:
    """With all that it has started, where the system knows of that."""
    if not hasattr(os, "killpg"):
        process.kill()
        return
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def _listen(stream, put: Callable[[tuple], None]) -> None:
    """Pass on what the process says, and at last that it ended."""
    while True:
        try:
            put(receive(stream))
        except (EOFError, OSError, ValueError):  # a pipe that is cut off, or closed
            put(("ended",))
            return
        except Exception as error:  # a value that cannot be loaded here
            put(("failed", error, ""))
