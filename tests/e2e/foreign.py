"""A language that nobody speaks, in which a text that goes past the translation gives itself away.

Every letter of a translated text is a wide one (``ｗｏｒｄ``), and its decimal mark is a comma: plain letters and points
in numbers are what was not translated.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt
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
    r"<[^<>]*>|[\w./\\-]*\.(?:mp4|npz|npy|trc|toml)\b|#\w+"
    r"|(?:(?:Ctrl|Shift|Alt|Num)\+)*(?:(?:Ctrl|Shift|Alt|Num)\+\S|(?:Left|Right|Up|Down|Return|Enter|Home|End|Tab|Space|Backspace|Del|F\d+)\b)"
)
"""Parts of a shown text that are the same everywhere: tags, files, what the user tagged, and keys, which Qt says."""

MOST_ROWS = 60
NAMES = """
    AlphaPose AMASS blazepose BlazePose BVH COCO CSV CVAT DeepLabCut ESC FBX FreeMoCap Gauss glTF Hampel HTML Hz JSON
    JUMPS Kinovea MPJPE npz OpenPose OpenSim OWAS PCK PCKh PDF Posewright REBA RTMPose RULA SLEAP TRC USD
""".split()


def speak() -> None:
    """Speak it in this process, with numbers as in German."""
    QLocale.setDefault(QLocale("de"))
    known = texts()
    language.speak(Language("de", lambda text: _wide(text) if text in known else "", ",", "."))


def _wide(text: str) -> str:
    parts = KEPT.split(text)
    return "".join(part if number % 2 else part.translate(_WIDE) for number, part in enumerate(parts))


_WIDE = {ord(letter): ord(letter) + 0xFEE0 for case in ("az", "AZ") for letter in map(chr, range(ord(case[0]), ord(case[1]) + 1))}


def left_over(root: QWidget, names: set[str]) -> list[str]:
    """What a user reads there in English or with a decimal point, in sentences; ``names`` are the same everywhere."""
    found = {}
    for widget, text in texts_of(root):
        plain = NO_WORDS.sub("", text)
        words = [word for word in re.findall(r"[A-Za-z]{2,}[\w-]*", plain) if word not in names]
        points = re.findall(r"\d\.\d+", plain)
        if words or points:
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
