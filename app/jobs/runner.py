"""Long tasks off the GUI thread: lanes, each with a thread that works through its queue.

A task is a plain function ``(*inputs, progress, cancel) -> result``. ``JobRunner.start`` gives a ``Job``, whose signals
arrive on the GUI thread: any number of ``progressed``, then exactly one of ``finished``, ``failed`` or ``cancelled``.
Lanes in ``APART`` do their tasks in a process of their own: these compute, and would hold the interpreter, and with it
the window. The others wait for the disk or for other processes, or hold what is the window's, as an open project.
"""

import threading
import traceback
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Any, NamedTuple

from PySide6.QtCore import QMetaMethod, QObject, Signal

from app.jobs.apart import Apart
from core.progress import Cancelled, CancelToken, Progress, now_and_then, span

KEPT = 50
"""Jobs that are over and stay in the list; older ones go."""

CLOSING_SECONDS = 5.0
"""A task that does not look at its token is not waited for any longer."""


class Lane(StrEnum):
    COMPUTE = "compute"
    REFINE = "refine"  # beside the networks: neither waits for the other
    TRAIN = "train"  # for hours
    BATCH = "batch"  # in other processes, for days
    IO = "io"


APART = frozenset({Lane.COMPUTE, Lane.REFINE, Lane.TRAIN})
"""Lanes whose tasks are done in a process: they and their inputs can be pickled (``app/tasks``)."""

Then = Callable[[Any, Progress, CancelToken], Any]
"""What is done with a task's result in the lane's thread, with what only the window has; gives the job's result."""


class Work(NamedTuple):
    """A task and what it gets."""

    task: Callable
    inputs: tuple
    options: dict
    then: Then | None

    def do(self, apart: Apart | None, progress: Progress, cancel: CancelToken) -> Any:
        """What comes of it, here or in a process."""
        told = span(progress, 0, 0.97) if self.then else progress
        if apart is not None:
            made = apart.run(self.task, self.inputs, self.options, told, cancel)
        else:
            made = self.task(*self.inputs, progress=told, cancel=cancel, **self.options)
        return self.then(made, span(progress, 0.97, 1), cancel) if self.then else made


class State(StrEnum):
    QUEUED = "waiting"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def over(self) -> bool:
        return self not in (State.QUEUED, State.RUNNING)


class Job(QObject):
    """One run of a task. Read and cancelled on the GUI thread."""

    progressed = Signal(float, str)
    finished = Signal(object)
    failed = Signal(object)
    """The exception, its traceback in ``details``."""
    cancelled = Signal()

    def __init__(self, title: str, work: Work, lane: Lane, parent: QObject | None = None):
        super().__init__(parent)
        self.title = title
        self.lane = lane
        self.brief = False
        """A step on the way to another job: once it is over only a failure needs to be seen."""
        self.results: Path | None = None
        """Of a job with many inputs the folder of its results: each input has its state there."""
        self.outcome = ""
        """What came of it, in a few words, where that is worth to stay in the list."""
        self.state = State.QUEUED
        self.fraction = 0.0
        self.text = ""
        self.error: Exception | None = None
        self.details = ""
        self.token = CancelToken()
        self.work: Work | None = work
        self._began = 0.0
        self._ended = 0.0
        self._held_since, self._held = 0.0, 0.0

    def cancel(self) -> None:
        """Ask the task to stop; ``cancelled`` follows unless it is over already."""
        if not self.state.over:
            self.token.cancel()
            if self.state == State.QUEUED:
                self.settle(State.CANCELLED, None)

    @property
    def seconds(self) -> float:
        """How long it has run; while it was held does not count."""
        until = self._ended or self._held_since or monotonic()
        return until - self._began - self._held if self._began else 0.0

    @property
    def held(self) -> bool:
        """Whether the user holds it."""
        return self._held_since > 0

    def hold(self, on: bool) -> None:
        """The task waits, or goes on: whoever tells the task to tells it here, too."""
        if on and not self.held and not self.state.over:
            self._held_since = monotonic()
        elif not on and self.held:
            self._held, self._held_since = self._held + monotonic() - self._held_since, 0.0
        self.progressed.emit(self.fraction, self.text)

    @property
    def seconds_left(self) -> float | None:
        """A guess from the progress so far; None while there is too little to tell."""
        if self.state != State.RUNNING or self.held or self.fraction < 0.02 or self.seconds < 1:
            return None
        return self.seconds * (1 - self.fraction) / self.fraction

    def conclude(self, outcome: str) -> None:
        """What came of it, once that is known: those who listen for its end may have shown it before."""
        self.outcome = outcome
        self.progressed.emit(self.fraction, self.text)

    # --- for the runner, on the GUI thread

    def begin(self) -> None:
        if self.state == State.QUEUED:
            self.state, self._began = State.RUNNING, monotonic()
            self.progressed.emit(0.0, self.text)

    def report(self, fraction: float, text: str) -> None:
        """Set progress, 0 to 1, and what is being done; in the GUI thread."""
        if not self.state.over:
            self.fraction, self.text = min(max(fraction, self.fraction), 1.0), text or self.text
            self.progressed.emit(self.fraction, self.text)

    def settle(self, state: State, value) -> None:
        """The end, whichever it was: once."""
        if self.state.over:
            return
        self.hold(False)
        self.state, self._ended, self.work = state, monotonic(), None
        if state == State.FINISHED:
            self.fraction = 1.0
            self.finished.emit(value)
        elif state == State.FAILED:
            self.error, self.details = value
            self.failed.emit(self.error)
        else:
            self.cancelled.emit()
        self._forget_listeners()

    def _forget_listeners(self) -> None:
        """What waited for the end holds the document as it was at the start; the job stays in the list for long."""
        for signal in (self.progressed, self.finished, self.failed, self.cancelled):
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()


class JobRunner(QObject):
    """Starts jobs and keeps the list of them for the jobs panel."""

    added = Signal(object)
    """A new ``Job``."""
    removed = Signal(object)

    _begun = Signal(object)
    _progressed = Signal(object, float, str)
    _settled = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.jobs: list[Job] = []
        self._closed = False
        self._queues = {lane: SimpleQueue() for lane in Lane}
        self._apart = {lane: Apart(f"{lane} lane") for lane in APART}
        self._begun.connect(self._on_begun)
        self._progressed.connect(self._on_progressed)
        self._settled.connect(self._on_settled)
        self._threads = [
            threading.Thread(target=self._run, args=(lane,), name=f"{lane} lane", daemon=True)
            for lane in Lane
        ]
        for thread in self._threads:
            thread.start()

    def start(
        self, title: str, task: Callable, *inputs, lane: Lane = Lane.COMPUTE, brief: bool = False,
        results: Path | None = None, then: Then | None = None, **options,
    ) -> Job:  # fmt: skip
        """Queue ``task(*inputs, progress=..., cancel=..., **options)``; connect to the job's signals right away.

        Options that are functions hear from the task while it runs, in the lane's thread.
        """
        job = Job(title, Work(task, inputs, options, then), lane, self)
        job.brief, job.results = brief, results
        self.jobs.append(job)
        self.added.emit(job)
        self._queues[lane].put(job)
        return job

    def warm_up(self) -> None:
        """Have the process that computes there before the first job."""
        if Lane.COMPUTE in self._apart and not self._closed:
            self._apart[Lane.COMPUTE].start()

    @property
    def active(self) -> list[Job]:
        """Jobs that wait or run."""
        return [job for job in self.jobs if not job.state.over]

    def clear_finished(self) -> None:
        for job in [job for job in self.jobs if job.state.over]:
            self._remove(job)

    def _remove(self, job: Job) -> None:
        self.jobs.remove(job)
        self.removed.emit(job)
        job.deleteLater()

    def close(self) -> bool:
        """Cancel everything; whether the threads ended within ``CLOSING_SECONDS``. What comes later is dropped."""
        self._closed = True
        for job in self.active:
            job.cancel()
        for queue in self._queues.values():
            queue.put(None)
        end = monotonic() + CLOSING_SECONDS
        for thread in self._threads:
            thread.join(max(end - monotonic(), 0))
        return not any(thread.is_alive() for thread in self._threads)

    # --- in a lane's thread

    def _run(self, lane: Lane) -> None:
        apart = self._apart.get(lane)
        while (job := self._queues[lane].get()) is not None:
            self._do(job, apart)
            del job  # nor is its result held until the next one comes
        if apart is not None:
            apart.close()

    def _do(self, job: Job, apart: Apart | None) -> None:
        work = job.work
        if work is None or job.token.cancelled:
            self._settle(job, State.CANCELLED, None)
            return
        self._begun.emit(job)
        try:
            result = work.do(apart, self._reporter(job), job.token)
            self._settle(job, State.CANCELLED if job.token.cancelled else State.FINISHED, result)
        except Cancelled:
            self._settle(job, State.CANCELLED, None)
        except BaseException as error:  # SystemExit too: it would end the lane, and no later job would run
            details = traceback.format_exc()
            self._settle(job, State.FAILED, (error.with_traceback(None), details))

    def _settle(self, job: Job, state: State, value) -> None:
        if not self._closed:
            self._settled.emit(job, state, value)

    def _reporter(self, job: Job) -> Progress:
        def report(fraction: float, text: str = "") -> None:
            if not self._closed:
                self._progressed.emit(job, float(fraction), text)

        return now_and_then(report)

    # --- on the GUI thread

    def _on_begun(self, job: Job) -> None:
        job.begin()

    def _on_progressed(self, job: Job, fraction: float, text: str) -> None:
        job.report(fraction, text)

    def _on_settled(self, job: Job, state: State, value) -> None:
        job.settle(state, value)
        if job.brief and job.state != State.FAILED and job in self.jobs:
            self._remove(job)
        for old in [job for job in self.jobs if job.state.over][:-KEPT]:
            self._remove(old)
