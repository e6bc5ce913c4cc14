from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.dialogs.go_to import GoToDialog
from tests.app.dialogs.test_dialogs import TIMES


def test_go_to_has_the_keyboard_and_return_goes(qtbot):
    dialog = GoToDialog(TIMES, 7)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.place.hasFocus)
    QTest.keyClicks(QApplication.focusWidget(), "31")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.result() == GoToDialog.DialogCode.Accepted and dialog.answer() == 31
