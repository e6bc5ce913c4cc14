"""Which way is up: the direction that trunk and head are measured against, where it comes from, and how well known."""

from dataclasses import dataclass, field

import numpy as np

from core.camera import Camera
from core.errors import PoseError
from core.language import mark, tr
from core.poses import PoseSequence, Space

UNKNOWN_TILT = 10.0  # degrees: how far a camera set up by eye may be from level
SAID = {
    "calibration": mark("the calibration of the camera"),
    "clicks": mark("two clicks on an upright edge"),
    "level": mark("the camera, said to be level"),
    "edges": mark("upright edges in the picture"),
    "bodies": mark("how the people stand"),
}
"""What can tell a lift which way is up: the word that its result keeps (``source["up"]["by"]``) -> in the user's."""
CLICKED = 2.0  # degrees: how well two clicks on an upright edge tell the direction


@dataclass(frozen=True, eq=False)
class Gravity:
    """Upwards, in the axes of the poses.

    up       (3,) or, for poses in a picture, (2,) unit vector
    source   in the user's words
    sigma    degrees, one standard deviation of the direction
    assumed  nothing was measured: the report says so
    by       the word in ``SAID`` for it; "" for what lifts do not use
    """

    up: np.ndarray
    source: str
    sigma: float = 1.0
    assumed: bool = field(default=False)
    by: str = ""

    def __post_init__(self) -> None:
        up = np.array(self.up, float)
        length = np.linalg.norm(up)
        if up.shape not in ((2,), (3,)) or not np.isfinite(length) or length == 0:
            raise PoseError(
                tr("This is not a direction"), expected=tr("two or three numbers, not all zero"), got=str(self.up)
            )
        up /= length
        up.setflags(write=False)
        object.__setattr__(self, "up", up)


def of_poses(poses: PoseSequence, camera: Camera | None = None) -> Gravity:
    """What the poses themselves tell: the world's y axis, or a placed camera's; else the camera is taken as level.

    A world that was made for a lift is as upright as what told it so (``source["up"]``).
    """
    if poses.space == Space.WORLD:
        up, told = np.array([0.0, 1.0, 0.0]), poses.source.get("up")
        by, sigma = (told.get("by"), told.get("sigma")) if isinstance(told, dict) else (None, None)
        if isinstance(by, str) and by in SAID and isinstance(sigma, int | float) and 0 <= sigma <= 90:
            return Gravity(up, tr(SAID[by]), float(sigma), assumed=by == "bodies", by=by)
        return Gravity(up, tr("the world's vertical axis"), 1.0)
    if poses.dims == 2:
        up = np.array([0.0, -1.0])
        return Gravity(up, tr("the picture's vertical, taken for upright"), UNKNOWN_TILT / 2, assumed=True)
    if camera is not None and camera.R is not None:
        return of_camera(camera)
    return Gravity(np.array([0.0, -1.0, 0.0]), tr("the camera, taken as level"), UNKNOWN_TILT, assumed=True)


def of_camera(camera: Camera) -> Gravity:
    """From a calibration with rotation (world y up): for poses in that camera's axes."""
    if camera.R is None:
        raise PoseError(tr("The position of this camera is unknown"), action=tr("Give another source of the vertical"))
    return Gravity(camera.R @ [0.0, 1.0, 0.0], tr("the calibration of {camera}",
        camera=camera.name or tr("the camera")), 1.0)


def of_level() -> Gravity:
    """The user says that the camera is level."""
    return Gravity(np.array([0.0, -1.0, 0.0]), tr(SAID["level"]), 2.0, by="level")


def of_floor(normal) -> Gravity:
    """From the floor's plane: its normal (3,) in the poses' axes, on the side of the people."""
    return Gravity(normal, tr("the floor's plane (the file holds no accelerometer)"), 1.5)


def of_accelerometer(up) -> Gravity:
    """From the accelerometer of a depth camera that stands still: (3,) in the camera's axes."""
    return Gravity(up, tr("the camera's accelerometer"), 1.0)


def of_points(lower, upper) -> Gravity:
    """From two points of an upright edge, the lower first: (2,) pixels for poses in the picture, (3,) mm in space."""
    lower, upper = np.asarray(lower, float), np.asarray(upper, float)
    up = upper - lower
    return Gravity(up, tr("two points of an upright edge"), CLICKED)


def of_clicks(lower, upper, camera: Camera) -> Gravity:
    """From two clicks (2,) pixels on an upright edge, for poses in the camera's axes.

    The clicks fix a plane that holds the vertical; in it the direction nearest to the camera's own upright is taken.
    """
    plane = np.cross(*camera.unproject(np.array([lower, upper], float), np.ones(2)))
    if np.linalg.norm(plane) < 1e-12:
        raise PoseError(tr("Two clicks at one place show no direction"), action=tr("Click further apart"))
    plane /= np.linalg.norm(plane)
    level = np.array([0.0, -1.0, 0.0])
    return Gravity(level - (level @ plane) * plane, tr(SAID["clicks"]), 5.0, by="clicks")
