"""Which joints of a track a person has accepted as they are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from core.document import Change
from core.edits.base import Edit, check_places
from core.language import mark
from core.track import BLOCK, TrackKey, block_range


@dataclass(frozen=True, eq=False)
class _SetReviewed(Edit):
    """Put review marks back as they were: the inverse of ``MarkReviewed``."""

    key: TrackKey
    marks: Mapping[int, np.ndarray | None]
    frames: range
    joints: tuple[int, ...]
    text: str = mark("Accept")

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
    text: str = mark("Accept")

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
