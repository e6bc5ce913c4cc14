"""What times count in, where a file does not say: what gives a rate that recordings have."""

import numpy as np

from core.language import tr

UNITS = {"seconds": 1.0, "milliseconds": 1e-3, "microseconds": 1e-6, "nanoseconds": 1e-9}
"""Seconds of each."""

RATES = (0.9, 1100.0)
"""Frames per second that recordings of people have."""


def unit_of_times(times: np.ndarray) -> str:
    """One of ``UNITS`` for times (T,) in any order; seconds where none makes a likely rate."""
    steps = np.diff(np.unique(times))
    step = float(np.median(steps)) if len(steps) else 0.0
    return next((unit for unit, size in UNITS.items() if is_rate(step * size)), "seconds")


def is_rate(step: float) -> bool:
    """Whether so many seconds from frame to frame are usual."""
    return step > 0 and RATES[0] <= 1 / step <= RATES[1]


def doubtful_rate(fps: float) -> str:
    """What is strange about a rate, in words; "" where nothing is."""
    if not fps or RATES[0] / 2 <= fps <= 2 * RATES[1]:
        return ""
    return tr("{fps:.3g} frames/s: its times may not be in seconds (--fps)", fps=fps)
