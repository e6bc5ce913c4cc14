"""Training batches: people of a store, turned, shifted, mirrored, in other light, partly covered."""

from dataclasses import dataclass

import cv2
import numpy as np
import torch
from torch import Tensor

from models.hourglass.crops import PADDING, SKELETON, Crops, person_region
from models.tracking.regions import Region

FLIP = SKELETON.flip_order


@dataclass(frozen=True)
class Batch:
    """pictures (N, H, H, 3) uint8; points (N, J, 2) in half sides; weight (N, J), 0 where a joint is unknown or out of
    the picture; depth (N, J) in half sides and its weight (N, J), 0 without 3D."""

    pictures: Tensor
    points: Tensor
    weight: Tensor
    depth: Tensor
    depth_weight: Tensor

    def to(self, device: torch.device) -> "Batch":
        return Batch(*(value.to(device) for value in vars(self).values()))


def training_batch(crops: Crops, rows: np.ndarray, side: int, rng: np.random.Generator) -> Batch:
    """Varied crops of the people ``rows``, ``side`` pixels wide."""
    return _stacked([_varied(crops, row, side, rng) for row in rows])


def plain_batch(crops: Crops, rows: np.ndarray, side: int) -> Batch:
    """As an estimator sees people: upright in the square, nothing else changed."""
    return _stacked([_seen(crops, row, _region(crops, row), side) for row in rows])


def joined(one: Batch, other: Batch) -> Batch:
    """Both batches as one."""
    names = ("pictures", "points", "weight", "depth", "depth_weight")
    return Batch(*(torch.cat([getattr(one, name), getattr(other, name)]) for name in names))


def _varied(crops: Crops, row: int, side: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    sample = _seen(crops, row, _jittered(_region(crops, row), rng), side)
    if rng.random() < 0.5:
        sample = _mirrored(sample)
    return sample | {"pictures": relit(_covered(sample["pictures"], rng), rng)}


def _region(crops: Crops, row: int) -> Region:
    return person_region(crops.points[row], crops.confidence[row] > 0, PADDING)


def _jittered(region: Region, rng: np.random.Generator) -> Region:
    x, y = rng.normal(0, 0.05 * region.width, 2)
    side = region.width * float(np.exp(rng.normal(0, 0.16)))
    return Region(region.x + x, region.y + y, side, side, region.angle + rng.normal(0, 0.22))


def _seen(crops: Crops, row: int, region: Region, side: int) -> dict[str, np.ndarray]:
    points = 2 * region.to_unit(crops.points[row]) - 1
    inside = (np.abs(points) < 1).all(axis=1)
    depth = crops.depth[row] / (region.size / 2)
    return {
        "pictures": region.crop(crops.pictures[row], side, side), "points": np.nan_to_num(points),
        "weight": crops.confidence[row] * inside, "depth": np.nan_to_num(depth),
        "depth_weight": np.isfinite(depth).astype(np.float32),
    }


def _mirrored(sample: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    joints = {name: sample[name][FLIP] for name in ("points", "weight", "depth", "depth_weight")}
    return joints | {"points": joints["points"] * (-1, 1), "pictures": sample["pictures"][:, ::-1]}


def _covered(picture: np.ndarray, rng: np.random.Generator, share: float = 0.25) -> np.ndarray:
    """Now and then a rectangle of one colour or of noise over a part."""
    if rng.random() > share:
        return picture
    side = picture.shape[0]
    width, height = (rng.uniform(0.06, 0.3, 2) * side).astype(int)
    x, y = (rng.uniform(0.05, 0.95, 2) * side - (width / 2, height / 2)).astype(int).clip(0)
    picture = picture.copy()
    part = picture[y : y + height, x : x + width]
    part[...] = rng.integers(0, 256, 3) if rng.random() < 0.6 else rng.integers(0, 256, part.shape)
    return picture


def relit(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Another exposure, contrast and white; at times no colour, a blur, or what compression leaves."""
    table = (np.arange(256) / 255.0) ** np.exp(rng.normal(0, 0.18))
    gain = np.exp(rng.normal(0, 0.12)) * np.exp(rng.normal(0, 0.07, 3))
    picture = np.clip(table[picture] * gain * 255 + rng.normal(0, 8), 0, 255).astype(np.uint8)
    chance = rng.random(3)
    if chance[0] < 0.1:
        picture = np.repeat(picture.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    if chance[1] < 0.2:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.1) * picture.shape[0] / 128)
    if chance[2] < 0.2:
        _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 80))])
        picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))
    return picture


def _stacked(samples: list[dict[str, np.ndarray]]) -> Batch:
    arrays = {name: np.stack([sample[name] for sample in samples]) for name in samples[0]}
    pictures = torch.from_numpy(np.ascontiguousarray(arrays.pop("pictures")))
    return Batch(pictures, **{name: torch.from_numpy(values.astype(np.float32)) for name, values in arrays.items()})
