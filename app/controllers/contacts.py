"""``ContactsController``: which foot stands when, as the user states it; 3D is renewed by that."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app import foot_contacts
from app.controllers.base import Controller
from app.jobs.runner import Job, JobRunner
from app.jobs.start import IfMoved, JobStart
from app.session.session import Session
from app.tasks.feet import hold_still
from app.ui.action import Action
from app.ui.messages import show_error
from core.contacts import FootContacts
from core.edits import Compound, Edit, Retouch
from core.errors import AppError, EditError
from core.language import mark, tr
from core.poses import PoseSequence
from core.track import TrackKey

FOOT_WORDS = {"left": mark("Left foot"), "right": mark("Right foot")}
USUAL = 0.4
"""Seconds of a contact that is put at a frame."""


class ContactsController(Controller):
    def __init__(self, session: Session, window: QWidget | None = None, runner: JobRunner | None = None):
        super().__init__(session, window)
        self._window, self._runner = window, runner

    def action_rows(self) -> list[Action]:
        menu, there = "&Review/&Foot contacts", lambda: self.shown() is not None
        tip = tr("Over the range; without one, the contact at this frame comes or goes")
        return [
            Action("foot_left", tr("&Left foot stands"), ("Ctrl+1",), partial(self.set_here, "left"), menu, 420, there,
                   checked=partial(self.stands, "left"), tip=tip),
            Action("foot_right", tr("&Right foot stands"), ("Ctrl+2",), partial(self.set_here, "right"), menu, 422,
                   there, checked=partial(self.stands, "right"), tip=tip),
            Action("feet_found", tr("&Find foot contacts again"), (), self.forget, menu, 424, self._is_stated,
                   tip=tr("What you said of this person's feet goes; renewing 3D finds them")),
            Action("feet_still", tr("&Hold standing feet still"), (), self.hold_still, menu, 426, self._is_measured,
                   tip=tr("In 3D of a file: the legs follow; over the range if one is set; what you confirmed stays")),
        ]  # fmt: skip

    def hold_still(self) -> Job:
        """The feet of the active track stand, over the range or all of it, and their contacts are known: one undo step.
        """
        session, track, start = self._session, self._active_track(mark("hold still")), JobStart(self._session)
        chosen, text = session.range or range(len(track)), tr("Hold standing feet still")
        frames = range(chosen.start, min(chosen.stop, len(track)))
        known = foot_contacts.contacts_of(session.document, *track.key[:2])
        job = self._runner.start(text, hold_still, track, known, frames)
        job.finished.connect(lambda made: self._finish(start, track.key, frames, *made))
        job.failed.connect(lambda error: show_error(self._window, error, job.details))
        return job

    def _finish(
        self, start: JobStart, key: TrackKey, frames: range, poses: PoseSequence, contacts: FootContacts
    ) -> None:
        session, text = self._session, tr("Hold standing feet still")
        try:
            if not start.may_apply([key], IfMoved.REFUSE):
                return
            edits: list[Edit] = [Retouch(key, frames.start, poses, text)]
            if foot_contacts.contacts_of(session.document, *key[:2]) is None:
                edits.append(foot_contacts.stating(session.document, key.recording, contacts, text))
            session.do(Compound(tuple(edits), text))
        except AppError as error:
            show_error(self._window, error)
            return
        where = {"edit": text, "start": frames.start, "stop": frames.stop - 1}
        self.notified.emit(tr("{edit}: frames {start} to {stop}", **where))

    def _is_measured(self) -> bool:
        return self._runner is not None and foot_contacts.measured(self._session.track)

    def shown(self) -> FootContacts | None:
        """Of the active person."""
        key = self._session.active_key
        return foot_contacts.contacts_of(self._session.document, *key[:2]) if key is not None else None

    def stands(self, foot: str) -> bool:
        """At the frame that is shown."""
        shown = self.shown()
        return shown is not None and shown.at(foot, self._session.frame) is not None

    def set_here(self, foot: str, stands: bool) -> None:
        """Over the range, else the whole contact at this frame."""
        chosen = self._session.range
        if chosen is None:
            self.toggle(foot, self._session.frame)
        else:
            self._set(foot, chosen.start, chosen.stop, stands)

    def toggle(self, foot: str, frame: int) -> None:
        """The contact at a frame goes, or one of a usual length comes."""
        span, session = self._known().at(foot, frame), self._session
        if span is not None:
            self._set(foot, *span, False)
        else:
            half = max(round(USUAL / 2 * (session.current_recording.fps or 25.0)), 1)
            self._set(foot, max(frame - half, 0), min(frame + half + 1, session.n_frames), True)

    def _set(self, foot: str, start: int, stop: int, stands: bool) -> None:
        name = tr(FOOT_WORDS[foot])
        text = tr("{foot} stands", foot=name) if stands else tr("{foot} is free", foot=name)
        self.state(self._known().with_span(foot, start, stop, stands), text)

    def state(self, contacts: FootContacts, text: str) -> None:
        """Take these for the user's word."""
        session = self._session
        if contacts != self.shown():
            session.do(foot_contacts.stating(session.document, session.recording, contacts, text))
            if foot_contacts.measured(session.track):
                self.notified.emit(tr("{text}: hold standing feet still to have it so", text=text))
            else:
                self.notified.emit(tr("{text}: renew 3D to have it so", text=text))

    def forget(self) -> None:
        session = self._session
        session.do(foot_contacts.forgetting(session.document, session.recording, self._known().person))

    def _is_stated(self) -> bool:
        key = self._session.active_key
        return key is not None and foot_contacts.stated(self._session.document, *key[:2]) is not None

    def _known(self) -> FootContacts:
        shown = self.shown()
        if shown is None:
            raise EditError(
                tr("Nothing is known of this person's feet"), action=tr("Lift the poses to 3D with a floor first")
            )
        return shown
