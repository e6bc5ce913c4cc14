"""``AblationController``: what each part of JUMPS does, run beside each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.sources import active_source
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.session import Session
from app.ui.action import Action
from app.ui.messages import show_error
from core.edits import put_tracks
from core.errors import EditError
from core.language import tr
from core.track import Track, TrackKey
from models.jumps.options import JumpsOptions

if TYPE_CHECKING:
    from app.dialogs.ablation import AblationChoice


class AblationController(Controller):
    ablated = Signal(list, object)
    """Tracks that are to be compared with another: the runs, and the truth or the complete method."""

    def __init__(self, session: Session, runner: JobRunner, window: QWidget):
        super().__init__(session, window)
        self._runner, self._window = runner, window

    def action_rows(self) -> list[Action]:
        return [
            Action("ablation", tr("A&blation of JUMPS…"), (), self.ask_ablation, "&Pose/After repai&r", 215,
                self.has_track,
                   tip=tr("Repair with and without Procrustes, encoder and overlap, side by side")),
        ]  # fmt: skip

    def ask_ablation(self) -> None:
        from app.dialogs.ablation import AblationDialog

        recording, track = self._recording(), active_source(self._session)
        choice = AblationDialog.ask(self._window, recording, self._session.range)
        if choice is not None:
            self.ablate(track, choice)

    def ablate(self, track: Track, choice: "AblationChoice") -> Job:
        """Run the search with and without its parts; then ``ablated`` says which tracks are to be compared."""
        from app.tasks.ablation import ablate

        frames = {} if choice.frames is None else {"start": choice.frames.start, "stop": choice.frames.stop}
        options = JumpsOptions(iterations=choice.iterations)
        title, start = tr("Ablation of JUMPS"), JobStart(self._session)
        job = self._runner.start(title, ablate, track, choice.variants, options, **frames)
        job.finished.connect(lambda runs: self._ablated(start, runs, track.key))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _ablated(self, start: JobStart, runs: Sequence[Track], source: TrackKey) -> None:
        keys = [track.key for track in runs]
        try:
            if not start.may_apply(keys, IfMoved.REFUSE):
                return
            self._session.do(put_tracks(runs, tr("Ablation of JUMPS")))
        except EditError as error:
            self.statusMessage.emit(error.sentence())
            return
        truths = (t.key for t in self._session.document.tracks_of(source.recording, source.person))
        truth = next((key for key in truths if key.stage == "truth" and self._is_flat(key)), None)
        self.notified.emit(tr("{count} runs, side by side in the comparison", count=len(keys)))
        self.ablated.emit(keys if truth else keys[1:], truth or keys[0])

    def _is_flat(self, key: TrackKey) -> bool:
        return self._session.document.track(key).poses.dims == 2
