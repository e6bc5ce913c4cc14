"""``ErgonomicsReportController``: the assessment of all people in a recording as a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.assessable import everybody
from app.controllers.base import Controller
from app.controllers.ergonomics import nothing_to_assess
from app.jobs.runner import Job, JobRunner
from app.session.session import Session
from app.tasks.ergonomics import Assessable, report_ergonomics
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.errors import EditError, PoseError
from core.language import mark, tr
from core.report.ergonomics.writing import ENDINGS
from core.units import units_named

FORMATS = {".pdf": "PDF", ".html": mark("Web page"), ".xlsx": mark("Workbook"), ".csv": mark("Table"), ".json": "JSON"}


class ErgonomicsReportController(Controller):
    def __init__(self, session: Session, runner: JobRunner, settings: Settings, window: QWidget | None = None):
        super().__init__(session, window)
        self._runner, self._settings, self._window = runner, settings, window

    def action_rows(self) -> list[Action]:
        return [
            Action("ergonomics_report", tr("&Report…"), ("Ctrl+Alt+R",), self.ask, "Er&gonomics", 400, self.has_track,
                   tip=tr("PDF, web page, workbook, table or JSON; no picture of a person is in it")),
        ]  # fmt: skip

    def ask(self) -> None:
        """Write a report of all people in the recording; the name's ending says in which format."""
        recording, people = self._recording(), self.people()
        folder = Path(self._settings.folder("ergonomics") or Path(recording.path).parent)
        ending = self._settings.answers("ergonomics").get("ending", ".pdf")
        order = sorted(FORMATS, key=lambda one: one != ending)
        filters = ";;".join(f"{tr(FORMATS[one])} (*{one})" for one in order)
        suggestion = str(folder / f"{Path(recording.name).stem}_ergonomics{ending}")
        path, chosen = QFileDialog.getSaveFileName(self._window, tr("Ergonomic report"), suggestion, filters)
        if path:
            target = Path(path)
            if target.suffix.lower() not in ENDINGS:
                target = target.with_name(target.name + next((e for e in order if f"*{e})" in chosen), ending))
            self._settings.set_folder("ergonomics", str(target.parent))
            self._settings.set_answers("ergonomics", {"ending": target.suffix.lower()})
            self.write(people, target)

    def people(self) -> list[Assessable]:
        """Everybody in the recording. Raises ``AppError`` where nobody can be assessed."""
        try:
            return everybody(self._session.document, self._session.recording)
        except PoseError as error:
            raise EditError(nothing_to_assess(self._session)) from error

    def write(self, people: Sequence[Assessable], path: Path) -> Job:
        """Assess people as the user has set it up, and write the report, in the background."""
        recording = self._session.current_recording
        job = self._runner.start(
            tr("Report {path}", path=path.name), report_ergonomics, people, path, source=recording.path,
            heading=tr("Ergonomic assessment of {stem}", stem=Path(recording.name).stem),
            units=units_named(self._settings.units),
        )  # fmt: skip
        job.finished.connect(lambda _: self.statusMessage.emit(tr("Written: {path}", path=path)))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job
