"""Centres of joints from markers on the skin, as gait laboratories put them on (Plug-in Gait).

Arrays are (T, 3) millimetres; NaN where a marker is missing. Sizes of a body are medians over all frames.

Sources: hips Harrington et al., J Biomech 40 (2007) 595, by width and depth of the pelvis; knees, ankles and elbows
half a breadth inside of the marker, square to the limb (the chord function of Davis et al., Hum Mov Sci 10 (1991) 575);
breadths by the length of the leg (Ross and Wilson 1974); shoulders Rab et al., Gait Posture 15 (2002) 113.
"""

import numpy as np

from core.kinematics.rotations import unit_vectors

KNEE, ANKLE, ELBOW = 0.109, 0.077, 0.0745
"""Breadths: of the leg from the front of the pelvis over the knee to the ankle."""
RADIUS = 7.0
"""Of a marker, millimetres: 14 mm across is usual."""
_SHOULDER = 0.17  # of the distance between the shoulders' markers: how far below them the joints are
_BENT = np.sin(np.radians(10.0))
"""Sine of an angle from which on three points are a plane."""


def size(vectors: np.ndarray) -> float:
    """The median length of (T, 3); NaN where none is known."""
    lengths = np.linalg.norm(vectors, axis=1)
    return float(np.median(lengths[np.isfinite(lengths)])) if np.isfinite(lengths).any() else np.nan


def hip_centres(
    left_front: np.ndarray, right_front: np.ndarray, back: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:  # fmt: skip
    """Left and right, from the front spines of the pelvis and the middle of its back ones."""
    front, left = (left_front + right_front) / 2, unit_vectors(left_front - right_front)
    ahead = front - back
    depth, width = size(ahead), size(left_front - right_front)
    ahead = unit_vectors(ahead - (ahead * left).sum(axis=1, keepdims=True) * left)
    middle = front - (0.24 * depth + 9.9) * ahead - (0.30 * width + 10.9) * np.cross(ahead, left)
    return middle + (0.33 * width + 7.3) * left, middle - (0.33 * width + 7.3) * left


def inside(start: np.ndarray, marker: np.ndarray, inwards: np.ndarray, offset: float) -> np.ndarray:
    """The end of a limb that starts at ``start`` and has a marker at the side of its end: ``offset`` away from it
    towards ``inwards``, square to the limb."""
    limb = start - marker
    along = unit_vectors(limb)
    across = unit_vectors(inwards - (inwards * along).sum(axis=1, keepdims=True) * along)
    cosine = np.clip(offset / np.linalg.norm(limb, axis=1, keepdims=True), 0, 1)
    return marker + offset * (cosine * along + np.sqrt(1 - cosine**2) * across)


def away_from_wand(start: np.ndarray, marker: np.ndarray, wand: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    """Directions inwards: away from a marker at the side of the limb, which lies with the other in the plane of the
    joint; ``otherwise`` in frames in which it tells none."""
    plane = np.linalg.norm(np.cross(unit_vectors(start - marker), unit_vectors(wand - marker)), axis=1, keepdims=True)
    return np.where(plane > _BENT, unit_vectors(marker - wand), otherwise)


def elbow_inwards(shoulder: np.ndarray, elbow: np.ndarray, wrist: np.ndarray, side: str) -> np.ndarray:
    """Directions inwards along the hinge of an elbow, square to upper arm and forearm. While the arm is straight, the
    nearest one in time."""
    hinge = np.cross(unit_vectors(elbow - shoulder), unit_vectors(wrist - elbow)) * (1 if side == "left" else -1)
    bent = np.flatnonzero(np.linalg.norm(hinge, axis=1) > _BENT)
    if not len(bent):
        return np.full_like(hinge, np.nan)
    frames = np.arange(len(hinge))
    after = np.minimum(np.searchsorted(bent, frames), len(bent) - 1)
    before = np.maximum(after - 1, 0)
    nearest = np.where(np.abs(bent[before] - frames) <= np.abs(bent[after] - frames), bent[before], bent[after])
    return unit_vectors(hinge[nearest])


def shoulder_centres(left: np.ndarray, right: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Left and right, below the markers on the acromia along the trunk, ``up`` (T, 3)."""
    drop = _SHOULDER * size(left - right) * unit_vectors(up)
    return left - drop, right - drop
