"""Cameras of crops against ``core.camera``, projection at any depth, rotations as six numbers."""

import numpy as np
import pytest
import torch

from core.camera import Camera
from core.kinematics.rotations import matrix_from_axis_angle
from models.embedding.geometry import (
    FIELD,
    before,
    camera_of,
    cropped,
    project,
    region_camera,
    rotation_from_six,
)
from models.tracking.regions import Region

FRAME = Camera.from_fov(1920, 1080, FIELD)
POINTS = np.array([[0.3, -0.2, 4.0], [-0.6, 0.5, 3.0]])


def test_the_focal_length_of_62_degrees():
    assert FRAME.K[0, 0] / 1920 == pytest.approx(0.832, abs=1e-3)


def test_a_point_falls_where_the_frames_camera_says():
    region = Region(1100.0, 480.0, 400.0, 400.0)
    camera = torch.from_numpy(region_camera(FRAME, region))[None]
    seen = project(torch.from_numpy(POINTS).float()[None], camera)[0].numpy()
    pixels = FRAME.project(POINTS * 1000)
    assert np.allclose(region.to_image((seen + 1) / 2), pixels, atol=1e-2)


def test_a_crop_moves_the_principal_point():
    picture = FRAME.crop(300, 40, 1000, 1000)
    whole = camera_of(picture.K, 1000)
    part = cropped(whole, np.array([0.2, -0.1]), np.array([0.5]))
    points = torch.from_numpy(POINTS).float()[None]
    of_whole = project(points, torch.from_numpy(whole)[None])
    of_part = project(points, torch.from_numpy(part)[None])
    assert torch.allclose(of_part, (of_whole - torch.tensor([0.2, -0.1])) / 0.5, atol=1e-5)


def test_behind_the_camera_nothing_is_nan_and_the_way_out_is_known():
    depth = torch.tensor([-5.0, 0.0, 0.0999, 0.1, 2.0], requires_grad=True)
    squeezed = before(depth)
    squeezed.sum().backward()
    assert (squeezed > 0).all() and (squeezed.diff() > 0).all() and squeezed[-1] == 2
    assert torch.isfinite(depth.grad).all() and (depth.grad > 0).all()
    points = torch.tensor([[[0.1, 0.2, -1.0], [0.0, 0.0, 0.0]]], requires_grad=True)
    project(points, torch.tensor([[1.6, 1.6, 0.0, 0.0]])).sum().backward()
    assert torch.isfinite(points.grad).all()


def test_six_numbers_are_a_rotation():
    rotations = torch.from_numpy(matrix_from_axis_angle(np.random.default_rng(0).normal(0, 1, (5, 3))))
    six = torch.cat([rotations[..., 0], rotations[..., 1]], dim=-1)
    assert torch.allclose(rotation_from_six(six), rotations)
    skewed = torch.cat([3 * six[:, :3], six[:, 3:] + 0.7 * six[:, :3]], dim=1)
    assert torch.allclose(rotation_from_six(skewed), rotations)


def test_six_zeros_give_no_nan():
    six = torch.zeros(1, 6, requires_grad=True)
    rotation_from_six(six).sum().backward()
    assert torch.isfinite(six.grad).all()
