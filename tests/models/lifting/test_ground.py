import numpy as np
import pytest

from core.errors import PoseError
from core.kinematics.bone_lengths import own_lengths
from models.lifting.ground import SOLE, find_floor, plant_feet


def test_a_standing_person_is_put_upright_on_the_floor(person, camera, skeleton):
    """The camera looks 10 degrees down; the person stands at the origin."""
    floor = find_floor(camera.to_camera(person(50)), skeleton, 25.0)
    world = floor.to_world(camera.to_camera(person(50)))
    np.testing.assert_allclose(floor.R @ floor.R.T, np.eye(3), atol=1e-9)
    toes, head = skeleton.indices(("left_toe", "right_toe")), skeleton.index("head_top")
    np.testing.assert_allclose(world[:, toes, 1], SOLE, atol=15)
    np.testing.assert_allclose(world[:, head, 1], 1690, atol=25)
    np.testing.assert_allclose(world[0, skeleton.index("pelvis"), [0, 2]], 0, atol=1e-6)


def test_feet_that_slide_a_little_stay_where_they_stand(person, skeleton):
    poses = person(50)
    poses += np.linspace(0, 60, 50)[:, None, None] * np.array([1.0, 0, 0])  # 30 mm/s
    planted = plant_feet(poses, skeleton, 25.0, np.zeros(poses.shape[:2], bool))
    feet = skeleton.indices(("left_toe", "right_toe", "left_ankle", "right_ankle"))
    assert np.ptp(poses[:, feet], axis=0).max() > 59
    assert np.ptp(planted[:, feet], axis=0).max() < 1e-6
    np.testing.assert_allclose(own_lengths(planted, skeleton), own_lengths(poses, skeleton), atol=3)


def test_no_pose_no_floor(skeleton):
    with pytest.raises(PoseError, match="whole pose"):
        find_floor(np.full((4, 28, 3), np.nan), skeleton, 25.0)
