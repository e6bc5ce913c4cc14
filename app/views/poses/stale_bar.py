"""``StaleBar``: says that 3D is older than its 2D poses or foot contacts, with the button that renews it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.session.session import Session
from app.staleness import stale_frames, to_renew
from core.language import plural, tr

_PAUSE = 200  # ms after the last edit: a drag is many


class StaleBar(QFrame):
    """Not there while all is up to date."""

    def __init__(self, session: Session, renew: QAction, parent: QWidget):
        super().__init__(parent, objectName="stale_bar")
        self._session = session
        self.setAutoFillBackground(True)
        self.words = QLabel(objectName="stale_words", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.button = QToolButton(objectName="stale_renew")
        self.button.setDefaultAction(renew)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(tr("Renew 3D"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.refresh)
        for signal in (session.changed, session.documentReplaced, session.recordingChanged):
            signal.connect(lambda *_: self._soon.start())
        self.refresh()

    def refresh(self) -> None:
        document = self._session.document
        tracks = to_renew(document, self._session.recording)
        frames = max((len(stale_frames(document, track)) for track in tracks), default=0)
        self.words.setText(
            plural(
                frames,
                "3D is to be renewed in {count:,} frame",
                "3D is to be renewed in {count:,} frames",
            )
        )
        self.setVisible(frames > 0)
