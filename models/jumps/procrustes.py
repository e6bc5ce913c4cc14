"""Ordinary Procrustes analysis of whole windows in the plane, in closed form and differentiable."""

import torch
from torch import Tensor


def align(moving: Tensor, fixed: Tensor, weight: Tensor) -> Tensor:
    """``moving`` turned, scaled and shifted to lie on ``fixed`` as well as it can: one transform a window.

    moving, fixed (..., T, J, 2); weight (..., T, J), 0 where ``fixed`` has nothing. With coordinates as complex
    numbers a and b about their weighted means, the best rotation and scale is sum(w conj(a) b) / sum(w |a|^2): no
    decomposition, no reflection (a mirrored person has left and right swapped). Where the observations are a single
    point, only the shift is known and size and angle stay.
    """
    weight = weight / weight.sum((-2, -1), keepdim=True).clamp(min=1e-9)
    a, _ = _centred(moving, weight)
    b, mean_b = _centred(torch.where(weight[..., None] > 0, fixed, 0), weight)
    weight = weight[..., None]
    size = (weight * a * a).sum((-3, -2, -1))
    real = (weight * a * b).sum((-3, -2, -1))
    cross = (weight[..., 0] * (a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])).sum((-2, -1))
    spread = (weight * b * b).sum((-3, -2, -1))
    known = (size > 1e-10) & (spread > 1e-10)
    size = torch.where(known, size, 1)
    cosine = torch.where(known, real / size, 1)[..., None, None]
    sine = torch.where(known, cross / size, 0)[..., None, None]
    turned = torch.stack([cosine * a[..., 0] - sine * a[..., 1], sine * a[..., 0] + cosine * a[..., 1]], dim=-1)
    return turned + mean_b


def _centred(points: Tensor, weight: Tensor) -> tuple[Tensor, Tensor]:
    mean = (points * weight[..., None]).sum((-3, -2), keepdim=True)
    return points - mean, mean
