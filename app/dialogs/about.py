"""About Posewright, and the check of this installation (what ``posewright doctor`` prints)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.jobs.runner import JobRunner, Lane
from core.language import tr
from core.processes import run_python
from core.progress import CancelToken, Progress, silent


def check_installation(*, progress: Progress = silent, cancel: CancelToken | None = None) -> str:
    """What ``posewright doctor`` says: in a separate process, since a broken driver or library may end it."""
    progress(0.0, tr("Checking"))
    return "".join(run_python("-m", "app", "doctor", timeout=120, cancel=cancel))


def program_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to import

    try:
        return version("posewright")
    except PackageNotFoundError:
        return tr("(from source)")


class AboutDialog(QDialog):
    """Opened, not asked: ``AboutDialog(runner, parent).show()``."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None):
        super().__init__(parent, objectName="about_dialog")
        self.setWindowTitle(tr("About Posewright"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(
            tr(
                "<h3>Posewright {version}</h3><p>Repair, lift, correct and measure human motion from video and depth "
                "recordings.</p><p>Apache License 2.0. Models and sample data have their own licences: "
                "<tt>posewright models list</tt>.</p>",
                version=program_version(),
            ),
            wordWrap=True,
        )
        self.report = QPlainTextEdit(
            objectName="doctor_report", readOnly=True, plainText=tr("Checking this installation…")
        )
        self.report.setAccessibleName(tr("Check of this installation"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName("about_close")
        buttons.rejected.connect(self.close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("about_copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        self.resize(720, 480)
        job = runner.start(tr("Check the installation"), check_installation, lane=Lane.IO)
        job.finished.connect(self.report.setPlainText)
        job.failed.connect(self._failed)

    def _failed(self, error: Exception) -> None:
        self.report.setPlainText(tr("The check could not be run: {error}", error=error))
