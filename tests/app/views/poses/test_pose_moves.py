import numpy as np
import pytest

from app.views.poses.pose_moves import descendants, shifted, swung, turned
from tests.app.views.conftest import LEFT_HIP, LEFT_KNEE, LEGS, PELVIS, RIGHT_KNEE, STANDING_3D


def test_a_quarter_turn_clockwise_takes_right_to_below():
    square = np.array([[-1.0, 0], [1, 0], [np.nan, np.nan]])
    assert turned(square, 90) == pytest.approx(np.array([[0, -1.0], [0, 1], [np.nan, np.nan]]), nan_ok=True, abs=1e-9)


def test_shifting_leaves_the_others():
    moved = shifted(STANDING_3D, (LEFT_KNEE,), np.array([1.0, 2, 3]))
    assert (moved - STANDING_3D)[LEFT_KNEE].tolist() == [1, 2, 3]
    assert np.abs(np.delete(moved - STANDING_3D, LEFT_KNEE, axis=0)).max() == 0


def test_a_knee_swings_on_a_circle_about_its_hip():
    """The thigh is 450 long and hangs down; pulled straight forward, however far, it points there at 450."""
    moved = swung(STANDING_3D, LEGS, LEFT_KNEE, np.array([100, 900, 5000]))
    assert moved[LEFT_KNEE] == pytest.approx([100, 900, 450])


def test_what_hangs_from_a_joint_comes_along():
    """The hip turns a right angle about the pelvis, from left to forward; the thigh below it still hangs down."""
    moved = swung(STANDING_3D, LEGS, LEFT_HIP, np.array([0, 900, 100]))
    assert moved[LEFT_HIP] == pytest.approx([0, 900, 100])
    assert moved[LEFT_KNEE] == pytest.approx([0, 450, 100])
    assert moved[RIGHT_KNEE].tolist() == STANDING_3D[RIGHT_KNEE].tolist()


def test_a_limb_can_be_swung_to_the_opposite_side():
    moved = swung(STANDING_3D, LEGS, LEFT_KNEE, np.array([100, 2000, 0]))
    assert moved[LEFT_KNEE] == pytest.approx([100, 1350, 0])


def test_the_root_takes_everybody_along():
    moved = swung(STANDING_3D, LEGS, PELVIS, STANDING_3D[PELVIS] + (10, 0, -5))
    assert moved - STANDING_3D == pytest.approx(np.tile([10, 0, -5], (5, 1)))


def test_descendants_are_the_joint_and_all_below():
    assert descendants(LEGS, LEFT_HIP) == [LEFT_HIP, LEFT_KNEE]
    assert sorted(descendants(LEGS, PELVIS)) == [0, 1, 2, 3, 4]
