"""The skeleton image, equation 1: how near each pixel is to a bone, one channel for each part of the body.

Points are in half sides of the picture, x right, y down: (-1, -1) is its top-left corner, (1, 1) its bottom-right.
Only in these units does the paper's gamma of 250 give bones of some width: half intensity is 3.4 of 128 pixels away.
"""

import torch
from torch import Tensor

from core.errors import UsageError
from core.language import tr
from core.skeleton import GROUPS, Skeleton

GAMMA = 250.0
_SOFT_GAMMA = 25.0
"""Equation 1 reaches nothing beyond a tenth of the side; a training begins with bones three times as wide."""
_ANNEALED = 0.5  # share of a training after which gamma is the paper's

Channels = tuple[tuple[tuple[int, int], ...], ...]
SPLITS = ("limbs", "sides", "one")


def channels_of(skeleton: Skeleton, split: str = "limbs") -> Channels:
    """The bones (parent, child) of each channel.

    "limbs" has a channel for every group of the skeleton: the paper's five for a person, one more with a face. "sides"
    are middle, left and right, the paper's three; "one" is Jakab et al.'s single channel. A bone belongs to the part of
    its child. Raises ``UsageError`` for another name, or a skeleton without bones.
    """
    parts = {"limbs": skeleton.groups, "sides": skeleton.sides(), "one": ("all",) * len(skeleton)}
    if split not in parts or not skeleton.bones:
        got = split if skeleton.bones else f"{skeleton.name}, which has no bones"
        raise UsageError(tr("A skeleton image cannot be divided so"), expected=", ".join(SPLITS), got=got)
    order = (*GROUPS, "centre", "left", "right", "all")
    names = sorted({parts[split][child] for _, child in skeleton.bones}, key=order.index)
    return tuple(tuple(bone for bone in skeleton.bones if parts[split][bone[1]] == name) for name in names)


def gamma_at(spent: float) -> float:
    """The gamma after that share of a training: from wide bones to the paper's, in equal ratios."""
    share = min(spent / _ANNEALED, 1.0)
    return float(_SOFT_GAMMA * (GAMMA / _SOFT_GAMMA) ** share)


def skeleton_image(points: Tensor, channels: Channels, side: int, gamma: float = GAMMA) -> Tensor:
    """(N, J, 2) points in half sides to (N, C, side, side) in [0, 1]; differentiable, also for bones of no length."""
    middle = (2 * torch.arange(side, device=points.device, dtype=points.dtype) + 1) / side - 1
    return torch.stack([torch.exp(-gamma * _nearest(points, bones, middle)) for bones in channels], dim=1)


def _nearest(points: Tensor, bones: tuple[tuple[int, int], ...], middle: Tensor) -> Tensor:
    """(N, S, S) squared distance of each pixel to the nearest of some bones.

    The nearest place on a bone is found without gradients: what moves it along the bone does not change the distance
    (Danskin's theorem), and a bone of no length would divide by nothing.
    """
    start, along = (values[..., None, None] for values in _segments(points, bones))
    across, down = middle - start[:, :, 0], middle[:, None] - start[:, :, 1]  # (N, E, 1, S) and (N, E, S, 1)
    with torch.no_grad():
        length = along.square().sum(dim=2).clamp(min=1e-12)
        place = ((across * along[:, :, 0] + down * along[:, :, 1]) / length).clamp(0, 1)
    return ((across - place * along[:, :, 0]).square() + (down - place * along[:, :, 1]).square()).amin(dim=1)


def _segments(points: Tensor, bones: tuple[tuple[int, int], ...]) -> tuple[Tensor, Tensor]:
    """Starts and directions (N, E, 2)."""
    parents, children = ([bone[end] for bone in bones] for end in (0, 1))
    return points[:, parents], points[:, children] - points[:, parents]
