"""The rasteriser against geometry worked out by hand."""

import numpy as np
import pytest

from core.camera import Camera
from core.poses import Visibility
from core.synthesis.appearance import Look
from core.synthesis.color_renderer import ColorRenderer, Person, Room, plain_mesh
from core.synthesis.depth_scene import FLOOR, HELD, PART_LABELS, Part, Plane, Scene, joint_visibility, render_depth
from core.synthesis.primitives import ball, box, cylinder, joined
from core.synthesis.procedural_body import procedural_body
from core.synthesis.rasterizer import NEAR, rasterize, vertex_normals

CAMERA = Camera(64, 48, np.array([[50.0, 0, 31.5], [0, 50, 23.5], [0, 0, 1]]))
SQUARE = np.array([(-100, -100, 1000), (100, -100, 1000), (100, 100, 1000), (-100, 100, 1000.0)])
TWO = np.array([(0, 1, 2), (0, 2, 3)])


def placed(eye, target):
    return CAMERA.look_at(np.array(eye, float), np.array(target, float))


def volume(mesh):
    corners = mesh[0][mesh[1]]
    return np.einsum("fk,fk->", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6


def test_a_square_a_metre_away_covers_ten_by_ten_pixels():
    raster = rasterize(SQUARE, TWO, CAMERA)
    assert raster.hit.sum() == 100
    assert raster.depth[raster.hit] == pytest.approx(1000, abs=1e-3)
    assert not raster.hit[18, 31] and raster.hit[19, 31] and raster.hit[28, 36] and not raster.hit[28, 37]


def test_every_pixel_of_a_shared_edge_is_drawn_once_and_has_no_gap():
    rng = np.random.default_rng(0)
    for _ in range(20):
        a, b = rng.uniform(-400, 400, (2, 2))
        corners = [(-5000, -5000, 1000), (5000, -5000, 1000), (5000, 5000, 1000), (-5000, 5000, 1000)]
        fan = np.array([*corners, (a[0], b[0], 900)])
        faces = np.array([(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4)])
        assert rasterize(fan, faces, CAMERA).hit.all()


def test_the_nearer_of_two_squares_wins():
    both = np.concatenate([SQUARE * (1, 1, 2), SQUARE])
    raster = rasterize(both, np.concatenate([TWO, TWO + 4]), CAMERA)
    assert (raster.face[raster.hit] >= 2).sum() == 100


def test_depth_of_a_slanted_square_is_perspective_correct():
    slanted = SQUARE.copy()
    slanted[[1, 2], 2] = 2000  # from 1 m on the left to 2 m on the right: x = -100 .. 100 there
    slanted[[1, 2], :2] *= 2
    raster = rasterize(slanted, TWO, CAMERA)
    x = (np.arange(64) - 31.5) / 50
    row, columns = 23, np.flatnonzero(raster.hit[23])
    # On the plane z = 1000 + 1000 (X + 100) / 300 with X = x z: z = (4000 / 3) / (1 - 10 x / 3).
    assert raster.depth[row, columns] == pytest.approx((4000 / 3) / (1 - x[columns] * 10 / 3), rel=1e-4)


def test_values_are_interpolated_between_corners():
    raster = rasterize(SQUARE, TWO, CAMERA)
    points = raster.interpolate(TWO, SQUARE)
    rows, columns = np.nonzero(raster.hit)
    assert points[:, 0] == pytest.approx((columns - 31.5) * 20, abs=1e-2)
    assert points[:, 1] == pytest.approx((rows - 23.5) * 20, abs=1e-2)


def test_a_floor_that_runs_past_the_camera_is_cut_at_the_near_plane():
    floor = np.array([(-9000, 300, -9000), (9000, 300, -9000), (9000, 300, 9000), (-9000, 300, 9000.0)])
    raster = rasterize(floor, TWO, CAMERA)
    y = (np.arange(48) - 23.5) / 50
    below = np.flatnonzero(y > 300 / 8900)
    assert raster.hit[below].all() and not raster.hit[:24].any()
    assert raster.depth[below, 10] == pytest.approx(300 / y[below], rel=1e-3)
    assert rasterize(floor - (0, 0, 18001), TWO, CAMERA).hit.sum() == 0
    assert 300 / y[-1] > NEAR


def test_a_ball_shows_a_disc_whose_middle_is_nearest():
    vertices, faces = ball((0, 0, 2000), 400, rings=40)
    raster = rasterize(vertices, faces, CAMERA)
    assert np.nanmin(raster.depth) == pytest.approx(1600, abs=5)
    radius = 50 * 400 / np.sqrt(2000**2 - 400**2)  # tangent cone
    assert raster.hit.sum() == pytest.approx(np.pi * radius**2, rel=0.04)


def test_solids_are_closed_and_face_outward():
    assert volume(box((5, 6, 7), (2, 3, 4), yaw=30)) == pytest.approx(24)
    assert volume(cylinder((0, 0, 9), 1, 2, sides=200)) == pytest.approx(2 * np.pi, rel=1e-3)
    assert volume(ball((1, 1, 1), (1, 2, 3), rings=60)) == pytest.approx(4 / 3 * np.pi * 6, rel=5e-3)
    vertices, faces = joined([box((0, 0, 0), (1, 1, 1)), box((5, 0, 0), (1, 1, 1))])
    assert len(vertices) == 16 and volume((vertices, faces)) == pytest.approx(2)


def test_normals_of_a_ball_point_away_from_its_middle():
    vertices, faces = ball((0, 0, 0), 1.0, rings=30)
    ring = np.abs(vertices[:, 1]) < 0.9
    assert (vertex_normals(vertices, faces) * vertices).sum(axis=1)[ring].min() > 0.98


def test_a_scene_is_labelled_and_its_floor_lies_where_it_should():
    camera = placed((0, 1000, 2000), (0, 0, 0))
    cube = Part(*box((0, 200, 0), (400, 400, 400)), HELD)
    view = render_depth(Scene(camera, (cube,)))
    assert set(np.unique(view.labels)) <= {0, HELD, FLOOR}
    rows, columns = np.nonzero(view.labels == FLOOR)
    pixels = np.column_stack([columns, rows]).astype(float)
    world = camera.to_world(camera.unproject(pixels, view.depth[rows, columns]))
    assert np.abs(world[:, 1]).max() < 0.5
    assert view.labels[23, 31] == HELD and not view.person.any()


def test_a_wall_hides_what_is_behind_it():
    camera = placed((0, 500, 3000), (0, 500, 0))
    cube = Part(*box((0, 500, 0), (400, 400, 400)), HELD)
    wall = Plane((0.0, 0.0, 1.0), 1000.0, FLOOR)
    view = render_depth(Scene(camera, (cube,), (wall,)))
    assert view.depth == pytest.approx(2000, abs=0.1) and (view.labels == FLOOR).all()


def test_a_joint_is_visible_only_where_its_own_flesh_is_seen():
    body = procedural_body(detail=0.5)
    camera = Camera.from_fov(320, 240, 60).look_at((0, 1000, 3000), (0, 900, 0))
    joints = camera.to_camera(body.joints)
    wrist, bones = joints[[11]], [("left_forearm", "left_palm")]
    person = Part(body.rest, body.faces, body.labels + 1)
    screen = Part(*box((600, 1000, 800), (500, 500, 20)), HELD)
    assert joint_visibility(render_depth(Scene(camera, (person,))), camera, wrist, bones)[0] == Visibility.VISIBLE
    hidden = render_depth(Scene(camera, (person, screen)))
    assert joint_visibility(hidden, camera, wrist, bones)[0] == Visibility.OCCLUDED
    outside = wrist + (5000, 0, 0)
    assert joint_visibility(hidden, camera, outside, bones)[0] == Visibility.ABSENT
    assert PART_LABELS["left_palm"] not in hidden.labels and PART_LABELS["right_palm"] in hidden.labels


def test_a_picture_shows_skin_shirt_and_a_shadow_on_the_floor():
    body = procedural_body(detail=0.5)
    camera = Camera.from_fov(160, 120, 60).look_at((0, 1200, 3200), (0, 850, 0))
    look = Look(shirt=(0.6, 0.05, 0.05))
    studio = ColorRenderer(camera, Room(), supersample=1)
    person = Person(body, look).posed(body.joints)
    buried = plain_mesh(box((0, -900, 0), (1, 1, 1)), (1, 1, 1))
    image, empty = (studio.draw([thing]).astype(int) for thing in (person, buried))
    chest = image[tuple(np.rint(camera.project_world(np.array([0, 1280, 120.0]))).astype(int)[::-1])]
    assert chest[0] > 2 * chest[2]
    raster = rasterize(body.rest, body.faces, camera)
    floor = ~raster.hit & (np.arange(120)[:, None] > 85)
    darker = (empty - image).mean(axis=2) > 15
    assert 30 < (darker & floor).sum() < 2500
    assert np.array_equal(studio.draw([person]), image)
