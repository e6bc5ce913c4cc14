"""Joints behind the surface that a depth camera sees."""

import numpy as np
import pytest

from core.depth.surface import Surface, behind_surface


def surface(depth):
    return Surface(1, 0, np.asarray(depth, np.float32), None)


def test_a_joint_lies_its_own_distance_behind_the_surface_at_its_pixel():
    wall = surface(np.full((20, 30), 2000.0))
    np.testing.assert_allclose(wall.joints(["pelvis", "left_wrist"], [[10, 10], [3.4, 5.2]]), [2129, 2026])


def test_a_hand_before_a_wall_counts_not_the_wall():
    depth = np.full((20, 20), 3000.0)
    depth[:, 8:11] = 1500
    assert surface(depth).beneath([[9, 10]])[0] == 1500


def test_a_hole_is_bridged_by_the_readings_beside_it_and_a_large_one_is_not():
    depth = np.full((20, 20), 1800.0)
    depth[10, 10] = np.nan
    assert surface(depth).beneath([[10, 10]])[0] == 1800
    depth[:] = np.nan
    assert np.isnan(surface(depth).beneath([[10, 10]])[0])


def test_outside_the_picture_nothing_is_known():
    assert np.isnan(surface(np.full((20, 20), 1800.0)).beneath([[-3, 5], [25, 5], [5, 40]])).all()


def test_joints_that_were_never_measured_lie_a_usual_distance_behind():
    assert behind_surface(["left_toe"])[0] == 60


@pytest.mark.slow
def test_the_distances_agree_with_the_renderer():
    from tools.measure_joint_depths import SKELETON, offsets

    found = offsets(40, 4)
    wrists = [SKELETON.index(f"{side}_wrist") for side in ("left", "right")]
    assert abs(np.median(found[wrists[0]] + found[wrists[1]]) - behind_surface(["left_wrist"])[0]) < 6
    assert abs(np.median(found[SKELETON.index("head")]) - behind_surface(["head"])[0]) < 10
