"""Left and right, or two people, swapped; two people joined into one."""

from dataclasses import dataclass

import numpy as np

from core.edits.base import Compound, Correction, Edit, check_places, same_shape
from core.edits.move import RemovePose
from core.errors import EditError
from core.kinematics.derivatives import runs
from core.language import mark, tr
from core.poses import PoseSequence, Status, Visibility
from core.track import HIDDEN, TrackKey


@dataclass(frozen=True, eq=False)
class SwapSides(Correction):
    """Swap left and right over frames ``start`` to ``stop`` (exclusive), for all pairs or for the given ones."""

    key: TrackKey
    start: int
    stop: int
    pairs: tuple[tuple[int, int], ...] | None = None
    text: str = mark("Swap left and right")

    def _apply(self, document):
        track = document.track(self.key)
        pairs = track.skeleton.pairs if self.pairs is None else self.pairs
        if not pairs:
            raise EditError(
                tr("Skeleton {skeleton} has no left and right joints to swap", skeleton=track.skeleton.name)
            )
        frames = np.arange(self.start, self.stop)
        joints = np.array(pairs).reshape(-1)
        partners = np.array(pairs)[:, ::-1].reshape(-1)
        check_places(track, frames, joints)
        shown = track.composed(self.start, self.stop)
        return self._write(document, frames, joints, lay_over(track.poses, frames, joints, shown, partners))


@dataclass(frozen=True, eq=False)
class SwapPersons(Edit):
    """Swap two people of one stage from ``start`` to ``stop`` (exclusive): whole poses, as shown."""

    key: TrackKey
    other: TrackKey
    start: int
    stop: int
    text: str = mark("Swap persons")

    def _apply(self, document):
        first, second = document.track(self.key), document.track(self.other)
        if self.key == self.other:
            raise EditError(tr("A person cannot be swapped with itself"))
        if not same_shape(first.poses, second.poses):
            raise EditError(tr("These two tracks cannot be swapped: their skeletons or lengths differ"))
        frames = np.arange(self.start, self.stop)
        check_places(first, frames, np.arange(len(first.skeleton)))
        shown = [track.composed(self.start, self.stop) for track in (first, second)]
        edits = (TakeOver(self.key, self.start, shown[1]), TakeOver(self.other, self.start, shown[0]))
        return Compound(edits, self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class JoinPersons(Edit):
    """One person in two tracks becomes one, from ``start`` to ``stop`` (exclusive): where ``key`` is missing it takes
    the whole poses of ``other``, and ``other`` is empty there afterwards."""

    key: TrackKey
    other: TrackKey
    start: int
    stop: int
    text: str = mark("Join persons")

    def _apply(self, document):
        first, second = document.track(self.key), document.track(self.other)
        if self.key == self.other:
            raise EditError(tr("A person cannot be joined with itself"))
        if not same_shape(first.poses, second.poses):
            raise EditError(tr("These two tracks cannot be joined: their skeletons or lengths differ"))
        frames = np.arange(self.start, self.stop)
        check_places(first, frames, np.arange(len(first.skeleton)))
        here, there = (track.composed(self.start, self.stop) for track in (first, second))
        taken = ~here.present.any(axis=1) & there.present.any(axis=1)
        if not there.present.any():
            raise EditError(tr("The other person is not in these frames"))
        edits = [TakeOver(self.key, self.start + start, there.slice(start, stop)) for start, stop in runs(taken)]
        return Compound((*edits, RemovePose(self.other, self.start, self.stop)), self.text)._apply(document)


@dataclass(frozen=True, eq=False)
class TakeOver(Correction):
    """Show, from frame ``start`` on, the whole poses of another sequence of the same skeleton."""

    key: TrackKey
    start: int
    shown: PoseSequence
    text: str = mark("Take over poses")

    def _apply(self, document):
        frames, joints = self.start + np.arange(len(self.shown)), np.arange(len(self.shown.skeleton))
        write = lay_over(document.track(self.key).poses, frames, joints, self.shown, joints)
        return self._write(document, frames, joints, write)


def lay_over(poses: PoseSequence, frames: np.ndarray, joints: np.ndarray, shown: PoseSequence, sources: np.ndarray):
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
