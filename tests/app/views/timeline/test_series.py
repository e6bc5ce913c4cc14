import numpy as np
import pytest

from app.views.timeline.series import CHUNK, Filler, FrameFlag, Pyramid, frame_flags
from core.poses import Status
from tests.app.views.conftest import STANDING, walking


def test_one_peak_in_a_million_frames_is_seen_in_any_width():
    pyramid = Pyramid(1_000_000, np.fmax, np.float32, np.nan)
    pyramid.write(0, np.zeros(1_000_000, np.float32))
    pyramid.write(765_432, np.array([9], np.float32))
    for width in (100, 777, 1920):
        columns = pyramid.columns(0, 1_000_000, width)
        place = 765_432 * width / 1_000_000
        assert np.nanmax(columns) == 9
        assert np.abs(np.flatnonzero(columns == 9) + 0.5 - place).max() < 1.5


@pytest.mark.parametrize("first, last, width", [(0, 5000, 300), (17.3, 4021.9, 611), (100, 120, 400), (-50, 60, 200)])
def test_columns_hold_at_least_what_lies_in_them(first, last, width):
    """Against a scan of all frames: every frame's value is in its column, and none from farther than a column away."""
    values = np.random.default_rng(0).normal(size=5000).astype(np.float32)
    pyramid = Pyramid(5000, np.fmax, np.float32, np.nan)
    for start in range(0, 5000, 700):
        pyramid.write(start, values[start : start + 700])
    edges = np.linspace(first, last, width + 1)
    reach = (last - first) / width
    columns = pyramid.columns(first, last, width)
    for start, stop, got in zip(edges, edges[1:], columns, strict=False):
        inside = values[max(int(np.floor(start)), 0) : max(int(np.ceil(stop)), 0)]
        wide = values[max(int(np.floor(start - reach)), 0) : max(int(np.ceil(stop + reach)), 0)]
        if len(inside):
            assert inside.max() <= got <= wide.max()
        else:
            assert np.isnan(got)


def test_an_update_changes_all_levels():
    pyramid = Pyramid(1000, np.bitwise_or, np.uint8, 0)
    pyramid.write(0, np.ones(1000, np.uint8))
    pyramid.write(500, np.array([4], np.uint8))
    assert [int(np.bitwise_or.reduce(level)) for level in pyramid.levels] == [5] * len(pyramid.levels)
    pyramid.write(500, np.array([1], np.uint8))
    assert [int(level.max()) for level in pyramid.levels] == [1] * len(pyramid.levels)


def test_flags_of_frames():
    coords = np.tile(STANDING, (4, 1, 1))
    coords[1, 2], coords[3] = np.nan, np.nan
    status = np.zeros((4, 5), np.uint8)
    status[2, 0], status[2, 1] = Status.INFERRED, Status.CONFIRMED
    poses = walking(4).replace(coords=coords, status=status)
    present = FrameFlag.PRESENT
    expected = [present, present | FrameFlag.GAPS, present | FrameFlag.INFERRED | FrameFlag.CONFIRMED, FrameFlag.EMPTY]
    assert frame_flags(poses).tolist() == [int(flags) for flags in expected]


def test_a_filler_covers_everything_in_portions(qtbot):
    filled = np.zeros(10 * CHUNK + 7, int)

    def fill(start, stop):
        filled[start:stop] += 1

    filler = Filler(len(filled), fill)
    filler.redo()
    assert not filler.done and filled.sum() == 0
    qtbot.waitUntil(lambda: filler.done)
    assert (filled == 1).all()
    filler.redo(5, 8)
    assert filler.done and filled.sum() == len(filled) + 3
