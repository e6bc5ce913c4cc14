"""The short form of ``make soak``, and what it would notice."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject

from benchmarks.measure import family, processor_seconds, resident
from tests.soak.heartbeat import Heartbeat, Stall
from tests.soak.measure import OtherPrograms, Soaked, page

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_mixed_use_leaves_no_thread_and_no_memory():
    """In its own process: what other tests hold, and what they hide, is not its."""
    soaking = [sys.executable, "-m", "tests.soak", "--minutes", "3", "--things", "160", "--seed", "3", "--facts"]
    run = subprocess.run(soaking, cwd=ROOT, capture_output=True, text=True, timeout=300)
    facts = json.loads(run.stdout)
    assert facts["threads"] == [] and facts["done"] >= 160 and facts["beats"] > 50
    assert facts["busy"] > 0.5  # a job ran all the while
    assert facts["most_megabytes"] < 2000  # the caches have one budget, whatever is jumped to


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
    assert stall.worked < 0.2  # it slept


@pytest.mark.slow
def test_a_late_beat_says_where_our_code_was_while_other_threads_run(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("tests.soak.heartbeat._OURS", (f"{ROOT / 'tests'}/",))
    parent, heart, over = QObject(), Heartbeat("the step", looks=True), threading.Event()
    others = [threading.Thread(target=_recurse, args=(over,)) for _ in range(3)]
    heart.start(parent)
    try:
        for other in others:
            other.start()
        qtbot.waitUntil(lambda: heart.beats > 3)
        hold_the_thread()
        qtbot.waitUntil(lambda: any("test_soak.hold_the_thread" in stall.where for stall in heart.stalls))
    finally:
        over.set()
        heart.stop()
        for other in others:
            other.join()
    assert signal.getsignal(signal.SIGALRM) == signal.SIG_DFL


def _recurse(over: threading.Event) -> None:
    """Stacks that come and go: reading them from outside is what ended processes."""

    def down(depth: int) -> int:
        return depth and 1 + down(depth - 1)

    while not over.is_set():
        down(200)


def hold_the_thread() -> None:
    end = time.monotonic() + 0.4
    while time.monotonic() < end:
        sum(range(1000))


def soaked(**changes):
    quiet = {"minutes": 1.0, "done": {"seek": 3}, "megabytes": np.full(40, 500.0), "beats": 9}
    quiet |= {"busy": np.ones(40), "others": np.zeros(40)}
    quiet |= {"stalls": [], "threads": []}
    return Soaked(**quiet | changes)


def test_what_must_not_be_is_a_fault():
    assert soaked().faults == []
    grown = np.repeat([200.0, 500.0, 550.0, 600.0], 10)
    assert soaked(megabytes=grown).faults == ["memory grew by 20.0%"]
    assert soaked(threads=["io lane"]).faults == ["threads or processes left: io lane"]
    busy, waits = Stall("seek", 0.5, 0.02, 0.01, "a"), Stall("seek", 0.5, 0.4, 0.03, "b.c:1")
    assert soaked(stalls=[busy]).faults == []
    one = soaked(stalls=[busy, waits])
    assert one.faults == ["1 times the GUI thread was held for over 100 ms"]
    assert "| 1 | 400 | 30 | seek | b.c:1 |" in page(one) and "| late by over 100 ms on the clock | 2 |" in page(one)
    works = soaked(stalls=[Stall("seek", 0.5, 0.4, 0.3, "b.c:1")])
    assert works.faults[1] == "1 times the GUI thread worked for so long"
    assert "| late by over 100 ms of the GUI thread's own work | 1 |" in page(works)


def test_what_a_program_takes_is_told_with_its_processes():
    memory, worked = resident(), processor_seconds()
    spend = (
        "import time; held = bytearray(100_000_000); print(flush=True)\n"
        "while time.process_time() < 0.3: pass\ninput()"
    )
    with subprocess.Popen([sys.executable, "-c", spend], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdout.readline()
        assert str(child.pid) in family() and 90 < resident() - memory < 160
        child.communicate(b"\n")
    assert str(child.pid) not in family() and 0.2 < processor_seconds() - worked < 1


def test_the_work_of_other_programs_is_told_from_our_own(tmp_path, monkeypatch):
    """Two processors for two seconds: one is ours for half of the time, and others' for the rest; the second idles."""
    now, own, stat = 10.0, 5.0, tmp_path / "stat"
    monkeypatch.setattr("tests.soak.measure.monotonic", lambda: now)
    monkeypatch.setattr("tests.soak.measure.processor_seconds", lambda: own)
    ticks = os.sysconf("SC_CLK_TCK")
    stat.write_text(f"cpu {9 * ticks} 0 {3 * ticks} 1000 7 0 0 0 0 0\n")
    load = OtherPrograms(stat)
    now, own = 12.0, 6.0
    stat.write_text(f"cpu {10 * ticks} {ticks // 2} {3 * ticks + ticks // 2} {1000 + 2 * ticks} 9 0 0 0 0 0\n")
    assert load.since_last() == pytest.approx(0.5)
