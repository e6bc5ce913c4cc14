"""What a user without a mouse, or without eyes, needs of a widget: a name, the keyboard, and to see where it is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip
BY_ACTION = {"view_front", "view_side", "view_top", "view_camera", "bone_lock", "trail", "frame_selection", "statistic",
             "quantity", "toast_undo", "palette_found"}  # fmt: skip
"""Widgets in views where Tab goes from joint to joint, whose actions the View menu has; and the list of the palette,
which the arrow keys of the line above it go through."""


def unnamed(root: QWidget, shown: list[QWidget]) -> list[str]:
    found = [widget for widget in shown if _counts(widget) and not spoken_name(root, widget)]
    return [f"{path(widget)} has no name for assistive tools" for widget in found]


def unreachable(shown: list[QWidget]) -> list[str]:
    """What neither Tab comes to nor an action does."""
    asked = [widget for widget in shown if _counts(widget) and widget.objectName() not in BY_ACTION]
    found = [widget for widget in asked if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    in_menus = QToolBar | QDockWidget
    return [f"{path(widget)} is not reached by Tab" for widget in found if not isinstance(widget.parent(), in_menus)]


def focus_unseen(shown: list[QWidget]) -> list[str]:
    """Widgets that look the same with the keyboard as without it."""
    before = QApplication.focusWidget()
    found = [f"{path(widget)} does not show that it has the keyboard" for widget in shown
             if _counts(widget) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
             and not _shows_focus(widget)]  # fmt: skip
    if before is not None:
        before.setFocus()
    return found


def _shows_focus(widget: QWidget) -> bool:
    if not widget.window().isActiveWindow():  # tests beside this one have windows on the same screen
        widget.window().activateWindow()
        QTest.qWaitForWindowActive(widget.window(), 1000)
    if focus := QApplication.focusWidget():
        focus.clearFocus()
    QApplication.processEvents()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after the key itself
    QApplication.processEvents()
    return widget.grab().toImage() != without


def spoken_name(root: QWidget, widget: QWidget) -> str:
    """What a screen reader says: the accessible name, the text on it, or its label."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    action = widget.defaultAction().text() if isinstance(widget, QToolButton) and widget.defaultAction() else ""
    buddies = (label.text() for label in root.window().findChildren(QLabel) if label.buddy() is widget)
    return widget.accessibleName() or text or action or next(buddies, "")


def _counts(widget: QWidget) -> bool:
    return isinstance(widget, INTERACTIVE) and not inside_another(widget)


def inside_another(widget: QWidget) -> bool:
    """A part of Qt's own widgets: the line of a spin box, the button that scrolls tabs, the head of a table."""
    if isinstance(widget, QHeaderView):
        return True
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDialog | QDockWidget):
        if isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar | QLineEdit | QDockWidget):
            return True
        plain = not isinstance(widget, QComboBox | QLineEdit)
        if isinstance(parent, QAbstractItemView | QAbstractScrollArea) and plain:
            return widget.objectName().startswith("qt_") or isinstance(widget, QAbstractSlider | QAbstractButton)
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")


def path(widget: QWidget) -> str:
    names = []
    while widget is not None and len(names) < 3:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)
