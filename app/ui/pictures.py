"""Arrays of colours as Qt shows them."""

import numpy as np
from PySide6.QtGui import QImage, QPixmap


def pixmap_of(picture: np.ndarray) -> QPixmap:
    """Of (H, W, 3) uint8 RGB."""
    height, width = picture.shape[:2]
    pixels = np.ascontiguousarray(picture)
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())
