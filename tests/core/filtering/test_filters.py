"""Filters on signals whose outcome is known: sines, ramps, spikes, gaps, uneven times."""

import numpy as np
import pytest
from scipy import signal

from core.errors import PoseError
from core.evaluation.smoothness import jitter
from core.filtering import filters
from core.filtering.filters import Butterworth, FillGaps, Gaussian, Hampel, OneEuro, SavitzkyGolay, apply
from core.filtering.resampling import gaps, resample
from core.kinematics.derivatives import acceleration, jerk, runs, velocity
from core.poses import PoseSequence, Status
from core.skeleton import skeleton_from_names

SMOOTHERS = [Butterworth(), SavitzkyGolay(), Gaussian(), OneEuro(), OneEuro(zero_phase=True)]


def track(values, times=None, joints=1, **changes):
    """A sequence of joints that all follow (T,) values along x, y = 0; 100 frames/s unless times are given."""
    values = np.asarray(values, float)
    coords = np.zeros((len(values), joints, 2))
    coords[..., 0] = values[:, None]
    coords[np.isnan(values)] = np.nan
    times = np.arange(len(values)) / 100 if times is None else times
    return PoseSequence(skeleton_from_names(f"j{i}" for i in range(joints)), coords, times, **changes)


def x(poses, joint=0):
    return poses.coords[:, joint, 0].astype(float)


def sine(hertz, seconds=10, fps=100):
    return 100 * np.sin(2 * np.pi * hertz * np.arange(seconds * fps) / fps)


def amplitude(values):
    """The height of a sine in its settled middle."""
    return np.abs(values[300:-300]).max()


# --- Butterworth ---


@pytest.mark.parametrize("order", [2, 4, 8])
def test_the_cutoff_is_where_the_whole_filter_has_lost_3_db(order):
    filtered = apply(track(sine(6)), Butterworth(cutoff=6, order=order))
    assert amplitude(x(filtered)) == pytest.approx(100 / np.sqrt(2), rel=0.01)


def test_slow_motion_passes_without_delay_and_fast_noise_does_not():
    slow, fast = sine(1), sine(30)
    filtered = x(apply(track(slow + fast), Butterworth(cutoff=6)))
    assert np.abs(filtered - slow)[100:-100].max() < 0.5


def test_winters_correction_of_order_4_is_0802():
    corrected = 6 / 0.802  # of the analogue filter; at 1000 frames/s the two agree
    sections = signal.butter(2, corrected, fs=1000, output="sos")
    values = np.random.default_rng(0).normal(0, 1, 4000).cumsum()
    expected = signal.sosfiltfilt(sections, values, padlen=1000)
    found = x(apply(track(values, np.arange(4000) / 1000), Butterworth(6, 4)))
    assert np.allclose(found, expected, atol=0.02)


def test_a_cutoff_above_half_the_frame_rate_is_refused():
    with pytest.raises(PoseError, match="50 Hz"):
        apply(track(sine(1)), Butterworth(cutoff=50))


def test_a_straight_line_keeps_its_ends():
    filtered = x(apply(track(np.arange(300.0)), Butterworth()))
    assert np.allclose(filtered, np.arange(300), atol=0.05)


# --- what all smoothers owe ---


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=repr)
def test_a_still_joint_stays_still(smoother):
    assert np.allclose(x(apply(track(np.full(50, 7.0)), smoother)), 7)


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=repr)
def test_noise_gets_less(smoother):
    noise = np.random.default_rng(0).normal(0, 5, 500)
    assert x(apply(track(noise), smoother)).std() < 0.8 * noise.std()


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=repr)
def test_nothing_crosses_a_gap(smoother):
    values = np.concatenate([np.zeros(60), [np.nan] * 3, np.full(60, 100.0)])
    filtered = x(apply(track(values), smoother))
    assert np.array_equal(filtered, values, equal_nan=True)


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=repr)
def test_nothing_crosses_a_step_in_time(smoother):
    values = np.concatenate([np.zeros(60), np.full(60, 100.0)])
    times = np.arange(120) / 100 + np.where(np.arange(120) < 60, 0, 5)
    assert np.allclose(x(apply(track(values, times), smoother)), values, atol=1e-6)


@pytest.mark.parametrize("smoother", SMOOTHERS + [Hampel()], ids=repr)
@pytest.mark.parametrize("length", [1, 2, 3, 5])
def test_runs_of_a_few_frames_survive(smoother, length):
    values = np.concatenate([np.arange(length) * 1.0, [np.nan] * 2, np.arange(length) * 1.0])
    filtered = x(apply(track(values), smoother))
    assert np.array_equal(np.isnan(filtered), np.isnan(values)) and np.nanmax(np.abs(filtered)) <= length


@pytest.mark.parametrize("smoother", SMOOTHERS, ids=repr)
def test_joints_with_other_gaps_do_not_disturb_each_other(smoother):
    values = np.random.default_rng(0).normal(0, 5, (200, 3, 2))
    values[50:60, 1] = np.nan
    values[:10, 2] = np.nan
    times = np.arange(200) / 50
    together = smoother.run(values, times, 1.0)
    for joint in range(3):
        assert np.allclose(together[:, [joint]], smoother.run(values[:, [joint]], times, 1.0), equal_nan=True)


def test_uneven_times_are_smoothed_in_seconds_not_in_frames():
    random = np.random.default_rng(0)
    times = np.cumsum(random.uniform(0.005, 0.015, 1000))
    slow = 100 * np.sin(2 * np.pi * times)
    filtered = x(apply(track(slow + random.normal(0, 3, 1000), times), Butterworth(6)))
    assert np.sqrt(np.mean((filtered - slow)[50:-50] ** 2)) < 1.5  # of 3 before


def test_no_filter_minds_a_sequence_without_frames_or_joints():
    empty, unseen = track(np.empty(0)), track(np.full(30, np.nan))
    for smoother in [*SMOOTHERS, Hampel(), FillGaps()]:
        assert len(apply(empty, smoother)) == 0
        assert np.isnan(apply(unseen, smoother).coords).all()


# --- the others, each for itself ---


def test_savitzky_golay_is_scipys_and_keeps_a_parabola():
    values = np.random.default_rng(0).normal(0, 5, 100)
    assert np.allclose(x(apply(track(values), SavitzkyGolay(11, 2))), signal.savgol_filter(values, 11, 2), atol=1e-4)
    parabola = np.arange(50.0) ** 2
    assert np.allclose(x(apply(track(parabola), SavitzkyGolay(11, 2))), parabola, atol=1e-3)


def test_gaussian_of_an_impulse():
    impulse = np.zeros(41)
    impulse[20] = 1
    bell = np.exp(-0.5 * (np.arange(41) - 20) ** 2 / 4)
    assert np.allclose(x(apply(track(impulse), Gaussian(2))), bell / bell.sum(), atol=1e-4)


def test_hampel_takes_out_a_spike_and_leaves_a_ramp():
    ramp = np.arange(30.0)
    spoilt = ramp.copy()
    spoilt[12] = 500
    assert np.array_equal(x(apply(track(ramp), Hampel())), ramp)
    cleaned = x(apply(track(spoilt), Hampel()))
    assert cleaned[12] == 13  # the median of 9 10 11 500 13 14 15
    assert np.array_equal(np.delete(cleaned, 12), np.delete(ramp, 12))


def test_hampel_works_beside_gaps_and_never_fills():
    values = np.array([1, 2, np.nan, 900, 2, 1, 2, np.nan, 1])
    assert np.allclose(x(apply(track(values), Hampel())), [1, 2, np.nan, 2, 2, 1, 2, np.nan, 1], equal_nan=True)


def test_one_euro_with_no_beta_is_an_exponential_smoother():
    values = np.random.default_rng(0).normal(0, 5, 50)
    weight = 1 / (1 + 100 / (2 * np.pi * 2.0))
    expected = [values[0]]
    for value in values[1:]:
        expected.append(expected[-1] + weight * (value - expected[-1]))
    assert np.allclose(x(apply(track(values), OneEuro(min_cutoff=2.0))), expected, atol=1e-5)


def test_one_euro_lags_less_with_beta_and_not_at_all_with_zero_phase():
    values = sine(1)
    lag = {beta: np.abs(x(apply(track(values, joints=2), OneEuro(1.0, beta))) - values).max() for beta in (0.0, 100.0)}
    assert lag[100.0] < 0.5 * lag[0.0]
    both_ways = x(apply(track(values), OneEuro(3.0, zero_phase=True)))[200:-200]
    shifts = [np.dot(values[200 + shift : 800 + shift], both_ways) for shift in range(-20, 21)]
    assert np.argmax(shifts) - 20 == 0


def test_beta_means_the_same_in_any_unit():
    small = track(sine(1), joints=2)
    spread = small.coords.copy()
    spread[:, 1, 1] = 50
    small, large = small.replace(coords=spread), small.replace(coords=spread * 1000)
    filters = OneEuro(1.0, beta=0.5)
    assert np.allclose(x(apply(small, filters)) * 1000, x(apply(large, filters)), atol=0.5)


@pytest.mark.parametrize("method", ["linear", "cubic", "pchip"])
def test_short_gaps_are_filled_and_long_ones_and_ends_are_not(method):
    values = np.arange(30.0)
    values[[0, 1, 10, 11, 20, 21, 22, 29]] = np.nan
    filled = x(apply(track(values), FillGaps(2, method)))
    assert np.allclose(filled[2:20], np.arange(2, 20), atol=1e-4)
    assert np.flatnonzero(np.isnan(filled)).tolist() == [0, 1, 20, 21, 22, 29]


def test_a_filled_gap_is_marked_and_trusted_as_little_as_its_worse_end():
    values = np.arange(6.0)
    values[2:4] = np.nan
    confidence = np.array([[1, 0.9, 0, 0, 0.4, 1]]).T
    filled = apply(track(values, confidence=confidence), FillGaps())
    assert filled.confidence[:, 0].tolist() == pytest.approx([1, 0.9, 0.4, 0.4, 0.4, 1])
    assert filled.status[:, 0].tolist() == [0, 0, Status.ADJUSTED, Status.ADJUSTED, 0, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Butterworth(order=3),
        lambda: Butterworth(cutoff=0),
        lambda: Hampel(window=4),
        lambda: SavitzkyGolay(window=3, order=3),
        lambda: Gaussian(0),
        lambda: OneEuro(min_cutoff=-1),
        lambda: apply(track([0, np.nan, 1]), FillGaps(method="magic")),
    ],
)
def test_impossible_options_are_refused(wrong):
    with pytest.raises(PoseError):
        wrong()


# --- apply ---


def test_only_the_chosen_joints_and_frames_change():
    poses = track(np.random.default_rng(0).normal(0, 5, 100), joints=3)
    filtered = apply(poses, Butterworth(), joints=[1], start=20, stop=40)
    changed = (filtered.coords != poses.coords).any(axis=2)
    assert changed[20:40, 1].all() and changed.sum() == 20
    assert np.array_equal(filtered.status == Status.ADJUSTED, changed)
    whole = apply(poses, Butterworth())
    assert np.array_equal(filtered.coords[20:40, 1], whole.coords[20:40, 1])


def test_confirmed_joints_do_not_move():
    status = np.zeros((100, 1), np.uint8)
    status[50] = Status.CONFIRMED
    poses = track(np.random.default_rng(0).normal(0, 5, 100), status=status)
    filtered = apply(poses, Gaussian())
    assert filtered.coords[50, 0, 0] == poses.coords[50, 0, 0] and filtered.status[50] == Status.CONFIRMED


def test_the_usual_clean_up_on_a_spoilt_walk():
    clean = sine(1, seconds=4)
    spoilt = clean + np.random.default_rng(0).normal(0, 2, 400)
    spoilt[100:110], spoilt[[50, 222]] = np.nan, 900
    poses = track(spoilt)
    for step in filters.CLEAN_UP:
        poses = apply(poses, step)
    assert np.abs(x(poses) - clean)[20:-20].max() < 4 and poses.present.all()


# --- resampling ---


def test_resampling_doubles_the_rate_and_stays_out_of_gaps():
    values = np.array([0, 1, 2, np.nan, 4, 5.0])
    poses = track(values, np.arange(6) / 10)
    doubled = resample(poses, np.arange(13) / 20 - 0.05)
    expected = [np.nan, 0, 0.5, 1, 1.5, 2, np.nan, np.nan, np.nan, 4, 4.5, 5, np.nan]
    assert np.allclose(x(doubled), expected, equal_nan=True)
    assert (doubled.confidence[:, 0] > 0).tolist() == np.isfinite(expected).tolist()


@pytest.mark.parametrize("method", ["linear", "cubic", "pchip"])
def test_resampling_at_its_own_times_changes_nothing(method):
    poses = track(np.random.default_rng(0).normal(0, 5, 30), uncertainty=np.full((30, 1), 3))
    again = resample(poses, poses.times, method)
    assert np.allclose(again.coords, poses.coords, atol=1e-5) and (again.uncertainty == 3).all()
    assert (
        len(resample(poses.slice(0, 0), poses.times)) == 30
        and np.isnan(resample(poses.slice(0, 0), [1.0]).coords).all()
    )


def test_gaps_are_listed_joint_by_joint():
    present = np.array([[1, 0, 0, 1, 0], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]], bool).T
    assert gaps(present) == [(0, 1, 3), (0, 4, 5), (2, 0, 5)]
    assert runs([]) == []


# --- derivatives ---


def test_derivatives_of_a_cubic_are_exact_on_uneven_times():
    times = np.array([0, 1, 2, 3, 4, 5.0])
    uneven = np.array([0, 0.5, 2, 2.25, 4, 5])
    assert velocity(times**2, times)[1:-1] == pytest.approx(2 * times[1:-1])
    assert velocity(uneven**2, uneven)[1:-1] == pytest.approx(2 * uneven[1:-1])
    assert acceleration(3 * uneven**2, uneven)[1:-1] == pytest.approx([6] * 4)
    assert np.isnan(acceleration(times, times)[[0, -1]]).all()
    assert jerk(2 * uneven**3, uneven)[2:-1] == pytest.approx([12] * 3)
    assert np.isnan(velocity([[1.0]], [0])).all() and np.isnan(jerk([1.0, 2, 3], [0, 1, 2])).all()


def test_jitter_of_a_trembling_joint():
    times = np.arange(100) / 10
    still, trembling = np.zeros((100, 1, 2)), np.zeros((100, 1, 2))
    trembling[::2, 0, 0] = 1
    assert jitter(still, times) == [0]
    assert jitter(trembling, times) == pytest.approx([4 * 10**3])  # 1 - 3 * 0 + 3 * 1 - 0, a tenth of a second apart
