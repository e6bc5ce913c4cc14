"""Batches of pairs: one square for both pictures, shifted and scaled, mirrored, in other light (section 5.2)."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from core.skeleton import Skeleton
from models.embedding.geometry import cropped, project
from models.embedding.losses import outwards
from models.embedding.pack import Prior
from models.embedding.pairs import Pairs, cut
from models.hourglass.batches import relit
from models.tracking.regions import Region

PLAIN = 0.85  # half side of the square that an estimator is shown, in half sides of a pair's picture
_SIZES = (0.72, 0.98)
_SHIFT = 0.6  # of the room that there is


@dataclass(frozen=True)
class Batch:
    """``pictures`` to find poses in and ``others`` of the same people in the same place, both (N, P, S, S) in [0, 1];
    the rest of the former, as in ``Pairs``, with 0 where nothing is known and a ``weight`` (N, J) that says so for
    points, ``solid`` (N,) for positions and rotations."""

    pictures: Tensor
    others: Tensor
    cameras: Tensor
    points: Tensor
    weight: Tensor
    positions: Tensor
    rotations: Tensor
    solid: Tensor

    def to(self, device: torch.device) -> "Batch":
        return Batch(*(value.to(device) for value in vars(self).values()))


def training_batch(pairs: Pairs, rows: np.ndarray, side: int, rng: np.random.Generator) -> Batch:
    """Varied squares of these pairs, ``side`` pixels wide."""
    return _stacked([_varied(pairs, row, side, rng) for row in rows])


def plain_batch(pairs: Pairs, rows: np.ndarray, side: int) -> Batch:
    """The first picture of each pair in the middle of its square."""
    return _stacked([_seen(pairs, row, 0, np.zeros(2), PLAIN, side) for row in rows])


def _varied(pairs: Pairs, row: int, side: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    half = rng.uniform(*_SIZES)
    middle = _SHIFT * (1 - half) * rng.uniform(-1, 1, 2)
    sample = _seen(pairs, row, int(rng.integers(2)), middle, half, side)
    if rng.random() < 0.5:
        sample = _mirrored(sample, pairs)
    if pairs.channels == 1:  # depth has no light
        return sample
    light = int(rng.integers(2**32))
    both = {name: relit(sample[name], np.random.default_rng(light)) for name in ("pictures", "others")}
    return sample | both


def _seen(pairs: Pairs, row: int, which: int, middle: np.ndarray, half: float, side: int) -> dict[str, np.ndarray]:
    whole = pairs.pictures.shape[2]
    x, y = (middle + 1) * whole / 2 - 0.5
    region = Region(float(x), float(y), half * whole, half * whole)
    pictures = [cut(pairs.pictures[row, number], region, side) for number in (which, 1 - which)]
    return {
        "pictures": pictures[0], "others": pictures[1],
        "cameras": cropped(pairs.cameras[row], middle, np.array([half])),
        "points": (pairs.points[row, which] - middle) / half, "weight": pairs.weight[row, which],
        "positions": pairs.positions[row, which], "rotations": pairs.rotations[row, which],
        "solid": np.isfinite(pairs.positions[row, which]).all(),
    }  # fmt: skip


def _mirrored(sample: dict[str, np.ndarray], pairs: Pairs) -> dict[str, np.ndarray]:
    """The other-handed person seen in a mirror: left joints and bones are the right ones now."""
    joints, mirror = pairs.skeleton.flip_order, np.array([-1.0, 1.0, 1.0])
    return {
        "pictures": np.ascontiguousarray(sample["pictures"][:, ::-1]),
        "others": np.ascontiguousarray(sample["others"][:, ::-1]),
        "cameras": sample["cameras"] * (1, 1, -1, 1), "points": sample["points"][joints] * (-1, 1),
        "weight": sample["weight"][joints], "positions": sample["positions"][joints] * mirror,
        "rotations": sample["rotations"][_other_side(pairs.bones)] * mirror * mirror[:, None],
        "solid": sample["solid"],
    }  # fmt: skip


def _other_side(bones: tuple[str, ...]) -> list[int]:
    """The place of each bone's partner."""
    other = {"left": "right", "right": "left"}
    partners = ["_".join(other.get(word, word) for word in bone.split("_")) for bone in bones]
    return [bones.index(partner) for partner in partners]


def _stacked(samples: list[dict[str, np.ndarray]]) -> Batch:
    arrays = {name: np.stack([sample[name] for sample in samples]) for name in samples[0]}
    images = {name: torch.from_numpy(arrays.pop(name)).permute(0, 3, 1, 2) / 255.0 for name in ("pictures", "others")}
    known = {name: np.nan_to_num(values).astype(np.float32) for name, values in arrays.items()}
    return Batch(**images, **{name: torch.from_numpy(values) for name, values in known.items()})


def prior_points(prior: Prior, count: int, skeleton: Skeleton, rng: np.random.Generator) -> Tensor:
    """(count, J, 2) half sides: poses of the prior through squares as varied as those of a batch, with other limbs."""
    rows = rng.integers(len(prior.positions), size=count)
    half = rng.uniform(*_SIZES, (count, 1))
    middle = _SHIFT * (1 - half) * rng.uniform(-1, 1, (count, 2))
    cameras = torch.from_numpy(cropped(prior.cameras[rows], middle, half))
    positions = torch.from_numpy(prior.positions[rows].astype(np.float32))
    mirror = torch.from_numpy(rng.random(count) < 0.5)[:, None, None]
    turned = positions[:, skeleton.flip_order.copy()] * torch.tensor([-1.0, 1.0, 1.0])
    cameras = torch.where(mirror[:, 0], cameras * torch.tensor([1.0, 1.0, -1.0, 1.0]), cameras)
    return project(other_limbs(torch.where(mirror, turned, positions), skeleton, rng), cameras)


def other_limbs(positions: Tensor, skeleton: Skeleton, rng: np.random.Generator, spread: float = 0.1) -> Tensor:
    """(N, J, 3) the same poses with other proportions: every bone so much longer or shorter, left as right."""
    drawn = np.exp(rng.normal(0, spread, (len(positions), len(skeleton))))
    factors = torch.from_numpy((drawn + drawn[:, skeleton.flip_order]) / 2).to(positions)
    changed = positions.clone()
    for joint in outwards(skeleton):
        parent = skeleton.parents[joint]
        bone = positions[:, joint] - positions[:, parent]
        changed[:, joint] = changed[:, parent] + factors[:, joint, None] * bone
    return changed
