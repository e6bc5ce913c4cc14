"""Batches of pairs: one square for both pictures, shifted and scaled, mirrored, in other light (section 5.2)."""

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from core.skeleton import Skeleton
from models.embedding.geometry import cropped, project
from models.embedding.pairs import Pairs
from models.hourglass.batches import relit
from models.tracking.regions import Region

PLAIN = 0.85  # half side of the square that an estimator is shown, in half sides of a pair's picture
_SIZES = (0.72, 0.98)
_SHIFT = 0.6  # of the room that there is


@dataclass(frozen=True)
class Batch:
    """``pictures`` to find poses in and ``others`` of the same people in the same place, both (N, 3, S, S) in [0, 1];
    the rest of the former, as in ``Pairs``, with 0 where nothing is known and a ``weight`` (N, J) that says so."""

    pictures: Tensor
    others: Tensor
    cameras: Tensor
    points: Tensor
    weight: Tensor
    positions: Tensor
    rotations: Tensor

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
    light = int(rng.integers(2**32))
    both = {name: relit(sample[name], np.random.default_rng(light)) for name in ("pictures", "others")}
    return sample | both


def _seen(pairs: Pairs, row: int, which: int, middle: np.ndarray, half: float, side: int) -> dict[str, np.ndarray]:
    whole = pairs.pictures.shape[2]
    x, y = (middle + 1) * whole / 2 - 0.5
    region = Region(float(x), float(y), half * whole, half * whole)
    pictures = [region.crop(pairs.pictures[row, number], side, side) for number in (which, 1 - which)]
    return {
        "pictures": pictures[0], "others": pictures[1],
        "cameras": cropped(pairs.cameras[row], middle, np.array([half])),
        "points": (pairs.points[row, which] - middle) / half, "weight": pairs.weight[row, which],
        "positions": pairs.positions[row, which], "rotations": pairs.rotations[row, which],
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


def other_limbs(batch: Batch, skeleton: Skeleton, rng: np.random.Generator, spread: float = 0.1) -> Batch:
    """The same poses of people with other proportions: every bone so much longer or shorter, left as right."""
    drawn = np.exp(rng.normal(0, spread, (len(batch.positions), len(skeleton))))
    factors = torch.from_numpy((drawn + drawn[:, skeleton.flip_order]) / 2).to(batch.positions)
    positions = batch.positions.clone()
    for joint in _outwards(skeleton):
        parent = skeleton.parents[joint]
        bone = batch.positions[:, joint] - batch.positions[:, parent]
        positions[:, joint] = positions[:, parent] + factors[:, joint, None] * bone
    return replace(batch, positions=positions, points=project(positions, batch.cameras))


def _outwards(skeleton: Skeleton) -> list[int]:
    """All joints that have a parent, none before it."""
    done = [joint for joint, parent in enumerate(skeleton.parents) if parent < 0]
    roots = len(done)
    while len(done) < len(skeleton):
        done += [j for j, parent in enumerate(skeleton.parents) if j not in done and parent in done]
    return done[roots:]
