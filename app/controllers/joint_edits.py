"""``JointEditsController``: joints at a frame: selecting, moving, showing and hiding, deleting them."""

import numpy as np

from app.controllers.base import EditController
from app.controllers.words import frame_words, in_frames, joint_words
from app.session.pose_link import moving
from app.ui.action import Action
from core.edits import MoveJoints, SetVisibility
from core.edits.corrections import delete_range, with_partners
from core.errors import EditError
from core.language import mark, tr
from core.poses import Space, Visibility
from core.track import Track

NEXT_VISIBILITY = {
    Visibility.UNKNOWN: Visibility.OCCLUDED,
    Visibility.VISIBLE: Visibility.OCCLUDED,
    Visibility.OCCLUDED: Visibility.ABSENT,
    Visibility.ABSENT: Visibility.VISIBLE,
}
_NUDGES = {
    "left": (-1, 0, mark("Nudge left"), mark("Nudge left by 10")),
    "right": (1, 0, mark("Nudge right"), mark("Nudge right by 10")),
    "up": (0, -1, mark("Nudge up"), mark("Nudge up by 10")),
    "down": (0, 1, mark("Nudge down"), mark("Nudge down by 10")),
}
"""Key -> step in pixels and what it and ten of it are called."""


class JointEditsController(EditController):
    def action_rows(self) -> list[Action]:
        pose, track, ranged = "&Pose/&Keys and joints", self.has_track, self.has_range
        select = lambda step: lambda: self.select_next(step)  # noqa: E731
        session = self._session
        return [
            Action("select_all", tr("Select &all joints"), ("Ctrl+A",), self.select_all, "&Edit", 200, track),
            Action("next_joint", tr("Next joint"), ("Tab",), select(1), "&Edit", 205, track, repeat=True),
            Action("previous_joint", tr("Previous joint"), ("Shift+Tab",), select(-1), "&Edit", 210, track,
                repeat=True),
            *self._nudges(),
            Action("delete_joint", tr("Delete &joint"), ("Shift+Delete",), self.delete_joint, pose, 310, track,
                   tip=tr("It is missing then, and can be filled; over the range if one is set")),
            Action("visibility", tr("Cycle &visibility"), ("V",), self.cycle_visibility, pose, 315, track),
            Action("copy_previous", tr("&Copy previous pose"), ("Ctrl+Shift+C",), self.copy_previous_pose, pose, 320,
                   track),
            Action("mirrored", tr("&Mirrored editing"), ("Ctrl+Shift+M",), session.set_mirrored, pose, 340,
                   checked=lambda: session.mirrored,
                   tip=tr("Moving a joint also moves its partner on the other side")),
            Action("linked", tr("2D and 3D follow each other"), (), session.set_linked, pose, 342,
                   checked=lambda: session.linked, tip=tr("Moving a joint in one view moves it in the other")),
            *(Action(f"range_{v.name.lower()}", tr("Set {state}", state=tr(v.name.lower())), (),
                     lambda v=v: self.set_visibility(v, over_range=True), f"{pose}/&Over the range", 360, ranged)
              for v in (Visibility.VISIBLE, Visibility.OCCLUDED, Visibility.ABSENT)),
        ]  # fmt: skip

    def _nudges(self) -> list[Action]:
        rows = []
        for word, (dx, dy, one, ten) in _NUDGES.items():
            for name, modifier, pixels, text in (("", "Alt", 1, one), ("_10", "Alt+Shift", 10, ten)):
                id_ = f"nudge_{word}{name}"
                nudge = lambda dx=dx, dy=dy, by=pixels: self.nudge(dx * by, dy * by)  # noqa: E731
                keys = (f"{modifier}+{word.title()}",)
                rows.append(Action(id_, tr(text), keys, nudge, "&Edit/Nudge", 305, self.has_track, repeat=True))
        return rows

    # --- selection

    def select_all(self) -> None:
        self._session.select(range(len(self._track().skeleton)))

    def select_next(self, step: int) -> None:
        """The next (1) or previous (-1) joint in the skeleton's order."""
        joints, count = self._session.joints, len(self._track().skeleton)
        start = joints[-1 if step > 0 else 0] if joints else (-1 if step > 0 else 0)
        self._session.select([(start + step) % count])

    # --- joints at this frame

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selected joints right and down (pixels or millimetres); repeats in quick succession are one step."""
        track, joints, frame = self._track(), self._selected(), self._session.frame
        shown = track.frame(frame).coords[list(joints)]
        moved = shown + _on_screen(track, dx, dy)
        if not np.isfinite(moved).any():
            what = joint_words(track, joints)
            raise EditError(tr("{what} has no position here", what=what), action=tr("Place it with the mouse first"))
        here = [j for j, point in zip(joints, moved, strict=True) if np.isfinite(point).all()]
        moved = moved[np.isfinite(moved).all(axis=1)]
        if self._session.mirrored:
            here, moved = with_partners(track.skeleton, track.frame(frame), here, moved)
        edit = moving(self._session, track.key, frame, here, moved, tr("Nudge"))
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
        where = tr(" in {frames}", frames=frame_words(self._range())) if over_range else ""
        edit = SetVisibility(track.key, frames, joints, visibility, text=tr("Set {word}", word=word))
        self._do(edit, f"{joint_words(track, joints)}: {word}{where}")

    def delete_joint(self) -> None:
        """Make the selected joints missing, over the range if one is set."""
        track, joints = self._track(), self._selected()
        frames = self._frames(over_range=self._session.range is not None)
        frames = range(frames.start, min(frames.stop, len(track)))
        edit = delete_range(track, frames, joints, text=tr("Delete joint"))
        self._do(edit, tr("Deleted: {joints}{where}", joints=joint_words(track, joints), where=in_frames(frames)))

    def copy_previous_pose(self) -> None:
        """Put the selected joints (all where none is selected) where they were one frame ago."""
        track, frame = self._track(), self._session.frame
        before = (
            track.frame(frame - 1).coords if frame > 0 else np.full((len(track.skeleton), track.poses.dims), np.nan)
        )
        joints = [j for j in self._selected_or_all(track) if np.isfinite(before[j]).all()]
        if not joints:
            raise EditError(tr("There is no pose to copy at the frame before this one"))
        edit = MoveJoints(track.key, [frame], joints, before[None, joints], text=tr("Copy previous pose"))
        self._do(edit, tr("Copied from the frame before: {joints}", joints=joint_words(track, joints)))


def _y_down(track: Track) -> bool:
    return track.poses.space != Space.WORLD


def _on_screen(track: Track, dx: float, dy: float) -> np.ndarray:
    """(D,) a displacement right and down on the screen, in the track's axes."""
    step = np.zeros(track.poses.dims)
    step[:2] = dx, dy if _y_down(track) else -dy
    return step
