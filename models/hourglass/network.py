"""The stacked hourglass with its depth head: a picture to heatmaps and depths of 16 joints.

Paper, section 3.1, after Newell et al. 2016 and Zhou et al. 2017. Residuals are pre-activated bottlenecks; the stem
takes the picture to a quarter of its sides (256 -> 64); every stack's heatmaps and features are fed on, those of the
last one to the depth head, so 2 stacks have 6,640,544 parameters before it and 4 have 12,928,448. All of it is
convolutional, so that any side that is a multiple of 64 will do.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

JOINTS = 16
DEPTH = 4  # halvings within an hourglass


@dataclass(frozen=True)
class PoseNetConfig:
    stacks: int = 2
    width: int = 256
    modules: int = 1  # residuals at each resolution


STANDARD = PoseNetConfig()


@dataclass(frozen=True)
class Prediction:
    """heatmaps: one (N, J, H/4, W/4) a stack. depth (N, J): towards the back, root-relative, in half picture sides."""

    heatmaps: tuple[Tensor, ...]
    depth: Tensor


class PoseNet(nn.Module):
    """The generator G of the paper: the 2D module ``hourglasses`` and the depth regressor ``regressor``."""

    def __init__(self, config: PoseNetConfig = STANDARD):
        super().__init__()
        self.config = config
        self.hourglasses = StackedHourglass(config)
        self.regressor = DepthRegressor(config.width)

    def forward(self, pictures: Tensor) -> Prediction:
        """(N, 3, H, W) pictures, RGB in [0, 1]."""
        features, heatmaps = self.hourglasses(pictures)
        return Prediction(heatmaps, self.regressor(features))


class StackedHourglass(nn.Module):
    def __init__(self, config: PoseNetConfig = STANDARD):
        super().__init__()
        width = config.width
        self.stem = nn.Sequential(
            nn.Conv2d(3, 64, 7, stride=2, padding=3), nn.BatchNorm2d(64), nn.ReLU(), Residual(64, width // 2),
            nn.MaxPool2d(2), Residual(width // 2, width // 2), Residual(width // 2, width),
        )
        self.stacks = nn.ModuleList(Stack(width, config.modules) for _ in range(config.stacks))

    def forward(self, pictures: Tensor) -> tuple[Tensor, tuple[Tensor, ...]]:
        """Features (N, C, H/4, W/4) with all heatmaps fed in, and the heatmaps of each stack."""
        features, heatmaps = self.stem(pictures - 0.5), []
        for stack in self.stacks:
            features, maps = stack(features)
            heatmaps.append(maps)
        return features, tuple(heatmaps)


class Stack(nn.Module):
    def __init__(self, width: int, modules: int):
        super().__init__()
        self.see = nn.Sequential(
            Hourglass(DEPTH, width, modules), _residuals(width, modules), nn.Conv2d(width, width, 1),
            nn.BatchNorm2d(width), nn.ReLU(),
        )
        self.show = nn.Conv2d(width, JOINTS, 1)
        self.feed_features = nn.Conv2d(width, width, 1)
        self.feed_maps = nn.Conv2d(JOINTS, width, 1)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Features (N, C, S, S) to the next stack's features and this one's heatmaps (N, 16, S, S)."""
        seen = self.see(features)
        maps = self.show(seen)
        return features + self.feed_features(seen) + self.feed_maps(maps), maps


class Hourglass(nn.Module):
    """Down to the whole body and up again, with a way across at every size."""

    def __init__(self, depth: int, width: int, modules: int):
        super().__init__()
        self.across, self.down, self.up = (_residuals(width, modules) for _ in range(3))
        self.inner = Hourglass(depth - 1, width, modules) if depth > 1 else _residuals(width, modules)

    def forward(self, features: Tensor) -> Tensor:
        low = self.up(self.inner(self.down(F.max_pool2d(features, 2))))
        return self.across(features) + F.interpolate(low, scale_factor=2, mode="nearest")


class DepthRegressor(nn.Sequential):
    """Paper, section 5: three residuals, each with a downsampling, global average pooling, one linear layer."""

    def __init__(self, width: int):
        stages = [layer for _ in range(3) for layer in (Residual(width, width), nn.MaxPool2d(2))]
        super().__init__(*stages, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(width, JOINTS))


class Residual(nn.Module):
    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        half = outputs // 2
        self.change = nn.Sequential(
            nn.BatchNorm2d(inputs), nn.ReLU(), nn.Conv2d(inputs, half, 1),
            nn.BatchNorm2d(half), nn.ReLU(), nn.Conv2d(half, half, 3, padding=1),
            nn.BatchNorm2d(half), nn.ReLU(), nn.Conv2d(half, outputs, 1),
        )  # fmt: skip
        self.skip = nn.Identity() if inputs == outputs else nn.Conv2d(inputs, outputs, 1)

    def forward(self, features: Tensor) -> Tensor:
        return self.change(features) + self.skip(features)


def _residuals(width: int, count: int) -> nn.Module:
    return nn.Sequential(*(Residual(width, width) for _ in range(count)))


def as_input(pictures: Tensor) -> Tensor:
    """(N, H, W, 3) uint8 to (N, 3, H, W) in [0, 1], channels last in memory: twice as fast on processors."""
    return pictures.permute(0, 3, 1, 2).float().div(255).contiguous(memory_format=torch.channels_last)
