"""Fields for numbers: what is typed replaces what is there, and no person is a thumb high."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton

from app.dialogs.go_to import GoToDialog
from app.dialogs.lift import LiftDialog
from core.recording import Recording

RECORDING = Recording(1, "/nowhere/walk.mp4", "walk.mp4", "color", 100, 25.0, 1920, 1080)


@pytest.fixture
def lift(qtbot):
    dialog = LiftDialog(RECORDING, False, {})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def height_of(dialog) -> QDoubleSpinBox:
    return dialog.findChild(QDoubleSpinBox, "option_height")


def test_a_height_that_is_typed_is_that_height(lift, qtbot):
    height = height_of(lift)
    qtbot.mouseClick(height.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: height.lineEdit().selectedText() == "0")
    qtbot.keyClicks(height, "1780")
    assert height.value() == 1780 and height.text() == "1780 mm"
    assert lift.answer().options.height == 1780


def test_a_person_of_a_few_millimetres_is_refused_at_once(lift):
    accept = lift.findChild(QPushButton, "lift_dialog_accept")
    for value, may in ((2, False), (178, False), (1780, True), (0, True)):
        height_of(lift).setValue(value)
        assert accept.isEnabled() == may
        assert ("No person is" in lift.note.text()) == (not may)


def test_go_to_begins_in_its_field_and_return_goes(qtbot):
    dialog = GoToDialog(np.arange(100) / 25, 7)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.place
    qtbot.keyClicks(dialog.place, "42")
    qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    assert not dialog.isVisible() and dialog.answer() == 42
