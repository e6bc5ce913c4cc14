"""A turned rectangle in a picture: what a network gets to see, and the way back for what it answers."""

from dataclasses import dataclass

import cv2
import numpy as np

_SPARSEST = 4  # pixels of the frame from one sample to the next; a closer look was not measurably more accurate
_REMAP_LIMIT = 32_000  # OpenCV's warps address source pixels with signed 16 bits


@dataclass(frozen=True)
class Region:
    """Centre in pixels ((0, 0) is the centre of the top-left pixel), sides in pixels, angle in radians, clockwise.

    Its own coordinates are those of the unit square: (0, 0) is the region's top-left corner, (1, 1) its bottom-right.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0

    @classmethod
    def whole(cls, frame: np.ndarray, square: bool = False) -> "Region":
        """The whole picture, or the smallest square around it (letterbox)."""
        height, width = frame.shape[:2]
        side = max(height, width)
        return cls((width - 1) / 2, (height - 1) / 2, *((side, side) if square else (width, height)))

    @property
    def size(self) -> float:
        return max(self.width, self.height)

    def to_image(self, points: np.ndarray) -> np.ndarray:
        """(..., 2) unit coordinates -> pixels."""
        return (np.asarray(points) - 0.5) * (self.width, self.height) @ self._rotation().T + (self.x, self.y)

    def to_unit(self, points: np.ndarray) -> np.ndarray:
        """(..., 2) pixels -> unit coordinates."""
        return (np.asarray(points) - (self.x, self.y)) @ self._rotation() / (self.width, self.height) + 0.5

    def crop(self, frame: np.ndarray, width: int, height: int) -> np.ndarray:
        """The region as a ``(height, width, 3)`` picture, black outside the frame.

        Where the region is much larger than the crop, several samples are averaged: small people do not alias.
        """
        stride = 1 + max(frame.shape[:2]) // _REMAP_LIMIT
        dense = int(np.clip(np.ceil(self.width / width / stride / _SPARSEST), 1, 4))
        columns, rows = width * dense, height * dense
        matrix = self._matrix(columns, rows) / stride
        if stride > 1:
            frame = np.ascontiguousarray(frame[::stride, ::stride])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        picture = cv2.warpAffine(frame, matrix, (columns, rows), flags=flags, borderMode=cv2.BORDER_CONSTANT)
        return picture if dense == 1 else cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)

    def _matrix(self, columns: int, rows: int) -> np.ndarray:
        """(2, 3): pixel of a ``columns`` x ``rows`` crop -> pixel of the frame."""
        linear = self._rotation() * (self.width / columns, self.height / rows)
        first = self.to_image(np.array([0.5 / columns, 0.5 / rows]))
        return np.column_stack([linear, first])

    def _rotation(self) -> np.ndarray:
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        return np.array([[cosine, -sine], [sine, cosine]])
