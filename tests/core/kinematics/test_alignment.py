"""Procrustes alignment against SciPy."""

import numpy as np
import pytest
from scipy.spatial import procrustes
from scipy.spatial.transform import Rotation

from core.kinematics.alignment import similarity_procrustes
from core.kinematics.rotations import matrix_from_axis_angle


@pytest.fixture
def random():
    return np.random.default_rng(7)


def rotations(random, *shape):
    return matrix_from_axis_angle(random.normal(size=(*shape, 3)))


@pytest.mark.parametrize("dims", [2, 3])
def test_a_known_similarity_is_found_in_a_batch(dims, random):
    source = random.normal(size=(3, 2, 9, dims)) * 100
    turn = rotations(random)[:3, :3] if dims == 3 else np.array([[0.6, -0.8], [0.8, 0.6]])
    found = similarity_procrustes(source, 2.5 * source @ turn.T + 30)
    assert np.allclose(found.scale, 2.5) and np.allclose(found.rotation, turn) and np.allclose(found.translation, 30)
    assert np.allclose(found.apply(source), 2.5 * source @ turn.T + 30)


def test_the_error_left_is_scipys(random):
    source, target = random.normal(size=(2, 12, 3))
    source = target + 0.2 * source  # near enough that SciPy, which may mirror, does not
    _, _, disparity = procrustes(target, source)
    left = similarity_procrustes(source, target).apply(source) - target
    spread = ((target - target.mean(axis=0)) ** 2).sum()
    assert (left**2).sum() / spread == pytest.approx(disparity)


def test_weighted_rotation_is_scipys(random):
    source, target = random.normal(size=(2, 12, 3))
    weights = random.uniform(0.1, 2, 12)
    mean = lambda points: (weights[:, None] * points).sum(axis=0) / weights.sum()  # noqa: E731
    expected, _ = Rotation.align_vectors(target - mean(target), source - mean(source), weights)
    found = similarity_procrustes(source, target, weights, scale=False)
    assert np.allclose(found.rotation, expected.as_matrix()) and found.scale == 1
    assert np.allclose(found.apply(mean(source)[None])[0], mean(target))


@pytest.mark.parametrize("dims", [2, 3])
def test_a_mirror_image_is_never_undone(dims, random):
    source = random.normal(size=(10, dims))
    mirrored = source * ([-1] + [1] * (dims - 1))
    found = similarity_procrustes(source, mirrored)
    assert np.linalg.det(found.rotation) == pytest.approx(1)
    assert np.abs(found.apply(source) - mirrored).max() > 0.1


def test_missing_joints_do_not_count(random):
    source = random.normal(size=(8, 3))
    target = source @ rotations(random).T * 3
    source[2], target[5], target[6] = np.nan, np.nan, 1e6
    found = similarity_procrustes(source, target, weights=[1, 1, 1, 1, 1, 1, 0, 1])
    assert found.scale == pytest.approx(3)
    assert np.isnan(found.apply(source)[2]).all() and np.isfinite(found.apply(source)[5]).all()


def test_too_few_joints_leave_it_open_and_one_point_keeps_its_scale():
    points = np.full((2, 5, 3), np.nan)
    points[0, :2] = [[0, 0, 0], [1, 1, 1]]
    points[1] = [1, 2, 3]
    found = similarity_procrustes(points, points + np.arange(15).reshape(5, 3))
    assert np.isnan(found.scale[0]) and np.isnan(found.rotation[0]).all() and np.isnan(found.translation[0]).all()
    assert found.scale[1] == 1 and np.allclose(found.apply(points)[1], [7, 9, 11])
