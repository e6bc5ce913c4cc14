"""``ErgonomicsReportController``: the assessment of all people in a recording as a file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.base import Controller
from app.controllers.ergonomics import ErgonomicsController, nothing_to_assess
from app.jobs.runner import Job, JobRunner
from app.session.people import person_name
from app.session.session import Session
from app.tasks.ergonomics import report_as_set
from app.track_choice import best_tracks
from app.ui.action import Action
from app.ui.messages import show_error
from app.ui.settings import Settings
from core.document import Track
from core.errors import EditError, PoseError
from core.report.ergonomics.writing import ENDINGS

FORMATS = {".pdf": "PDF", ".html": "Web page", ".xlsx": "Workbook", ".csv": "Table", ".json": "JSON"}


class ErgonomicsReportController(Controller):
    def __init__(
        self, session: Session, ergonomics: ErgonomicsController, runner: JobRunner, settings: Settings,
        window: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(session, window)
        self._ergonomics, self._runner, self._settings, self._window = ergonomics, runner, settings, window

    def action_rows(self) -> list[Action]:
        return [
            Action("ergonomics_report", "&Report…", ("Ctrl+Alt+R",), self.ask, "Er&gonomics", 400, self.has_track,
                   tip="PDF, web page, workbook, table or JSON; no picture of a person is in it"),
        ]  # fmt: skip

    def ask(self) -> None:
        """Write a report of all people in the recording; the name's ending says in which format."""
        recording, tracks = self._recording(), self.tracks()
        folder = Path(self._settings.folder("ergonomics") or Path(recording.path).parent)
        ending = self._settings.answers("ergonomics").get("ending", ".pdf")
        order = sorted(FORMATS, key=lambda one: one != ending)
        filters = ";;".join(f"{FORMATS[one]} (*{one})" for one in order)
        suggestion = str(folder / f"{Path(recording.name).stem}_ergonomics{ending}")
        path, chosen = QFileDialog.getSaveFileName(self._window, "Ergonomic report", suggestion, filters)
        if path:
            target = Path(path)
            if target.suffix.lower() not in ENDINGS:
                target = target.with_name(target.name + next((e for e in order if f"*{e})" in chosen), ending))
            self._settings.set_folder("ergonomics", str(target.parent))
            self._settings.set_answers("ergonomics", {"ending": target.suffix.lower()})
            self.write(tracks, target)

    def tracks(self) -> list[Track]:
        """The assessed tracks of all people. Raises ``AppError`` where there are none."""
        dims = (2,) if self._ergonomics.setup.view and not self._ergonomics.is_spatial() else (3,)
        try:
            return best_tracks(self._session.document, self._session.recording, dims=dims)
        except PoseError as error:
            raise EditError(nothing_to_assess(self._session)) from error

    def write(self, tracks: Sequence[Track], path: Path) -> Job:
        """Assess these tracks as the user has set it up, and write the report, in the background."""
        session, recording = self._session, self._session.current_recording
        cameras = [session.document.camera_of(track) for track in tracks]
        names: Mapping[int, str] = {track.key.person: person_name(session, track.key) for track in tracks}
        job = self._runner.start(
            f"Report {path.name}", report_as_set, tracks, recording, self._ergonomics.setup, path, cameras,
            heading=f"Ergonomic assessment of {Path(recording.name).stem}", names=names,
        )  # fmt: skip
        job.finished.connect(lambda _: self.statusMessage.emit(f"Written: {path}"))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job
