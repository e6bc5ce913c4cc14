"""``Timeline``."""

from PySide6.QtWidgets import QWidget

from app.session import Session


class Timeline(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("timeline")
        self._session = session
