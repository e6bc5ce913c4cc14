"""Ask for what a recording cannot show: facts of the task, what the picture shows, which way is up."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QWidget

from app.dialogs.forms import FormDialog, combo_box
from core.ergonomics.facts import COUPLINGS, DEFAULTS, PATTERNS, SUPPORTS, TWISTS, WRISTS, TaskFacts
from core.ergonomics.setup import Setup
from core.ergonomics.tables import load
from core.units import METRIC, Units

ASSUMED = "assumed: "

NUMBERS = {  # title, unit ("" for the user's unit of mass), highest, step
    "load_kg": ("Load held or moved", "", 500.0, 0.5),
    "repetition_per_min": ("The same movement", " times a minute", 1000.0, 1.0),
    "shift_hours": ("Done for", " hours of a shift", 24.0, 0.5),
}
CHOICES = {
    "load_pattern": ("How it is handled", {"now and then": PATTERNS[0], "held, or over 4 times a minute": PATTERNS[1],
                                           "with a jerk or a shock": PATTERNS[2]}),
    "coupling": ("Grip", {word: word for word in COUPLINGS}),
    "seated": ("Sitting", {"yes": True, "no": False}),
    "support": ("Weight on", {"both feet": SUPPORTS[0], "one foot": SUPPORTS[1]}),
    "arms_supported": ("Arms rest on something", {"yes": True, "no": False}),
    "trunk_supported": ("Trunk leans on something", {"yes": True, "no": False}),
    "wrist": ("Wrist, where unseen", {word.replace("_", " "): word for word in WRISTS}),
    "wrist_deviated": ("Wrist bent sideways", {"yes": True, "no": False}),
    "wrist_twist": ("Forearm turned", {"in the middle of its range": TWISTS[0], "near its end": TWISTS[1]}),
    "neck_twisted": ("Head turned, where unseen", {"yes": True, "no": False}),
    "shoulder_raised": ("Shoulders raised, where unseen", {"yes": True, "no": False}),
    "static": ("Held over a minute", {"yes": True, "no": False}),
    "rapid_changes": ("Rapid large changes", {"yes": True, "no": False}),
    "gravity_assisted": ("Arm hangs by its weight", {"yes": True, "no": False}),
}  # fmt: skip
MEASURED = {"seated", "support", "static", "repetition_per_min"}
"""Facts that are read from the recording where they are not typed in."""

GROUPS = (
    ("Load and time", ("load_kg", "load_pattern", "coupling", "repetition_per_min", "shift_hours")),
    ("Posture", ("seated", "support", "arms_supported", "trunk_supported", "static", "rapid_changes")),
    ("What is not seen", ("wrist", "wrist_deviated", "wrist_twist", "neck_twisted", "shoulder_raised",
                          "gravity_assisted")),
)  # fmt: skip

VIEWS = {"not said": "", "the person's left": "left", "the person's right": "right", "the front": "front",
         "the back": "back"}  # fmt: skip
UPS = {"from calibration, accelerometer or floor, else the camera's": "", "the camera was level": "level"}


class TaskFactsDialog(FormDialog):
    """``ask(parent, setup, spatial, units) -> dict | None``: what is to be another in the setup.

    A fact that is not given is marked as assumed, or measured, with what that means.
    """

    def __init__(self, setup: Setup, spatial: bool = True, units: Units = METRIC, parent: QWidget | None = None):
        super().__init__("Task facts", "task_facts", parent, accept="Keep")
        self._setup, self._units = setup, units
        self._rows: dict[str, QComboBox | QDoubleSpinBox] = {}
        templates = {"none": ""} | {row["title"]: name for name, row in load("workplaces").items()
                                    if isinstance(row, dict) and "facts" in row}  # fmt: skip
        tip = "Sets what such a workplace usually has: check every line"
        self.template = self.row("Kind of workplace", combo_box(templates, setup.template), "template", tip)
        for title, names in GROUPS:
            self._heading(title)
            for name in names:
                self._add(name, getattr(setup.facts, name))
        self._heading("Recording")
        self.view = self.row("The picture shows", combo_box(VIEWS, setup.view), "view",
                             "Needed where there are no 3D poses")  # fmt: skip
        ups = UPS | ({"two clicks on an upright edge": "clicks"} if setup.up == "clicks" else {})
        self.up = self.row("Up is", combo_box(ups, setup.up), "up",
                           "Or Ergonomics > Vertical by two clicks")  # fmt: skip
        self.form.setRowVisible(self.view, not spatial)
        self.template.activated.connect(self._use_template)
        self._tell()

    def _heading(self, title: str) -> None:
        label = QLabel(f"<b>{title}</b>")
        label.setContentsMargins(0, 6, 0, 0)
        self.form.addRow(label)

    def _add(self, name: str, value: Any) -> None:
        if name in NUMBERS:
            title, unit, highest, step = NUMBERS[name]
            suffix = unit or f" {self._units.mass}"
            widget = QDoubleSpinBox(decimals=1, singleStep=step, suffix=suffix)
            widget.setRange(-step, self._shown(name, highest))  # the lowest stands for "not given"
            widget.setSpecialValueText(_silent(name, suffix))
            widget.setValue(-step if value is None else self._shown(name, value))
            widget.valueChanged.connect(self._tell)
        else:
            title, choices = CHOICES[name]
            widget = combo_box({_silent(name): None} | choices)
            widget.setCurrentIndex(max(widget.findData(value), 0) if value is not None else 0)
            widget.currentIndexChanged.connect(self._tell)
        self._rows[name] = self.row(title, widget, f"fact_{name}", DEFAULTS.get(name, ("", ""))[1])

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
        return given if NUMBERS[name][1] else round(self._units.in_kg(given), 4)

    def _shown(self, name: str, value: float) -> float:
        """A fact in the user's units."""
        return float(value) if NUMBERS[name][1] else self._units.masses(value)

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
        """How many facts are assumed; an assumed row is in italics."""
        assumed = 0
        for name, widget in self._rows.items():
            font = widget.font()
            font.setItalic(self.value(name) is None)
            (widget.lineEdit() if isinstance(widget, QDoubleSpinBox) else widget).setFont(font)
            assumed += self.value(name) is None and name not in MEASURED
        facts = f"{assumed} fact{'' if assumed == 1 else 's'}"
        self.say(f"{facts} in italics are assumptions; the report lists them." if assumed else "Nothing is assumed.")

    def answer(self) -> dict[str, Any]:
        facts = TaskFacts(**{name: self.value(name) for name in self._rows})
        up = self.up.currentData()
        return {"facts": facts, "template": self.template.currentData(), "view": self.view.currentData(), "up": up,
                "edge": self._setup.edge if up == "clicks" else ()}  # fmt: skip


def _silent(name: str, unit: str = "") -> str:
    """What a row says while the fact is not given."""
    if name in MEASURED:
        return "as measured"
    if name not in DEFAULTS:
        return ASSUMED + "could be either"
    value = DEFAULTS[name][0]
    if name in CHOICES:
        words = {data: text for text, data in CHOICES[name][1].items()}
        return ASSUMED + words[value]
    return f"{ASSUMED}{value:g}{unit}"
