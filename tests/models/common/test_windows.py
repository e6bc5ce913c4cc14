import numpy as np
import pytest

from models.common.timeline import timeline
from models.common.windows import Argmin, Crossfade, cut, window_starts


def test_the_last_window_is_anchored_to_the_end():
    assert window_starts(68, 24, 8).tolist() == [0, 8, 16, 24, 32, 40, 44]  # thesis, Figure 5
    assert window_starts(24, 24, 12).tolist() == [0]
    assert window_starts(10, 24, 12).tolist() == [0]


def test_a_part_of_the_track_uses_windows_of_the_whole():
    assert window_starts(100, 24, 12, 30, 40).tolist() == [12, 24, 36]


def test_a_shift_longer_than_a_window_would_leave_holes():
    with pytest.raises(ValueError, match="cannot be 30 apart"):
        window_starts(100, 24, 30)


def test_cutting_and_joining_gives_the_track_back():
    track = np.random.default_rng(0).normal(size=(70, 3, 2)).astype(np.float32)
    starts = window_starts(70, 24, 10)
    joined = Crossfade(0, 70, (3, 2), 24)
    for start, window in zip(starts, cut(track, starts, 24), strict=True):
        joined.add(start, window)
    np.testing.assert_allclose(joined.result(), track, atol=1e-6)


def test_past_the_end_there_is_nothing():
    window = cut(np.ones((5, 2)), np.array([0]), 8)
    assert window[0].sum(axis=1).tolist() == [2, 2, 2, 2, 2, 0, 0, 0]


def test_argmin_takes_the_cheaper_window_frame_by_frame():
    joined = Argmin(0, 4, (1,), 4)
    joined.add(0, np.zeros((4, 1)), np.array([1, 1, 3, 3.0]))
    joined.add(0, np.ones((4, 1)), np.array([2, 2, 2, 2.0]))
    assert joined.result()[:, 0].tolist() == [0, 0, 1, 1]


def test_frames_that_no_window_covers_are_missing():
    assert np.isnan(Crossfade(0, 3, (2,), 24).result()).all()


@pytest.mark.parametrize("fps", [12.5, 50, 60, 240])
def test_a_straight_movement_survives_the_change_of_rate(fps):
    times = np.arange(40) / fps
    path = np.stack([100 * times, -50 * times], axis=-1)[:, None].astype(np.float32)
    clock = timeline(times)
    steps, seen = clock.observe(path, np.ones((40, 1), np.float32))
    steps = np.where((seen > 0)[..., None], steps, 100 / 25 * np.arange(len(steps))[:, None, None] * [1, -0.5])
    result = clock.back(steps, 0, 0, 40)
    inside = times < times[-1] - 0.05  # the last step may lie beyond the last frame, whose position it then repeats
    np.testing.assert_allclose(result[inside], path[inside], atol=1e-3)
    np.testing.assert_allclose(result, path, atol=4)


def test_close_rates_are_taken_frame_by_frame():
    assert timeline(np.arange(50) / 29.97).plain
    assert not timeline(np.arange(50) / 60).plain


def test_slow_recordings_leave_steps_unseen():
    _, seen = timeline(np.arange(10) / 12.5).observe(np.zeros((10, 1, 2), np.float32), np.ones((10, 1), np.float32))
    assert seen[:, 0].tolist() == [1, 0] * 9 + [1]


def test_an_hour_long_hole_in_the_times_is_shortened():
    assert timeline(np.array([0, 0.02, 3600.0, 3600.02])).frames < 60
