"""Ask how the corrections of a track are to be carried over, and say what speaks for it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.dialogs.forms import FormDialog, PathRow, combo_box
from app.tasks.refine import CORRECTIONS, HELD_OUT, NEEDED, NEEDED_BY_PICTURES, PICTURES
from core.document import Track
from core.language import mark, plural, tr
from models.common.cache import own_weights

ENGINES = {
    mark("Corrections carried over (seconds)"): CORRECTIONS,
    mark("And a network that learns from the pictures (minutes)"): PICTURES,
}
MINUTES = 3.0


@dataclass(frozen=True)
class RefineChoice:
    """``weights`` and ``minutes`` are those of the network, where ``engine`` says that there is to be one."""

    engine: str = CORRECTIONS
    weights: str = ""
    minutes: float = MINUTES


USUAL = RefineChoice()


class RefineDialog(FormDialog):
    """``ask(parent, track, whether its pictures are there, answers given last) -> RefineChoice | None``"""

    def __init__(self, track: Track, pictures: bool, last: dict, parent: QWidget | None = None):
        super().__init__(tr("Refine on this recording"), "refine_dialog", parent, accept=tr("Refine"))
        self._corrected, self._flat, self._pictures = len(track.corrected_frames()), track.poses.dims == 2, pictures
        self.engine = self.row(tr("Engine"), combo_box(ENGINES, last.get("engine")), "engine")
        self.weights = self.row(
            tr("Weights"), PathRow(str(last.get("weights", "")), folder=False, several=False,
                                   known=own_weights("embedding")), "weights",
            tr("Of posewright train embedding: what the network knows before it learns from this recording"),
        )  # fmt: skip
        minutes = last.get("minutes", MINUTES)
        self.minutes = self.row(tr("Learn for"), QDoubleSpinBox(decimals=1, suffix=tr(" min")), "minutes")
        self.minutes.setRange(0.1, 24 * 60)
        self.minutes.setValue(minutes if isinstance(minutes, int | float) else MINUTES)
        self.engine.currentIndexChanged.connect(self._check)
        self.weights.textChanged.connect(self._check)
        self._check()

    def _check(self, *_) -> None:
        looks = self.engine.currentData() == PICTURES
        for widget in (self.weights, self.minutes):
            self.form.setRowVisible(widget, looks)
        problem = self._problem(looks)
        self.accept_button.setEnabled(not problem)
        self.say(problem or f"{self._judges()} {tr(_WHY[self.engine.currentData()])}")

    def _problem(self, looks: bool) -> str:
        needed = NEEDED_BY_PICTURES if looks else NEEDED
        if self._corrected < needed:
            return plural(
                self._corrected,
                "Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Alt+R "
                "leads to the one that teaches most.",
                "Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Alt+R "
                "leads to the one that teaches most.",
                needed=needed,
            )  # fmt: skip
        if looks and not self._flat:
            return tr("Pictures refine 2D tracks only: refine the 2D track, then lift it.")
        if looks and not self._pictures:
            return tr("The recording's pictures are not at hand: relink it first (File > Relink recording).")
        return tr("Choose weights for the network.") if looks and not self.weights.value() else ""

    def _judges(self) -> str:
        if self._corrected < 2 * NEEDED:
            return tr(
                "{corrected} frames are corrected: each is told from the others, and that is the judge.",
                corrected=self._corrected,
            )
        return tr(
            "{corrected} frames are corrected; {held} of them are held out and judge.", corrected=self._corrected,
            held=len(range(2, self._corrected, HELD_OUT)),
        )  # fmt: skip

    def answer(self) -> RefineChoice:
        return RefineChoice(self.engine.currentData(), self.weights.value(), self.minutes.value())


_WHY = {
    CORRECTIONS: mark(
        "This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 "
        "corrected frames. Where the judge finds it no better, nothing is changed."
    ),
    PICTURES: mark(
        "On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways "
        "that no frame beside it shows. Both engines are judged, and the better one is taken."
    ),
}
