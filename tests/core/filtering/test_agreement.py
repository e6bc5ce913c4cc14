"""Two courses of two joints over three seconds, and judges that see them from their places."""

import numpy as np
import pytest

from core.filtering.agreement import Apart, agreed, laid_over, roughness, steadier

TIMES = np.arange(75) / 25


def apart(before: float, after: float) -> Apart:
    return Apart(np.full((75, 2), float(before)), np.full((75, 2), float(after)))


def test_what_all_judges_find_nearer_is_taken():
    assert agreed({"crop": apart(3, 2), "flip": apart(5, 4)}, TIMES).all()


def test_one_judge_that_finds_it_farther_is_enough_to_refuse():
    assert not agreed({"crop": apart(3, 2), "flip": apart(5, 5.1)}, TIMES).any()


def test_a_judge_without_a_word_does_not_agree():
    silent = apart(3, 2)
    silent.after[:, 1] = np.nan
    assert agreed({"crop": apart(3, 2), "flip": silent}, TIMES).all(axis=0).tolist() == [True, False]


def test_each_second_of_each_joint_is_judged_by_itself():
    worse = apart(3, 2)
    worse.after[25:50, 0] = 4
    taken = agreed({"crop": worse}, TIMES)
    assert not taken[25:50, 0].any() and taken[:25].all() and taken[50:].all() and taken[:, 1].all()


def test_a_frame_beside_the_line_of_its_neighbours_is_rough_whatever_the_steps_in_time():
    times = np.array([0.0, 0.04, 0.12, 0.16, 0.20])
    coords = np.stack([100 * times, np.zeros(5)], axis=1)[:, None]
    assert roughness(coords, times)[1:-1] == pytest.approx(0, abs=1e-9)
    coords[2, 0, 1] = 3
    assert roughness(coords, times)[2] == pytest.approx(3)
    assert np.isnan(roughness(coords, times)[[0, -1]]).all()


def test_time_is_content_with_what_is_as_steady_as_confident_stretches():
    """In the second half the joint jitters by 4 px and is unsure; the other course jitters by 1, as the first half."""
    still, confidence = np.zeros((75, 1, 2)), np.where(np.arange(75) < 40, 0.9, 0.3)[:, None]
    before, after = still.copy(), still.copy()
    before[::2, 0, 0], after[::2, 0, 0] = np.where(np.arange(75) < 40, 1, 4)[::2], 1
    judge = steadier(before, after, confidence, TIMES)
    assert judge.before[10, 0] == pytest.approx(1) and judge.before[60, 0] == pytest.approx(4)
    assert judge.after[60, 0] == pytest.approx(1)
    smooth = steadier(before, still, confidence, TIMES)
    assert smooth.after[60, 0] == pytest.approx(1), "to be smoother than that is no merit"


def test_what_is_taken_fades_into_what_stays():
    taken = np.zeros((75, 1), bool)
    taken[25:50] = True
    made = laid_over(np.zeros((75, 1, 2)), np.full((75, 1, 2), 10.0), taken)[:, 0, 0]
    assert made[30:45] == pytest.approx(10) and (made[:25] == 0).all() and (made[50:] == 0).all()
    assert 0 < made[25] < made[26] < 10


def test_means_are_of_what_both_courses_are_known_at():
    judge = apart(4, 2)
    judge.before[0] = np.nan
    judge.after[1] = 100
    where = np.zeros((75, 2), bool)
    where[[0, 2]] = True
    assert judge.mean(where) == (4, 2) and judge.mean(np.zeros((75, 2), bool)) == (0, 0)
