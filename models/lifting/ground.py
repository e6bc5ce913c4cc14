"""The floor under a clip, the world that stands on it, and feet that do not slide. Arrays in millimetres."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import scipy

from core.camera import Camera
from core.contacts import FootContacts
from core.errors import PoseError
from core.gravity import SAID, Gravity
from core.kinematics.bone_lengths import constrain_around, own_lengths
from core.language import tr
from core.long_arrays import blocks, room
from core.skeleton import Skeleton

SIDES = ("left", "right")
FEET = ("left_toe", "right_toe", "left_foot", "right_foot", "left_ankle", "right_ankle")
STILL = 600.0  # mm/s below which a foot may stand
LOW = 120.0  # mm above the lowest that this joint comes to
SHORTEST_STAND = 0.12  # seconds
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
    toes = [poses[:, skeleton.indices(FEET[:2])] for poses in people]
    rests = [standing(poses, skeleton, fps, up)[:, :2] for poses in people]
    still = np.concatenate([each[rest] for each, rest in zip(toes, rests, strict=True)])
    return still if len(still) >= 3 else np.concatenate([each.reshape(-1, 3) for each in toes])


def standing(poses: np.ndarray, skeleton: Skeleton, fps: float, up: np.ndarray) -> np.ndarray:
    """(T, 6) bool: which joints of ``FEET`` rest: slow, low, and for some time."""
    joints, sigma = skeleton.indices(FEET), max(0.04 * fps, 1e-3)
    beside = int(4 * sigma + 0.5) + 1  # as far as the filter reaches, and a step
    slow, height = np.zeros((len(poses), len(joints)), bool), np.zeros((len(poses), len(joints)), np.float32)
    for part in blocks(len(poses)):
        first = max(part.start - beside, 0)
        feet, inner = poses[first : part.stop + beside, joints], slice(part.start - first, part.stop - first)
        slow[part] = (_speed(feet, sigma, fps) < STILL)[inner]
        height[part] = (feet @ up)[inner]
    return _lasting(slow & (height - np.percentile(height, 3, axis=0) < LOW), max(int(round(SHORTEST_STAND * fps)), 1))


def _speed(points: np.ndarray, sigma: float, fps: float) -> np.ndarray:
    """(T, F) mm/s of points (T, F, 3), smoothed over ``sigma`` frames."""
    if len(points) < 2:
        return np.zeros(points.shape[:2])
    smooth = scipy.ndimage.gaussian_filter1d(points, sigma, axis=0, mode="nearest")
    return fps * np.linalg.norm(np.gradient(smooth, axis=0), axis=-1)


def _lasting(still: np.ndarray, size: int) -> np.ndarray:
    """Without gaps and without runs of fewer than ``size`` frames; what lasts at an end of the clip may be shorter."""
    shape, wide = np.ones((size, 1), bool), np.pad(still, ((size, size), (0, 0)), mode="edge")
    return scipy.ndimage.binary_opening(scipy.ndimage.binary_closing(wide, shape), shape)[size:-size]


def resting(poses: np.ndarray, skeleton: Skeleton, fps: float, stated: FootContacts | None = None) -> np.ndarray:
    """(T, 6) bool: which joints of ``FEET`` rest in world poses (T, J, 3), y up; with ``stated`` nothing rests outside
    its spans, and inside them the toe where none of the foot's joints would."""
    found = standing(poses, skeleton, fps, np.array([0.0, 1.0, 0.0]))
    for part in blocks(len(poses)):
        found[part] &= np.isfinite(poses[part, skeleton.indices(FEET)]).all(axis=2)
    if stated is None:
        return found
    for place, foot in enumerate(SIDES):
        mask, own = stated.mask(foot, len(poses))[: len(poses)], slice(place, None, len(SIDES))
        found[:, own] &= mask[:, None]
        found[:, place] |= mask & ~found[:, own].any(axis=1)
    return found


def contacts_in(rests: np.ndarray) -> FootContacts:
    """The spans in which any joint of a foot rests, of ``resting``; the person is nobody's number, 0."""
    left, right = (np.asarray(rests[:, place :: len(SIDES)].any(axis=1)) for place in range(len(SIDES)))
    return FootContacts.of_masks(0, left, right)


def plant_feet(
    poses: np.ndarray, skeleton: Skeleton, fps: float, confirmed: np.ndarray, rests: np.ndarray | None = None
) -> np.ndarray:
    """Feet that stand stay where they stand: world poses (T, J, 3), y up; joints of ``confirmed`` (T, J) do not move.
    ``rests`` (T, 6) as of ``resting``, which is asked where it is not given.

    First the whole person moves by what the standing feet slid (little by little in between), then the legs give way to
    what is left, with their bone lengths kept.
    """
    feet, lengths = skeleton.indices(FEET), own_lengths(poses, skeleton)
    rests = resting(poses, skeleton, fps) if rests is None else rests
    goal = _resting_places(poses, feet, rests)
    slide, result = _slide(poses, feet, goal, rests, fps), room(poses.shape)
    for part in blocks(len(poses)):
        pinned = confirmed[part].copy()
        held, free = rests[part] & ~pinned[:, feet], ~np.asarray(pinned.any(axis=1))
        moved = poses[part] + slide[part, None] * free[:, None, None]
        for column, joint in enumerate(feet):
            hold = held[:, column]
            moved[hold, joint] = goal[part][hold, column]
            pinned[hold, joint] = True
        result[part] = constrain_around(moved, lengths, pinned, skeleton)
    return result


def _resting_places(poses: np.ndarray, feet: list[int], rests: np.ndarray) -> np.ndarray:
    """(T, F, 3) the mean place of each rest; the foot's own place elsewhere."""
    goal = room((len(poses), len(feet), 3))
    for part in blocks(len(poses)):
        goal[part] = poses[part, feet]
    for column in range(len(feet)):
        edges = np.flatnonzero(np.diff(np.concatenate([[False], rests[:, column], [False]])))
        for start, stop in edges.reshape(-1, 2):
            goal[start:stop, column] = goal[start:stop, column].mean(axis=0)
    return goal


def _slide(poses: np.ndarray, feet: list[int], goal: np.ndarray, rests: np.ndarray, fps: float) -> np.ndarray:
    """(T, 3) how the whole person should move: the mean miss of what rests, linear in between, smooth."""
    known = rests.any(axis=1)
    if not known.any():
        return np.zeros((len(poses), 3))
    mean = np.empty((len(poses), 3), poses.dtype)
    for part in blocks(len(poses)):
        miss = np.where(rests[part, :, None], goal[part] - poses[part, feet], 0)
        mean[part] = miss.sum(axis=1) / np.maximum(rests[part].sum(axis=1), 1)[:, None]
    time = np.arange(len(poses))
    filled = np.column_stack([np.interp(time, time[known], column[known]) for column in mean.T])
    return scipy.ndimage.gaussian_filter1d(filled, max(0.06 * fps, 1e-3), axis=0, mode="nearest")


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
