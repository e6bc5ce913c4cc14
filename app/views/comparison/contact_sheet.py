"""``ContactSheet``: small pictures of the worst frames; a click goes there."""

import numpy as np
from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from app.controllers.comparison import ComparisonController
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks.thumbnails import thumbnails
from core.review.comparison import worst_frames

COUNT = 12
HEIGHT = 110
_FRAME = Qt.ItemDataRole.UserRole


class ContactSheet(QListWidget):
    """Filled when it is first looked at after a comparison; pictures come from the I/O lane."""

    def __init__(
        self, session: Session, controller: ComparisonController, runner: JobRunner, parent: QWidget | None = None
    ):
        super().__init__(parent, objectName="contact_sheet")
        self.setAccessibleName("Worst frames")
        self._session, self._controller, self._runner = session, controller, runner
        self._job: Job | None = None
        self._stale = True
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(HEIGHT, HEIGHT))
        self.setSpacing(6)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        for signal in (controller.changed, session.picturesChanged):
            signal.connect(self._start_over)

    def _start_over(self) -> None:
        self.clear()
        self._stale = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        """A row for each of the worst frames at once, its picture when it comes."""
        result = self._controller.result
        if not self._stale or not self._controller.is_here:
            return
        self._stale = False
        apart = max(int(self._session.current_recording.fps / 4), 1)
        frames = []
        for place in worst_frames(result, COUNT, apart):
            frames.append(int(result.frames[place, 0]))
            error = float(np.nanmean(result.values[place]))
            item = QListWidgetItem(f"Frame {frames[-1]:,}\n{error:.3g} {result.metric.unit}", self)
            item.setData(_FRAME, frames[-1])
            item.setSizeHint(QSize(HEIGHT + 16, HEIGHT + 44))
        path = self._session.project.media_path(self._session.recording)
        if self._job is not None:
            self._job.cancel()
        if path is not None and frames:
            tracks = [self._controller.tracks()[0]]
            self._job = self._runner.start(
                "Thumbnails", thumbnails, path, frames, tracks, HEIGHT, pictures=self._session.pictures, lane=Lane.IO,
                brief=True,
            )  # fmt: skip
            self._job.finished.connect(self._show_pictures)

    def _show_pictures(self, pictures: dict[int, np.ndarray]) -> None:
        for row in range(self.count()):
            picture = pictures.get(self.item(row).data(_FRAME))
            if picture is not None:
                height, width = picture.shape[:2]
                pixels = np.ascontiguousarray(picture).data
                image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
                self.item(row).setIcon(QIcon(QPixmap.fromImage(image.copy())))

    def pictures(self) -> dict[int, bytes]:
        """The pictures that are there by now: frame -> PNG."""
        found = {}
        for row in range(self.count()):
            icon = self.item(row).icon()
            if not icon.isNull():
                data = QBuffer()
                data.open(QBuffer.OpenModeFlag.WriteOnly)
                icon.pixmap(HEIGHT, HEIGHT).save(data, "PNG")
                found[self.item(row).data(_FRAME)] = bytes(data.data())
        return found

    def _go(self, item: QListWidgetItem) -> None:
        self._session.seek(item.data(_FRAME))
