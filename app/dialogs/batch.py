"""Ask what is to be done with a folder of recordings, and how its recordings are to be processed in the background."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from app.batch.folder import FolderBatch
from app.batch.process import Chain
from app.dialogs.estimate import PEOPLE
from app.dialogs.forms import FormDialog, OptionsForm, PathRow, combo_box, spin_box
from core.language import mark, tr
from models.catalog import Task, entries, find
from models.common.runtime import cpu_count
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions


class FolderUse(StrEnum):
    RECORDINGS = "recordings"
    BATCH = "batch"


class FolderQuestion:
    """``ask(parent, folder, how many recordings) -> FolderUse | None``"""

    @staticmethod
    def ask(parent: QWidget, folder: Path, count: int) -> FolderUse | None:
        box = QMessageBox(QMessageBox.Icon.Question, tr("Folder of recordings"), "", parent=parent)
        box.setObjectName("folder_question")
        box.setText(tr("There are {count} recordings in {folder}.", count=count, folder=folder.name))
        box.setInformativeText(
            tr(
                "Add them to this project, or make a project of each in the background: estimated, repaired and "
                "lifted."
            )
        )
        add = box.addButton(tr("Add as recordings"), QMessageBox.ButtonRole.AcceptRole)
        batch = box.addButton(tr("Process as a batch…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(add)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return {add: FolderUse.RECORDINGS, batch: FolderUse.BATCH}.get(clicked)


@dataclass(frozen=True)
class Usual:
    """What the dialog begins with: answers of last time, options of the steps, and the address of the cluster."""

    answers: dict
    inpaint: dict
    lift: dict
    cluster: str = ""


class BatchDialog(FormDialog):
    """``ask(parent, folder, usual) -> FolderBatch | None``"""

    def __init__(self, folder: Path, usual: Usual, parent: QWidget | None = None):
        super().__init__(
            tr("Process the recordings in {folder}", folder=folder.name), "batch_dialog", parent, accept=tr("Process")
        )
        self._folder, self._usual, last = folder, usual, usual.answers
        self._options: OptionsForm | None = None
        below = QCheckBox(tr("Those in all folders below, too"), checked=last.get("below") is True)
        self.below = self.row(tr("Recordings"), below, "batch_below")
        results = PathRow(str(folder.with_name(f"{folder.name} processed")), folder=True, several=False)
        self.results = self.row(tr("Projects go to"), results, "batch_results", tr("One project for each recording"))
        usable = {mark("The usual one"): ""} | {entry.title: entry.name for entry in entries(Task.ESTIMATE)}
        self.estimator = self.row(tr("Estimator"), combo_box(usable, last.get("estimator")), "batch_estimator")
        self.people = self.row(tr("Number of people"), combo_box(PEOPLE, last.get("people", 0)), "batch_people")
        self.inpaint = self.row(
            tr("Then"), QCheckBox(tr("Repair: fill gaps, upsample"), checked=True), "batch_inpaint"
        )
        self.lift = self.row(tr("And"), QCheckBox(tr("Lift to 3D"), checked=True), "batch_lift")
        places = {mark("This computer"): ""}
        if usual.cluster:
            places[tr("The cluster at {address}", address=usual.cluster)] = usual.cluster
        self.place = self.row(
            tr("Work on"), combo_box(places), "batch_place", tr("The preferences have a cluster's address")
        )
        most = cpu_count()
        self.workers = self.row(tr("Processes"), spin_box(max(1, most - 1), 1, most), "batch_workers",
                                tr("Each needs about 1 GB of memory; one processor is left to the window"))  # fmt: skip
        self.place.currentIndexChanged.connect(self._changed)
        self.estimator.currentIndexChanged.connect(self._estimator_changed)
        results.textChanged.connect(self._changed)
        self._estimator_changed()

    def _estimator_changed(self, *_) -> None:
        if self._options is not None:
            self.form.removeRow(self._options)
            self._options = None
        name = self.estimator.currentData()
        if name:
            self._options = OptionsForm(find(name).options, self._usual.answers.get("options"))
            self.form.insertRow(4, self._options)
        self._changed()

    def _changed(self, *_) -> None:
        self.form.setRowVisible(self.workers, not self.place.currentData())
        self.accept_button.setEnabled(bool(self.results.value()))
        self.say(
            tr("What is done already is left out. Close the window at any time: the same again goes on from there.")
        )

    def answer(self) -> FolderBatch:
        options = self._options.values() if self._options else {}
        inpaint = JumpsOptions(**self._usual.inpaint) if self.inpaint.isChecked() else None
        lift = LiftOptions(**self._usual.lift) if self.lift.isChecked() else None
        chain = Chain(self.estimator.currentData(), self.people.currentData(), options, inpaint, lift)
        return FolderBatch(
            self._folder, Path(self.results.value()).absolute(), chain, self.below.isChecked(), self.workers.value(),
            self.place.currentData(),
        )  # fmt: skip
