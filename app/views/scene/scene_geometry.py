"""Shapes of the 3D scene, as arrays. In the scene z is up and one unit is the track's own (millimetres)."""

import numpy as np

from app.views.poses.marks import Stroke
from core.poses import Space
from core.track import Track

SAMPLE = 512
"""Frames that tell where a track goes, however long it is."""

_SIDES = 8
_LIGHT = np.array([-0.35, -0.6, 0.72])
_DASHES = {Stroke.SOLID: (1, 1.0), Stroke.DASHED: (5, 0.6), Stroke.DOTTED: (10, 0.35)}
"""Stroke -> how many pieces a bone is cut into, and how much of each is there."""

_FROM_WORLD = np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])  # y up: (x, -z, y)
_FROM_CAMERA = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])  # y down: (x, z, -y), so people stand upright


def scene_axes(space: Space) -> np.ndarray:
    """(3, 3) rotation: ``scene = coords @ matrix.T`` for coordinates of this space."""
    return _FROM_WORLD if space == Space.WORLD else _FROM_CAMERA


class Surroundings:
    """How large people are, where they go and where the floor is, from frames spread over a track.

    size: the height of a body; low, high (3,): corners of the region that the track stays in; floor: its z.
    """

    def __init__(self, track: Track):
        points = track.poses.thin(SAMPLE).coords.astype(float) @ scene_axes(track.poses.space).T
        points = points[np.isfinite(points[..., 0]).any(axis=1)]
        if not len(points):
            self.size, self.low, self.high = 1700.0, np.array([-1000.0, -1000, 0]), np.array([1000.0, 1000, 1800])
        else:
            low, high = np.nanmin(points, axis=1), np.nanmax(points, axis=1)
            self.size = float(max(np.percentile(np.linalg.norm(high - low, axis=1), 90), 1e-6))
            self.low, self.high = np.percentile(low, 2, axis=0), np.percentile(high, 98, axis=0)
        near_zero = abs(self.low[2]) < 0.25 * self.size
        self.floor = 0.0 if track.poses.space == Space.WORLD and near_zero else float(self.low[2])

    @classmethod
    def of_points(cls, points: np.ndarray) -> "Surroundings":
        """Round a cloud of scene points (N, 3), for a person of usual height."""
        around = cls.__new__(cls)
        around.size = 1700.0
        around.low, around.high = np.percentile(points, (2, 98), axis=0).astype(float)
        around.floor = float(around.low[2])
        return around


def tubes(
    segments: np.ndarray, radius: float | np.ndarray, colours: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Vertices (V, 3), faces (F, 3) and shaded vertex colours (V, 4) of round bars.

    segments (S, 2, 3) ends; radius of all or (S,); colours (S, 4) in [0, 1]. The light stands still in the
    scene, high in front.
    """
    count = len(segments)
    along = segments[:, 1] - segments[:, 0]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    helper = np.where(np.abs(along[:, 2:]) < 0.9, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))
    across = np.cross(along, helper)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    other = np.cross(along, across)
    angles = np.arange(_SIDES) * 2 * np.pi / _SIDES
    normals = across[:, None] * np.cos(angles)[:, None] + other[:, None] * np.sin(angles)[:, None]  # (S, sides, 3)
    vertices = segments[:, :, None] + np.reshape(radius, (-1, 1, 1, 1)) * normals[:, None]  # (S, 2, sides, 3)
    shade = 0.58 + 0.42 * np.clip(normals @ _LIGHT, -0.35, 1)
    painted = np.concatenate([colours[:, None, :3] * shade[..., None], np.repeat(colours[:, None, 3:], _SIDES, 1)], 2)
    painted = np.repeat(painted[:, None], 2, axis=1)
    here = np.arange(_SIDES)
    after = (here + 1) % _SIDES
    halves = [here, after, here + _SIDES], [after, after + _SIDES, here + _SIDES]
    ring = np.concatenate([np.stack(half, axis=1) for half in halves])
    faces = (ring[None] + 2 * _SIDES * np.arange(count)[:, None, None]).reshape(-1, 3)
    return vertices.reshape(-1, 3), faces, np.clip(painted, 0, 1).reshape(-1, 4)


def dashed(ends: np.ndarray, strokes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(S, 2, 3) pieces of the bones (B, 2, 3), and the bone (S,) that each belongs to."""
    pieces, owners = [np.empty((0, 2, 3))], [np.empty(0, int)]
    for stroke, (count, filled) in _DASHES.items():
        which = np.flatnonzero(strokes == stroke)
        starts = (np.arange(count) + 0.5 * (1 - filled)) / count
        stretch = np.stack([starts, starts + filled / count], axis=1)  # (count, 2) along the bone
        first, second = ends[which, 0], ends[which, 1]
        cut = first[:, None, None] + stretch[None, :, :, None] * (second - first)[:, None, None]
        pieces.append(cut.reshape(-1, 2, 3))
        owners.append(np.repeat(which, count))
    return np.concatenate(pieces), np.concatenate(owners)


def floor_grid(around: Surroundings) -> tuple[np.ndarray, np.ndarray]:
    """(L, 2, 3) lines on the floor under the whole track; (L,) bool which are strong (every second, whole metres)."""
    step = _half_metre(around.size)
    low = np.floor((around.low[:2] - 0.6 * around.size) / (2 * step)) * 2 * step
    high = np.ceil((around.high[:2] + 0.6 * around.size) / (2 * step)) * 2 * step
    middle, reach = (low + high) / 2, np.minimum((high - low) / 2, 40 * step)
    low, high = middle - reach, middle + reach
    lines, strong = [], []
    for axis in (0, 1):
        for at in np.arange(low[axis], high[axis] + step / 2, step):
            start, stop = np.array([*low, around.floor]), np.array([*high, around.floor])
            start[axis] = stop[axis] = at
            lines.append((start, stop))
            strong.append(abs(at / (2 * step) - round(at / (2 * step))) < 1e-6)
    return np.array(lines), np.array(strong)


def _half_metre(size: float) -> float:
    """500 where a body is as tall as one in millimetres, else a round quarter of its size or so."""
    if 800 < size < 2600:
        return 500.0
    rough = size / 4
    power = 10.0 ** np.floor(np.log10(rough))
    return float(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough))
