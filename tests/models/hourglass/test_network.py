"""The networks have the paper's numbers, take any picture of whole cells, and learn."""

import pytest
import torch

from models.hourglass.discriminator import Discriminator, Source
from models.hourglass.network import DepthRegressor, PoseNet, PoseNetConfig, StackedHourglass, as_input

TINY = PoseNetConfig(stacks=2, width=32)


def count(network) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


@pytest.mark.parametrize(("stacks", "modules", "parameters"), [(2, 1, 6_640_544), (4, 1, 12_928_448)])
def test_the_2d_module_has_the_parameters_of_the_published_one(stacks, modules, parameters):
    with torch.device("meta"):
        assert count(StackedHourglass(PoseNetConfig(stacks=stacks, modules=modules))) == parameters


def test_the_depth_regressor_has_three_residuals_and_a_linear_layer():
    with torch.device("meta"):
        assert count(DepthRegressor(256)) == 647_696


@pytest.mark.parametrize("side", [64, 128])
def test_maps_are_a_quarter_of_the_picture_for_each_stack(side):
    found = PoseNet(TINY)(torch.rand(2, 3, side, side))
    assert [maps.shape for maps in found.heatmaps] == [(2, 16, side // 4, side // 4)] * 2
    assert found.depth.shape == (2, 16)


def test_pictures_become_tensors_between_0_and_1():
    pictures = torch.tensor([[[[0, 127, 255]]]], dtype=torch.uint8)
    assert as_input(pictures)[0, :, 0, 0].tolist() == pytest.approx([0, 127 / 255, 1])


@pytest.mark.parametrize("sources", [(Source.IMAGE, Source.MAPS), (Source.IMAGE, Source.GEOMETRY), tuple(Source)])
def test_the_judge_uses_the_sources_that_it_is_given(sources):
    judge = Discriminator(sources)
    poses = (0.3 * torch.randn(3, 16, 3)).requires_grad_()
    verdict = judge(torch.rand(3, 3, 128, 128), poses)
    verdict.sum().backward()
    assert verdict.shape == (3,) and set(judge.branches) == {str(source) for source in sources}
    assert (poses.grad.abs().sum(dim=(0, 1)) > 0).all()
