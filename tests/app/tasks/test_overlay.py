"""Poses drawn into pictures."""

import numpy as np

from app.colors import SIDE_COLORS, rgb
from app.tasks.overlay import depth_limits, depth_picture, draw_pose
from core.poses import Status
from core.skeleton import skeleton_from_names
from core.track import FramePose

SKELETON = skeleton_from_names(("left_wrist", "right_wrist", "neck"))


def pose(coords, status=Status.MEASURED):
    coords = np.array(coords, np.float32)
    ones = np.ones(len(coords), np.float32)
    return FramePose(coords, ones, np.full(len(coords), status, np.uint8), np.zeros(len(coords), np.uint8), None)


def test_left_and_right_have_their_own_colours_at_their_places():
    picture = np.zeros((200, 300, 3), np.uint8)
    draw_pose(picture, pose([[50, 60], [150, 60], [np.nan, np.nan]]), SKELETON)
    assert tuple(picture[60, 50]) == rgb(SIDE_COLORS["left"])
    assert tuple(picture[60, 150]) == rgb(SIDE_COLORS["right"])
    assert not picture[100:].any()


def test_what_a_model_made_up_is_hollow():
    picture = np.zeros((200, 300, 3), np.uint8)
    draw_pose(picture, pose([[50, 60], [150, 60], [250, 60]], Status.INFERRED), SKELETON)
    assert not picture[60, 50].any() and picture.any()


def test_joints_far_outside_the_picture_do_no_harm():
    picture = np.zeros((50, 50, 3), np.uint8)
    draw_pose(picture, pose([[1e9, -1e9], [-1e30, 3], [25, 25]]), SKELETON)
    assert picture[25, 25].any()


def test_near_is_blue_far_is_red_and_no_reading_is_black():
    near, far, nothing = depth_picture(np.array([[1200.0, 3600.0, np.nan]], np.float32), (500.0, 4000.0))[0].astype(int)
    assert near[2] > near[0] and far[0] > far[2]
    assert not nothing.any()


def test_the_limits_of_a_frame_leave_out_a_few_stray_readings():
    depth = np.full((100, 100), 2000.0, np.float32)
    depth[0, :3], depth[1, :3], depth[2:52] = 100, 9000, 3000
    assert depth_limits(depth) == (2000, 3000)
