"""Cameras of crops, projection, and rotations as six numbers, on tensors.

A camera is (focal length x, y, principal point x, y) in half sides of the picture that it belongs to, x right, y down,
z forward; (-1, -1) is the picture's top-left corner. A crop changes the camera and not the person, who is in metres in
the camera's axes: the focal length grows and the principal point leaves the middle.
"""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from core.camera import Camera
from models.tracking.regions import Region

FIELD = 62.0
"""Degrees across the whole frame, where nobody knows the camera (section 4.2)."""
NEAREST = 0.1  # metres: what is nearer, or behind the camera, is squeezed in before that


def camera_of(K: np.ndarray, side: int) -> np.ndarray:
    """(..., 3, 3) intrinsics of square pictures of ``side`` pixels to (..., 4)."""
    focal, middle = K[..., [0, 1], [0, 1]], K[..., [0, 1], [2, 2]]
    return np.concatenate([2 * focal / side, (2 * middle + 1) / side - 1], axis=-1).astype(np.float32)


def cropped(camera: np.ndarray, centre: np.ndarray, size: np.ndarray) -> np.ndarray:
    """(..., 4) the camera of a part: its middle (..., 2) and its half side (..., 1), in half sides of the whole."""
    return np.concatenate([camera[..., :2] / size, (camera[..., 2:] - centre) / size], axis=-1).astype(np.float32)


def region_camera(frame: Camera, region: Region) -> np.ndarray:
    """(4,) the camera of an upright square region of a frame."""
    half = region.width / 2
    middle = np.array([region.x, region.y])
    return np.concatenate([frame.K[[0, 1], [0, 1]] / half, (frame.K[:2, 2] - middle) / half]).astype(np.float32)


def project(points: Tensor, camera: Tensor) -> Tensor:
    """(N, J, 3) metres and (N, 4) cameras to (N, J, 2) half sides; finite wherever a point is."""
    return camera[:, None, :2] * points[..., :2] / before(points[..., 2:]) + camera[:, None, 2:]


def before(depth: Tensor) -> Tensor:
    """Depths above ``NEAREST`` as they are; nearer and negative ones between it and 0, with a slope that leads out."""
    short = (NEAREST - depth.clamp(max=NEAREST)) / NEAREST
    return torch.where(depth > NEAREST, depth, NEAREST / (1 + short))


def rotation_from_six(six: Tensor) -> Tensor:
    """(..., 6) two columns, of any length and not quite upright, to (..., 3, 3) rotations (Zhou et al. 2019)."""
    x = F.normalize(six[..., :3], dim=-1, eps=1e-6)
    y = six[..., 3:] - (x * six[..., 3:]).sum(-1, keepdim=True) * x
    y = F.normalize(y, dim=-1, eps=1e-6)
    return torch.stack([x, y, torch.linalg.cross(x, y)], dim=-1)
