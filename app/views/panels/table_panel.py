"""``TablePanel``: what panels share that are a table with buttons of actions."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QToolButton, QWidget

from app.ui.menus import ActionSet
from core.language import tr


class TablePanel(QWidget):
    """A click on a row, or Space, goes there. ``labels``: action -> the word on its button.

    Subclasses lay out ``table`` and ``buttons``, and say in ``go`` where a row leads to.
    """

    own_keys = {Qt.Key.Key_Space}
    """Keys that are the panel's while its table has the focus, whatever action has them elsewhere."""

    def __init__(
        self, name: str, words: str, model: QAbstractItemModel, labels: Mapping[str, str], parent: QWidget | None = None
    ):
        super().__init__(parent, objectName=f"{name}_panel")
        self.setAccessibleName(words)
        self._labels = labels
        self.table = QTableView(objectName=f"{name}_table")
        self.table.setModel(model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(54)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.clicked.connect(self.go)
        self.table.installEventFilter(self)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(2)
        self.setFocusProxy(self.table)

    def go(self, index: QModelIndex) -> None:
        raise NotImplementedError

    def add_buttons(self, actions: ActionSet) -> None:
        """Buttons for actions, with their keys in the tool tips."""
        for id_, word in self._labels.items():
            actions.qactions[id_].setIconText(tr(word))
            button = QToolButton(objectName=f"button_{id_}")
            button.setDefaultAction(actions.qactions[id_])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)

    def eventFilter(self, watched, event) -> bool:
        """Up and Down in the table, then Space: a table would keep Space to itself."""
        index = self.table.currentIndex()
        if event.type() != event.Type.KeyPress or event.key() != Qt.Key.Key_Space or not index.isValid():
            return False
        self.go(index)
        return True
