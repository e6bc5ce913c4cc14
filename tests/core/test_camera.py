"""Projection against OpenCV, and images that are cropped, resized and turned."""

import math

import cv2
import numpy as np
import pytest

from core.camera import Camera
from core.errors import FormatError, PoseError
from core.kinematics.rotations import axis_angle_from_matrix, matrix_from_axis_angle

DISTORTIONS = [
    (),
    (-0.28, 0.1, 0.001, -0.002),
    (-0.28, 0.1, 0.001, -0.002, 0.03),
    (0.5, -2.6, 0.0005, -0.0002, 1.5, 0.4, -2.4, 1.4),
]


@pytest.fixture
def camera():
    """A made-up camera somewhere above the scene, looking at it with a strong lens."""
    R = matrix_from_axis_angle([2.9, 0.3, -0.2])
    K = [[900, 0, 320.5], [0, 910, 250], [0, 0, 1]]
    return Camera(640, 480, K, DISTORTIONS[2], R, [100, 900, 3000], "left")


@pytest.fixture
def world():
    return np.random.default_rng(3).uniform(-600, 600, (4, 10, 3))


def opencv(camera, points):
    distortion = np.array(camera.distortion or [0.0] * 4)
    turn = axis_angle_from_matrix(camera.R)
    found, _ = cv2.projectPoints(points.reshape(-1, 3), turn, camera.t, camera.K, distortion)
    return found.reshape(*points.shape[:-1], 2)


@pytest.mark.parametrize("distortion", DISTORTIONS)
def test_projection_is_opencvs(camera, world, distortion):
    camera = camera.replace(distortion=distortion)
    assert np.allclose(camera.project_world(world), opencv(camera, world), atol=1e-6)


@pytest.mark.parametrize("distortion", DISTORTIONS)
def test_pixels_and_depth_give_the_point_back(camera, world, distortion):
    camera = camera.replace(distortion=distortion)
    points = camera.to_camera(world)
    assert np.allclose(camera.unproject(camera.project(points), points[..., 2]), points, atol=1e-4)


def test_undistorted_pixels_are_opencvs(camera):
    pixels = np.random.default_rng(0).uniform(0, 480, (30, 2))
    criteria = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 100, 1e-12)
    expected = cv2.undistortPoints(pixels, camera.K, np.array(camera.distortion), None, None, camera.K, criteria)
    assert np.allclose(camera.undistort(pixels), expected.reshape(-1, 2), atol=1e-5)


def test_a_distortion_that_cannot_be_undone_is_missing():
    camera = Camera.from_fov(640, 480, 90).replace(distortion=(-0.5, 0, 0, 0))
    assert np.isnan(camera.rays([639, 479])).all() and np.isfinite(camera.rays([330, 250])).all()


def test_what_is_behind_or_missing_has_no_pixel(camera):
    assert np.isnan(camera.project([[0, 0, -100], [0, 0, 0], [np.nan, 0, 100]])).all()


def test_world_and_camera_are_inverse(camera, world):
    assert np.allclose(camera.to_world(camera.to_camera(world)), world)
    assert np.allclose(camera.to_camera(camera.position), 0)


def test_field_of_view_of_62_degrees_is_0832_of_the_width():
    camera = Camera.from_fov(1000, 500, 62)
    assert camera.K[0, 0] == camera.K[1, 1] == pytest.approx(832.14, abs=0.01)
    assert camera.K[:2, 2].tolist() == [499.5, 249.5]
    borders = camera.rays([[-0.5, 249.5], [999.5, 249.5]])[:, 0]
    assert np.degrees(np.arctan(borders)) == pytest.approx([-31, 31])


def test_look_at_puts_the_target_in_the_middle_and_up_upwards():
    camera = Camera.from_fov(101, 51, 60).look_at(eye=(3000, 1500, 0), target=(0, 1000, 0))
    assert np.allclose(camera.project_world([0, 1000, 0]), [50, 25])
    assert np.allclose(camera.position, [3000, 1500, 0])
    above, to_the_side = camera.project_world([[0, 1100, 0], [0, 1000, -100]])
    assert above[1] < 25 and above[0] == pytest.approx(50)
    assert to_the_side[0] > 50  # looking along -x with y up, -z is to the right
    with pytest.raises(PoseError):
        camera.look_at((0, 0, 0), (0, 10, 0))


# --- other images of the same view ---


def test_crop_moves_pixels_by_its_corner(camera, world):
    part = camera.crop(100, -20, 200, 300)
    assert (part.width, part.height) == (200, 300)
    assert np.allclose(part.project_world(world), camera.project_world(world) - [100, -20])


def test_resize_keeps_the_corners_of_the_image_in_place(camera, world):
    small = camera.resize(320, 120)
    expected = (camera.project_world(world) + 0.5) * [0.5, 0.25] - 0.5
    assert np.allclose(small.project_world(world), expected)
    assert np.allclose(small.resize(640, 480).K, camera.K)


def test_resize_agrees_with_the_pixels_that_opencv_averages():
    image = np.zeros((8, 8), np.float32)
    image[4:6, 2:4] = 1  # centred on (2.5, 4.5), which is pixel (1, 2) at half size
    assert cv2.resize(image, (4, 4), interpolation=cv2.INTER_AREA)[2, 1] == 1
    camera = Camera.from_fov(8, 8, 60)
    assert np.allclose(camera.resize(4, 4).undistort([[1, 2]]), [[1, 2]])
    assert np.allclose(camera.resize(4, 4).project([*camera.rays([2.5, 4.5]), 1]), [1, 2])


@pytest.mark.parametrize("turns", [0, 1, 2, 3, 5, -1])
def test_rotate_follows_the_turned_image(camera, world, turns):
    pixels = np.round(camera.project([[10, 20, 1000]])[0]).astype(int)
    image = np.zeros((camera.height, camera.width))
    image[pixels[1], pixels[0]] = 1
    turned_image = np.rot90(image, -turns)  # numpy turns anticlockwise
    turned = camera.rotate(turns)
    assert (turned.height, turned.width) == turned_image.shape
    point = camera.to_world(camera.unproject(pixels, 1000.0))
    y, x = np.argwhere(turned_image)[0]
    assert np.allclose(turned.project_world(point), [x, y], atol=1e-6)
    assert np.allclose(turned.rotate(-turns).project_world(world), camera.project_world(world))


# --- depth images ---


def test_a_flat_wall_becomes_a_flat_cloud():
    camera = Camera(4, 3, [[2, 0, 1], [0, 2, 1], [0, 0, 1]])
    depth = np.full((3, 4), 1000, np.float32)
    depth[0, 0] = np.nan
    cloud = camera.unproject_depth(depth)
    assert cloud.shape == (3, 4, 3) and cloud.dtype == np.float32
    assert np.isnan(cloud[0, 0]).all()
    assert cloud[1, 1].tolist() == [0, 0, 1000] and cloud[2, 3].tolist() == [1000, 500, 1000]
    with pytest.raises(PoseError):
        camera.unproject_depth(np.ones((4, 3)))


# --- values ---


def test_equal_content_makes_equal_cameras(camera):
    twin = Camera.from_dict(camera.to_dict())
    assert twin == camera and hash(twin) == hash(camera)
    assert twin != camera.resize(320, 240) and twin != camera.replace(R=None, t=None)


def test_a_camera_is_read_only(camera):
    with pytest.raises(ValueError):
        camera.K[0, 0] = 1


def test_a_camera_without_a_place_says_so():
    camera = Camera.from_fov(640, 480, 60)
    for ask in (lambda: camera.position, lambda: camera.to_camera([0, 0, 0]), lambda: camera.project_world([0, 0, 0])):
        with pytest.raises(PoseError, match="unknown"):
            ask()


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 0},
        {"height": 10**9},
        {"K": np.eye(2)},
        {"K": [[-1, 0, 0], [0, 1, 0], [0, 0, 1]]},
        {"K": [[1, 0.3, 0], [0, 1, 0], [0, 0, 1]]},
        {"K": [[math.nan, 0, 0], [0, 1, 0], [0, 0, 1]]},
        {"K": "abc"},
        {"distortion": (0.1, 0.2)},
        {"distortion": (math.inf, 0, 0, 0)},
        {"R": np.diag([1, 1, -1])},
        {"R": 2 * np.eye(3)},
        {"R": None},
        {"t": [1, 2]},
    ],
)
def test_impossible_cameras_are_refused(camera, wrong):
    with pytest.raises(PoseError):
        camera.replace(**wrong)


@pytest.mark.parametrize("data", [{}, None, {"width": "x", "height": 2, "K": 1}, {"width": 1, "height": 1, "K": 2}])
def test_a_dictionary_that_is_no_camera_is_a_format_error(data):
    with pytest.raises(FormatError):
        Camera.from_dict(data)


@pytest.mark.parametrize("degrees", [0, 180, -10, math.nan])
def test_impossible_views_are_refused(degrees):
    with pytest.raises(PoseError):
        Camera.from_fov(640, 480, degrees)
