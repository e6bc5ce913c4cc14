"""Poses drawn into pictures."""

import numpy as np

from app.colors import SIDE_COLORS, rgb
from app.overlay import depth_picture, draw_pose
from core.document import FramePose
from core.poses import Status
from core.skeleton import skeleton_from_names

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


def test_near_is_light_and_no_reading_is_black():
    picture = depth_picture(np.array([[600.0, 4000.0, np.nan]], np.float32))
    assert picture[0, 0, 0] > picture[0, 1, 0] > picture[0, 2, 0] == 0
