import numpy as np

from models.jumps.blending import blend, carry_on, jitter


def test_nothing_pops_at_the_border_of_a_gap(skeleton):
    """The model is 10 pixels too far right everywhere; one wrist is hidden for 20 frames."""
    truth, kept = np.zeros((60, 28, 2)), np.ones((60, 28), bool)
    wrist = skeleton.index("left_wrist")
    kept[20:40, wrist] = False
    result = blend(truth + [10, 0], truth, kept, skeleton)
    np.testing.assert_allclose(result, truth, atol=1e-9)


def test_a_hand_follows_its_wrist(skeleton):
    predicted, observed, kept = np.zeros((5, 28, 2)), np.full((5, 28, 2), 3.0), np.zeros((5, 28), bool)
    wrist, hand, toe = skeleton.indices(("left_wrist", "left_hand", "left_toe"))
    kept[:, wrist] = True
    result = blend(predicted, observed, kept, skeleton)
    assert (result[:, wrist] == 3).all() and (result[:, hand] == 3).all() and (result[:, toe] == 0).all()


def test_a_long_gap_trusts_the_model_in_its_middle(skeleton):
    predicted, observed, kept = np.zeros((301, 28, 2)), np.full((301, 28, 2), 8.0), np.zeros((301, 28), bool)
    kept[[0, -1], 0] = True
    result = blend(predicted, observed, kept, skeleton)[:, 0, 0]
    assert result[0] == 8 and result[150] == 0 and 4 < result[16] < 8


def test_a_miss_that_drifts_goes_on_drifting_into_the_gap(skeleton):
    """The model falls behind by one pixel a frame: a gap of ten frames is bridged without a bend."""
    time = np.arange(30.0)[:, None, None]
    truth, kept = np.broadcast_to(time, (30, 28, 2)), np.ones((30, 28), bool)
    kept[10:20, 3] = False
    result = blend(np.zeros((30, 28, 2)), truth, kept, skeleton)
    np.testing.assert_allclose(result[:, 3], truth[:, 3], atol=2.0)
    np.testing.assert_allclose(result[[10, 19], 3], truth[[10, 19], 3], atol=0.05)


def test_who_walks_out_of_sight_goes_on_for_a_moment(skeleton):
    """Two pixels a frame to the right, seen in frames 20 to 39: it goes on by eight frames of that at most."""
    truth = np.zeros((60, 28, 2)) + np.arange(60.0)[:, None, None] * (2, 0)
    kept = np.zeros((60, 28), bool)
    kept[20:40] = True
    shift = carry_on(truth, kept)[:, 0]
    assert (shift[20:40] == 0).all()
    np.testing.assert_allclose(shift[40], 2, rtol=0.07)
    np.testing.assert_allclose(shift[19], -2, rtol=0.07)
    assert 14 < shift[59] < 16 and -16 < shift[0] < -14


def test_an_absence_with_a_sighting_on_both_sides_is_left_to_the_model(skeleton):
    truth = np.zeros((60, 28, 2)) + np.arange(60.0)[:, None, None]
    kept = np.ones((60, 28), bool)
    kept[20:40] = False
    assert not carry_on(truth, kept).any()


def test_while_nothing_is_seen_for_a_moment_the_way_between_sightings_counts(skeleton):
    """The model bulges by ten pixels in the dark: less than half of it is left in a short gap, all of it in a long."""
    for gap, least, most in ((10, 3.9, 4.1), (40, 9.0, 10.1)):
        truth, kept = np.zeros((80, 28, 2)) + np.arange(80.0)[:, None, None], np.ones((80, 28), bool)
        kept[20 : 20 + gap] = False
        predicted = truth.copy()
        predicted[20 : 20 + gap, :, 1] += 10
        bulge = blend(predicted, truth, kept, skeleton)[20 + gap // 2, 0, 1] - (20 + gap // 2)
        assert least < bulge < most


def test_jitter_is_told_from_movement(skeleton):
    """A swing of 50 pixels with noise of 2: the noise is found; without it next to nothing is."""
    random, kept = np.random.default_rng(0), np.ones((400, 28), bool)
    swing = np.zeros((400, 28, 2)) + 50 * np.sin(np.arange(400) / 8)[:, None, None]
    assert jitter(swing, kept).max() < 0.1
    np.testing.assert_allclose(jitter(swing + random.normal(0, 2, swing.shape), kept), 2, rtol=0.2)


def test_a_shaky_joint_does_not_swing_through_its_gap(skeleton):
    """Somebody stands still, measured with noise of 2 pixels: the gap of thirty frames stays about there."""
    random, kept = np.random.default_rng(1), np.ones((90, 28), bool)
    kept[30:60] = False
    kept[30:60, 0] = True
    observed = random.normal(0, 2, (90, 28, 2))
    filled = blend(np.zeros((90, 28, 2)), observed, kept, skeleton)[30:60, 1:]
    assert np.abs(filled).max() < 12 and np.abs(filled).mean() < 2
