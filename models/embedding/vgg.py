"""Gamma of equation 2 as the paper has it: the features of VGG (Simonyan and Zisserman 2015), if the user has weights.

They are a .safetensors with the convolutions named as torchvision and timm name them, ``features.0.weight`` and so on,
of any depth, without batch normalisation. From the numbers follows where it halves: between convolutions stands one
rectifier, or a rectifier and a pooling.
"""

import itertools
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from core.errors import ModelError
from core.language import tr
from core.untrusted.regular import check_regular
from core.words import in_words

_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # of the pictures that it was trained on
_MOST_BYTES = 1 << 30
_APART, _HALVED = 2, 3  # numbers from one convolution to the next, without and with a pooling


class Vgg(nn.Module):
    """Convolutions by their numbers, 3x3."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, convolutions: dict[int, tuple[Tensor, Tensor]]):
        super().__init__()
        numbers = sorted(convolutions)
        self.halves = [after - before == _HALVED for before, after in itertools.pairwise(numbers)]
        self.layers = nn.ModuleList(_convolution(*convolutions[number]) for number in numbers)
        self.register_buffer("mean", torch.tensor(_MEAN)[:, None, None])
        self.register_buffer("deviation", torch.tensor(_DEVIATION)[:, None, None])
        self.requires_grad_(False)

    def features(self, images: Tensor) -> list[Tensor]:
        """The maps before each halving and at the end, the largest first, of (N, 3 or 1, S, S) in [-0.5, 0.5]."""
        maps = (images.expand(-1, 3, -1, -1) + 0.5 - self.mean) / self.deviation
        found: list[Tensor] = []
        for layer, halve in zip(self.layers, [*self.halves, True], strict=True):
            maps = F.relu(layer(maps))
            if halve:
                found.append(maps)
                maps = F.max_pool2d(maps, 2)
        return found


def load_vgg(path: str | Path) -> Vgg:
    """Raises ``ModelError`` for a file that holds no such weights."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        if check_regular(Path(path), ModelError).stat().st_size > _MOST_BYTES:
            raise ValueError(tr("more than 1 GiB"))
        tensors = load_file(path)
        weights = {int(name.split(".")[1]): tensor.float() for name, tensor in tensors.items()
                   if name.startswith("features.") and name.endswith(".weight")}
        return Vgg(_checked({number: (weight, tensors[f"features.{number}.bias"].float())
                             for number, weight in weights.items()}))
    except (OSError, KeyError, ValueError, IndexError, RuntimeError, SafetensorError) as error:
        raise ModelError(
            tr("{name} holds no weights of VGG", name=Path(path).name), got=in_words(error),
            expected=tr("a .safetensors with features.0.weight and so on, without batch normalisation"),
        ) from error


def _checked(convolutions: dict[int, tuple[Tensor, Tensor]]) -> dict[int, tuple[Tensor, Tensor]]:
    """Raise ``ValueError`` where they do not follow one another."""
    channels, steps = 3, {0}
    for number in sorted(convolutions):
        weight, bias = convolutions[number]
        if number not in steps or weight.shape[1:] != (channels, 3, 3) or bias.shape != weight.shape[:1]:
            raise ValueError(f"features.{number}: {tuple(weight.shape)}")
        if not (weight.isfinite().all() and bias.isfinite().all()):
            raise ValueError(tr("NaN or infinity in {name}", name=f"features.{number}"))
        channels, steps = len(weight), {number + _APART, number + _HALVED}
    if not convolutions:
        raise ValueError(tr("none"))
    return convolutions


def _convolution(weight: Tensor, bias: Tensor) -> nn.Conv2d:
    layer = nn.Conv2d(weight.shape[1], weight.shape[0], 3, padding=1)
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer
