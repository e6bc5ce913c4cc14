import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui import messages
from app.ui.messages import ErrorDialog, Toasts, catch_uncaught, describe, show_error
from core.errors import MediaError


def test_an_error_of_the_users_is_told_in_its_own_words():
    error = MediaError("a.mp4 cannot be read", expected="a video", got="text", action="Choose another file")
    headline, explanation, details = describe(error)
    assert headline == "a.mp4 cannot be read"
    assert explanation == "Expected: a video\nGot: text\nChoose another file"
    assert details == ""


def test_a_defect_of_ours_says_so_and_where():
    try:
        [][1]  # noqa: PLE0643
    except IndexError as error:
        headline, explanation, details = describe(error)
    assert "went wrong" in headline and "bug in the program" in explanation
    assert "IndexError: list index out of range" in details and "test_messages.py" in details


def test_the_dialog_copies_everything(qtbot):
    dialog = show_error(None, MediaError("a.mp4 cannot be read", action="Choose another file"), "line 12")
    qtbot.addWidget(dialog)
    assert not dialog.details.isVisible()
    dialog.findChild(object, "error_more").click()
    assert dialog.details.isVisible()
    dialog.findChild(object, "error_copy").click()
    assert QGuiApplication.clipboard().text() == "a.mp4 cannot be read\n\nChoose another file\n\nline 12"


@pytest.fixture
def caught(qtbot, capsys):
    window = QWidget()
    qtbot.addWidget(window)
    restore = catch_uncaught(window)
    yield window
    restore()


def test_what_nobody_caught_opens_a_dialog(caught, qtbot):
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())
    assert "ZeroDivisionError" in caught.findChild(ErrorDialog).details.toPlainText()


def test_so_does_what_fails_in_another_thread(caught, qtbot):
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: caught.findChild(ErrorDialog) is not None)


def test_a_dialog_that_fails_is_not_told_by_another(caught, monkeypatch, capsys):
    asked = []

    def fail(*_):
        asked.append(1)
        if len(asked) < 50:
            raise RuntimeError("no dialog can be shown")

    monkeypatch.setattr(messages, "show_error", fail)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("first"), None)
    assert len(asked) == 1
    assert "first" in capsys.readouterr().err
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("second"), None)  # later ones are told again
    assert len(asked) == 2


def test_it_tells_without_a_console(caught, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("first"), None)
    assert caught.findChild(ErrorDialog) is not None


def test_a_toast_passes_and_may_undo(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    toasts = Toasts(window, over=window)
    toasts.tell("Deleted: left wrist", undo=True)
    assert toasts.text == "Deleted: left wrist" and toasts.geometry().bottom() < 300
    with qtbot.waitSignal(toasts.undoAsked):
        toasts.button.click()
    assert toasts.text == ""
    toasts.tell("Saved")
    assert not toasts.button.isVisible()
    toasts._timer.timeout.emit()
    assert toasts.text == ""


def test_a_long_toast_stays_over_the_picture_in_several_lines(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 300)
    picture = QWidget(window)
    picture.setGeometry(200, 0, 420, 300)
    window.show()
    toasts = Toasts(window, over=picture)
    toasts.tell("Short", undo=True)
    one_line = toasts.height()
    toasts.tell("The recording states no rate: 30 frames/s are assumed. " * 3, undo=True)
    assert picture.geometry().contains(toasts.geometry()) and toasts.height() > one_line
    assert toasts.label.height() >= toasts.label.heightForWidth(toasts.label.width())
    toasts.withdraw_undo()
    assert picture.geometry().contains(toasts.geometry())
    toasts.tell("Short", undo=True)
    assert toasts.height() == one_line and toasts.width() < 200


def test_return_closes_an_error(qtbot):
    dialog = show_error(None, MediaError("a.mp4 cannot be read"), "details")
    qtbot.addWidget(dialog)
    default = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert [button.objectName() for button in default] == ["error_close"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_errors_that_come_while_one_is_told_are_told_with_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    first = show_error(window, MediaError("a.mp4 cannot be read", action="Convert it"))
    assert not first._more.isVisibleTo(first)
    second = show_error(window, MediaError("b.mp4 cannot be read"), "a traceback")
    again = show_error(window, MediaError("b.mp4 cannot be read"), "a traceback")
    assert first is second is again and len(window.findChildren(ErrorDialog)) == 1
    title, body = (first.findChild(QLabel, f"error_{name}").text() for name in ("headline", "explanation"))
    assert title == "2 errors" and body == "a.mp4 cannot be read\nConvert it\n\nb.mp4 cannot be read"
    assert first.details.toPlainText() == "a traceback" and first._more.isVisibleTo(first)
    for number in range(9):
        show_error(window, MediaError(f"{number}.mp4 cannot be read"))
    assert first.findChild(QLabel, "error_explanation").text().endswith("and 3 more")
    assert "8.mp4" in first._text
    first.close()
    other = show_error(window, MediaError("c.mp4 cannot be read"))
    assert other is not first and other.findChild(QLabel, "error_headline").text() == "c.mp4 cannot be read"
    other.close()
