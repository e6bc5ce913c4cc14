import pytest
import torch

from models.jumps.spoiling import SPOILERS, refused, spoiled


@pytest.fixture
def windows(person, skeleton):
    """(4, 24, 28, 2): somebody who swings the arms, seen from the front, in [-0.9, 0.9], and shifted a little."""
    flat = torch.from_numpy(person(24)[..., :2] * (1, -1)).float()
    flat = (flat - flat.mean((0, 1))) / 1200
    return flat + torch.linspace(-0.05, 0.05, 4)[:, None, None, None]


@pytest.mark.parametrize("name", SPOILERS)
def test_a_spoiled_window_is_another_and_the_same_each_time(windows, skeleton, name):
    made = [SPOILERS[name](windows, skeleton, torch.Generator().manual_seed(3)) for _ in range(2)]
    assert made[0].shape == windows.shape and torch.equal(*made)
    assert ((made[0] - windows).norm(dim=-1).mean((1, 2)) > 1e-3).all()


def test_what_is_spoiled_is_what_its_name_says(windows, skeleton):
    random = torch.Generator().manual_seed(0)
    leg = SPOILERS["a leg bent upward"](windows, skeleton, random)
    moved = (leg - windows).norm(dim=-1).mean(1) > 1e-4
    assert {skeleton.groups[joint] for joint in moved.any(0).nonzero()[:, 0]} <= {"left_leg", "right_leg"}
    assert (leg[..., skeleton.indices(("left_ankle", "right_ankle")), 1].amin((1, 2)) < 0).all()  # above the hips
    run = (SPOILERS["left and right exchanged for some frames"](windows, skeleton, random) != windows).any(-1).any(-1)
    assert (run.sum(1) >= 3).all() and (run.sum(1) <= 12).all()
    torch.testing.assert_close(SPOILERS["joints permuted"](windows, skeleton, random).sum(2), windows.sum(2))
    torch.testing.assert_close(SPOILERS["frames permuted"](windows, skeleton, random).sum(1), windows.sum(1))


def test_every_way_has_its_share(windows, skeleton):
    many = windows.repeat(50, 1, 1, 1)
    changed = spoiled(many, skeleton, torch.Generator().manual_seed(0))
    upside_down = (changed - many * torch.tensor([1.0, -1])).abs().amax((1, 2, 3)) < 1e-6
    assert 10 < upside_down.sum() < 50


def test_a_critic_is_asked_how_often_it_prefers_what_is_real(windows, skeleton):
    head = skeleton.index("head_top")
    upright = lambda poses: -poses[:, :, head, 1].mean(1)  # noqa: E731
    shares = refused(upright, windows, skeleton)
    assert shares["upside down"] == 1.0 and shares["a leg bent upward"] == 0.0 and set(shares) == set(SPOILERS)
