"""Rotations against SciPy and against numbers known by hand."""

import numpy as np
import pytest

from core.kinematics.rotations import (
    angle_between,
    axis_angle_from_matrix,
    euler_from_matrix,
    matrix_from_6d,
    matrix_from_axis_angle,
    matrix_from_euler,
    matrix_from_quaternion,
    quaternion_from_matrix,
    six_d_from_matrix,
)


@pytest.fixture
def random():
    return np.random.default_rng(7)


def rotations(random, *shape):
    return matrix_from_axis_angle(random.normal(size=(*shape, 3)))


def test_angles_between_segments():
    first = [[1, 0, 0], [1, 0, 0], [2, 0, 0], [1, 0, 0], [0, 0, 0]]
    second = [[0, 3, 0], [-1, 0, 0], [5, 0, 0], [1, 1, 0], [1, 0, 0]]
    assert angle_between(first, second)[:4] == pytest.approx([90, 180, 0, 45])
    assert np.isnan(angle_between(first, second)[4])


def test_a_tiny_angle_is_not_rounded_away():
    assert angle_between([1, 0], [1, 1e-9]) == pytest.approx(np.degrees(1e-9), rel=1e-6)


def test_a_quarter_turn_about_z():
    quarter = [[0, -1, 0], [1, 0, 0], [0, 0, 1]]
    half = np.sqrt(0.5)
    assert np.allclose(matrix_from_axis_angle([0, 0, np.pi / 2]), quarter)
    assert np.allclose(matrix_from_quaternion([0, 0, half * 3, half * 3]), quarter)
    assert np.allclose(matrix_from_euler([90, 0, 0], "ZXY"), quarter)
    assert np.allclose(matrix_from_6d([0, 2, 0, -5, 1, 0]), quarter)
    assert np.allclose(euler_from_matrix(quarter, "ZXY"), [90, 0, 0])


@pytest.mark.parametrize("kind", ["axis_angle", "quaternion", "euler", "6d"])
def test_rotations_survive_the_way_there_and_back(kind, random):
    matrices = rotations(random, 4, 3)
    there, back = {
        "axis_angle": (axis_angle_from_matrix, matrix_from_axis_angle),
        "quaternion": (quaternion_from_matrix, matrix_from_quaternion),
        "euler": (lambda m: euler_from_matrix(m, "XYZ"), lambda a: matrix_from_euler(a, "XYZ")),
        "6d": (six_d_from_matrix, matrix_from_6d),
    }[kind]
    matrices[1, 2] = np.nan
    result = back(there(matrices))
    assert result.shape == (4, 3, 3, 3) and np.isnan(result[1, 2]).all()
    assert np.nanmax(np.abs(result - matrices)) < 1e-12 and np.isnan(result).sum() == 9


def test_gimbal_lock_gives_the_same_rotation_without_a_warning(recwarn):
    matrix = matrix_from_euler([30, 90, 10], "ZXY")
    assert np.allclose(matrix_from_euler(euler_from_matrix(matrix, "ZXY"), "ZXY"), matrix, atol=1e-7)
    assert not recwarn.list
