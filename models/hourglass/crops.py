"""A store of people cut out of their pictures: what training reads, again and again, whatever the data came as.

A store is a folder with ``pictures.u8`` (N squares of ``side`` pixels, RGB, one after the other) and ``labels.npz``:
points (N, 16, 2) pixels of the square, confidence (N, 16), depth (N, 16) pixels towards the back from the pelvis and
body (N, 16, 3) millimetres from the pelvis (both NaN without 3D), and group (N,), the subject or recording.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from core.datasets.base import Annotated
from core.errors import ModelError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.skeleton import Skeleton, load_skeleton
from core.words import in_words
from models.tracking.regions import Region

SKELETON = load_skeleton("mpii16")
SIDE, MARGIN = 224, 1.5
PADDING = 1.3  # side of the square that a network sees, over the person's own
_LEAST_TRUNK = 2.4  # sides of a square in trunk lengths, at least: of a person who is only partly seen
_FEWEST = 5  # joints that a person must show
_LABELS = ("points", "confidence", "depth", "body", "group")


@dataclass(frozen=True, eq=False)
class Crops:
    """A store that is open; ``pictures`` is mapped, not loaded."""

    pictures: np.ndarray
    points: np.ndarray
    confidence: np.ndarray
    depth: np.ndarray
    body: np.ndarray
    group: np.ndarray

    def __len__(self) -> int:
        return len(self.points)

    @property
    def has_3d(self) -> bool:
        return bool(np.isfinite(self.depth).any())


def open_crops(folder: str | Path) -> Crops:
    """Raises ``ModelError`` where there is no store."""
    folder = Path(folder)
    try:
        with np.load(folder / "labels.npz") as labels:
            values, side = {name: labels[name] for name in _LABELS}, int(labels["side"])
        shape = (len(values["points"]), side, side, 3)
        return Crops(np.memmap(folder / "pictures.u8", np.uint8, "r", shape=shape), **values)
    except (OSError, KeyError, ValueError) as error:
        raise ModelError(tr("{folder} is not a store of crops", folder=folder), got=in_words(error)) from error


def write_crops(
    samples: Iterable[Annotated], skeleton: Skeleton, folder: str | Path, *, limit: int | None = None,
    total: int = 0, side: int = SIDE, progress: Progress = silent, cancel: CancelToken | None = None,
) -> Crops:
    """Cut out all people of ``samples`` (the first ``limit``) who show enough joints, and open the store."""
    folder, cancel = Path(folder), cancel or CancelToken()
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    with (folder / "pictures.part").open("wb") as file:
        for number, sample in enumerate(islice(samples, limit), 1):
            cancel.check()
            if (cut := cut_out(sample, skeleton, side)) is not None:
                file.write(cut.pop("picture").tobytes())
                rows.append(cut)
            progress(min(number / max(total, number), 1.0), tr("{count} people cut out", count=len(rows)))
    if not rows:
        raise ModelError(tr("No person can be cut out of this data"), expected=tr(
            "people who show {fewest} joints",
            fewest=_FEWEST
        ))
    labels = {name: np.array([row[name] for row in rows]) for name in _LABELS}
    np.savez_compressed(folder / "labels.npz", allow_pickle=False, side=side, **labels)
    (folder / "pictures.part").replace(folder / "pictures.u8")
    return open_crops(folder)


def cut_out(sample: Annotated, skeleton: Skeleton, side: int) -> dict | None:
    """One row of a store; None for a person who shows too little."""
    points = remapped(sample.points, skeleton)
    confidence = remapped_confidence(sample.confidence, skeleton) * np.isfinite(points[:, 0])
    if (confidence > 0).sum() < _FEWEST:
        return None
    region = person_region(points, confidence > 0, MARGIN, upright=True)
    unit = region.to_unit(points)
    body = np.full((len(SKELETON), 3), np.nan) if sample.body is None else remapped(sample.body, skeleton)
    body = body - body[SKELETON.index("pelvis")]
    depth = body[:, 2] * image_scale(points, body) * side / region.size
    return {
        "picture": region.crop(sample.read(), side, side), "points": (unit * side - 0.5).astype(np.float32),
        "confidence": confidence.astype(np.float32), "depth": depth.astype(np.float32),
        "body": body.astype(np.float32), "group": sample.subject,
    }


def image_scale(points: np.ndarray, body: np.ndarray) -> float:
    """Pixels a millimetre: limbs in the picture over limbs in x and y, both summed (Zhou et al. 2017). NaN without 3D.

    points (J, 2) pixels, body (J, 3) millimetres.
    """
    parent, child = np.array(SKELETON.bones).T
    seen = np.linalg.norm(points[child] - points[parent], axis=1)
    flat = np.linalg.norm((body[child] - body[parent])[:, :2], axis=1)
    both = np.isfinite(seen) & np.isfinite(flat)
    return float(seen[both].sum() / flat[both].sum()) if both.any() and flat[both].sum() > 0 else np.nan


def remapped(values: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(J, D) in the joints of ``skeleton`` to (16, D); NaN where a joint that is needed is NaN, or none leads there."""
    matrix = skeleton.remap_matrix(SKELETON)
    lost = (matrix != 0) @ ~np.isfinite(values).all(axis=1) | ~matrix.any(axis=1)
    return np.where(lost[:, None], np.nan, matrix @ np.nan_to_num(values))


def remapped_confidence(confidence: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(J,) to (16,): the lowest of the joints that a joint is made of."""
    matrix = skeleton.remap_matrix(SKELETON)
    return np.array([confidence[row != 0].min(initial=1.0) if row.any() else 0.0 for row in matrix])


def person_region(points: np.ndarray, seen: np.ndarray, padding: float, upright: bool = False) -> Region:
    """The square around the joints (16, 2) that are ``seen`` (16,), turned so that the trunk stands in it."""
    angle = 0.0 if upright else _lean(points, seen)
    c, s = np.cos(angle), np.sin(angle)
    turned = points[seen] @ np.array([[c, -s], [s, c]])
    low, high = turned.min(axis=0), turned.max(axis=0)
    x, y = np.array([[c, -s], [s, c]]) @ ((low + high) / 2)
    side = max(padding * float((high - low).max()), _LEAST_TRUNK * _trunk(points, seen), 8.0)
    return Region(float(x), float(y), side, side, angle)


def _lean(points: np.ndarray, seen: np.ndarray) -> float:
    """Clockwise angle of the trunk from upright, radians; 0 where it is not seen."""
    low, high = SKELETON.indices(("pelvis", "upper_neck"))
    if not (seen[low] and seen[high]):
        return 0.0
    across, up = points[high, 0] - points[low, 0], points[low, 1] - points[high, 1]
    return float(np.arctan2(across, up))


def _trunk(points: np.ndarray, seen: np.ndarray) -> float:
    low, high = SKELETON.indices(("pelvis", "upper_neck"))
    return float(np.linalg.norm(points[low] - points[high])) if seen[low] and seen[high] else 0.0
