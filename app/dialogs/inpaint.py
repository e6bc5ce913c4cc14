"""Ask what is to be inpainted, and how."""

from dataclasses import asdict, dataclass

from PySide6.QtWidgets import QWidget

from app.dialogs.forms import FormDialog, OptionsForm, RangeRow, combo_box
from core.language import mark, tr
from core.recording import Recording
from models.jumps.options import PUBLISHED, JumpsOptions, Preset
from models.jumps.weights import target_named, targets

PRESETS = {mark("Usual"): None, mark("Search as in the paper"): Preset.PAPER,
    mark("Search as in the thesis"): Preset.THESIS}


@dataclass(frozen=True)
class InpaintChoice:
    """``frames`` and ``joints`` (names) None: all of them. ``all_people``: all people of the recording."""

    frames: range | None = None
    joints: tuple[str, ...] | None = None
    all_people: bool = False
    options: JumpsOptions = JumpsOptions()


class InpaintDialog(FormDialog):
    """``ask(parent, recording, chosen range, selected joints, several people, options of last time) ->
    InpaintChoice | None``"""

    def __init__(
        self, recording: Recording, chosen: range | None, selected: tuple[str, ...], several: bool, last: dict,
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(tr("Repair poses"), "inpaint_dialog", parent, accept=tr("Repair"))
        self.frames = self.row(tr("Frames"), RangeRow(recording.n_frames, chosen), "frames")
        words = (
            tr("Only the {count} selected", count=len(selected)) if len(selected) > 1 else tr("Only the selected one")
        )
        joints = {mark("All"): None} | ({words: selected} if selected else {})
        self._joints = list(joints.values())
        self.joints = self.row(tr("Joints"), combo_box({text: n for n, text in enumerate(joints)}), "joints")
        self.people = self.row(tr("People"), combo_box({mark("This person"): False, mark("Everyone"): True}), "people")
        self.form.setRowVisible(self.people, several)
        self.preset = self.row(tr("Settings"), combo_box(PRESETS), "preset")
        self.preset.setToolTip(tr("Completing is the most accurate; the published searches are there to compare with"))
        self.preset.activated.connect(self._preset_chosen)
        self.options = self._options_form(last)
        self.form.addRow(self.options)
        self.say(tr("Confirmed joints never move. Filled-in joints are shown as hollow rings."))

    def _options_form(self, known: dict) -> OptionsForm:
        skeletons = {
            tr("{count} joints ({name})", count=len(target_named(name)), name=name): name for name in targets()
        }
        return OptionsForm(JumpsOptions, known, {"target": skeletons})

    def _preset_chosen(self) -> None:
        preset = self.preset.currentData()
        row, _ = self.form.getWidgetPosition(self.options)
        self.form.removeRow(self.options)
        self.options = self._options_form(PUBLISHED[preset] if preset else {})
        self.form.insertRow(row, self.options)

    def answer(self) -> InpaintChoice:
        frames = None if self.frames.is_whole else self.frames.range()
        joints = self._joints[self.joints.currentData()]
        return InpaintChoice(frames, joints, self.people.currentData(), JumpsOptions(**self.options.values()))


def kept_options(options: JumpsOptions) -> dict:
    """Options as plain values, those at their defaults left out: for the settings."""
    usual = asdict(JumpsOptions())
    return {name: value for name, value in asdict(options).items() if value != usual[name]}
