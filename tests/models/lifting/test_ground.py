import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from core.contacts import FootContacts
from core.errors import PoseError
from core.feet import contacts_in, resting
from core.foot_planting import plant_lifted_feet
from core.gravity import Gravity
from core.kinematics.bone_lengths import own_lengths
from models.lifting.ground import SOLE, find_floor


def test_a_standing_person_is_put_upright_on_the_floor(person, camera, skeleton):
    """The camera looks 10 degrees down; the person stands at the origin."""
    floor = find_floor([camera.to_camera(person(50))], skeleton, 25.0)
    world = floor.to_world(camera.to_camera(person(50)))
    np.testing.assert_allclose(floor.R @ floor.R.T, np.eye(3), atol=1e-9)
    toes, head = skeleton.indices(("left_toe", "right_toe")), skeleton.index("head_top")
    np.testing.assert_allclose(world[:, toes, 1], SOLE, atol=15)
    np.testing.assert_allclose(world[:, head, 1], 1690, atol=25)
    np.testing.assert_allclose(world[0, skeleton.index("pelvis"), [0, 2]], 0, atol=1e-6)


def test_feet_that_slide_a_little_stay_where_they_stand(person, skeleton):
    poses = person(50)
    poses += np.linspace(0, 60, 50)[:, None, None] * np.array([1.0, 0, 0])  # 30 mm/s
    planted = plant_lifted_feet(poses, skeleton, 25.0, np.zeros(poses.shape[:2], bool))
    feet = skeleton.indices(("left_toe", "right_toe", "left_ankle", "right_ankle"))
    assert np.ptp(poses[:, feet], axis=0).max() > 59
    assert np.ptp(planted[:, feet], axis=0).max() < 1e-6
    np.testing.assert_allclose(own_lengths(planted, skeleton), own_lengths(poses, skeleton), atol=3)


def test_a_foot_stands_where_the_user_confirmed_it_all_through_its_rest(person, skeleton):
    """In frame 25 the left toe was put 30 mm further on: it comes to no other place before that frame or after it."""
    poses = person(50) + np.linspace(0, 60, 50)[:, None, None] * np.array([1.0, 0, 0])
    toe, pelvis = skeleton.index("left_toe"), skeleton.index("pelvis")
    confirmed, rests = np.zeros(poses.shape[:2], bool), resting(poses, skeleton, 25.0)
    poses[25, toe, 0] += 30
    confirmed[25, toe] = True
    planted = plant_lifted_feet(poses, skeleton, 25.0, confirmed, rests)
    np.testing.assert_allclose(planted[:, toe], np.broadcast_to(poses[25, toe], (50, 3)), atol=1e-3)
    assert np.abs(np.diff(planted[:, pelvis], axis=0)).max() < 10


def test_no_pose_no_floor(skeleton):
    with pytest.raises(PoseError, match="whole pose"):
        find_floor([np.full((4, 28, 3), np.nan)], skeleton, 25.0)


def test_what_is_known_of_the_vertical_goes_before_how_people_stand(person, camera, skeleton):
    """A man who leans forward for the whole clip leads his own floor astray; an edge that is upright does not."""
    lean = Rotation.from_euler("x", 20, degrees=True).as_matrix()
    seen = camera.to_camera(person(50) @ lean.T)
    up = camera.R @ [0.0, 1.0, 0.0]
    guessed = find_floor([seen], skeleton, 25.0)
    told = find_floor([seen], skeleton, 25.0, Gravity(up, "a door", 1.5, by="edges"))
    assert guessed.R[1] @ up < np.cos(np.radians(10)) and guessed.by == "bodies"
    np.testing.assert_allclose(told.R[1], up, atol=1e-9)
    assert (told.by, told.sigma) == ("edges", 1.5)


def test_several_people_share_one_floor_and_keep_their_distance(person, camera, skeleton):
    near, far = person(50), person(50) + np.array([700.0, 0, -1500.0])
    both = [camera.to_camera(each) for each in (near, far)]
    floor = find_floor(both, skeleton, 25.0)
    worlds = [floor.to_world(each) for each in both]
    toes, pelvis = skeleton.indices(("left_toe", "right_toe")), skeleton.index("pelvis")
    for world in worlds:
        np.testing.assert_allclose(world[:, toes, 1], SOLE, atol=40)
    apart = np.linalg.norm(worlds[0][:, pelvis] - worlds[1][:, pelvis], axis=-1)
    np.testing.assert_allclose(apart, np.hypot(700, 1500), atol=1)


def test_the_camera_has_its_place_in_the_world_of_the_floor(person, camera, skeleton):
    points = camera.to_camera(person(50))
    floor = find_floor([points], skeleton, 25.0)
    placed = floor.placed(camera.replace(R=None, t=None))
    np.testing.assert_allclose(placed.to_camera(floor.to_world(points)), points, atol=1e-6)


def test_what_the_user_states_of_feet_goes_before_what_is_found(person, skeleton):
    """The whole person slides 30 mm/s; by the user's word the left foot stands only from frame 10 to 19."""
    poses = person(50) + np.linspace(0, 60, 50)[:, None, None] * np.array([1.0, 0, 0])
    left, right = skeleton.indices(("left_toe", "right_toe"))
    assert contacts_in(resting(poses, skeleton, 25.0)) == FootContacts(0, ((0, 50),), ((0, 50),))
    stated = FootContacts(0, ((10, 20),))
    rests = resting(poses, skeleton, 25.0, stated)
    assert contacts_in(rests) == stated
    planted = plant_lifted_feet(poses, skeleton, 25.0, np.zeros(poses.shape[:2], bool), rests)
    assert np.ptp(planted[10:20, left, 0]) < 1e-6 and np.ptp(planted[:10, right, 0]) > 5


def test_a_foot_that_only_the_user_sees_standing_stands_by_its_toe(person, skeleton):
    poses = person(50) + np.linspace(0, 2400, 50)[:, None, None] * np.array([1.0, 0, 0])  # 1200 mm/s: nothing rests
    assert contacts_in(resting(poses, skeleton, 25.0)) == FootContacts(0)
    stated = FootContacts(0, ((10, 14),), ((30, 34),))
    assert contacts_in(resting(poses, skeleton, 25.0, stated)) == stated
