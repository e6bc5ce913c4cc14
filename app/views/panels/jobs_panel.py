"""``JobsPanel``: what is being worked on, how long it will take, and what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.controllers.job_queue import JobQueueController
from app.jobs.runner import Job, JobRunner, State
from app.ui.messages import describe, show_error
from app.ui.progress_bar import ProgressBar
from core.language import localized, tr


def duration(seconds: float) -> str:
    """ "8 s", "3 min 20 s" or "1 h 5 min"."""
    seconds = round(seconds)
    if seconds < 60:
        return f"{seconds} s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 60:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=seconds)
    return tr("{minutes} h {minutes2} min", minutes=minutes // 60, minutes2=minutes % 60)


class JobRow(QFrame):
    """One job."""

    def __init__(self, job: Job, parent: QWidget | None = None):
        super().__init__(parent, objectName="job_row")
        self.job = job
        self.setAccessibleName(job.title)
        self.title = QLabel(job.title, objectName="job_title", textFormat=Qt.TextFormat.PlainText)
        self.status = QLabel(objectName="job_status", textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.bar = ProgressBar(objectName="job_progress", minimum=0, maximum=1000, textVisible=False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(tr("Progress of {job}", job=job.title))
        self.cancel = QPushButton(tr("Cancel"), objectName="job_cancel")
        self.cancel.clicked.connect(job.cancel)
        self.details = QPushButton(tr("Details…"), objectName="job_details")
        self.details.clicked.connect(lambda: show_error(self.window(), job.error, job.details))
        self.inputs = QPushButton(tr("Recordings…"), objectName="job_inputs", visible=False)
        self.inputs.setToolTip(tr("Where each of them stands"))
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self.title, self.bar, self.status):
            words.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addLayout(words, 1)
        layout.addWidget(self.inputs, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        job.progressed.connect(self.refresh)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self.refresh)
        self.refresh()

    def refresh(self, *_) -> None:
        job = self.job
        self.cancel.setVisible(not job.state.over)
        self.cancel.setEnabled(not job.token.cancelled)
        self.details.setVisible(job.state == State.FAILED)
        self.bar.setVisible(not job.state.over)
        self.bar.setValue(round(1000 * job.fraction))
        self.status.setText(self._words())

    def _words(self) -> str:
        job = self.job
        if job.state == State.FAILED:
            return tr("Failed: {describe}", describe=describe(job.error)[0])
        if job.state == State.FINISHED:
            return " · ".join(
                part for part in (tr("Finished in {duration}", duration=duration(job.seconds)), job.outcome) if part
            )
        if job.state == State.CANCELLED:
            return tr("Cancelled")
        if job.state == State.QUEUED:
            return tr("Waiting for the previous job")
        if job.token.cancelled:
            return tr("Stopping…")
        left = job.seconds_left
        parts = [
            job.text,
            localized(job.fraction, ".0%"),
            tr("{duration} left", duration=duration(left)) if left is not None else "",
        ]
        return " · ".join(part for part in parts if part)


class WaitingRow(QFrame):
    """One job of the queue."""

    def __init__(self, title: str, remove: Callable[[], None], parent: QWidget | None = None):
        super().__init__(parent, objectName="waiting_row")
        self.setAccessibleName(title)
        words = QLabel(title, objectName="waiting_title", textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        button = QPushButton(tr("Remove"), objectName="waiting_remove")
        button.setAccessibleName(tr("Remove from the queue: {title}", title=title))
        button.clicked.connect(remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(words, 1)
        layout.addWidget(button)


class JobsPanel(QWidget):
    """The list of jobs, the newest on top; below them what waits in the queue of the project."""

    inputsAsked = Signal(object)
    """The folder of results of a job with many inputs: where do they stand?"""

    def __init__(self, runner: JobRunner, queue: JobQueueController | None = None, parent: QWidget | None = None):
        super().__init__(parent, objectName="jobs_panel")
        self.setAccessibleName(tr("Jobs"))
        self._runner = runner
        self._rows: dict[Job, JobRow] = {}
        self._queue = queue
        self._waiting: list[WaitingRow] = []
        self._empty = QLabel(tr("No jobs. Estimates, imports and exports appear here."), objectName="jobs_empty")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._clear = QPushButton(tr("Clear finished"), objectName="jobs_clear")
        self._clear.clicked.connect(runner.clear_finished)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        area = QScrollArea(objectName="jobs_area", widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(content)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(8, 0, 8, 6)
        self._start = QPushButton(tr("Start held jobs"), objectName="jobs_start_held")
        self._start.setToolTip(tr("Jobs that were queued when this project was closed"))
        if queue is not None:
            self._start.clicked.connect(queue.release)
        bottom.addWidget(self._start)
        bottom.addStretch(1)
        bottom.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(bottom)
        runner.added.connect(self._add)
        runner.removed.connect(self._remove)
        self._clock = QTimer(self, interval=1000)  # the time left goes on between two reports
        self._clock.timeout.connect(self._tick)
        for job in runner.jobs:
            self._add(job)
        if queue is not None:
            queue.changed.connect(self._show_waiting)
        self._refresh()

    def _show_waiting(self) -> None:
        for row in self._waiting:
            self._list.removeWidget(row)
            row.deleteLater()
        jobs = [(tr("Held"), job) for job in self._queue.held] + [(tr("Queued"), job) for job in self._queue.waiting]
        self._waiting = [
            WaitingRow(f"{state}: {self._queue.title(job)}", lambda job=job: self._queue.remove(job))
            for state, job in jobs
        ]
        for row in self._waiting:
            self._list.insertWidget(self._list.count() - 1, row)
        self._refresh()

    def _add(self, job: Job) -> None:
        row = JobRow(job)
        row.inputs.setVisible(job.results is not None)
        row.inputs.clicked.connect(lambda: self.inputsAsked.emit(job.results))
        self._rows[job] = row
        self._list.insertWidget(0, row)
        for ended in (job.finished, job.failed, job.cancelled):
            ended.connect(self._refresh)
        self._refresh()

    def _remove(self, job: Job) -> None:
        row = self._rows.pop(job)
        self._list.removeWidget(row)
        row.deleteLater()
        self._refresh()

    def _tick(self) -> None:
        for job in self._runner.active:
            self._rows[job].refresh()

    def _refresh(self, *_) -> None:
        self._start.setVisible(self._queue is not None and bool(self._queue.held))
        self._empty.setVisible(not self._rows and not self._waiting)
        self._clear.setEnabled(any(job.state.over for job in self._rows))
        if self._runner.active:
            self._clock.start()
        else:
            self._clock.stop()
