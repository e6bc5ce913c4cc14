"""The list of the user's models, and the way to get rid of one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.dialogs.own_models import OwnModelsDialog
from tests.models.common.test_own_models import model

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def test_without_models_it_says_what_makes_some(qtbot):
    dialog = OwnModelsDialog()
    qtbot.addWidget(dialog)
    assert dialog.note.text().startswith("None yet.") and not dialog.remove.isEnabled()


@pytest.mark.parametrize(("answer", "left"), [(NO, 2), (YES, 1)])
def test_one_is_deleted_when_the_user_says_yes(qtbot, monkeypatch, answer, left):
    model("a/embedding", 'title = "First"\ndata = ["x", "y"]')
    model("b/embedding", 'title = "Second"\ndata = "z"')
    dialog = OwnModelsDialog()
    qtbot.addWidget(dialog)
    rows = [dialog.list.item(row).text() for row in range(2)]
    assert sorted(rows) == ["a/embedding\nFirst", "b/embedding\nSecond"]
    dialog.list.setCurrentRow(rows.index("a/embedding\nFirst"))
    assert "x; y" in dialog.note.text()
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda parent, title, text: asked.append(text) or answer)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert asked == ["Delete a/embedding from the disk? This cannot be undone."] and dialog.list.count() == left
