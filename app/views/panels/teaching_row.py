"""``TeachingRow``: the frames whose correction would teach a refinement most, to be gone to with a click."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.controllers.refinement import RefinementController
from app.session.session import Session
from app.ui.theme import notifier, theme
from core.language import localized, tr

COUNT = 6


class TeachingRow(QLabel):
    """Looks only while it can be seen; what is corrected is not offered again."""

    def __init__(self, session: Session, refinement: RefinementController, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("teaching_row")
        self.setAccessibleName(tr("Frames to correct before refining"))
        self.setToolTip(tr("Doubtful ones, far from what is corrected: what is corrected there teaches a refinement "
                           "most. Shift+T goes to the first"))  # fmt: skip
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags)
        self._session, self._refinement, self._watched = session, refinement, False
        self.frames: list[int] = []
        self.linkActivated.connect(lambda frame: session.seek(int(frame)))
        for signal in (session.changed, session.activeChanged, session.documentReplaced, notifier.themeChanged):
            signal.connect(self.refresh)

    def watch(self, watched: bool) -> None:
        """Whether it can be seen."""
        self._watched = watched
        self.refresh()

    def refresh(self, *_) -> None:
        if not self._watched:
            return
        self.frames = self._refinement.frames_to_correct(COUNT)
        colour, words = theme().series, escape(tr("To refine, correct:"))
        links = [f'<a style="color: {colour}" href="{frame}">{localized(frame, ",")}</a>' for frame in self.frames]
        self.setText(f"{words} {' · '.join(links)}")
        self.setVisible(bool(self.frames))
