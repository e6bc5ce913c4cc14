"""Textures: a board of two colours is where it was hung, and noise has its grain."""

import numpy as np
import pytest

from core.synthesis.textures import Decal, Pattern, paint_decals, pattern_share, sample_decals, value_noise

BOARD = Decal(100.0, 200.0, 50.0, 30.0, (0.1, 0.1, 0.1), (0.9, 0.9, 0.9), Pattern.STRIPES, 20.0, seed=0)


def test_a_board_covers_its_rectangle_and_nothing_else():
    y, x = np.mgrid[150:300, 50:200].astype(float)
    painted = paint_decals(np.full((*x.shape, 3), 0.5), x, y, (BOARD,))
    changed = np.abs(painted - 0.5).max(axis=-1) > 0.1
    assert changed.sum() == 50 * 30
    assert x[changed].min() == 100 and x[changed].max() == 149 and y[changed].min() == 200 and y[changed].max() == 229


def test_stripes_take_turns_with_their_cell():
    y = np.array([2.0, 8.0, 12.0, 18.0, 22.0])
    assert pattern_share(np.zeros(5), y, Pattern.STRIPES, 20.0, seed=0).tolist() == [1, 1, 0, 0, 1]


@pytest.mark.parametrize("pattern", Pattern)
def test_shares_lie_between_none_and_all(pattern):
    x, y = np.random.default_rng(0).uniform(-1000, 1000, (2, 500))
    share = pattern_share(x, y, pattern, 70.0, seed=3)
    assert share.min() >= 0 and share.max() <= 1 and share.std() > 0.1


def test_noise_is_smooth_below_its_grain_and_random_above_it():
    x = np.arange(0, 40_000, 10.0)
    values = value_noise(x, np.zeros_like(x), 100.0, seed=1)
    assert np.abs(np.diff(values)).max() < 0.35 and abs(np.corrcoef(values[:-100], values[100:])[0, 1]) < 0.1
    assert not np.array_equal(values, value_noise(x, np.zeros_like(x), 100.0, seed=2))


def test_the_same_seed_hangs_the_same_things():
    one, same = (sample_decals(np.random.default_rng(4), 5, 1000, 2500) for _ in range(2))
    assert one == same and len(one) == 5
