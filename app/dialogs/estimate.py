"""Ask which estimator to run, on whom and where."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, OptionsForm, RangeRow, combo_box
from core.language import mark, tr
from core.recording import Recording
from models.catalog import ModelEntry, Task, entries, find

MAX_PEOPLE = 20
PEOPLE = {mark("Found by itself"): 0} | {str(number): number for number in range(1, MAX_PEOPLE + 1)}


@dataclass(frozen=True)
class EstimateChoice:
    """``people`` 0: as many as there are. ``frames`` None: all. ``options`` differ from the estimator's defaults."""

    estimator: str
    people: int
    frames: range | None
    options: dict[str, Any]


class EstimateDialog(FormDialog):
    """``ask(parent, recording, chosen range, answers given last) -> EstimateChoice | None``"""

    def __init__(self, recording: Recording, chosen: range | None, last: dict, parent: QWidget | None = None):
        super().__init__(
            tr("Estimate poses in {recording}", recording=recording.name),
            "estimate_dialog",
            parent,
            accept=tr("Estimate"),
        )
        self._options: OptionsForm | None = None
        usable = [entry for entry in entries(Task.ESTIMATE) if entry.frames == recording.kind]
        self.estimator = self.row(
            tr("Estimator"), combo_box({e.title: e.name for e in usable}, last.get("estimator")), "estimator"
        )
        self.people = self.row(tr("Number of people"), combo_box(PEOPLE, last.get("people", 0)), "people")
        self.frames = self.row(tr("Frames"), RangeRow(recording.n_frames, chosen), "frames")
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
            self.say(tr("No estimator can use a recording of this kind."))
            return
        entry = find(name)
        self._options = OptionsForm(entry.options, self._known)
        self.form.addRow(self._options)
        self.say(_about(entry))
        self.adjustSize()

    def answer(self) -> EstimateChoice:
        frames = None if self.frames.is_whole else self.frames.range()
        return EstimateChoice(self.estimator.currentData(), self.people.currentData(), frames, self._options.values())


def _about(entry: ModelEntry) -> str:
    return tr("Joints: {skeleton}. Licence: {licence}.", skeleton=entry.skeleton, licence=entry.licence)
