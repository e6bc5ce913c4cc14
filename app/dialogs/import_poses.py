"""Ask as what a pose file is brought in, whose poses of it, and how they belong to the frames."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from app.dialogs.forms import FormDialog, PathRow, combo_box
from core.errors import AppError
from core.io.base import pose_formats
from core.io.facts import UNITS, UNSAID, UPS, Said
from core.io.unknown import could_hang_from, guess_in_words, loose_points, rehung, told_bones, user_skeleton
from core.language import mark, plural, tr
from core.recording import Recording
from core.skeleton import Skeleton, load_skeleton, read_skeleton, skeleton_names

STAGES = {
    mark("Detected: found by an estimator, to be corrected"): "detected",
    mark("Truth: a reference to compare with"): "truth",
}
WHOSE = {mark("Everyone in the file"): False, mark("One person (or one camera) of the file"): True}
FITS = {mark("Pose n belongs to frame n"): False, mark("By time: of another frame rate"): True}
_AS_STATED = mark("As the file says, else assumed")
_OWN, _GUESSED, _LOOSE = "file", "guessed", "loose"
_HELP = {
    False: mark("Pose number n of the file goes to frame n of the recording."),
    True: mark("Each frame takes the pose nearest in time. Time in the file + offset = time in the recording."),
}


@dataclass(frozen=True)
class ImportChoice:
    """``format`` None finds it out. ``only``: the person of the file to take, onto ``person`` of the recording; None
    takes all, each onto its own number. ``offset`` in seconds counts only ``by_time``."""

    stage: str
    by_time: bool = False
    offset: float = 0.0
    format: str | None = None
    only: int | None = None
    person: int = 0
    said: Said = UNSAID
    """What the user says of the file."""
    alone: bool = False
    """Not onto the recording: as one of its own, without pictures."""


class ImportPosesDialog(FormDialog):
    """``ask(parent, path, recording, people, guess) -> ImportChoice | None``; ``people`` are the names of the
    recording's, ``guess`` is a skeleton whose bones were guessed, to be confirmed."""

    def __init__(
        self, path: Path, recording: Recording, people: Mapping[int, str], guess: Skeleton | None = None,
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(tr("Import poses"), "import_dialog", parent, accept=tr("Import"))
        self.text_row(tr("File"), path.name)
        frames = plural(recording.n_frames, "{count:,} frame", "{count:,} frames")
        onto = {f"{recording.name} ({frames})": False, mark("On its own, without a recording"): True}
        self.onto = self.row(tr("Onto"), combo_box(onto), "import_onto")
        self.stage = self.row(tr("As"), combo_box(STAGES), "import_stage")
        self.format = self.row(tr("Format"), combo_box({mark("Detect"): None} | _formats(path)), "import_format")
        self.whose = self.row(tr("Whose"), combo_box(WHOSE), "import_whose")
        self.number = self.row(tr("Number in the file"), QSpinBox(minimum=1, maximum=9999), "import_number")
        self.person = self.row(tr("As person"), combo_box(_places(people)), "import_person")
        self.fits = self.row(tr("Frames"), combo_box(FITS), "import_fits")
        self.offset = self.row(tr("Offset"), QDoubleSpinBox(decimals=3, singleStep=0.01, suffix=" s"), "import_offset")
        self.offset.setRange(-3600, 3600)
        self.rate = self.row(tr("Frames per second"), QDoubleSpinBox(decimals=3, maximum=1e4), "import_rate")
        self.rate.setSpecialValueText(tr("as the file says, else {fps:g}", fps=recording.fps))
        self.unit = self.row(tr("Unit in 3D"), combo_box({tr(_AS_STATED): ""} | {unit: unit for unit in UNITS}),
            "import_unit")
        self.up = self.row(tr("Up in 3D"), combo_box({tr(_AS_STATED): ""} | {up: up for up in UPS}), "import_up")
        self._guess = guess
        self.skeleton = self.row(tr("Joints"), combo_box(_skeletons(self._guess)), "import_skeleton")
        words = guess_in_words(guess) if guess else {}
        self.guessed = [self.text_row(label, text) for label, text in words.items()]
        joints = {joint: place for place, joint in enumerate(guess.joints)} if guess else {}
        self.joint = self.row(tr("Change the bone to"), combo_box(joints), "import_joint")
        self.hangs_from = self.row(tr("It comes from"), combo_box({}), "import_hangs_from")
        self.joint.currentIndexChanged.connect(self._offer_parents)
        self.hangs_from.currentIndexChanged.connect(self._rehang)
        self._offer_parents()
        self._name = path.stem
        self._own_path, self._read = "", None
        self._answers: SimpleQueue[tuple[str, Skeleton | None, str]] = SimpleQueue()
        self._reading = QTimer(self, interval=30)
        self._reading.timeout.connect(self._look_for_skeleton)
        self.skeleton_file = self.row(tr("Skeleton"), PathRow("", folder=False, several=False), "import_skeleton_file")
        self.skeleton.currentIndexChanged.connect(self._show)
        self.skeleton_file.textChanged.connect(self._show)
        self.onto.currentIndexChanged.connect(self._show)
        self.fits.currentIndexChanged.connect(self._show)
        self.whose.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self, *_) -> None:
        """The rows that count: a file on its own has no frames to be fitted to."""
        alone, by_time, one = (box.currentData() for box in (self.onto, self.fits, self.whose))
        for row in (self.stage, self.whose, self.fits):
            self.form.setRowVisible(row, not alone)
        self.form.setRowVisible(self.format, not alone and self.format.count() > 2)
        self.form.setRowVisible(self.offset, by_time and not alone)
        self.form.setRowVisible(self.rate, by_time or alone)
        for choice in (self.number, self.person):
            self.form.setRowVisible(choice, one and not alone)
        own = self.skeleton.currentData() == _OWN
        for row in (*self.guessed, self.joint, self.hangs_from):
            self.form.setRowVisible(row, self.skeleton.currentData() == _GUESSED)
        self.form.setRowVisible(self.skeleton_file, own)
        if own and self.skeleton_file.value() != self._own_path:
            self._read_own(self.skeleton_file.value())
        self.accept_button.setEnabled(self._read is not None or not own)
        if self.accept_button.isEnabled():
            self.say("" if alone else tr(_HELP[by_time]))
        elif not self._own_path:
            self.say(tr("Choose the file of a skeleton (TOML)."))

    def _offer_parents(self, *_) -> None:
        """The joints that the chosen one can hang from, with the one that it does."""
        if self._guess is None:
            return
        joint = self.joint.currentData()
        places = {tr("nothing"): -1} | {self._guess.joints[p]: p for p in could_hang_from(self._guess, joint)}
        with QSignalBlocker(self.hangs_from):
            self.hangs_from.clear()
            for name, place in places.items():
                self.hangs_from.addItem(name, place)
            self.hangs_from.setCurrentIndex(list(places.values()).index(self._guess.parents[joint]))

    def _rehang(self, *_) -> None:
        if self._guess is None:
            return
        self._guess = rehung(self._guess, self.joint.currentData(), self.hangs_from.currentData())
        for row, text in zip(self.guessed, guess_in_words(self._guess).values(), strict=True):
            row.setText(text)
        self.skeleton.setItemText(self.skeleton.findData(_GUESSED), _guess_words(self._guess))

    def _read_own(self, path: str) -> None:
        """Take the skeleton of the user's file, which is read in a thread."""
        self._own_path, self._read = path, None
        if path:
            Thread(target=_read_skeleton, args=(path, self._answers), name="skeleton", daemon=True).start()
            self._reading.start()

    def _look_for_skeleton(self) -> None:
        """What the thread found; nothing of a file that is not the chosen one any more."""
        with suppress(Empty):
            while True:
                path, skeleton, problem = self._answers.get_nowait()
                if path == self._own_path:
                    self._reading.stop()
                    self._read = skeleton
                    self._show()
                    if problem and self.skeleton.currentData() == _OWN:
                        self.say(problem)

    def answer(self) -> ImportChoice:
        by_time = self.fits.currentData()
        one = self.whose.currentData()
        return ImportChoice(
            self.stage.currentData(), by_time, self.offset.value() if by_time else 0.0, self.format.currentData(),
            self.number.value() - 1 if one else None, self.person.currentData() if one else 0, self._said(),
            self.onto.currentData(),
        )

    def _said(self) -> Said:
        counts = self.fits.currentData() or self.onto.currentData()
        fps = self.rate.value() if counts else 0.0
        skeleton = self._skeleton(self.skeleton.currentData())
        return Said(fps=fps, unit=self.unit.currentData(), up=self.up.currentData(), skeleton=skeleton)


    def _skeleton(self, name: str) -> Skeleton | None:
        """What the user says of the joints: the guess is one of their own now that they have seen it."""
        if self._guess is not None and name in (_GUESSED, _LOOSE):
            return user_skeleton(self._guess, self._name) if name == _GUESSED else loose_points(self._guess)
        return load_skeleton(name) if name and name != _OWN else self._read


def _read_skeleton(path: str, answers: SimpleQueue) -> None:
    """In a thread: the skeleton of a file, None and why where it is none."""
    try:
        found = (read_skeleton(Path(path)), "") if Path(path).is_file() else (None, _no_file(path))
    except AppError as error:
        found = (None, error.sentence())
    answers.put((path, *found))


def _no_file(path: str) -> str:
    return tr("There is no file {path}", path=path)


def _formats(path: Path) -> dict[str, str]:
    """Those that the name allows, by their titles."""
    return {fmt.title: fmt.name for fmt in pose_formats() if not fmt.like
            if path.is_dir() == fmt.folder and (fmt.folder or path.suffix.lower() in fmt.extensions)}


def _guess_words(guess: Skeleton) -> str:
    return tr("Guessed from their names: {told_bones}", told_bones=told_bones(guess))


def _skeletons(guess: Skeleton | None) -> dict[str, str]:
    """As the file says, or as guessed where it does not say; those of ours by their titles, or one of the user's."""
    ours = sorted(map(load_skeleton, skeleton_names()), key=len)
    named = {tr("{skeleton} ({count} joints)", skeleton=tr(skeleton.title),
        count=len(skeleton)): skeleton.name for skeleton in ours}
    first = {tr(_AS_STATED): ""}
    if guess is not None:
        first = {_guess_words(guess): _GUESSED, mark("Points without bones"): _LOOSE}
    return first | named | {mark("From a file…"): _OWN}


def _places(people: Mapping[int, str]) -> dict[str, int]:
    """All people of the recording, and a new one."""
    new = max(people, default=-1) + 1
    another = tr("Person {person} (new)", person=new + 1)
    return {name: person for person, name in sorted(people.items())} | {another: new}
