"""Which frame of a recording, or of the file that was read, each pose is: the number that it is written under.

Times say it, counted in steps of the rate that the file states, that was told, or that they have themselves: a late
start and gaps are kept. Where frames are those of a recording, whose times need not be even, the fact ``numbering``
says so:

    {"first": 0, "fps": 0.0}     pose i is frame i
    {"first": 17, "fps": 30.0}   frame 17 at the first time, then by the times at that rate
"""

from collections.abc import Iterable, Mapping

import numpy as np

from core.errors import FormatError
from core.io.facts import fact, with_fact
from core.language import tr
from core.poses import PoseSequence

NUMBERING = "numbering"
LATEST = 1_000_000
"""Frames: nine hours at 30 frames/s. Files with later ones are no videos."""

_STRAYING = 0.3  # of a frame: times that stray more from steps of a rate are no numbers of frames


def numbering(first: int = 0, fps: float = 0.0) -> dict[str, float]:
    """Value of the fact: from ``first`` on one by one, or by the times at ``fps``."""
    return {"first": int(first), "fps": float(fps)}


def with_numbering(poses: PoseSequence, origin: str, first: int = 0, fps: float = 0.0) -> PoseSequence:
    """The same poses, with that noted of their frames."""
    return with_fact(poses, NUMBERING, numbering(first, fps), origin)


def frame_numbers(people: Iterable[PoseSequence], times: np.ndarray) -> np.ndarray:
    """(T,) the frame of each of the times (T,) that people have between them, increasing; may be below 0.

    Times that are no steps of a rate are counted, from the frame that the first of them would be if they were.
    """
    sequences = list(people)
    noted = next((value for poses in sequences if isinstance(value := fact(poses, NUMBERING)[0], Mapping)), {})
    first, fps = int(noted.get("first", 0)), float(noted.get("fps", 0.0))
    if noted and not fps:
        return first + np.arange(len(times))
    if noted:
        return first + _steps(times - times[0], fps)
    rates = (value for poses in sequences if isinstance(value := fact(poses, "fps")[0], int | float))
    return _steps(times, float(next(rates, 0.0)))


def check_numbers(numbers: np.ndarray, title: str) -> None:
    """Raise ``FormatError`` where frames have numbers that no file of frames can have."""
    if not len(numbers) or (numbers[0] >= 0 and numbers[-1] < LATEST):
        return
    expected = tr("frames {first} to {last}", first=0, last=LATEST - 1)
    got = tr("frames {first} to {last}", first=numbers[0], last=numbers[-1])
    action = tr("Write a format that keeps times (npz, csv), or check the rate (--fps)")
    raise FormatError(tr("{title} cannot hold frames with these numbers", title=title), expected=expected, got=got,
        action=action)


def _steps(times: np.ndarray, fps: float) -> np.ndarray:
    """(T,) times in steps of a rate; of their own, the usual one from frame to frame, where it is 0 or does not fit."""
    apart = np.diff(times)
    if not len(apart):
        return np.round(times * fps).astype(np.int64)
    for rate in (fps, 1 / float(np.median(apart))):
        steps = np.round(apart * rate)
        if (steps >= 1).all() and (np.abs(apart * rate - steps) <= _STRAYING).all():
            first = times[0] * (fps if rate == fps else steps.sum() / apart.sum())  # times may be rounded
            break
    else:
        steps = np.ones(len(apart))
        first = 0.0 if times[0] <= apart.max() else times[0] / apart.mean()  # the first frame is not at 0 s to the dot
    return round(float(first)) + np.concatenate([[0], np.cumsum(steps)]).astype(np.int64)
