"""Shortcuts: the sheet that shows them all, and the editor in Preferences."""

from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import keymaps
from app.ui.action import menu_words
from app.ui.menus import ActionSet
from core.language import mark, tr

_ID = Qt.ItemDataRole.UserRole

GESTURES = {
    mark("Drag a joint"): mark("move it (Esc cancels; one undo step a drag)"),
    mark("Ctrl + drag a joint"): mark("also move it in nearby frames; the wheel sets how many"),
    mark("Alt + drag"): mark("move the whole person"),
    mark("Alt + wheel"): mark("rotate the whole person"),
    mark("Shift + click"): mark("add a joint to the selection"),
    mark("Drag on the picture"): mark("select joints in a rectangle"),
    mark("Middle drag"): mark("pan"),
    mark("Wheel"): mark("zoom at the pointer; on the timeline: zoom time"),
    mark("Shift + drag on the timeline"): mark("set the range"),
    mark("Ctrl + drag in the curves"): mark("choose points with a box: drag one to move all, an edge to scale them"),
    mark("Hold H"): mark("hide the poses"),
}


class ShortcutTree(QTreeWidget):
    """Actions and their keys, grouped by menu, with a filter."""

    def __init__(self, actions: ActionSet, name: str):
        super().__init__(objectName=name)
        self.setAccessibleName(tr("Shortcuts"))
        self._actions = actions
        self.setHeaderLabels([tr("Action"), tr("Keys")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def fill(self, keys: dict[str, keymaps.Keys]) -> None:
        """A row for each action with its keys."""
        self.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for id_, row in self._actions.rows.items():
            name = menu_words(row.menu)
            if name not in groups:
                groups[name] = self._group(name)
            item = QTreeWidgetItem(groups[name], [row.title, shown(keys[id_])])
            item.setData(0, _ID, id_)
            item.setToolTip(0, row.tip)
        self.expandAll()

    def add_gestures(self) -> None:
        group = self._group(tr("Mouse"))
        for gesture, effect in GESTURES.items():
            words = tr(effect)
            QTreeWidgetItem(group, [words[0].upper() + words[1:], tr(gesture)])
        self.expandAll()

    def _group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [name])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = QFont(self.font())
        font.setBold(True)
        group.setFont(0, font)
        return group

    def filter(self, text: str) -> None:
        """Hide the rows that do not contain ``text``."""
        words = text.lower().split()
        for place in range(self.topLevelItemCount()):
            group = self.topLevelItem(place)
            rows = [group.child(row) for row in range(group.childCount())]
            for item in rows:
                line = f"{group.text(0)} {item.text(0)} {item.text(1)}".lower()
                item.setHidden(not all(word in line for word in words))
            group.setHidden(all(item.isHidden() for item in rows))

    def rows(self) -> list[tuple[str, str, str]]:
        """Menu, action and keys of what is shown."""
        groups = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        items = ((group, group.child(row)) for group in groups for row in range(group.childCount()))
        return [(group.text(0), item.text(0), item.text(1)) for group, item in items if not item.isHidden()]

    def current_id(self) -> str | None:
        item = self.currentItem()
        return item.data(0, _ID) if item else None


def shown(keys: keymaps.Keys) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


class ShortcutSheet(QDialog):
    """All keys and gestures; stays open beside the window."""

    def __init__(self, actions: ActionSet, keys: dict[str, keymaps.Keys], parent: QWidget):
        super().__init__(parent, objectName="shortcut_sheet")
        self.setWindowTitle(tr("Keyboard and mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        find = QLineEdit(objectName="sheet_filter", placeholderText=tr("Filter"), clearButtonEnabled=True)
        find.setAccessibleName(tr("Filter"))
        self.tree = ShortcutTree(actions, "sheet_tree")
        self.tree.fill(keys)
        self.tree.add_gestures()
        find.textChanged.connect(self.tree.filter)
        to_paper = QPushButton(tr("Print…"), objectName="sheet_print")
        to_paper.clicked.connect(self._print)
        top = QHBoxLayout()
        top.addWidget(find, 1)
        top.addWidget(to_paper)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree)
        self.resize(560, 640)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """The rows that the filter leaves and that have keys."""
        paper = QTextDocument()
        paper.setDefaultFont(QFont(self.font().family(), 8))
        paper.setHtml(as_page(self.tree.rows(), self.windowTitle()))
        paper.print_(printer)


def as_page(rows: list[tuple[str, str, str]], title: str) -> str:
    """HTML of a sheet: a table for each menu."""
    parts = [f"<h2>{escape(title)}</h2>"]
    for group, members in groupby(rows, key=lambda row: row[0]):
        cells = "".join(f"<tr><td width='70%'>{escape(action)}</td><td>{escape(keys)}</td></tr>"
                        for _, action, keys in members if keys)  # fmt: skip
        if cells:
            parts.append(f"<h3>{escape(group)}</h3><table width='100%' cellspacing='0' cellpadding='1'>{cells}</table>")
    return "".join(parts)


class ShortcutEditor(QWidget):
    """Choose a preset, change single keys, and see conflicts at once."""

    def __init__(self, actions: ActionSet, preset: str, own: dict[str, list[str]]):
        super().__init__()
        self._actions = actions
        self.own = {id_: list(keys) for id_, keys in own.items()}
        self._filtered = ""
        self.preset = QComboBox(objectName="keymap")
        self.preset.setAccessibleName(tr("Keymap"))
        self.preset.addItems(list(keymaps.PRESETS))
        self.preset.setCurrentText(preset)
        self.tree = ShortcutTree(actions, "shortcut_editor")
        self.keys = QKeySequenceEdit(objectName="shortcut_keys")
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(tr("New shortcut"))
        self.set_button = QPushButton(tr("Set"), objectName="shortcut_set")
        self.add_button = QPushButton(tr("Add"), objectName="shortcut_add")
        self.reset_button = QPushButton(tr("Default"), objectName="shortcut_reset")
        self.conflict = QLabel(objectName="shortcut_conflict", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Keymap")))
        top.addWidget(self.preset, 1)
        bottom = QHBoxLayout()
        for widget in (self.keys, self.set_button, self.add_button, self.reset_button):
            bottom.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.conflict)
        self.preset.currentTextChanged.connect(self._refresh)
        self.set_button.clicked.connect(lambda: self._assign(()))
        self.add_button.clicked.connect(lambda: self._assign(self.effective()[self.tree.current_id()]))
        self.reset_button.clicked.connect(self._reset)
        self.tree.currentItemChanged.connect(self._refresh_buttons)
        self._refresh()

    def filter(self, text: str) -> int:
        """Show the actions whose menu, name or keys have these words; says how many there are."""
        self._filtered = text
        self.tree.filter(text)
        return len(self.tree.rows())

    def effective(self) -> dict[str, keymaps.Keys]:
        return keymaps.effective(self._actions.defaults(), self.preset.currentText(), self.own)

    def conflicts(self) -> dict[str, list[str]]:
        return keymaps.conflicts(self.effective())

    def assign(self, id_: str, *keys: str) -> None:
        """Give an action these keys and no others."""
        self.own[id_] = [keymaps.normal(key) for key in keys]
        self._refresh()

    def _assign(self, before: keymaps.Keys) -> None:
        sequence = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self.assign(self.tree.current_id(), *before, *([sequence] if sequence else []))
        self.keys.clear()

    def _reset(self) -> None:
        self.own.pop(self.tree.current_id(), None)
        self._refresh()

    def _refresh(self, *_) -> None:
        current = self.tree.current_id()
        self.tree.fill(self.effective())
        self.tree.filter(self._filtered)
        self._choose(current)
        self._refresh_buttons()
        clashes = [
            f"{shown((key,))}: " + tr(" and ").join(self._actions.rows[id_].title for id_ in ids)
            for key, ids in self.conflicts().items()
        ]
        self.conflict.setText(tr("Two actions have the same key. ") + "; ".join(clashes) if clashes else "")
        self.conflict.setVisible(bool(clashes))

    def _choose(self, id_: str | None) -> None:
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            for row in range(group.childCount()):
                if id_ is not None and group.child(row).data(0, _ID) == id_:
                    self.tree.setCurrentItem(group.child(row))

    def _refresh_buttons(self, *_) -> None:
        for button in (self.set_button, self.add_button, self.reset_button):
            button.setEnabled(self.tree.current_id() is not None)
