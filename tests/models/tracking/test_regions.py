"""Crops and the way back from them."""

import numpy as np
import pytest

from models.tracking.regions import Region


def test_points_come_back_where_they_were():
    region = Region(120.5, 80.25, 60, 90, 0.7)
    points = np.random.default_rng(0).uniform(0, 200, (50, 2))
    assert region.to_image(region.to_unit(points)) == pytest.approx(points, abs=1e-9)


def test_a_quarter_turn_puts_the_regions_top_to_the_right():
    region = Region(100, 50, 40, 40, np.pi / 2)
    assert region.to_image(np.array([0.5, 0.0])) == pytest.approx([120, 50])


def test_the_whole_picture_at_its_own_size_is_the_picture():
    frame = np.random.default_rng(0).integers(0, 256, (37, 53, 3), np.uint8)
    assert np.array_equal(Region.whole(frame).crop(frame, 53, 37), frame)


def test_a_letterbox_is_black_where_there_is_no_picture():
    frame = np.full((20, 60, 3), 200, np.uint8)
    crop = Region.whole(frame, square=True).crop(frame, 60, 60)
    assert crop[:18].max() == 0 and crop[42:].max() == 0 and crop[25:35].min() == 200


@pytest.mark.parametrize("angle", [0.0, 0.6, 2.5])
@pytest.mark.parametrize("side", [150, 1500])
def test_what_the_crop_shows_is_found_again_in_the_frame(angle, side):
    y, x = np.mgrid[0:1000, 0:1200]
    blob = np.exp(-((x - 640) ** 2 + (y - 410) ** 2) / (2 * (side / 30) ** 2))
    frame = np.repeat((255 * blob).astype(np.uint8)[..., None], 3, axis=2)
    region = Region(620, 430, side, side, angle)
    crop = region.crop(frame, 100, 100)[..., 0].astype(float)
    rows, columns = np.mgrid[0:100, 0:100] + 0.5
    found = np.array([(columns * crop).sum(), (rows * crop).sum()]) / crop.sum() / 100
    assert region.to_image(found) == pytest.approx([640, 410], abs=side / 400)


def test_a_frame_beyond_opencvs_limit_is_cropped_too():
    frame = np.zeros((20, 70_000, 3), np.uint8)
    frame[:, 60_000:] = 255
    crop = Region(60_000, 9.5, 2000, 20).crop(frame, 100, 10)
    assert crop[5, :48].max() == 0 and crop[5, 52:].min() == 255
