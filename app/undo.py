"""One undo step: a thin Qt wrapper round a core edit."""

from PySide6.QtGui import QUndoCommand

from core.edits import Edit


class EditCommand(QUndoCommand):
    """Applies an edit when made; undo applies its inverse. The session does the applying, so files and views follow.

    Raises ``AppError`` from the constructor where the edit cannot be made.
    """

    def __init__(self, session, edit: Edit):
        super().__init__(edit.text)
        self._session = session
        self._edit = edit
        self._inverse: Edit = session.apply(edit)  # here, since an exception inside QUndoStack.push() would be lost
        self._applied = True

    def redo(self) -> None:
        if self._applied:  # the push itself
            self._applied = False
            return
        self._inverse = self._session.apply(self._edit)

    def undo(self) -> None:
        self._edit = self._session.apply(self._inverse)
