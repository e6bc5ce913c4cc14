"""Pairs of pictures of one person in one place, as the trainings read them.

Drawn ones come from a folder of ``core.synthesis`` (people or animals, in colour or depth) or from a pack and know
everything; those of recordings are cut out around two poses of one track, in one square, so that what is around the
person is the same in both.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from core.camera import Camera
from core.depth.grey import grey
from core.errors import ModelError
from core.language import tr
from core.media.base import FrameSource
from core.poses import PoseSequence
from core.progress import CancelToken
from core.skeleton import Skeleton
from models.embedding.geometry import FIELD, region_camera
from models.tracking.regions import Region

SIDE = 160
MARGIN = 1.5  # side of the square over the larger extent of both poses together
_LARGER = 1.8  # both poses together may be so many times as large as one: who walks off is too small
_APART = 0.15  # of the extent: what a joint must have moved on average, or there is nothing to tell apart


class NoPairs(ModelError):
    """A person of whom no two frames make a pair."""


@dataclass(frozen=True, eq=False)
class Pairs:
    """N pairs. Units as in ``models.embedding.geometry``; NaN and weight 0 where nothing is known.

    pictures   (N, 2, H, H, 3) uint8 RGB, or (N, 2, H, H, 1) depth as grey (``core.depth.grey``)
    cameras    (N, 4) of the pictures
    points     (N, 2, J, 2) half sides, with ``weight`` (N, 2, J)
    positions  (N, 2, J, 3) metres in the camera's axes
    rotations  (N, 2, B, 3, 3) of bones from rest, in the camera's axes; B may be 0
    group      (N,) who it is
    bones      names of the B bones
    """

    skeleton: Skeleton
    pictures: np.ndarray
    cameras: np.ndarray
    points: np.ndarray
    weight: np.ndarray
    positions: np.ndarray
    rotations: np.ndarray
    group: np.ndarray
    bones: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def channels(self) -> int:
        """Of the pictures: 3 of colour, 1 of depth."""
        return self.pictures.shape[-1]

    def select(self, rows: np.ndarray) -> "Pairs":
        return replace(self, **{name: getattr(self, name)[rows] for name in ARRAYS})


ARRAYS = ("pictures", "cameras", "points", "weight", "positions", "rotations", "group")
"""The fields of ``Pairs`` that have a row for each pair."""


def unpacked(content: np.ndarray, flag: int) -> np.ndarray:
    """(H, W, C) RGB or grey of a compressed picture; raises ``cv2.error`` or ``ValueError`` for what is none."""
    picture = cv2.imdecode(content, flag)
    if picture is None:
        raise ValueError(tr("a damaged picture"))
    return picture[..., None] if picture.ndim == 2 else np.asarray(picture)[..., ::-1]


def recording_pairs(
    source: FrameSource, track: PoseSequence, skeleton: Skeleton, count: int, rng: np.random.Generator,
    cancel: CancelToken | None = None, *, channels: int = 3, whole: bool = False,
) -> Pairs:
    """Up to ``count`` pairs of frames of one person's 2D track, with its points as far as ``skeleton`` has them.

    Frames in which the person has another size, or has hardly moved, make no pair; with ``whole`` nor do those in which
    joints are missing. ``channels`` of the pictures: 1 for depth. Raises ``NoPairs`` where no frames make a pair.
    """
    matrix = track.skeleton.remap_matrix(skeleton)
    share = np.isfinite(track.coords).all(axis=-1).mean(axis=1)
    chosen = _chosen(track, np.flatnonzero(share == 1 if whole else share > 0.5), count, rng)
    if not chosen:
        action = tr("Choose a recording in which one person moves for some seconds in one place")
        raise NoPairs(tr("No two frames of this person make a pair"), got=source.path.name, action=action)
    frames, regions = np.stack([pair for pair, _ in chosen]), [region for _, region in chosen]
    pictures = _cut_out(source, frames, regions, channels, cancel or CancelToken())
    lens = Camera.from_fov(source.width, source.height, FIELD)
    labels = [_labels(pair, region, track, matrix) for pair, region in zip(frames, regions, strict=True)]
    points, weight = (np.stack(values) for values in zip(*labels, strict=True))
    cameras = np.stack([region_camera(lens, region) for region in regions])
    empty = np.full((len(frames), 2, len(skeleton), 3), np.nan, np.float32)
    turns = np.empty((len(frames), 2, 0, 3, 3), np.float32)
    return Pairs(skeleton, pictures, cameras, points, weight, empty, turns, np.zeros(len(frames), int))


def _chosen(
    track: PoseSequence, known: np.ndarray, count: int, rng: np.random.Generator
) -> list[tuple[np.ndarray, Region]]:
    """Two frames (2,) each of those that are known, and the square around both."""
    rows: list[tuple[np.ndarray, Region]] = []
    for _ in range(20 * count if len(known) > 1 else 0):
        if len(rows) < count and (region := shared_square(track.coords[(frames := rng.choice(known, 2, False))])):
            rows.append((frames, region))
    return rows


def shared_square(coords: np.ndarray) -> Region | None:
    """The square around both poses (2, J, 2), pixels; None where they are no pair."""
    low, high = np.nanmin(coords, axis=1), np.nanmax(coords, axis=1)
    each, extent = (high - low).max(axis=1), float((high.max(axis=0) - low.min(axis=0)).max())
    moved = np.nanmean(np.linalg.norm(coords[0] - coords[1], axis=-1))
    if extent > _LARGER * each.min() or moved < _APART * each.mean() or extent < 16:
        return None
    x, y = (high.max(axis=0) + low.min(axis=0)) / 2
    return Region(float(x), float(y), MARGIN * extent, MARGIN * extent)


def _cut_out(
    source: FrameSource, frames: np.ndarray, regions: list[Region], channels: int, cancel: CancelToken
) -> np.ndarray:
    """(N, 2, SIDE, SIDE, channels): each frame is read once, in the order of the recording."""
    pictures = np.empty((*frames.shape, SIDE, SIDE, channels), np.uint8)
    for frame in np.unique(frames):
        cancel.check()
        picture = as_picture(source.read(int(frame)), channels)
        for pair, which in np.argwhere(frames == frame):
            pictures[pair, which] = cut(picture, regions[pair], SIDE)
    return pictures


def _labels(
    frames: np.ndarray, region: Region, track: PoseSequence, matrix: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Points and weights of one pair."""
    coords, used = track.coords[frames], matrix != 0
    seen = np.isfinite(coords).all(axis=-1)
    points = 2 * region.to_unit(np.einsum("ij,fjd->fid", matrix, np.nan_to_num(coords))) - 1
    sure = np.where(seen, track.confidence[frames], 0)
    weight = np.stack([[frame[row].min(initial=1.0) if row.any() else 0.0 for row in used] for frame in sure])
    return np.where(weight[..., None] > 0, points, np.nan).astype(np.float32), weight.astype(np.float32)


def cut(picture: np.ndarray, region: Region, side: int) -> np.ndarray:
    """(side, side, C) of a region of a picture (H, W, C)."""
    return region.crop(picture, side, side).reshape(side, side, -1)


def as_picture(frame: np.ndarray, channels: int = 3) -> np.ndarray:
    """(H, W, channels) uint8 of a frame: colour as it is; depth (H, W), millimetres, as grey, the nearer the brighter.

    Raises ``ModelError`` for a frame in colour where one channel is wanted.
    """
    if frame.ndim == 2:
        return np.repeat(grey(frame)[..., None], channels, axis=2)
    if channels != frame.shape[2]:
        raise ModelError(tr("Weights that were trained on depth see nothing in colour pictures"))
    return frame
