"""Yang et al. 2018: the geometric descriptor of a pose, and what a critic and its victim minimise.

Descriptor, their section 3.2: for every pair of joints the differences along x, y, z and their squares, (6, J, J).
Coordinates are of the size of one here (metres, or half the side of a picture), so that all six planes are of like
size, as they need to be.
"""

import torch
from torch import Tensor
from torch.nn import functional as F


def geometric_descriptor(poses: Tensor) -> Tensor:
    """(N, J, 3) to (N, 6, J, J): dx, dy, dz, dx^2, dy^2, dz^2 of joint i minus joint j."""
    difference = (poses[:, :, None] - poses[:, None]).permute(0, 3, 1, 2)
    return torch.cat([difference, difference.square()], dim=1)


def critic_loss(captured: Tensor, made: Tensor) -> Tensor:
    """Mean binary cross-entropy on logits: captured poses are 1, made ones 0; each kind counts half."""
    return (F.softplus(-captured).mean() + F.softplus(made).mean()) / 2


def deceive_loss(made: Tensor) -> Tensor:
    """What the victim minimises: its poses pass for captured ones."""
    return F.softplus(-made).mean()
