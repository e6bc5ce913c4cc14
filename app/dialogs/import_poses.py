"""Ask as what a pose file is brought in."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.document import Recording

STAGES = {
    "Detected: found by an estimator, to be corrected": "detected",
    "Truth: a reference to compare with": "truth",
}


class ImportPosesDialog(FormDialog):
    """``ask(parent, path, recording) -> stage | None``"""

    def __init__(self, path: Path, recording: Recording, parent: QWidget | None = None):
        super().__init__("Import poses", "import_dialog", parent, accept="Import")
        self.text_row("File", path.name)
        self.text_row("Onto", f"{recording.name} ({recording.n_frames} frames)")
        self.stage = self.row("As", combo_box(STAGES), "import_stage")
        self.say("Pose number n of the file goes to frame n of the recording.")

    def answer(self) -> str:
        return self.stage.currentData()
