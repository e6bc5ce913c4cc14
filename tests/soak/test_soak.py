"""The short form of ``make soak``, and what it would notice."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QObject

from tests.soak.heartbeat import Heartbeat, Stall
from tests.soak.measure import Soaked, page, resident, soak


@pytest.mark.slow
def test_mixed_use_leaves_no_thread_and_no_memory(qapp):
    before = resident()  # other tests' too
    soaked = soak(minutes=0.2, seed=3)
    assert soaked.threads == []
    assert sum(soaked.done.values()) > 20 and soaked.beats > 50
    assert soaked.megabytes.max() < before + 1500  # the caches have one budget, whatever is jumped to


@pytest.mark.slow
def test_a_thread_that_is_held_is_told_with_its_place(qapp, qtbot):
    parent, heart = QObject(), Heartbeat("the step")
    heart.start(parent)
    try:
        qtbot.waitUntil(lambda: heart.beats > 3)
        time.sleep(0.3)
        qtbot.waitUntil(lambda: bool(heart.stalls))
    finally:
        heart.stop()
    stall = max(heart.stalls, key=lambda one: one.held)
    assert stall.step == "the step" and 0.25 < stall.held <= stall.seconds


def soaked(**changes):
    quiet = {"minutes": 1.0, "done": {"seek": 3}, "megabytes": np.full(40, 500.0), "beats": 9}
    quiet |= {"stalls": [], "threads": []}
    return Soaked(**quiet | changes)


def test_what_must_not_be_is_a_fault():
    assert soaked().faults == []
    grown = np.repeat([200.0, 500.0, 550.0, 600.0], 10)
    assert soaked(megabytes=grown).faults == ["memory grew by 20.0%"]
    assert soaked(threads=["io lane"]).faults == ["threads left: io lane"]
    busy, ours = Stall("seek", 0.5, 0.02, "a"), Stall("seek", 0.5, 0.4, "b.c:1")
    assert soaked(stalls=[busy]).faults == []
    one = soaked(stalls=[busy, ours])
    assert one.faults == ["1 times the GUI thread was held for over 100 ms"]
    assert "| 1 | 400 | seek | b.c:1 |" in page(one) and "| heartbeats late by over 100 ms | 2 |" in page(one)
