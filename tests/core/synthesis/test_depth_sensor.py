"""What sensors do to a plane, an edge and a dark wall, in numbers."""

import numpy as np
import pytest

from core.camera import Camera
from core.synthesis.depth_sensor import SENSORS, coarser, degrade, shadow, varied, view_cosine

CAMERA = Camera(160, 120, np.array([[140.0, 0, 79.5], [0, 140, 59.5], [0, 0, 1]]))


def wall(distance):
    return np.full((120, 160), distance, np.float32)


def read(name, depth, seed=0, **facts):
    return degrade(depth, CAMERA, SENSORS[name], np.random.default_rng(seed), **facts)


@pytest.mark.parametrize("name", SENSORS)
def test_a_wall_is_read_where_it_is(name):
    assert np.nanmedian(read(name, wall(1500))) == pytest.approx(1500, abs=4)


@pytest.mark.parametrize("name", ["kinect2", "azure", "realsense", "kinect1"])
def test_noise_grows_with_distance(name):
    near, far = (np.nanstd(read(name, wall(z))) for z in (1000, 3500))
    assert far > 1.4 * near


def test_kinect2_noise_is_as_measured_at_two_metres():
    # Fankhauser 2015 at right angles: 1.5 - 0.5 * 2 + 0.3 * 4 = 1.7 mm; the image's corners are a little slanted.
    assert np.nanstd(read("kinect2", wall(2000))[40:80, 60:100]) == pytest.approx(1.7, abs=0.3)


def test_noise_of_a_stereo_camera_is_alike_in_neighbours_that_of_plain_noise_is_not():
    def correlation(image):
        e = image - np.nanmean(image)
        return np.nanmean(e[:, 1:] * e[:, :-1]) / np.nanmean(e * e)

    assert correlation(read("realsense", wall(2000))) > 0.6
    assert abs(correlation(read("white", wall(2000)))) < 0.05


def test_the_cosine_of_a_slanted_plane():
    # z = 2000 / (1 - x tan 60 degrees): the plane through (0, 0, 2000) turned by 60 degrees about the vertical.
    x = (np.arange(160) - 79.5) / 140
    depth = np.tile(2000 / (1 - x * np.tan(np.radians(60))), (120, 1)).astype(np.float32)
    assert view_cosine(depth, CAMERA)[60, 80] == pytest.approx(0.5, abs=0.01)
    assert view_cosine(wall(1000), CAMERA)[60, 80] == pytest.approx(1, abs=1e-3)


def test_the_shadow_of_a_board_is_as_wide_as_the_baseline_makes_it():
    depth = wall(2000)
    depth[:, 60:100] = 1000
    hidden = shadow(depth, CAMERA, 50.0)
    # 140 px * 50 mm * (1/1000 - 1/2000) = 3.5 pixels, on the side away from the emitter (it is on the right).
    assert 2 <= hidden[60, :60].sum() <= 4 and hidden[60, 56:60].any()
    assert not hidden[60, 60:].any()
    mirrored = shadow(depth, CAMERA, -50.0)
    assert 2 <= mirrored[60, 100:].sum() <= 4 and not mirrored[60, :100].any()
    assert not shadow(depth, CAMERA, 0.0).any()


def test_flying_pixels_lie_between_front_and_back_of_an_edge():
    depth = wall(3000)
    depth[:, 80:] = 1000
    between = read("kinect2", depth)
    flying = (between > 1100) & (between < 2800)
    assert flying.sum() > 20 and flying[:, 74:86].sum() == flying.sum()


def test_black_cloth_loses_more_than_white():
    depth, white, black = wall(2500), np.full((120, 160), 0.8), np.full((120, 160), 0.03)
    lost = [np.isnan(read("kinect2", depth, reflectance=r)).mean() for r in (white, black)]
    assert lost[0] < 0.02 and lost[1] > 0.3


def test_parts_are_torn_out_of_the_person_alone():
    person = np.zeros((120, 160), bool)
    person[30:90, 60:100] = True
    image = read("white", wall(1500), person=person, missing_parts=3)
    holes = np.isnan(image)
    assert 0.01 < holes[person].mean() < 0.9
    assert not holes[:25].any() and not holes[:, :55].any()


def test_readings_come_in_the_sensors_steps():
    values = np.unique(read("kinect1", wall(3000)))
    values = values[np.isfinite(values)]
    assert 20 < np.diff(values).max() < 60  # 2.8 mm at 1 m is 25 mm at 3 m
    whole = read("kinect2", wall(3000))
    assert np.array_equal(whole[np.isfinite(whole)], np.rint(whole[np.isfinite(whole)]))


def test_what_is_out_of_range_or_nothing_is_not_read():
    assert np.isnan(read("kinect2", wall(300))).all()
    assert np.isnan(read("azure", np.full((120, 160), np.nan, np.float32))).all()


def test_the_same_seed_gives_the_same_readings():
    assert np.array_equal(read("realsense", wall(2000), 5), read("realsense", wall(2000), 5), equal_nan=True)
    assert not np.array_equal(read("realsense", wall(2000), 5), read("realsense", wall(2000), 6), equal_nan=True)


def test_specimens_of_a_sensor_differ():
    rng = np.random.default_rng(0)
    one, two = varied(SENSORS["azure"], rng), varied(SENSORS["azure"], rng)
    assert one.name == two.name == "azure" and one.noise != two.noise


def test_a_sensor_read_at_every_fourth_pixel_has_a_quarter_of_what_is_counted_in_pixels():
    fine = SENSORS["realsense"]
    coarse = coarser(fine, 4.0)
    assert (coarse.jitter, coarse.patch, coarse.flying) == (fine.jitter / 4, fine.patch / 4, fine.flying / 4)
    assert coarse.noise == fine.noise and coarse.step_square == fine.step_square
