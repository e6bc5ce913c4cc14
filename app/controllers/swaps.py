"""``SwapsController``: left and right exchanged, two people exchanged or joined."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QWidget

from app.controllers.base import EditController
from app.controllers.review import ReviewController
from app.controllers.words import frame_words, in_frames, joint_words
from app.session.session import Session
from app.ui.action import Action
from core.edits import JoinPersons, SwapPersons, SwapSides
from core.errors import EditError
from core.language import tr
from core.skeleton import readable
from core.track import Track, TrackKey


class SwapsController(EditController):
    def __init__(self, session: Session, review: ReviewController, window: QWidget | None = None):
        super().__init__(session, window)
        self._review, self._window = review, window

    def action_rows(self) -> list[Action]:
        menu, track, several = "&Pose/S&wap and join", self.has_track, lambda: bool(self.others())
        return [
            Action("swap", tr("&Swap left and right"), ("S",), self.swap, menu, 400, track, icon="swap",
                   tip=tr("Of the selected joints; over the range if one is set")),
            Action("swap_limb", tr("Swap &limb"), ("Ctrl+Alt+S",), self.swap_limbs, menu, 405, track),
            Action("swap_body", tr("Swap whole &body"), ("Shift+S",), self.swap_body, menu, 410, track),
            Action("swap_persons", tr("Swap &persons from here"), ("X",), self.ask_swap_persons, menu, 415, several),
            Action("join_persons", tr("&Join another person to this one…"), ("Shift+X",), self.ask_join_persons, menu,
                420,
                   several,
                   tip=tr("Fills the frames where this one is missing, from here on or over the range")),
        ]  # fmt: skip

    # --- left and right

    def swap(self) -> None:
        """What the review proposes at this frame, else the selected joints."""
        if self._review.proposes_swap_here:
            self._review.fix()
        else:
            self.swap_selected()

    def swap_selected(self) -> None:
        """Exchange the selected joints with their partners on the other side; everything where none is selected."""
        track, chosen = self._track(), set(self._session.joints)
        pairs = tuple(pair for pair in track.skeleton.pairs if chosen & set(pair))
        if chosen and not pairs:
            raise EditError(tr("{joints} has no partner on the other side", joints=joint_words(track, tuple(chosen))))
        self._swap(track, pairs or None)

    def swap_limbs(self) -> None:
        """Exchange the whole limbs that the selected joints belong to."""
        track, skeleton = self._track(), self._track().skeleton
        limbs = {skeleton.groups[j] for j in self._selected()}
        limbs |= {skeleton.groups[skeleton.partner(j)] for j in self._selected()}
        pairs = tuple(pair for pair in skeleton.pairs if {skeleton.groups[j] for j in pair} & limbs)
        if not pairs:
            raise EditError(tr("The selected joints have no partners on the other side"))
        self._swap(track, pairs)

    def swap_body(self) -> None:
        """Exchange left and right of the whole body."""
        self._swap(self._track(), None)

    def _swap(self, track: Track, pairs: tuple[tuple[int, int], ...] | None) -> None:
        frames = self._frames(self._session.range is not None)
        what = tr("the whole body") if pairs is None else ", ".join(_bare(track.skeleton.joints[a]) for a, _ in pairs)
        edit = SwapSides(track.key, frames.start, frames.stop, pairs)
        self._do(edit, tr("Left and right swapped: {what}{where}", what=what, where=in_frames(frames)))

    # --- persons

    def ask_swap_persons(self) -> None:
        self._with_other(tr("Swap persons"), tr("Swap this person with"), self.swap_persons)

    def ask_join_persons(self) -> None:
        self._with_other(tr("Join persons"), tr("Join to this person"), self.join_persons)

    def _with_other(self, title: str, question: str, act: Callable[[TrackKey], None]) -> None:
        """Act on the one other person, or the one that the user names."""
        others = self.others()
        if not others:
            raise EditError(tr("There is only one person"))
        if len(others) == 1:
            act(others[0])
            return
        people = self._session.document.people
        names = [
            people.get((key.recording, key.person), tr("Person {person}", person=key.person + 1)) for key in others
        ]
        name, ok = QInputDialog.getItem(self._window, title, question, names, 0, False)
        if ok:
            act(others[names.index(name)])

    def others(self) -> list[TrackKey]:
        """Tracks of other people whom the active one may be exchanged with."""
        track = self._session.track
        if track is None:
            return []
        alike = (t for t in self._session.document.tracks_of(track.key.recording) if t.key.person != track.key.person)
        return [t.key for t in alike if t.key.stage == track.key.stage and t.skeleton == track.skeleton]

    def swap_persons(self, other: TrackKey) -> None:
        """Exchange two people from this frame to the end, or over the range if one is set."""
        track = self._track()
        chosen = self._session.range
        frames = chosen if chosen is not None else range(self._session.frame, len(track))
        text = tr(
            "Persons {person} and {person2} swapped in {frames}",
            person=track.key.person + 1,
            person2=other.person + 1,
            frames=frame_words(frames),
        )
        self._do(SwapPersons(track.key, other, frames.start, frames.stop), text)

    def join_persons(self, other: TrackKey) -> None:
        """Make one person of this and another, from this frame to the end, or over the range if one is set."""
        track = self._track()
        chosen = self._session.range
        frames = chosen if chosen is not None else range(self._session.frame, len(track))
        text = tr(
            "Person {person} joined to person {person2} in {frames}",
            person=other.person + 1,
            person2=track.key.person + 1,
            frames=frame_words(frames),
        )
        self._do(JoinPersons(track.key, other, frames.start, frames.stop), text)


def _bare(joint: str) -> str:
    """The name without its side."""
    return readable(joint.removeprefix("left_").removeprefix("right_"))
