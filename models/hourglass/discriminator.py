"""The multi-source discriminator: does this pose belong to this picture, and is it one that a body can take?

Paper, section 3.2: the picture, the geometric descriptor, and heatmaps with depth maps are embedded each for itself
and judged together by three linear layers. Switching sources off gives the rows of the paper's ablation: ``Map``
(picture and maps), ``Geo`` (picture and descriptor), ``Full``.

Heatmaps are drawn again from the points, for true and for estimated poses alike: raw network output differs from drawn
Gaussians in every cell, and the judge would look at that and not at the pose.
"""

from enum import StrEnum

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.hourglass.heatmaps import draw
from models.hourglass.network import JOINTS
from models.training.adversary import geometric_descriptor

PICTURE, MAP = 64, 32  # sides at which the judge looks
_EMBEDDED = 64


class Source(StrEnum):
    IMAGE = "image"
    GEOMETRY = "geometry"
    MAPS = "maps"


ALL = (Source.IMAGE, Source.GEOMETRY, Source.MAPS)


class Discriminator(nn.Module):
    def __init__(self, sources: tuple[Source, ...] = ALL):
        super().__init__()
        self.sources = tuple(Source(source) for source in sources)
        branches = {Source.IMAGE: _picture_branch, Source.GEOMETRY: _descriptor_branch, Source.MAPS: _map_branch}
        self.branches = nn.ModuleDict({str(source): branches[source]() for source in self.sources})
        self.judge = nn.Sequential(
            nn.Linear(_EMBEDDED * len(self.sources), 128), nn.LeakyReLU(0.2), nn.Linear(128, 128), nn.LeakyReLU(0.2),
            nn.Linear(128, 1),
        )

    def forward(self, pictures: Tensor, poses: Tensor) -> Tensor:
        """Logits (N,), high for true poses. pictures (N, 3, H, W) in [0, 1]; poses (N, J, 3) in half sides."""
        views = {Source.IMAGE: self._picture, Source.GEOMETRY: self._descriptor, Source.MAPS: self._maps}
        embedded = [self.branches[source](views[source](pictures, poses)) for source in self.sources]
        return self.judge(torch.cat(embedded, dim=1))[:, 0]

    def _picture(self, pictures: Tensor, poses: Tensor) -> Tensor:
        return F.adaptive_avg_pool2d(pictures, PICTURE) - 0.5

    def _descriptor(self, pictures: Tensor, poses: Tensor) -> Tensor:
        return geometric_descriptor(poses)

    def _maps(self, pictures: Tensor, poses: Tensor) -> Tensor:
        """(N, 2 J, h, w): heatmaps, and the same with each joint's depth as their height."""
        drawn = draw(poses[..., :2], MAP)
        return torch.cat([drawn, drawn * poses[..., 2, None, None]], dim=1)


def _picture_branch() -> nn.Module:
    return nn.Sequential(*_halving(3, 16), *_halving(16, 32), *_halving(32, 32), *_embedding(32 * (PICTURE // 8) ** 2))


def _map_branch() -> nn.Module:
    return nn.Sequential(*_halving(2 * JOINTS, 32), *_halving(32, 32), *_embedding(32 * (MAP // 4) ** 2))


def _descriptor_branch() -> nn.Module:
    mixed = (nn.Conv2d(6, 32, 1), nn.LeakyReLU(0.2), nn.Conv2d(32, 12, 1), nn.LeakyReLU(0.2))
    return nn.Sequential(*mixed, *_embedding(12 * JOINTS**2))


def _halving(inputs: int, outputs: int) -> tuple[nn.Module, ...]:
    return nn.Conv2d(inputs, outputs, 4, stride=2, padding=1), nn.LeakyReLU(0.2)


def _embedding(inputs: int) -> tuple[nn.Module, ...]:
    return nn.Flatten(), nn.Linear(inputs, _EMBEDDED), nn.LeakyReLU(0.2)
