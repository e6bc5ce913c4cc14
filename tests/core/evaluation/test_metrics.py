"""Each measure against numbers worked out by hand, and against SciPy where it has the operation."""

import numpy as np
import pytest
from scipy.spatial import procrustes

from core.evaluation import metrics
from core.kinematics.rotations import matrix_from_axis_angle


@pytest.fixture
def truth():
    """Ten frames of five joints, 3D, millimetres; joint 0 is the root."""
    return np.random.default_rng(5).normal(0, 300, (10, 5, 3))


def scaled_error(prediction, truth) -> float:
    """N-MPJPE as ``core.evaluation.evaluate`` has it: both about joint 0, each frame scaled."""
    prediction, truth = metrics.relative_to(prediction, 0), metrics.relative_to(truth, 0)
    return metrics.mpjpe(metrics.scaled(prediction, truth), truth)


# --- mean errors ---


def test_a_skeleton_shifted_by_30_mm(truth):
    shifted = truth + [30, 0, 0]
    assert metrics.mpjpe(shifted, truth) == pytest.approx(30)
    assert metrics.mpjpe(shifted, truth, root=0) == pytest.approx(0, abs=1e-9)
    assert metrics.pa_mpjpe(shifted, truth) == pytest.approx(0, abs=1e-9)
    assert metrics.mpjve(shifted, truth) == pytest.approx(0, abs=1e-9)


def test_a_skeleton_twice_as_large(truth):
    rooted = metrics.relative_to(truth, 0)
    sizes = np.linalg.norm(rooted, axis=2)
    assert metrics.mpjpe(2 * truth, truth, root=0) == pytest.approx(sizes.mean())
    assert scaled_error(2 * truth, truth) == pytest.approx(0, abs=1e-9)


def test_a_skeleton_turned_by_90_degrees_is_only_right_after_procrustes(truth):
    turned = truth @ matrix_from_axis_angle([0, np.pi / 2, 0]).T
    assert metrics.mpjpe(turned, truth, root=0) > 100
    assert scaled_error(turned, truth) > 100
    assert metrics.pa_mpjpe(turned, truth) == pytest.approx(0, abs=1e-9)


def test_a_mirrored_skeleton_stays_wrong_after_procrustes(truth):
    assert metrics.pa_mpjpe(truth * [-1, 1, 1], truth) > 50


def test_procrustes_error_is_scipys(truth):
    prediction = truth + np.random.default_rng(1).normal(0, 20, truth.shape)
    for p, t in zip(prediction, truth, strict=True):
        target, fitted, _ = procrustes(t, p)
        size = np.linalg.norm(t - t.mean(axis=0))
        expected = np.linalg.norm(target - fitted, axis=1).mean() * size
        assert metrics.pa_mpjpe(p[None], t[None]) == pytest.approx(expected)


def test_the_scale_of_n_mpjpe_is_the_least_squares_one():
    prediction, truth = np.array([[[0, 0], [1, 0.0], [0, 2]]]), np.array([[[0, 0], [3, 0.0], [0, 4]]])
    # <p, t> = 3 + 8, <p, p> = 1 + 4
    assert metrics.scaled(prediction, truth)[0, 1, 0] == pytest.approx(11 / 5)
    assert scaled_error(prediction, truth) == pytest.approx((0 + 0.8 + 0.4) / 3)


def test_root_may_be_the_mean_of_two_joints(truth):
    assert np.allclose(metrics.relative_to(truth, (1, 2))[:, [1, 2]].sum(axis=1), 0)


# --- over time ---


def moving(*positions):
    """One joint on a line."""
    return np.array(positions, float)[:, None, None] * [1, 0]


def test_velocity_and_acceleration_of_a_moving_point():
    truth, prediction = moving(0, 0, 0, 0), moving(0, 1, 4, 9)
    assert metrics.mpjve(prediction, truth) == pytest.approx((1 + 3 + 5) / 3)
    assert metrics.acceleration_error(prediction, truth) == pytest.approx(2)
    assert metrics.per_second_squared(1.03, 50) == pytest.approx(2.575)  # METHODS' example: mm/frame^2 at 50 fps


def test_differences_do_not_cross_a_clips_border():
    truth, prediction = np.zeros((6, 1, 2)), moving(0, 1, 2, 100, 101, 102)
    assert metrics.mpjve(prediction, truth) == pytest.approx((1 + 1 + 98 + 1 + 1) / 5)
    assert metrics.mpjve(prediction, truth, starts=[0, 3]) == pytest.approx(1)
    assert metrics.acceleration_error(prediction, truth, starts=[3]) == pytest.approx(0)
    errors = metrics.difference_errors(prediction, truth, 2, [3])[:, 0]
    assert np.isnan(errors).tolist() == [False, True, True, False]


# --- what is missing ---


def test_missing_truth_is_left_out_and_missing_predictions_follow_the_policy():
    truth, prediction = np.zeros((1, 4, 2)), np.zeros((1, 4, 2))
    truth[0, 0], prediction[0, 1], prediction[0, 2] = np.nan, np.nan, [3, 4]
    assert np.array_equal(metrics.distances(prediction, truth), [[np.nan, np.nan, 5, 0]], equal_nan=True)
    assert np.array_equal(metrics.distances(prediction, truth, "miss"), [[np.nan, np.inf, 5, 0]], equal_nan=True)
    assert metrics.mpjpe(prediction, truth) == pytest.approx(2.5)
    assert metrics.coverage(prediction, truth) == pytest.approx(2 / 3)


def test_nothing_to_compare_is_nan_without_a_warning(recwarn):
    nothing = np.full((3, 4, 3), np.nan)
    figures = [metrics.mpjpe(nothing, nothing), metrics.pa_mpjpe(nothing, nothing)]
    figures += [scaled_error(nothing, nothing)]
    figures += [metrics.coverage(nothing, nothing), area(metrics.distances(nothing, nothing))]
    assert np.isnan(figures).all() and not recwarn.list


def test_mean_of_sequences_weighs_sequences_not_frames():
    assert metrics.mean_of_sequences([[1.0], [1], [1], [5]], ["a", "a", "a", "b"]) == 3


# --- shares of correct joints ---


def test_pck_is_strict():
    errors = np.array([[0.4, 0.5], [0.5, 0.6], [np.nan, 0.1]])
    assert metrics.pck(errors, 0.5).tolist() == [0.5, 1 / 3]
    assert metrics.mean_of_joints(metrics.correct(errors, 0.5)) == pytest.approx((1 / 2 + 1 / 3) / 2)
    assert metrics.pck_total(errors, 0.5) == pytest.approx(2 / 5)


def test_a_missed_joint_is_wrong_when_misses_count():
    assert metrics.pck([[np.inf], [1.0]], 150).tolist() == [0.5]


def test_each_frame_has_its_own_head():
    assert metrics.pck([[10.0], [10.0]], 0.5, size=[19, 21]).tolist() == [0.5]
    assert metrics.head_size_mpii([[10, 10, 40, 50]]).tolist() == [30]  # 0.6 of a diagonal of 50


def test_box_size_is_the_longer_side():
    assert metrics.box_size([[[0, 0], [3, 10], [np.nan, np.nan]], [[1, 1], [1, 1], [1, 1]]])[0] == 10
    assert np.isnan(metrics.box_size(np.zeros((1, 2, 2)))).all()


def area(errors) -> float:
    return metrics.mean_of_joints(metrics.auc_scores_3d(errors))


def test_perfect_3d_auc_is_30_of_31():
    assert area(np.zeros((4, 3))) == pytest.approx(30 / 31)
    assert area([[75.0]]) == pytest.approx(15 / 31)  # below 80, 85 ... 150
    assert area([[150.0]]) == 0


def test_both_readings_of_the_2d_auc():
    mmpose, unit = (metrics.auc_scores_mmpose, metrics.auc_scores_unit)
    assert mmpose([[0.0]]) == pytest.approx(19 / 20)
    assert mmpose([[0.5]]) == pytest.approx(9 / 20)  # below 0.55 ... 0.95
    assert unit([[0.505]]) == pytest.approx(0.495)  # trapezoid from 0.50 to 0.51 counts half
    assert unit([[0.0]]) == pytest.approx(0.995)


def test_a_swapped_person_is_forgiven_once_a_frame():
    truth = np.array([[[0, 0], [10, 0]], [[0, 0], [10, 0.0]]])
    prediction = truth.copy()
    prediction[0] = truth[0, ::-1]
    assert metrics.mpjpe(prediction, truth) == 5
    assert metrics.mpjpe(metrics.unflipped(prediction, truth, [1, 0]), truth) == 0


def test_bone_length_errors():
    errors = metrics.bone_length_errors([[[0, 0], [3, 4]]], [[[0, 0], [0, 7]]], [(0, 1)])
    assert errors.tolist() == [[2]]


# --- average precision ---


def test_precision_is_taken_at_101_recalls():
    assert metrics.precision_of(np.array([True, True]), 2) == pytest.approx(1)
    # One of two people found: precision 1 up to recall 0.5, 51 of 101 points.
    assert metrics.precision_of(np.array([True]), 2) == pytest.approx(51 / 101)
    # Ranked: hit, false, hit -> precision 1 to recall 0.5, then 2/3.
    assert metrics.precision_of(np.array([True, False, True]), 2) == pytest.approx((51 + 50 * 2 / 3) / 101)
