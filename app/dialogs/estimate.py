"""Ask which estimator to run, on whom and where."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, OptionsForm, RangeRow, combo_box, spin_box
from core.document import Recording
from models.catalog import ModelEntry, Task, entries, find

MAX_PEOPLE = 20


@dataclass(frozen=True)
class EstimateChoice:
    """``frames`` None: all of them. ``options`` are those that differ from the estimator's defaults."""

    estimator: str
    people: int
    frames: range | None
    options: dict[str, Any]


class EstimateDialog(FormDialog):
    """``ask(parent, recording, chosen range, answers given last) -> EstimateChoice | None``"""

    def __init__(self, recording: Recording, chosen: range | None, last: dict, parent: QWidget | None = None):
        super().__init__(f"Estimate poses in {recording.name}", "estimate_dialog", parent, accept="Estimate")
        self._options: OptionsForm | None = None
        usable = [entry for entry in entries(Task.ESTIMATE) if entry.frames == recording.kind]
        self.estimator = self.row(
            "Estimator", combo_box({e.title: e.name for e in usable}, last.get("estimator")), "estimator"
        )
        self.people = self.row("Number of people", spin_box(last.get("people", 1), 1, MAX_PEOPLE), "people")
        self.frames = self.row("Frames", RangeRow(recording.n_frames, chosen), "frames")
        self._known = last.get("options", {})
        self.estimator.currentIndexChanged.connect(self._estimator_changed)
        self._estimator_changed()

    def _estimator_changed(self, *_) -> None:
        if self._options is not None:
            self.form.removeRow(self._options)
            self._options = None
        name = self.estimator.currentData()
        self.accept_button.setEnabled(name is not None)
        if name is None:
            self.say("No estimator can use a recording of this kind.")
            return
        entry = find(name)
        self._options = OptionsForm(entry.options, self._known)
        self.form.addRow(self._options)
        self.say(_about(entry))
        self.adjustSize()

    def answer(self) -> EstimateChoice:
        frames = None if self.frames.is_whole else self.frames.range()
        return EstimateChoice(self.estimator.currentData(), self.people.value(), frames, self._options.values())


def _about(entry: ModelEntry) -> str:
    return f"Joints: {entry.skeleton}. Licence: {entry.licence}."
