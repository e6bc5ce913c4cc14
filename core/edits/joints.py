"""Edits of poses: corrections over a track, and which of its joints a person has accepted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.document import (
    BLOCK,
    HIDDEN,
    Block,
    Change,
    Document,
    TrackKey,
    block_range,
    changed_frames,
)
from core.edits.base import Edit, check_places
from core.errors import EditError
from core.poses import PoseSequence, Status, Visibility


@dataclass(frozen=True, eq=False)
class _SetBlocks(Edit):
    """Put blocks of corrections back as they were: the inverse of every correction."""

    key: TrackKey
    blocks: Mapping[int, Block | None]
    frames: range
    joints: tuple[int, ...] | None
    text: str = "Edit"

    def _apply(self, document):
        track = document.track(self.key)
        before = {number: track.blocks.get(number) for number in self.blocks}
        document.tracks[self.key] = track.with_blocks(self.blocks)
        return replace(self, blocks=before), Change("joints", self.key, self.frames, self.joints)


class _Correction(Edit):
    """An edit of the upper layer over some frames: subclasses say which values to write where."""

    key: TrackKey

    def _write(self, document: Document, frames: np.ndarray, joints: np.ndarray, write) -> tuple[Edit, Change]:
        """Call ``write(block, rows, where)`` on a writable copy of each touched block.

        ``rows`` are rows in the block, ``where`` the places of those frames in ``frames``.
        """
        track = document.track(self.key)
        check_places(track, frames, joints)
        blocks, numbers = {}, frames // BLOCK
        for number in np.unique(numbers):
            old = track.blocks.get(int(number))
            block = old.copy() if old else Block.empty(len(track.skeleton), track.poses.dims)
            where = np.flatnonzero(numbers == number)
            write(block, frames[where] - number * BLOCK, where)
            blocks[int(number)] = block
        # A correction of everything leaves the block's other joints alone; `joints` only narrows what is redrawn.
        setter = _SetBlocks(self.key, blocks, changed_frames(frames), tuple(int(j) for j in joints), self.text)
        return setter._apply(document)


@dataclass(frozen=True, eq=False)
class MoveJoints(_Correction):
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
    text: str = "Move joint"

    def _apply(self, document):
        frames, joints = np.asarray(self.frames, int).reshape(-1), np.asarray(self.joints, int).reshape(-1)
        coords = np.asarray(self.coords, np.float32)
        dims = document.track(self.key).poses.dims
        if coords.shape != (len(frames), len(joints), dims):
            expected = str((len(frames), len(joints), dims))
            raise EditError("These positions do not fit", expected=expected, got=str(coords.shape))
        coords = np.where(np.isfinite(coords).all(axis=2, keepdims=True), coords, np.nan)
        present = np.isfinite(coords[..., 0])
        confidence = np.ones(present.shape, np.float32) if self.confidence is None else np.asarray(self.confidence)
        if confidence.shape != present.shape:
            raise EditError("These confidences do not fit", expected=str(present.shape), got=str(confidence.shape))
        confidence = np.where(present, np.clip(np.nan_to_num(confidence), 0, 1), 0).astype(np.float32)

        def write(block, rows, where):
            places = np.ix_(rows, joints)
            block.marked[places] = True
            block.coords[places] = coords[where]
            block.confidence[places] = confidence[where]
            block.status[places] = self.status

        return self._write(document, frames, joints, write)


@dataclass(frozen=True, eq=False)
class SetVisibility(_Correction):
    """Say of joints whether they are visible, occluded or absent. frames (F,), joints (K,)."""

    key: TrackKey
    frames: np.ndarray
    joints: np.ndarray
    visibility: Visibility
    text: str = "Set visibility"

    def _apply(self, document):
        frames, joints = np.asarray(self.frames, int).reshape(-1), np.asarray(self.joints, int).reshape(-1)

        def write(block, rows, where):
            block.visibility[np.ix_(rows, joints)] = self.visibility

        return self._write(document, frames, joints, write)


@dataclass(frozen=True, eq=False)
class ClearCorrections(_Correction):
    """Take corrections away: the model's own values show again. frames (F,), joints (K,)."""

    key: TrackKey
    frames: np.ndarray
    joints: np.ndarray
    text: str = "Delete key"

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
class RemovePose(_Correction):
    """Take a whole person away from frame ``start`` to ``stop`` (exclusive), whatever was confirmed there."""

    key: TrackKey
    start: int
    stop: int
    text: str = "Remove person"

    def _apply(self, document):
        track = document.track(self.key)
        frames, joints = np.arange(self.start, self.stop), np.arange(len(track.skeleton))
        nothing = np.full((len(frames), len(joints), track.poses.dims), np.nan)
        return MoveJoints(self.key, frames, joints, nothing, Status.ADJUSTED, text=self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class SwapSides(_Correction):
    """Exchange left and right over frames ``start`` to ``stop`` (exclusive), for all pairs or for the given ones."""

    key: TrackKey
    start: int
    stop: int
    pairs: tuple[tuple[int, int], ...] | None = None
    text: str = "Swap left and right"

    def _apply(self, document):
        track = document.track(self.key)
        pairs = track.skeleton.pairs if self.pairs is None else self.pairs
        if not pairs:
            raise EditError(f"Skeleton {track.skeleton.name} has no left and right joints to swap")
        frames = np.arange(self.start, self.stop)
        joints = np.array(pairs).reshape(-1)
        partners = np.array(pairs)[:, ::-1].reshape(-1)
        check_places(track, frames, joints)
        shown = track.composed(self.start, self.stop)
        return self._write(document, frames, joints, _laying(track.poses, frames, joints, shown, partners))


@dataclass(frozen=True, eq=False)
class TakeOver(_Correction):
    """Show, from frame ``start`` on, the whole poses of another sequence of the same skeleton."""

    key: TrackKey
    start: int
    shown: PoseSequence
    text: str = "Take over poses"

    def _apply(self, document):
        frames, joints = self.start + np.arange(len(self.shown)), np.arange(len(self.shown.skeleton))
        write = _laying(document.track(self.key).poses, frames, joints, self.shown, joints)
        return self._write(document, frames, joints, write)


def _laying(poses: PoseSequence, frames: np.ndarray, joints: np.ndarray, shown: PoseSequence, sources: np.ndarray):
    """A writer that lays ``sources`` of ``shown``, frame by frame, over ``joints`` of ``poses``.

    What was confirmed stays confirmed, all else is ADJUSTED. Visibility comes along, also that nothing is known of it.
    """

    def write(block, rows, where):
        places, source = np.ix_(rows, joints), np.ix_(where, sources)
        block.marked[places] = True
        block.coords[places] = shown.coords[source]
        block.confidence[places] = shown.confidence[source]
        block.status[places] = np.where(shown.status[source] == Status.CONFIRMED, Status.CONFIRMED, Status.ADJUSTED)
        below = poses.visibility[np.ix_(frames[where], joints)]
        unknown = np.where(below == Visibility.UNKNOWN, Visibility.UNKNOWN, HIDDEN)
        visibility = shown.visibility[source]
        block.visibility[places] = np.where(visibility == Visibility.UNKNOWN, unknown, visibility)

    return write


@dataclass(frozen=True, eq=False)
class Rework(_Correction):
    """Lay what a model made anew of a stretch of its own track over it, from frame ``start`` on.

    Only joints that differ from what is shown are written, and none that a person confirmed in this track. INFERRED
    stays so; everything else is ADJUSTED: what was confirmed in the track that the model worked from is that track's
    to say, so a later result replaces it. Raises ``EditError`` where nothing differs.
    """

    key: TrackKey
    start: int
    poses: PoseSequence
    text: str = "Rework"

    def _apply(self, document):
        track = document.track(self.key)
        if self.poses.skeleton != track.skeleton:
            raise EditError("These poses are of another skeleton", expected=track.skeleton.name)
        stop = min(self.start + len(self.poses), len(track))
        new, shown = self.poses.slice(0, stop - self.start), track.composed(self.start, stop)
        differs = new.present & ~track.confirmed(self.start, stop) & _apart(new.coords, shown.coords)
        rows, joints = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        status = np.where(new.status == Status.INFERRED, Status.INFERRED, Status.ADJUSTED)

        def write(block, places, where):
            at, of = np.ix_(places, joints), np.ix_(rows[where], joints)
            changed = differs[of]
            block.marked[at] |= changed
            block.coords[at] = np.where(changed[..., None], new.coords[of], block.coords[at])
            block.confidence[at] = np.where(changed, new.confidence[of], block.confidence[at])
            block.status[at] = np.where(changed, status[of], block.status[at])

        return self._write(document, self.start + rows, joints, write)


@dataclass(frozen=True, eq=False)
class Interpolate(_Correction):
    """Replace joints between ``start`` and ``stop`` (both kept) by interpolation in time; "linear" or "cubic".

    Confirmed joints inside the range are kept and used as further knots. Raises ``EditError`` where an end is missing.
    """

    key: TrackKey
    start: int
    stop: int
    joints: np.ndarray
    method: str = "linear"
    text: str = "Interpolate"

    def _apply(self, document):
        track = document.track(self.key)
        joints = np.asarray(self.joints, int).reshape(-1)
        check_places(track, np.array([self.start, self.stop]), joints)
        if self.stop - self.start < 2:
            raise EditError("There is nothing between these frames to interpolate")
        shown = track.composed(self.start, self.stop + 1)
        coords = interpolate_between_keys(shown, joints, self.method)
        knots = _knots(shown)[:, joints]
        inner = np.flatnonzero(~knots.all(axis=1))
        if not len(inner):
            raise EditError("There is nothing between these frames to interpolate")

        def write(block, rows, where):
            for row, at in zip(rows, inner[where], strict=True):
                free = joints[~knots[at]]
                block.marked[row, free] = True
                block.coords[row, free] = coords[at][~knots[at]]
                block.confidence[row, free] = 1
                block.status[row, free] = Status.ADJUSTED

        return self._write(document, inner + self.start, joints, write)


def interpolate_between_keys(shown: PoseSequence, joints: np.ndarray, method: str = "linear") -> np.ndarray:
    """(T, K, D) positions of ``joints``: through the first, the last and every confirmed frame, by time."""
    from scipy.interpolate import CubicSpline

    if method not in ("linear", "cubic"):
        raise EditError(f"There is no interpolation {method!r}", expected="linear or cubic")
    knots, result = _knots(shown), shown.coords[:, joints].copy()
    for column, joint in enumerate(joints):
        at = np.flatnonzero(knots[:, joint])
        points = shown.coords[at, joint]
        if len(at) < 2 or not np.isfinite(points).all():
            name = shown.skeleton.joints[joint]
            raise EditError(f"Cannot interpolate {name}: it is missing at an end", action="Place it at both ends first")
        if method == "cubic" and len(at) > 2:
            result[:, column] = CubicSpline(shown.times[at], points, axis=0)(shown.times)
        else:
            for axis in range(points.shape[1]):
                result[:, column, axis] = np.interp(shown.times, shown.times[at], points[:, axis])
    return result


def _knots(shown: PoseSequence) -> np.ndarray:
    """(T, J) bool: both ends, and what is confirmed in between."""
    knots = (shown.status == Status.CONFIRMED) & shown.present
    knots[[0, -1]] = True
    return knots


def _apart(new: np.ndarray, old: np.ndarray) -> np.ndarray:
    """(N, J) bool: where positions differ, or only one is there."""
    return ~(np.isclose(new, old, rtol=0, atol=1e-3).all(axis=-1))


@dataclass(frozen=True, eq=False)
class _SetReviewed(Edit):
    """Put review marks back as they were: the inverse of ``MarkReviewed``."""

    key: TrackKey
    marks: Mapping[int, np.ndarray | None]
    frames: range
    joints: tuple[int, ...]
    text: str = "Accept"

    def _apply(self, document):
        track = document.track(self.key)
        before = {number: track.reviewed.get(number) for number in self.marks}
        document.tracks[self.key] = track.with_reviewed(self.marks)
        return replace(self, marks=before), Change("note", self.key, self.frames, self.joints)


@dataclass(frozen=True, eq=False)
class MarkReviewed(Edit):
    """Accept joints as they are from frame ``start`` to ``stop`` (exclusive), or take that back; no pose changes.

    joints (K,), None for all.
    """

    key: TrackKey
    start: int
    stop: int
    joints: np.ndarray | None = None
    reviewed: bool = True
    text: str = "Accept"

    def _apply(self, document):
        track = document.track(self.key)
        joints = np.arange(len(track.skeleton)) if self.joints is None else np.asarray(self.joints, int).reshape(-1)
        check_places(track, np.array([self.start, self.stop - 1] if self.start < self.stop else [], int), joints)
        marks = {}
        for number in block_range(self.start, self.stop):
            old = track.reviewed.get(number)
            block = np.zeros((BLOCK, len(track.skeleton)), bool) if old is None else old.copy()
            first = number * BLOCK
            block[max(self.start - first, 0) : self.stop - first, joints] = self.reviewed
            marks[number] = block
        frames, touched = range(self.start, self.stop), tuple(int(joint) for joint in joints)
        return _SetReviewed(self.key, marks, frames, touched, self.text)._apply(document)
