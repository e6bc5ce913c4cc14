"""``Posing``: whole poses from one frame put into others."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.session import Session
from core.document import Track, TrackKey
from core.edits import MoveJoints
from core.errors import EditError
from core.poses import Status
from core.skeleton import Skeleton


class Posing(QObject):
    """Copy and paste of poses. A paste over a range holds the pose still there: ADJUSTED, since no person looked at
    each frame; at one frame it is CONFIRMED."""

    told = Signal(str)
    """What was changed, in words."""
    shown = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None):
        super().__init__(parent)
        self._session = session
        self._copied: tuple[TrackKey, Skeleton, np.ndarray] | None = None

    @property
    def can_paste(self) -> bool:
        return self._copied is not None and self._session.track is not None

    def copy(self) -> None:
        """Keep the selected joints (all where none is selected) of this frame."""
        track = self._track()
        coords = track.frame(self._session.frame).coords.copy()
        chosen = self._session.joints or range(len(track.skeleton))
        coords[[j for j in range(len(track.skeleton)) if j not in chosen]] = np.nan
        count = int(np.isfinite(coords[:, 0]).sum())
        if not count:
            raise EditError("There is no pose to copy at this frame")
        self._copied = (track.key, track.skeleton, coords)
        self.shown.emit(f"{count} joint{'s' if count > 1 else ''} copied from frame {self._session.frame}")

    def paste(self, *, mirrored: bool = False) -> None:
        """Put what was copied into this frame, or over the range where one is set."""
        track, frames = self._track(), self._frames()
        coords = self._fitting(track)
        if mirrored:
            coords = mirrored_pose(coords, track.skeleton)
        joints = np.flatnonzero(np.isfinite(coords[:, 0]))
        placed = np.repeat(coords[None, joints], len(frames), axis=0)
        text = "Paste mirrored pose" if mirrored else "Paste pose"
        if len(frames) == 1:
            edit = MoveJoints(track.key, np.array(frames), joints, placed, text=text)
        else:
            edit = MoveJoints(track.key, np.array(frames), joints, placed, Status.ADJUSTED, text=text)
        self._session.do(edit)
        where = f" in frames {frames.start} to {frames.stop - 1}" if len(frames) > 1 else ""
        self.told.emit(f"Pasted: {len(joints)} joints{where}")

    def _fitting(self, track: Track) -> np.ndarray:
        if self._copied is None:
            raise EditError("No pose was copied yet", action="Copy one first")
        _, skeleton, coords = self._copied
        if skeleton != track.skeleton or coords.shape[1] != track.poses.dims:
            raise EditError("The copied pose is of another skeleton", expected=track.skeleton.name, got=skeleton.name)
        return coords

    def _frames(self) -> range:
        here = self._session.frame
        chosen = self._session.range or range(here, here + 1)
        return range(chosen.start, min(chosen.stop, len(self._track())))

    def _track(self) -> Track:
        track = self._session.track
        if track is None:
            raise EditError("There is no track to edit", action="Estimate poses, import them, or choose a track")
        if self._session.frame >= len(track):
            raise EditError(f"The track ends at frame {len(track) - 1}, before this one")
        return track


def mirrored_pose(coords: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(J, D) with x reflected at the pose's middle and left and right exchanged by name."""
    mirrored = coords[skeleton.flip_order].copy()
    mirrored[:, 0] = 2 * np.nanmean(coords[:, 0]) - mirrored[:, 0]
    return mirrored
