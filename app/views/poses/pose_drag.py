"""One drag of joints under way: previews while the pointer moves, one edit when it is let go."""

import numpy as np

from app.session.pose_link import Link, moving
from app.session.session import Session
from core.edits.corrections import softened, with_partners
from core.track import TrackKey

DRAG_THRESHOLD = 3
"""Screen pixels that the pointer must move before a press becomes a drag."""


class PoseDrag:
    """Begins with the pose as it is shown; ``move`` previews another; ``finish`` makes it one edit, ``cancel`` none.

    ``joints`` are those that the edit writes; the ones without a position are left out. With mirrored editing their
    partners go along, and the person's other track follows where the two are linked. The document is not touched before
    ``finish``.
    """

    def __init__(self, session: Session, key: TrackKey, frame: int, joints: tuple[int, ...], text: str):
        self.key, self.frame, self.text = key, frame, text
        self.coords = session.document.track(key).frame(frame).coords.copy()
        self.joints = tuple(j for j in joints if np.isfinite(self.coords[j]).all())
        self._session = session
        self._moved: np.ndarray | None = None
        self._link = Link.of(session, key, frame)
        self._partners: tuple[int, ...] = ()

    @property
    def moving(self) -> bool:
        return self._moved is not None

    def move(self, coords: np.ndarray) -> None:
        """Show (J, D) ``coords`` in place of the pose."""
        self._moved = coords = self._mirrored(coords)
        joints = self._written()
        self._session.show_preview((self.key, self.frame, coords), self._echo(joints))

    def _echo(self, joints: list[int]) -> tuple[TrackKey, int, np.ndarray] | None:
        """Where the person's other track goes meanwhile."""
        return self._link.preview(joints, self._moved[joints]) if self._link and joints else None

    def _mirrored(self, coords: np.ndarray) -> np.ndarray:
        """With mirrored editing, the partners of what moves moved too."""
        joints = [j for j in self.joints if not np.array_equal(coords[j], self.coords[j])]
        if not self._session.mirrored or not joints:
            return coords
        track = self._session.document.track(self.key)
        both, places = with_partners(track.skeleton, track.frame(self.frame), joints, coords[joints])
        self._partners = tuple(j for j in both if j not in self.joints)
        coords = coords.copy()
        coords[list(both)] = places
        return coords

    def _written(self) -> list[int]:
        return [*self.joints, *self._partners]

    def cancel(self) -> None:
        """End the drag without an edit."""
        if self.moving:
            self._moved = None
            self._session.show_preview(None)

    def finish(self) -> None:
        """End the drag: one edit, if anything moved."""
        moved, joints = self._moved, self._written()
        self.cancel()
        if moved is not None and joints and not np.array_equal(moved[joints], self.coords[joints]):
            edit = moving(self._session, self.key, self.frame, joints, moved[joints], self.text, self._around())
            self._session.do(edit)

    def _around(self) -> tuple[int, int]:
        """How many frames before and after move, too."""
        return 0, 0


class SoftDrag(PoseDrag):
    """Takes the frames around along, less and less over ``reach`` seconds on both sides, which the timeline shows."""

    reach = 0.5
    """Seconds; the next drag begins with what the last one had."""

    def move(self, coords: np.ndarray) -> None:
        self._moved = coords = self._mirrored(coords)
        track, joints = self._session.document.track(self.key), self._written()
        start, poses = softened(track, self.frame, joints, coords[joints], *self._around())
        self._session.show_preview(None, self._echo(joints))
        self._session.propose((self.key, start, poses))

    def widen(self, factor: float) -> None:
        """Reach further, or less far."""
        SoftDrag.reach = float(np.clip(self.reach * factor, 0.04, 30.0))
        if self.moving:
            self.move(self._moved)

    def cancel(self) -> None:
        super().cancel()
        self._session.propose(None)

    def _around(self) -> tuple[int, int]:
        fps = self._session.document.track(self.key).poses.fps or 25.0
        count = max(round(self.reach * fps), 1)
        return count, count
