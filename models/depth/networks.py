"""The three networks of Blanc-Beyne et al., Unsupervised Human Pose Estimation on Depth Images (2020), for 64 x 64.

What the paper leaves open is read after the CycleGAN code whose order of layers it shares: 4x4 kernels everywhere,
"zero-padding" is "same" (for stride 1 that is one pixel before and two behind), activation before instance norm, norm
with an affine part. The discriminator is called a 64x64 PatchGAN; its field of view is 94 pixels, so what is 64 is its
input, and it answers with a 4x4 map.

Images are (N, 1, 64, 64) in [-1, 1] as ``models.depth.crop.normalised`` gives them.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

SIZE = 64
JOINTS = 15
_SLOPE = 0.2
_STILL = 0.03
"""A change of less than twice that is none: what is empty stays empty."""


class SameConv(nn.Conv2d):
    """A 4x4 convolution of stride 1 that keeps the size."""

    def __init__(self, before: int, after: int):
        super().__init__(before, after, 4)

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(functional.pad(x, (1, 2, 1, 2)))


class Residual(nn.Module):
    """One convolution, and its input again."""

    def __init__(self, channels: int, affine: bool):
        super().__init__()
        self.layers = nn.Sequential(SameConv(channels, channels), nn.ReLU(), _norm(channels, affine))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x)


class Generator(nn.Module):
    """Three steps down to 8x8 (32, 64, 128 channels), three residual blocks, three steps up, tanh.

    With ``change`` the layers say how likely each reading is lost or by how much it comes nearer, so that what stays
    keeps its edges; without it, as published, they make all of the image from 8x8. ``width`` is 32 as published.
    """

    def __init__(self, affine: bool = True, change: bool = True, width: int = 32):
        super().__init__()
        self.change, one, two, four = change, width, 2 * width, 4 * width
        down = [_down(*pair, affine) for pair in ((1, one), (one, two), (two, four))]
        middle = [Residual(four, affine) for _ in range(3)]
        up = [_up(*pair, affine) for pair in ((four, four), (four, two), (two, one))]
        self.layers = nn.Sequential(*down, *middle, *up, SameConv(one, 1), nn.Tanh())

    def forward(self, image: Tensor, noise: float = 0.0) -> Tensor:
        """The layers see the image under white noise of that deviation."""
        made = self.layers(image + noise * torch.randn_like(image))
        return _changed(image, made.float()) if self.change else made


class Discriminator(nn.Module):
    """(N, 1, 4, 4): 1 where a part of the image looks real."""

    def __init__(self, affine: bool = True, width: int = 32):
        super().__init__()
        steps, widths = [], (1, width, 2 * width, 4 * width, 8 * width)
        for before, after in pairwise(widths):
            steps += [nn.Conv2d(before, after, 4, 2, 1), nn.LeakyReLU(_SLOPE)]
            steps += [_norm(after, affine)] if before > 1 else []
        self.layers = nn.Sequential(*steps, SameConv(8 * width, 1))

    def forward(self, image: Tensor) -> Tensor:
        return self.layers(image)


class PoseCnn(nn.Module):
    """Three blocks of three convolutions, pooling between them: (N, 15, 3) metres from the root, camera axes."""

    def __init__(self, width: int = 64):
        super().__init__()
        blocks = [_block(1, width), nn.MaxPool2d(2), _block(width, width), nn.MaxPool2d(2), _block(width, width)]
        self.layers = nn.Sequential(*blocks, nn.Flatten(), nn.Linear(width * (SIZE // 4) ** 2, 3 * JOINTS))

    def forward(self, image: Tensor) -> Tensor:
        """(N, 1, S, S) images to (N, 15, 3) metres from the root, camera axes."""
        return self.layers(image).unflatten(1, (JOINTS, 3))


def parameters(network: nn.Module) -> int:
    """The number of trainable values of a network."""
    return sum(parameter.numel() for parameter in network.parameters())


def _changed(image: Tensor, made: Tensor) -> Tensor:
    """Where ``made`` is above 0 a reading is lost, with that chance; else it comes nearer. A generator has no way to
    draw single pixels at random from 8x8, so the lots are drawn here. Gradients are those of the mean, never quite 0:
    what does not show can still be unlearnt."""
    slope = torch.where(made > 0, (1 - image).clamp(min=0.2), 2.0).detach()
    nearer = (image + 2 * (made.detach() + _STILL).clamp(max=0)).clamp(-1, 1)
    value = torch.where(torch.rand_like(made) < made, 1.0, nearer)
    return value + slope * (made - made.detach())


def _norm(channels: int, affine: bool) -> nn.Module:
    return nn.InstanceNorm2d(channels, affine=affine)


def _down(before: int, after: int, affine: bool) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 4, 2, 1), nn.ReLU(), _norm(after, affine))


def _up(before: int, after: int, affine: bool) -> nn.Sequential:
    return nn.Sequential(nn.ConvTranspose2d(before, after, 4, 2, 1), nn.ReLU(), _norm(after, affine))


def _block(before: int, width: int) -> nn.Sequential:
    steps = []
    for channels in (before, width, width):
        steps += [SameConv(channels, width), nn.BatchNorm2d(width), nn.ReLU()]
    return nn.Sequential(*steps)
