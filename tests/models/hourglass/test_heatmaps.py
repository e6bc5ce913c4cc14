"""Heatmaps: what is drawn at a point is found at that point, and the way back carries gradients."""

import numpy as np
import pytest
import torch

from models.hourglass.heatmaps import draw, locate


def test_the_middle_of_a_cell_has_the_full_height():
    maps = draw(torch.tensor([[[-1 + 1 / 64, -1 + 5 / 64]]]), 64)
    assert maps[0, 0].max() == 1 and maps[0, 0].argmax() == 2 * 64
    assert maps[0, 0, 2, 1].item() == pytest.approx(np.exp(-0.5))


@pytest.mark.parametrize("cells", [32, 64])
def test_points_come_back_to_a_twentieth_of_a_cell(cells):
    points = torch.rand(1, 200, 2, generator=torch.Generator().manual_seed(0)) * 1.6 - 0.8
    found, height = locate(draw(points, cells))
    assert (found - points).abs().max() * cells / 2 < 0.05 and height.min() > 0.75


def test_a_second_lower_peak_does_not_pull():
    points = torch.tensor([[[0.5, 0.5], [-0.5, -0.5]]])
    maps = draw(points, 64)
    found, _ = locate(maps[:, :1] + 0.8 * maps[:, 1:])
    assert (found[0, 0] - points[0, 0]).abs().max() < 0.002


def test_a_flat_map_has_no_height_and_a_finite_point():
    found, height = locate(torch.zeros(1, 1, 32, 32))
    assert height.item() == 0 and torch.isfinite(found).all()


def test_descending_the_error_of_the_point_moves_the_peak():
    maps = draw(torch.tensor([[[0.10, 0.0]]]), 32).requires_grad_()
    target = torch.tensor([[[0.14, 0.0]]])
    before = (locate(maps)[0] - target).square().sum()
    before.backward()
    moved = (maps - 0.5 * maps.grad / maps.grad.norm()).detach()
    assert (locate(moved)[0] - target).square().sum() < before


def test_gradients_through_the_soft_peak_are_right():
    maps = draw(torch.tensor([[[0.1, -0.2]]]), 8).double() + 0.01
    assert torch.autograd.gradcheck(lambda m: locate(m)[0], (maps.requires_grad_(),), atol=1e-5)
