"""One undo step: a thin Qt wrapper round a core edit."""

from time import monotonic

from PySide6.QtGui import QUndoCommand

from core.edits import Compound, Edit
from core.language import tr
from core.project.undo_log import Step

MERGE_SECONDS = 1.0
"""Repeats of one gesture (a held nudge key) no further apart than this are one undo step."""


class EditCommand(QUndoCommand):
    """Applies an edit when made; undo applies its inverse. The session does the applying, so files and views follow.

    Raises ``AppError`` from the constructor where the edit cannot be made. ``gesture`` names what may be merged: the
    edit after an edit of the same gesture must touch no more than the first did.
    """

    def __init__(self, session, edit: Edit, gesture: str = ""):
        super().__init__(tr(edit.text))
        self._session = session
        self._edit = edit
        # here, as an exception inside QUndoStack.push() would be lost
        self._inverse, self.change = session.apply(edit, Step.NEW)
        self._done = True
        self.gesture = gesture
        self.time = monotonic()

    @classmethod
    def done(cls, session, inverse: Edit) -> "EditCommand":
        """A step that was made before, of which only what takes it back is known."""
        step = cls.__new__(cls)
        QUndoCommand.__init__(step, tr(inverse.text))
        step._session, step._inverse, step._done = session, inverse, True
        step.gesture, step.time = "", 0.0
        return step

    def as_undone(self) -> None:
        """It was taken back before: what takes it back, of which alone it was made, makes it again."""
        self._edit, self._done = self._inverse, False

    def apply(self) -> None:
        """Make the edit again. Raises ``AppError`` where it cannot be made; then nothing has changed."""
        if not self._done:
            self._inverse, _ = self._session.apply(self._edit, Step.AGAIN)
            self._done = True

    def revert(self) -> None:
        """Take the edit back. Raises ``AppError`` where that cannot be done; then nothing has changed."""
        if self._done:
            self._edit, _ = self._session.apply(self._inverse, Step.BACK)
            self._done = False

    def extend(self, edit: Edit) -> None:
        """Make another edit, from now on a part of this step. Raises ``AppError`` where it cannot be made."""
        inverse, _ = self._session.apply(edit, Step.SAME)
        self._inverse = Compound((inverse, self._inverse), self.text())

    redo, undo = apply, revert  # nothing left to do where the session came first

    def id(self) -> int:
        return 1 if self.gesture else -1

    def mergeWith(self, other: "EditCommand") -> bool:
        if other.gesture != self.gesture or other.time - self.time > MERGE_SECONDS:
            return False
        self.time = other.time
        self._session.project.join_steps()
        return True  # our inverse restores all that both touched
