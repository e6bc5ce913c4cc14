"""A lift measured from poses of known lengths: ankles 80 mm above the soles, hips at 900 mm, shoulders at 1,400."""

import numpy as np
import pytest

from core import gravity
from core.ergonomics import niosh
from core.errors import PoseError
from core.poses import PoseSequence, Space

UP = gravity.Gravity([0.0, 1.0, 0.0], "the test", 0.0)


@pytest.fixture
def lift(pose):
    """From the waist, elbows at right angles, up to the shoulders, arms straight and turned by 30 degrees."""
    return PoseSequence.concatenate([
        pose(both_elbow_flexion=90), pose(both_upper_arm_flexion=90, trunk_twist=30).replace(times=np.array([1.0])),
    ])  # fmt: skip


def test_reach_height_distance_and_asymmetry_are_those_of_the_body(lift):
    """Hands: forearm 250 and hand 90 mm from the elbow, which hangs 300 below the shoulder; floor at -10 mm."""
    begin, end = niosh.measure_lift(lift, UP, 0, 1)
    assert (begin.horizontal, begin.vertical) == pytest.approx((34, 111), abs=0.1)
    assert (end.horizontal, end.vertical) == pytest.approx((64, 141), abs=0.1)
    assert begin.distance == end.distance == pytest.approx(30, abs=0.1)
    assert (begin.asymmetry, end.asymmetry) == pytest.approx((0, 30), abs=0.1)
    assert begin.origin == end.origin == begin.vertical


def test_what_is_measured_goes_into_the_equation(lift):
    begin, end = niosh.measure_lift(lift, UP, 0, 1)
    wanted = 23 * (25 / 34) * (1 - 0.003 * (111 - 75)) * (0.82 + 4.5 / 30)  # one lift in five minutes, a good grip
    assert niosh.limit(begin).rwl == pytest.approx(wanted, rel=0.005)
    assert niosh.limit(end).rwl == 0  # hands farther than 63 cm


def test_hands_that_are_not_seen_are_not_measured(lift):
    coords = lift.coords.copy()
    coords[1, lift.skeleton.indices(("left_wrist", "left_index", "left_pinky"))] = np.nan
    _, end = niosh.measure_lift(lift.replace(coords=coords), UP, 0, 1)
    assert np.isnan(end.horizontal) and np.isnan(niosh.limit(end).rwl)


def test_poses_in_the_picture_are_refused(lift):
    flat = PoseSequence(lift.skeleton, lift.coords[..., :2], lift.times, space=Space.IMAGE)
    with pytest.raises(PoseError, match="to 3D"):
        niosh.measure_lift(flat, gravity.Gravity([0.0, -1.0], "the test", 0.0), 0, 1)
