"""The square of a depth image in which a network sees a person, and the way back to image and millimetres.

A square shows ``SIDE`` millimetres at the median depth of the person, so a pixel of it is as large for near people as
for far ones and a network need not guess how large they are. Depth is counted from the median in units of ``REACH``:
unlike least and greatest depth, the median does not move when some background has leaked into the mask (the failure
that Blanc-Beyne et al. report of their normalisation).
"""

from dataclasses import dataclass

import numpy as np

SIDE = 2000.0
REACH = 750.0
_OUTLIERS = 0.4  # percent of the mask's pixels on each side that do not count for where the person is
_HEADROOM = 0.04
_FINE = 160  # pixels of the image's shorter side that are enough to see where a person is
_FEWEST = 12
"""Pixels with a reading below which there is no person to look at."""


@dataclass(frozen=True)
class Crop:
    """x, y: the image place of the square's top-left corner (a pixel's centre is at whole numbers); side in pixels;
    median: the person's depth, mm."""

    x: float
    y: float
    side: float
    median: float

    def to_crop(self, pixels: np.ndarray, size: int) -> np.ndarray:
        """(..., 2) image pixels to pixels of the square drawn ``size`` wide."""
        return (np.asarray(pixels) - (self.x, self.y)) * (size / self.side) - 0.5

    def to_image(self, pixels: np.ndarray, size: int) -> np.ndarray:
        """The inverse of ``to_crop``."""
        return (np.asarray(pixels) + 0.5) * (self.side / size) + (self.x, self.y)

    def intrinsics(self, K: np.ndarray, size: int) -> np.ndarray:
        """(3, 3) of a camera that sees the square, from that of the image."""
        own, step = np.array(K, np.float64), self.side / size
        own[:2, 2] = self.to_crop(own[:2, 2], size)
        own[[0, 1], [0, 1]] /= step
        return own

    def read(self, image: np.ndarray, size: int, outside) -> np.ndarray:
        """(size, size) nearest pixels of an (H, W) image; ``outside`` where the square reaches over its border."""
        height, width = image.shape
        step = np.arange(size) + 0.5
        columns = np.rint(self.x + step * (self.side / size)).astype(np.int64)
        rows = np.rint(self.y + step * (self.side / size)).astype(np.int64)
        part = image[np.clip(rows, 0, height - 1)][:, np.clip(columns, 0, width - 1)]
        part[(rows < 0) | (rows >= height)] = outside
        part[:, (columns < 0) | (columns >= width)] = outside
        return part


def crop_around(depth: np.ndarray, mask: np.ndarray, focal: float) -> Crop | None:
    """The square around the person whose pixels ``mask`` (H, W) are; None where hardly any of them has a reading.

    Who is larger than the square is seen from the top: the joints wanted are those of the upper body.
    """
    step = max(1, min(mask.shape) // _FINE)
    rows, columns = (step * axis for axis in np.nonzero(mask[::step, ::step]))
    values = depth[rows, columns]
    values = values[np.isfinite(values)]
    if len(values) < _FEWEST:
        return None
    median = float(np.median(values))
    side = focal * SIDE / median
    limits = (_OUTLIERS, 100 - _OUTLIERS)
    (left, right), (top, bottom) = np.percentile(columns, limits), np.percentile(rows, limits)
    y = (top + bottom - side) / 2 if bottom - top < side else top - _HEADROOM * side
    return Crop((left + right - side) / 2, y, side, median)


def normalised(depth: np.ndarray, mask: np.ndarray, median) -> np.ndarray:
    """(..., H, W) float32 in [-1, 1]: depth from the median in units of ``REACH``; background and holes are +1."""
    with np.errstate(invalid="ignore"):
        value = np.clip((depth - np.asarray(median, np.float32)) / np.float32(REACH), -1, 1)
    return np.where(mask & np.isfinite(depth), value, np.float32(1)).astype(np.float32)
