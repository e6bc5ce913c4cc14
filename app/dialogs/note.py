"""Ask for a remark and its tags."""

from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from app.dialogs.forms import FormDialog


class NoteDialog(FormDialog):
    """``ask(parent, frames, known tags, text, tags) -> (text, tags) | None``"""

    def __init__(
        self, frames: range, known: list[str], text: str = "", tags: tuple[str, ...] = (), parent: QWidget | None = None
    ):
        super().__init__("Note", "note_dialog", parent, accept="Keep")
        where = f"Frames {frames.start} to {frames.stop - 1}" if len(frames) > 1 else f"Frame {frames.start}"
        self.text_row("On", where)
        self.text = self.row("Text", QPlainTextEdit(text), "note_text")
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(110)
        self.tags = self.row("Tags", QLineEdit(" ".join(tags)), "note_tags", "Tags to find it by")
        if known:
            self.tags.setCompleter(QCompleter(known))
            self.say("Used so far: " + ", ".join(known[:12]))
        self.text.setFocus()

    def answer(self) -> tuple[str, tuple[str, ...]]:
        return self.text.toPlainText().strip(), split_tags(self.tags.text())

    def accept(self) -> None:
        if any(self.answer()):
            super().accept()
        else:
            self.say("Write a note or add a tag.")


def split_tags(text: str) -> tuple[str, ...]:
    """Words, with commas or blanks between them, each once."""
    return tuple(dict.fromkeys(text.replace(",", " ").replace("#", " ").split()))
