"""A language that nobody speaks, in which a text that goes past the translation gives itself away.

Every letter of a translated text is a wide one (U+FF41 and so on), and its decimal mark is a comma: plain letters and
points in numbers are what was not translated.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from string import ascii_letters

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)

from core import language
from core.language import Language
from tools.translations import texts

KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|\(\*[^()]*\))")
"""Parts of a text that are not words: places for values, tags, endings of files."""

NO_WORDS = re.compile(
    r"<[^<>]*>|(?:[\w./-]*/)?[\w-]*\.[a-z]\w{1,4}\b|#\w+|\d+\.\d+\.\d+|Apache-2\.0"
    r"|(?:(?:Ctrl|Shift|Alt|Num)\+)*(?:Left|Right|Up|Down|Return|Enter|Home|End|Tab|Space|Backspace|Del|F\d+)\b"
    r"|(?:(?:Ctrl|Shift|Alt|Num)\+)+\S"
)
"""Parts of a shown text that are not words: tags, files, what the user tagged, versions, and keys, which Qt says."""

MOST_ROWS = 60
"""Of a table: later rows say nothing new."""

SAME = """
    Apache blazepose33 BlazePose Blender COCO CUDA CVAT Deutsch English Español Français Hz JUMPS MB machine mpi28
    NIOSH OK OWAS offscreen PCK Posewright REBA RTMPose RULA SLEAP cm ft in kg mm pt px tcp
"""
TYPED = """
    Ada Bo Check Expected Got Left Traceback Video a arm assembly be behind body cannot from letter line nowhere
    occlusion pallet read root samples task the to toes turn values video view walk walk_truth_2d walk_truth_3d
"""
NAMES = frozenset((SAME + TYPED).split())
"""Words that are the same in every language, or that the user of ``looks.py`` typed."""

NOT_OURS = ("qt_dockwidget_", "qt_keysequenceedit", "Scroll", "help_", "training", "option_part", "option_device",
            "option_precision", "ergonomics_note", "button_assumed")  # fmt: skip
"""Beginnings of the names of widgets whose texts Qt translates, of the pages of help, which are in English, of choices
that have names on the command line, and of what a job says in its own process, which speaks a real language."""


def speak() -> None:
    """Speak it in this process, with numbers as in German."""
    QLocale.setDefault(QLocale("de"))
    known = texts()
    QPainter.drawText = _watched(QPainter.drawText)
    language.speak(Language("de", lambda text: _wide(text) if text in known else "", ",", "'"))


_painted: set[str] = set()
"""What our widgets painted since ``left_over`` was last asked."""


def _watched(draw: Callable) -> Callable:
    """``QPainter.drawText``, noting what is drawn."""

    def noting(*arguments):
        _painted.update(one for one in arguments if isinstance(one, str))
        return draw(*arguments)

    return noting


def _wide(text: str) -> str:
    parts = KEPT.split(text)
    return "".join(part if number % 2 else _POINT.sub(",", part.translate(_WIDE)) for number, part in enumerate(parts))


_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in ascii_letters}
_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def left_over(root: QWidget) -> list[str]:
    """What a user reads there in English or with a decimal point, in sentences."""
    found = {}
    painted = [(root, text) for text in _painted]
    _painted.clear()
    for widget, text in (*texts_of(root), *painted):
        if widget.objectName().startswith(NOT_OURS):
            continue
        plain = NO_WORDS.sub("", text)
        if set(re.findall(r"[A-Za-z]{2,}\w*", plain)) - NAMES or re.search(r"\d\.\d", plain):
            found.setdefault(text, f"{widget.objectName() or type(widget).__name__}: {text!r}")
    return list(found.values())


def texts_of(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of the widgets that are shown: also tooltips and names for assistive tools."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), *_own(widget)):
            if text:
                yield widget, text
        for action in widget.actions():
            for text in (action.text(), action.toolTip(), action.statusTip()):
                yield widget, text


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QDialog | QDockWidget | QMainWindow):
        yield widget.windowTitle()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        if isinstance(widget.parentWidget(), QAbstractSpinBox):
            yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(0 if parent.isValid() else columns):
        yield from _words(partial(model.headerData, column, Qt.Orientation.Horizontal))
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(columns):
            yield from _words(model.index(row, column, parent).data)
        if not isinstance(model, QAbstractListModel):
            yield from _cells(model, model.index(row, 0, parent))


def _words(ask: Callable[[int], object]) -> Iterator[str]:
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        if isinstance(text := ask(role), str):
            yield text
