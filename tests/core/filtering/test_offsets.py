"""Somebody whose joint is off by (10, 0) and stands still: what two and more corrections say of the other frames."""

import numpy as np
import pytest

from core.filtering.offsets import SHARE, SHARE_OF_FEW, carry_offsets, tried_reach

FRAMES = 101
TIMES = np.arange(FRAMES) / 10  # ten seconds


def carried(keys, reach=10.0, offsets=None):
    """(T,) how far joint 0 was moved in x, and what changed; joint 1 is not corrected."""
    estimate = np.zeros((FRAMES, 2, 2))
    corrected = np.full(estimate.shape, np.nan)
    corrected[keys, 0] = (10.0, 0.0)
    if offsets is not None:
        corrected[keys, 0, 0] = offsets
    result, changed = carry_offsets(estimate, corrected, TIMES, reach)
    assert not result[:, 1].any() and not changed[:, 1].any() and not result[..., 1].any()
    return result[:, 0, 0], changed[:, 0]


def test_half_of_few_corrections_and_seven_tenths_of_more_are_carried_on():
    assert carried([20, 60])[0] == pytest.approx(np.full(FRAMES, 10 * SHARE_OF_FEW))
    assert carried([0, 30, 60, 100])[0] == pytest.approx(np.full(FRAMES, 10 * SHARE))


def test_between_two_corrections_the_offset_goes_from_one_to_the_other():
    moved, _ = carried([0, 100], offsets=[10.0, 20.0])
    assert moved[[0, 50, 100]] == pytest.approx([5.0, 7.5, 10.0])


def test_beyond_the_reach_it_fades_and_nothing_is_changed():
    moved, changed = carried([50], reach=2.0)
    assert moved[[50, 70, 75, 81]] == pytest.approx([5.0, 5.0, 2.5, 0.0])
    assert changed.tolist() == [20 < frame < 80 for frame in range(FRAMES)]


def test_the_reach_is_how_far_corrected_frames_are_from_the_next():
    assert tried_reach(TIMES, np.array([40, 42])) == pytest.approx(0.2)
    assert tried_reach(TIMES, np.array([10, 12, 50])) == pytest.approx(3.8)
    assert tried_reach(10 * TIMES, np.array([0, 90])) == 10.0


def test_what_is_missing_stays_missing():
    estimate = np.zeros((FRAMES, 1, 2))
    estimate[5] = np.nan
    corrected = np.full(estimate.shape, np.nan)
    corrected[[0, 5, 50], 0] = (10.0, 0.0)
    result, changed = carry_offsets(estimate, corrected, TIMES, 10.0)
    assert np.isnan(result[5]).all() and not changed[5, 0] and result[20, 0, 0] == 5.0
