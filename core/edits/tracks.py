"""Whole tracks put in place, replaced or taken away."""

from dataclasses import dataclass, replace

import numpy as np

from core.document import HIDDEN, Block, Change, Track, TrackKey
from core.edits.base import Edit, check_recording, same_shape
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
        blocks = _confirmed_blocks(old) if old and same_shape(old.poses, self.poses) else {}
        return SetTrack(self.key, Track(self.key, self.poses, blocks), self.text)._apply(document)


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
