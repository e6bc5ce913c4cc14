"""A track, or a stretch of one, as a model or a tool made it again."""

from dataclasses import dataclass

import numpy as np

from core.document import Document, changed_frames
from core.edits.base import Correction, Edit, SetBlocks, same_shape
from core.errors import EditError
from core.language import mark, tr
from core.poses import PoseSequence, Status, whole
from core.track import BLOCK, Block, Track, TrackKey


@dataclass(frozen=True, eq=False)
class Retouch(Correction):
    """Lay poses that a model or a tool made of a part of the track over it, from frame ``start`` on.

    Only joints that differ from what is shown are written, and none that a person confirmed in this track. INFERRED
    stays so; everything else is ADJUSTED: what was confirmed in the track that the model worked from is that track's
    to say, so a later result replaces it. Raises ``EditError`` where nothing differs.
    """

    key: TrackKey
    start: int
    poses: PoseSequence
    text: str = mark("Retouch")

    def _apply(self, document):
        track = document.track(self.key)
        if self.poses.skeleton != track.skeleton:
            raise EditError(tr("These poses are of another skeleton"), expected=track.skeleton.name)
        stop = min(self.start + len(self.poses), len(track))
        new, shown = self.poses.slice(0, stop - self.start), track.composed(self.start, stop)
        differs = new.present & ~track.confirmed(self.start, stop) & _apart(new.coords, shown.coords)
        rows, joints = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        status = np.where(new.status == Status.INFERRED, Status.INFERRED, Status.ADJUSTED).astype(np.uint8)

        def write(block, places, where):
            # From the block's first frame to its last in one piece: a long track must not hold the window up.
            at, of = slice(places[0], places[-1] + 1), slice(rows[where[0]], rows[where[-1]] + 1)
            changed = differs[of]
            block.marked[at] |= changed
            np.copyto(block.coords[at], new.coords[of], where=changed[..., None])
            np.copyto(block.confidence[at], new.confidence[of], where=changed)
            np.copyto(block.status[at], status[of], where=changed)

        return self._write(document, self.start + rows, joints, write)


def _apart(new: np.ndarray, old: np.ndarray) -> np.ndarray:
    """(N, J) bool: where positions differ, or only one is there."""
    return ~whole(np.abs(new - old) <= 1e-3)


@dataclass(frozen=True, eq=False)
class TakeCorrections(Edit):
    """Lay the corrections of ``track`` over the track with its key: what a task gives back that corrected it.

    Raises ``EditError`` where nothing differs, or where the poses below are not those that were corrected.
    """

    track: Track
    text: str = mark("Correct")

    def frames(self, document: Document) -> np.ndarray:
        """(K,) the frames that it changes."""
        return _frames_of(self._differing(document))

    def _differing(self, document: Document) -> dict[int, np.ndarray]:
        """Block number -> (BLOCK, J) bool, of the blocks in which something differs."""
        new, old = self.track, document.track(self.track.key)
        numbers = sorted(old.blocks.keys() | new.blocks.keys())
        nothing = Block.empty(len(old.skeleton), old.poses.dims)
        differs = {n: _differing(old.blocks.get(n, nothing), new.blocks.get(n, nothing)) for n in numbers}
        return {number: where for number, where in differs.items() if where.any()}

    def _apply(self, document):
        new, old = self.track, document.track(self.track.key)
        if not same_shape(new.poses, old.poses):
            raise EditError(tr("These corrections are of other poses"), expected=tr("{count} frames", count=len(old)))
        differs = self._differing(document)
        if not differs:
            raise EditError(tr("There is nothing to correct"))
        frames = _frames_of(differs)
        joints = np.flatnonzero(np.any([where.any(axis=0) for where in differs.values()], axis=0))
        blocks = {number: new.blocks.get(number) for number in differs}
        touched = changed_frames(frames), tuple(int(joint) for joint in joints)
        return SetBlocks(new.key, blocks, *touched, self.text)._apply(document)


def _frames_of(differs: dict[int, np.ndarray]) -> np.ndarray:
    found = [number * BLOCK + np.flatnonzero(where.any(axis=1)) for number, where in differs.items()]
    return np.concatenate(found) if found else np.empty(0, int)


def _differing(old: Block, new: Block) -> np.ndarray:
    """(BLOCK, J) bool: where two blocks of corrections say different things."""
    if old is new:
        return np.zeros(old.marked.shape, bool)
    coords = ~((old.coords == new.coords) | (np.isnan(old.coords) & np.isnan(new.coords))).all(axis=2)
    plain = [old.marked != new.marked, old.status != new.status, old.visibility != new.visibility]
    return coords | np.any([*plain, old.confidence != new.confidence], axis=0)
