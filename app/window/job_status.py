"""``JobStatus``: the running job in the status bar. ``LongJobs``: the end of a long one reaches who is elsewhere."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from app.jobs.runner import Job, JobRunner, State
from app.ui.progress_bar import ProgressBar
from app.views.panels.jobs_panel import duration
from core.language import tr

LONG = 10.0
"""Seconds from which on a user has turned to something else meanwhile."""


class JobStatus(QWidget):
    """What runs, how far it is and how long it will take, with its Cancel; a click on its name shows all jobs."""

    panelAsked = Signal(str)

    def __init__(self, runner: JobRunner, parent: QWidget | None = None):
        super().__init__(parent, objectName="job_status_bar")
        self._runner = runner
        self.title = QToolButton(objectName="job_status_title", toolTip=tr("Show all jobs"))
        self.title.setAccessibleName(tr("Running job"))
        self.title.clicked.connect(lambda: self.panelAsked.emit("jobs"))
        self.bar = ProgressBar(objectName="job_status_progress", minimum=0, maximum=1000, textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the running job"))
        self.bar.setFixedSize(120, 10)
        self.left = QLabel(objectName="job_status_left", textFormat=Qt.TextFormat.PlainText)
        self.cancel = QToolButton(text=tr("Cancel"), objectName="job_status_cancel")
        self.cancel.setAccessibleName(tr("Cancel the running job"))
        self.cancel.clicked.connect(lambda: self.job and self.job.cancel())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 0, 0)
        for part in (self.title, self.bar, self.left, self.cancel):
            layout.addWidget(part)
        self._clock = QTimer(self, interval=1000)  # the time left goes on between two reports
        self._clock.timeout.connect(self.refresh)
        runner.added.connect(self._follow)
        self.refresh()

    @property
    def job(self) -> Job | None:
        """The one that is shown: of those that run, the one that was started first."""
        jobs = [job for job in self._runner.active if not job.brief]
        return next((job for job in jobs if job.state == State.RUNNING), jobs[0] if jobs else None)

    def _follow(self, job: Job) -> None:
        for signal in (job.progressed, job.finished, job.failed, job.cancelled):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self, *_) -> None:
        job = self.job
        self.setVisible(job is not None)
        if job is None:
            self._clock.stop()
            return
        self._clock.start()
        more = len([one for one in self._runner.active if not one.brief]) - 1
        self.title.setText(job.title + (tr(" (and {more} more)", more=more) if more else ""))
        self.bar.setValue(round(1000 * job.fraction))
        self.left.setText(self._words(job))
        self.cancel.setEnabled(not job.token.cancelled)

    def _words(self, job: Job) -> str:
        if job.token.cancelled:
            return tr("stopping")
        if job.held:
            return tr("{fraction:.0%}, held", fraction=job.fraction)
        left = job.seconds_left
        return f"{job.fraction:.0%}" + (tr(", {duration} left", duration=duration(left)) if left is not None else "")


class LongJobs(QObject):
    """The window's title says that a long job is over, and the desktop is asked to point at a window that is behind;
    both end when the user comes back."""

    changed = Signal()

    def __init__(self, runner: JobRunner, window: QMainWindow):
        super().__init__(window)
        self._window = window
        self.news = ""
        """What is to stand before the title."""
        runner.added.connect(self._follow)
        window.installEventFilter(self)  # unlike a signal of the application, it ends with the window

    def _follow(self, job: Job) -> None:
        job.finished.connect(lambda _: self._over(job, tr("Done")))
        job.failed.connect(lambda _: self._over(job, tr("Failed")))

    def _over(self, job: Job, how: str) -> None:
        if job.seconds >= LONG and not job.brief and not self._window.isActiveWindow():
            self.news = f"{how}: {job.title}"
            self.changed.emit()
            QApplication.alert(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.news:
            self.news = ""
            self.changed.emit()
        return False
