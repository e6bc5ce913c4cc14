"""What somebody wears, as shares of colours above and below the hips: tells people apart who move alike."""

import cv2
import numpy as np

from models.tracking.regions import Region

_SIDE = 64  # of the crop whose colours are counted
_LIGHT, _CHROMA = 4, 8  # bins of L and of each of a and b
_REACH = 48.0  # of a and b around grey; what is more colourful counts as that
_FEWEST = 30  # pixels that show a half of the body


def colours(frame: np.ndarray, region: Region, mask: np.ndarray) -> np.ndarray:
    """(2, 256) square roots of shares of CIELAB colours, of the upper and the lower half of an upright region.

    frame (H, W, 3) uint8 RGB; mask (S, S) bool in the region's own square: which pixels show the person. A half that
    is hardly seen is NaN.
    """
    crop = region.crop(frame, _SIDE, _SIDE)
    inside = cv2.resize(mask.astype(np.uint8), (_SIDE, _SIDE), interpolation=cv2.INTER_AREA) > 0
    light, a, b = np.moveaxis(cv2.cvtColor(crop, cv2.COLOR_RGB2LAB).astype(np.float32), -1, 0)
    chroma = [np.clip((one - 128) / _REACH, -0.999, 0.999) for one in (a, b)]
    places = [np.floor(light / 256 * _LIGHT), *(np.floor((one + 1) / 2 * _CHROMA) for one in chroma)]
    bins = np.ravel_multi_index(tuple(one.astype(int) for one in places), (_LIGHT, _CHROMA, _CHROMA))
    return np.stack([_shares(bins[rows][inside[rows]]) for rows in (slice(_SIDE // 2), slice(_SIDE // 2, _SIDE))])


def unlike(first: np.ndarray, second: np.ndarray) -> float:
    """Hellinger distance of two such means in [0, 1], over the halves that both show; NaN where there is none."""
    known = np.isfinite(first).all(axis=-1) & np.isfinite(second).all(axis=-1)
    if not known.any():
        return np.nan
    alike = (first[known] * second[known]).sum(axis=-1)
    return float(np.sqrt(np.clip(1 - alike, 0, 1)).mean())


def mean_colours(seen: list[np.ndarray]) -> np.ndarray:
    """(2, 256) of several looks at one person; NaN where none shows that half."""
    total = np.nansum(np.square(seen), axis=0) if seen else np.full((2, _LIGHT * _CHROMA**2), 0.0)
    share = total.sum(axis=1, keepdims=True)
    return np.sqrt(np.where(share > 0, total / np.maximum(share, 1e-9), np.nan))


def _shares(bins: np.ndarray) -> np.ndarray:
    count = np.bincount(bins, minlength=_LIGHT * _CHROMA**2)
    return np.sqrt(count / count.sum()) if count.sum() >= _FEWEST else np.full(len(count), np.nan)
