"""Pairs of pictures of one person in one place, as the trainings read them.

Drawn ones come from a folder of ``core.synthesis.color_pairs`` and know everything; those of recordings are cut out
around two poses of one track, in one square, so that what is around the person is the same in both.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

from core.camera import Camera
from core.errors import ModelError
from core.language import tr
from core.media.base import FrameSource
from core.poses import PoseSequence
from core.progress import CancelToken
from core.skeleton import Skeleton, load_skeleton
from core.words import in_words
from models.embedding.geometry import FIELD, camera_of, region_camera
from models.tracking.regions import Region

SIDE = 160
MARGIN = 1.5  # side of the square over the larger extent of both poses together
_LARGER = 1.8  # both poses together may be so many times as large as one: who walks off is too small
_NEAR, _FAR = 500.0, 6000.0  # millimetres that depth is shown between
_APART = 0.15  # of the extent: what a joint must have moved on average, or there is nothing to tell apart


@dataclass(frozen=True, eq=False)
class Pairs:
    """N pairs. Units as in ``models.embedding.geometry``; NaN and weight 0 where nothing is known.

    pictures   (N, 2, H, H, 3) uint8 RGB
    cameras    (N, 4) of the pictures
    points     (N, 2, J, 2) half sides, with ``weight`` (N, 2, J)
    positions  (N, 2, J, 3) metres in the camera's axes
    rotations  (N, 2, B, 3, 3) of bones from rest, in the camera's axes
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

    def select(self, rows: np.ndarray) -> "Pairs":
        names = ("pictures", "cameras", "points", "weight", "positions", "rotations", "group")
        return replace(self, **{name: getattr(self, name)[rows] for name in names})


def open_pairs(folder: str | Path, limit: int = 0) -> Pairs:
    """The drawn pairs of a folder, the first ``limit`` of them; raises ``ModelError`` where it holds none."""
    folder = Path(folder)
    try:
        note = json.loads((folder / "dataset.json").read_text(encoding="utf-8"))
        files = sorted(folder.glob("labels_*.npz"))
        rows = [dict(np.load(path)) for path in files]
        labels = {name: np.concatenate([row[name] for row in rows])[: limit or None] for name in rows[0]}
        pictures = np.stack([_both(folder, index) for index in labels["index"]])
        bones = tuple(note["bones"])
    except (OSError, KeyError, ValueError, IndexError, cv2.error) as error:
        expected = tr("a folder of posewright synthesize pairs, with at least a hundred or all of them")
        raise ModelError(
            tr("{folder} holds no pairs of pictures", folder=folder), expected=expected, got=in_words(error)
        ) from error
    side = pictures.shape[2]
    return Pairs(
        load_skeleton("mpi28"), pictures, camera_of(labels["K"], side), (2 * labels["joints_image"] + 1) / side - 1,
        np.ones(labels["joints_image"].shape[:3], np.float32), labels["joints_camera"] / 1000, labels["rotations"],
        labels["subject"], bones,
    )  # fmt: skip


def _both(folder: Path, index: int) -> np.ndarray:
    contents = [np.fromfile(folder / name / f"{index:06d}.png", np.uint8) for name in ("first", "second")]
    return np.stack([np.asarray(cv2.imdecode(content, cv2.IMREAD_COLOR)) for content in contents])[..., ::-1]


def recording_pairs(
    source: FrameSource, track: PoseSequence, skeleton: Skeleton, count: int, rng: np.random.Generator,
    cancel: CancelToken | None = None,
) -> Pairs:
    """Up to ``count`` pairs of frames of one person's 2D track, with its points as far as ``skeleton`` has them.

    Frames in which the person has another size, or has hardly moved, make no pair. Raises ``ModelError`` where none do.
    """
    cancel, matrix = cancel or CancelToken(), track.skeleton.remap_matrix(skeleton)
    known = np.flatnonzero(np.isfinite(track.coords).all(axis=-1).mean(axis=1) > 0.5)
    rows: list[tuple] = []
    for _ in range(20 * count if len(known) > 1 else 0):
        cancel.check()
        if len(rows) < count and (region := shared_square(track.coords[(frames := rng.choice(known, 2, False))])):
            rows.append(_cut(source, frames, region, track, matrix))
    if not rows:
        action = tr("Choose a recording in which one person moves for some seconds in one place")
        raise ModelError(tr("No two frames of this person make a pair"), action=action)
    pictures, cameras, points, weight = (np.stack(values) for values in zip(*rows, strict=True))
    empty = np.full((len(rows), 2, len(skeleton), 3), np.nan, np.float32)
    turns = np.empty((len(rows), 2, 0, 3, 3), np.float32)
    return Pairs(skeleton, pictures, cameras, points, weight, empty, turns, np.zeros(len(rows), int))


def shared_square(coords: np.ndarray) -> Region | None:
    """The square around both poses (2, J, 2), pixels; None where they are no pair."""
    low, high = np.nanmin(coords, axis=1), np.nanmax(coords, axis=1)
    each, extent = (high - low).max(axis=1), float((high.max(axis=0) - low.min(axis=0)).max())
    moved = np.nanmean(np.linalg.norm(coords[0] - coords[1], axis=-1))
    if extent > _LARGER * each.min() or moved < _APART * each.mean() or extent < 16:
        return None
    x, y = (high.max(axis=0) + low.min(axis=0)) / 2
    return Region(float(x), float(y), MARGIN * extent, MARGIN * extent)


def _cut(source: FrameSource, frames: np.ndarray, region: Region, track: PoseSequence, matrix: np.ndarray) -> tuple:
    """Pictures, camera, points and weights of one pair."""
    pictures = np.stack([region.crop(as_picture(source.read(int(frame))), SIDE, SIDE) for frame in frames])
    coords, used = track.coords[frames], matrix != 0
    seen = np.isfinite(coords).all(axis=-1)
    points = 2 * region.to_unit(np.einsum("ij,fjd->fid", matrix, np.nan_to_num(coords))) - 1
    sure = np.where(seen, track.confidence[frames], 0)
    weight = np.stack([[frame[row].min(initial=1.0) if row.any() else 0.0 for row in used] for frame in sure])
    camera = region_camera(Camera.from_fov(source.width, source.height, FIELD), region)
    points = np.where(weight[..., None] > 0, points, np.nan).astype(np.float32)
    return pictures, camera, points, weight.astype(np.float32)


def as_picture(frame: np.ndarray) -> np.ndarray:
    """(H, W, 3) uint8 of a frame: colour as it is; depth (H, W), millimetres, as grey, the nearer the brighter."""
    if frame.ndim == 3:
        return frame
    with np.errstate(invalid="ignore"):
        grey = 255 * (1 - (frame - _NEAR) / (_FAR - _NEAR)).clip(0, 1)
    return np.repeat(np.nan_to_num(grey).astype(np.uint8)[..., None], 3, axis=2)
