"""Messages: errors as a sentence with details, short notices that pass, and our own defects.

Nothing here blocks: dialogs are opened, not executed, and several may stand side by side.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.errors import AppError
from core.language import tr
from core.words import from_system

TOAST_SECONDS = 5
TOAST_EDGE, TOAST_LEAST = 8, 160
"""Pixels: left free on either side of a notice, and the width that its words have at least."""


def describe(error: Exception, details: str = "") -> tuple[str, str, str]:
    """(headline, explanation, details) of any exception: an ``AppError`` in its own words, a defect as such."""
    if isinstance(error, AppError):
        parts = [
            tr("Expected: {expected}", expected=error.expected) if error.expected else "",
            tr("Got: {got}", got=error.got) if error.got else "",
        ]
        explanation = "\n".join(part for part in (*parts, error.action) if part)
        cause = "".join(traceback.format_exception(error)) if error.__cause__ else ""
        return error.what, explanation, details or cause
    if isinstance(error, OSError):
        return describe(from_system(error), details or "".join(traceback.format_exception(error)))
    headline = tr("Something went wrong in Posewright")
    explanation = tr(
        "{name}: {error}\nThis is a bug in the program, not your mistake. Your edits are saved. Please report it "
        "with the details below.",
        name=type(error).__name__,
        error=error,
    )
    return headline, explanation, details or "".join(traceback.format_exception(error))


MOST_TOLD = 8
"""Errors that one dialog has in full; of further ones the clipboard and the details have all."""


class ErrorDialog(QDialog):
    """A headline, an explanation, and details that can be shown and copied."""

    def __init__(self, headline: str, explanation: str, details: str, parent: QWidget | None = None):
        super().__init__(parent, objectName="error_dialog")
        self.setWindowTitle("Posewright")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told: list[tuple[str, str, str]] = []
        icon = QLabel()
        icon.setPixmap(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning).pixmap(32, 32))
        self._title = title = QLabel(objectName="error_headline", wordWrap=True)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self._body = body = QLabel(objectName="error_explanation", wordWrap=True)
        for label in (title, body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(body)
        top = QHBoxLayout()
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.details = QPlainTextEdit(objectName="error_details", readOnly=True)
        self.details.setAccessibleName(tr("Details of the error"))
        self.details.setMinimumSize(560, 200)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.details, 1)
        layout.addWidget(self._buttons())
        self.setMinimumWidth(440)
        self.add(headline, explanation, details)

    def add(self, headline: str, explanation: str, details: str) -> None:
        """Tell of one more error here: of a batch that goes wrong there is one dialog."""
        if (headline, explanation, details) not in self._told:
            self._told.append((headline, explanation, details))
        several, more = len(self._told) > 1, len(self._told) - MOST_TOLD
        lines = ["\n".join(part for part in told[:2] if part) for told in self._told[:MOST_TOLD]]
        rest = [tr("and {count} more", count=more)] if more > 0 else []
        self._title.setText(tr("{count} errors", count=len(self._told)) if several else headline)
        self._body.setText("\n\n".join([*lines, *rest]) if several else explanation)
        self.details.setPlainText("\n\n".join(told[2] for told in self._told if told[2]))
        self._more.setVisible(bool(self.details.toPlainText()))
        self.adjustSize()

    @property
    def _text(self) -> str:
        """All of it, for the clipboard."""
        return "\n\n".join(part for told in self._told for part in told if part)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(objectName="error_buttons")
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("error_close")
        close.setDefault(True)
        buttons.rejected.connect(self.close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("error_copy")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self._more = more = buttons.addButton(tr("Details"), QDialogButtonBox.ButtonRole.ActionRole)
        more.setObjectName("error_more")
        more.setAutoDefault(False)
        more.setCheckable(True)
        more.toggled.connect(self._show_details)
        return buttons

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()


def show_error(parent: QWidget | None, error: Exception, details: str = "") -> ErrorDialog:
    """Open a dialog on an error and return at once; one that is open there already tells of this one as well."""
    shown = (one for one in (parent.findChildren(ErrorDialog) if parent is not None else ()) if one.isVisible())
    if (before := next(shown, None)) is not None:
        before.add(*describe(error, details))
        return before
    dialog = ErrorDialog(*describe(error, details), parent)
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()
    return dialog


def may_replace(parent: QWidget | None, path: Path) -> bool:
    """Whether ``path`` may be written: asks where a file, or a folder with something in it, is there already."""
    if not path.exists() or (path.is_dir() and not any(path.iterdir())):
        return True
    text = tr("{path} exists already in {path2}.", path=path.name, path2=path.parent)
    more = tr("Files of an earlier export in it will be replaced.") if path.is_dir() else tr("It will be replaced.")
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    question = tr("{text}\n\n{more} Continue?", text=text, more=more)
    return QMessageBox.question(parent, tr("Replace?"), question, yes | no, no) == yes


def _write(text: str) -> None:
    if sys.stderr is not None:  # a program started without a console has none
        sys.stderr.write(text)


class _Bridge(QObject):
    """Carries an exception from any thread to the GUI thread."""

    caught = Signal(object, str)


def catch_uncaught(parent: QWidget) -> Callable[[], None]:
    """From now on an uncaught exception opens a dialog; returns how to stop that.

    An ``AppError`` that a slot let through is shown in its own words.
    """
    bridge = _Bridge(parent)
    before, before_thread = sys.excepthook, threading.excepthook

    def show(error, details) -> None:
        try:
            show_error(parent, error, details)
        except Exception:  # a dialog on why there is no dialog would fail, too, and so on
            _write(traceback.format_exc())

    bridge.caught.connect(show)

    def tell(kind, error, trace) -> None:
        if not issubclass(kind, Exception):
            before(kind, error, trace)
            return
        expected = isinstance(error, AppError)
        details = "" if expected else "".join(traceback.format_exception(kind, error, trace))
        _write(details)
        bridge.caught.emit(error, details)

    sys.excepthook = tell
    threading.excepthook = lambda args: tell(args.exc_type, args.exc_value, args.exc_traceback)

    def restore() -> None:
        sys.excepthook, threading.excepthook = before, before_thread

    return restore


class Toasts(QFrame):
    """One short notice at the bottom of ``over`` (a widget of the parent's); nothing else is covered.

    It passes by itself and may offer to undo what it reports.
    """

    undoAsked = Signal()

    def __init__(self, parent: QWidget, over: QWidget):
        super().__init__(parent, objectName="toast")
        self._over = over
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.label = QLabel(objectName="toast_text", textFormat=Qt.TextFormat.PlainText)
        self.button = QPushButton(tr("Undo"), objectName="toast_undo", focusPolicy=Qt.FocusPolicy.NoFocus)
        self.button.setAccessibleName(tr("Undo what this notice says"))
        self.button.clicked.connect(self._undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self.label)
        layout.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=1000 * TOAST_SECONDS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self.label.text() if self.isVisible() else ""

    def tell(self, text: str, *, undo: bool = False) -> None:
        """Show a notice in place of the one before."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(undo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def withdraw_undo(self) -> None:
        """What the notice reports is no longer the last step: undoing would take back something else."""
        self.button.hide()
        if self.isVisible():
            self._place()

    def _undo(self) -> None:
        self.hide()
        self.undoAsked.emit()

    def _place(self) -> None:
        self._fit()
        self.adjustSize()
        corner = self._over.mapTo(self.parentWidget(), QPoint(0, 0))
        aside = (self._over.width() - self.width()) // 2
        self.move(max(0, corner.x() + aside), corner.y() + self._over.height() - self.height() - 16)

    def _fit(self) -> None:
        """One line, or as many as it takes to stay over ``over``."""
        self.label.setWordWrap(False)
        self.label.setMinimumSize(0, 0)  # else it asks for no less than it had
        size = self.label.sizeHint()
        beside = self.layout().sizeHint().width() - self.layout().itemAt(0).sizeHint().width()
        room = max(self._over.width() - beside - 2 * TOAST_EDGE, TOAST_LEAST)
        if size.width() > room:
            self.label.setWordWrap(True)
            size = QSize(room, self.label.heightForWidth(room))
        self.label.setFixedSize(size)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
