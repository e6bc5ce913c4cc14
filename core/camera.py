"""Pinhole cameras: intrinsics, distortion, extrinsics; projection and back-projection.

Pixels follow ``Space.IMAGE``: (0, 0) is the centre of the top-left pixel, so an image of width w spans -0.5 to w - 0.5.
Camera points are millimetres, x right, y down, z forward; world points are millimetres, y up.
Functions take any leading axes; NaN in, NaN out.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.errors import FormatError, PoseError
from core.language import tr
from core.words import in_words

DISTORTION_LENGTHS = (0, 4, 5, 8)
"""k1 k2 p1 p2, with k3, with k4 k5 k6 (OpenCV's rational model)."""

MAX_SIDE = 100_000  # pixels; more is a damaged file

_UNDISTORT_STEPS = 50
_UNDISTORT_TOLERANCE = 1e-9  # of the normalised plane: far below a thousandth of a pixel


@dataclass(frozen=True, eq=False)
class Camera:
    """A calibrated camera with OpenCV's axes (x right, y down, z forward). Equal content makes cameras equal.

    width, height  of the image in pixels
    K              (3, 3) intrinsics in pixels, for pixel centres at whole numbers; no skew
    distortion     (k1, k2, p1, p2[, k3[, k4, k5, k6]]) OpenCV's model; empty for none
    R, t           world to camera: ``X_camera = R @ X_world + t``, t (3,) in millimetres; both None where the camera's
                   place in the world is unknown

    Raises ``PoseError`` for values that no camera has.
    """

    width: int
    height: int
    K: np.ndarray
    distortion: tuple[float, ...] = ()
    R: np.ndarray | None = None
    t: np.ndarray | None = None
    name: str = ""

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "width", int(self.width))
        put(self, "height", int(self.height))
        put(self, "K", _array(self.K, (3, 3), "intrinsic matrix"))
        put(self, "distortion", tuple(float(value) for value in self.distortion))
        if (self.R is None) != (self.t is None):
            raise PoseError(tr("The position of a camera needs both a rotation and a translation"))
        if self.R is not None and self.t is not None:
            put(self, "R", _array(self.R, (3, 3), "rotation matrix"))
            put(self, "t", _array(np.reshape(self.t, -1), (3,), "translation"))
        _check(self)

    def __eq__(self, other) -> bool:
        return isinstance(other, Camera) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.width, self.height, self.K.tobytes(), self.distortion, self.name))

    # --- making cameras ----------------------------------------------------------------------------------------------

    @classmethod
    def from_fov(cls, width: int, height: int, degrees: float, name: str = "") -> "Camera":
        """A camera with this horizontal field of view, square pixels and its axis through the image's middle.

        62 degrees, a phone's usual view, gives a focal length of 0.832 times the width.
        """
        if not 0 < degrees < 180:
            raise PoseError(
                tr("This field of view is impossible"), expected=tr("between 0 and 180 degrees"), got=str(degrees)
            )
        focal = width / (2 * math.tan(math.radians(degrees) / 2))
        K = [[focal, 0, (width - 1) / 2], [0, focal, (height - 1) / 2], [0, 0, 1]]
        return cls(width, height, np.array(K), name=name)

    @classmethod
    def from_dict(cls, data: Mapping) -> "Camera":
        """The inverse of ``to_dict``; raises ``FormatError`` for anything else."""
        try:
            distortion, name = tuple(data.get("distortion", ())), str(data.get("name", ""))
            return cls(data["width"], data["height"], data["K"], distortion, data.get("R"), data.get("t"), name)
        except (PoseError, KeyError, TypeError, ValueError, OverflowError, AttributeError) as error:
            expected = tr("width, height, K, distortion, R, t")
            raise FormatError(tr("This is not a camera"), expected=expected, got=in_words(error)) from error

    @classmethod
    def of_source(cls, source: Mapping) -> "Camera | None":
        """The camera that poses were made with, by their ``source``; None where it says none that can be read."""
        kept = source.get("camera")
        try:
            return cls.from_dict(kept) if isinstance(kept, Mapping) else None
        except FormatError:
            return None

    def to_dict(self) -> dict:
        """Plain JSON values."""
        return {
            "name": self.name,
            "width": self.width,
            "height": self.height,
            "K": self.K.tolist(),
            "distortion": list(self.distortion),
            "R": None if self.R is None else self.R.tolist(),
            "t": None if self.t is None else self.t.tolist(),
        }

    def look_at(self, eye, target, up=(0.0, 1.0, 0.0)) -> "Camera":
        """The camera placed at ``eye`` (3,), looking at ``target`` (3,), with ``up`` upwards in the image; world mm."""
        eye, forward = np.asarray(eye, float), np.subtract(target, eye).astype(float)
        right = np.cross(forward, up)
        if np.linalg.norm(right) <= 1e-9 * np.linalg.norm(forward) * np.linalg.norm(up):
            raise PoseError(tr("A camera cannot look along its own up direction, or at its own position"))
        down = np.cross(forward, right)
        R = np.stack([axis / np.linalg.norm(axis) for axis in (right, down, forward)])
        return replace(self, R=R, t=-R @ eye)

    def replace(self, **changes) -> "Camera":
        return replace(self, **changes)

    # --- the same view in another image ------------------------------------------------------------------------------

    def crop(self, x: float, y: float, width: int, height: int) -> "Camera":
        """The camera of an image part whose top-left pixel is (x, y); parts may reach over the border."""
        K = self.K.copy()
        K[:2, 2] -= (x, y)
        return replace(self, width=width, height=height, K=K)

    def resize(self, width: int, height: int) -> "Camera":
        """The camera of the whole image scaled to another size: borders stay, so centres move by half pixels."""
        K, factor = self.K.copy(), np.array([width / self.width, height / self.height])
        K[[0, 1], [0, 1]] *= factor
        K[:2, 2] = (K[:2, 2] + 0.5) * factor - 0.5
        return replace(self, width=width, height=height, K=K)

    def rotate(self, quarter_turns: int) -> "Camera":
        """The camera of the image turned clockwise by quarter turns. The camera's axes turn with the image."""
        camera = self
        for _ in range(quarter_turns % 4):
            camera = camera._turned()
        return camera

    def _turned(self) -> "Camera":
        (fx, cx), (fy, cy) = self.K[0, [0, 2]], self.K[1, [1, 2]]
        K = np.array([[fy, 0, self.height - 1 - cy], [0, fx, cx], [0, 0, 1]])
        turn = np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]])
        R, t = (None, None) if self.R is None else (turn @ self.R, turn @ self.t)
        distortion = list(self.distortion)
        if distortion:  # (p2, p1) turns as a vector does
            distortion[2], distortion[3] = distortion[3], -distortion[2]
        return replace(self, width=self.height, height=self.width, K=K, distortion=tuple(distortion), R=R, t=t)

    # --- world and camera --------------------------------------------------------------------------------------------

    @property
    def position(self) -> np.ndarray:
        """(3,) the camera's place in the world, mm; raises ``PoseError`` where it is unknown."""
        R, t = self._place()
        return -R.T @ t

    def to_camera(self, world) -> np.ndarray:
        """(..., 3) world points, mm, in the camera's axes."""
        R, t = self._place()
        return np.asarray(world, float) @ R.T + t

    def to_world(self, points) -> np.ndarray:
        """(..., 3) camera points, mm, in the world's axes."""
        R, t = self._place()
        return (np.asarray(points, float) - t) @ R

    def _place(self) -> tuple[np.ndarray, np.ndarray]:
        if self.R is None or self.t is None:
            action = tr("Read a calibration with rotation and translation")
            raise PoseError(tr("The position of this camera is unknown"), action=action)
        return self.R, self.t

    # --- points and pixels -------------------------------------------------------------------------------------------

    def project(self, points) -> np.ndarray:
        """(..., 3) camera points to (..., 2) pixels; NaN for what is not in front of the camera."""
        points = np.asarray(points, float)
        depth = np.where(points[..., 2:] > 0, points[..., 2:], np.nan)
        return self._to_pixels(distort(points[..., :2] / depth, self.distortion))

    def project_world(self, world) -> np.ndarray:
        """(..., 3) world points to (..., 2) pixels."""
        return self.project(self.to_camera(world))

    def rays(self, pixels) -> np.ndarray:
        """(..., 2) pixels to (..., 2) undistorted x/z and y/z; NaN where the distortion cannot be undone."""
        plane = (np.asarray(pixels, float) - self.K[:2, 2]) / self.K[[0, 1], [0, 1]]
        return _undistort(plane, self.distortion)

    def undistort(self, pixels) -> np.ndarray:
        """(..., 2) pixels to where they would be in this camera without distortion."""
        return self._to_pixels(self.rays(pixels))

    def unproject(self, pixels, depth) -> np.ndarray:
        """(..., 2) pixels and their (...) depth along z, mm, to (..., 3) camera points, mm."""
        depth = np.asarray(depth, float)
        return np.concatenate([self.rays(pixels) * depth[..., None], depth[..., None]], axis=-1)

    def unproject_depth(self, depth) -> np.ndarray:
        """(height, width) depth image in mm to (height, width, 3) float32 camera points; NaN where nothing was read."""
        depth = np.asarray(depth, np.float32)
        if depth.shape != (self.height, self.width):
            expected = str((self.height, self.width))
            raise PoseError(tr("This depth image does not fit the camera"), expected=expected, got=str(depth.shape))
        return np.concatenate([self._grid * depth[..., None], depth[..., None]], axis=-1)

    @cached_property
    def _grid(self) -> np.ndarray:
        """(height, width, 2) float32 rays of all pixels."""
        x, y = np.meshgrid(np.arange(self.width), np.arange(self.height))
        return self.rays(np.stack([x, y], axis=-1)).astype(np.float32)

    def _to_pixels(self, plane: np.ndarray) -> np.ndarray:
        return plane * self.K[[0, 1], [0, 1]] + self.K[:2, 2]


def distort(plane: np.ndarray, distortion: tuple[float, ...]) -> np.ndarray:
    """OpenCV's radial (rational) and tangential distortion of (..., 2) points of the normalised plane."""
    if not any(distortion):
        return plane
    k1, k2, p1, p2, k3, k4, k5, k6 = (*distortion, *(0.0,) * (8 - len(distortion)))
    x, y = plane[..., 0], plane[..., 1]
    r2 = x * x + y * y
    radial = (1 + r2 * (k1 + r2 * (k2 + r2 * k3))) / (1 + r2 * (k4 + r2 * (k5 + r2 * k6)))
    distorted_x = x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x)
    distorted_y = y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y
    return np.stack([distorted_x, distorted_y], axis=-1)


def _undistort(plane: np.ndarray, distortion: tuple[float, ...]) -> np.ndarray:
    """The inverse of ``distort`` by fixed-point iteration; NaN where that does not settle."""
    if not any(distortion):
        return plane
    guess = plane.copy()
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        for _ in range(_UNDISTORT_STEPS):
            error = distort(guess, distortion) - plane
            settled = (np.abs(error) <= _UNDISTORT_TOLERANCE).all(axis=-1)
            if (settled | ~np.isfinite(error).all(axis=-1)).all():
                break
            guess = guess - error
    return np.where(settled[..., None], guess, np.nan)


def _array(value, shape: tuple[int, ...], name: str) -> np.ndarray:
    try:
        array = np.array(value, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise PoseError(tr("A camera's {name} must be numbers", name=name), got=in_words(error)) from error
    if array.shape != shape or not np.isfinite(array).all():
        expected = tr("{shape} finite numbers", shape=shape)
        raise PoseError(
            tr("This {name} of a camera is not usable", name=name), expected=expected, got=str(array.tolist())
        )
    array.setflags(write=False)
    return array


def _check(camera: Camera) -> None:
    if not (1 <= camera.width <= MAX_SIDE and 1 <= camera.height <= MAX_SIDE):
        got = f"{camera.width} x {camera.height}"
        raise PoseError(
            tr("This is not a usable image size"), expected=tr("1 to {max_side} pixels", max_side=MAX_SIDE), got=got
        )
    K = camera.K
    if K[0, 0] <= 0 or K[1, 1] <= 0 or not np.allclose(K[[0, 1, 2, 2, 2], [1, 0, 0, 1, 2]], [0, 0, 0, 0, 1], atol=1e-9):
        expected = tr("[[fx, 0, cx], [0, fy, cy], [0, 0, 1]], fx and fy > 0")
        raise PoseError(tr("This is not an intrinsic matrix"), expected=expected, got=str(K.tolist()))
    if len(camera.distortion) not in DISTORTION_LENGTHS or not np.isfinite(camera.distortion).all():
        expected = "k1 k2 p1 p2 [k3 [k4 k5 k6]]"
        raise PoseError(tr("This distortion is not usable"), expected=expected, got=str(camera.distortion))
    R = camera.R
    if R is not None and not (np.allclose(R @ R.T, np.eye(3), atol=1e-4) and np.linalg.det(R) > 0):
        raise PoseError(tr("A camera's rotation must be a rotation matrix (no scale, no mirror)"), got=str(R.tolist()))
