"""``SceneBar``: the buttons over the 3D scene."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.flow_layout import FlowLayout
from core.language import mark, tr

_VIEWS = {
    "front": (mark("Front"), mark("Look from the front")), "side": (mark("Side"), mark("Look from the side")),
    "top": (mark("Top"), mark("Look from the top")), "camera": (mark("Camera"), mark("Look from the camera")),
}  # fmt: skip


class SceneBar(FlowLayout):
    """The buttons belong to the ``owner``, whose layout this becomes a part of."""

    viewChosen = Signal(str)
    """One of the ``VIEWS`` of ``scene_view``."""

    def __init__(self, owner: QWidget):
        super().__init__(spacing=2)
        self.setContentsMargins(4, 3, 4, 3)
        for name, (text, tip) in _VIEWS.items():
            button = self._add(owner, f"view_{name}", tr(text), tr(tip))
            button.clicked.connect(lambda _=False, name=name: self.viewChosen.emit(name))
        tip = tr("Keep bone lengths while a joint is dragged")
        self.bone_lock = self._add(owner, "bone_lock", tr("Lock bones"), tip, checked=True)
        self.trail = self._add(owner, "trail", tr("Trail"), tr("Show the path of the selected joints"), checked=False)
        self.fit = self._add(owner, "frame_selection", tr("Fit"), tr("Bring the selection into view"))

    def _add(self, owner: QWidget, name: str, text: str, tip: str, checked: bool | None = None) -> QToolButton:
        button = QToolButton(owner, text=text, toolTip=tip, objectName=name)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if checked is not None:
            button.setCheckable(True)
            button.setChecked(checked)
        self.addWidget(button)
        return button
