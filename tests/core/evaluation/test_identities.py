import numpy as np
import pytest

from core.evaluation.identities import identities

BODY = np.array([[0, 0], [20, 0], [0, 60], [20, 60]], float)


def walk(start: float, step: float, frames: int = 20) -> np.ndarray:
    return BODY + np.array([(start + step * t, 0) for t in range(frames)])[:, None]


@pytest.fixture
def true():
    return [walk(0, 10), walk(400, -10)]


def test_who_is_never_mistaken_scores_one(true):
    found = identities(true, true)
    assert (found.switches, found.idf1, found.found) == (0, 1.0, 1.0)


def test_a_swap_half_way_is_two_switches_and_half_of_idf1(true):
    swapped = [np.concatenate([true[a][:10], true[b][10:]]) for a, b in ((0, 1), (1, 0))]
    found = identities(swapped, true)
    assert (found.switches, found.found) == (2, 1.0)
    assert found.idf1 == pytest.approx(0.5)


def test_a_new_identity_after_a_gap_is_one_switch(true):
    early, late = true[0].copy(), true[0].copy()
    early[8:], late[:12] = np.nan, np.nan
    found = identities([early, late, true[1]], true)
    assert (found.switches, found.found) == (1, pytest.approx(36 / 40))
    assert found.idf1 == pytest.approx(2 * 28 / (40 + 36))


def test_who_is_too_far_off_is_nobody(true):
    found = identities([true[0] + 30, true[1]], true)
    assert found.found == 0.5
    assert found.idf1 == pytest.approx(2 * 20 / 80)


def test_frames_in_which_a_true_person_does_not_count_are_no_false_alarms(true):
    inside = np.ones((2, 20), bool)
    inside[0, :5] = False
    assert identities(true, true, inside).idf1 == 1.0


def test_nobody_found_is_no_error(true):
    found = identities([], true)
    assert (found.switches, found.idf1, found.found) == (0, 0.0, 0.0)
