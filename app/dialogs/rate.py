"""Ask how many frames a second of a recording has that does not say."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.dialogs.forms import FormDialog
from core.language import tr
from core.recording import Recording


class RateDialog(FormDialog):
    """``ask(parent, recording) -> frames per second | None``"""

    def __init__(self, recording: Recording, parent: QWidget | None = None):
        super().__init__(tr("Rate of {recording}", recording=recording.name), "rate_dialog", parent)
        self.rate = self.row(tr("Frames per second"), QDoubleSpinBox(decimals=3, minimum=0.001, maximum=1e4), "rate")
        self.rate.setValue(recording.fps)
        self.say(tr("Neither the recording nor anyone has said so far. Times, speeds and durations follow from it."))

    def answer(self) -> float:
        return self.rate.value()
