"""``ContactSheet``: small pictures of the worst frames; a click goes there."""

import numpy as np
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtWidgets import QListView, QWidget

from app.controllers.comparison import ComparisonController
from app.jobs.runner import JobRunner
from app.session.session import Session
from app.views.frame_list import FRAME, FrameList
from core.language import rounded, tr
from core.review.comparison import worst_frames

HEIGHT = 110


class ContactSheet(FrameList):
    """Filled when it is first looked at after a comparison."""

    def __init__(
        self, session: Session, controller: ComparisonController, runner: JobRunner, parent: QWidget | None = None
    ):
        super().__init__(session, runner, "contact_sheet", tr("Worst frames"), HEIGHT, parent)
        self._controller = controller
        self._stale = True
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(6)
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
        frames = []
        for place in worst_frames(result):
            frames.append(int(result.frames[place, 0]))
            error = float(np.nanmean(result.values[place]))
            words = {"frames": frames[-1], "error": rounded(error), "unit": result.metric.unit}
            text = tr("Frame {frames:,}\n{error} {unit}", **words)
            self.add(frames[-1], text, QSize(HEIGHT + 16, HEIGHT + 44))
        path = self._session.project.media_path(self._session.recording)
        if path is None or not frames:
            self.cancel()
        else:
            others = self._session.document.tracks_of(self._session.recording)
            shown = {"pictures": self._session.pictures, "others": others}
            self.ask_pictures(path, frames, [self._controller.tracks()[0]], **shown)

    def pictures(self) -> dict[int, bytes]:
        """The pictures that are there by now: frame -> PNG."""
        found = {}
        for row in range(self.count()):
            icon = self.item(row).icon()
            if not icon.isNull():
                data = QBuffer()
                data.open(QBuffer.OpenModeFlag.WriteOnly)
                icon.pixmap(HEIGHT, HEIGHT).save(data, "PNG")
                found[self.item(row).data(FRAME)] = bytes(data.data())
        return found
