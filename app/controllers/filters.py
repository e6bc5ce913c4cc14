"""``FiltersController``: smoothing and filling over a range, previewed and then done as one edit."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.session import Session
from app.tasks.filtering import filter_range, filtered
from app.ui.action import Action
from core.edits import Retouch
from core.errors import AppError
from core.filtering.filters import Filter
from core.language import mark, plural, tr

PREVIEWED = 3000
"""Frames of a longer range that are previewed: those round the current frame."""


class FiltersController(Controller):
    """Works on the active track: its selected joints (all where none is selected) over the range (all without one)."""

    failed = Signal(object)
    """The ``AppError`` of a filter that could not be applied."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None):
        super().__init__(session, parent)
        self._runner = runner

    def action_rows(self) -> list[Action]:
        return [
            Action("filters", tr("&Filter…"), ("Ctrl+F",), lambda: self.panelAsked.emit("filters"), "&Pose", 600,
                   self.has_track, tip=tr("Smooth, fill gaps, remove outliers; with a preview")),
        ]  # fmt: skip

    @property
    def frames(self) -> range:
        """The range, or everything."""
        length = len(self._active_track(mark("filter")))
        chosen = self._session.range or range(length)
        return range(chosen.start, min(chosen.stop, length))

    @property
    def joints(self) -> tuple[int, ...]:
        return self._session.joints or tuple(range(len(self._active_track(mark("filter")).skeleton)))

    def describe(self) -> str:
        """What a filter would work on, in words."""
        if self._session.track is None:
            return tr("There is no track to filter.")
        chosen, frames = self._session.joints, self.frames
        joints = (
            tr("All joints")
            if not chosen
            else plural(len(chosen), "{count} selected joint", "{count} selected joints")
        )
        where = (
            tr("frames {start} to {stop}", start=frames.start, stop=frames.stop - 1)
            if self._session.range
            else tr("all {count} frames", count=len(frames))
        )
        return tr("{joints} in {where}.", joints=joints, where=where)

    def preview(self, filters: Sequence[Filter]) -> None:
        """Show in all views what the filters would do. Raises ``AppError`` where they cannot."""
        track, frames = self._active_track(mark("filter")), self._near(self.frames)
        if frames:
            self._session.propose((track.key, frames.start, filtered(track, filters, self.joints, frames)))

    def end_preview(self) -> None:
        self._session.propose(None)

    def apply(self, filters: Sequence[Filter], name: str) -> Job:
        """Filter in the background; the result becomes one undo step."""
        track, frames, start = self._active_track(mark("filter")), self.frames, JobStart(self._session)
        job = self._runner.start(name, filter_range, track, tuple(filters), self.joints, frames, name, brief=True)
        job.finished.connect(lambda poses: self._finish(start, Retouch(track.key, frames.start, poses, name), frames))
        job.failed.connect(self.failed)
        return job

    def _finish(self, start: JobStart, edit: Retouch, frames: range) -> None:
        try:
            if not start.may_apply([edit.key], IfMoved.REFUSE):
                return
            self._session.do(edit)
        except AppError as error:
            self.failed.emit(error)
            return
        self.notified.emit(
            tr("{edit}: frames {start} to {stop}", edit=edit.text, start=frames.start, stop=frames.stop - 1)
        )

    def _near(self, frames: range) -> range:
        if len(frames) <= PREVIEWED:
            return frames
        start = min(max(self._session.frame - PREVIEWED // 2, frames.start), frames.stop - PREVIEWED)
        return range(start, start + PREVIEWED)
