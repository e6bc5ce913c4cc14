"""Joints from markers, against figures by hand."""

import numpy as np
import pytest

from core.kinematics.joint_centres import (
    away_from_wand,
    elbow_inwards,
    hip_centres,
    inside,
    shoulder_centres,
    size,
)


def row(*places) -> list[np.ndarray]:
    return [np.array([place], float) for place in places]


def test_hips_are_where_harrington_has_them_in_a_pelvis_240_mm_wide_and_150_deep():
    """Facing +z, left +x: 0.24 * 150 + 9.9 back, 0.30 * 240 + 10.9 down, 0.33 * 240 + 7.3 aside."""
    left, right = hip_centres(*row([120, 1000, 75], [-120, 1000, 75], [0, 1000, -75]))
    assert left == pytest.approx(np.array([[86.5, 1000 - 82.9, 75 - 45.9]]))
    assert right == pytest.approx(left * [-1, 1, 1])


def test_the_sizes_of_a_pelvis_are_those_of_most_frames():
    fronts = np.tile([[120.0, 1000, 75]], (5, 1))
    fronts[0, 0] = 400  # a marker that jumps
    left, _ = hip_centres(fronts, np.tile([[-120.0, 1000, 75]], (5, 1)), np.tile([[0.0, 1000, -75]], (5, 1)))
    assert left[1:] == pytest.approx(np.tile([[86.5, 917.1, 29.1]], (4, 1)))


def test_a_joint_is_half_a_breadth_inside_of_its_marker_and_square_to_the_limb():
    start, marker, inwards = row([0, 900, 0], [50, 500, 0], [-1, 0, 0])
    joint = inside(start, marker, inwards, 50.0)
    assert np.linalg.norm(joint - marker) == pytest.approx(50)
    assert ((start - joint) * (marker - joint)).sum() == pytest.approx(0, abs=1e-6)
    assert joint[0, 0] == pytest.approx(0, abs=1e-6)


def test_a_wand_tells_where_inside_is_unless_it_lies_on_the_limb():
    start, marker, wand, otherwise = row([0, 900, 0], [50, 500, 0], [80, 700, 60], [-1, 0, 0])
    told = away_from_wand(start, marker, wand, otherwise)
    assert told == pytest.approx((marker - wand) / np.linalg.norm(marker - wand))
    assert away_from_wand(start, marker, (start + marker) / 2, otherwise) == pytest.approx(otherwise)


@pytest.mark.parametrize(("side", "inwards"), [("left", -1.0), ("right", 1.0)])
def test_the_hinge_of_an_elbow_points_inwards_and_is_held_while_the_arm_is_straight(side, inwards):
    """Arms hang, forearms forward: the hinge lies across the body."""
    shoulder, elbow = np.zeros((3, 3)), np.tile([[0.0, -300, 0]], (3, 1))
    wrist = np.array([[0, -300, 250.0], [0, -550, 0], [0, -550, 0]])
    assert elbow_inwards(shoulder, elbow, wrist, side) == pytest.approx(np.tile([[inwards, 0, 0]], (3, 1)))
    assert np.isnan(elbow_inwards(shoulder[1:], elbow[1:], wrist[1:], side)).all()


def test_shoulders_hang_below_their_markers_by_a_sixth_of_what_is_between():
    left, right = shoulder_centres(*row([200, 1500, 0], [-200, 1500, 0], [0, 2, 0]))
    assert left == pytest.approx(np.array([[200, 1432, 0]])) and right == pytest.approx(np.array([[-200, 1432, 0]]))


def test_a_size_that_is_never_seen_is_unknown():
    assert np.isnan(size(np.full((3, 3), np.nan)))
