"""Ask which parts of JUMPS are to be left out, one after the other."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget

from app.dialogs.forms import FormDialog, RangeRow, spin_box
from app.tasks.ablation import VARIANTS
from core.language import tr
from core.recording import Recording
from models.jumps.options import JumpsOptions


@dataclass(frozen=True)
class AblationChoice:
    """``frames`` None: all. ``variants``: names in ``VARIANTS``, the complete method first."""

    frames: range | None
    variants: tuple[str, ...]
    iterations: int


class AblationDialog(FormDialog):
    """``ask(parent, recording, chosen range) -> AblationChoice | None``"""

    def __init__(self, recording: Recording, chosen: range | None, parent: QWidget | None = None):
        super().__init__(tr("Ablation of JUMPS"), "ablation_dialog", parent, accept=tr("Run"))
        self.frames = self.row(tr("Frames"), RangeRow(recording.n_frames, chosen), "frames")
        self._boxes = {}
        for name, variant in VARIANTS.items():
            box = self.row("", QCheckBox(tr(variant.title), checked=True), f"ablation_{name.replace(' ', '_')}")
            box.setAccessibleName(tr(variant.title))
            box.toggled.connect(self._changed)
            self._boxes[name] = box
        self.iterations = self.row(
            tr("Steps of the search"), spin_box(JumpsOptions().iterations, 1, 2000), "ablation_iterations"
        )
        self.say(tr("Each run becomes a separate track. All are compared and shown side by side."))

    def _changed(self, *_) -> None:
        self.accept_button.setEnabled(len(self.answer().variants) > 1)

    def answer(self) -> AblationChoice:
        frames = None if self.frames.is_whole else self.frames.range()
        chosen = tuple(name for name, box in self._boxes.items() if box.isChecked())
        return AblationChoice(frames, chosen, self.iterations.value())
