"""Ask how a recording is to be processed, in plain choices; what else can be said is folded away."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from app.dialogs.estimate import PEOPLE, EstimateChoice
from app.dialogs.forms import Fold, FormDialog, OptionsForm, combo_box
from core.language import tr
from core.media.base import FrameKind
from core.recording import Recording
from models.catalog import Task, entries, find
from models.jumps.options import JumpsOptions, Quality
from models.lifting.options import LiftOptions


@dataclass(frozen=True)
class ProcessChoice:
    """Options of the whole chain; ``inpaint`` and ``lift`` None leave that step out."""

    estimate: EstimateChoice
    inpaint: JumpsOptions | None
    lift: LiftOptions | None
    fast: bool = False


class ProcessDialog(FormDialog):
    """``ask(parent, recording, answers given last, those of the inpainting, of the lift) -> ProcessChoice | None``"""

    def __init__(self, recording: Recording, last: dict, inpaint: dict, lift: dict, parent: QWidget | None = None):
        super().__init__(
            tr("Process {recording}", recording=recording.name), "process_dialog", parent, accept=tr("Process")
        )
        self._inpaint, self._lift, self._known = inpaint, lift, last.get("options", {})
        self.people = self.row(tr("People"), combo_box(PEOPLE, last.get("people", 0)), "people",
                               tr("How many are tracked: as many as are seen at once, or so many"))  # fmt: skip
        self.speed = self.row(tr("How"), combo_box({tr("Best"): False, tr("Fast"): True}, last.get("fast")), "speed",
                              tr("Fast takes the smaller networks"))  # fmt: skip
        self.form.addRow(Fold("more", tr("More"), self._more(recording, last.get("estimator"))))
        self.estimator.currentIndexChanged.connect(self._estimator_changed)
        for box in (self.inpaint, self.lift):
            box.toggled.connect(self._explain)
        self._estimator_changed()

    def _more(self, recording: Recording, estimator: str | None) -> QFormLayout:
        rows, color = QFormLayout(), recording.kind == FrameKind.COLOR
        usable = {entry.title: entry.name for entry in entries(Task.ESTIMATE) if entry.frames == recording.kind}
        self.estimator = combo_box(usable, estimator)
        self.inpaint = QCheckBox(tr("Repair: fill gaps, upsample"), checked=color)
        self.lift = QCheckBox(tr("Lift to 3D"), checked=color)
        self._steps = {tr("Estimator"): self.estimator, tr("Then"): self.inpaint, tr("And"): self.lift}
        names = ("estimator", "then_inpaint", "then_lift")
        for name, (label, widget) in zip(names, self._steps.items(), strict=True):
            widget.setObjectName(name)
            widget.setAccessibleName(label)
            rows.addRow(label, widget)
            rows.setRowVisible(widget, color or widget is self.estimator)  # depth is measured in 3D: it needs neither
        self._rows, self._options = rows, None
        return rows

    def _estimator_changed(self, *_) -> None:
        if self._options is not None:
            self._rows.removeRow(self._options)
        entry = find(self.estimator.currentData())
        self._options = OptionsForm(entry.options, self._known, skip=tuple(entry.fast))
        self._rows.insertRow(1, self._options)
        self._explain()

    def _explain(self, *_) -> None:
        entry = find(self.estimator.currentData())
        self.form.setRowVisible(self.speed, bool(entry.fast) or self.inpaint.isChecked())
        steps = (self.inpaint, tr("gaps are filled")), (self.lift, tr("3D is made"))
        then = [words for box, words in steps if box.isChecked()]
        name = tr(entry.title).split(":")[0].split(",")[0]
        self.say("; ".join([tr("Poses by the estimator {name}", name=name), *then]) + ".")

    def answer(self) -> ProcessChoice:
        fast, entry = self.speed.currentData(), find(self.estimator.currentData())
        options = self._options.values() | (dict(entry.fast) if fast else {})
        estimate = EstimateChoice(entry.name, self.people.currentData(), None, options)
        quality = Quality.FAST if fast else Quality.BEST
        inpaint = replace(JumpsOptions(**self._inpaint), quality=quality) if self.inpaint.isChecked() else None
        return ProcessChoice(estimate, inpaint, LiftOptions(**self._lift) if self.lift.isChecked() else None, fast)
