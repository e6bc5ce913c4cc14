"""Ask in what unit a depth recording's values are, where the file does not say."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.errors import DepthUnitError
from core.language import mark, number, tr

UNITS = {mark("Millimetres"): "mm", mark("Centimetres"): "cm", mark("Metres"): "m"}


class DepthUnitDialog(FormDialog):
    """``ask(parent, path, error) -> unit | None``: "mm", "cm", "m", or the millimetres of one stored step."""

    def __init__(self, path: Path, error: DepthUnitError, parent: QWidget | None = None):
        super().__init__(tr("Depth of {path}", path=path.name), "depth_unit_dialog", parent, accept=tr("Open"))
        self.text_row(tr("In the file"), error.got)
        self.unit: QComboBox = self.row(tr("These are"), combo_box(UNITS), "depth_unit")
        self.unit.setEditable(True)
        self.unit.editTextChanged.connect(self._check)
        ask = mark("The file does not say. Of raw sensor units type how many millimetres one is, such as {example:g}.")
        self.say(tr(ask, example=0.2))

    def _check(self, *_) -> None:
        self.accept_button.setEnabled(self._unit() is not None)

    def _unit(self) -> str | None:
        text = self.unit.currentText().strip()
        known = {tr(words): unit for words, unit in UNITS.items()}
        if text in known:
            return known[text]
        try:
            unit = number(text)
        except ValueError:
            return None
        return f"{unit:.15g}" if unit > 0 else None

    def answer(self) -> str | None:
        return self._unit()
