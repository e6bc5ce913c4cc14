"""Two people walk past each other; a tracker has taken one for the other, or followed one of them twice."""

import numpy as np
import pytest

from core.errors import PoseError
from core.poses import PoseSequence
from core.review.person_swaps import find_merges, find_person_swaps
from core.skeleton import load_skeleton

FRAMES = 100


def person(start: float, speed: float) -> PoseSequence:
    """A body of 200 x 200 px at ``start`` px that moves by ``speed`` px a frame, with noise of a pixel."""
    random = np.random.default_rng(0)
    body = random.uniform(0, 200, (17, 2))
    coords = body + np.stack([start + speed * np.arange(FRAMES), np.full(FRAMES, 100.0)], axis=1)[:, None]
    noise = np.random.default_rng(int(abs(start))).normal(0, 1, coords.shape)
    return PoseSequence(load_skeleton("coco17"), coords + noise, np.arange(FRAMES) / 25)


A, B = person(0, 10), person(1000, -10)  # they meet at frame 50


def test_people_who_pass_each_other_are_not_swapped():
    assert find_person_swaps(A, B) == []


def test_a_range_is_found_to_the_frame():
    first, second = A.coords.copy(), B.coords.copy()
    first[20:35], second[20:35] = B.coords[20:35], A.coords[20:35]
    (swap,) = find_person_swaps(A.replace(coords=first), B.replace(coords=second))
    assert (swap.start, swap.stop) == (20, 35) and swap.score > 0.8


def test_tracks_that_bounce_where_people_meet_are_swapped_from_there():
    first, second = A.coords.copy(), B.coords.copy()
    first[50:], second[50:] = B.coords[50:], A.coords[50:]
    (swap,) = find_person_swaps(A.replace(coords=first), B.replace(coords=second))
    assert (abs(swap.start - 50) <= 1 and swap.stop == FRAMES) or (abs(swap.stop - 50) <= 1 and swap.start == 0)


def test_a_person_who_is_hardly_seen_is_swapped_with_empty_track():
    coords = np.full_like(B.coords, np.nan)
    coords[[4, 5, 60]] = B.coords[[4, 5, 60]]
    assert find_person_swaps(A, B.replace(coords=coords)) == []


def test_two_tracks_on_one_person():
    coords = B.coords.copy()
    coords[70:80] = A.coords[70:80]
    merges = find_merges(A, B.replace(coords=coords))
    assert [(m.start, m.stop) for m in merges if m.start >= 60] == [(70, 80)]
    assert [m.astray for m in merges if m.start >= 60] == [1]
    assert [m.astray for m in find_merges(B.replace(coords=coords), A) if m.start >= 60] == [0]
    assert find_merges(A, A) == []  # two versions of one track


def test_different_skeletons_cannot_be_compared():
    with pytest.raises(PoseError):
        find_person_swaps(A, B.to_skeleton(load_skeleton("mpi28")))
