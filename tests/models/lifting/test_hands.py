"""The hands of an estimator on lifted bodies."""

import tracemalloc
from functools import partial

import numpy as np
import pytest

from core import long_arrays
from core.kinematics.bone_lengths import own_lengths
from core.kinematics.hands import JOINTS, hand_joints
from core.poses import PoseSequence, Space, Status
from core.skeleton import load_skeleton
from models.lifting import hands
from models.lifting.hands import HAND_OF_FOREARM, attach_hands

OWN, WHOLE = load_skeleton("blazepose75"), load_skeleton("mpi70")
TURN = np.array([[0, 1.0, 0], [-1.0, 0, 0], [0, 0, 1.0]])
FRAMES = 40


@pytest.fixture
def lifted() -> PoseSequence:
    """A person who stands still; the left forearm is 260 mm long."""
    coords = np.random.default_rng(0).normal(size=(28, 3)) * 300
    skeleton = load_skeleton("mpi28")
    coords[skeleton.index("left_wrist")] = coords[skeleton.index("left_elbow")] + (0, -260, 0)
    return PoseSequence(skeleton, np.tile(coords, (FRAMES, 1, 1)), np.arange(FRAMES) / 25, space=Space.ROOT)


@pytest.fixture
def own() -> PoseSequence:
    """A straight left hand of 150 mm towards +x, not seen in frames 5 to 9 and from 20 on; its bones tremble."""
    random, coords = np.random.default_rng(1), np.full((FRAMES, len(OWN), 3), np.nan)
    along = np.array([0, *np.tile([60, 90, 120, 150], 5)]) * random.uniform(0.97, 1.03, (FRAMES, 1))
    coords[:, hand_joints(OWN, "left")] = 500 + along[..., None] * (1, 0, 0)
    coords[5:10], coords[20:] = np.nan, np.nan
    return PoseSequence(OWN, coords, np.arange(FRAMES) / 25, space=Space.ROOT)


def attached(lifted, own, **how) -> tuple[PoseSequence, np.ndarray, np.ndarray]:
    found = attach_hands(lifted, own, TURN, **{"constant_bones": True, "smoothing": 0.0} | how)
    wrist = found.coords[:, WHOLE.index("left_wrist")]
    return found, found.coords[:, hand_joints(WHOLE, "left")] - wrist[:, None], wrist


def test_a_hand_hangs_from_the_lifted_wrist_turned_and_as_long_as_the_forearm_has_it(lifted, own):
    found, offsets, _ = attached(lifted, own)
    tip = 12  # of the middle finger
    # the length is that of the median bones, and these tremble
    expected = np.tile([0, -HAND_OF_FOREARM * 260, 0], (20, 1))
    np.testing.assert_allclose(offsets[:20, tip], expected, rtol=0.01, atol=1e-3)
    np.testing.assert_allclose(offsets[:20, 0], 0, atol=1e-3)
    np.testing.assert_array_equal(found.coords[:, :28], lifted.coords)


def test_bones_of_a_hand_are_of_one_length(lifted, own):
    loose, tight = (np.linalg.norm(attached(lifted, own, constant_bones=c)[1][:20, 9], axis=1) for c in (False, True))
    assert np.ptp(loose) > 2 and np.ptp(tight) < 1e-3


def test_short_gaps_are_inferred_and_long_ones_stay_missing(lifted, own):
    found, offsets, _ = attached(lifted, own)
    left, right = hand_joints(WHOLE, "left"), hand_joints(WHOLE, "right")
    assert np.isfinite(offsets[:20]).all() and np.isnan(offsets[20:]).all()
    assert (found.status[5:10, left] == Status.INFERRED).all() and (found.status[:5, left] == Status.MEASURED).all()
    assert np.isnan(found.coords[:, right]).all() and len(right) == JOINTS


def test_fingers_that_were_confirmed_stay_where_they_were_put(lifted, own):
    before, _, _ = attached(lifted, own)
    joint = WHOLE.index("left_index_tip")
    coords, status = np.array(before.coords), np.array(before.status)
    coords[30, joint], status[30, joint] = (1, 2, 3), Status.CONFIRMED
    found, _, _ = attached(lifted, own, keep=before.replace(coords=coords, status=status))
    np.testing.assert_array_equal(found.coords[30, joint], (1, 2, 3))
    assert found.status[30, joint] == Status.CONFIRMED


def test_poses_without_hands_change_nothing(lifted, own):
    without = own.to_skeleton(load_skeleton("blazepose33"))
    assert attach_hands(lifted, without, TURN, constant_bones=True, smoothing=0.0) is lifted


def many(lifted, own, times: int) -> tuple[PoseSequence, PoseSequence]:
    """Both over and over."""
    rows = np.tile(np.arange(FRAMES), times)
    return tuple(poses.take(rows, np.arange(len(rows)) / 25) for poses in (lifted, own))


def test_a_long_hand_is_the_same_block_by_block(lifted, own, monkeypatch):
    lifted, own = many(lifted, own, 20)
    whole, _, _ = attached(lifted, own, smoothing=6.0)
    monkeypatch.setattr(long_arrays, "BLOCK", 96)
    parts, _, _ = attached(lifted, own, smoothing=6.0)
    np.testing.assert_allclose(parts.coords, whole.coords, atol=1e-2)
    np.testing.assert_array_equal(parts.status, whole.status)
    np.testing.assert_array_equal(parts.confidence, whole.confidence)


def test_memory_does_not_grow_with_the_frames(lifted, own, monkeypatch):
    monkeypatch.setattr(long_arrays, "BLOCK", 512)
    monkeypatch.setattr(long_arrays, "LARGE", 1 << 14)
    monkeypatch.setattr(hands, "own_lengths", partial(own_lengths, sample=500))

    def peak_of(times: int) -> int:
        pair = many(lifted, own, times)
        tracemalloc.start()
        attach_hands(*pair, TURN, constant_bones=True, smoothing=6.0)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    growth = (peak_of(150) - peak_of(50)) / (100 * FRAMES)
    assert growth < 150  # bytes a frame; the hands alone have 500
