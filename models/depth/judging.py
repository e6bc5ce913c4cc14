"""Which of two surface networks knows better what a sensor shows, without labels, and by what the user corrected.

A network that reads a person well says the same of the mirror image, gives bones that keep their length, and puts
joints where the person is. Each is a distance in millimetres; a network that always gives one likely pose would win the
first two and lose the third.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import torch
from scipy import ndimage
from torch import nn

from core.kinematics.bones import bone_lengths
from core.language import plural, tr
from core.progress import CancelToken, Progress, silent
from core.skeleton import load_skeleton
from models.depth.augmentation import surface_channels
from models.depth.crop import REACH, SIDE
from models.depth.domains import Seen
from models.depth.surface_net import SIZE, metres

_SKELETON = load_skeleton("depth15")
_AT_ONCE = 16
_LEAST_GAIN = 0.02
"""Share of the inconsistency that must go: below it is chance."""


@dataclass(frozen=True)
class Consistency:
    """Means in mm: ``mirrored`` between a look and the look at the mirror image; ``bones`` by which lengths stray from
    a person's usual ones; ``outside`` from joints to the person's silhouette. ``corrected``: distance to the joints
    that the user corrected, NaN without any."""

    mirrored: float
    bones: float
    outside: float
    corrected: float = np.nan

    @property
    def total(self) -> float:
        return self.mirrored + self.bones + self.outside

    @property
    def figures(self) -> dict[str, float]:
        return {name: round(value, 2) for name, value in asdict(self).items() if np.isfinite(value)}


@dataclass(frozen=True)
class Verdict:
    before: Consistency
    after: Consistency
    pictures: int

    @property
    def better(self) -> bool:
        """Clearly more consistent, and no farther from what the user corrected."""
        nearer = not np.isfinite(self.before.corrected) or self.after.corrected <= self.before.corrected
        return self.after.total <= (1 - _LEAST_GAIN) * self.before.total and nearer

    @property
    def words(self) -> str:
        """For people."""
        text = tr(
            "inconsistency {total:.1f} mm before, {total2:.1f} mm after",
            total=self.before.total, total2=self.after.total
        )
        if np.isfinite(self.before.corrected):
            text += tr(
                "; corrected joints {before:.1f} and {after:.1f} mm off",
                before=self.before.corrected, after=self.after.corrected,
            )  # fmt: skip
        return text + " " + plural(self.pictures, "({count} held-out picture)", "({count} held-out pictures)")


def judge(
    before: nn.Module, after: nn.Module, seen: Sequence[Seen], *, progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Verdict:  # fmt: skip
    """Compare two surface networks on people whom neither learned from."""
    found = []
    for number, network in enumerate((before, after)):
        (cancel or CancelToken()).check()
        found.append(consistency(network, seen))
        progress((number + 1) / 2, tr("Judging"))
    return Verdict(found[0], found[1], len(seen))


def consistency(network: nn.Module, seen: Sequence[Seen]) -> Consistency:
    place, mirror_gap = _looks(network.eval(), seen)
    points = np.stack([_points(one, own) for one, own in zip(seen, place, strict=True)])
    outside = [_outside(one.square.mask, own) for one, own in zip(seen, place, strict=True)]
    return Consistency(float(mirror_gap.mean()), _bones(points, seen), float(np.mean(outside)), _missed(points, seen))


@torch.inference_mode()
def _looks(network: nn.Module, seen: Sequence[Seen]) -> tuple[np.ndarray, np.ndarray]:
    """place (N, 15, 3) as ``surface_net.Found`` has it, and how far (N, 15) mm from it the mirrored look is."""
    place, gap = [], []
    for first in range(0, len(seen), _AT_ONCE):
        squares = [one.square for one in seen[first : first + _AT_ONCE]]
        depth, mask = (np.stack([getattr(s, name) for s in squares]) for name in ("depth", "mask"))
        median = np.array([s.crop.median for s in squares], np.float32)
        channels = torch.from_numpy(surface_channels(depth, mask, median))
        channels[:, 1] = 1  # the surroundings are not the person's
        own, other = (network(part.contiguous()).place for part in (channels, channels.flip(-1)))
        back = other[:, _SKELETON.flip_order.tolist()] * own.new_tensor((-1, 1, 1)) + own.new_tensor((1, 0, 0))
        place.append(own.numpy())
        gap.append(1000 * torch.linalg.vector_norm(metres(own) - metres(back), dim=-1).numpy())
    return np.concatenate(place).astype(float), np.concatenate(gap)


def _points(one: Seen, place: np.ndarray) -> np.ndarray:
    """(15, 3) camera mm."""
    square = one.square
    pixels = square.crop.to_image(place[:, :2] * SIZE - 0.5, SIZE)
    return square.camera.unproject(pixels, square.crop.median + place[:, 2] * REACH)


def _outside(mask: np.ndarray, place: np.ndarray) -> np.ndarray:
    """(15,) mm from each joint to the nearest pixel of the person."""
    away = ndimage.distance_transform_edt(~mask)
    at = place[:, :2] * SIZE - 0.5
    inside = np.clip(np.rint(at), 0, SIZE - 1).astype(int)
    beyond = np.linalg.norm(at - np.clip(at, 0, SIZE - 1), axis=1)
    return (away[inside[:, 1], inside[:, 0]] + beyond) * SIDE / SIZE


def _bones(points: np.ndarray, seen: Sequence[Seen]) -> float:
    """How far lengths of bones are from the median of their person, mm; 0 where everybody is seen once."""
    lengths = bone_lengths(points, _SKELETON.bones)
    whose = np.array([(one.take, one.person) for one in seen])
    strays = []
    for person in np.unique(whose, axis=0):
        own = lengths[(whose == person).all(axis=1)]
        strays.append(np.abs(own - np.median(own, axis=0)).mean(axis=1))
    return float(np.concatenate(strays).mean())


def _missed(points: np.ndarray, seen: Sequence[Seen]) -> float:
    """Mean distance to the corrected joints of the nearest person, mm; NaN without any."""
    misses = []
    for one, own in zip(seen, points, strict=True):
        rows = [truth[one.frame] for truth in one.footage.truth.values() if one.frame < len(truth)]
        gaps = [np.linalg.norm(own - row, axis=1) for row in rows if np.isfinite(row).any()]
        if gaps:
            nearest = min(gaps, key=np.nanmean)
            misses.append(nearest[np.isfinite(nearest)])
    return float(np.concatenate(misses).mean()) if misses else np.nan
