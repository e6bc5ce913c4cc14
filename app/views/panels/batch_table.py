"""``BatchTable``: where each recording of a batch stands, and why what failed did."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLabel, QTableView, QVBoxLayout, QWidget

from app.batch.summary import STATES, Standing
from app.controllers.batches import BatchesController
from core.language import localized, mark, tr

COLUMNS = (mark("Recording"), mark("State"), mark("Seconds"), mark("Frames"), mark("People"), mark("Why or who"))


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.rows: list[Standing] = []

    def show(self, standings: Sequence[Standing]) -> None:
        """By state, in the order of ``STATES``."""
        self.beginResetModel()
        self.rows = sorted(standings, key=lambda one: STATES.index(one.state))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(COLUMNS)

    def headerData(self, section: int, orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self.rows[index.row()]
        record, done = one.record, one.state in ("done", "failed")
        known = (localized(record.seconds, ".1f"), record.frames, record.people) if done else ("", "", "")
        by = one.by or "; ".join(record.warnings if done else ())
        cells = (record.input, one.state, *known, by)
        return str("" if cells[index.column()] is None else cells[index.column()])


class BatchTable(QDialog):
    """Stays open beside the window; a double click on one that is done opens its project."""

    def __init__(
        self, batches: BatchesController, results: Path, open_project: Callable[[Path], object],
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent, objectName="batch_table_dialog")
        self.setWindowTitle(tr("Recordings: {results}", results=results.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._batches, self._results, self._open = batches, results, open_project
        self._model = _Model(self)
        self.counts = QLabel(objectName="batch_counts", textFormat=Qt.TextFormat.PlainText)
        self.table = QTableView(objectName="batch_table", wordWrap=False)
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Recordings of the batch"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        for column, width in enumerate((240, 80, 75, 75, 65)):
            head.resizeSection(column, width)
        self.table.doubleClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.addWidget(self.counts)
        layout.addWidget(self.table, 1)
        self.resize(860, 420)
        batches.looked.connect(self._looked)
        self._show(batches.standings.get(results, ()))

    def _looked(self, results: Path, standings: Sequence[Standing]) -> None:
        if results == self._results:
            self._show(standings)

    def _show(self, standings: Sequence[Standing]) -> None:
        counts = Counter(one.state for one in standings)
        words = ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])
        self.counts.setText(words or tr("The folder is being looked through"))
        place = self.table.verticalScrollBar().value()
        self._model.show(standings)
        self.table.verticalScrollBar().setValue(place)

    def _go(self, index: QModelIndex) -> None:
        one = self._model.rows[index.row()]
        if one.state == "done":
            self._open(self._results / one.record.output)
