"""``ScenePanel``: the place of the 3D view, which is made when the window is up, since OpenGL takes its time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.session.session import Session
from app.ui.action import Action
from app.ui.menus import ActionSet
from app.views.poses.stale_bar import StaleBar
from core.language import mark, tr

_FROM = {
    "front": (mark("3D from front"), "Num+1"), "side": (mark("3D from side"), "Num+3"),
    "top": (mark("3D from top"), "Num+7"), "camera": (mark("3D from camera"), "Num+0"),
}  # fmt: skip
_SWITCHES = {"bone_lock": mark("Keep bone lengths in 3D"), "trail": mark("Trail of the selected joints")}


class ScenePanel(QWidget):
    built = Signal(object)
    """The ``SceneView`` is there now."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self._session = session
        self.scene = None
        """The ``SceneView``; None until ``build``."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)

    def action_rows(self) -> list[Action]:
        menu = "&View/&3D scene and depth"
        return [
            *(Action(f"view_{name}", tr(text), (key,), lambda name=name: self.build().look_from(name), menu, 200)
              for name, (text, key) in _FROM.items()),
            *(Action(name, tr(title), (), lambda on, name=name: self._switch(name).setChecked(on), menu, 400,
                     checked=lambda name=name: self.scene is not None and self._switch(name).isChecked())
              for name, title in _SWITCHES.items()),
            Action("fit_scene", tr("Fit 3D scene"), ("Shift+F",), lambda: self.build().frame_selection(), menu, 405),
        ]  # fmt: skip

    def add_buttons(self, actions: ActionSet) -> None:
        """Renewing 3D, where it is older than what it was made of."""
        self.layout().insertWidget(0, StaleBar(self._session, actions.qactions["renew_3d"], self))

    def build(self):
        """The ``SceneView``, made where it is not there yet."""
        if self.scene is None:
            from app.views.scene.scene_view import SceneView

            self.scene = SceneView(self._session)
            self.layout().addWidget(self.scene, 1)
            self.scene.show()
            self.setFocusProxy(self.scene)
            self.built.emit(self.scene)
        return self.scene

    def _switch(self, name: str):
        return getattr(self.build(), name)
