"""``Results``: jobs whose result is an edit. The worker stores it; on the GUI thread it becomes ONE undo step."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.jobs.runner import Job, JobRunner, Lane
from app.session.session import Session
from app.tasks.estimation import warnings_of
from app.ui.messages import show_error
from core.document import Document, TrackKey
from core.edits import Compound, Edit, ReplaceTrack
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, span
from core.project.project import Project

SHOWN_FIRST = ("inpainted", "detected")
"""Which of a job's tracks the user gets to see: the stages in this order, then any other."""


class Results(QObject):
    notified = Signal(str)
    """What a job brought, for a notice with an undo button."""

    def __init__(self, session: Session, runner: JobRunner, window: QWidget):
        super().__init__(window)
        self._session = session
        self._runner = runner
        self._window = window

    def run(self, title: str, task: Callable, *inputs, lane: Lane = Lane.COMPUTE, **options) -> Job:
        """Run a task that returns an ``Edit``, or None where it found nothing."""
        project, before = self._session.project, self._session.document.snapshot()
        work = _Stored(task, project, before)
        job = self._runner.start(title, work, *inputs, lane=lane, **options)
        job.finished.connect(lambda edit: self._apply(title, edit, project, before))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _apply(self, title: str, edit: Edit | None, project: Project, before: Document) -> None:
        if project is not self._session.project:
            self.notified.emit(f"{title}: the project was closed meanwhile; the result is dropped")
            return
        if edit is None:
            self.notified.emit(f"{title}: nobody was found")
            return
        keys = [part.key for part in replaced(edit)]
        moved_on = [key for key in keys if key in before.tracks and self._now(key) is not before.tracks[key]]
        if moved_on and not self._may_replace(title, moved_on):
            return
        self._session.do(edit)
        self._show(keys)
        people = len({key.person for key in keys})
        found = f"{title}: {people} {'person' if people == 1 else 'people'}"
        self.notified.emit(". ".join([found, *warnings_of(self._now(key) for key in keys)]))

    def _now(self, key: TrackKey):
        return self._session.document.tracks.get(key)

    def _may_replace(self, title: str, keys: list[TrackKey]) -> bool:
        names = ", ".join(sorted({f"{key.stage} of person {key.person + 1}" for key in keys}))
        answer = QMessageBox.question(
            self._window,
            title,
            f"You have edited {names} while this was running.\n\nPut the result in place? Joints that you "
            "confirmed stay as they are; one undo takes it back.",
        )
        return answer == QMessageBox.StandardButton.Yes

    def _show(self, keys: list[TrackKey]) -> None:
        """Make the result the active track, unless the user looks at another recording by now."""
        active = self._session.active_key

        def rank(key: TrackKey) -> tuple:
            stage = SHOWN_FIRST.index(key.stage) if key.stage in SHOWN_FIRST else len(SHOWN_FIRST)
            return active is not None and key.person != active.person, key.person, stage

        best = min(keys, key=rank, default=None)
        if best is not None and best.recording == self._session.recording:
            self._session.activate(best)


class _Stored:
    """A task and, still in the worker, what follows it: frames not asked for are kept, poses written to the file."""

    def __init__(self, task: Callable, project: Project, before: Document):
        self._task = task
        self._project = project
        self._before = before

    def __call__(self, *inputs, progress: Progress, cancel: CancelToken, **options) -> Edit | None:
        edit = self._task(*inputs, progress=span(progress, 0, 0.97), cancel=cancel, **options)
        if edit is None:
            return None
        if options.get("start", 0) or options.get("stop") is not None:
            edit = keep_outside(edit, self._before, options.get("start", 0), options.get("stop"))
        progress(0.97, "Saving")
        for part in replaced(edit):
            cancel.check()
            self._project.put_poses(part.poses)
        return edit


def replaced(edit: Edit) -> Iterator[ReplaceTrack]:
    """The tracks that an edit replaces."""
    if isinstance(edit, Compound):
        for part in edit.edits:
            yield from replaced(part)
    elif isinstance(edit, ReplaceTrack):
        yield edit


def keep_outside(edit: Edit, before: Document, start: int, stop: int | None) -> Edit:
    """The same edit for a part of the recording only: outside ``start`` to ``stop`` the tracks keep their poses."""
    parts = [
        ReplaceTrack(part.key, _spliced(before.tracks[part.key].poses, part.poses, start, stop), part.text)
        if part.key in before.tracks
        else part
        for part in replaced(edit)
    ]
    return Compound(tuple(parts), edit.text)


def _spliced(old: PoseSequence, new: PoseSequence, start: int, stop: int | None) -> PoseSequence:
    if len(old) != len(new) or not old.is_like(new):
        return new
    stop = len(new) if stop is None else min(stop, len(new))
    return old.replace(times=new.times, source=new.source).splice(start, new.slice(start, stop))
