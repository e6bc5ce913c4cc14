"""Windows that no person moves like, made from real ones: what a critic of motion must score below them.

Windows are (B, 24, J, 2), normalised as the networks see them (``models.jumps.search.normalise``). Exchanging left and
right in a whole window is not among them: mirrored in depth, a person under a far camera looks exactly so.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from core.skeleton import Skeleton
from models.training.mocap import chain_matrix

Spoiler = Callable[[Tensor, Skeleton, torch.Generator], Tensor]


def permuted(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Joints under each other's names, each window in its own way."""
    order = torch.rand(len(windows), len(skeleton), generator=random).argsort(dim=1)
    return windows.gather(2, order[:, None, :, None].to(windows.device).expand_as(windows))


def bent(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """One leg turned upward: by 100 to 180 degrees in the picture about its hip."""
    result = windows.clone()
    which = torch.randint(2, (len(windows),), generator=random)
    for side, name in enumerate(("left_hip", "right_hip")):
        chosen = (which == side).nonzero()[:, 0].to(windows.device)
        result[chosen] = _turned(windows[chosen], skeleton, skeleton.index(name), random)
    return result


def _turned(windows: Tensor, skeleton: Skeleton, start: int, random: torch.Generator) -> Tensor:
    part = torch.from_numpy(chain_matrix(skeleton)[:, start] > 0)
    angle = (torch.rand(len(windows), generator=random) * 80 + 100).deg2rad()
    angle = angle * torch.randint(2, angle.shape, generator=random).mul(2).sub(1)
    cos, sin = angle.cos(), angle.sin()
    turn = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2).to(windows)
    centre = windows[:, :, start : start + 1]
    turned = torch.einsum("bij,btkj->btki", turn, windows - centre) + centre
    return torch.where(part.to(windows.device)[:, None], turned, windows)


def swapped(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Left and right exchanged in a run of 3 to 12 frames, as estimators do."""
    frames = torch.arange(windows.shape[1])
    length = torch.randint(3, 13, (len(windows), 1), generator=random)
    first = (torch.rand(len(windows), 1, generator=random) * (windows.shape[1] - length)).long()
    within = ((frames >= first) & (frames < first + length)).to(windows.device)
    exchanged = windows.index_select(2, torch.from_numpy(skeleton.flip_order).to(windows.device))
    return torch.where(within[:, :, None, None], exchanged, windows)


def shuffled(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Frames in another order."""
    order = torch.rand(windows.shape[:2], generator=random).argsort(dim=1).to(windows.device)
    return windows.gather(1, order[:, :, None, None].expand_as(windows))


def jittered(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Every joint off by its own amount in every frame, 0.03 to 0.2 of half the window's size."""
    sigma = torch.rand(len(windows), 1, 1, 1, generator=random) * 0.17 + 0.03
    return windows + (sigma * torch.randn(windows.shape, generator=random)).to(windows)


def overturned(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Heads down."""
    return windows * windows.new_tensor([1, -1])


def noise(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Nothing but noise in the window's range."""
    return (torch.rand(windows.shape, generator=random) * 1.8 - 0.9).to(windows)


SPOILERS: dict[str, Spoiler] = {
    "joints permuted": permuted, "a leg bent upward": bent, "left and right exchanged for some frames": swapped,
    "frames permuted": shuffled, "jittered": jittered, "upside down": overturned, "noise": noise,
}  # fmt: skip


def spoiled(windows: Tensor, skeleton: Skeleton, random: torch.Generator) -> Tensor:
    """Each window spoiled in one of the ways, all as often."""
    which = torch.randint(len(SPOILERS), (len(windows),), generator=random)
    result = windows.clone()
    for number, spoil in enumerate(SPOILERS.values()):
        chosen = (which == number).nonzero()[:, 0].to(windows.device)
        result[chosen] = spoil(windows[chosen], skeleton, random)
    return result


@torch.no_grad()
def refused(critic: nn.Module, real: Tensor, skeleton: Skeleton, seed: int = 0) -> dict[str, float]:
    """By way of spoiling, the share of real windows that the critic scores above what is made of them."""
    score = critic(real)
    shares = {}
    for name, spoil in SPOILERS.items():
        other = critic(spoil(real, skeleton, torch.Generator().manual_seed(seed)))
        shares[name] = (score > other).float().mean().item()
    return shares
