"""Pairs: one person in one place, and labels of both poses."""

from dataclasses import replace

import numpy as np
import pytest

from core.camera import Camera
from core.synthesis.body import BONES
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_pairs import PAIRS, color_pair, synthesize_pairs

pytestmark = pytest.mark.slow

SMALL = replace(PAIRS, width=48, height=48, subjects=2, blur=0.0)


@pytest.fixture(scope="module")
def pair():
    return color_pair(2, 1, SMALL)


def test_both_poses_are_where_their_camera_projects_them(pair):
    images, facts = pair
    assert images.shape == (2, 48, 48, 3) and images.dtype == np.uint8
    camera = Camera(48, 48, facts["K"])
    assert facts["joints_image"] == pytest.approx(camera.project(facts["joints_camera"]), abs=1e-2)
    assert np.abs(facts["joints_camera"][0] - facts["joints_camera"][1]).max() > 50


def test_nothing_but_the_person_differs(pair):
    images, facts = pair
    joints = facts["joints_image"].reshape(-1, 2)
    low, high = joints.min(axis=0) - 6, joints.max(axis=0) + 6
    y, x = np.mgrid[:48, :48]
    away = (x < low[0]) | (x > high[0]) | (y < low[1]) | (y > high[1])
    change = np.abs(images[0].astype(int) - images[1]).max(axis=2)
    assert away.sum() > 300 and np.quantile(change[away], 0.9) < 12 < change[~away].max()


def test_rotations_carry_the_rest_pose_into_the_picture(pair):
    _, facts = pair
    rest = synthetic_subject(1, int(facts["subject"]), SMALL.detail).joints
    names = list(_joints())
    for number, bone in enumerate(BONES):
        start, end = names.index(bone.start), names.index(bone.end)
        joints = facts["joints_camera"][0]
        turned = facts["rotations"][0, number] @ (rest[end] - rest[start])
        seen = joints[end] - joints[start]
        assert turned / np.linalg.norm(turned) == pytest.approx(seen / np.linalg.norm(seen), abs=2e-3), bone.name


def test_a_set_of_pairs_goes_on_where_it_was_left(tmp_path):
    synthesize_pairs(tmp_path / "set", 1, 1, options=SMALL)
    synthesize_pairs(tmp_path / "set", 2, 1, options=SMALL)
    labels = np.load(tmp_path / "set" / "labels_00000.npz")
    assert labels["rotations"].shape == (2, 2, 23, 3, 3)
    assert len(list((tmp_path / "set" / "second").iterdir())) == 2


def _joints():
    from core.skeleton import load_skeleton

    return load_skeleton("mpi28").joints
