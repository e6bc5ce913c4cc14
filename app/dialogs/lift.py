"""Ask how 2D poses are to be lifted to 3D."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.dialogs.camera import CameraChooser, From
from app.dialogs.forms import FormDialog, OptionsForm, combo_box
from core.camera import Camera
from core.language import mark, tr
from core.recording import Recording
from models.lifting.options import LiftOptions

SHORTEST = 400
"""Millimetres of a body: what is less was meant in another unit."""


@dataclass(frozen=True)
class LiftChoice:
    """``camera`` None: the field of view in ``options``. ``all_people``: all people of the recording."""

    camera: Camera | None = None
    all_people: bool = False
    options: LiftOptions = LiftOptions()


class LiftDialog(FormDialog):
    """``ask(parent, recording, several people, options of last time) -> LiftChoice | None``"""

    def __init__(self, recording: Recording, several: bool, last: dict, parent: QWidget | None = None):
        super().__init__(
            tr("Lift {recording} to 3D", recording=recording.name), "lift_dialog", parent, accept=tr("Lift")
        )
        self.chooser = CameraChooser(recording, last.get("fov", LiftOptions().fov))
        self.form.addRow(self.chooser)
        self.people = self.row(tr("People"), combo_box({mark("This person"): False, mark("Everyone"): True}), "people")
        self.form.setRowVisible(self.people, several)
        self.options = OptionsForm(LiftOptions, last, skip=("fov",))
        self.form.addRow(self.options)
        self.options.changed.connect(self._changed)
        self.chooser.changed.connect(self._changed)
        self._changed()

    def _changed(self) -> None:
        height = self.answer().options.height if not self.chooser.problem else 0.0
        strange = tr(
            "No person is {height:.0f} mm high: give {shortest} to 2800 mm, or 0.", height=height, shortest=SHORTEST
        )
        nobody = strange if 0 < height < SHORTEST else ""
        self.accept_button.setEnabled(not self.chooser.problem and not nobody)
        self.say(nobody or ("" if self.chooser.problem else _promise(self.answer())))

    def answer(self) -> LiftChoice:
        options = LiftOptions(**self.options.values(), fov=self.chooser.fov.value())
        camera = None if self.chooser.source == From.VIEW else self.chooser.camera()
        return LiftChoice(camera, self.people.currentData(), options)


def _promise(choice: LiftChoice) -> str:
    """What space and scale the result will have."""
    options = choice.options
    scale = (
        tr("in true size") if options.height else tr("at the size of an average person, since no body height is given")
    )
    if options.floor:
        return tr("Standing on a floor, y up, {scale}.", scale=scale)
    if choice.camera is not None and options.height:
        return tr("Placed in front of the camera, {scale}.", scale=scale)
    return tr(
        "Relative to the pelvis, {scale}; a floor, or a camera and the body height, place people in the scene.",
        scale=scale,
    )
