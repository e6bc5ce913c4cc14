"""How shaky a sequence is, without knowing the truth. Arrays are (T, J, D), NaN is missing."""

import numpy as np
import scipy

from core.evaluation.metrics import mean
from core.kinematics.derivatives import jerk, runs


def jitter(coords, times) -> np.ndarray:
    """(J,) mean length of the jerk of (T, J, D) positions, unit a second cubed: high where a track trembles."""
    return mean(np.linalg.norm(jerk(coords, times), axis=-1), axis=0)


def high_frequency_share(coords, fps: float, cutoff: float = 6.0) -> np.ndarray:
    """(J,) share of the motion's energy above ``cutoff`` Hz, over the unbroken runs of at least one second.

    Human motion lies almost wholly below 6 Hz (Winter), so the rest is noise. NaN without such a run or any motion.
    """
    coords = np.asarray(coords, float)
    shares = np.full(coords.shape[1], np.nan)
    for joint in range(coords.shape[1]):
        above = total = 0.0
        for start, stop in runs(np.isfinite(coords[:, joint]).all(axis=-1)):
            if stop - start >= max(fps, 4):
                part = scipy.signal.detrend(coords[start:stop, joint], axis=0)
                frequencies, power = scipy.signal.periodogram(part, fps, detrend=False, axis=0)
                above += power[frequencies > cutoff].sum() * (stop - start)
                total += power.sum() * (stop - start)
        shares[joint] = above / total if total > 0 else np.nan
    return shares
