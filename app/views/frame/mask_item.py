"""Who is where, over a depth picture: everything else is dimmed, and every person has an outline in a colour."""

import numpy as np

from app.colors import rgb
from app.views.frame.picture_item import PictureItem

PEOPLE = ("#FFFFFF", "#E040FB", "#FFD54F", "#00E5FF", "#FF8A65", "#B2FF59")
"""Colours that Google's Turbo has not, or not beside these; who they are is said by number and by hovering too."""

_REST = (16, 20, 24, 125)
_INSIDE = 40  # of 255: the colours of the depth must be readable


def person_colour(person: int) -> str:
    """Of person 1, 2, ..."""
    return PEOPLE[(person - 1) % len(PEOPLE)]


class MaskItem(PictureItem):
    """A mask (H, W) in image coordinates."""

    def __init__(self):
        super().__init__()
        self.setZValue(0.5)  # over the picture, under people

    def show_mask(self, mask: np.ndarray | None) -> None:
        """None shows nothing."""
        self.setVisible(mask is not None and bool(mask.any()))
        if self.isVisible():
            self.show_picture(painted(mask))


def painted(mask: np.ndarray) -> np.ndarray:
    """(H, W, 4) uint8 RGBA of a mask (H, W) uint8."""
    import cv2

    table = np.zeros((256, 4), np.uint8)
    table[0] = _REST
    for person in range(1, int(mask.max()) + 1):
        table[person] = (*rgb(person_colour(person)), _INSIDE)
    picture = table[mask]
    edge = (mask > 0) & (cv2.erode(mask, np.ones((3, 3), np.uint8)) != mask)
    picture[edge, 3] = 255
    return picture
