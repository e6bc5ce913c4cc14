"""Edits of whole tracks, and of which person is which."""

from dataclasses import dataclass, replace

import numpy as np

from core.document import (
    HIDDEN,
    Block,
    Change,
    Track,
    TrackKey,
)
from core.edits.base import Compound, Edit, check_places, check_recording
from core.edits.joints import RemovePose, TakeOver
from core.errors import EditError
from core.poses import PoseSequence, Status, Visibility


@dataclass(frozen=True, eq=False)
class SetTrack(Edit):
    """Put a whole track in place (None takes it away): a model's result, an imported file, or an inverse."""

    key: TrackKey
    track: Track | None
    text: str = "Replace track"

    def _apply(self, document):
        before = document.tracks.get(self.key)
        if self.track is None:
            document.tracks.pop(self.key, None)
        else:
            check_recording(document, self.key.recording)
            document.tracks[self.key] = self.track
        return replace(self, track=before), Change("track", self.key)


@dataclass(frozen=True, eq=False)
class ReplaceTrack(Edit):
    """New poses from a model or a file under a key. The user's confirmed joints stay on top of them, review marks go.

    Corrections that a tool computed from the old poses (ADJUSTED) go with them; visibility marks stay. Where skeleton,
    dimensions or length differ the old corrections cannot apply and go too; one undo brings all back.
    """

    key: TrackKey
    poses: PoseSequence
    text: str = "Replace track"

    def _apply(self, document):
        old = document.tracks.get(self.key)
        blocks = _confirmed_blocks(old) if old and _same_shape(old.poses, self.poses) else {}
        return SetTrack(self.key, Track(self.key, self.poses, blocks), self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class SwapPersons(Edit):
    """Exchange two people of one stage from ``start`` to ``stop`` (exclusive): whole poses, as shown."""

    key: TrackKey
    other: TrackKey
    start: int
    stop: int
    text: str = "Swap persons"

    def _apply(self, document):
        first, second = document.track(self.key), document.track(self.other)
        if self.key == self.other:
            raise EditError("A person cannot be swapped with itself")
        if not _same_shape(first.poses, second.poses):
            raise EditError("These two tracks cannot be swapped: their skeletons or lengths differ")
        frames = np.arange(self.start, self.stop)
        check_places(first, frames, np.arange(len(first.skeleton)))
        shown = [track.composed(self.start, self.stop) for track in (first, second)]
        edits = (TakeOver(self.key, self.start, shown[1]), TakeOver(self.other, self.start, shown[0]))
        return Compound(edits, self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class JoinPersons(Edit):
    """One person in two tracks becomes one, from ``start`` to ``stop`` (exclusive): where ``key`` has nobody it takes
    the whole poses of ``other``, and ``other`` is empty there afterwards."""

    key: TrackKey
    other: TrackKey
    start: int
    stop: int
    text: str = "Join persons"

    def _apply(self, document):
        from core.kinematics.derivatives import runs  # brings scipy.signal with it

        first, second = document.track(self.key), document.track(self.other)
        if self.key == self.other:
            raise EditError("A person cannot be joined with itself")
        if not _same_shape(first.poses, second.poses):
            raise EditError("These two tracks cannot be joined: their skeletons or lengths differ")
        frames = np.arange(self.start, self.stop)
        check_places(first, frames, np.arange(len(first.skeleton)))
        here, there = (track.composed(self.start, self.stop) for track in (first, second))
        taken = ~here.present.any(axis=1) & there.present.any(axis=1)
        if not there.present.any():
            raise EditError("The other person is not in these frames")
        edits = [TakeOver(self.key, self.start + start, there.slice(start, stop)) for start, stop in runs(taken)]
        return Compound((*edits, RemovePose(self.other, self.start, self.stop)), self.text)._apply(document)


def _same_shape(old: PoseSequence, new: PoseSequence) -> bool:
    return len(old) == len(new) and old.is_like(new)


def _confirmed_blocks(track: Track) -> dict[int, Block]:
    """The corrections of a track with only what a person confirmed left in them, and all visibility marks."""
    kept = {}
    for number, block in track.blocks.items():
        block = block.copy()
        derived = block.marked & (block.status != Status.CONFIRMED)
        block.marked[derived] = False
        block.coords[derived] = np.nan
        block.confidence[derived] = 0
        block.status[derived] = 0
        block.visibility[block.visibility == HIDDEN] = Visibility.UNKNOWN
        kept[number] = block
    return dict(Track(track.key, track.poses).with_blocks(kept).blocks)
