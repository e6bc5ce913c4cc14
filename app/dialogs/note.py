"""Ask for a remark and its tags."""

from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from app.dialogs.forms import FormDialog
from core.language import tr


class NoteDialog(FormDialog):
    """``ask(parent, frames, known tags, text, tags) -> (text, tags) | None``"""

    def __init__(
        self, frames: range, known: list[str], text: str = "", tags: tuple[str, ...] = (), parent: QWidget | None = None
    ):
        super().__init__(tr("Note"), "note_dialog", parent, accept=tr("Keep"))
        where = (
            tr("Frames {start} to {stop}", start=frames.start, stop=frames.stop - 1)
            if len(frames) > 1
            else tr("Frame {start}", start=frames.start)
        )
        self.text_row(tr("On"), where)
        self.text = self.row(tr("Text"), QPlainTextEdit(text), "note_text")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(110)
        self.tags = self.row(tr("Tags"), QLineEdit(" ".join(tags)), "note_tags", tr("Tags to find it by"))
        if known:
            self.tags.setCompleter(QCompleter(known))
            self.say(tr("Used so far: ") + ", ".join(known[:12]))
        self.text.setFocus()

    def answer(self) -> tuple[str, tuple[str, ...]]:
        return self.text.toPlainText().strip(), split_tags(self.tags.text())

    def accept(self) -> None:
        if any(self.answer()):
            super().accept()
        else:
            self.say(tr("Write a note or add a tag."))


def split_tags(text: str) -> tuple[str, ...]:
    """Words, with commas or blanks between them, each once."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace("#", " ").split()))
