"""``RefinementController``: what was corrected in some frames is learnt and carried over to the others."""

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.jobs.results import Results
from app.jobs.runner import Job, Lane
from app.session.session import Session
from app.tasks.refine import refine_track
from app.ui.action import Action


class RefinementController(Controller):
    def __init__(self, session: Session, results: Results, window: QWidget):
        super().__init__(session, window)
        self._results = results

    def action_rows(self) -> list[Action]:
        return [
            Action("refine", "Re&fine from corrections", ("Ctrl+Shift+R",), self.refine, "&Pose", 108, self.has_track,
                   tip="Correct a joint in a few frames (four at least): the frames around them follow. "
                       "Some corrected frames are held out and judge; if they get no better, nothing is changed"),
        ]  # fmt: skip

    def refine(self) -> Job:
        """A new track of stage "refined" beside the active one. Raises ``EditError`` where there is no track."""
        track = self._active_track("refine")
        recording = self._session.document.recordings[track.key.recording]
        return self._results.run(
            f"Refine poses in {recording.name}", refine_track, track, text="Refine from corrections", lane=Lane.REFINE
        )
