"""``BatchesController``: folders of recordings, processed in the background into one project each."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.language import tr
from models.jumps.options import JumpsOptions
from models.lifting.options import LiftOptions

if TYPE_CHECKING:
    from app.batch.folder import FolderBatch
    from app.batch.summary import Standing


class BatchesController(Controller):
    looked = Signal(object, object)
    """A folder of results, and where its recordings stand now: ``Path``, ``Sequence[Standing]``. From any thread."""

    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget):
        super().__init__(session, window)
        self._runner, self._settings, self._window = runner, settings, window
        self.standings: dict[Path, Sequence[Standing]] = {}
        """Folder of results -> where its recordings stood when that was looked at last."""
        self.looked.connect(self.standings.__setitem__)

    def action_rows(self) -> list[Action]:
        tip = tr("Estimate, repair and lift all recordings of a folder, here or on a cluster: a project of each")
        return [Action("process_folder", tr("Process a folder in the &background…"), (), self.ask_folder,
                       "&File/Open &more", 115,
                       tip=tip)]  # fmt: skip

    def ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self._window, tr("Folder of recordings"), self._settings.folder("open"))
        if path:
            self._settings.set_folder("open", str(Path(path).parent))
            self.ask(Path(path))

    def ask(self, folder: Path) -> None:
        """How the recordings of a folder are to be processed."""
        from app.dialogs.batch import BatchDialog, Usual

        settings = self._settings
        inpaint, lift = settings.options("inpaint", JumpsOptions), settings.options("lift", LiftOptions)
        usual = Usual(settings.answers("batch"), inpaint, lift, settings.cluster)
        batch = BatchDialog.ask(self._window, folder, usual)
        if batch is not None:
            chain = batch.chain
            answers = {"estimator": chain.estimator, "people": chain.people, "options": chain.options,
                       "below": batch.recursive}  # fmt: skip
            self._settings.set_answers("batch", answers)
            self.start(batch)

    def start(self, batch: "FolderBatch") -> Job:
        """The job gives how many recordings came to which end."""
        from app.batch.folder import process_folder

        results = batch.results

        def look(standings: "Sequence[Standing]") -> None:
            self.looked.emit(results, standings)

        job = self._runner.start(
            tr("Process the recordings in {folder}", folder=batch.folder.name), process_folder, batch, look=look,
            lane=Lane.BATCH,
            results=results,
        )  # fmt: skip
        job.finished.connect(lambda ends: self._over(job, batch, ends))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        self.panelAsked.emit("jobs")
        return job

    def _over(self, job: Job, batch: "FolderBatch", ends: Counter[str]) -> None:
        from app.batch.unit import in_numbers

        job.conclude(in_numbers(ends))
        self.statusMessage.emit(
            tr(
                "{folder}: {outcome}. The projects are in {results}",
                folder=batch.folder.name,
                outcome=job.outcome,
                results=batch.results,
            )
        )
