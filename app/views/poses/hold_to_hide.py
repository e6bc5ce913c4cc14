"""``HoldToHide``: while H is held in a view, the poses are away from all views: what lies under them is seen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.session.session import Session


class HoldToHide(QObject):
    def __init__(self, session: Session, view: QWidget):
        super().__init__(view)
        self._session = session
        view.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        kind = event.type()
        if kind == event.Type.FocusOut:
            self._session.hide_poses(False)
        elif kind in (event.Type.KeyPress, event.Type.KeyRelease) and event.key() == Qt.Key.Key_H:
            if not event.isAutoRepeat():
                self._session.hide_poses(kind == event.Type.KeyPress)
            return True
        return False
