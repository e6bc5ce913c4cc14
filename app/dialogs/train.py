"""Ask which model to train, on what and for how long. The rows come from the training's options."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, OptionsForm, combo_box
from core.language import tr
from models.common.cache import own_models_folder
from models.training.registry import TRAININGS


@dataclass(frozen=True)
class TrainChoice:
    """``values`` are those of the options that differ from the usual ones."""

    training: str
    values: dict[str, Any]


class TrainDialog(FormDialog):
    """``ask(parent, answers given last) -> TrainChoice | None``"""

    def __init__(self, last: dict, parent: QWidget | None = None):
        super().__init__(tr("Train a model"), "train_dialog", parent, accept=tr("Train"))
        self._options: OptionsForm | None = None
        self._known = {"out": str(own_models_folder()), **_values(last)}
        titles = {f"{row.name}: {tr(row.title)}": row.name for row in TRAININGS.values()}
        self.training = self.row(tr("Model"), combo_box(titles, last.get("training")), "training")
        self.training.currentIndexChanged.connect(self._training_changed)
        self._training_changed()

    def _training_changed(self, *_) -> None:
        if self._options is not None:
            self.form.removeRow(self._options)
        self._options = OptionsForm(TRAININGS[self.training.currentData()].options_class, self._known)
        self._options.changed.connect(self._check)
        self.form.addRow(self._options)
        self._check()
        self.adjustSize()

    def _check(self) -> None:
        ready = bool(self._options.values().get("data"))
        self.accept_button.setEnabled(ready)
        self.say("" if ready else tr("Choose the data to learn from."))

    def answer(self) -> TrainChoice:
        return TrainChoice(self.training.currentData(), self._options.values())


def _values(last: dict) -> dict:
    """What was chosen last time; settings may hold anything."""
    values = last.get("values")
    return values if isinstance(values, dict) else {}
