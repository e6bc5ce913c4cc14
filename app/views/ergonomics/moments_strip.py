"""``MomentsStrip``: the worst moments as small figures; a click goes there. Nobody can be recognised in them."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from app.controllers.ergonomics import ErgonomicsController
from app.jobs.runner import Job, JobRunner, Lane
from app.session.people import shown_keys
from app.session.session import Session
from app.tasks.privacy import Pictures
from app.tasks.thumbnails import thumbnails
from core.ergonomics.assessment import Assessment
from core.ergonomics.exposure import Moment
from core.report.ergonomics import moment_figures

HEIGHT = 112
_FRAME = Qt.ItemDataRole.UserRole


class MomentsStrip(QListWidget):
    """Skeletons from the side, or with ``show_over_picture`` what the camera saw: depth, or people as silhouettes."""

    def __init__(
        self, session: Session, controller: ErgonomicsController, runner: JobRunner, parent: QWidget | None = None
    ):
        super().__init__(parent, objectName="worst_moments")
        self.setAccessibleName("Worst moments")
        self._session, self._controller, self._runner = session, controller, runner
        self._assessment: Assessment | None = None
        self._over_picture = False
        self._job: Job | None = None
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(HEIGHT, HEIGHT))
        self.setWordWrap(True)
        self.setFixedHeight(HEIGHT + 76)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_assessment(self, assessment: Assessment | None) -> None:
        if assessment is not self._assessment:
            self._assessment = assessment
            self._fill()

    def show_over_picture(self, on: bool) -> None:
        self._over_picture = on
        self._fill()

    def _fill(self) -> None:
        self.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        moments = self._assessment.moments if self._assessment else ()
        for moment in moments:
            item = QListWidgetItem(QIcon(figure_of(self._assessment, moment)), _words(moment), self)
            item.setData(_FRAME, moment.frame)
            item.setSizeHint(QSize(HEIGHT + 20, HEIGHT + 54))
            drivers = "\n".join(f"{title}: {fall:.0f} less if neutral" for title, fall in moment.drivers)
            item.setToolTip(f"{moment.method} {moment.side}\n{drivers}")
        if moments and self._over_picture:
            self._ask_pictures([moment.frame for moment in moments])

    def _ask_pictures(self, frames: list[int]) -> None:
        session, key = self._session, self._controller.key
        path = session.project.media_path(key.recording)
        tracks = [session.document.tracks[each] for each in shown_keys(session, spatial=False)]
        mine = [track for track in tracks if track.key.person == key.person]
        if path is None or not mine:
            return
        others = [track for track in tracks if track not in mine]
        self._job = self._runner.start(
            "Worst moments", thumbnails, path, frames, mine, HEIGHT, pictures=Pictures.SILHOUETTES, others=others,
            lane=Lane.IO, brief=True,
        )  # fmt: skip
        self._job.finished.connect(self._show_pictures)

    def _show_pictures(self, pictures: dict[int, np.ndarray]) -> None:
        for row in range(self.count()):
            picture = pictures.get(self.item(row).data(_FRAME))
            if picture is not None:
                height, width = picture.shape[:2]
                pixels = np.ascontiguousarray(picture)
                image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
                self.item(row).setIcon(QIcon(QPixmap.fromImage(image.copy())))

    def _go(self, item: QListWidgetItem) -> None:
        self._session.seek(item.data(_FRAME))


def figure_of(assessment: Assessment, moment: Moment) -> QPixmap:
    """The report's figure of a moment, on white in every theme."""
    picture = QPixmap(HEIGHT, HEIGHT)
    picture.fill(QColor("white"))
    figure = moment_figures(assessment, moment)[0]
    if figure:
        painter = QPainter(picture)
        QSvgRenderer(figure.encode()).render(painter)
        painter.end()
    return picture


def _words(moment: Moment) -> str:
    side = f" {moment.side}" if moment.side else ""
    return f"{moment.method}{side} {moment.text}\nframe {moment.frame:,}"
