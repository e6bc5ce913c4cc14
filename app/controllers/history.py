"""``HistoryController``: undo and redo."""

from app.controllers.base import Controller
from app.ui.action import Action
from core.language import tr
from core.project.undo_log import MOST_STEPS


class HistoryController(Controller):
    def action_rows(self) -> list[Action]:
        stack = self._session.undo_stack
        kept = tr("Take back the last step. A project keeps {count} of them when it is closed", count=MOST_STEPS)
        return [
            Action("undo", tr("&Undo"), ("Ctrl+Z",), self.undo, "&Edit", 100, stack.canUndo, repeat=True, icon="undo",
                   tip=kept),
            Action("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self.redo, "&Edit", 105, stack.canRedo, repeat=True,
                   icon="redo"),
        ]  # fmt: skip

    def undo(self) -> None:
        text = self._session.undo_stack.undoText()
        self._session.undo()
        self.statusMessage.emit(tr("Undone: {text}", text=text))

    def redo(self) -> None:
        text = self._session.undo_stack.redoText()
        self._session.redo()
        self.statusMessage.emit(tr("Redone: {text}", text=text))
