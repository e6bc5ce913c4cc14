"""A walk beside itself at another time: what is found is what was done to it."""

import numpy as np
import pytest

from core.poses import PoseSequence, Space
from core.review.timing import better_timing
from core.skeleton import load_skeleton

SKELETON = load_skeleton("coco17")


def walk(frames: int, fps: float, *, start: float = 0.0, dims: int = 2, space: Space = Space.IMAGE) -> PoseSequence:
    """Swinging limbs on a body that goes to the right, seen from ``start`` seconds on; times from 0."""
    times = np.arange(frames) / fps
    seconds = (times + start)[:, None]
    joint = np.arange(17)[None, :]
    x = 100 + 60 * seconds + 30 * np.sin(2 * np.pi * (0.8 * seconds + 0.13 * joint))
    y = 40 * joint + 15 * np.cos(2 * np.pi * (0.8 * seconds + 0.29 * joint)) + 0 * seconds
    coords = np.stack([x, y, 0.3 * x][:dims], axis=-1)
    return PoseSequence(SKELETON, coords, times, space=space)


def test_a_wrong_rate_is_noticed():
    truth, taken = walk(300, 60), walk(300, 60)
    taken = taken.replace(times=np.arange(300) / 30)  # 60 frames a second read as 30
    found = better_timing(taken, truth)
    assert found.rate == pytest.approx(0.5) and found.offset == pytest.approx(0, abs=0.01)
    assert found.error < 1 and found.usual > 20


@pytest.mark.parametrize(("dims", "space"), [(2, Space.IMAGE), (3, Space.ROOT)])
def test_an_offset_is_noticed(dims, space):
    truth, taken = walk(200, 25, dims=dims, space=space), walk(200, 25, start=0.4, dims=dims, space=space)
    found = better_timing(taken, truth)
    assert found.rate == 1 and found.offset == pytest.approx(0.4, abs=0.02)


def test_nothing_is_offered_where_the_times_are_right_or_tell_nothing():
    truth = walk(200, 25)
    noise = np.random.default_rng(0).normal(0, 6, truth.coords.shape)
    assert better_timing(truth.replace(coords=truth.coords + noise), truth) is None
    still = truth.replace(coords=np.repeat(truth.coords[:1], 200, axis=0))
    assert better_timing(still.replace(coords=still.coords + 50), still) is None
    assert better_timing(walk(200, 25, dims=3, space=Space.ROOT), truth) is None
    assert better_timing(truth.replace(coords=np.full_like(truth.coords, np.nan)), truth) is None
