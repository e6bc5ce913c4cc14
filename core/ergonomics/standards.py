"""What ISO 11226 and EN 1005-4 share: postures over time as acceptable, conditional or not acceptable."""

from dataclasses import dataclass

import numpy as np

ACCEPTABLE, CONDITIONAL, NOT_ACCEPTABLE = 0, 1, 2


@dataclass(frozen=True, eq=False)
class Verdict:
    """One body part by one standard.

    zones     (T,) float32: ``ACCEPTABLE``, ``CONDITIONAL``, ``NOT_ACCEPTABLE``; NaN not assessable, or not judged
    confidence  how sure the limits are (the standards' texts were not read)
    """

    standard: str
    title: str
    measure: str
    zones: np.ndarray
    confidence: str
    note: str = ""

    def shares(self, seconds: np.ndarray) -> dict[int, float]:
        """Outcome -> share of the time that is judged."""
        known = np.isfinite(self.zones)
        total = max(float(seconds[known].sum()), 1e-9)
        outcomes = (ACCEPTABLE, CONDITIONAL, NOT_ACCEPTABLE)
        return {outcome: float(seconds[self.zones == outcome].sum()) / total for outcome in outcomes}


def runs(classes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First frames and frames after the last (R,) of the stretches of one class; NaN makes its own stretches."""
    if not len(classes):
        return np.empty(0, int), np.empty(0, int)
    filled = np.where(np.isnan(classes), -1, classes)
    borders = np.flatnonzero(np.diff(filled)) + 1
    return np.concatenate([[0], borders]), np.concatenate([borders, [len(classes)]])
