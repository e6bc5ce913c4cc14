import numpy as np
import pytest

from core.filtering.kalman import kalman_smooth, smooth_body
from core.kinematics.bone_lengths import own_lengths
from core.progress import Cancelled

FPS = 25
TIMES = np.arange(75) / FPS


@pytest.fixture
def noisy(person, skeleton):
    """Somebody who swings the arms, each joint seen with an error of its own that is known: truth, seen, error."""
    rng = np.random.default_rng(0)
    truth = person(len(TIMES))
    error = np.where(rng.random(truth.shape[:2]) < 0.3, 120.0, 30.0)
    return truth, truth + rng.normal(size=truth.shape) * error[..., None], error


def away(points, truth):
    return np.linalg.norm(points - truth, axis=-1)


def jitter(points):
    return np.nanmean(np.linalg.norm(np.diff(points, n=2, axis=0), axis=-1))


def test_smoothing_trusts_what_is_sure_and_brings_joints_nearer_to_the_truth(noisy):
    truth, seen, error = noisy
    smooth = kalman_smooth(seen, error, TIMES)
    assert away(smooth, truth).mean() < 0.5 * away(seen, truth).mean()
    assert jitter(smooth) < 0.1 * jitter(seen)
    blind = kalman_smooth(seen, np.full_like(error, error.mean()), TIMES)
    assert away(smooth, truth).mean() < 0.9 * away(blind, truth).mean()


def test_what_is_sure_stays_and_what_moves_on_is_not_held_back(person):
    truth = person(len(TIMES)) + np.arange(len(TIMES))[:, None, None] * [40.0, 0, 0]  # a metre a second
    assert away(kalman_smooth(truth, np.full(truth.shape[:2], 0.1), TIMES), truth).max() < 0.1
    assert away(kalman_smooth(truth, np.full(truth.shape[:2], 30.0), TIMES), truth)[5:-5].max() < 20


def test_what_is_missing_stays_missing_and_disturbs_empty_track(noisy, skeleton):
    truth, seen, error = noisy
    wrist, toe = skeleton.index("left_wrist"), skeleton.index("left_toe")
    seen[20:30, wrist] = np.nan
    seen[:, toe] = np.nan
    steady = smooth_body(seen, error, TIMES, skeleton)
    assert np.isnan(steady[20:30, wrist]).all() and np.isnan(steady[:, toe]).all()
    rest = np.isfinite(seen).all(axis=-1)
    assert np.isfinite(steady[rest]).all()
    assert away(steady, truth)[rest].mean() < 0.6 * away(seen, truth)[rest].mean()


def test_every_bone_keeps_one_length(noisy, skeleton):
    truth, seen, error = noisy
    steady = smooth_body(seen, error, TIMES, skeleton)
    bones = np.array(skeleton.bones)
    lengths = np.linalg.norm(steady[:, bones[:, 0]] - steady[:, bones[:, 1]], axis=-1)
    assert (lengths.std(axis=0) < 2).all()
    off = own_lengths(steady, skeleton) - own_lengths(truth, skeleton)
    assert np.abs(off).max() < 35 and np.abs(off).mean() < 15  # noise makes short bones longer


def test_errors_that_are_not_stated_are_taken_for_usual_ones(noisy, skeleton):
    _, seen, error = noisy
    steady = smooth_body(seen, np.full_like(error, np.nan), TIMES, skeleton)
    np.testing.assert_allclose(steady, smooth_body(seen, np.full_like(error, 100.0), TIMES, skeleton))


def test_one_frame_is_only_given_its_bones(person, skeleton):
    truth = person(1)
    np.testing.assert_allclose(smooth_body(truth, np.ones((1, 28)), [0.0], skeleton), truth, atol=0.5)


def test_uneven_times_are_taken_as_they_are(person):
    """A walk of 1 m/s at uneven times stays a straight line."""
    times = np.cumsum(np.random.default_rng(3).uniform(0.01, 0.2, 60))
    truth = np.repeat(person(1), 60, axis=0) + times[:, None, None] * [1000.0, 0, 0]
    assert away(kalman_smooth(truth, np.full(truth.shape[:2], 20.0), times, 1000.0), truth)[3:-3].max() < 5


def test_a_long_track_tells_how_far_it_is_and_can_be_stopped(noisy, skeleton):
    _, seen, error = noisy
    told = []
    smooth_body(seen, error, TIMES, skeleton, tick=told.append)
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1

    def stop(fraction):
        if fraction > 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        smooth_body(seen, error, TIMES, skeleton, tick=stop)


def test_long_tracks_are_smoothed_in_blocks_to_the_same_numbers(monkeypatch):
    rng = np.random.default_rng(3)
    seen = rng.normal(0, 300, (90, 4, 3)).cumsum(axis=0)
    seen[30:45, 1], error = np.nan, rng.uniform(5, 60, (90, 4))
    whole = kalman_smooth(seen, error, np.arange(90) / 30)
    monkeypatch.setattr("core.long_arrays.BLOCK", 20)
    told = []
    np.testing.assert_array_equal(kalman_smooth(seen, error, np.arange(90) / 30, tick=told.append), whole)
    assert told == sorted(told) and told[-1] <= 1
