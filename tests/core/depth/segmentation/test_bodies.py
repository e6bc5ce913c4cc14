"""Pieces of continuous depth, and which of them are bodies."""

import cv2
import numpy as np

from core.depth.segmentation.bodies import connected, people_in
from core.depth.segmentation.head_split import bodies_under_heads
from core.depth.segmentation.pixel_grid import PixelGrid
from core.synthesis.depth_scene import BOX, OTHER_PERSON, WALL, Part, Plane, Scene, render_depth
from core.synthesis.primitives import box
from tests.core.depth.segmentation.test_segment import HEIGHT, WIDTH, camera, overlap, person


def seen(*parts, planes=()):
    """(grid depth, grid labels, grid) of a scene."""
    view = camera()
    frame, grid = render_depth(Scene(view, parts, planes)), PixelGrid.of(WIDTH, HEIGHT, view)
    return grid.take(frame.depth), grid.take(frame.labels), grid


def carton(at, size=700.0):
    return Part(*box((at[0], size / 2, at[1]), (size, size, size), 30), BOX)


def test_surfaces_hang_together_and_part_where_the_depth_steps():
    grid = PixelGrid.of(640, 480, None)
    depth = np.full((120, 160), 2000.0, np.float32)
    depth[:, 80:] = 2600
    labels = connected(depth, np.ones(depth.shape, bool), grid)
    assert len(np.unique(labels[:, :80])) == len(np.unique(labels[:, 80:])) == 1
    assert labels[0, 0] != labels[0, 100]


def test_a_person_is_a_figure_and_a_carton_is_not():
    depth, labels, grid = seen(person(1, (-500, 0, 0)), carton((900, 0)))
    found, figures = people_in(depth, np.isfinite(depth), grid)
    assert len(figures) == 1
    assert overlap(found > 0, (labels > 0) & (labels < OTHER_PERSON)) > 0.9
    assert 0.2e6 < figures[0].area < 0.9e6


def test_what_is_seen_through_an_opening_is_no_person_of_whatever_shape():
    depth, labels, grid = seen(person(1))
    own = labels > 0
    behind = np.where(own, depth, np.nanmin(depth) - 400)
    assert people_in(np.where(own, depth, 9000), own, grid)[1]
    assert not people_in(behind, own, grid)[1]
    unread = own ^ (cv2.dilate(own.astype(np.uint8), np.ones((5, 5))) > 0)
    assert not people_in(np.where(unread, np.nan, behind), own, grid)[1]


def test_two_homes_part_two_people_who_touch():
    depth, labels, grid = seen(person(3, (-230, 0, 0)), person(4, (230, 0, 40), label=OTHER_PERSON))
    homes = np.where(labels == OTHER_PERSON, 2, (labels > 0).astype(np.uint8)).astype(np.uint8)
    assert len(people_in(depth, np.isfinite(depth), grid, homes=homes)[1]) == 2


def test_a_piece_that_stands_hardly_before_the_background_is_its_noise():
    depth, _, grid = seen(person(1))
    front = np.isfinite(depth)
    assert people_in(depth, front, grid, clear=front)[1]
    assert not people_in(depth, front, grid, clear=np.zeros_like(front))[1]


def test_a_part_of_somebody_is_enough_where_they_are_expected():
    depth, _labels, grid = seen(person(1))
    front = np.isfinite(depth)
    rows = np.flatnonzero(front.any(axis=1))
    front[rows[0] + 14:] = False  # head and neck are left
    points = grid.camera.unproject_depth(depth)[front]
    assert not people_in(depth, front, grid)[1]
    assert people_in(depth, front, grid, expected=np.median(points, axis=0)[None])[1]


def test_under_a_head_the_body_is_cut_from_the_wall_that_it_leans_at():
    wall = Plane((0.0, 0.0, 1.0), -190.0, WALL)
    depth, labels, grid = seen(person(1, task="standing"), planes=(wall,))
    pieces = connected(depth, np.isfinite(depth), grid)
    bodies = list(bodies_under_heads(depth, pieces, grid))
    assert len(bodies) == 1
    own = (labels > 0) & (labels < OTHER_PERSON)
    assert (bodies[0] & own).sum() > 0.75 * own.sum()
    assert bodies[0].sum() < 0.25 * np.isfinite(depth).sum()
