"""What the dialogs share: a form with OK and Cancel, and a form made from the fields of a dataclass."""

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, get_type_hints

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.wrapped_label import WrappedLabel
from core.language import tr
from models.common.cache import own_weights

USUAL_WIDTH = 420


class FormDialog(QDialog):
    """Rows of label and widget over OK and Cancel. Subclasses add rows and say what they make of them."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None, *, accept: str = "OK"):
        super().__init__(parent, objectName=name)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.note = QLabel(objectName=f"{name}_note", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.note.hide()
        self.buttons = QDialogButtonBox(objectName=f"{name}_buttons")
        self.accept_button = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setObjectName(f"{name}_accept")
        self.accept_button.setDefault(True)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName(f"{name}_cancel")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)

    def row(self, label: str, widget: QWidget, name: str, tip: str = "") -> QWidget:
        """Add a row; the widget can be found by its name and is read out by its label."""
        widget.setObjectName(name)
        widget.setAccessibleName(label)
        widget.setToolTip(tip)
        self.form.addRow(label, widget)
        return widget

    def text_row(self, label: str, text: str) -> QLabel:
        shown = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # else it is cut, not wrapped
        self.form.addRow(label, shown)
        return shown

    def say(self, text: str) -> None:
        """A remark over the buttons; "" takes it away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._make_room()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._make_room()
        for box in self.findChildren(QAbstractSpinBox):
            box.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        """A number that gets the keyboard is selected as a whole: what is typed replaces it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractSpinBox):
            QTimer.singleShot(0, watched, watched.selectAll)  # after the click that gave it
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Wide enough for all rows, and high enough for texts that are wrapped, whose height follows from the width."""
        if self.isVisible():
            self.layout().activate()
            least = self.layout().totalMinimumSize()
            width = max(self.width(), USUAL_WIDTH, least.width())
            height = max(self.height(), self.layout().totalHeightForWidth(width), least.height())
            self.resize(width, height)

    @classmethod
    def ask(cls, parent: QWidget | None, *arguments, **options):
        """Show the dialog until the user decides; what was asked for, or None on Cancel."""
        dialog = cls(*arguments, parent=parent, **options)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer() if accepted else None
        dialog.deleteLater()
        return answer

    def answer(self) -> Any:
        """What the rows say now, as one value."""
        raise NotImplementedError


def spin_box(value: int, low: int, high: int, suffix: str = "") -> QSpinBox:
    return QSpinBox(minimum=low, maximum=high, value=min(max(value, low), high), suffix=suffix)


def combo_box(items: dict[str, Any], current: Any = None) -> QComboBox:
    """Text -> data, with ``current`` chosen. What was marked as a text is said in the user's language."""
    box = QComboBox()
    for text, data in items.items():
        box.addItem(tr(text), data)
    chosen = (row for row, data in enumerate(items.values()) if data == current)  # Qt holds no number beyond 64 bits
    box.setCurrentIndex(next(chosen, 0))
    return box


class RangeRow(QWidget):
    """First and last frame (both counted), from 0."""

    def __init__(self, count: int, chosen: range | None = None):
        super().__init__()
        last = max(count - 1, 0)
        self.first = spin_box(chosen.start if chosen else 0, 0, last)
        self.last = spin_box(chosen.stop - 1 if chosen else last, 0, last)
        self.first.setObjectName("range_first")
        self.first.setAccessibleName(tr("First frame"))
        self.last.setObjectName("range_last")
        self.last.setAccessibleName(tr("Last frame"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.first, 1)
        layout.addWidget(QLabel(tr("to")))
        layout.addWidget(self.last, 1)
        self._count = count

    def range(self) -> range:
        first, last = sorted((self.first.value(), self.last.value()))
        return range(first, last + 1)

    @property
    def is_whole(self) -> bool:
        return len(self.range()) == self._count


WIDEST_LABEL = 450
HIGHEST_FOLD = 260
"""Of an option and of rows that are unfolded, in pixels; more rows scroll."""

PLACES = ("FILE", "FOLDER", "NPZ")
"""Metavars of options that are places on the disk."""


class PathRow(QWidget):
    """A file or folder, typed or chosen; ``several`` with semicolons between them. ``known`` ones are offered."""

    textChanged = Signal(str)

    def __init__(self, value: str | Sequence[str], *, folder: bool, several: bool, known: Sequence[Path] = ()):
        super().__init__()
        self._folder, self._several = folder, several
        self.line = QLineEdit("; ".join(value) if several else str(value), objectName="path")
        self.line.textChanged.connect(self.textChanged)
        button = QPushButton(tr("Browse…"), objectName="browse", autoDefault=False)
        button.clicked.connect(self.browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(button)
        if known:
            layout.addWidget(self._offer(known))
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _offer(self, known: Sequence[Path]) -> QToolButton:
        """A button with a menu of the user's own files, and with what ships."""
        button = QToolButton(text=tr("Mine"), objectName="mine", popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Those that ship"), self.line.clear)
        for path in known:
            menu.addAction(f"{path.parent.name}: {path.name}", partial(self.line.setText, str(path)))
        button.setMenu(menu)
        return button

    def browse(self) -> None:
        start = (self.value() or ("",))[-1] if self._several else self.value()
        if self._folder:
            chosen = [QFileDialog.getExistingDirectory(self, self.accessibleName(), start)]
        elif self._several:
            chosen = QFileDialog.getOpenFileNames(self, self.accessibleName(), start)[0]
        else:
            chosen = [QFileDialog.getOpenFileName(self, self.accessibleName(), start)[0]]
        if any(chosen):
            self.line.setText("; ".join(chosen))

    def value(self) -> str | tuple[str, ...]:
        return parts_of(self.line.text()) if self._several else self.line.text().strip()


def parts_of(text: str) -> tuple[str, ...]:
    """What stands between semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


class OptionsForm(QWidget):
    """One row for each field of a dataclass of plain values; ``values`` gives what is not at its default.

    A field's metadata may say "title" (or "text"), "help", "minimum", "maximum", "step", "decimals", "suffix" (its
    unit), "choices", "metavar" (a place on the disk gets a Browse button), "family" (weights of it that
    the user trained are offered) and "advanced": such fields are folded away
    until they are asked for. ``choices`` names those of a field that only the caller knows (a list, or text -> value);
    fields in ``skip`` get no row.
    """

    changed = Signal()

    def __init__(
        self, options: type | None, known: dict | None = None, choices: dict[str, list | dict] | None = None, skip=()
    ):
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        plain, advanced = QFormLayout(), QFormLayout()
        self._readers: dict[str, tuple[Callable[[], Any], Any]] = {}
        hints = get_type_hints(options) if options else {}
        known = known if isinstance(known, dict) else {}  # settings may hold anything
        for field in (f for f in (fields(options) if options else ()) if f.name not in skip):
            default = _default(field)
            value = known.get(field.name, default)
            offered = (choices or {}).get(field.name, field.metadata.get("choices"))
            try:
                widget, read = _widget(hints[field.name], field, value, offered)
            except (TypeError, ValueError, OverflowError):
                widget, read = _widget(hints[field.name], field, default, offered)
            title = tr(words_of(field)[0])
            title = title[:1].upper() + title[1:]
            widget.setObjectName(f"option_{field.name}")
            widget.setAccessibleName(title)
            widget.setToolTip(_tip(field))
            _changes_of(widget).connect(self.changed)
            (advanced if field.metadata.get("advanced") else plain).addRow(_label(title, widget), widget)
            self._readers[field.name] = (read, default)
        layout.addLayout(plain)
        if advanced.rowCount():
            layout.addWidget(Fold("advanced", tr("Advanced"), advanced))

    def values(self) -> dict[str, Any]:
        """The options that differ from their defaults, by name."""
        read = {name: (reader(), default) for name, (reader, default) in self._readers.items()}
        return {name: value for name, (value, default) in read.items() if value != default}


def _label(text: str, of: QWidget) -> QLabel:
    """A label that is wrapped where it is long: other languages say more."""
    label = WrappedLabel(text)
    label.setFixedWidth(min(label.fontMetrics().horizontalAdvance(text) + 4, WIDEST_LABEL))
    label.setBuddy(of)
    return label


class Fold(QWidget):
    """Rows under a heading that shows or hides them; hidden at first."""

    def __init__(self, name: str, title: str, rows: QFormLayout):
        super().__init__(objectName=f"fold_{name}")
        self.heading = QToolButton(text=title, checkable=True, autoRaise=True)
        self.heading.setObjectName(f"fold_{name}_heading")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._rows = QWidget()
        self._rows.setLayout(rows)
        rows.setContentsMargins(12, 0, 0, 0)
        self._content = QScrollArea(objectName=f"fold_{name}_area", widgetResizable=True)
        self._content.setFrameShape(QFrame.Shape.NoFrame)
        self._content.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content.setWidget(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self._content)
        self.heading.toggled.connect(self._fold)
        self._fold(False)

    def _fold(self, open_: bool) -> None:
        self.heading.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        needs = self._rows.sizeHint()
        beside = self._content.verticalScrollBar().sizeHint().width()
        self._content.setMinimumSize(needs.width() + beside, min(needs.height(), HIGHEST_FOLD))
        self._content.setVisible(open_)
        if self.window().isVisible():
            self.window().adjustSize()


def _tip(field: Field) -> str:
    """What a field means and what it may be."""
    facts = field.metadata
    words = tr(words_of(field)[1])
    low, high, unit = facts.get("minimum"), facts.get("maximum"), facts.get("suffix", "")
    bounds = (
        ""
        if low is None
        else tr("{low:g} or more", low=low)
        if high is None
        else tr("{low:g} to {high:g}", low=low, high=high)
    )
    return f"{words} ({bounds}{unit})" if bounds else words


def words_of(field: Field) -> tuple[str, str]:
    """What a field is called and what it means, in English: the keys of their translations."""
    facts, name = field.metadata, spelled(field.name)
    text = facts.get("text")
    return facts.get("title") or text or name, facts.get("help") or text or facts.get("title") or name


def spelled(name: str) -> str:
    """A name of the code in words: "max_gap" is "Max gap"."""
    return name.replace("_", " ").capitalize()


def _default(field: Field):
    return field.default if field.default is not MISSING else field.default_factory()


def _widget(kind, field: Field, value, choices: list | dict | None) -> tuple[QWidget, Callable[[], Any]]:
    """A widget for a field's type, and how to read it."""
    facts = field.metadata
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        box = combo_box({tr(spelled(choice)): str(choice) for choice in kind}, str(value))
        return box, lambda: kind(box.currentData())
    if choices:
        box = combo_box(choices if isinstance(choices, dict) else {str(choice): choice for choice in choices}, value)
        return box, box.currentData
    if kind is bool:
        check = QCheckBox(checked=bool(value))
        return check, check.isChecked
    if kind == int | None:
        spin = spin_box(-1 if value is None else value, -1, facts.get("maximum", 1_000_000))
        spin.setSpecialValueText(tr("any"))
        return spin, lambda: None if spin.value() < 0 else spin.value()
    if kind is int:
        spin = spin_box(int(value), facts.get("minimum", 0), facts.get("maximum", 1_000_000))
        return spin, spin.value
    if kind is float:
        decimals = facts.get("decimals", 3)
        spin = QDoubleSpinBox(decimals=decimals, singleStep=facts.get("step", 0.05), suffix=facts.get("suffix", ""))
        spin.setRange(facts.get("minimum", -1e6), facts.get("maximum", 1e6))
        spin.setValue(float(value))
        return spin, lambda: round(spin.value(), decimals)
    several = kind == tuple[str, ...]
    if facts.get("metavar") in PLACES:
        known = own_weights(facts["family"]) if "family" in facts else ()
        row = PathRow(value, folder=facts["metavar"] == "FOLDER", several=several, known=known)
        return row, row.value
    if several:
        line = QLineEdit("; ".join(value))
        return line, lambda: parts_of(line.text())
    line = QLineEdit(str(value))
    return line, line.text


def _changes_of(widget: QWidget):
    """The signal of a changed value."""
    if isinstance(widget, QComboBox):
        return widget.currentIndexChanged
    if isinstance(widget, QCheckBox):
        return widget.toggled
    return widget.textChanged if isinstance(widget, (QLineEdit, PathRow)) else widget.valueChanged
