"""Tasks for tests of the process that jobs are done in: they are found there by name."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from core.errors import ModelError
from core.language import tr


def add(a, b, *, progress, cancel):
    return a + b


def where(*, progress, cancel):
    """The process, and the folder that it works in."""
    return os.getpid(), os.getcwd()


def in_words(*, progress, cancel):
    return tr("Open"), tr("{value:.1f} mm", value=1.5)


def report(*, progress, cancel):
    for done in range(1000):
        progress(done / 1000, f"step {done}")
    time.sleep(0.1)
    progress(0.999, "the last step")


def tell(count, *, preview, progress, cancel):
    for number in range(count):
        preview(number, np.full(5000, number))
    return "told"


def count_until_cancelled(place: Path, *, progress, cancel):
    """Says where it is that it goes on, and tidies up when it is stopped."""
    place.write_text("begun")
    try:
        while True:
            cancel.check()
            time.sleep(0.01)
    finally:
        place.write_text("tidy")


def deaf(place: Path, *, progress, cancel):
    place.write_text("begun")
    time.sleep(60)


def die(number, *, progress, cancel):
    progress(0.5, "half")
    os.kill(os.getpid(), number)
    time.sleep(60)


def leave(*, progress, cancel):
    raise SystemExit(3)


def fail(*, progress, cancel):
    raise ModelError("The weights are damaged", got="zeros", action="Get them again")


def fail_oddly(*, progress, cancel):
    class Odd(Exception):
        pass

    raise Odd("of a library's own")


def many(megabytes, *, progress, cancel):
    """Large arrays of several kinds, one of them twice."""
    large = np.arange(megabytes << 17, dtype=np.float64)
    return {
        "large": large, "again": large, "turned": large[:20_000].reshape(100, 200).T, "none": np.empty((0, 3)),
        "text": np.array(["a", "b"]), "flags": np.ones(9000, bool), "big": np.arange(9000, dtype=">i4"),
    }  # fmt: skip


def with_child(*, progress, cancel):
    """The process number of a child that would go on for a minute."""
    return subprocess.Popen(["sleep", "60"]).pid


def unsendable(*, progress, cancel):
    return lambda: None


def modules(*, progress, cancel):
    """Names of packages that the process has loaded."""
    return sorted({name.split(".")[0] for name in sys.modules})
