"""Whole tracks put in place, replaced or taken away."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from core.document import Change
from core.edits.base import Compound, Edit, check_recording, same_shape
from core.language import mark
from core.poses import PoseSequence, Status, Visibility
from core.track import BLOCK, HIDDEN, Block, Track, TrackKey


@dataclass(frozen=True, eq=False)
class SetTrack(Edit):
    """Put a whole track in place (None takes it away): a model's result, an imported file, or an inverse."""

    key: TrackKey
    track: Track | None
    text: str = mark("Replace track")

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
    """New poses from a model or a file under a key, as ``renewed`` lays them: what the user confirmed stays.

    ``frames`` and ``joints`` (names), None for all, are the part that was asked for: elsewhere the track does not
    change.
    """

    key: TrackKey
    poses: PoseSequence
    text: str = mark("Replace track")
    frames: range | None = None
    joints: tuple[str, ...] | None = None

    def _apply(self, document):
        track = renewed(document.tracks.get(self.key), self.key, self.poses, self.frames, self.joints)
        return SetTrack(self.key, track, self.text)._apply(document)


def put_tracks(
    tracks: Iterable[Track], text: str, frames: range | None = None, joints: tuple[str, ...] | None = None
) -> Compound:
    """The one undo step that puts what a task made in place; only of ``frames`` and ``joints`` where they are given."""
    return Compound(tuple(ReplaceTrack(track.key, track.poses, text, frames, joints) for track in tracks), text)


def renewed(
    old: Track | None, key: TrackKey, poses: PoseSequence, frames: range | None = None,
    joints: Iterable[str] | None = None,
) -> Track:
    """What becomes of a track when a model gives new poses: of ``frames`` and ``joints`` (names), None for all.

    In that part confirmed joints and visibility marks stay; corrections that a tool computed from the old poses, and
    review marks, go. Elsewhere poses, corrections and review marks stay as they are. Where skeleton, dimensions, space
    or length differ nothing of the old track can apply.
    """
    if old is None or not same_shape(old.poses, poses):
        return Track(key, poses)
    frames = range(len(poses)) if frames is None else range(frames.start, min(frames.stop, len(poses)))
    inside = np.ones(len(poses.skeleton), bool) if joints is None else np.isin(poses.skeleton.joints, list(joints))
    whole = len(frames) == len(poses) and inside.all()
    blocks = {number: _confirmed_only(block, _asked(number, frames, inside)) for number, block in old.blocks.items()}
    marks = {number: block & ~_asked(number, frames, inside) for number, block in old.reviewed.items()}
    track = Track(key, poses if whole else _spliced(old.poses, poses, frames, inside))
    return track.with_blocks(blocks).with_reviewed(marks)


def loses(old: Track | None, poses: PoseSequence) -> bool:
    """Whether corrections of the old track cannot lie over these poses."""
    return old is not None and bool(old.blocks) and not same_shape(old.poses, poses)


def _spliced(old: PoseSequence, new: PoseSequence, frames: range, inside: np.ndarray) -> PoseSequence:
    """The new poses inside, the old ones elsewhere: ``new`` itself (which may be saved already) where that is so."""
    part = new.slice(frames.start, frames.stop)
    result = old.replace(times=new.times, source=new.source).splice(frames.start, part, inside)
    same = result.layers().keys() == new.layers().keys() and all(
        np.array_equal(array, new.layers()[name], equal_nan=array.dtype.kind == "f")
        for name, array in result.layers().items()
    )
    return new if same else result


def _asked(number: int, frames: range, inside: np.ndarray) -> np.ndarray:
    """(BLOCK, J) bool: which joints of a block are in the part that was asked for."""
    rows = np.arange(number * BLOCK, (number + 1) * BLOCK)
    return ((rows >= frames.start) & (rows < frames.stop))[:, None] & inside


def _confirmed_only(block: Block, asked: np.ndarray) -> Block:
    """A block where, in what was asked for, only what a person confirmed is left, and all visibility marks."""
    block = block.copy()
    derived = asked & block.marked & (block.status != Status.CONFIRMED)
    block.marked[derived] = False
    block.coords[derived] = np.nan
    block.confidence[derived] = 0
    block.status[derived] = 0
    block.visibility[asked & (block.visibility == HIDDEN)] = Visibility.UNKNOWN
    return block
