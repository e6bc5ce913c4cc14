"""Discriminators at three sizes (Wang et al. 2018): one for pictures, one for skeleton images."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

SCALES = 3  # 1, 1/2 and 1/4 of the side
_SLOPE = 0.2


class MultiScaleJudge(nn.Module):
    """``PatchJudge`` at 1, 1/2 and 1/4 of the size, each with weights of its own."""

    def __init__(self, inputs: int, width: int = 32):
        super().__init__()
        self.width = width
        self.judges = nn.ModuleList(PatchJudge(inputs, width) for _ in range(SCALES))

    def forward(self, images: Tensor) -> list[list[Tensor]]:
        """Of each scale its feature maps, the last of which is the verdict: near 1 where a patch looks real."""
        verdicts = []
        for judge in self.judges:
            verdicts.append(judge(images))
            images = F.avg_pool2d(images, 2)
        return verdicts


class PatchJudge(nn.Module):
    def __init__(self, inputs: int, width: int):
        super().__init__()
        self.layers = nn.ModuleList((
            nn.Sequential(nn.Conv2d(inputs, width, 4, stride=2, padding=1), nn.LeakyReLU(_SLOPE)),
            _halving(width, 2 * width),
            _halving(2 * width, 4 * width),
            nn.Conv2d(4 * width, 1, 3, padding=1),
        ))

    def forward(self, images: Tensor) -> list[Tensor]:
        found: list[Tensor] = []
        for layer in self.layers:
            found.append(layer(found[-1] if found else images))
        return found


def _halving(inputs: int, outputs: int) -> nn.Sequential:
    conv = nn.Conv2d(inputs, outputs, 4, stride=2, padding=1, bias=False)
    return nn.Sequential(conv, nn.GroupNorm(max(outputs // 8, 1), outputs), nn.LeakyReLU(_SLOPE))


def judged(judge: nn.Module, images: Tensor) -> list[list[Tensor]]:
    """What a judge that learns nothing from it says of images, so that gradients reach the images alone."""
    judge.requires_grad_(False)
    verdicts: list[list[Tensor]] = judge(images)
    judge.requires_grad_(True)
    return verdicts


def parameters(network: nn.Module) -> int:
    """The number of values that a network learns."""
    return sum(value.numel() for value in network.parameters())


def new_judges(channels: int, width: int = 32, pictures: int = 3) -> dict[str, nn.Module]:
    """Judges of pictures and of skeleton images of so many channels each, which have learnt nothing yet."""
    judges: dict[str, nn.Module] = {
        "judge": MultiScaleJudge(pictures, width), "judge_sk": MultiScaleJudge(channels, width),
    }  # fmt: skip
    for judge in judges.values():
        judge.apply(_start)
    return judges


def _start(layer: nn.Module) -> None:
    """The usual first weights of such judges."""
    if isinstance(layer, nn.Conv2d):
        torch.nn.init.normal_(layer.weight, 0.0, 0.02)
        if layer.bias is not None:
            torch.nn.init.zeros_(layer.bias)
