"""From examples of the material to what networks see: squares with flaws of segmentation, and the joints in them.

A segmentation takes things that are held for the hand and chairs for the hips, lets some background in, and loses
parts; people stand half outside the picture; squares lie not quite where they should. ``draw`` makes all of that up,
and turns, mirrors and stretches besides; without a ``Flaws`` it shows the example as it is.
"""

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from core.skeleton import load_skeleton
from core.synthesis.body import BONES
from core.synthesis.depth_scene import HELD, OTHER_PERSON
from models.depth.crop import REACH, crop_around, normalised
from models.depth.dataset import Material

SKELETON = load_skeleton("depth15")
_FLIP = SKELETON.flip_order


@dataclass(frozen=True)
class Flaws:
    """How often each occurs, and how far a square may be off; angles in degrees, sizes as shares."""

    held: float = 0.5
    touched: float = 0.2
    leak: float = 0.4
    loss: float = 0.3
    cut: float = 0.1
    shift: float = 0.04
    stretch: float = 0.06
    turn: float = 12.0
    mirror: float = 0.5


SEGMENTED = Flaws(shift=0.0, stretch=0.0, turn=0.0, mirror=0.0)
"""Flaws of a segmentation alone: how held-out examples are shown."""


@dataclass(frozen=True, eq=False)
class Batch:
    """N squares. depth (N, S, S) float32 mm, NaN for no reading; mask (N, S, S) bool, never where nothing was read;
    median (N,) mm; place (N, 15, 3): x and y in the square's pixels, z from the median in units of ``REACH``;
    relative (N, 15, 3) mm from the root, camera axes; there (N,) bool: a person is visible; K (N, 3, 3) of the
    squares as they were before any turn."""

    depth: np.ndarray
    mask: np.ndarray
    median: np.ndarray
    place: np.ndarray
    relative: np.ndarray
    there: np.ndarray
    K: np.ndarray

    def image(self) -> np.ndarray:
        """(N, 1, S, S) what the published networks see."""
        return normalised(self.depth, self.mask, self.median[:, None, None])[:, None]

    def channels(self) -> np.ndarray:
        """(N, 3, S, S) what the surface network sees: the person, all around, and which is which."""
        return surface_channels(self.depth, self.mask, self.median)

    def camera_points(self, place: np.ndarray) -> np.ndarray:
        """(N, 15, 3) camera mm of ``place``, for squares that were not turned."""
        z = self.median[:, None] + place[..., 2] * REACH
        focal, middle = self.K[:, [0, 1], [0, 1]], self.K[:, :2, 2]
        plane = (place[..., :2] - middle[:, None]) / focal[:, None]
        return np.concatenate([plane * z[..., None], z[..., None]], axis=-1)


def surface_channels(depth: np.ndarray, mask: np.ndarray, median: np.ndarray) -> np.ndarray:
    """(N, 3, S, S) float32: normalised depth of the person, of everything, and the mask."""
    median = np.asarray(median)[:, None, None]
    person, around = normalised(depth, mask, median), normalised(depth, np.ones_like(mask), median)
    return np.stack([person, around, mask.astype(np.float32)], axis=1)


def draw(material: Material, index: np.ndarray, size: int, rng: np.random.Generator, *, sensed: bool,
         flaws: Flaws | None = None) -> Batch:
    """The examples ``index`` as a network of that input size sees them: ideal depth, or as ``sensed``."""
    rows = [_one(material, int(i), size, rng, sensed, flaws) for i in index]
    return Batch(*(np.stack(column) for column in zip(*rows, strict=True)))


def _one(material: Material, i: int, size: int, rng, sensed: bool, flaws: Flaws | None):
    stored = (material.read if sensed else material.clean)[i]
    depth = np.where(stored > 0, stored, np.nan).astype(np.float32)
    nobody = bool(material.nobody[i])
    mask = _no_persons(material, i, rng) if nobody else _persons(material.labels[i])
    if flaws:
        depth = _cut(depth, mask, rng) if rng.random() < flaws.cut else depth
        mask = _flawed(mask, material.labels[i], depth, rng, flaws)
    mask &= np.isfinite(depth)
    K, joints = material.K[i], material.joints[i]
    crop = crop_around(depth, mask, K[0, 0])
    if crop is None:  # nothing of the person was read: the square shows the room
        mask, nobody = mask & False, True
        crop = crop_around(depth, np.isfinite(depth), K[0, 0]) or crop_around(np.full_like(depth, 2000.0), ~mask, 100)
        assert crop is not None  # everything is read at two metres
    warp = _Warp.random(rng, flaws, size) if flaws else _Warp()
    rows, columns, outside = warp.sample(crop, size, depth.shape)
    seen, part = depth[rows, columns], mask[rows, columns]
    seen[outside], part[outside] = np.nan, False
    pixels = (joints[:, :2] / joints[:, 2:]) * K[[0, 1], [0, 1]] + K[:2, 2]
    place = np.column_stack([warp.points(crop.to_crop(pixels, size), size), (joints[:, 2] - crop.median) / REACH])
    relative = warp.directions(joints - joints[0])
    if warp.mirrored:
        place, relative = place[_FLIP], relative[_FLIP]
    return (seen, part, np.float32(crop.median), place.astype(np.float32), relative.astype(np.float32), not nobody,
            crop.intrinsics(K, size))


@dataclass(frozen=True)
class _Warp:
    """A turn, stretch, shift and mirroring of the square about its middle."""

    matrix: np.ndarray | None = None
    shift: np.ndarray = field(default_factory=lambda: np.zeros(2))
    mirrored: bool = False

    @classmethod
    def random(cls, rng: np.random.Generator, flaws: Flaws, size: int) -> "_Warp":
        angle, factor = np.radians(rng.normal(0, flaws.turn / 2)), np.exp(rng.normal(0, flaws.stretch / 2))
        c, s = factor * np.cos(angle), factor * np.sin(angle)
        mirrored = bool(rng.random() < flaws.mirror)
        matrix = np.array([[c, -s], [s, c]]) @ np.diag([-1.0 if mirrored else 1.0, 1.0])
        return cls(matrix, rng.normal(0, max(flaws.shift, 1e-9), 2) * size, mirrored)

    def points(self, points: np.ndarray, size: int) -> np.ndarray:
        """Where pixels of the square come to lie."""
        if self.matrix is None:
            return points
        middle = (size - 1) / 2
        return (points - middle) @ self.matrix.T + middle + self.shift

    def directions(self, vectors: np.ndarray) -> np.ndarray:
        """(J, 3) mm in camera axes, seen so."""
        if self.matrix is None:
            return vectors
        return np.column_stack([vectors[:, :2] @ self.matrix.T, vectors[:, 2]])

    def sample(self, crop, size: int, shape: tuple[int, int]):
        """Rows, columns and "lies outside" (size, size) of the image's pixels that the square shows."""
        grid = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).astype(float)
        if self.matrix is not None:
            middle = (size - 1) / 2
            grid = (grid - middle - self.shift) @ np.linalg.inv(self.matrix).T + middle
        at = np.rint(crop.to_image(grid, size)).astype(np.int64)
        columns, rows = at[..., 0], at[..., 1]
        outside = (rows < 0) | (rows >= shape[0]) | (columns < 0) | (columns >= shape[1])
        return np.clip(rows, 0, shape[0] - 1), np.clip(columns, 0, shape[1] - 1), outside


def _persons(labels: np.ndarray) -> np.ndarray:
    return (labels > 0) & (labels <= len(BONES))


def _no_persons(material: Material, i: int, rng: np.random.Generator) -> np.ndarray:
    """A piece of something that a segmentation may take for a person: of any shape, or even of a person's outline."""
    things = material.labels[i] > OTHER_PERSON
    if rng.random() < 0.5:
        outline = _persons(material.labels[rng.integers(len(material))])
        return np.roll(outline, rng.integers(-20, 21, 2), (0, 1)) & things
    return _blot(things, rng, (12, 40)) & things


def _flawed(mask: np.ndarray, labels: np.ndarray, depth: np.ndarray, rng: np.random.Generator,
            flaws: Flaws) -> np.ndarray:
    if rng.random() < flaws.held:
        mask = mask | (labels == HELD)
    if rng.random() < flaws.touched:
        mask = mask | _touched(mask, labels, depth, rng)
    if rng.random() < flaws.leak:
        mask = mask | _blot(mask, rng, (3, 12))
    if rng.random() < flaws.loss:
        mask = mask & ~_blot(mask, rng, (3, 12))
    return mask


def _touched(mask: np.ndarray, labels: np.ndarray, depth: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What the person sits on, leans on or stands before: surfaces beside the mask at about its depth."""
    if not mask.any():
        return mask
    median, reach = np.nanmedian(depth[mask]) if np.isfinite(depth[mask]).any() else np.nan, int(rng.integers(4, 22))
    beside = ndimage.maximum_filter(mask, 2 * reach + 1)
    with np.errstate(invalid="ignore"):
        return beside & (labels > OTHER_PERSON) & (np.abs(depth - median) < rng.uniform(150, 500))


def _blot(mask: np.ndarray, rng: np.random.Generator, radii: tuple[float, float]) -> np.ndarray:
    """(H, W) bool: an ellipse about some pixel of the mask."""
    places = np.flatnonzero(mask)
    if not len(places):
        return np.zeros_like(mask)
    row, column = np.unravel_index(places[rng.integers(len(places))], mask.shape)
    a, b = rng.uniform(*radii, 2)
    turn = rng.uniform(0, np.pi)
    y, x = np.ogrid[:mask.shape[0], :mask.shape[1]]
    dx, dy = x - column, y - row
    u, v = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
    return (u / a) ** 2 + (v / b) ** 2 < 1


def _cut(depth: np.ndarray, mask: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The picture ends somewhere across the person."""
    rows, columns = np.nonzero(mask)
    if not len(rows):
        return depth
    depth, side = depth.copy(), rng.integers(4)
    along = rows if side < 2 else columns
    at = int(np.percentile(along, rng.uniform(35, 85) if side % 2 else rng.uniform(15, 65)))
    part = slice(at, None) if side % 2 else slice(None, at)
    if side < 2:
        depth[part] = np.nan
    else:
        depth[:, part] = np.nan
    return depth


