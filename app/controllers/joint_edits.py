"""``JointEditsController``: the verbs behind the keys.

Each acts on the session's track, frame, selection and range as ONE edit.

A verb raises ``EditError`` with what to do where it makes no sense; otherwise it tells (``notified``) what it changed.
"""

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.session.pose_link import moving
from app.session.session import Session
from core.document import BLOCK, Track, TrackKey
from core.edits import (
    ClearCorrections,
    Edit,
    Interpolate,
    JoinPersons,
    MoveJoints,
    SetVisibility,
    SwapPersons,
    SwapSides,
)
from core.edits.corrections import delete_range, with_partners
from core.errors import EditError
from core.poses import Space, Status, Visibility

NEXT_VISIBILITY = {
    Visibility.UNKNOWN: Visibility.OCCLUDED,
    Visibility.VISIBLE: Visibility.OCCLUDED,
    Visibility.OCCLUDED: Visibility.ABSENT,
    Visibility.ABSENT: Visibility.VISIBLE,
}


class JointEditsController(QObject):
    notified = Signal(str)
    """What was changed, in words for a notice with an undo button."""
    statusMessage = Signal(str)
    """What is looked at now, where that is not plain to see."""

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session

    # --- joints at this frame

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected joints right and down (pixels or millimetres); repeats in quick succession are one step."""
        track, joints, frame = self._track(), self._selected(), self._session.frame
        shown = track.frame(frame).coords[list(joints)]
        moved = shown + _on_screen(track, dx, dy)
        if not np.isfinite(moved).any():
            what = joint_words(track, joints)
            raise EditError(f"{what} has no position here", action="Place it with the mouse first")
        here = [j for j, point in zip(joints, moved, strict=True) if np.isfinite(point).all()]
        moved = moved[np.isfinite(moved).all(axis=1)]
        if self._session.mirrored:
            here, moved = with_partners(track.skeleton, track.frame(frame), here, moved)
        edit = moving(self._session, track.key, frame, here, moved, "Nudge")
        self._session.do(edit, gesture=f"nudge {track.key} {frame} {here}")

    def cycle_visibility(self) -> None:
        """Visible > occluded > absent > visible, by the first selected joint."""
        track, joints = self._track(), self._selected()
        now = Visibility(track.frame(self._session.frame).visibility[joints[0]])
        self.set_visibility(NEXT_VISIBILITY[now])

    def set_visibility(self, visibility: Visibility, *, over_range: bool = False) -> None:
        track, joints = self._track(), self._selected()
        frames = np.array(self._range()) if over_range else np.array([self._session.frame])
        word = visibility.name.lower()
        where = f" in {_words(self._range())}" if over_range else ""
        edit = SetVisibility(track.key, frames, joints, visibility, text=f"Set {word}")
        self._do(edit, f"{joint_words(track, joints)}: {word}{where}")

    def set_key(self) -> None:
        """Confirm the selected joints (all where none is selected) where they are: models must not move them."""
        track, frame = self._track(), self._session.frame
        coords = track.frame(frame).coords
        joints = [j for j in self._selected_or_all(track) if np.isfinite(coords[j]).all()]
        if not joints:
            raise EditError("There is no position to confirm at this frame")
        edit = MoveJoints(track.key, [frame], joints, coords[None, joints], text="Set key")
        self._do(edit, f"Key set: {joint_words(track, joints)}")

    def delete_key(self, *, over_range: bool = False) -> None:
        """Take the user's corrections of the selected joints away; the model's own positions show again."""
        track, frames = self._track(), self._frames(over_range)
        joints = self._selected_or_all(track)
        if not _corrected(track, frames, joints):
            raise EditError("There is no key to delete here", action="Shift+Delete removes the joint itself")
        edit = ClearCorrections(track.key, np.array(frames), joints, text="Delete key")
        self._do(edit, f"Key deleted: {joint_words(track, joints)}{in_frames(frames)}")

    def delete_joint(self, *, over_range: bool = False) -> None:
        """Make the selected joints missing."""
        track, joints, frames = self._track(), self._selected(), self._frames(over_range)
        edit = delete_range(track, frames, joints, text="Delete joint")
        self._do(edit, f"Deleted: {joint_words(track, joints)}{in_frames(frames)}")

    def copy_previous_pose(self) -> None:
        """Put the selected joints (all where none is selected) where they were one frame ago."""
        track, frame = self._track(), self._session.frame
        before = (
            track.frame(frame - 1).coords if frame > 0 else np.full((len(track.skeleton), track.poses.dims), np.nan)
        )
        joints = [j for j in self._selected_or_all(track) if np.isfinite(before[j]).all()]
        if not joints:
            raise EditError("There is no pose to copy at the frame before this one")
        edit = MoveJoints(track.key, [frame], joints, before[None, joints], text="Copy previous pose")
        self._do(edit, f"Copied from the frame before: {joint_words(track, joints)}")

    # --- left and right, persons

    def swap_selected(self) -> None:
        """Exchange the selected joints with their partners on the other side; everything where none is selected."""
        track, chosen = self._track(), set(self._session.joints)
        pairs = tuple(pair for pair in track.skeleton.pairs if chosen & set(pair))
        if chosen and not pairs:
            raise EditError(f"{joint_words(track, tuple(chosen))} has no partner on the other side")
        self._swap(track, pairs or None)

    def swap_limbs(self) -> None:
        """Exchange the whole limbs that the selected joints belong to."""
        track, skeleton = self._track(), self._track().skeleton
        limbs = {skeleton.groups[j] for j in self._selected()}
        limbs |= {skeleton.groups[skeleton.partner(j)] for j in self._selected()}
        pairs = tuple(pair for pair in skeleton.pairs if {skeleton.groups[j] for j in pair} & limbs)
        if not pairs:
            raise EditError("The selected joints have no partners on the other side")
        self._swap(track, pairs)

    def swap_body(self) -> None:
        """Exchange left and right of the whole body."""
        self._swap(self._track(), None)

    def _swap(self, track: Track, pairs: tuple[tuple[int, int], ...] | None) -> None:
        frames = self._frames(self._session.range is not None)
        what = "the whole body" if pairs is None else ", ".join(_bare(track.skeleton.joints[a]) for a, _ in pairs)
        edit = SwapSides(track.key, frames.start, frames.stop, pairs)
        self._do(edit, f"Left and right swapped: {what}{in_frames(frames)}")

    def others(self) -> list[TrackKey]:
        """Tracks of other people whom the active one may be exchanged with."""
        track = self._session.track
        if track is None:
            return []
        alike = (t for t in self._session.document.tracks_of(track.key.recording) if t.key.person != track.key.person)
        return [t.key for t in alike if t.key.stage == track.key.stage and t.skeleton == track.skeleton]

    def swap_persons(self, other: TrackKey) -> None:
        """Exchange two people from this frame to the end, or over the range where one is set."""
        track = self._track()
        chosen = self._session.range
        frames = chosen if chosen is not None else range(self._session.frame, len(track))
        text = f"Persons {track.key.person + 1} and {other.person + 1} swapped in {_words(frames)}"
        self._do(SwapPersons(track.key, other, frames.start, frames.stop), text)

    def join_persons(self, other: TrackKey) -> None:
        """Make one person of this and another, from this frame to the end, or over the range where one is set."""
        track = self._track()
        chosen = self._session.range
        frames = chosen if chosen is not None else range(self._session.frame, len(track))
        text = f"Person {other.person + 1} joined to person {track.key.person + 1} in {_words(frames)}"
        self._do(JoinPersons(track.key, other, frames.start, frames.stop), text)

    # --- over time

    def interpolate(self, method: str = "linear") -> None:
        """Between the ends of the range, or between the keys around this frame."""
        track = self._track()
        start, stop = self.span()
        ends = track.frame(start).coords, track.frame(stop).coords
        joints = [j for j in self._selected_or_all(track) if all(np.isfinite(end[j]).all() for end in ends)]
        if not joints:
            raise EditError(
                "Nothing is placed at both ends", action=f"Place the joints at frames {start} and {stop} first"
            )
        edit = Interpolate(track.key, start, stop, joints, method)
        self._do(edit, f"Interpolated: {joint_words(track, joints)} in {_words(range(start, stop + 1))}")

    def keys_around(self) -> tuple[int | None, int | None]:
        """The nearest corrected frames before and after this one."""
        return _nearest_key(self._track(), self._session.frame, -1), _nearest_key(self._track(), self._session.frame, 1)

    def go_to_key(self, direction: int) -> None:
        """To the next (1) or previous (-1) corrected frame."""
        target = self.keys_around()[direction > 0]
        if target is None:
            raise EditError(f"There is no corrected frame {'after' if direction > 0 else 'before'} this one")
        self._session.seek(target)

    def go_to_midpoint(self) -> None:
        """To the frame in the middle between the keys around this one: the best place for the next key."""
        start, stop = self.span()
        self._session.seek((start + stop) // 2)

    def span(self) -> tuple[int, int]:
        """First and last frame of the range, or of the gap between two keys."""
        chosen = self._session.range
        if chosen is not None:
            return chosen.start, chosen.stop - 1
        before, after = self.keys_around()
        if self._session.frame in _keys_in(self._track(), self._session.frame // BLOCK):
            before = before if after is None else self._session.frame
            after = after if after is not None else self._session.frame
        if before is None or after is None:
            raise EditError(
                "There are no keys on both sides of this frame", action="Set a range with I and O, or two keys with K"
            )
        return before, after

    # --- selection

    def select_all(self) -> None:
        self._session.select(range(len(self._track().skeleton)))

    def select_next(self, step: int) -> None:
        """The next (1) or previous (-1) joint in the skeleton's order."""
        joints, count = self._session.joints, len(self._track().skeleton)
        start = joints[-1 if step > 0 else 0] if joints else (-1 if step > 0 else 0)
        self._session.select([(start + step) % count])

    def next_person(self, step: int) -> None:
        """Make the next (1) or previous (-1) person's track of this stage the active one."""
        here = self._track().key
        alike = [t.key for t in self._session.document.tracks_of(here.recording) if t.key.stage == here.stage]
        self._session.activate(alike[(alike.index(here) + step) % len(alike)])

    def next_track(self, step: int) -> None:
        """Look at the next stage of this person: what a model found, the reference, what was made of it."""
        here = self._track().key
        tracks = [t.key for t in self._session.document.tracks_of(here.recording, here.person)]
        if len(tracks) == 1:
            raise EditError("This person has only one track: there is nothing to compare with")
        key = tracks[(tracks.index(here) + step) % len(tracks)]
        self._session.activate(key)
        self.statusMessage.emit(f"Now showing: {key.stage}" + (f" ({key.variant})" if key.variant else ""))

    # --- helpers

    def _do(self, edit: Edit, told: str) -> None:
        self._session.do(edit)
        self.notified.emit(told)

    def _track(self) -> Track:
        track = self._session.track
        if track is None:
            raise EditError("There is no track to edit", action="Estimate poses, import them, or choose a track")
        if self._session.frame >= len(track):
            raise EditError(f"The track ends at frame {len(track) - 1}, before this one")
        return track

    def _selected(self) -> tuple[int, ...]:
        self._track()
        if not self._session.joints:
            raise EditError("No joint is selected", action="Click one, or press Tab")
        return self._session.joints

    def _selected_or_all(self, track: Track) -> tuple[int, ...]:
        return self._session.joints or tuple(range(len(track.skeleton)))

    def _range(self) -> range:
        if self._session.range is None:
            raise EditError("No range is set", action="Set its ends with I and O")
        return self._session.range

    def _frames(self, over_range: bool) -> range:
        return self._range() if over_range else range(self._session.frame, self._session.frame + 1)


def _y_down(track: Track) -> bool:
    return track.poses.space != Space.WORLD


def _on_screen(track: Track, dx: float, dy: float) -> np.ndarray:
    """(D,) a displacement right and down on the screen, in the track's axes."""
    step = np.zeros(track.poses.dims)
    step[:2] = dx, dy if _y_down(track) else -dy
    return step


def _nearest_key(track: Track, frame: int, direction: int) -> int | None:
    """The next corrected frame that way. Blocks are looked at from here outward, so a long track costs no more."""
    here = frame // BLOCK
    numbers = [n for n in track.blocks if (n >= here if direction > 0 else n <= here)]
    for number in sorted(numbers, reverse=direction < 0):
        keys = _keys_in(track, number)
        beyond = keys[keys > frame] if direction > 0 else keys[keys < frame]
        if len(beyond):
            return int(beyond[0] if direction > 0 else beyond[-1])
    return None


def _keys_in(track: Track, number: int) -> np.ndarray:
    """(K,) corrected frames of one block of corrections."""
    block = track.blocks.get(number)
    if block is None:
        return np.empty(0, int)
    return number * BLOCK + np.flatnonzero(((block.status == Status.CONFIRMED) & block.marked).any(axis=1))


def _corrected(track: Track, frames: range, joints) -> bool:
    """Whether a user or a tool changed any of these joints in these frames."""
    shown = track.composed(frames.start, frames.stop)
    joints = list(joints)
    changed = np.isin(shown.status[:, joints], (Status.ADJUSTED, Status.CONFIRMED))
    marked = shown.visibility[:, joints] != track.poses.visibility[frames.start : frames.stop, joints]
    return bool(changed.any() or marked.any())


def joint_words(track: Track, joints) -> str:
    """The joints in words: names for a few, a number for many."""
    joints = list(joints)
    if len(joints) == len(track.skeleton) and len(joints) > 1:
        return "all joints"
    names = [track.skeleton.joints[j].replace("_", " ") for j in joints]
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} joints"


def _bare(joint: str) -> str:
    """The name without its side."""
    return joint.removeprefix("left_").removeprefix("right_").replace("_", " ")


def _words(frames: range) -> str:
    return f"frames {frames.start} to {frames.stop - 1}"


def in_frames(frames: range) -> str:
    return f" in {_words(frames)}" if len(frames) > 1 else ""
