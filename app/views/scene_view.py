"""``SceneView``."""

from PySide6.QtWidgets import QWidget

from app.session import Session


class SceneView(QWidget):
    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("scene_view")
        self._session = session
