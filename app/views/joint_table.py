"""``JointTable``."""

from PySide6.QtWidgets import QWidget

from app.session import Session


class JointTable(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("joint_table")
        self._session = session
