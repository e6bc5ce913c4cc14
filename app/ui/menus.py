"""Menus, toolbar and keys, built from the table of actions (``app/window/actions.py``)."""

import re
from collections.abc import Callable, Sequence
from string import ascii_lowercase

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui import keymaps
from app.ui.action import Action
from app.ui.icons import icon
from core.language import tr


class ActionSet(QObject):
    """The ``QAction`` of every row, with keys by keymap, and enabled and checked as the rows say."""

    def __init__(self, window: QMainWindow, rows: Sequence[Action], run: Callable[[Callable], None]):
        super().__init__(window)
        self.rows = {row.id: row for row in rows}
        self.qactions: dict[str, QAction] = {}
        self._window = window
        self._run = run
        for row in rows:
            self.qactions[row.id] = self._make(row)
        window.addActions(list(self.qactions.values()))
        self._soon = QTimer(self, singleShot=True, interval=0)  # one refresh for a burst of signals
        self._soon.timeout.connect(self.refresh)
        self.guard = KeyGuard(window)

    def _make(self, row: Action) -> QAction:
        action = QAction(row.text, self._window)
        action.setObjectName(f"action_{row.id}")
        action.setAutoRepeat(row.repeat)
        action.setCheckable(row.checked is not None)
        action.setStatusTip(row.tip)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.triggered.connect(lambda checked: self._trigger(row, checked))
        return action

    def _trigger(self, row: Action, checked: bool) -> None:
        self._run((lambda: row.run(checked)) if row.checked is not None else row.run)
        self.refresh_soon()

    # --- keys

    def defaults(self) -> dict[str, keymaps.Keys]:
        return {id_: row.keys for id_, row in self.rows.items()}

    def set_keys(self, keys: dict[str, keymaps.Keys]) -> None:
        """Give actions the keys of ``keys`` and say them in tooltips."""
        for id_, action in self.qactions.items():
            action.setShortcuts([QKeySequence(sequence) for sequence in keys[id_]])
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = self.rows[id_].tip or self.rows[id_].title
            action.setToolTip(f"{tip} ({shown})" if shown else tip)

    def keys_of(self, id_: str) -> list[str]:
        return [s.toString(QKeySequence.SequenceFormat.NativeText) for s in self.qactions[id_].shortcuts()]

    # --- state

    def refresh_soon(self, *_) -> None:
        self._soon.start()

    def refresh(self) -> None:
        """Enable and check each action as its row says."""
        for id_, row in self.rows.items():
            action = self.qactions[id_]
            if row.enabled is not None:
                action.setEnabled(row.enabled())
            if row.checked is not None:
                action.setChecked(row.checked())

    def set_icon(self, id_: str, name: str) -> None:
        self.qactions[id_].setIcon(icon(name))

    def refresh_icons(self) -> None:
        """Repaint in the colours of another theme."""
        for id_, row in self.rows.items():
            if row.icon:
                self.set_icon(id_, row.icon)

    # --- menus and toolbars

    def fill_menu_bar(self) -> dict[str, QMenu]:
        """All menus, in the order of the table, with lines between their sections; path -> menu."""
        menus: dict[str, QMenu] = {}
        section = ("", 0)
        for row in self.rows.values():
            if row.section[0] == section[0] and row.section != section:
                menus[section[0]].addSeparator()
            section = row.section
            self._menu(menus, row.menu).addAction(self.qactions[row.id])
        for menu in menus.values():
            _give_each_its_key(menu)
        return menus

    def _menu(self, menus: dict[str, QMenu], path: str) -> QMenu:
        if path not in menus:
            parent, _, name = path.rpartition("/")
            holder = self._menu(menus, parent) if parent else self._window.menuBar()
            menus[path] = holder.addMenu(tr(name))
            menus[path].setObjectName(f"menu_{name.replace('&', '').replace(' ', '_').lower()}")
            menus[path].setToolTipsVisible(True)
        return menus[path]


def _give_each_its_key(menu: QMenu) -> None:
    """No two entries of a menu have one letter as their key: what comes later takes another of its letters, or none."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(entries, unique_keys([action.text() for action in entries]), strict=True):
        action.setText(text)


def unique_keys(texts: Sequence[str]) -> list[str]:
    """The texts with an & before a letter that none before it has: where they want it, else at their first free one."""
    wanted = [_key(text) for text in texts]
    taken: set[str] = set()
    found = []
    for text, key in zip(texts, wanted, strict=True):
        if key and key in taken:
            text = _with_another_key(text, {*taken, *wanted})
        taken.add(_key(text))
        found.append(text)
    return found


def _with_another_key(text: str, taken: set[str]) -> str:
    plain = _KEY.sub(r"\1", text)
    if f"(&{_key(text).upper()})" in text:  # behind the words, as in Japanese: any letter will do
        free = next((letter for letter in ascii_lowercase if letter not in taken), "")
        return _KEY.sub(f"&{free.upper()}", text)
    at = next((at for at, letter in enumerate(plain) if letter.isalpha() and letter.lower() not in taken), None)
    return plain if at is None else f"{plain[:at]}&{plain[at:]}"


_KEY = re.compile(r"&(\w)")


def _key(text: str) -> str:
    """The letter after the &, in lower case; "" where there is none."""
    found = _KEY.search(text)
    return found[1].lower() if found else ""


class KeyGuard(QObject):
    """Keeps the actions' keys from widgets that need those keys themselves.

    A text field gets every key that types or edits; a list or table keeps its arrows, and the ``own_keys`` of the panel
    that it is in; and Tab moves the focus, except where the views are, in which it goes to the next joint.

    It looks at what reaches the window and not at every event of the application, each of which would call Python.
    """

    EDITING = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y,
               Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace,
               Qt.Key.Key_Delete}  # fmt: skip
    MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}

    def __init__(self, window: QMainWindow):
        super().__init__(window)
        self._window = window
        self.canvases: list[QWidget] = []
        """Views in which Tab goes to the next joint."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._keeps(QApplication.focusWidget(), event):
            event.accept()
            return True
        return False

    def _keeps(self, focus: QWidget | None, event: QKeyEvent) -> bool:
        if focus is None or focus.window() is not self._window:
            return False
        key, plain = (
            event.key(),
            not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier),
        )
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return not any(canvas is focus or canvas.isAncestorOf(focus) for canvas in self.canvases)
        if _takes_text(focus):
            function_key = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
            return (plain and not function_key and key != Qt.Key.Key_Escape) or key in self.EDITING
        return isinstance(focus, QAbstractItemView) and plain and key in self.MOVING | _own_keys(focus)


def _own_keys(widget: QWidget | None) -> set[Qt.Key]:
    """What a widget, or what it is in, does with keys that are actions elsewhere."""
    while widget is not None:
        keys = getattr(widget, "own_keys", None)
        if keys is not None:
            return keys
        widget = widget.parentWidget()
    return set()


def _takes_text(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)
