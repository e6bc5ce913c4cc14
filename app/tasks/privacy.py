"""Pictures in which no one can be recognised. No Qt."""

from collections.abc import Callable, Sequence
from enum import StrEnum

import numpy as np

from core.skeleton import Skeleton

Person = tuple[Skeleton, np.ndarray]
"""A skeleton and the points (J, 2) in pixels, NaN where missing."""
Hide = Callable[[np.ndarray, Sequence[Person]], np.ndarray]
"""(H, W, 3) uint8 RGB and the people in it -> a picture of the same size; the frame itself is left as it is."""

CELLS = 12
"""Along the shorter side of a blurred picture: a face that fills half of it is six values wide."""
SILHOUETTE = (118, 132, 146)


class Pictures(StrEnum):
    """What is shown of a colour recording. Whatever is not ``RECORDED`` shows no face."""

    RECORDED = "recorded"
    SILHOUETTES = "silhouettes"  # people in one colour before a blurred picture
    BLURRED = "blurred"
    NONE = "none"  # poses alone


def hiding(pictures: Pictures) -> Hide:
    """The function that makes such pictures; loads the segmentation where it is needed."""
    if pictures == Pictures.RECORDED:
        return lambda frame, people: frame.copy()
    if pictures == Pictures.NONE:
        return lambda frame, people: np.full_like(frame, 24)
    if pictures == Pictures.BLURRED:
        return lambda frame, people: blurred(frame)
    from models.estimators.silhouettes import Silhouettes

    silhouettes = Silhouettes()
    return lambda frame, people: _covered(frame, silhouettes(frame, people))


def blurred(frame: np.ndarray) -> np.ndarray:
    """The whole picture as smooth patches, which also hides people that were not found."""
    import cv2

    height, width = frame.shape[:2]
    cell = max(1.0, min(height, width) / CELLS)
    small = cv2.resize(frame, (max(1, round(width / cell)), max(1, round(height / cell))), interpolation=cv2.INTER_AREA)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)


def _covered(frame: np.ndarray, mask: np.ndarray) -> np.ndarray:
    picture = blurred(frame)
    picture[mask] = SILHOUETTE
    return picture
