"""Ask as what a pose file is brought in, and how its poses belong to the frames."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.document import Recording

STAGES = {
    "Detected: found by an estimator, to be corrected": "detected",
    "Truth: a reference to compare with": "truth",
}
FITS = {"Pose n belongs to frame n": False, "By time: of another frame rate": True}
_HELP = {
    False: "Pose number n of the file goes to frame n of the recording.",
    True: "Each frame takes the pose nearest in time. Time in the file + offset = time in the recording.",
}


@dataclass(frozen=True)
class ImportChoice:
    """``offset`` in seconds counts only ``by_time``."""

    stage: str
    by_time: bool = False
    offset: float = 0.0


class ImportPosesDialog(FormDialog):
    """``ask(parent, path, recording) -> ImportChoice | None``"""

    def __init__(self, path: Path, recording: Recording, parent: QWidget | None = None):
        super().__init__("Import poses", "import_dialog", parent, accept="Import")
        self.text_row("File", path.name)
        self.text_row("Onto", f"{recording.name} ({recording.n_frames} frames)")
        self.stage = self.row("As", combo_box(STAGES), "import_stage")
        self.fits = self.row("Frames", combo_box(FITS), "import_fits")
        self.offset = self.row("Offset", QDoubleSpinBox(decimals=3, singleStep=0.01, suffix=" s"), "import_offset")
        self.offset.setRange(-3600, 3600)
        self.fits.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self, *_) -> None:
        by_time = self.fits.currentData()
        self.form.setRowVisible(self.offset, by_time)
        self.say(_HELP[by_time])

    def answer(self) -> ImportChoice:
        by_time = self.fits.currentData()
        return ImportChoice(self.stage.currentData(), by_time, self.offset.value() if by_time else 0.0)
