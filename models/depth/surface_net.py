"""A light network that finds joints on the surface and looks how far behind it they lie.

From a square of depth every cell of a 24 x 24 grid says for every joint how likely the joint is near (a heatmap), by
how much it is off the cell's middle, and how far behind the surface seen there it lies. The joint is the mean of what
the cells say, weighted by the heatmap: pixels and depth, which the camera's intrinsics make a place in millimetres. So
the network never has to learn the camera, and what it must know of depth is only the body's own thickness (heatmaps on
depth with a residual after Martinez-Gonzalez et al. 2018 and 2020; votes of all cells after Xiong et al. 2019, A2J).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.skeleton import load_skeleton
from models.depth.crop import REACH, SIDE

SIZE = 96
CHANNELS = 3
_FLIP = load_skeleton("depth15").flip_order.tolist()
_FIELDS = 5  # heatmap, x, y, depth, error


@dataclass(frozen=True)
class SurfaceConfig:
    width: int = 32
    joints: int = 15


@dataclass(frozen=True, eq=False)
class Found:
    """place (N, J, 3): x, y as shares of the square, depth from the median in ``REACH``; log_error (N, J) of
    metres; there (N,) logit of a person; weights (N, J, cells) the heatmaps; votes (N, J, cells, 3) as ``place``."""

    place: Tensor
    log_error: Tensor
    there: Tensor
    weights: Tensor
    votes: Tensor


class SurfaceNet(nn.Module):
    """(N, 3, 96, 96) of ``models.depth.augmentation.surface_channels`` to ``Found``."""

    def __init__(self, config: SurfaceConfig = SurfaceConfig()):
        super().__init__()
        self.config, w = config, config.width
        self.stem = nn.Sequential(_conv(CHANNELS, w // 2, 2), _conv(w // 2, w, 2))
        self.fine = nn.Sequential(_Block(w), _Block(w))
        self.middle = nn.Sequential(_conv(w, 2 * w, 2), _Block(2 * w), _Block(2 * w))
        self.coarse = nn.Sequential(_conv(2 * w, 4 * w, 2), _Block(4 * w), _Block(4 * w))
        self.from_coarse, self.from_middle = nn.Conv2d(4 * w, 2 * w, 1), nn.Conv2d(2 * w, w, 1)
        self.join_middle, self.join_fine = _Block(2 * w), _Block(w)
        self.head = nn.Conv2d(w, _FIELDS * config.joints, 1)
        self.presence = nn.Linear(4 * w, 1)

    def forward(self, channels: Tensor) -> Found:
        fine = self.fine(self.stem(channels))
        middle = self.middle(fine)
        coarse = self.coarse(middle)
        middle = self.join_middle(middle + _twice(self.from_coarse(coarse)))
        fine = self.join_fine(fine + _twice(self.from_middle(middle)))
        there = self.presence(coarse.mean((2, 3)).float())[:, 0]
        return self._read(self.head(fine).float(), surface(channels.float(), fine.shape[-1]), there)

    def _read(self, fields: Tensor, depth: Tensor, there: Tensor) -> Found:
        """What the cells say, together."""
        side = fields.shape[-1]
        heat, x, y, behind, error = fields.unflatten(1, (_FIELDS, self.config.joints)).flatten(3).unbind(1)
        middle = (torch.arange(side, device=fields.device) + 0.5) / side
        down, across = torch.meshgrid(middle, middle, indexing="ij")
        seen = depth.flatten(1)[:, None]
        votes = torch.stack([across.flatten() + x / side, down.flatten() + y / side, seen + behind], -1)
        weights = heat.softmax(-1)
        place = (weights[..., None] * votes).sum(2)
        return Found(place, (weights * error).sum(-1), there, weights, votes)


@torch.inference_mode()
def look(network: SurfaceNet, channels: Tensor, mirrored: bool = True) -> tuple[Tensor, Tensor, Tensor]:
    """place (N, J, 3), error (N, J) in metres and the probability (N,) of a person, as ``Found`` has the first.

    With ``mirrored`` the mean of two looks: at the squares as they are, and at their mirror images with all but the
    person hidden, so that neither a side nor the surroundings decide alone.
    """
    found = network(channels)
    place, error, there = found.place, found.log_error, torch.sigmoid(found.there)
    if mirrored:
        alone = channels.flip(-1)
        alone[:, 1] = 1
        other = network(alone.contiguous(memory_format=torch.channels_last))
        back = other.place[:, _FLIP] * place.new_tensor((-1, 1, 1)) + place.new_tensor((1, 0, 0))
        place, there = (place + back) / 2, (there + torch.sigmoid(other.there)) / 2
        error = (error + other.log_error[:, _FLIP]) / 2
    return place, error.exp(), there


def surface(channels: Tensor, side: int) -> Tensor:
    """(N, side, side) the mean depth of the person's pixels in each cell, the median (0) where there is none."""
    person = channels[:, 2:]
    total = functional.adaptive_avg_pool2d(channels[:, :1] * person, side)
    return (total / functional.adaptive_avg_pool2d(person, side).clamp(min=1e-3))[:, 0]


def metres(place: Tensor) -> Tensor:
    """(..., 3) shares of the square and depth in ``REACH`` to metres, as if all lay at the median depth."""
    return place * place.new_tensor((SIDE, SIDE, REACH)) / 1000


def surface_terms(found: Found, place: Tensor, there: Tensor) -> dict[str, Tensor]:
    """Named losses for the true ``place`` (N, J, 3) as ``Found`` has it and ``there`` (N,) bool.

    ``votes`` is the mean distance of single cells, weighted by the heatmap: it keeps heatmaps narrow.
    """
    truth, seen = metres(place), there.float()
    count = seen.sum().clamp(min=1)
    miss = torch.linalg.vector_norm(metres(found.place) - truth, dim=-1)
    single = torch.linalg.vector_norm(metres(found.votes) - truth[:, :, None], dim=-1)
    error = miss.detach().clamp(max=1.5) * torch.exp(-found.log_error) + found.log_error
    per_joint = {"position": miss.clamp(max=3), "votes": (found.weights * single).sum(-1), "error": error}
    terms = {name: (value.mean(1) * seen).sum() / count for name, value in per_joint.items()}
    return terms | {"presence": functional.binary_cross_entropy_with_logits(found.there, seen)}


class _Block(nn.Module):
    """Two convolutions beside the identity."""

    def __init__(self, channels: int):
        super().__init__()
        self.first = _conv(channels, channels)
        self.second = nn.Sequential(nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.second(self.first(x)))


def _conv(before: int, after: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU())


def _twice(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2, mode="nearest")
