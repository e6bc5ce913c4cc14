"""Pinhole cameras: intrinsics, distortion, extrinsics; projection and back-projection."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Camera:
    """A calibrated camera with OpenCV's axes (x right, y down, z forward).

    width, height  of the image in pixels
    K              (3, 3) intrinsics in pixels, for pixel centres at whole numbers
    distortion     (k1, k2, p1, p2[, k3]) OpenCV's model; empty for none
    R, t           world to camera: ``X_camera = R @ X_world + t``, t (3,) in millimetres
    """

    width: int
    height: int
    K: np.ndarray
    distortion: tuple[float, ...] = ()
    R: np.ndarray | None = None
    t: np.ndarray | None = None
    name: str = ""
