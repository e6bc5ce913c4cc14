"""Joints put at other places, taken away, given back to the model, or marked as visible or not."""

from dataclasses import dataclass

import numpy as np

from core.edits.base import Correction
from core.errors import EditError
from core.language import mark, tr
from core.poses import Status, Visibility
from core.track import TrackKey


@dataclass(frozen=True, eq=False)
class MoveJoints(Correction):
    """Put joints at new places. frames (F,), joints (K,), coords (F, K, D); NaN coordinates delete the joint there.

    ``status`` is CONFIRMED for what a person placed, ADJUSTED for what a tool computed over a range.
    ``confidence`` (F, K) defaults to 1.
    """

    key: TrackKey
    frames: np.ndarray
    joints: np.ndarray
    coords: np.ndarray
    status: Status = Status.CONFIRMED
    confidence: np.ndarray | None = None
    text: str = mark("Move joint")

    def _apply(self, document):
        frames, joints = np.asarray(self.frames, int).reshape(-1), np.asarray(self.joints, int).reshape(-1)
        coords = np.asarray(self.coords, np.float32)
        dims = document.track(self.key).poses.dims
        if coords.shape != (len(frames), len(joints), dims):
            expected = str((len(frames), len(joints), dims))
            raise EditError(tr("These positions do not fit"), expected=expected, got=str(coords.shape))
        coords = np.where(np.isfinite(coords).all(axis=2, keepdims=True), coords, np.nan)
        present = np.isfinite(coords[..., 0])
        confidence = np.ones(present.shape, np.float32) if self.confidence is None else np.asarray(self.confidence)
        if confidence.shape != present.shape:
            raise EditError(tr("These confidences do not fit"), expected=str(present.shape), got=str(confidence.shape))
        confidence = np.where(present, np.clip(np.nan_to_num(confidence), 0, 1), 0).astype(np.float32)

        def write(block, rows, where):
            places = np.ix_(rows, joints)
            block.marked[places] = True
            block.coords[places] = coords[where]
            block.confidence[places] = confidence[where]
            block.status[places] = self.status

        return self._write(document, frames, joints, write)


@dataclass(frozen=True, eq=False)
class SetVisibility(Correction):
    """Say of joints whether they are visible, occluded or absent. frames (F,), joints (K,)."""

    key: TrackKey
    frames: np.ndarray
    joints: np.ndarray
    visibility: Visibility
    text: str = mark("Set visibility")

    def _apply(self, document):
        frames, joints = np.asarray(self.frames, int).reshape(-1), np.asarray(self.joints, int).reshape(-1)

        def write(block, rows, where):
            block.visibility[np.ix_(rows, joints)] = self.visibility

        return self._write(document, frames, joints, write)


@dataclass(frozen=True, eq=False)
class ClearCorrections(Correction):
    """Take corrections away: the model's own values show again. frames (F,), joints (K,)."""

    key: TrackKey
    frames: np.ndarray
    joints: np.ndarray
    text: str = mark("Delete key")

    def _apply(self, document):
        frames, joints = np.asarray(self.frames, int).reshape(-1), np.asarray(self.joints, int).reshape(-1)

        def write(block, rows, where):
            places = np.ix_(rows, joints)
            block.marked[places] = False
            block.coords[places] = np.nan
            block.confidence[places] = 0
            block.status[places] = 0
            block.visibility[places] = 0

        return self._write(document, frames, joints, write)


@dataclass(frozen=True, eq=False)
class RemovePose(Correction):
    """Take a whole person away from frame ``start`` to ``stop`` (exclusive), whatever was confirmed there."""

    key: TrackKey
    start: int
    stop: int
    text: str = mark("Remove person")

    def _apply(self, document):
        track = document.track(self.key)
        frames, joints = np.arange(self.start, self.stop), np.arange(len(track.skeleton))
        nothing = np.full((len(frames), len(joints), track.poses.dims), np.nan)
        return MoveJoints(self.key, frames, joints, nothing, Status.ADJUSTED, text=self.text)._apply(document)
