"""The four-legged animal: bones keep their lengths through the walk, feet take turns, labels agree with pictures."""

import numpy as np
import pytest

from core.camera import Camera
from core.synthesis.animal_pairs import animal_pair
from core.synthesis.quadruped import BONES, QUADRUPED, Animal, Build, Gait, posed, sample_build, turns

FEET = QUADRUPED.indices(("left_foot", "left_hand", "right_foot", "right_hand"))


def lengths(joints):
    parents, children = np.array(QUADRUPED.bones).T
    return np.linalg.norm(joints[children] - joints[parents], axis=1)


def test_bones_keep_their_lengths_however_it_walks():
    rng = np.random.default_rng(0)
    for _ in range(5):
        build = sample_build(rng)
        walk = [lengths(posed(build, Gait(phase, 1.2, nod=20, look=-30, bend=8))) for phase in np.linspace(0, 1, 7)]
        assert np.ptp(walk, axis=0).max() < 1e-6 * build.trunk


def test_each_foot_is_lifted_once_a_cycle_in_the_order_of_a_walk():
    cycle = np.arange(0, 1, 0.01)
    heights = np.array([posed(Build(), Gait(phase, 1.0))[FEET, 1] for phase in cycle])
    highest = cycle[heights.argmax(axis=0)]
    assert (np.diff(highest) % 1) == pytest.approx([0.75] * 3, abs=0.1), "each a quarter after the one before"
    assert (heights.max(axis=0) > 1.5 * np.median(heights, axis=0)).all()


def test_left_and_right_are_mirror_images_where_it_stands():
    joints = posed(Build())
    assert joints[QUADRUPED.flip_order] * (-1, 1, 1) == pytest.approx(joints, abs=1e-9)
    assert joints[QUADRUPED.index("left_hip"), 0] > 0 and joints[QUADRUPED.index("nose"), 2] > 500


def test_turns_carry_bones_from_rest_to_the_pose():
    build = Build()
    pose, parents = posed(build, Gait(0.3, 1.0, look=20)), np.array(QUADRUPED.bones)[:, 0]
    rest, children = posed(build), np.array(QUADRUPED.bones)[:, 1]
    found = turns(build, pose)
    carried = np.einsum("bij,bj->bi", found, rest[children] - rest[parents])
    assert carried == pytest.approx(pose[children] - pose[parents], abs=1e-6 * build.trunk)
    assert np.linalg.det(found) == pytest.approx(np.ones(len(BONES)))


def test_the_flesh_is_around_the_bones():
    joints = posed(Build())
    mesh = Animal(Build(), (0.2, 0.2, 0.2), (0.5, 0.5, 0.5), 1).mesh(joints)
    assert np.abs(np.linalg.norm(mesh.normals, axis=1) - 1).max() < 1e-6
    low, high = mesh.vertices.min(axis=0), mesh.vertices.max(axis=0)
    assert (low <= joints.min(axis=0) + 1e-6).all() and (high >= joints.max(axis=0) - 1e-6).all()


@pytest.mark.slow
def test_a_pair_shows_one_animal_where_its_camera_projects_it():
    images, facts = animal_pair(0, 1)
    camera = Camera(160, 160, facts["K"])
    assert facts["joints_image"] == pytest.approx(camera.project(facts["joints_camera"]), abs=1e-2)
    again, _ = animal_pair(0, 1)
    assert images.shape == (2, 160, 160, 3) and np.array_equal(images, again)
    assert (np.abs(images[0].astype(int) - images[1]) > 20).any(axis=2).mean() > 0.005
