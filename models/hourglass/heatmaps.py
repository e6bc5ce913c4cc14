"""Heatmaps: from points, and back to points in a way that gradients pass.

Points are in half sides of the picture, x right, y down: (-1, -1) is its top-left corner, (1, 1) its bottom-right. A
map of n cells sees cell i at (2 i + 1) / n - 1, its middle.
"""

import torch
from torch import Tensor

SIGMA = 1.0  # cells: the paper's identity covariance on its 64 x 64 maps
REACH = 3  # cells around a peak that tell where exactly it is
_FLOOR = 0.1  # of the peak: what is lower does not pull


def draw(points: Tensor, cells: int, sigma: float = SIGMA) -> Tensor:
    """(N, J, 2) points to (N, J, cells, cells) Gaussians of height 1; differentiable."""
    middle = _middles(cells, points)
    across, down = (_bump(points[..., axis], middle, sigma * 2 / cells) for axis in (0, 1))
    return down[..., :, None] * across[..., None, :]


def _bump(place: Tensor, middle: Tensor, sigma: float) -> Tensor:
    return torch.exp(-0.5 * ((middle - place[..., None]) / sigma).square())


def locate(heatmaps: Tensor) -> tuple[Tensor, Tensor]:
    """(N, J, H, W) maps to the points (N, J, 2) of their peaks and the peaks' heights (N, J).

    The point is the mean place of the cells within ``REACH`` of the highest one, weighted by the cube of how far they
    stand out: a soft-argmax that neither other people in the picture nor the map's flat rest can pull away.
    """
    height, width = heatmaps.shape[-2:]
    peak, place = heatmaps.flatten(2).max(dim=2)
    row, column = place // width, place % width
    near = _near(row, height)[..., :, None] * _near(column, width)[..., None, :]
    weight = near * (heatmaps / peak.clamp(min=1e-4)[..., None, None] - _FLOOR).clamp(min=0) ** 3
    weight = weight / weight.sum(dim=(2, 3), keepdim=True).clamp(min=1e-6)
    x = (weight.sum(dim=2) * _middles(width, heatmaps)).sum(dim=2)
    y = (weight.sum(dim=3) * _middles(height, heatmaps)).sum(dim=2)
    return torch.stack([x, y], dim=2), peak


def _near(index: Tensor, cells: int) -> Tensor:
    """(N, J) the highest cell to (N, J, cells): 1 within reach."""
    return ((torch.arange(cells, device=index.device) - index[..., None]).abs() <= REACH).float()


def _middles(cells: int, like: Tensor) -> Tensor:
    return (2 * torch.arange(cells, device=like.device, dtype=like.dtype) + 1) / cells - 1
