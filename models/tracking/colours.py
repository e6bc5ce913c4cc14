"""What somebody wears, as shares of colours above and below the hips: tells people apart who move alike."""

import cv2
import numpy as np

from models.tracking.regions import Region

_SIDE = 64  # of the crop whose colours are counted
_LIGHT, _CHROMA = 4, 8  # bins of L and of each of a and b
_REACH = 48.0  # of a and b around grey; what is more colourful counts as that
_FEWEST = 30  # pixels that show a half of the body
_BINS = _LIGHT * _CHROMA**2
NOTHING_WORN = np.zeros((2, _BINS), np.uint16)
"""Of somebody whose clothes are not seen."""


def colours(frame: np.ndarray, region: Region, mask: np.ndarray) -> np.ndarray:
    """(2, 256) uint16 pixels of each CIELAB colour, in the upper and the lower half of an upright region.

    frame (H, W, 3) uint8 RGB; mask (S, S) bool in the region's own square: which pixels show the person. A half that
    is hardly seen has none.
    """
    crop = region.crop(frame, _SIDE, _SIDE)
    inside = cv2.resize(mask.astype(np.uint8), (_SIDE, _SIDE), interpolation=cv2.INTER_AREA) > 0
    light, a, b = np.moveaxis(cv2.cvtColor(crop, cv2.COLOR_RGB2LAB).astype(np.float32), -1, 0)
    chroma = [np.clip((one - 128) / _REACH, -0.999, 0.999) for one in (a, b)]
    places = [np.floor(light / 256 * _LIGHT), *(np.floor((one + 1) / 2 * _CHROMA) for one in chroma)]
    bins = np.ravel_multi_index(tuple(one.astype(int) for one in places), (_LIGHT, _CHROMA, _CHROMA))
    return np.stack([_counts(bins[rows][inside[rows]]) for rows in (slice(_SIDE // 2), slice(_SIDE // 2, _SIDE))])


def shares(counts: np.ndarray) -> np.ndarray:
    """(..., 256) of each colour in what is seen of a half; all 0 where nothing is."""
    total = counts.sum(axis=-1, keepdims=True, dtype=np.int64)
    return counts / np.maximum(total, 1)


def mean_colours(total: np.ndarray) -> np.ndarray:
    """(..., 256) square roots of mean shares from the sums of several looks' ``shares``; NaN where none shows it."""
    looks = total.sum(axis=-1, keepdims=True)
    return np.sqrt(np.where(looks > 0.5, np.maximum(total, 0) / np.maximum(looks, 0.5), np.nan))


def unlike(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(...) Hellinger distance of such means (..., 2, 256) in [0, 1], over the halves that both show; NaN without."""
    return _distance(np.einsum("...c,...c->...", first, second))


def all_unlike(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(A, B) ``unlike`` of each of (A, 2, 256) and each of (B, 2, 256)."""
    return _distance(np.moveaxis(first.swapaxes(0, 1) @ second.transpose(1, 2, 0), 0, -1))


def _distance(alike: np.ndarray) -> np.ndarray:
    """Over the halves (..., 2); NaN is what one does not show."""
    known = np.isfinite(alike)
    distance = np.sqrt(1 - np.where(known, np.clip(alike, 0, 1), 1)).sum(axis=-1)
    halves = known.sum(axis=-1)
    return np.where(halves > 0, distance / np.maximum(halves, 1), np.nan)


def _counts(bins: np.ndarray) -> np.ndarray:
    count = np.bincount(bins, minlength=_BINS)
    return count.astype(np.uint16) if count.sum() >= _FEWEST else NOTHING_WORN[0]
