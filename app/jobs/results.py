"""``Results``: jobs that make tracks. The lane stores the poses; on the GUI thread they become ONE undo step.

Tasks give tracks; the edit is made here alone. It keeps what the user confirmed, and changes nothing outside the frames
and joints that the task was asked for (``core.edits.ReplaceTrack``).
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.jobs.runner import Job, JobRunner, Lane
from app.jobs.start import IfMoved, JobStart
from app.session.session import Session, worth
from app.ui.messages import show_error
from core.edits import Compound, put_tracks
from core.edits.tracks import loses, renewed
from core.errors import AppError
from core.language import plural, tr
from core.progress import CancelToken, Progress
from core.track import Track, TrackKey

_END = 1 << 62  # of any recording


class Part(NamedTuple):
    """What a task was asked for; None for all."""

    frames: range | None = None
    joints: tuple[str, ...] | None = None

    @classmethod
    def of(cls, options: dict) -> "Part":
        """From a task's options ``start``, ``stop`` and ``joints``."""
        start, stop, joints = (options.get(name) for name in ("start", "stop", "joints"))
        frames = None if not start and stop is None else range(start or 0, _END if stop is None else stop)
        return cls(frames, None if joints is None else tuple(joints))


class Results(QObject):
    notified = Signal(str)
    """What a job brought, for a notice with an undo button."""
    statusMessage = Signal(str)
    """What a job did not bring: there is nothing to undo."""

    def __init__(self, session: Session, runner: JobRunner, window: QWidget):
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window

    def run(
        self, title: str, task: Callable[..., Sequence[Track]], *inputs, text: str = "", lane: Lane = Lane.COMPUTE,
        **options,
    ) -> Job:  # fmt: skip
        """Run a task that returns tracks, none where there are no people; ``text`` names the undo step."""
        start, part = JobStart(self._session), Part.of(options)
        job = self._runner.start(title, task, *inputs, lane=lane, then=_Stored(start, part), **options)
        job.finished.connect(lambda made: self._apply(title, put_tracks(made, text or title, *part), start))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _apply(self, title: str, edit: Compound, start: JobStart) -> None:
        from app.tasks.estimation import warnings_of
        from app.tasks.import_export import unsaid_of
        from app.tasks.refine_words import verdicts_of

        if not start.is_here:
            self.statusMessage.emit(tr("{title}: the project was closed; the result was discarded", title=title))
            return
        if not edit.edits:
            self.statusMessage.emit(tr("{title}: no person was found", title=title))
            return
        keys = [part.key for part in edit.edits]
        losing = [part.key for part in edit.edits if loses(self._session.document.tracks.get(part.key), part.poses)]
        try:
            may = start.may_apply(keys, IfMoved.ASK, lambda moved: self._may_replace(title, moved, losing))
            if may and losing and not start.moved_on(keys):
                may = self._may_replace(title, [], losing)
            if not may:
                self.statusMessage.emit(tr("{title}: the result was discarded", title=title))
                return
            self._session.do(edit)
        except AppError as error:
            show_error(self._window, error)
            return
        self._show(keys)
        people = len({key.person for key in keys})
        found = plural(people, "{title}: {count} person", "{title}: {count} people", title=title)
        tracks = [self._session.document.track(key) for key in keys]
        self.notified.emit(". ".join([found, *unsaid_of(tracks), *warnings_of(tracks), *verdicts_of(tracks)]))

    def _may_replace(self, title: str, moved: list[TrackKey], losing: list[TrackKey]) -> bool:
        """Ask, once, whatever speaks against it."""
        parts = []
        if moved:
            parts.append(tr("{names} changed while this was running. Apply the result anyway?", names=_names(moved)))
            parts.append(tr("Confirmed joints stay as they are; one undo reverts it."))
        if losing:
            parts.append(
                tr(
                    "The result has other joints or frames than {names} has now: its corrections will be lost. One "
                    "undo brings them back. Replace it?",
                    names=_names(losing),
                )
            )
        answer = QMessageBox.question(self._window, title, "\n\n".join(parts))
        return answer == QMessageBox.StandardButton.Yes

    def _show(self, keys: list[TrackKey]) -> None:
        """Make the result the active track, unless the user looks at another recording by now."""
        active = self._session.active_key

        def rank(key: TrackKey) -> tuple:
            return active is not None and key.person != active.person, *worth(key)

        best = min(keys, key=rank, default=None)
        if best is not None and best.recording == self._session.recording:
            self._session.activate(best)


def _names(keys: Sequence[TrackKey]) -> str:
    return ", ".join(sorted({tr("{stage} of person {person}", stage=key.stage, person=key.person + 1) for key in keys}))


class _Stored:
    """What follows a task, still in the lane's thread: poses laid into the track as it was and written to the file."""

    def __init__(self, start: JobStart, part: Part):
        self._start, self._part = start, part

    def __call__(self, made: Sequence[Track], progress: Progress, cancel: CancelToken) -> tuple[Track, ...]:
        progress(0.0, tr("Saving"))
        stored, known = [], self._start.document.tracks
        for track in made:
            cancel.check()
            poses = renewed(known.get(track.key), track.key, track.poses, *self._part).poses
            self._start.project.put_poses(poses)
            stored.append(Track(track.key, poses))
        return tuple(stored)
