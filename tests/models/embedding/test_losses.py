"""Each loss by hand."""

import math

import pytest
import torch

from core.skeleton import skeleton_from_dict
from models.embedding.losses import (
    deceive_loss,
    feature_matching,
    judge_loss,
    perceptual,
    points_l2,
    reprojection,
    root_relative_l2,
    rotations_l2,
    skeleton_l2,
    skeletons_apart,
    uneven_bones,
    with_mean_bones,
)
from models.embedding.skeleton_image import skeleton_image


def scales(*verdicts):
    return [[torch.zeros(1), torch.tensor([value])] for value in verdicts]


def test_a_judge_wants_one_for_real_and_nothing_for_made():
    assert judge_loss(scales(1.0, 1.0, 1.0), scales(0.0, 0.0, 0.0)) == 0
    assert judge_loss(scales(0.5, 1.0), scales(1.0, 0.0)) == pytest.approx((0.125 + 0.5) / 2)
    assert deceive_loss(scales(0.5, 1.0)) == pytest.approx(0.125)


def test_features_are_compared_layer_by_layer():
    real, made = [torch.zeros(2, 2), torch.zeros(1)], [torch.full((2, 2), 2.0), torch.full((1,), 4.0)]
    assert perceptual(real, made) == pytest.approx((4 + 16) / 2)
    assert feature_matching([[*real, torch.ones(1)]], [[*made, torch.zeros(1)]]) == pytest.approx((2 + 4) / 2)


def test_the_real_side_gets_no_gradient():
    real, made = torch.ones(3, requires_grad=True), torch.zeros(3, requires_grad=True)
    (perceptual([real], [made]) + feature_matching([[real, real]], [[made, made]])).backward()
    assert real.grad is None and made.grad is not None


def test_empty_channels_do_not_dilute_the_skeletons_loss():
    y, target = torch.zeros(1, 1, 4, 4), torch.zeros(1, 1, 4, 4)
    target[0, 0, 1, 1], y[0, 0, 1, 1] = 1.0, 0.5
    wide = [torch.cat([image, torch.zeros(1, 4, 4, 4)], dim=1) for image in (y, target)]
    assert skeleton_l2(y, target) == skeleton_l2(*wide) == pytest.approx(0.25)


def test_a_bone_beside_its_place_gains_nothing_by_shrinking():
    y = skeleton_image(torch.tensor([[[-0.6, -0.4], [-0.6, 0.4]]]), (((0, 1),),), 32)
    points = torch.tensor([[[0.6, -0.4], [0.6, 0.4]]], requires_grad=True)
    (apart,) = torch.autograd.grad(skeletons_apart(skeleton_image(points, (((0, 1),),), 32), y), points)
    (alone,) = torch.autograd.grad(skeleton_l2(skeleton_image(points, (((0, 1),),), 32), y), points)
    assert alone[0, 0, 1] < -0.1 and alone[0, 1, 1] > 0.1  # downhill the ends come together
    assert apart.abs().max() < 1e-4
    near = torch.tensor([[[-0.55, -0.4], [-0.55, 0.4]]], requires_grad=True)
    (back,) = torch.autograd.grad(skeletons_apart(skeleton_image(near, (((0, 1),),), 32), y), near)
    assert (back[0, :, 0] > 0.1).all()  # downhill they come nearer
    assert skeletons_apart(y, y) == 0 and skeletons_apart(torch.zeros_like(y), y) == pytest.approx(1)


def test_joints_without_weight_do_not_count():
    points, target = torch.zeros(1, 2, 2), torch.tensor([[[3.0, 4.0], [math.nan, math.nan]]])
    assert points_l2(points, target, torch.tensor([[1.0, 0.0]])) == pytest.approx(25)
    assert points_l2(points, torch.ones(1, 2, 2)) == pytest.approx(2)


def test_a_quarter_turn_is_four_and_a_half_turn_eight():
    quarter = torch.tensor([[[[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]]])
    assert rotations_l2(torch.eye(3)[None, None], quarter) == pytest.approx(4)
    assert rotations_l2(torch.eye(3)[None, None], quarter @ quarter) == pytest.approx(8)


def test_a_person_a_metre_away_has_the_same_pose():
    body = torch.rand(1, 5, 3)
    assert root_relative_l2(body + 1, body, root=2) == pytest.approx(0, abs=1e-10)
    stretched = body.clone()
    stretched[0, 0, 0] += 0.5
    assert root_relative_l2(stretched, body, root=2) == pytest.approx(0.25 / 5)


CHAIN = skeleton_from_dict({"name": "chain", "joints": ["b", "a", "c"], "parents": [1, -1, 0]})  # a, b, c


def chain(*lengths):
    """(N, 3, 3) straight chains along x, 4 m away, of two bones of these lengths."""
    return torch.tensor([[[first, 0, 4], [0, 0, 4], [first + second, 0, 4]] for first, second in lengths])


def test_bones_that_keep_their_length_cost_nothing():
    assert uneven_bones(chain((1.0, 2.0), (1.0, 2.0)), CHAIN.bones) == 0
    doubled = uneven_bones(chain((1.0, 1.0), (2.0, 1.0)), CHAIN.bones)
    assert doubled == pytest.approx((math.log(2) / 2) ** 2 / 2)


def test_the_lift_is_projected_with_bones_of_one_length():
    positions = chain((1.0, 1.0), (3.0, 1.0))
    assert with_mean_bones(positions, CHAIN) == pytest.approx(chain((2.0, 1.0), (2.0, 1.0)))
    cameras, seen = torch.tensor([[1.0, 1, 0, 0]]).expand(2, 4), positions[..., :2] / 4
    assert reprojection(seen, positions, cameras, CHAIN) == pytest.approx(2 * (0.25**2) / 3)


def test_turns_of_nobody_known_and_of_no_bones_are_nothing():
    turned = torch.eye(3).expand(2, 4, 3, 3)
    assert rotations_l2(turned, torch.zeros(2, 4, 3, 3), torch.zeros(2)) == 0
    assert rotations_l2(turned[:, :0], turned[:, :0]) == 0
    assert rotations_l2(turned, torch.zeros(2, 4, 3, 3), torch.tensor([1.0, 0.0])) == pytest.approx(3)
