"""Twist of limbs from the planes in which they bend: what points say of upper arms and thighs beyond their direction.

An elbow or a knee is a hinge: its axis is square to the plane of the two bones that meet there, and fixed to the upper
bone. **Twist convention.** Where the joint is bent, the upper bone is turned about itself so that the axis of its rest
pose lies along that normal; the lower bone then turns about this axis alone. Where the joint is (almost) straight there
is no plane: the bone is carried on by the smallest rotation from frame to frame, and the twist that is left between
planes is spread evenly. A joint that bends the wrong way by a few degrees is taken as stretched too far, not as turned
half round.

A finger hardly turns about itself. Its first bone is turned by the smallest rotation from the rest pose, and by the
plane of its bend only within a limit (``Hinge.most``); one that bends backwards, by however much, is stretched.
"""

from dataclasses import dataclass

import numpy as np
from scipy.linalg import solveh_banded

from core.kinematics.rotations import matrix_from_axis_angle, unit_vectors

_CLEAR = np.sin(np.radians(15.0))
"""Sine of a bend at which its plane is seen well."""
_STRETCHED = np.sin(np.radians(25.0))
"""Sine of the bend up to which a hinge may be stretched beyond straight."""
_STIFF = 0.02
"""How much an even twist counts against the plane of a clear bend."""
_ANCHOR = 1e-9
"""What the twist of the rest pose counts, where no plane is ever seen."""
_HELD, _STEADY = 0.02, 5.0
"""What no twist and an even one count in a bone that hardly twists."""


@dataclass(frozen=True, eq=False)
class Hinge:
    """Of the joint where the upper bone starts: the joint where the lower one ends, (3,) axis in the rest pose, and
    the radians that the upper bone may turn about itself from there; pi is any twist."""

    end: int
    axis: np.ndarray
    most: float = np.pi


def hinge_rotations(upper, lower, rest: np.ndarray, axis: np.ndarray, most: float = np.pi) -> np.ndarray:
    """(T, 3, 3) rotations that bring ``rest`` (3,) to the bones ``upper`` (T, 3) and ``axis`` (3,), the hinge's and
    square to ``rest``, to the normals of the planes of ``upper`` and ``lower`` (T, 3), upper x lower; with no more
    than ``most`` radians of twist, where that is less than pi.

    All in the parent's frame. A missing bone keeps its last direction, the rest pose's before the first.
    """
    start = unit_vectors(rest)
    bones = _kept(unit_vectors(np.asarray(upper, float)), start)
    carried = _carried(bones, start) if most >= np.pi else smallest_rotations(start, bones)
    zero = carried @ unit_vectors(axis)
    normals = np.nan_to_num(np.cross(bones, unit_vectors(np.asarray(lower, float))))
    seen = (normals * zero).sum(axis=1) + 1j * (normals * np.cross(bones, zero)).sum(axis=1)
    bend = np.abs(seen)
    sight = bend**4 / (bend**4 + _CLEAR**4)
    planes = seen / np.where(bend > 0, bend, 1)
    twist = _free_twist(planes, sight, bend) if most >= np.pi else _small_twist(planes, sight, most)
    return matrix_from_axis_angle(bones * np.angle(twist)[:, None]) @ carried


def smallest_rotations(start, end) -> np.ndarray:
    """(..., 3, 3) the smallest rotations from unit vectors (..., 3) to others; of opposite ones any half turn."""
    start, end = np.broadcast_arrays(start, end)
    half = start + end
    size = np.linalg.norm(half, axis=-1, keepdims=True)
    opposite = size[..., 0] < 1e-9
    spare = unit_vectors(np.cross(start, np.eye(3)[np.abs(start).argmin(axis=-1)]))
    mirror = np.where(opposite[..., None], spare, half / np.where(size > 0, size, 1))
    turn = 2 * mirror[..., :, None] * mirror[..., None, :] - np.eye(3)  # half a turn about the middle
    flip = 2 * start[..., :, None] * start[..., None, :] - np.eye(3)  # and half a turn about the start
    return np.where(opposite[..., None, None], turn, turn @ flip)


def _free_twist(planes: np.ndarray, sight: np.ndarray, bend: np.ndarray) -> np.ndarray:
    twist = _even(planes, np.where(bend > _STRETCHED, sight, 0))
    backward = (planes * twist.conj()).real < 0
    return _even(np.where(backward & (bend < _STRETCHED), -planes, planes), sight)


def _small_twist(planes: np.ndarray, sight: np.ndarray, most: float) -> np.ndarray:
    planes = np.where(planes.real < 0, -planes, planes)
    return _even(planes, np.where(np.abs(np.angle(planes)) <= most, sight, 0), _HELD, _STEADY)


def _carried(bones: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(T, 3, 3) rotations from rest to each bone, from frame to frame the smallest."""
    steps = smallest_rotations(np.concatenate([rest[None], bones[:-1]]), bones)
    for frame in range(1, len(steps)):
        steps[frame] = steps[frame] @ steps[frame - 1]
    return steps


def _even(planes: np.ndarray, sight: np.ndarray, anchor: float = _ANCHOR, stiff: float = _STIFF) -> np.ndarray:
    """(T,) complex numbers, of which the angles are twists: near ``planes`` where they are seen, as even as they can
    be between (least squares); ``anchor`` and ``stiff`` are what none and an even one count."""
    diagonal = sight + anchor
    diagonal[:-1] += stiff
    diagonal[1:] += stiff
    banded = np.stack([np.full(len(sight), -stiff), diagonal])  # upper form
    found: np.ndarray = solveh_banded(banded, sight * planes + anchor)
    return found


def _kept(directions: np.ndarray, first: np.ndarray) -> np.ndarray:
    """(T, 3) with each missing row taking the last known one."""
    known = np.isfinite(directions).all(axis=1)
    last = np.maximum.accumulate(np.where(known, np.arange(len(directions)), -1))
    return np.where((last >= 0)[:, None], directions[last], first)
