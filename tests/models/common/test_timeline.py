import numpy as np

from models.common.timeline import presence

TIMES = np.arange(200) / 25


def seen(*spans: tuple[int, int]) -> np.ndarray:
    return np.any([(np.arange(200) >= a) & (np.arange(200) < b) for a, b in spans], axis=0)


def test_who_goes_out_of_the_picture_is_gone_half_a_second_later():
    there = presence(seen((50, 100)), TIMES)
    assert np.flatnonzero(there)[[0, -1]].tolist() == [50 - 12, 99 + 12] and there[38:112].all()


def test_a_short_absence_is_bridged_and_a_long_one_is_not():
    assert presence(seen((0, 20), (69, 200)), TIMES).all()  # 2 s from frame 19 to 69
    there = presence(seen((0, 20), (71, 200)), TIMES)
    assert np.flatnonzero(~there).tolist() == list(range(32, 59))


def test_time_counts_and_not_frames():
    there = presence(seen((0, 100)), TIMES / 4)  # 100 frames a second
    assert np.flatnonzero(there)[-1] == 99 + 50


def test_nobody_is_never_there():
    assert not presence(seen((0, 0)), TIMES).any()
