"""Flat parts of rendered rooms: where floor, wall and table are is known."""

import numpy as np
import pytest

from core.camera import Camera
from core.depth.segmentation.pixel_grid import PixelGrid, smoothed, surface_normals
from core.depth.segmentation.planes import flat_parts, floor_in
from core.synthesis.depth_scene import FLOOR, TABLE, WALL, Scene, render_depth
from tests.core.depth.segmentation.test_segment import HEIGHT, PLANES, WIDTH, camera, person, table


def grid_of(view):
    return PixelGrid.of(WIDTH, HEIGHT, view)


def test_a_lattice_sees_the_same_points_as_the_image():
    view = Camera.from_fov(640, 480, 60)
    depth = np.random.default_rng(1).uniform(1000, 3000, (480, 640)).astype(np.float32)
    grid = PixelGrid.of(640, 480, view)
    coarse = grid.take(depth)
    assert grid.step == 4 and coarse.shape == (120, 160)
    np.testing.assert_allclose(
        grid.camera.unproject_depth(coarse), view.unproject_depth(depth)[2::4, 2::4], rtol=1e-5, atol=0.01
    )


def test_floor_wall_and_table_top_are_found_and_lie_where_they_are():
    view, grid = camera(), grid_of(camera())
    frame = render_depth(Scene(view, (table(),), PLANES))
    planes = flat_parts(grid.take(frame.depth), grid)
    labels = grid.take(frame.labels)
    for label in (FLOOR, WALL, TABLE):
        covered = max((plane.support & (labels == label)).sum() for plane in planes)
        assert covered > 0.5 * (labels == label).sum()
    up = view.R @ np.array([0.0, 1, 0])
    floor = max(planes, key=lambda plane: (plane.support & (labels == FLOOR)).sum())
    assert np.degrees(np.arccos(floor.normal @ up)) < 1.5
    assert abs(floor.height(view.to_camera([[0.0, 0, 0]]))[0]) < 25


def test_a_body_is_no_flat_part():
    view, grid = camera(), grid_of(camera())
    frame = render_depth(Scene(view, (person(1),), ()))
    assert not flat_parts(grid.take(frame.depth), grid)


def test_normals_point_to_the_camera_and_are_unknown_at_holes():
    grid = grid_of(camera())
    depth = np.full((120, 160), 2000.0, np.float32)
    depth[60, 80] = np.nan
    points = grid.camera.unproject_depth(smoothed(depth))
    rows, columns = np.array([30, 60, 0]), np.array([40, 82, 5])
    normals = surface_normals(points, rows, columns)
    np.testing.assert_allclose(normals[0], (0, 0, -1), atol=1e-5)
    assert np.isnan(normals[1:]).all()


def test_the_floor_is_the_lowest_level_plane_and_tells_up():
    """A camera 1.5 m above the floor that looks down 25 degrees; a table top of 0.8 m stands before it."""
    camera, tilt = Camera.from_fov(320, 240, 70), np.radians(25)
    up, grid = np.array([0, -np.cos(tilt), -np.sin(tilt)]), PixelGrid.of(320, 240, camera)
    slope = camera.unproject_depth(np.ones((240, 320), np.float32)).astype(float) @ up
    floor, table = (np.where(slope < -0.1, -height / np.minimum(slope, -0.1), np.nan) for height in (1500, 700))
    floor[floor > 6000] = np.nan
    depth = floor.copy()
    depth[120:, 60:260] = np.fmin(floor, table)[120:, 60:260]
    found = floor_in(grid.take(depth.astype(np.float32)), grid)
    assert found.normal == pytest.approx(up, abs=0.01) and found.distance == pytest.approx(-1500, abs=10)
    assert floor_in(np.full((grid.camera.height, grid.camera.width), 2000, np.float32), grid) is None
