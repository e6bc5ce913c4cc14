"""The three networks of JUMPS (Mourot et al. 2020, Figure 4; thesis, Table 1), to the parameter.

====================  =================================================  ===========
paper                 here                                               parameters
====================  =================================================  ===========
generator G           ``Generator``                                      1,148,480
encoder E             ``Encoder`` (x, y and mask of both sides)          1,148,096
discriminator D       ``Critic(speeds=False)`` (paper)                   1,115,393
                      ``Critic(speeds=True)`` (thesis, "speed concat")   1,115,521
rearrangement         ``Rearrange``
====================  =================================================  ===========

Two readings: the thesis' "conv" of the generator are transposed convolutions (only those give its shapes), and the
critic is normalised by group instead of by batch, because a gradient penalty of single samples is not defined under
batch statistics (Gulrajani et al. 2017, section 4). Neither changes a count. The critic's score is unbounded.

The counts are those of skeletons of at most 18 pairs and single joints. Larger ones, as the thesis' own of 80 joints,
have several neighbouring rows in one row of the grid, as further channels of the first and last 1x1 convolution.
"""

import math

import torch
from torch import Tensor, nn

from core.skeleton import Skeleton

FRAMES, ROWS, LATENT = 24, 18, 128


def row_joints(skeleton: Skeleton) -> list[tuple[int, int]]:
    """(left, right) joint of every row, from hands over head and trunk to feet; one of the axis is its own pair."""
    depth = [_depth(skeleton, joint) for joint in range(len(skeleton))]
    paired = {joint for pair in skeleton.pairs for joint in pair}
    arms = [pair for pair in skeleton.pairs if skeleton.groups[pair[0]].endswith("_arm")]
    legs = [pair for pair in skeleton.pairs if skeleton.groups[pair[0]].endswith("_leg")]
    others = [pair for pair in skeleton.pairs if pair not in arms and pair not in legs]
    axis = [(joint, joint) for joint in range(len(skeleton)) if joint not in paired]
    outward = lambda pair: depth[pair[0]]  # noqa: E731
    rows = [row for part in (arms, others, axis) for row in sorted(part, key=outward, reverse=True)]
    return rows + sorted(legs, key=outward)


def _depth(skeleton: Skeleton, joint: int) -> int:
    steps = 0
    while skeleton.parents[joint] >= 0:
        joint, steps = skeleton.parents[joint], steps + 1
    return steps


class Rearrange(nn.Module):
    """Between joints (B, C, T, J) and the grid (B, 2C * folds, T, 18): channels of the left joint, then of the right.

    Joints of the axis are copied into both halves; ``joints`` gives back the mean of the copies. A skeleton with fewer
    rows leaves the last ones 0; one with more has ``folds`` of them in each row of the grid.
    """

    place: Tensor
    back: Tensor

    def __init__(self, skeleton: Skeleton):
        super().__init__()
        rows = row_joints(skeleton)
        self.folds = math.ceil(len(rows) / ROWS)
        place = torch.zeros(2, len(skeleton), ROWS * self.folds)
        for row, sides in enumerate(rows):
            for half, joint in enumerate(sides):
                place[half, joint, row] = 1
        self.register_buffer("place", place, persistent=False)
        self.register_buffer("back", place.permute(0, 2, 1) / place.sum((0, 2))[:, None][None, :, 0], persistent=False)

    def grid(self, joints: Tensor) -> Tensor:
        """(B, C, T, J) to the tree-structured grid (B, 2C * folds, T, 18)."""
        rows = torch.cat([joints @ self.place[0], joints @ self.place[1]], dim=1)
        return rows.unflatten(3, (ROWS, self.folds)).permute(0, 1, 4, 2, 3).flatten(1, 2)

    def joints(self, grid: Tensor) -> Tensor:
        """(B, 2C * folds, T, 18) back to joints (B, C, T, J)."""
        rows = grid.unflatten(1, (-1, self.folds)).permute(0, 1, 3, 4, 2).flatten(3)
        left, right = rows.chunk(2, dim=1)
        return left @ self.back[0] + right @ self.back[1]


class Generator(nn.Module):
    """Latent code (B, 128) -> pose window (B, 24, J, 2) in [-1, 1]."""

    def __init__(self, skeleton: Skeleton):
        super().__init__()
        self.rearrange = Rearrange(skeleton)
        self.layers = nn.Sequential(
            *_up(LATENT, 256, 1, 1, 0),
            *_up(256, 256, 3, 1, 0),
            *_up(256, 128, (4, 3), (2, 1), (1, 0)),
            *_up(128, 64, (4, 3), (2, 2), (1, 1)),
            *_up(64, 32, (4, 4), (2, 2), (1, 1)),
            nn.ConvTranspose2d(32, 4 * self.rearrange.folds, 1, bias=False),
            nn.Tanh(),
        )
        self.apply(_dcgan)

    def forward(self, code: Tensor) -> Tensor:
        """Latent codes (B, Z) to poses (B, T, J, 2)."""
        return self.rearrange.joints(self.layers(code[:, :, None, None])).permute(0, 2, 3, 1)


class Encoder(nn.Module):
    """Window (B, 24, J, 2) and mask (B, 24, J) -> latent code (B, 128). What the mask hides is not looked at."""

    def __init__(self, skeleton: Skeleton):
        super().__init__()
        self.rearrange = Rearrange(skeleton)
        self.layers = _pyramid(6 * self.rearrange.folds, nn.BatchNorm2d)
        self.last = nn.Linear(256, LATENT)
        self.apply(_dcgan)

    def forward(self, poses: Tensor, mask: Tensor) -> Tensor:
        """Poses (B, T, J, 2) with a mask (B, T, J), 1 where seen, to latent codes (B, Z)."""
        seen = torch.cat([poses * mask[..., None], mask[..., None]], dim=-1)
        return self.last(self.layers(self.rearrange.grid(seen.permute(0, 3, 1, 2))).flatten(1))


class Critic(nn.Module):
    """Window (B, 24, J, 2) -> score (B,): higher for motion that looks real."""

    def __init__(self, skeleton: Skeleton, speeds: bool = False):
        super().__init__()
        self.speeds = speeds
        self.rearrange = Rearrange(skeleton)
        channels = (8 if speeds else 4) * self.rearrange.folds
        self.layers = _pyramid(channels, lambda channels: nn.GroupNorm(1, channels))
        self.last = nn.Linear(256, 1)
        self.apply(_dcgan)

    def forward(self, poses: Tensor) -> Tensor:
        """Poses (B, T, J, 2) to scores (B,)."""
        grid = self.rearrange.grid(poses.permute(0, 3, 1, 2))
        if self.speeds:
            speed = grid.diff(dim=2)
            grid = torch.cat([grid, torch.cat([speed, speed[:, :, -1:]], dim=2)], dim=1)
        return self.last(self.layers(grid).flatten(1))[:, 0]


def build_networks(skeleton: Skeleton, speeds: bool = False) -> nn.ModuleDict:
    """Untrained generator, encoder and critic of a skeleton; with ``speeds`` the critic sees velocities, too."""
    return nn.ModuleDict(
        {"generator": Generator(skeleton), "encoder": Encoder(skeleton), "critic": Critic(skeleton, speeds)}
    )


def _up(inputs: int, outputs: int, kernel, stride, padding) -> list[nn.Module]:
    convolution = nn.ConvTranspose2d(inputs, outputs, kernel, stride, padding, bias=False)
    return [convolution, nn.BatchNorm2d(outputs), nn.ReLU()]


def _pyramid(channels: int, norm) -> nn.Sequential:
    def down(inputs, outputs, kernel, stride, padding):
        return [nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False), norm(outputs), nn.LeakyReLU(0.2)]

    return nn.Sequential(
        nn.Conv2d(channels, 32, 1, bias=False), nn.LeakyReLU(0.2),
        *down(32, 64, (4, 4), 2, (1, 1)),
        *down(64, 128, (4, 3), 2, (1, 1)),
        *down(128, 256, (4, 3), (2, 1), (1, 0)),
        nn.Conv2d(256, 256, 3, bias=False),
    )


def _dcgan(module: nn.Module) -> None:
    """Initial weights after Radford et al. 2016: normal, standard deviation 0.02."""
    if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
        nn.init.normal_(module.weight, std=0.02)
    elif isinstance(module, nn.BatchNorm2d | nn.GroupNorm):
        nn.init.normal_(module.weight, 1.0, 0.02)
