"""``TracksController``: which person and which track is looked at, and taking a track away."""

from PySide6.QtCore import QObject

from app.controllers.base import Controller
from app.controllers.comparison import ComparisonController
from app.session.session import Session
from app.track_words import track_words
from app.ui.action import Action
from core.edits import SetTrack
from core.errors import EditError
from core.language import tr


class TracksController(Controller):
    def __init__(self, session: Session, comparison: ComparisonController, parent: QObject | None = None):
        super().__init__(session, parent)
        self._comparison = comparison

    def action_rows(self) -> list[Action]:
        menu, track, session = "&Edit", self.has_track, self._session
        return [
            Action("next_person", tr("Next person"), ("Ctrl+Tab",), lambda: self.next_person(1), menu, 215, track),
            Action("compare", tr("Compare: next track of this person"), ("C",), self.compare, menu, 220, track),
            Action("remove_track", tr("Remove track"), (), self.remove_track, menu, 300, track),
            Action("together", tr("All &tracks of this person"), (), session.show_together, "&View/&Other poses", 125,
                   checked=lambda: session.together, tip=tr("Also show, faintly, what other estimators found")),
        ]  # fmt: skip

    def next_person(self, step: int) -> None:
        """Make the next (1) or previous (-1) person's track of this stage the active one."""
        here = self._track().key
        alike = [t.key for t in self._session.document.tracks_of(here.recording) if t.key.stage == here.stage]
        self._session.activate(alike[(alike.index(here) + step) % len(alike)])

    def compare(self) -> None:
        """To the next of the tracks that are compared; where none are, to the next track of this person."""
        if not self._comparison.toggle():
            self.next_track(1)

    def next_track(self, step: int) -> None:
        """Look at the next stage of this person: what a model found, the reference, what was made of it."""
        here = self._track().key
        tracks = [t.key for t in self._session.document.tracks_of(here.recording, here.person)]
        if len(tracks) == 1:
            raise EditError(tr("This person has only one track: there is nothing to compare with"))
        key = tracks[(tracks.index(here) + step) % len(tracks)]
        self._session.activate(key)
        self.statusMessage.emit(tr("Now showing: {track}", track=track_words(self._session.document.track(key))))

    def remove_track(self) -> None:
        """Take the active track out of the project."""
        key = self._session.active_key
        if key is None:
            raise EditError(tr("There is no track to remove"))
        words = track_words(self._session.document.track(key))
        self._session.do(SetTrack(key, None, text=tr("Remove track")))
        who = self._session.document.called(key.recording, key.person)
        self.notified.emit(tr("Removed: {track} of {person}", track=words, person=who))
