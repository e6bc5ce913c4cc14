"""Yang et al. 2018: the geometric descriptor of a pose, and the critic that tells captured poses from lifted ones.

Descriptor, their section 3.2: for every pair of joints the differences along x, y, z and their squares, (6, J, J).
Coordinates are metres here, so all six planes are of like size, as they need to be.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def geometric_descriptor(poses: Tensor) -> Tensor:
    """(N, J, 3) metres to (N, 6, J, J): dx, dy, dz, dx^2, dy^2, dz^2 of joint i minus joint j."""
    difference = (poses[:, :, None] - poses[:, None]).permute(0, 3, 1, 2)
    return torch.cat([difference, difference.square()], dim=1)


class Critic(nn.Module):
    """Descriptor -> two 1x1 convolutions -> three fully connected layers -> a logit, high for captured poses (N,)."""

    def __init__(self, joints: int = 28, channels: int = 12, width: int = 128):
        super().__init__()
        self.planes = nn.Sequential(
            nn.Conv2d(6, 32, 1), nn.LeakyReLU(0.2), nn.Conv2d(32, channels, 1), nn.LeakyReLU(0.2), nn.Flatten()
        )
        self.judge = nn.Sequential(
            nn.Linear(channels * joints * joints, width), nn.LeakyReLU(0.2), nn.Linear(width, width), nn.LeakyReLU(0.2),
            nn.Linear(width, 1),
        )

    def forward(self, poses: Tensor) -> Tensor:
        return self.judge(self.planes(geometric_descriptor(poses)))[:, 0]


def critic_loss(captured: Tensor, lifted: Tensor) -> Tensor:
    """Mean binary cross-entropy on logits: captured poses are 1, lifted ones 0."""
    return (F.softplus(-captured).mean() + F.softplus(lifted).mean()) / 2


def deceive_loss(lifted: Tensor) -> Tensor:
    """What the lifter minimises: its poses pass for captured ones."""
    return F.softplus(-lifted).mean()
