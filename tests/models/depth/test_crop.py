"""Squares about a person: where they lie, what of them survives background in the mask, and the way back."""

import numpy as np
import pytest

from core.camera import Camera
from models.depth.crop import REACH, SIDE, Crop, crop_around, normalised


@pytest.fixture
def world():
    """A board 400 x 800 pixels' worth of person 2 m away, in an image of 640 x 480; focal length 500."""
    depth = np.full((480, 640), 4000.0, np.float32)
    mask = np.zeros((480, 640), bool)
    mask[100:400, 250:351] = True
    depth[mask] = 2000
    return depth, mask


def test_the_square_is_two_metres_wide_at_the_person_s_depth(world):
    crop = crop_around(*world, focal=500.0)
    assert crop.median == 2000
    assert crop.side == pytest.approx(500 * SIDE / 2000)
    assert crop.x + crop.side / 2 == pytest.approx(300, abs=1)
    assert crop.y + crop.side / 2 == pytest.approx(249.5, abs=2)


def test_pixels_come_back():
    crop = Crop(-3.5, 17.25, 431.0, 1800.0)
    pixels = np.array([[0.0, 0.0], [123.4, 77.7], [-50.0, 900.0]])
    assert crop.to_image(crop.to_crop(pixels, 96), 96) == pytest.approx(pixels)


def test_the_square_s_camera_sees_a_point_at_the_square_s_pixel():
    camera, crop = Camera.from_fov(640, 480, 70), Crop(120.0, 60.0, 300.0, 2000.0)
    point = np.array([[150.0, -220.0, 2300.0]])
    own = Camera(96, 96, crop.intrinsics(camera.K, 96))
    assert own.project(point) == pytest.approx(crop.to_crop(camera.project(point), 96))


def test_reading_a_square_of_the_same_size_is_cutting_it_out():
    image = np.arange(64, dtype=np.float32).reshape(8, 8)
    assert np.array_equal(Crop(1.5, 2.5, 4, 1).read(image, 4, np.nan), image[3:7, 2:6])
    over = Crop(-2.5, -2.5, 4, 1).read(image, 4, np.nan)
    assert np.isnan(over[:2]).all() and np.array_equal(over[2:, 2:], image[:2, :2])


def test_who_is_larger_than_the_square_is_seen_from_the_top(world):
    depth, mask = world
    mask[5:475, 250:351] = True
    depth[mask] = 1400
    near = crop_around(depth, mask, focal=300.0)  # 2 m are 428 pixels, the person has 470
    assert near.y < 5 < near.y + 0.1 * near.side


def test_background_in_the_mask_does_not_move_the_scale(world):
    """The failure that the paper reports: here a fifth of the mask shows a wall, two metres behind."""
    depth, mask = world
    leaked = mask.copy()
    leaked[100:160, 250:351] = True
    depth[100:160, 250:351] = 4000
    crop = crop_around(depth, leaked, 500.0)
    values = normalised(depth, leaked, crop.median)
    assert crop.median == 2000
    assert (values[200:400, 260:340] == 0).all()
    assert (values[100:160, 260:340] == 1).all()


def test_normalised_depth_counts_from_the_median_and_holes_are_far():
    depth = np.array([[2000.0, 2000 - REACH / 2, 2000 - 3 * REACH, np.nan, 2100.0]])
    mask = np.array([[True, True, True, True, False]])
    assert normalised(depth, mask, 2000.0).tolist() == [[0.0, -0.5, -1.0, 1.0, 1.0]]


def test_nobody_has_no_square(world):
    depth, mask = world
    assert crop_around(depth, np.zeros_like(mask), 500.0) is None
    assert crop_around(np.full_like(depth, np.nan), mask, 500.0) is None
