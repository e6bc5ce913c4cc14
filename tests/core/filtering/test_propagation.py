"""Corrections carried over: a joint that moves on a circle, and estimates that err in a known way."""

import numpy as np
import pytest

from core.filtering.propagation import REACH, Course, propagate

FRAMES, FPS, SIZE = 240, 30.0, 100.0
TIMES = np.arange(FRAMES) / FPS


@pytest.fixture
def truth():
    """(T, 1, 2): once round in four seconds, 30 units from the middle."""
    angle = 2 * np.pi * TIMES / 4
    return 30 * np.stack([np.cos(angle), np.sin(angle)], axis=-1)[:, None]


def corrections(truth: np.ndarray, frames) -> np.ndarray:
    corrected = np.full_like(truth, np.nan)
    corrected[frames] = truth[frames]
    return corrected


def run(estimate, corrected, times=TIMES, **options):
    return propagate(estimate, np.ones(estimate.shape[:2]), corrected, times, SIZE, **options)


def distance(coords, truth, frames=slice(None)):
    return np.linalg.norm(coords - truth, axis=-1)[frames].mean()


def test_a_joint_that_is_always_beside_its_place_is_put_there(truth):
    estimate = truth + (8.0, -6.0)  # ten units off
    result = run(estimate, corrections(truth, range(10, 240, 40)))
    assert distance(result.coords, truth, slice(10, 211)) < 0.5
    assert result.changed[10:211].all() and list(result.models) == [0]


def test_a_stretch_of_nonsense_is_bridged_along_the_way_of_the_joint(truth):
    rng = np.random.default_rng(0)
    estimate = truth + rng.normal(0, 0.2, truth.shape)
    estimate[60:120] += rng.normal(0, 40, (60, 1, 2))
    result = run(estimate, corrections(truth, range(55, 126, 10)))
    assert distance(estimate, truth, slice(60, 120)) > 30
    assert distance(result.coords, truth, slice(60, 120)) < 1.5


def test_missing_frames_between_corrections_are_filled(truth):
    estimate = truth.copy()
    estimate[80:110] = np.nan
    result = run(estimate, corrections(truth + (0, 3), range(20, 220, 20)))
    assert np.isfinite(result.coords[80:110]).all()
    assert distance(result.coords, truth + (0, 3), slice(80, 110)) < 2


def test_an_estimate_that_is_right_stays_as_it_is_to_the_bit(truth):
    estimate = truth + np.random.default_rng(0).normal(0, 0.3, truth.shape)
    result = run(estimate, corrections(estimate, range(0, 240, 30)))
    assert not result.changed.any() and not result.models
    assert np.array_equal(result.coords, estimate)


def test_out_of_reach_nothing_is_changed(truth):
    estimate = truth + (8.0, -6.0)
    result = run(estimate, corrections(truth, range(0, 40, 8)))
    reach = REACH * result.models[0].memory
    far = TIMES[32] + reach < TIMES
    assert far.any() and (result.coords[far] == estimate[far]).all() and not result.changed[far].any()
    assert np.linalg.norm(np.diff(result.coords - estimate, axis=0), axis=-1).max() < 1.5  # and it fades


@pytest.mark.parametrize("frames", [[], [5], [5, 100]])
def test_too_few_corrections_change_nothing(truth, frames):
    estimate = truth + 5.0
    assert (run(estimate, corrections(truth, frames)).coords == estimate).all()


def test_uneven_times_are_the_times_of_the_frames(truth):
    """Every second frame of the second half is missing from the recording: the answer is the same."""
    kept = np.r_[0:120, 120:240:2]
    estimate = truth + (8.0, -6.0)
    frames = np.flatnonzero(np.isin(kept, range(10, 240, 20)))
    result = run(estimate[kept], corrections(truth[kept], frames), TIMES[kept])
    assert distance(result.coords, truth[kept], slice(10, 170)) < 0.5


def test_it_can_be_heard_of_and_stopped(truth):
    heard = []

    def tick(fraction):
        heard.append(fraction)
        if fraction > 0.5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run(truth + 5.0, corrections(truth, range(0, 240, 30)), tick=tick)
    assert heard == sorted(heard) and heard[0] == 0


@pytest.fixture
def trembling(truth):
    """Beside its place for good, and somewhere about it in each frame."""
    return truth + (8.0, -6.0) + np.random.default_rng(0).normal(0, 4, truth.shape)


def course(places: np.ndarray, deviation: float = 1.0) -> Course:
    return Course(places, np.full(places.shape[:2], deviation))


def test_a_source_that_is_off_like_the_estimate_but_steadier_is_believed(truth, trembling):
    corrected, steady = corrections(truth, range(10, 240, 25)), course(truth + (8.0, -6.0))
    alone = run(trembling, corrected)
    helped = run(trembling, corrected, sources={"body": steady})
    assert alone.believed == {0: ()} and helped.believed == {0: ("body",)}
    inside = slice(10, 236)
    assert distance(helped.coords, truth, inside) < 0.5 * distance(alone.coords, truth, inside)


def test_a_source_of_nonsense_is_left_out_and_changes_nothing(truth, trembling):
    corrected = corrections(truth, range(10, 240, 25))
    nonsense = course(truth + np.random.default_rng(1).normal(0, 40, truth.shape), 0.1)
    alone, helped = run(trembling, corrected), run(trembling, corrected, sources={"body": nonsense})
    assert helped.believed == {0: ()} and np.array_equal(alone.coords, helped.coords)


def test_of_two_sources_the_one_that_helps_prevails(truth, trembling):
    corrected = corrections(truth, range(10, 240, 25))
    far = course(truth + np.random.default_rng(1).normal(0, 40, truth.shape), 0.1)
    helped = run(trembling, corrected, sources={"repair": far, "body": course(truth + (8.0, -6.0))})
    assert "body" in helped.believed[0]
    assert distance(helped.coords, truth, slice(10, 236)) < 0.5


def test_a_source_without_a_word_changes_nothing(truth, trembling):
    corrected, silent = corrections(truth, range(10, 240, 25)), course(np.full_like(truth, np.nan), np.nan)
    helped = run(trembling, corrected, sources={"body": silent})
    assert np.array_equal(helped.coords, run(trembling, corrected).coords)


def test_where_the_estimate_is_missing_a_source_tells_the_way(truth):
    estimate = truth + (8.0, -6.0)
    estimate[50:110] = np.nan
    corrected = corrections(truth, range(10, 240, 25))
    helped = run(estimate, corrected, sources={"body": course(truth + (8.0, -6.0))})
    assert distance(helped.coords, truth, slice(50, 110)) < 0.5
