"""How shaky a sequence is, without knowing the truth. Arrays are (T, J, D), NaN is missing."""

import numpy as np

from core.evaluation.metrics import mean
from core.kinematics.derivatives import jerk


def jitter(coords, times) -> np.ndarray:
    """(J,) mean length of the jerk of (T, J, D) positions, unit a second cubed: high where a track trembles."""
    return mean(np.linalg.norm(jerk(coords, times), axis=-1), axis=0)
