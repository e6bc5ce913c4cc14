import numpy as np
import torch

from models.lifting.views import find_gaps, look, towards, turn_rays


def test_the_ray_that_is_turned_to_becomes_the_axis():
    rays = torch.tensor([[0.0, 0.0], [0.5, -0.2], [-1.5, 2.0]])
    turn = towards(rays)
    torch.testing.assert_close(turn @ turn.transpose(1, 2), torch.eye(3).expand(3, 3, 3), atol=1e-6, rtol=0)
    torch.testing.assert_close(torch.linalg.det(turn), torch.ones(3))
    turned = turn_rays(rays[:, None, None], turn[:, None])
    torch.testing.assert_close(turned, torch.zeros_like(turned), atol=1e-6, rtol=0)


def test_poses_come_back_from_the_view_by_the_inverse_turn():
    rays = torch.randn(2, 12, 28, 2) * 0.1 + torch.tensor([0.4, -0.1])
    view = look(rays, torch.ones(2, 12, 28))
    poses = torch.randn(2, 12, 28, 3)
    there = poses @ view.turn.transpose(-1, -2)
    torch.testing.assert_close(view.to_camera(there), poses, atol=1e-5, rtol=1e-5)


def test_a_person_at_the_border_looks_as_if_in_the_middle_and_far_as_near_but_for_the_size():
    """The rays of the same points turned about the camera, and of the same points twice as far and twice as large."""
    rays, sure = torch.randn(1, 9, 28, 2) * 0.1, torch.ones(1, 9, 28)
    sideways = towards(torch.tensor([0.3, 0.2])).transpose(0, 1)
    near, turned = look(rays, sure), look(turn_rays(rays, sideways.expand(1, 9, 3, 3)), sure)
    size = near.base.square().sum(-1).mean().item()
    assert abs(size - 1) < 1e-4
    assert np.isclose(near.features[0, 0, -1], turned.features[0, 0, -1], atol=0.02)


def test_what_nobody_sees_is_finite():
    nothing = look(torch.zeros(1, 5, 28, 2), torch.zeros(1, 5, 28))
    one = torch.zeros(1, 5, 28)
    one[0, 2, 3] = 1
    for view in (nothing, look(torch.rand(1, 5, 28, 2), one)):
        assert torch.isfinite(view.features).all() and torch.isfinite(view.turn).all()


def test_gaps_are_filled_in_a_line_and_held_at_the_ends():
    seen = torch.tensor([False, True, False, False, False, True])[None, :, None]
    values = torch.tensor([9.0, 2, 9, 9, 9, 10])[None, :, None, None].expand(1, 6, 1, 2)
    gaps = find_gaps(seen)
    assert gaps.fill(values)[0, :, 0, 0].tolist() == [2, 2, 4, 6, 8, 10]
    assert gaps.size[0, :, 0].tolist() == [1, 0, 1, 2, 1, 0]
    whole = find_gaps(torch.ones(1, 6, 1, dtype=torch.bool))
    assert whole.fill(values) is values and not whole.size.any()
