"""``NotesPanel``: remarks and segments of the current recording, to read, to change and to go to."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.controllers.notes import NotesController
from app.dialogs.note import split_tags
from app.session.session import Session
from app.ui.menus import ActionSet
from app.views.panels.table_panel import TablePanel
from core.document import Change, Note, Segment
from core.language import localized, mark, tr

_COLUMNS = (mark("Frames"), mark("Text"), mark("Tags"), mark("Recording"))
_FRAMES, _TEXT, _TAGS, _RECORDING = range(4)
_BUTTONS = {"note": mark("Note…"), "segment": mark("Segment"), "segment_next": mark("Next segment")}


class NotesModel(QAbstractTableModel):
    """Rows are the document's own notes and segments, by recording and frame. Text and tags can be typed."""

    def __init__(self, session: Session, controller: NotesController, parent=None):
        super().__init__(parent)
        self._session, self._controller = session, controller
        self.everywhere = False
        """Whether the notes of all recordings are shown."""
        self.rows: list[Note | Segment] = []

    def start_over(self) -> None:
        self.beginResetModel()
        document, here = self._session.document, self._session.recording
        things = [*document.notes.values(), *document.segments.values()]
        self.rows = sorted((one for one in things if self.everywhere or one.recording == here), key=_order)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_COLUMNS[section])
        return None

    def flags(self, index: QModelIndex):
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        typed = index.column() == _TEXT or (index.column() == _TAGS and isinstance(self.rows[index.row()], Note))
        return flags | Qt.ItemFlag.ItemIsEditable if typed else flags

    def data(self, index: QModelIndex, role=Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one = self.rows[index.row()]
        if index.column() == _FRAMES:
            return _place(one)
        if index.column() == _RECORDING:
            return self._session.document.recordings[one.recording].name
        if isinstance(one, Segment):
            plain = role == Qt.ItemDataRole.EditRole
            return (one.label if plain else f"▬ {one.label}") if index.column() == _TEXT else tr("segment")
        if index.column() == _TEXT:
            return one.text
        return " ".join(one.tags if role == Qt.ItemDataRole.EditRole else (f"#{tag}" for tag in one.tags))

    def setData(self, index: QModelIndex, value, role=Qt.ItemDataRole.EditRole) -> bool:
        one, text = self.rows[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole:
            return False
        if isinstance(one, Segment):
            if text:
                self._controller.change_segment(one, label=text)
        elif index.column() == _TAGS:
            self._controller.change(one, tags=split_tags(text))
        else:
            self._controller.change(one, text=text)
        return True


class NotesPanel(TablePanel):
    """A click goes to a note's frame; Delete takes the selected ones away."""

    own_keys = {*TablePanel.own_keys, Qt.Key.Key_Delete}

    def __init__(self, session: Session, controller: NotesController, parent: QWidget | None = None):
        self.model = NotesModel(session, controller)
        self._found = QSortFilterProxyModel()
        super().__init__("notes", tr("Notes and segments"), self._found, _BUTTONS, parent)
        self._session, self._controller = session, controller
        self._found.setSourceModel(self.model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setFilterKeyColumn(-1)
        self._build()
        session.changed.connect(self.refresh)
        session.documentReplaced.connect(self.start_over)
        session.recordingChanged.connect(self.start_over)
        controller.runningChanged.connect(self._say_running)
        self.start_over()

    def _build(self) -> None:
        self.search = QLineEdit(objectName="notes_search", clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Search notes, #tags"))
        self.search.setAccessibleName(tr("Search notes and segments"))
        self.search.textChanged.connect(self._found.setFilterFixedString)
        self.everywhere = QCheckBox(tr("All recordings"), objectName="notes_everywhere")
        self.everywhere.toggled.connect(self._show_everywhere)
        self.table.setAccessibleName(tr("Notes and segments"))
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_FRAMES, 90)
        self.table.setColumnHidden(_RECORDING, True)
        self.running = QLabel(objectName="notes_running", textFormat=Qt.TextFormat.PlainText)
        self.remove = QPushButton(tr("Remove"), objectName="notes_remove")
        self.remove.setToolTip(tr("Remove the selected notes and segments"))
        self.remove.clicked.connect(self._remove)
        above, layout = QHBoxLayout(), QVBoxLayout(self)
        above.addWidget(self.search, 1)
        above.addWidget(self.everywhere)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.running)
        layout.addLayout(self.buttons)
        self._say_running()

    def add_buttons(self, actions: ActionSet) -> None:
        super().add_buttons(actions)
        self.buttons.addWidget(self.remove)

    def refresh(self, change: Change) -> None:
        if change.key is None and change.kind in ("note", "recording", "many"):
            self.start_over()

    def start_over(self) -> None:
        self.model.start_over()

    def _show_everywhere(self, everywhere: bool) -> None:
        self.model.everywhere = everywhere
        self.table.setColumnHidden(_RECORDING, not everywhere)
        self.start_over()

    def _say_running(self) -> None:
        start = self._controller.running
        self.running.setVisible(start is not None)
        if start is not None:
            self.running.setText(
                tr("Segment “{label}” since frame {start:,}", label=self._controller.label, start=start)
            )

    def selected(self) -> list[Note | Segment]:
        rows = {self._found.mapToSource(index).row() for index in self.table.selectionModel().selectedRows()}
        return [self.model.rows[row] for row in sorted(rows)]

    def _remove(self) -> None:
        self._controller.remove(self.selected())

    def go(self, index: QModelIndex) -> None:
        one = self.model.rows[self._found.mapToSource(index).row()]
        if one.recording != self._session.recording:
            self._session.show_recording(one.recording)
        if one.frames is not None:
            self._session.seek(one.frames.start)

    def keyPressEvent(self, event) -> None:
        """Delete takes away."""
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)


def _order(one: Note | Segment) -> tuple:
    frames = one.frames
    return one.recording, -1 if frames is None else frames.start, isinstance(one, Note), one.id


def _place(one: Note | Segment) -> str:
    frames = one.frames
    if frames is None:
        return "all"
    ends = [frames.start] if len(frames) == 1 else [frames.start, frames.stop - 1]
    return " – ".join(localized(frame, ",") for frame in ends)
