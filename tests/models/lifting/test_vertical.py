"""Upright edges tell which way is up: drawn rooms, and two real pictures whose calibration knows."""

import numpy as np
import pytest

from core.camera import Camera
from core.media.base import open_recording
from models.lifting.vertical import assumed_camera, edges_in, upright_edges


def room(camera: Camera, up: np.ndarray, posts: int, seed: int = 0) -> np.ndarray:
    """A picture of upright posts and as many bars in all directions, drawn through the camera."""
    import cv2

    rng, picture = np.random.default_rng(seed), np.full((camera.height, camera.width, 3), 200, np.uint8)
    for number in range(2 * posts):
        foot = np.array([rng.uniform(-2500, 2500), rng.uniform(-500, 1500), rng.uniform(3500, 6000)])
        way = up if number < posts else rng.normal(size=3)
        ends = camera.project(np.stack([foot, foot + 1500 * way / np.linalg.norm(way)]))
        if np.isfinite(ends).all():
            (a, b) = (tuple(int(v) for v in end) for end in ends)
            cv2.line(picture, a, b, (int(rng.integers(90)),) * 3, 7, cv2.LINE_AA)
    return picture


@pytest.mark.parametrize("tilt", [(0, 0), (25, 5), (-15, -12)])
def test_posts_of_a_drawn_room_tell_what_is_up(tilt):
    pitch, roll = np.radians(tilt)
    up = np.array([np.sin(roll), -np.cos(roll) * np.cos(pitch), -np.cos(roll) * np.sin(pitch)])
    camera = Camera.from_fov(1280, 960, 60)
    found = upright_edges(edges_in([room(camera, up, 20)]), camera)
    assert np.degrees(np.arccos(np.clip(found.up @ up, -1, 1))) < 1.5
    assert found.sigma < 3 and not found.assumed and "upright edges" in found.source


def test_a_wall_without_edges_tells_nothing():
    camera = Camera.from_fov(640, 480, 60)
    assert upright_edges(edges_in([np.full((480, 640, 3), 128, np.uint8)]), camera) is None
    noise = np.random.default_rng(0).integers(0, 255, (480, 640, 3), dtype=np.uint8)
    assert upright_edges(edges_in([noise]), camera) is None


def test_a_guessed_lens_makes_an_inclined_camera_less_sure():
    up = np.array([0.0, -np.cos(0.4), -np.sin(0.4)])
    known = Camera.from_fov(1280, 960, 60)
    edges = edges_in([room(known, up, 20)])
    sure, guessed = upright_edges(edges, known), upright_edges(edges, assumed_camera(1280, 960, 60))
    assert guessed.sigma > sure.sigma + 2
    np.testing.assert_allclose(guessed.up, sure.up, atol=1e-9)


@pytest.mark.parametrize("view", [0, 1])
def test_real_pictures_agree_with_their_calibration(shared_data, view):
    with np.load(shared_data("samples/eval/pose2sim_balancing_cam01_cam03.npz")) as trial:
        width, height = (int(side) for side in trial["video_size_wh"][view])
        camera = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
        up = trial["R_ba"][view][:, 2]  # this calibration's world has z up
    name = ("cam01", "cam03")[view]
    with open_recording(str(shared_data(f"samples/video/pose2sim_single_{name}.mp4"))) as source:
        pictures = [source.read(index) for index in (0, 25, 50, 75, 99)]
    found = upright_edges(edges_in(pictures), camera)
    assert np.degrees(np.arccos(found.up @ up)) < 3
