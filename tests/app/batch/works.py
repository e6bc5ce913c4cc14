"""Works that tests give to other processes: they are named there, so they are functions of a module."""

import os
import signal
import time
from pathlib import Path

import numpy as np

from app.batch.report import Report
from app.commands import estimate
from core.errors import MediaError


def copy(path: Path, place: Path, options, report: Report) -> None:
    """Write down what is in the input and that it was made; ``slow`` seconds long, in two steps."""
    text = path.read_text()
    if text == "broken":
        raise MediaError(f"{path.name} is broken")
    place.write_text("half")
    end = time.monotonic() + getattr(options, "slow", 0.0)
    while time.monotonic() < end:
        report.cancel.check()
        share = np.float64(1 - (end - time.monotonic()) / options.slow)  # models count with NumPy
        report.progress(path.name)(share, "copying")
        time.sleep(0.01)
    with (Path(options.log) / f"{path.name}.{os.getpid()}.{time.monotonic_ns()}").open("x"):
        pass
    place.write_text(text)
    report.frames = len(text)
    report.figure(person=0, length=len(text))
    report.table(("input", "length"), [(path.name, len(text))])


def die(path: Path, place: Path, options, report: Report) -> None:
    """One of them kills its process each time."""
    if path.stem == options.victim:
        os.kill(os.getpid(), signal.SIGKILL)
    copy(path, place, options, report)


def die_once(path: Path, place: Path, options, report: Report) -> None:
    """One of the recordings is estimated by a process that is killed in the middle, the first time."""
    mark = Path(options.mark)
    if path.stem == options.victim and not mark.exists():
        mark.touch()
        place.write_bytes(b"half")
        os.kill(os.getpid(), signal.SIGKILL)
    estimate.work(path, place, options, report)


def fail(path: Path, place: Path, options, report: Report) -> None:
    raise ZeroDivisionError("a defect")
