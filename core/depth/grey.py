"""Depth as a grey picture, for networks that look at pictures: the nearer the brighter, nothing is black."""

import numpy as np

NEAR, FAR = 500.0, 6000.0
"""Millimetres that are told apart: 254 steps of 22 mm."""


def grey(depth: np.ndarray) -> np.ndarray:
    """(H, W) millimetres, NaN where there is no reading, to (H, W) uint8."""
    with np.errstate(invalid="ignore"):
        shade = 1 + 254 * (1 - (depth - NEAR) / (FAR - NEAR)).clip(0, 1)
    return np.where(np.isfinite(shade), shade, 0).astype(np.uint8)
