"""Ask for what a recording cannot show: facts of the task, what the picture shows, which way is up."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.ergonomics.fact_words import TITLES, UNITS, VALUES
from core.ergonomics.facts import COUPLINGS, DEFAULTS, PATTERNS, SUPPORTS, TWISTS, WRISTS, TaskFacts
from core.ergonomics.setup import Setup
from core.ergonomics.tables import load
from core.language import localized, mark, tr
from core.units import METRIC, Units

ASSUMED = mark("assumed: {value}")

NUMBERS = {"load_kg": (500.0, 0.5), "repetition_per_min": (1000.0, 1.0), "shift_hours": (24.0, 0.5)}
"""Highest value and step."""
YES_OR_NO = {mark("yes"): True, mark("no"): False}
CHOICES: dict[str, dict[str, Any]] = {
    "load_pattern": {VALUES[name]: name for name in PATTERNS},
    "coupling": {word: word for word in COUPLINGS},
    "seated": YES_OR_NO,
    "support": {VALUES[name]: name for name in SUPPORTS},
    "arms_supported": YES_OR_NO,
    "trunk_supported": YES_OR_NO,
    "wrist": {VALUES[name]: name for name in WRISTS},
    "wrist_deviated": YES_OR_NO,
    "wrist_twist": {VALUES[name]: name for name in TWISTS},
    "neck_twisted": YES_OR_NO,
    "shoulder_raised": YES_OR_NO,
    "static": YES_OR_NO,
    "rapid_changes": YES_OR_NO,
    "gravity_assisted": YES_OR_NO,
}
MEASURED = {"seated", "support", "static", "repetition_per_min"}
"""Facts that are read from the recording where they are not typed in."""

GROUPS = (
    (mark("Load and time"), ("load_kg", "load_pattern", "coupling", "repetition_per_min", "shift_hours")),
    (mark("Posture"), ("seated", "support", "arms_supported", "trunk_supported", "static", "rapid_changes")),
    (mark("What is not seen"), ("wrist", "wrist_deviated", "wrist_twist", "neck_twisted", "shoulder_raised",
                          "gravity_assisted")),
)  # fmt: skip

VIEWS = {mark("not said"): "", mark("the person's left"): "left", mark("the person's right"): "right",
    mark("the front"): "front",
         mark("the back"): "back"}  # fmt: skip
UPS = {mark("from calibration, accelerometer or floor, else the camera's"): "", mark("the camera was level"): "level"}


class TaskFactsDialog(FormDialog):
    """``ask(parent, setup, spatial, units) -> dict | None``: what is to be another in the setup.

    A fact that is not given is marked as assumed, or measured, with what that means.
    """

    def __init__(self, setup: Setup, spatial: bool = True, units: Units = METRIC, parent: QWidget | None = None):
        super().__init__(tr("Task facts"), "task_facts", parent, accept=tr("Keep"))
        self._setup, self._units = setup, units
        self._rows: dict[str, QComboBox | QDoubleSpinBox] = {}
        templates = {mark("none"): ""} | {row["title"]: name for name, row in load("workplaces").items()
                                    if isinstance(row, dict) and "facts" in row}  # fmt: skip
        tip = tr("Sets what such a workplace usually has: check every line")
        self.template = self.row(tr("Kind of workplace"), combo_box(templates, setup.template), "template", tip)
        for title, names in GROUPS:
            self._heading(tr(title))
            for name in names:
                self._add(name, getattr(setup.facts, name))
        self._heading(tr("Recording"))
        self.view = self.row(tr("The picture shows"), combo_box(VIEWS, setup.view), "view",
                             tr("Needed where there are no 3D poses"))  # fmt: skip
        ups = UPS | ({mark("two clicks on an upright edge"): "clicks"} if setup.up == "clicks" else {})
        self.up = self.row(tr("Up is"), combo_box(ups, setup.up), "up",
                           tr("Or Ergonomics > Vertical by two clicks"))  # fmt: skip
        self.form.setRowVisible(self.view, not spatial)
        self.template.activated.connect(self._use_template)
        self._tell()

    def _heading(self, title: str) -> None:
        label = QLabel(f"<b>{title}</b>")
        label.setContentsMargins(0, 6, 0, 0)
        self.form.addRow(label)

    def _add(self, name: str, value: Any) -> None:
        if name in NUMBERS:
            highest, step = NUMBERS[name]
            suffix = self._unit(name)
            widget = QDoubleSpinBox(decimals=1, singleStep=step, suffix=suffix)
            widget.setRange(-step, self._shown(name, highest))  # the lowest stands for "not given"
            widget.setSpecialValueText(_silent(name, suffix))
            widget.setValue(-step if value is None else self._shown(name, value))
            widget.valueChanged.connect(self._tell)
        else:
            widget = combo_box({_silent(name): None} | CHOICES[name])
            widget.setCurrentIndex(max(widget.findData(value), 0) if value is not None else 0)
            widget.currentIndexChanged.connect(self._tell)
        self._rows[name] = self.row(tr(TITLES[name]), widget, f"fact_{name}", tr(DEFAULTS.get(name, ("", ""))[1]))

    def value(self, name: str) -> Any:
        """What a row says; None: not given."""
        widget = self._rows[name]
        if not isinstance(widget, QDoubleSpinBox):
            return widget.currentData()
        if widget.value() < 0:
            return None
        given, kept = widget.value(), getattr(self._setup.facts, name)
        if kept is not None and round(self._shown(name, kept), widget.decimals()) == given:
            return kept  # what was not touched is not rounded
        return given if name != "load_kg" else round(self._units.in_kg(given), 4)

    def _shown(self, name: str, value: float) -> float:
        """A fact in the user's units."""
        return float(value) if name != "load_kg" else self._units.masses(value)

    def _unit(self, name: str) -> str:
        return f" {self._units.mass}" if name == "load_kg" else tr(UNITS[name])

    def set_value(self, name: str, value: Any) -> None:
        widget = self._rows[name]
        if isinstance(widget, QDoubleSpinBox):
            widget.setValue(widget.minimum() if value is None else self._shown(name, value))
        else:
            widget.setCurrentIndex(0 if value is None else widget.findData(value))

    def _use_template(self, _index: int) -> None:
        """What a workplace of this kind usually has goes into the rows; all other rows stay as they are."""
        name = self.template.currentData()
        for fact, value in (load("workplaces")[name]["facts"] if name else {}).items():
            self.set_value(fact, value)

    def _tell(self, *_) -> None:
        """An assumed row is in italics."""
        assumed = False
        for name, widget in self._rows.items():
            font = widget.font()
            font.setItalic(self.value(name) is None)
            (widget.lineEdit() if isinstance(widget, QDoubleSpinBox) else widget).setFont(font)
            assumed |= self.value(name) is None and name not in MEASURED
        italics = tr("In italics: assumed where the recording does not show it. The report lists what counts.")
        self.say(italics if assumed else tr("Nothing is assumed."))

    def answer(self) -> dict[str, Any]:
        facts = TaskFacts(**{name: self.value(name) for name in self._rows})
        up = self.up.currentData()
        return {"facts": facts, "template": self.template.currentData(), "view": self.view.currentData(), "up": up,
                "edge": self._setup.edge if up == "clicks" else ()}  # fmt: skip


def _silent(name: str, unit: str = "") -> str:
    """What a row says while the fact is not given."""
    if name in MEASURED:
        return tr("as measured")
    if name not in DEFAULTS:
        return tr(ASSUMED, value=tr("could be either"))
    value = DEFAULTS[name][0]
    if name in CHOICES:
        words = {data: text for text, data in CHOICES[name].items()}
        return tr(ASSUMED, value=tr(words[value]))
    return tr(ASSUMED, value=f"{localized(value, 'g')}{unit}")
