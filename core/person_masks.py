"""The user's corrections of who is where in a depth recording: masks painted by hand, and what is no person.

They lie over what segmentation finds: frames that were corrected are taken as they are, a false positive leaves a track
out. Segmentation may be done again, by a newer program, and keeps them.
"""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.errors import ProjectError
from core.language import tr
from core.words import in_words

Place = tuple[int, float, float, float]
"""(frame, x, y, z): where something was that is no person, camera millimetres."""


@dataclass(frozen=True)
class FrameMask:
    """Who each pixel of a frame is, packed: 0 background, n person n. Most frames need less than two kilobytes."""

    width: int
    height: int
    data: bytes

    @classmethod
    def of(cls, mask: np.ndarray) -> "FrameMask":
        """From (H, W) uint8."""
        height, width = mask.shape
        return cls(width, height, zlib.compress(np.ascontiguousarray(mask, np.uint8).tobytes(), 6))

    def unpacked(self) -> np.ndarray:
        """(H, W) uint8, read-only; raises ``ProjectError`` where the bytes are damaged."""
        size = self.width * self.height
        try:
            plain = zlib.decompressobj().decompress(self.data, size + 1)
        except zlib.error as error:
            raise ProjectError(tr("A corrected mask is damaged"), got=in_words(error)) from error
        if len(plain) != size:
            raise ProjectError(
                tr("A corrected mask is damaged"), expected=tr("{size} pixels", size=size), got=str(len(plain))
            )
        return np.frombuffer(plain, np.uint8).reshape(self.height, self.width)


@dataclass(frozen=True)
class MaskCorrections:
    """``masks`` by frame; ``false_positives``: places of what was taken for a person."""

    masks: Mapping[int, FrameMask] = field(default_factory=dict)
    false_positives: tuple[Place, ...] = ()


UNCORRECTED = MaskCorrections()
