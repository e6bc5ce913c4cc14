"""``MomentsStrip``: the worst moments as small figures; a click goes there. People cannot be recognised in them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QListView, QWidget

from app.controllers.ergonomics import ErgonomicsController
from app.jobs.runner import JobRunner
from app.session.people import shown_keys
from app.session.session import Session
from app.tasks.privacy import Pictures
from app.views.frame_list import FrameList
from core.ergonomics.assessment import Assessment
from core.ergonomics.exposure import Moment
from core.language import tr
from core.report.ergonomics.figures import moment_figures

HEIGHT = 84
WORDS = 128
"""Pixels for the words beside a figure: below it they are out of sight in a laptop's window."""


class MomentsStrip(FrameList):
    """Skeletons from the side, or with ``show_over_picture`` what the camera saw: depth, or people as silhouettes."""

    def __init__(
        self, session: Session, controller: ErgonomicsController, runner: JobRunner, parent: QWidget | None = None
    ):
        super().__init__(session, runner, "worst_moments", tr("Worst moments"), HEIGHT, parent)
        self._controller = controller
        self._assessment: Assessment | None = None
        self._over_picture = False
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setWordWrap(True)
        self.setFixedHeight(HEIGHT + 26)

    def show_assessment(self, assessment: Assessment | None) -> None:
        if assessment is not self._assessment:
            self._assessment = assessment
            self._fill()

    def show_over_picture(self, on: bool) -> None:
        self._over_picture = on
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self.cancel()
        moments = self._assessment.moments if self._assessment else ()
        for moment in moments:
            item = self.add(moment.frame, _words(moment), QSize(HEIGHT + WORDS, HEIGHT))
            item.setIcon(QIcon(figure_of(self._assessment, moment)))
            drivers = "\n".join(
                tr("{title}: {fall:.0f} less if neutral", title=tr(title), fall=fall) for title, fall in moment.drivers
            )
            item.setToolTip(f"{moment.method} {moment.side}\n{drivers}")
        if moments and self._over_picture:
            self._ask_silhouettes([moment.frame for moment in moments])

    def _ask_silhouettes(self, frames: list[int]) -> None:
        session, key = self._session, self._controller.key
        path = session.project.media_path(key.recording)
        tracks = [session.document.tracks[each] for each in shown_keys(session, spatial=False)]
        mine = [track for track in tracks if track.key.person == key.person]
        if path is None or not mine:
            return
        others = [track for track in tracks if track not in mine]
        self.ask_pictures(path, frames, mine, pictures=Pictures.SILHOUETTES, others=others)


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
    return tr(
        "{method}{side} {moment}\nframe {frame:,}",
        method=moment.method,
        side=side,
        moment=moment.text,
        frame=moment.frame,
    )
