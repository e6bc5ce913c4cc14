"""``KeyframesController``: keys, which are frames that a person confirmed, and what lies between them."""

from collections.abc import Iterable

import numpy as np

from app.controllers.base import EditController
from app.controllers.words import frame_words, in_frames, joint_words
from app.ui.action import Action
from core.edits import ClearCorrections, Interpolate, MoveJoints
from core.errors import EditError
from core.language import tr
from core.poses import Status
from core.track import BLOCK, Track


class KeyframesController(EditController):
    def action_rows(self) -> list[Action]:
        pose, play, track = "&Pose/&Keys and joints", "P&lay", self.has_track
        return [
            Action("set_key", tr("Set &key"), ("K",), self.set_key, pose, 300, track,
                   tip=tr("Confirm the joints where they are")),
            Action("delete_key", tr("&Delete key"), ("Delete",), self.delete_key, pose, 305, track,
                   tip=tr("Back to the model's positions")),
            Action("interpolate", tr("&Interpolate"), ("Ctrl+I",), self.interpolate, pose, 322, track,
                   tip=tr("Over the range, or between the keys around this frame")),
            Action("interpolate_smooth", tr("Interpolate smoothly"), (), lambda: self.interpolate("cubic"), pose, 324,
                   track),
            Action("range_delete_keys", tr("Delete keys"), (), lambda: self.delete_key(over_range=True),
                   f"{pose}/&Over the range", 365, self.has_range),
            Action("previous_key", tr("Previous key"), ("Ctrl+Left",), lambda: self.go_to_key(-1), play, 400, track,
                   repeat=True, icon="previous_key"),
            Action("next_key", tr("Next key"), ("Ctrl+Right",), lambda: self.go_to_key(1), play, 405, track,
                repeat=True,
                   icon="next_key"),
            Action("midpoint", tr("&Midpoint between keys"), ("Ctrl+M",), self.go_to_midpoint, play, 410, track),
        ]  # fmt: skip

    def set_key(self) -> None:
        """Confirm the selected joints (all where none is selected) where they are: models must not move them."""
        track, frame = self._track(), self._session.frame
        coords = track.frame(frame).coords
        joints = [j for j in self._selected_or_all(track) if np.isfinite(coords[j]).all()]
        if not joints:
            raise EditError(tr("There is no position to confirm at this frame"))
        edit = MoveJoints(track.key, [frame], joints, coords[None, joints], text=tr("Set key"))
        self._do(edit, tr("Key set: {joints}", joints=joint_words(track, joints)))

    def delete_key(self, *, over_range: bool = False) -> None:
        """Take the user's corrections of the selected joints away; the model's own positions show again."""
        track, frames = self._track(), self._frames(over_range)
        joints = self._selected_or_all(track)
        if not _corrected(track, frames, joints):
            raise EditError(tr("There is no key to delete here"), action=tr("Shift+Delete removes the joint itself"))
        edit = ClearCorrections(track.key, np.array(frames), joints, text=tr("Delete key"))
        self._do(edit, tr("Key deleted: {joints}{where}", joints=joint_words(track, joints), where=in_frames(frames)))

    def interpolate(self, method: str = "linear") -> None:
        """Between the ends of the range, or between the keys around this frame."""
        track = self._track()
        start, stop = self.span()
        ends = track.frame(start).coords, track.frame(stop).coords
        joints = [j for j in self._selected_or_all(track) if all(np.isfinite(end[j]).all() for end in ends)]
        if not joints:
            raise EditError(
                tr("No joint has a position at both ends"),
                action=tr("Place the joints at frames {start} and {stop} first", start=start, stop=stop),
            )
        edit = Interpolate(track.key, start, stop, joints, method)
        self._do(
            edit,
            tr(
                "Interpolated: {joints} in {frames}",
                joints=joint_words(track, joints),
                frames=frame_words(range(start, stop + 1)),
            ),
        )

    def keys_around(self) -> tuple[int | None, int | None]:
        """The nearest corrected frames before and after this one."""
        return _nearest_key(self._track(), self._session.frame, -1), _nearest_key(self._track(), self._session.frame, 1)

    def go_to_key(self, direction: int) -> None:
        """To the next (1) or previous (-1) corrected frame."""
        target = self.keys_around()[direction > 0]
        if target is None:
            raise EditError(
                tr("There is no corrected frame after this one")
                if direction > 0
                else tr("There is no corrected frame before this one")
            )
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
                tr("There are no keys on both sides of this frame"),
                action=tr("Set a range with I and O, or two keys with K"),
            )
        return before, after


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


def _corrected(track: Track, frames: range, joints: Iterable[int]) -> bool:
    """Whether a user or a tool changed any of these joints in these frames."""
    shown = track.composed(frames.start, frames.stop)
    joints = list(joints)
    changed = np.isin(shown.status[:, joints], (Status.ADJUSTED, Status.CONFIRMED))
    marked = shown.visibility[:, joints] != track.poses.visibility[frames.start : frames.stop, joints]
    return bool(changed.any() or marked.any())
