"""``Draft``: a pose sequence that is being made part by part, however long it is."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike

from core.long_arrays import blocks, leave_memory, room
from core.poses import LAYERS, PoseSequence


class Draft:
    """Begins as ``base``; ``arrays`` are the layers so far, by name. Of rotations it knows nothing."""

    def __init__(self, base: PoseSequence):
        self._base = base.replace(rotations=None)
        shape = base.coords.shape
        self.arrays: dict[str, np.ndarray] = {}
        for name in LAYERS:
            given = getattr(base, name)
            dtype = np.uint8 if name in ("status", "visibility") else np.float32
            array = room(shape if name == "coords" else shape[:2], dtype, np.nan if name == "uncertainty" else 0)
            for part in blocks(len(base)) if given is not None else ():
                array[part] = given[part]
            self.arrays[name] = array

    def put(self, start: int, part: PoseSequence, joints: ArrayLike) -> None:
        """``part`` in place of the frames from ``start`` on, of ``joints`` ((J,) bool) alone."""
        rows, chosen = slice(start, start + len(part)), np.asarray(joints)
        for name, array in self.arrays.items():
            given = getattr(part, name)
            array[rows, chosen] = np.nan if given is None else given[:, chosen]
        leave_memory()

    def copied(self, start: int, stop: int) -> PoseSequence:
        """Frames ``start`` to ``stop`` as they are now."""
        arrays = {name: array[start:stop] for name, array in self.arrays.items()}
        return self._base.slice(start, stop).replace(**arrays)

    def finished(self, source: Mapping) -> PoseSequence:
        """The sequence. Nothing can be put into it any more."""
        for array in self.arrays.values():
            array.setflags(write=False)
        return self._base.replace(source=source, **self.arrays)
