"""The floor under a clip and the world that stands on it. Arrays in millimetres."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.camera import Camera
from core.errors import PoseError
from core.feet import feet_of, standing
from core.gravity import SAID, Gravity
from core.language import tr
from core.skeleton import Skeleton

TRUST_IN_BODY = 400.0**2  # mm^2: spread of the steps from which on they, not the body's axis, tell the floor's slope
BY_BODIES = 8.0  # degrees: how far people's own posture leads from the vertical
SOLE = 15.0  # mm from a toe joint down to the floor
MOST, STRETCH = 32_768, 1024
"""Frames of all people that tell the floor; of longer recordings stretches of so many frames, spread evenly, do."""


@dataclass(frozen=True, eq=False)
class Floor:
    """World from camera: ``R`` (3, 3) and ``t`` (3,), y up, floor at y = 0, the first pelvis above the origin.
    ``by`` is what told which way is up (``core.gravity.SAID``), ``sigma`` how well, in degrees."""

    R: np.ndarray
    t: np.ndarray
    by: str
    sigma: float

    def to_world(self, points: np.ndarray) -> np.ndarray:
        """Camera points (..., 3) in mm to world points, y up."""
        return points @ self.R.T + self.t

    def placed(self, camera: Camera) -> Camera:
        """The camera with its place in this world."""
        return camera.replace(R=self.R.T, t=-self.R.T @ self.t)


def floor_of(camera: Camera, by: str, sigma: float) -> Floor:
    """The floor of the world that a camera has its place in."""
    assert camera.R is not None and camera.t is not None
    return Floor(camera.R.T, -camera.R.T @ camera.t, by, sigma)


def find_floor(people: Sequence[np.ndarray], skeleton: Skeleton, fps: float, gravity: Gravity | None = None) -> Floor:
    """The plane that the feet of all people stand on, from their poses (T, J, 3) in the camera's axes.

    Its normal is ``gravity``, in these axes; where that is unknown the direction from feet to head over the clip,
    turned to the plane through the points where feet stood still, as far as these are spread. Raises ``PoseError``
    where no frame has a whole pose.
    """
    kept = [part[np.isfinite(part).all(axis=(1, 2))] for part in _stretches(people)]
    kept = [poses for poses in kept if len(poses)]
    if not kept:
        raise PoseError(tr("There is no whole pose to stand on a floor"))
    if gravity is None:
        up = _upright(np.concatenate(kept), skeleton)
        points = _stood(kept, skeleton, fps, up)
        tilted = _tilted(points - points.mean(axis=0), up)
        gravity = Gravity(tilted, tr(SAID["bodies"]), BY_BODIES, assumed=True, by="bodies")
    up = gravity.up
    heights = _stood(kept, skeleton, fps, up) @ up
    R, t = _world(up, np.median(heights) - SOLE, kept[0][0, skeleton.index("pelvis")])
    return Floor(R, t, gravity.by, gravity.sigma)


def _stretches(people: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
    """The poses of each person, or, where these are many, some stretches of them."""
    many = sum(map(len, people)) > MOST
    for poses in people:
        count = max(MOST // STRETCH // len(people), 2)
        if not many or len(poses) <= count * STRETCH:
            yield poses
            continue
        for start in np.linspace(0, len(poses) - STRETCH, count).astype(int):
            yield poses[start : start + STRETCH]


def _stood(people: Sequence[np.ndarray], skeleton: Skeleton, fps: float, up: np.ndarray) -> np.ndarray:
    """(N, 3) toes that rest; all toes where hardly any does."""
    toes = [poses[:, skeleton.indices(feet_of(skeleton)[:2])] for poses in people]
    rests = [standing(poses, skeleton, fps, up)[:, :2] for poses in people]
    still = np.concatenate([each[rest] for each, rest in zip(toes, rests, strict=True)])
    return still if len(still) >= 3 else np.concatenate([each.reshape(-1, 3) for each in toes])


def _upright(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """Unit direction from the middle of the ankles to the neck over the clip; people stand most of the time."""
    left, right, neck = skeleton.indices(("left_ankle", "right_ankle", "neck"))
    axis = np.median(poses[:, neck] - (poses[:, left] + poses[:, right]) / 2, axis=0)
    return axis / np.linalg.norm(axis)


def _tilted(points: np.ndarray, up: np.ndarray) -> np.ndarray:
    """The normal near ``up`` of the plane through centred ``points`` (N, 3): least squares with ``up`` as prior."""
    spread = points.T @ points / len(points)
    across = spread @ up - (up @ spread @ up) * up
    flat = np.eye(3) - np.outer(up, up)
    tilt = np.linalg.solve(flat @ spread @ flat + TRUST_IN_BODY * np.eye(3), across)
    normal = up - tilt
    return normal / np.linalg.norm(normal)


def _world(up: np.ndarray, floor: float, pelvis: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """R and t of a ``Floor``."""
    right = np.array([1.0, 0, 0]) - up[0] * up if abs(up[0]) < 0.9 else np.array([0, 0, 1.0]) - up[2] * up
    right = right / np.linalg.norm(right)
    R = np.stack([right, up, np.cross(right, up)])
    place = R @ pelvis
    return R, np.array([-place[0], -floor, -place[2]])
