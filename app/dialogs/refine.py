"""Ask how the corrections of a track are to be carried over, and say what speaks for it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QWidget

from app.dialogs.forms import FormDialog, PathRow, combo_box
from app.tasks.refine import (
    CORRECTIONS,
    HELD_OUT,
    LOOKS,
    MANY,
    MODEL,
    NEEDED,
    NEEDED_BY_PICTURES,
    PICTURES,
)
from app.tasks.refine_again import ESTIMATORS
from app.tasks.refine_pictures import FAMILY
from app.tasks.refine_sources import BODY, REPAIR
from app.tasks.refine_sources import USUAL as BELIEVED
from core.errors import ModelError
from core.language import mark, plural, tr
from core.track import Track
from models.common.cache import own_weights
from models.common.own_models import own_models, place_of_own

ENGINES = {
    mark("Corrections carried over (seconds)"): CORRECTIONS,
    mark("Corrections, and a network that learns from the pictures (minutes)"): PICTURES,
    mark("Looking again, without corrections (minutes)"): LOOKS,
}
BELIEVE = {
    mark("The track's repair and a body with bones of one length"): f"{REPAIR},{BODY}",
    mark("A body with bones of one length"): BODY, mark("The track's repair"): REPAIR,
    mark("The corrections alone"): "",
}  # fmt: skip
"""Words -> sources beside the corrections, with commas between them."""
MINUTES = 3.0


@dataclass(frozen=True)
class RefineChoice:
    """Of a network that learns ``weights``, ``minutes`` (of looking again, too) and the name to ``keep`` it by, "" for
    not; of a ``MODEL`` that was kept its file, ``model``; ``sources`` are believed beside the corrections."""

    engine: str = CORRECTIONS
    weights: str = ""
    minutes: float = MINUTES
    keep: str = ""
    model: str = ""
    sources: tuple[str, ...] = BELIEVED


USUAL = RefineChoice()


class RefineDialog(FormDialog):
    """``ask(parent, track, whether its pictures are there, answers given last) -> RefineChoice | None``"""

    def __init__(self, track: Track, pictures: bool, last: dict, parent: QWidget | None = None):
        super().__init__(tr("Refine on this recording"), "refine_dialog", parent, accept=tr("Refine"))
        self._corrected, self._flat, self._pictures = len(track.corrected_frames()), track.poses.dims == 2, pictures
        self._estimated = track.poses.source.get("model") in ESTIMATORS
        self.engine = self.row(tr("Engine"), combo_box(ENGINES | _own(), self._usual(last)), "engine")
        believed = last.get("sources", BELIEVED)
        believed = ",".join(map(str, believed)) if isinstance(believed, list | tuple) else ",".join(BELIEVED)
        self.sources = self.row(
            tr("Believe"), combo_box(BELIEVE, believed), "sources",
            tr(
                "What a joint may be told by beside its corrections. It is asked only where there are three of them at "
                "least, and believed only as far as corrected frames are told better from the others with it"
            ),
        )  # fmt: skip
        self.weights = self.row(
            tr("Weights"), PathRow(str(last.get("weights", "")), folder=False, several=False,
                                   known=own_weights("embedding")), "weights",
            tr("What the network knows before it learns from this recording; empty: what comes with the program"),
        )  # fmt: skip
        minutes = last.get("minutes", MINUTES)
        self.minutes = self.row(tr("Learn for"), QDoubleSpinBox(decimals=1, suffix=tr(" min")), "minutes")
        self.minutes.setRange(0.1, 24 * 60)
        self.minutes.setValue(minutes if isinstance(minutes, int | float) else MINUTES)
        self.keep = self.row(
            tr("Keep as"), QLineEdit(placeholderText=tr("a name, to use it for other recordings")), "keep",
            tr("What the network learns becomes a model of yours, if the judge finds it better"),
        )  # fmt: skip
        self.keep.textChanged.connect(self._check)
        self.engine.currentIndexChanged.connect(self._check)
        self.weights.textChanged.connect(self._check)
        self._check()

    def _usual(self, last: dict) -> str:
        """The engine of last time. Where that wants more corrections than there are, one that does with these; where
        they are enough for the usual one, that instead of one that knows nothing of them."""
        chosen = last.get("model") if last.get("engine") == MODEL else last.get("engine", CORRECTIONS)
        enough = self._corrected >= NEEDED
        if (chosen == LOOKS and enough) or (chosen == PICTURES and enough and self._corrected < NEEDED_BY_PICTURES):
            return CORRECTIONS
        if chosen in (CORRECTIONS, PICTURES) and not enough:
            return LOOKS if self._flat and self._pictures and self._estimated else CORRECTIONS
        return chosen

    def _check(self, *_) -> None:
        engine = self.answer().engine
        for widget in (self.weights, self.keep):
            self.form.setRowVisible(widget, engine == PICTURES)
        self.form.setRowVisible(self.minutes, engine in (PICTURES, LOOKS))
        self.form.setRowVisible(self.sources, engine != LOOKS)
        self.form.labelForField(self.minutes).setText(tr("Look for") if engine == LOOKS else tr("Learn for"))
        problem = self._problem(engine)
        self.accept_button.setEnabled(not problem)
        why = tr(_WHY[engine]) if engine == LOOKS else f"{self._judges()} {tr(_WHY[engine])}"
        self.say(problem or f"{why}{self._replaced(engine)}")

    def _replaced(self, engine: str) -> str:
        """That a model of the name to keep is there already; "" where none is."""
        if engine != PICTURES or not self.keep.text().strip() or not place_of_own(FAMILY, self.keep.text()).exists():
            return ""
        return " " + tr("You have a model of this name: it is replaced if this one is kept.")

    def _problem(self, engine: str) -> str:
        needed, looks = _NEEDED[engine], engine != CORRECTIONS
        if self._corrected < needed:
            return plural(
                self._corrected,
                "Correct joints in {needed} frames at least, spread over the recording; {count} is corrected. Shift+T "
                "leads to the one that teaches most.",
                "Correct joints in {needed} frames at least, spread over the recording; {count} are corrected. Shift+T "
                "leads to the one that teaches most.",
                needed=needed,
            )  # fmt: skip
        if looks and not self._flat:
            return tr("Pictures refine 2D tracks only: refine the 2D track, then lift it.")
        if looks and not self._pictures:
            return tr("The recording's pictures are not at hand: relink it first (File > Relink recording).")
        if engine == LOOKS and not self._estimated:
            return tr(
                "Only what BlazePose or RTMPose estimated can be looked at again. Choose that track in Tracks, or "
                "correct some frames of this one."
            )
        if engine == PICTURES and self.keep.text():
            try:
                place_of_own(FAMILY, self.keep.text())
            except ModelError as error:
                return error.sentence()
        return ""

    def _judges(self) -> str:
        if self._corrected < NEEDED:
            return tr("Too few frames are corrected to judge: the model must at least agree with itself.")
        if self._corrected < MANY:
            return tr(
                "{corrected} frames are corrected: each is told from the others, and that is the judge.",
                corrected=self._corrected,
            )
        return tr(
            "{corrected} frames are corrected; {held} of them are held out and judge.", corrected=self._corrected,
            held=len(range(2, self._corrected, HELD_OUT)),
        )  # fmt: skip

    def answer(self) -> RefineChoice:
        engine, sources = self.engine.currentData(), tuple(filter(None, self.sources.currentData().split(",")))
        if engine not in ENGINES.values():
            return RefineChoice(MODEL, model=engine, sources=sources)
        keep = self.keep.text().strip()
        return RefineChoice(engine, self.weights.value(), self.minutes.value(), keep, sources=sources)


def _own() -> dict[str, str]:
    """Models that the user kept: words -> file."""
    return {f"{one.path.stem}: {one.title}": str(one.path) for one in own_models(FAMILY)}


_NEEDED = {CORRECTIONS: NEEDED, PICTURES: NEEDED_BY_PICTURES, MODEL: 0, LOOKS: 0}
_WHY = {
    LOOKS: mark(
        "The estimator looks at each picture again, and in a mirror. Four judges measure how far the joints are from "
        "what is seen in a larger square, what is seen in a mirror, a steady course in time, and a body with bones of "
        "one length. A joint is changed only in the seconds in which one at least finds it nearer, and none farther; "
        "where that never is so, nothing is changed. Corrections say more: twenty leave a quarter of the error."
    ),
    MODEL: mark(
        "What the network learnt on another recording is added where it brings the track nearer to the corrections "
        "that judge. It knows the person and the place that it was taught with."
    ),
    CORRECTIONS: mark(
        "This engine is the usual one, because it wins on real videos: of BlazePose's error a quarter was left with 20 "
        "corrected frames. Where the judge finds it no better, nothing is changed."
    ),
    PICTURES: mark(
        "On real videos the pictures have not helped so far, so this is for recordings in which the track errs in ways "
        "that no frame beside it shows. Both engines are judged, and the better one is taken."
    ),
}
