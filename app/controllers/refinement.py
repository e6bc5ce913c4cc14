"""``RefinementController``: what was corrected in some frames is learnt and carried over to the others.

The refined track stands beside the one that it was made of: they are compared with one key, and taken over or taken
back in a range and for some joints.
"""

from PySide6.QtWidgets import QWidget

from app.controllers.base import Controller
from app.controllers.words import in_frames, joint_words
from app.jobs.results import Results
from app.jobs.runner import Job, Lane
from app.session.session import Session
from app.tasks.refine import origin_of, refine_track, refined_key
from app.ui.action import Action
from core.document import Track
from core.edits import ReplaceTrack
from core.errors import EditError
from core.language import mark, plural, tr
from core.review.teaching import most_teaching


class RefinementController(Controller):
    def __init__(self, session: Session, results: Results, window: QWidget):
        super().__init__(session, window)
        self._results = results

    def action_rows(self) -> list[Action]:
        menu, pair = "&Pose/Re&fining", self.has_pair
        part = tr("the selected joints (all where none is selected), in the range if one is set")
        return [
            Action("refine", tr("Re&fine from corrections"), ("Ctrl+Shift+R",), self.refine, menu, 108, self.has_track,
                   tip=tr(
                       "Correct a joint in a few frames (four at least): the frames around them follow. Some "
                       "corrected frames are held out and judge; if they get no better, nothing is changed"
                   )),
            Action("refine_teach", tr("Go to the frame to correct next"), ("Alt+R",), self.go_teach, menu, 107,
                   self.has_track, tip=tr(
                       "The one whose correction would teach a refinement most: doubtful, and far from what is "
                       "corrected"
                   )),
            Action("refine_compare", tr("Before and after refining"), ("Shift+R",), self.compare, menu, 109, pair,
                   tip=tr(
                       "Changes between the refined track and the one it was made of. Choose Moved by refining in "
                       "the timeline to see where they differ"
                   )),
            Action("refine_take_over", tr("Take the refinement over"), (), self.take_over, menu, 110, pair,
                   tip=tr("Puts refined joints into the track they were made of: {part}", part=part)),
            Action("refine_take_back", tr("Take the refinement back"), (), self.take_back, menu, 111, pair,
                   tip=tr("Puts joints of the refined track back to where they were: {part}", part=part)),
        ]  # fmt: skip

    # --- before and after

    def has_pair(self) -> bool:
        """The active track was refined, or is the refinement of another."""
        return self._pair() is not None

    def _pair(self) -> tuple[Track, Track] | None:
        """(before, after) of which one is the active track."""
        track, tracks = self._session.track, self._session.document.tracks
        if track is None:
            return None
        after = track if origin_of(track) else tracks.get(refined_key(track.key))
        before = tracks.get(origin) if after and (origin := origin_of(after)) else None
        return (before, after) if before and after and track in (before, after) else None

    def _both(self) -> tuple[Track, Track]:
        pair = self._pair()
        if pair is None:
            action = tr("Choose a refined track, or refine this one (Ctrl+Shift+R)")
            raise EditError(tr("There is no refinement to compare with"), action=action)
        return pair

    def compare(self) -> None:
        """From the refined track to the one before, and back."""
        before, after = self._both()
        refined = self._session.track is before
        self._session.activate(after.key if refined else before.key)
        self.statusMessage.emit(tr("Now showing: after refining") if refined else tr("Now showing: before refining"))

    def take_over(self) -> None:
        """Into the track before: what it shows then is refined there, and the user's corrections stay."""
        before, after = self._both()
        self._put(before, after, tr("Take the refinement over"), tr("Refined"))

    def take_back(self) -> None:
        """In the refined track: what it shows then is what was there before."""
        before, after = self._both()
        self._put(after, before, tr("Take the refinement back"), tr("As before refining"))

    def _put(self, into: Track, of: Track, text: str, words: str) -> None:
        frames, joints = self._session.range or range(len(into)), self._session.joints
        names = tuple(into.skeleton.joints[joint] for joint in joints) or None
        whole = names is None and len(frames) >= len(into)
        edit = ReplaceTrack(into.key, of.composed(), text, frames, names)
        self._session.do(edit)
        self._session.activate(into.key)
        what = joint_words(into, joints) if joints else tr("all joints")
        self.notified.emit(f"{words}: {what}{'' if whole else in_frames(frames)}")

    # --- refining

    def go_teach(self) -> None:
        """To the frame that is to be corrected next. Raises ``EditError`` where nobody is seen."""
        track = self._active_track(mark("correct"))
        kin = self._session.document.tracks_of(track.key.recording, track.key.person)
        others = [other for other in kin if other.key.stage == "detected" and other.key != track.key]
        frames = most_teaching(track, others, 1)
        if not frames:
            raise EditError(tr("There is no frame to correct in this track"))
        self._session.seek(frames[0])
        count = len(track.corrected_frames())
        self.statusMessage.emit(
            plural(
                count,
                "Correct what is wrong here ({count} frame corrected)",
                "Correct what is wrong here ({count} frames corrected)",
            )
        )

    def refine(self) -> Job:
        """A new track of stage "refined" beside the active one. Raises ``EditError`` where there is no track."""
        track = self._active_track(mark("refine"))
        recording = self._session.document.recordings[track.key.recording]
        return self._results.run(
            tr("Refine poses in {recording}", recording=recording.name),
            refine_track,
            track,
            text=tr("Refine from corrections"),
            lane=Lane.REFINE,
        )
