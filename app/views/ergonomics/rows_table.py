"""``RowsTable``: rows of texts, to be read and chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.ui.plain import plain_tip


class RowsTable(QTableWidget):
    """A click on a row, or Enter, chooses it."""

    rowChosen = Signal(int)

    def __init__(self, name: str, words: str, parent: QWidget | None = None):
        super().__init__(parent, objectName=name)
        self.setAccessibleName(words)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.cellClicked.connect(lambda row, _: self.rowChosen.emit(row))
        self.cellActivated.connect(lambda row, _: self.rowChosen.emit(row))

    def show_rows(self, columns: Sequence[str], rows: Sequence[Sequence[str]], tips: Sequence[str] = ()) -> None:
        """Texts by column; ``tips`` has a longer text a row."""
        chosen = self.currentRow()
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels(list(columns))
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(tips[place] if tips else text))
                self.setItem(place, column, item)
        if 0 <= chosen < len(rows):
            self.selectRow(chosen)
