"""One drag of joints under way: previews while the pointer moves, one edit when it is let go."""

import numpy as np

from app.session import Session
from core.document import TrackKey
from core.edits import MoveJoints
from core.review.corrections import soft_move, softened

DRAG_THRESHOLD = 3
"""Screen pixels that the pointer must move before a press becomes a drag."""


class PoseDrag:
    """Begins with the pose as it is shown; ``move`` previews another; ``finish`` makes it one edit, ``cancel`` none.

    ``joints`` are those that the edit writes; the ones without a position are left out. The document is not touched
    before ``finish``.
    """

    def __init__(self, session: Session, key: TrackKey, frame: int, joints: tuple[int, ...], text: str):
        self.key, self.frame, self.text = key, frame, text
        self.coords = session.document.track(key).frame(frame).coords.copy()
        self.joints = tuple(j for j in joints if np.isfinite(self.coords[j]).all())
        self._session = session
        self._moved: np.ndarray | None = None

    @property
    def moving(self) -> bool:
        return self._moved is not None

    def move(self, coords: np.ndarray) -> None:
        """Show (J, D) ``coords`` in place of the pose."""
        self._moved = coords
        self._session.show_preview((self.key, self.frame, coords))

    def cancel(self) -> None:
        if self.moving:
            self._moved = None
            self._session.show_preview(None)

    def finish(self) -> None:
        moved, joints = self._moved, np.array(self.joints, int)
        self.cancel()
        if moved is not None and len(joints) and not np.array_equal(moved[joints], self.coords[joints]):
            coords = moved[joints].astype(np.float32)[None]
            self._session.do(MoveJoints(self.key, np.array([self.frame]), joints, coords, text=self.text))


class SoftDrag(PoseDrag):
    """Takes the frames around along, less and less over ``reach`` seconds on both sides; everybody sees how far."""

    reach = 0.5
    """Seconds; the next drag begins with what the last one had."""

    def move(self, coords: np.ndarray) -> None:
        track, joints = self._session.document.track(self.key), list(self.joints)
        self._moved = coords
        start, poses = softened(track, self.frame, joints, coords[joints], *self._frames())
        self._session.propose((self.key, start, poses))

    def widen(self, factor: float) -> None:
        """Reach further, or less far."""
        SoftDrag.reach = float(np.clip(self.reach * factor, 0.04, 30.0))
        if self.moving:
            self.move(self._moved)

    def cancel(self) -> None:
        if self.moving:
            self._moved = None
            self._session.propose(None)

    def finish(self) -> None:
        moved, joints = self._moved, list(self.joints)
        self.cancel()
        if moved is not None and joints and not np.array_equal(moved[joints], self.coords[joints]):
            track = self._session.document.track(self.key)
            self._session.do(soft_move(track, self.frame, joints, moved[joints], *self._frames(), self.text))

    def _frames(self) -> tuple[int, int]:
        fps = self._session.document.track(self.key).poses.fps or 25.0
        count = max(round(self.reach * fps), 1)
        return count, count
