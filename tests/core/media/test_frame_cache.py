"""What is kept of decoded frames: within a number of bytes each, and within one for all of them together."""

import gc
from weakref import WeakSet

import av
import numpy as np
import pytest

from core.media import frame_cache
from core.media.base import open_recording
from core.media.decoder import Decoder
from core.media.frame_cache import FrameCache


def frame(size: int = 30) -> np.ndarray:
    return np.zeros(size, np.uint8)


def test_the_cache_holds_no_more_than_its_bytes_and_forgets_the_oldest():
    cache = FrameCache(capacity=100)
    for index in range(5):
        cache.put(index, frame())
    assert cache.size == 90
    assert [index in cache for index in range(5)] == [False, False, True, True, True]
    cache.get(2)
    cache.put(5, frame())
    assert 2 in cache and 3 not in cache


@pytest.fixture
def small_budget(monkeypatch):
    """A hundred bytes for the caches of this test, which are all there are."""
    monkeypatch.setattr(frame_cache, "_caches", WeakSet())
    monkeypatch.setattr(frame_cache, "TOGETHER", 100)


def test_caches_share_one_budget_and_the_one_filled_longest_ago_gives_first(small_budget):
    first, second = FrameCache(80), FrameCache(80)
    for index in range(2):
        first.put(index, frame())
    for index in range(2):
        second.put(index, frame())
    assert (first.size, second.size) == (30, 60) and 1 in first
    second.put(2, frame())
    assert second.size == 60 and first.size == 30
    first.put(2, frame())
    assert (first.size, second.size) == (60, 30)


def test_a_frame_larger_than_all_is_kept_alone(small_budget):
    first, second = FrameCache(80), FrameCache(80)
    first.put(0, frame())
    second.put(0, frame(500))
    assert (first.size, second.size) == (0, 500)


def test_a_cache_that_is_gone_counts_no_more(small_budget):
    first, second = FrameCache(80), FrameCache(80)
    first.put(0, frame(80))
    del first
    second.put(0, frame(80))
    assert second.size == 80


def test_nothing_of_a_recording_waits_for_the_garbage_collector(make_video):
    """No picture, side data or decoder holds itself in a ring: gigabytes of them piled up between two collections."""
    path = make_video("a.mp4", np.arange(20) * 40)
    gc.collect()
    before = {id(thing) for thing in parts_of_decoders()}  # of tests before this one
    gc.disable()
    try:
        for _ in range(3):
            with open_recording(path) as source:
                source.read(10)
                source.read(0)
        del source
        left = [thing for thing in parts_of_decoders() if id(thing) not in before]
    finally:
        gc.enable()
    assert left == []


def parts_of_decoders() -> list:
    """By ``type``: what ``isinstance`` asks for makes deprecated things of other packages warn."""
    kinds = (av.VideoFrame, av.VideoStream, Decoder)
    return [thing for thing in gc.get_objects() if issubclass(type(thing), kinds)]
