"""The networks of the depth paper: their sizes, and that they can learn."""

import pytest
import torch

from models.depth.networks import Discriminator, Generator, PoseCnn, SameConv, parameters


def test_parameter_counts_are_those_of_the_reading():
    assert parameters(Generator()) == 1_379_777
    assert parameters(Generator(affine=False)) == 1_378_113
    assert parameters(Discriminator()) == 694_113
    assert parameters(Discriminator(affine=False)) == 693_217
    assert parameters(PoseCnn()) == 1_264_365
    assert sum(buffer.numel() for name, buffer in PoseCnn().named_buffers() if "running" in name) == 1_152


def test_shapes():
    images = torch.zeros(2, 1, 64, 64)
    assert Generator()(images).shape == (2, 1, 64, 64)
    assert Discriminator()(images).shape == (2, 1, 4, 4)
    assert PoseCnn()(images).shape == (2, 15, 3)


def test_a_convolution_that_keeps_the_size_looks_one_pixel_back_and_two_ahead():
    layer = SameConv(1, 1)
    torch.nn.init.ones_(layer.weight), torch.nn.init.zeros_(layer.bias)
    image = torch.zeros(1, 1, 9, 9)
    image[0, 0, 4, 4] = 1
    rows = layer(image)[0, 0].sum(1).nonzero()[:, 0].tolist()
    assert rows == [2, 3, 4, 5]


@pytest.mark.parametrize("change", [True, False])
def test_generated_depth_stays_within_its_range(change):
    made = Generator(change=change)(3 * torch.randn(2, 1, 64, 64), noise=0.3)
    assert made.abs().max() <= 1


def saying(value):
    """A generator whose layers say one thing of all pixels."""
    generator = Generator()
    torch.nn.init.zeros_(generator.layers[-2].weight)
    torch.nn.init.constant_(generator.layers[-2].bias, torch.atanh(torch.tensor(value)))
    return generator


def test_a_generator_loses_readings_by_lot_brings_others_nearer_and_leaves_the_rest():
    image = torch.full((4, 1, 64, 64), 0.2)
    lossy = saying(0.25)(image)
    assert set(lossy.unique().tolist()) == {image[0, 0, 0, 0].item(), 1.0}
    assert (lossy == 1).float().mean().item() == pytest.approx(0.25, abs=0.02)
    assert saying(-0.23)(image).unique().tolist() == pytest.approx([0.2 - 2 * (0.23 - 0.03)])
    assert torch.equal(saying(-0.02)(image), image)


def test_what_a_generator_leaves_can_still_be_learnt_and_reaches_the_image_before_it():
    image, generator = torch.full((1, 1, 64, 64), 1.0, requires_grad=True), saying(-0.02)
    generator(image).sum().backward()
    assert generator.layers[-2].bias.grad.item() > 0
    assert torch.equal(image.grad, torch.ones_like(image))


@pytest.mark.slow
def test_the_cnn_learns_one_batch():
    torch.manual_seed(0)
    network, images, poses = PoseCnn(width=8), torch.randn(4, 1, 64, 64), torch.randn(4, 15, 3) * 0.3
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
    losses = []
    for _ in range(20):
        loss = ((network(images) - poses) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    assert losses[-1] < 0.5 * losses[0]
