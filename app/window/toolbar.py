"""``Toolbar``: the actions that are used most, and the speed of playing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolBar, QToolButton, QWidget

from app.controllers.playback import SPEEDS, PlaybackController
from app.ui.menus import ActionSet
from app.window.actions import TOOLBAR
from core.language import localized, tr


class Toolbar(QToolBar):
    def __init__(self, actions: ActionSet, playback: PlaybackController, parent: QWidget):
        super().__init__(tr("Toolbar"), parent, objectName="toolbar")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for id_ in TOOLBAR:
            self.addAction(actions.qactions[id_]) if id_ else self.addSeparator()
        self.process = self._process(actions)
        self.speed = self._speed(playback)
        self.insertWidget(actions.qactions["swap"], self.speed)
        playback.playingChanged.connect(lambda playing: actions.set_icon("play", "pause" if playing else "play"))

    def _process(self, actions: ActionSet) -> QToolButton:
        """In words: it is what everybody wants of a fresh recording."""
        action = actions.qactions["process"]
        action.setIconText(tr("Process"))
        button = self.widgetForAction(action)
        button.setObjectName("toolbar_process")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def show_fresh(self, fresh: bool) -> None:
        """Whether there is a recording that nothing was made of yet: Process is then what stands out."""
        if self.process.property("prominent") != fresh:
            self.process.setProperty("prominent", fresh)
            self.process.style().unpolish(self.process)
            self.process.style().polish(self.process)

    def _speed(self, playback: PlaybackController) -> QComboBox:
        box = QComboBox(objectName="speed", toolTip=tr("Speed (Up, Down; 1 for normal)"))
        box.setAccessibleName(tr("Speed"))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for speed in SPEEDS:
            box.addItem(f"{localized(speed, 'g')}×", speed)
        box.setCurrentIndex(box.findData(playback.speed))
        box.activated.connect(lambda _: playback.set_speed(box.currentData()))
        playback.speedChanged.connect(lambda speed: box.setCurrentIndex(box.findData(speed)))
        return box
