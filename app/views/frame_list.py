"""``FrameList``: small pictures of frames; a click goes to the frame."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks.thumbnails import thumbnails

FRAME = Qt.ItemDataRole.UserRole


class FrameList(QListWidget):
    """Pictures ``height`` pixels high come from the I/O lane, after the texts."""

    def __init__(self, session: Session, runner: JobRunner, name: str, title: str, height: int, parent: QWidget | None):
        super().__init__(parent, objectName=name)
        self.setAccessibleName(title)
        self._session, self._runner, self._height = session, runner, height
        self._job: Job | None = None
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(height, height))
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def add(self, frame: int, text: str, size: QSize) -> QListWidgetItem:
        """A row without a picture; ``size`` in pixels."""
        item = QListWidgetItem(text, self)
        item.setData(FRAME, frame)
        item.setSizeHint(size)
        return item

    def ask_pictures(self, path, frames: list[int], tracks, **options) -> None:
        """Get pictures as ``thumbnails`` makes them, in place of those asked for before."""
        self.cancel()
        self._job = self._runner.start(
            self.accessibleName(), thumbnails, path, frames, tracks, self._height, lane=Lane.IO, brief=True, **options
        )
        self._job.finished.connect(self._show_pictures)

    def cancel(self) -> None:
        """Drop pictures that are under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show_pictures(self, pictures: dict[int, np.ndarray]) -> None:
        for row in range(self.count()):
            picture = pictures.get(self.item(row).data(FRAME))
            if picture is not None:
                height, width = picture.shape[:2]
                pixels = np.ascontiguousarray(picture).data
                image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
                self.item(row).setIcon(QIcon(QPixmap.fromImage(image.copy())))

    def _go(self, item: QListWidgetItem) -> None:
        self._session.seek(item.data(FRAME))
