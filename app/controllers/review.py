"""``ReviewController``: going through what is worth a look in the active track, and settling it."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.session import Session
from app.track_choice import companions, with_companions
from app.track_words import track_words
from app.ui.action import Action
from core.document import Change
from core.edits import Compound, Edit, MarkReviewed, MoveJoints, TakeCorrections
from core.errors import AppError, EditError
from core.language import localized, mark, plural, tr
from core.poses import Status
from core.review.suggestions import REASONS, Review, Suggestion
from core.track import Track, TrackKey


class ReviewController(Controller):
    """The ranked suggestions of the active track. A track is scanned in the background when the list is looked at
    (``watch``) or asks for the next suggestion; from then on every edit brings the list up to date where it is."""

    changed = Signal()
    """The list is another or has changed: ``review``."""
    currentChanged = Signal()
    """Another suggestion is looked at, or none: ``current``."""
    scanning = Signal(bool)
    failed = Signal(object)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None):
        super().__init__(session, parent)
        self._runner = runner
        self.review: Review | None = None
        self.current: Suggestion | None = None
        self._watched = False
        self._step: int | None = None  # where to go when the scan is done
        self._job: Job | None = None
        self._meanwhile: list[Change] = []  # what changed since the scan began
        session.changed.connect(self._follow)
        session.activeChanged.connect(self._another_track)
        session.documentReplaced.connect(self._start_over)
        self.changed.connect(self.actionsChanged)
        self.currentChanged.connect(self.actionsChanged)

    def action_rows(self) -> list[Action]:
        menu, track, one = "&Review", self.has_track, lambda: self.current is not None
        return [
            Action("review_next", tr("&Next to check"), ("N",), self.next, menu, 100, track),
            Action("review_previous", tr("&Previous to check"), ("P",), lambda: self.next(-1), menu, 105, track),
            Action("review_accept", tr("&Accept"), ("Return", "Enter"), self.accept, menu, 200, one,
                   tip=tr("The poses are right as they are")),
            Action("review_accept_next", tr("Accept and &go on"), ("Shift+Return", "Shift+Enter"),
                   lambda: self.accept(go_on=True), menu, 205, one),
            Action("review_reject", tr("&Reject"), ("Backspace",), self.reject, menu, 210, one,
                   tip=tr("The poses are wrong: delete the joints")),
            Action("review_fix", tr("&Fix"), ("M",), self.fix, menu, 215, one,
                   tip=tr("Swap back, or smooth over the frames around it")),
            Action("review_fix_all", tr("Fix &all"), ("Shift+M",), self.fix_all,
                   "&Review/All of a &kind", 300, track,
                   tip=tr("All suggestions of this kind; the whole track, gaps too, if none is selected")),
            Action("review_accept_all", tr("Accept all of this kind"), (), self.accept_all,
                   "&Review/All of a &kind", 305, one),
            Action("review_panel", tr("&What to check"), ("Ctrl+K",), lambda: self.panelAsked.emit("review"),
                   "&Review/Lists", 500, track),
        ]  # fmt: skip

    # --- the list

    def watch(self, watched: bool) -> None:
        """Whether the list is looked at."""
        self._watched = watched
        if watched and self.review is None:
            self.scan()

    def scan(self) -> None:
        """Look through the whole of the active track, in the background."""
        from app.tasks.autocorrect import scan_track

        track = self._session.track
        self._stop()
        if track is None or not len(track):
            self._set(None)
            return
        document, self._meanwhile = self._session.document, []
        against = companions(document, track.key)
        self._job = job = self._runner.start(
            tr("Scan {track}", track=track_words(track)), scan_track, with_companions(document, track.key, against),
            track.key, against, brief=True,
        )  # fmt: skip
        job.finished.connect(lambda found: self._scanned(job, found))
        job.failed.connect(lambda error: self._ended(job, error))
        job.cancelled.connect(lambda: self._ended(job, None))
        self.scanning.emit(True)

    @property
    def is_scanning(self) -> bool:
        return self._job is not None

    def place(self, suggestion: Suggestion | None) -> int | None:
        """Its row in the list; None where it is settled."""
        if self.review is None or suggestion is None:
            return None
        found = self.review.open
        place = bisect_left(found, suggestion.rank, key=lambda one: one.rank)
        return place if place < len(found) and found[place].rank == suggestion.rank else None

    def _scanned(self, job: Job, found: Review) -> None:
        if job is not self._job:
            return
        self._job = None
        self.scanning.emit(False)
        missed, self._meanwhile = self._meanwhile, []
        if any(found.needs_scan(change) for change in missed):
            self.scan()
            return
        for change in missed:
            found.update(self._session.document, change)
        self._set(found)
        step, self._step = self._step, None
        if step is not None:
            self._go_on(step)

    def _ended(self, job: Job, error: AppError | None) -> None:
        if job is self._job:
            self._job, self._step = None, None
            self.scanning.emit(False)
            if error is not None:
                self.failed.emit(error)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self.scanning.emit(False)

    def _set(self, found: Review | None) -> None:
        self.review = found
        self.changed.emit()
        self._look_at(None)

    def _another_track(self) -> None:
        if self.review is not None and self._session.active_key == self.review.key:
            return
        self._start_over()

    def _start_over(self) -> None:
        self._stop()
        self._set(None)
        if self._watched:
            self.scan()

    def _follow(self, change: Change) -> None:
        if self._job is not None:
            self._meanwhile.append(change)
        if self.review is None:
            return
        if self.review.key not in self._session.document.tracks:
            self._set(None)
        elif self.review.needs_scan(change):
            self.scan()
        elif self.review.update(self._session.document, change):
            self.changed.emit()

    # --- going through

    def go(self, suggestion: Suggestion) -> None:
        """Look at a suggestion: its first frame, its joints selected."""
        self._look_at(suggestion)
        self._session.seek(suggestion.frames.start)
        if len(suggestion.joints) < len(self._active_track(mark("review")).skeleton):
            self._session.select(suggestion.joints)
        left = len(self.review.open)
        self.statusMessage.emit(tr("{reason} ({left:,} left)", reason=suggestion.reason, left=left))

    def next(self, step: int = 1) -> None:
        """To the next (1) or previous (-1) suggestion; scans the track first where needed."""
        self._active_track(mark("review"))
        if self.review is None:
            self._step = step
            if not self.is_scanning:
                self.scan()
            self.statusMessage.emit(tr("Scanning the track …"))
        else:
            self._go_on(step)

    def _go_on(self, step: int) -> None:
        following = self.review.following(self.current, step)
        if following is None:
            self._look_at(None)
            self.statusMessage.emit(tr("Nothing is left to check in this track"))
        else:
            self.go(following)

    def _look_at(self, suggestion: Suggestion | None) -> None:
        self.current = suggestion
        self.currentChanged.emit()

    # --- settling

    def accept(self, *, go_on: bool = False) -> None:
        """The poses are right as they are."""
        one = self._open()
        self._do(one.accept(), tr("Accepted: {words}", words=self._words(one)))
        if go_on:
            self._go_on(1)

    def reject(self) -> None:
        """The poses are wrong: delete the joints in these frames."""
        one, track = self._open(), self._active_track(mark("review"))
        joints = np.array(one.joints)
        frames = np.array(one.frames)
        shown = track.composed(one.frames.start, one.frames.stop)
        if (shown.status[:, joints] == Status.CONFIRMED).any():
            raise EditError(tr("Some of these joints were set by hand"), action=tr("Delete their keys first"))
        nothing = np.full((len(frames), len(joints), track.poses.dims), np.nan)
        gone = MoveJoints(track.key, frames, joints, nothing, Status.ADJUSTED)
        settled = MarkReviewed(track.key, one.frames.start, one.frames.stop, joints)
        words = tr("Rejected, joints removed: {words}", words=self._words(one))
        self._do(Compound((gone, settled), tr("Reject")), words)

    def fix(self) -> None:
        """Mend what is looked at: exchange back, or a smooth curve through the frames round it."""
        from core.review.autocorrect import autocorrect

        one = self._open()
        edit = autocorrect(self._active_track(mark("review")), [one])
        self._do(edit, tr("Fixed: {words}", words=self._words(one)))

    @property
    def proposes_swap_here(self) -> bool:
        """Whether what is looked at is an exchange of sides or people, at this frame."""
        one = self.current
        here = one is not None and self._session.frame in one.frames and self._session.range is None
        return here and {"swap", "persons"} & set(one.reasons) and self.place(one) is not None

    def fix_all(self) -> Job:
        """Mend everything of the kind that is looked at; where nothing is, the whole track: what is found, what shows
        only then, and short gaps. In the background, as one undo step."""
        from app.tasks.autocorrect import autocorrect_suggestions, autocorrect_track

        key, start = self._active_track(mark("review")).key, JobStart(self._session)
        against = companions(start.document, key)
        tracks = with_companions(start.document, key, against)
        if self.place(self.current) is None:
            title = notice = tr("Fix all")
            job = self._runner.start(title, autocorrect_track, tracks, key, against, brief=True)
        else:
            alike = self._alike()
            title = tr("Fix all: {reasons}", reasons=tr(REASONS[self.current.reasons[0]]))
            notice = f"{title} ({localized(len(alike), ',')})"
            job = self._runner.start(title, autocorrect_suggestions, tracks, key, alike, brief=True)
        job.finished.connect(lambda corrected: self._put(start, key, corrected, title, notice))
        job.failed.connect(self.failed)
        return job

    def _alike(self) -> list[Suggestion]:
        """The open suggestions of the kind that is looked at."""
        return [one for one in self.review.open if one.reasons[0] == self.current.reasons[0]]

    def accept_all(self) -> None:
        """Everything of the kind that is looked at is right as it is; one undo step."""
        kind, alike = self._open().reasons[0], self._alike()
        text = tr("Accept all: {reasons}", reasons=tr(REASONS[kind]))
        self._do(Compound(tuple(one.accept() for one in alike), text), f"{text} ({localized(len(alike), ',')})")

    def _put(self, start: JobStart, key: TrackKey, corrected: Sequence[Track], title: str, notice: str) -> None:
        try:
            if start.may_apply([key, *(track.key for track in corrected)], IfMoved.REFUSE):
                edits = tuple(TakeCorrections(track, title) for track in corrected)
                count = sum(len(edit.frames(self._session.document)) for edit in edits)
                changed = plural(count, "{count:,} frame changed", "{count:,} frames changed")
                self._do(Compound(edits, title), f"{notice}: {changed}")
        except AppError as error:
            self.failed.emit(error)

    def _do(self, edit: Edit, notice: str) -> None:
        self._session.do(edit)
        self.notified.emit(notice)

    def _open(self) -> Suggestion:
        """What is looked at, if it is not settled yet."""
        self._active_track(mark("review"))
        if self.place(self.current) is None:
            raise EditError(
                tr("There is no suggestion to accept, reject or fix here"), action=tr("Press N for the next one")
            )
        return self.current

    def _words(self, one: Suggestion) -> str:
        frames = one.frames
        where = (
            tr("frame {start}", start=frames.start)
            if len(frames) == 1
            else tr("frames {start} to {stop}", start=frames.start, stop=frames.stop - 1)
        )
        left = len(self.review.open)
        return tr("{reason}, {where} (of {left:,})", reason=one.reason, where=where, left=left)
