"""``JointGestures``: what the mouse does over joints that are drawn, in the picture and in the scene alike."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.session.session import Session
from core.track import TrackKey


class JointGestures(QObject):
    """Listens to a canvas's mouse in place of the canvas itself; changes the document through ``session.do`` alone.

    ``view`` knows who is where on the screen (``joint_under``) and shows what is hovered (``hover``).
    """

    def __init__(self, view: Any, session: Session, canvas: QWidget):
        super().__init__(view)
        self._view, self._session = view, session
        canvas.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        """Mouse events of the canvas come here; its own handling stays out of it."""
        handlers = {
            event.Type.MouseButtonPress: self.pressed,
            event.Type.MouseButtonDblClick: self.double_clicked,
            event.Type.MouseMove: self.moved,
            event.Type.MouseButtonRelease: self.released,
            event.Type.Wheel: self.wheeled,
        }
        if event.type() == event.Type.Leave:
            self._view.hover(None)
        if event.type() not in handlers:
            return False
        handlers[event.type()](event)
        return True

    def pressed(self, event) -> None: ...

    def double_clicked(self, event) -> None:
        self.pressed(event)

    def moved(self, event) -> None: ...

    def released(self, event) -> None: ...

    def wheeled(self, event) -> None: ...

    def activate(self, key: TrackKey) -> None:
        if key != self._session.active_key:
            self._session.activate(key)

    def take_hold(self, hit: tuple[TrackKey, int], extend: bool) -> bool:
        """Make a joint's person the active one and select it, beside others where ``extend``; says whether it was
        selected already."""
        key, joint = hit
        self.activate(key)
        held = self._session.joints
        if joint in held:
            return True
        self._session.select((*held, joint) if extend else (joint,))
        return False
