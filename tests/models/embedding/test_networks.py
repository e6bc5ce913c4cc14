"""Shapes, sizes, where gradients go, and what does not depend on the crop."""

import pytest
import torch

from core.skeleton import load_skeleton
from models.embedding.judges import MultiScaleJudge, PatchJudge, judged, parameters
from models.embedding.networks import REACH, EmbeddingConfig, EmbeddingNet, PointHead, Uplift

PERSON = load_skeleton("mpi28")
SMALL = EmbeddingConfig(width=8, hidden=32)
CAMERA = torch.tensor([[4.0, 4.0, 0.3, -0.2]])


@pytest.fixture(scope="module")
def net():
    torch.manual_seed(0)
    return EmbeddingNet(PERSON, SMALL)


def test_one_pass_has_all_shapes(net):
    found = net.analyse(torch.rand(2, 3, 64, 64), CAMERA.expand(2, 4))
    assert found.y.shape == found.drawn.shape == (2, 5, 64, 64)
    assert found.points.shape == found.reprojected.shape == (2, 28, 2)
    assert found.positions.shape == (2, 28, 3) and found.rotations.shape == (2, 23, 3, 3)
    assert net.render(found.drawn, torch.rand(2, 3, 64, 64)).shape == (2, 3, 64, 64)
    turned = found.rotations @ found.rotations.transpose(-1, -2)
    assert torch.allclose(turned, torch.eye(3).expand_as(turned), atol=1e-5)


def test_the_parts_are_of_the_sizes_that_are_stated():
    net = EmbeddingNet(PERSON)
    sizes = {name: parameters(part) for name, part in net.named_children()}
    assert sizes == {"encoder": 3922309, "head": 3929532, "uplift": 4500705, "renderer": 3923171}
    dense = 1024 * 1024 + 3 * 1024  # weights, biases, and the norm's two
    outputs = 3 * 28 + 6 * 23 + 3
    assert sizes["uplift"] == (2 * 28 + 3) * 1024 + 3 * 1024 + 4 * dense + 1024 * outputs + outputs
    assert parameters(MultiScaleJudge(3)) == 3 * 166945


def test_the_render_loss_reaches_every_part_but_the_rotations(net):
    pictures, others = torch.rand(2, 2, 3, 32, 32)
    found = net.analyse(pictures, CAMERA.expand(2, 4), gamma=25.0)
    net.zero_grad()
    net.render(found.drawn, others).square().mean().backward()
    for part in (net.encoder, net.head, net.uplift, net.renderer):
        assert all(value.grad is not None and torch.isfinite(value.grad).all() for value in part.parameters())
        assert any(value.grad.abs().max() > 0 for value in part.parameters())
    six = net.uplift.last.weight.grad[3 * 28 : 3 * 28 + 6 * 23]
    assert (six == 0).all(), "orientations get no signal from pictures: only synthetic poses teach them"


def test_the_head_finds_points_outside_of_the_picture():
    head = PointHead(1, 1, 8)
    maps = torch.full((1, 1, 16, 16), -50.0)
    maps[0, 0, 4, 15] = 50.0
    head.maps.forward = lambda images: maps
    x, y = head(torch.zeros(1, 1, 32, 32))[0, 0].tolist()
    assert x == pytest.approx(REACH * 15 / 16) and x > 1
    assert y == pytest.approx(REACH * (9 / 16 - 1))


def test_the_uplift_does_not_care_about_the_crop():
    torch.manual_seed(1)
    uplift, points = Uplift(28, 23, 32), torch.rand(1, 28, 2) - 0.5
    body, turns = uplift(points, CAMERA)
    middle, half = torch.tensor([0.1, -0.3]), 0.6
    again, same = uplift((points - middle) / half, torch.cat([CAMERA[:, :2], CAMERA[:, 2:] - middle], dim=1) / half)
    assert torch.allclose(body, again, atol=1e-4) and torch.allclose(turns, same, atol=1e-5)


def test_the_uplift_survives_joints_that_are_all_in_one_place():
    points = torch.zeros(1, 28, 2, requires_grad=True)
    body, turns = Uplift(28, 23, 32)(points, CAMERA)
    (body.sum() + turns.sum()).backward()
    assert torch.isfinite(points.grad).all()


def test_no_part_remembers_the_pictures_it_saw(net):
    assert not list(net.buffers()), "running means would drift on the pictures of one person"


def test_judges_look_at_three_sizes():
    scales = MultiScaleJudge(5, width=8)(torch.rand(2, 5, 64, 64))
    assert [scale[-1].shape[-1] for scale in scales] == [8, 4, 2]
    assert all(len(scale) == 4 for scale in scales)


def test_a_judge_that_is_asked_learns_nothing():
    judge, image = PatchJudge(1, 8), torch.rand(1, 1, 32, 32, requires_grad=True)
    judged(judge, image)[-1].sum().backward()
    assert image.grad.abs().sum() > 0 and all(value.grad is None for value in judge.parameters())
    assert all(value.requires_grad for value in judge.parameters())
