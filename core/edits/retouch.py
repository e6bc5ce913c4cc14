"""A stretch of a track as a model or a tool made it again."""

from dataclasses import dataclass

import numpy as np

from core.document import TrackKey
from core.edits.base import Correction
from core.errors import EditError
from core.poses import PoseSequence, Status


@dataclass(frozen=True, eq=False)
class Retouch(Correction):
    """Lay poses that a model or a tool made of a stretch of its own track over it, from frame ``start`` on.

    Only joints that differ from what is shown are written, and none that a person confirmed in this track. INFERRED
    stays so; everything else is ADJUSTED: what was confirmed in the track that the model worked from is that track's
    to say, so a later result replaces it. Raises ``EditError`` where nothing differs.
    """

    key: TrackKey
    start: int
    poses: PoseSequence
    text: str = "Retouch"

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


def _apart(new: np.ndarray, old: np.ndarray) -> np.ndarray:
    """(N, J) bool: where positions differ, or only one is there."""
    return ~(np.isclose(new, old, rtol=0, atol=1e-3).all(axis=-1))
