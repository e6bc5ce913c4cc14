import numpy as np
import pytest

from core.camera import Camera
from core.depth.surface import Surface
from core.errors import EditError
from core.ruler import Ruler, length_of, rulers_of

LINE = Ruler(100, 100, 130, 140)
CAMERA = Camera.from_fov(320, 240, 90)
"""Whose half width, 160 pixels, is as long as the distance."""


def test_without_anything_known_it_is_pixels():
    assert LINE.pixels == 50 and length_of(LINE) == (50, "px")


def test_a_stated_length_holds_for_it_and_gives_the_scale_of_the_others():
    stated = Ruler(0, 0, 100, 0, 900)
    assert length_of(stated, [stated]) == (900, "mm")
    assert length_of(LINE, [Ruler(0, 0, 1, 0, 5), LINE, stated]) == (450, "mm")  # the last that is stated


def test_in_depth_it_is_the_distance_in_space():
    depth = np.full((240, 320), 2000.0, np.float32)
    depth[:, 160:] = 3000
    flat = Surface(1, 0, depth, CAMERA)
    across = Ruler(40, 100, 120, 100)
    assert length_of(across, surface=flat) == (pytest.approx(80 * 2000 / 160, rel=1e-3), "mm")
    left, right = ((x - 159.5) * z / 160 for x, z in ((120, 2000), (200, 3000)))
    length, _ = length_of(Ruler(120, 119.5, 200, 119.5), surface=flat)
    assert length == pytest.approx(np.hypot(right - left, 1000), rel=1e-3)


def test_where_a_depth_camera_reads_nothing_the_scale_or_pixels_remain():
    blind = Surface(1, 0, np.full((240, 320), np.nan, np.float32), CAMERA)
    assert length_of(LINE, surface=blind) == (50, "px")
    assert length_of(LINE, [Ruler(0, 0, 100, 0, 900)], blind) == (450, "mm")
    assert length_of(LINE, surface=Surface(1, 0, np.full((240, 320), 2000.0), None)) == (50, "px")


def test_it_comes_back_from_plain_values_and_nonsense_does_not():
    rulers = (LINE, Ruler(0, 0, 100, 0, 900))
    assert rulers_of([list(one.values) for one in rulers]) == rulers
    for wrong in ((1, 1, 1, 1, 0), (0, 0, float("nan"), 1, 0), (0, 0, 1, 1, -5)):
        with pytest.raises(EditError, match="no distance"):
            Ruler(*wrong)
