"""``FrameView``."""

from PySide6.QtWidgets import QWidget

from app.session import Session


class FrameView(QWidget):
    def __init__(self, session: Session, decoder, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("frame_view")
        self._session = session
