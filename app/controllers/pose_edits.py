"""``PoseEditsController``: poses put into other frames; people turned, scaled and given their usual limbs."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject

from app.controllers.base import Controller
from app.controllers.words import in_frames, joint_words
from app.session.session import Session
from app.ui.action import Action
from core.edits.corrections import lock_lengths, paste, rotation, transform
from core.errors import EditError
from core.language import plural, tr
from core.poses import PoseSequence, Space
from core.skeleton import Skeleton

_IN_PLANE = (0.0, 0.0, 1.0)


class PoseEditsController(Controller):
    """Copy and paste of poses; what is done to a whole person, at this frame or over the range if one is set.

    One frame is CONFIRMED; over more the result is ADJUSTED, since no person looked at each frame.
    """

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(session, parent)
        self._copied: PoseSequence | None = None

    def action_rows(self) -> list[Action]:
        menu, track, can_paste = "&Pose/&Whole person", self.has_track, lambda: self.can_paste
        return [
            Action("copy_pose", tr("Copy p&ose"), ("Ctrl+C",), self.copy, menu, 400, track),
            Action("copy_range", tr("Copy poses of the range"), ("Ctrl+Alt+C",), lambda: self.copy(over_range=True),
                menu,
                   402, self.has_range),
            Action("paste_pose", tr("P&aste pose"), ("Ctrl+V",), self.paste, menu, 404, can_paste,
                   tip=tr("From this frame on; over the range if one is set")),
            Action("paste_mirrored", tr("Paste &mirrored pose"), ("Ctrl+Alt+V",), lambda: self.paste(mirrored=True),
                menu,
                   406, can_paste, tip=tr("Left and right swapped")),
            Action("lock_lengths", tr("&Lock limb lengths"), ("Ctrl+Alt+L",), self.lock_lengths,
                   "&Pose/&Keys and joints", 344, track,
                   tip=tr("Each limb gets its usual length, in 3D; over the range if one is set")),
            *(Action(id_, title, (f"Ctrl+Alt+{key}",), run, menu, 420, track, repeat=True)
              for id_, title, key, run in self._of_the_whole_person()),
        ]  # fmt: skip

    def _of_the_whole_person(self) -> list[tuple[str, str, str, Callable[[], None]]]:
        """(id, title, key, verb) of actions that are repeated while their key is held."""
        return [
            ("rotate_left", tr("Rotate person left"), "Left", lambda: self.turn(-1)),
            ("rotate_right", tr("Rotate person right"), "Right", lambda: self.turn(1)),
            ("scale_up", tr("Enlarge person"), "Up", lambda: self.scale(1.02)),
            ("scale_down", tr("Shrink person"), "Down", lambda: self.scale(1 / 1.02)),
            ("move_left", tr("Move person left"), "Shift+Left", lambda: self.shift(-5, 0)),
            ("move_right", tr("Move person right"), "Shift+Right", lambda: self.shift(5, 0)),
            ("move_up", tr("Move person up"), "Shift+Up", lambda: self.shift(0, -5)),
            ("move_down", tr("Move person down"), "Shift+Down", lambda: self.shift(0, 5)),
        ]  # fmt: skip

    # --- copy and paste

    @property
    def can_paste(self) -> bool:
        return self._copied is not None and self._session.track is not None

    def copy(self, *, over_range: bool = False) -> None:
        """Keep the selected joints (all where none is selected) of this frame, or of the frames of the range."""
        track, here = self._track(), self._session.frame
        frames = self._frames() if over_range else range(here, here + 1)
        poses = track.composed(frames.start, frames.stop)
        chosen = np.isin(np.arange(len(track.skeleton)), self._session.joints or range(len(track.skeleton)))
        coords = np.where(chosen[:, None], poses.coords, np.float32(np.nan))
        count = int(np.isfinite(coords[..., 0]).any(axis=0).sum())
        if not count:
            raise EditError(tr("There is no pose to copy at this frame"))
        self._copied = poses.replace(coords=coords)
        what = plural(count, "{count} joint", "{count} joints")
        self.statusMessage.emit(tr("{what} copied{where}", what=what,
            where=in_frames(frames) or tr(" from frame {frame}", frame=here)))

    def paste(self, *, mirrored: bool = False) -> None:
        """Put what was copied into this frame, or over the range if one is set: one pose is held still there."""
        track, copied = self._track(), self._copied
        if copied is None:
            raise EditError(tr("No pose was copied yet"), action=tr("Copy one first"))
        if mirrored:
            copied = copied.replace(coords=mirrored_pose(copied.coords, copied.skeleton))
        frames = self._frames()
        if len(copied) == 1 and len(frames) > 1:
            copied = _held(copied, len(frames))
        elif self._session.range is not None:
            copied = copied.slice(0, len(frames))
        edit = paste(track, frames.start, copied, text=tr("Paste mirrored pose") if mirrored else tr("Paste pose"))
        self._session.do(edit)
        joints = int(np.isfinite(copied.coords[..., 0]).any(axis=0).sum())
        self.notified.emit(
            tr(
                "Pasted: {joints} joints{where}",
                joints=joints,
                where=in_frames(range(frames.start, frames.start + len(copied))),
            )
        )

    # --- a whole person

    def shift(self, dx: float, dy: float) -> None:
        """Move everything right and down on the screen, in the track's unit."""
        track = self._track()
        step = np.zeros(track.poses.dims)
        step[:2] = dx, -dy if track.poses.space == Space.WORLD else dy
        self._transform(np.eye(track.poses.dims), tr("Move person"), tr("moved"), step)

    def turn(self, degrees: float) -> None:
        """Turn everything about its middle in the picture's plane; positive is clockwise on the screen."""
        track = self._track()
        if track.poses.dims == 2:
            matrix = rotation(degrees)
        else:
            matrix = rotation(-degrees if track.poses.space == Space.WORLD else degrees, _IN_PLANE)
        self._transform(matrix, tr("Rotate person"), tr("turned by {degrees:g}°", degrees=degrees))

    def scale(self, factor: float) -> None:
        """Make everything larger about its middle."""
        self._transform(
            factor * np.eye(self._track().poses.dims), tr("Scale person"), tr("scaled to {factor:.0%}", factor=factor)
        )

    def lock_lengths(self) -> None:
        """Give the limbs of the selected joints (all where none is selected) their usual lengths."""
        track, frames = self._track(), self._frames()
        joints = self._session.joints or tuple(range(len(track.skeleton)))
        self._session.do(lock_lengths(track, frames, joints, tr("Lock limb lengths")))
        self.notified.emit(
            tr("Usual lengths: {joints}{where}", joints=joint_words(track, joints), where=in_frames(frames))
        )

    def _transform(self, matrix: np.ndarray, text: str, description: str, shift=0.0) -> None:
        track, frames = self._track(), self._frames()
        if not track.composed(frames.start, frames.stop).present.any():
            raise EditError(tr("There is no pose at this frame"))
        self._session.do(transform(track, frames, range(len(track.skeleton)), matrix, shift, text=text))
        self.notified.emit(tr("Person {description}{where}", description=description, where=in_frames(frames)))

    def _frames(self) -> range:
        here = self._session.frame
        chosen = self._session.range or range(here, here + 1)
        return range(chosen.start, min(chosen.stop, len(self._track())))


def _held(pose: PoseSequence, count: int) -> PoseSequence:
    """One pose for so many frames."""
    return pose.take(np.zeros(count, int), np.arange(count) / (pose.fps or 25.0))


def mirrored_pose(coords: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(..., J, D) with x reflected at each pose's middle and left and right swapped by name."""
    mirrored = coords[..., skeleton.flip_order, :].copy()
    there = np.isfinite(coords[..., 0])
    middle = np.where(there, coords[..., 0], 0).sum(axis=-1) / np.maximum(there.sum(axis=-1), 1)
    mirrored[..., 0] = 2 * middle[..., None] - mirrored[..., 0]
    return mirrored
