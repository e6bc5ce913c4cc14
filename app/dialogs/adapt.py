"""Ask how long to adapt the depth network to a sensor."""

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, OptionsForm
from core.language import tr
from core.recording import Recording
from models.depth.train_options import SensorTraining

ASKED = ("minutes", "motion", "body", "examples", "rate", "seed", "threads")


class AdaptDialog(FormDialog):
    """``ask(parent, recording, corrected frames, options of last time) -> options of the training | None``"""

    def __init__(self, recording: Recording, corrected: int, last: dict, parent: QWidget | None = None):
        super().__init__(
            tr("Adapt to the sensor of {recording}", recording=recording.name),
            "adapt_dialog",
            parent,
            accept=tr("Adapt"),
        )
        others = tuple(name for name in SensorTraining.__dataclass_fields__ if name not in ASKED)
        self.options = OptionsForm(SensorTraining, last, skip=others)
        self.form.addRow(self.options)
        judges = tr(", and the {corrected} frames that you corrected,", corrected=corrected) if corrected else ""
        self.say(
            tr(
                "The network learns what this sensor makes of people, without labels. A quarter of the "
                "recording{judges} judge it afterwards: it is kept only where it got better.",
                judges=judges,
            )
        )

    def answer(self) -> dict:
        return self.options.values()
