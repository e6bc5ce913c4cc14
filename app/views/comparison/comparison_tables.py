"""The tables of a comparison: all figures, each joint, each group."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.controllers.comparison import ComparisonController
from app.session.session import Session
from app.ui.plain import plain_tip
from core.evaluation.evaluate import column_words, words_for_people
from core.language import localized, mark, tr
from core.review.comparison import Comparison
from core.skeleton import readable

GROUPS = {
    "action": mark("Action"),
    "visibility": mark("Visibility"),
    "person": mark("Person"),
    "recording": mark("View (recording)"),
}


class FigureTable(QTableWidget):
    """Rows of column -> value, numbers with four digits and all of them in the tool tip."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None):
        super().__init__(parent, objectName=name)
        self.setAccessibleName(title)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.rows: list[dict] = []

    def fill(self, rows: list[dict]) -> None:
        self.rows = rows
        names = list(rows[0]) if rows else []
        self.setRowCount(len(rows))
        self.setColumnCount(len(names))
        self.setHorizontalHeaderLabels([column_words(name) for name in names])
        for row, values in enumerate(rows):
            for column, value in enumerate(values.values()):
                self.setItem(row, column, _item(value))
        self.resizeColumnsToContents()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)


class FiguresTable(FigureTable):
    """All metrics; of several predictions a column each."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("comparison_summary", tr("All figures"), parent)

    def show_results(self, named: dict[str, Comparison]) -> None:
        evaluations = {name: one.evaluation for name, one in named.items()}
        if len(evaluations) < 2:
            self.fill([row for one in evaluations.values() for row in words_for_people(one)])
            return
        rows: dict[str, dict] = {}
        for one in evaluations.values():
            for row in words_for_people(one):
                rows.setdefault(row["metric"], {name: row[name] for name in ("title", "unit")})
        for name, one in evaluations.items():
            values = {figure.metric.name: figure.value for figure in one.figures}
            for metric, row in rows.items():
                row[name] = values.get(metric, float("nan"))
        for row in rows.values():
            row["protocol"] = ""
        for one in reversed(evaluations.values()):
            for figure in words_for_people(one):
                rows[figure["metric"]]["protocol"] = figure["protocol"]
        self.fill(list(rows.values()))


class JointsTable(FigureTable):
    """All metrics of each joint; of several predictions the one that is shown, a column each."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__("comparison_joints", tr("Figures of each joint"), parent)

    def show_results(self, named: dict[str, Comparison]) -> None:
        if len(named) < 2:
            rows = [row for one in named.values() for row in one.evaluation.joint_rows()]
            self.fill([{**row, "joint": readable(row["joint"])} for row in rows])
            return
        first = next(iter(named.values()))
        head = f"{tr(first.metric.title)} ({tr(first.metric.unit)})"
        rows = {joint: {head: readable(joint)} for joint in first.joints}
        for name, one in named.items():
            values = {row["joint"]: row.get(first.metric.name, float("nan")) for row in one.evaluation.joint_rows()}
            for joint, row in rows.items():
                row[name] = values.get(joint, float("nan"))
        self.fill(list(rows.values()))


class GroupsTable(QWidget):
    """All metrics of the first prediction for each action, visibility, person or view. A double click narrows the
    comparison to an action, or goes to a view."""

    def __init__(self, session: Session, controller: ComparisonController, parent: QWidget | None = None):
        super().__init__(parent, objectName="comparison_groups")
        self._session, self._controller = session, controller
        self.by = QComboBox(objectName="comparison_by")
        self.by.setAccessibleName(tr("Group by"))
        self.by.currentIndexChanged.connect(self._show)
        self.table = FigureTable("comparison_groups_table", tr("Figures of each group"))
        self.table.itemDoubleClicked.connect(lambda item: self._go(item.row()))
        self._hint = QLabel(tr("Mark segments (E) to have a row for each action."), objectName="comparison_groups_hint")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(tr("By"))
        label.setBuddy(self.by)
        above, layout = QHBoxLayout(), QVBoxLayout(self)
        above.addWidget(label)
        above.addWidget(self.by)
        above.addWidget(self._hint)
        above.addStretch(1)
        layout.setContentsMargins(4, 4, 4, 0)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)

    def refresh(self) -> None:
        groups, kept = self._controller.compared.groups, self.by.currentData()
        self.by.blockSignals(True)
        self.by.clear()
        for name in groups:
            self.by.addItem(tr(GROUPS[name]), name)
        self.by.setCurrentIndex(max(self.by.findData(kept), 0) if groups else -1)
        self.by.setFixedWidth(max(self.by.sizeHint().width(), 120))
        self.by.blockSignals(False)
        self._hint.setVisible("action" not in groups)
        self._show()

    def _show(self, *_) -> None:
        name = self.by.currentData()
        rows = self._controller.compared.groups.get(name, [])
        self.table.fill([{**row, "group": self._words(name, str(row["group"]))} for row in rows])

    def _words(self, name: str, group: str) -> str:
        """The job knows numbers; people have names."""
        document = self._session.document
        if name == "person":
            recording, person = self._controller.prediction.recording, int(group)
        elif name == "recording":
            recording, person = (int(part) for part in group.split("/"))
        else:
            return tr(group) if name == "visibility" else group
        who = document.people.get((recording, person), tr("Person {person}", person=person + 1))
        known = document.recordings.get(recording)
        return f"{known.name}: {who}" if name == "recording" and known else who

    def _go(self, row: int) -> None:
        name = self.by.currentData()
        group = str(self._controller.compared.groups[name][row]["group"])
        if name == "action":
            self._controller.change(selection=replace(self._controller.setup.selection, action=group))
        elif name == "recording":
            self._session.show_recording(int(group.split("/")[0]))


def _item(value) -> QTableWidgetItem:
    number = isinstance(value, float)
    item = QTableWidgetItem(("–" if value != value else localized(value, ".4f")) if number else str(value))
    item.setToolTip(plain_tip(item.text() if value != value else localized(value)))
    if number:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item

