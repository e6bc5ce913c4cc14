"""A process apart: what is computed there comes back whole, and whatever it does to itself stays there."""

import os
import time

import numpy as np
import pytest

from core.errors import DepthUnitError, FormatError
from core.progress import Cancelled, CancelToken
from core.untrusted.sandbox import sandboxed


def answers(path, factor):
    return {"words": path.read_text(), "numbers": np.arange(6.0).reshape(2, 3) * factor, "flags": np.array([True])}


def refuses(path):
    raise DepthUnitError("no unit", expected="mm", got="nothing", action="Say it")


def stumbles(path):
    raise KeyError("annot")


def dies(path):
    os.kill(os.getpid(), 11)


def swells(path):
    return {"numbers": np.ones(1 << 28)}


def waits(path):
    time.sleep(60)


def works(path, seconds):
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass
    return {"sum": 1}


def slowly(path):
    """As on a machine that has much else to do: long by the clock, and little work."""
    time.sleep(0.8)
    return {"sum": 2}


def chatters(path):
    os.write(1, b"a library's words\n")
    return {"sum": 3}


@pytest.fixture
def path(tmp_path):
    (tmp_path / "a.txt").write_text("hello")
    return tmp_path / "a.txt"


def test_values_and_arrays_come_back(path):
    found = sandboxed(answers, path, 2)
    assert found["words"] == "hello" and found["flags"].tolist() == [True]
    assert found["numbers"].tolist() == [[0, 2, 4], [6, 8, 10]]
    assert sandboxed(chatters, path) == {"sum": 3}


def test_its_own_errors_keep_their_kind_and_words(path):
    with pytest.raises(DepthUnitError) as refused:
        sandboxed(refuses, path)
    assert str(refused.value) == "no unit, expected mm, got nothing. Say it"


@pytest.mark.parametrize(
    "function, words",
    [(stumbles, "no entry 'annot'"), (dies, r"a crash \(signal 11\)"), (swells, "a size larger than memory")],
)
def test_what_goes_wrong_there_is_told_in_a_sentence(path, function, words):
    with pytest.raises(FormatError, match=f"a.txt.*{words}"):
        sandboxed(function, path)


def test_work_counts_not_the_clock(path):
    assert sandboxed(slowly, path, seconds=0.5) == {"sum": 2}
    with pytest.raises(FormatError, match="takes too long to read, got more than 0 seconds"):
        sandboxed(works, path, 30, seconds=0.4)


def test_it_ends_in_time_and_when_the_user_says_so(path):
    with pytest.raises(FormatError, match="takes too long"):
        sandboxed(waits, path, seconds=0.5)
    cancel, start = CancelToken(), time.monotonic()
    cancel.cancel()
    with pytest.raises(Cancelled):
        sandboxed(waits, path, cancel=cancel)
    assert time.monotonic() - start < 3
