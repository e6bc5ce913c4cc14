"""Equation 1 by hand, its channels, and gradients where others have none."""

import math

import pytest
import torch

from core.errors import UsageError
from core.skeleton import Skeleton, load_skeleton
from models.embedding.skeleton_image import GAMMA, channels_of, gamma_at, skeleton_image

PERSON = load_skeleton("mpi28")
BAR = (((0, 1),),)


def test_the_intensity_is_that_of_the_equation():
    image = skeleton_image(torch.tensor([[[-0.5, 0.0], [0.5, 0.0]]]), BAR, 64)[0, 0]
    for row, column in ((32, 32), (36, 40), (28, 20)):
        x, y = (2 * column + 1) / 64 - 1, (2 * row + 1) / 64 - 1
        beyond = max(abs(x) - 0.5, 0.0)
        assert image[row, column].item() == pytest.approx(math.exp(-250 * (y**2 + beyond**2)), rel=1e-4)


def test_half_intensity_is_3_4_of_128_pixels_away():
    points = torch.tensor([[[-0.9, 1 / 128], [0.9, 1 / 128]]])  # along the middles of a row
    column = skeleton_image(points, BAR, 128)[0, 0, :, 64]
    assert column[64] == pytest.approx(1, abs=1e-5)
    assert column[67] > 0.5 > column[68]


def test_of_several_bones_the_nearest_counts():
    points = torch.tensor([[[-0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]]])
    both = skeleton_image(points, (((0, 1), (1, 2)),), 32)
    each = skeleton_image(points, (((0, 1),), ((1, 2),)), 32)
    assert torch.allclose(both[:, 0], each.amax(dim=1))


@pytest.mark.parametrize("split, count", [("one", 1), ("sides", 3), ("limbs", 5)])
def test_a_person_has_the_papers_channels(split, count):
    channels = channels_of(PERSON, split)
    assert len(channels) == count
    assert sorted(bone for bones in channels for bone in bones) == sorted(PERSON.bones)


def test_a_mirrored_person_has_the_channels_of_the_other_side():
    points = torch.rand(2, 28, 2) * 1.6 - 0.8
    mirrored = points[:, PERSON.flip_order.copy()] * torch.tensor([-1.0, 1.0])
    axial, left_arm, right_arm, left_leg, right_leg = skeleton_image(points, channels_of(PERSON), 32).unbind(1)
    swapped = torch.stack([axial, right_arm, left_arm, right_leg, left_leg], dim=1)
    assert torch.allclose(skeleton_image(mirrored, channels_of(PERSON), 32), swapped.flip(3), atol=1e-5)


def test_one_channel_cannot_tell_left_from_right_and_five_can():
    points = torch.rand(1, 28, 2)
    exchanged = points[:, PERSON.flip_order.copy()]
    one, five = (channels_of(PERSON, split) for split in ("one", "limbs"))
    # the clavicles and hips hang from the middle, so the picture as a whole is the same person
    assert torch.allclose(skeleton_image(points, one, 32), skeleton_image(exchanged, one, 32), atol=1e-6)
    assert not torch.allclose(skeleton_image(points, five, 32), skeleton_image(exchanged, five, 32), atol=0.1)


def test_the_groups_of_another_skeleton_decide():
    fly = Skeleton("fly", ("thorax", "head", "wing_l", "wing_r"), (-1, 0, 0, 0), pairs=((2, 3),))
    assert [len(channels_of(fly, split)) for split in ("one", "sides", "limbs")] == [1, 3, 1]


def test_a_split_that_is_none_is_said():
    with pytest.raises(UsageError, match="limbs"):
        channels_of(PERSON, "bones")


def test_the_gradient_is_that_of_finite_differences():
    points = torch.tensor([[[-0.31, -0.22], [0.37, 0.44], [0.1, -0.4]]], dtype=torch.float64, requires_grad=True)
    channels = (((0, 1),), ((1, 2),))
    assert torch.autograd.gradcheck(lambda p: skeleton_image(p, channels, 8, gamma=3.0), points, atol=1e-6)


def test_a_bone_of_no_length_is_a_dot_with_a_gradient():
    points = torch.zeros(1, 2, 2, requires_grad=True)
    image = skeleton_image(points, BAR, 17)
    image[0, 0, 8, 10].backward()
    x = (2 * 10 + 1) / 17 - 1
    assert image[0, 0, 8, 10].item() == pytest.approx(math.exp(-250 * x**2), rel=1e-4)
    assert torch.isfinite(points.grad).all() and points.grad[..., 0].sum() > 0


def test_gamma_begins_wide_and_ends_as_published():
    assert gamma_at(0.0) == pytest.approx(25)
    assert gamma_at(0.25) == pytest.approx(math.sqrt(25 * 250))
    assert gamma_at(0.5) == gamma_at(1.0) == pytest.approx(GAMMA)
