"""One drag of joints under way: previews while the pointer moves, one edit when it is let go."""

import numpy as np

from app.session import Session
from core.document import TrackKey
from core.edits import MoveJoints

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
