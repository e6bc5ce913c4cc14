"""What a drag does to a pose: pure functions on one frame's coordinates."""

import numpy as np

from core.edits.corrections import rotation
from core.skeleton import Skeleton


def shifted(coords: np.ndarray, joints: tuple[int, ...], offset: np.ndarray) -> np.ndarray:
    """A copy of (J, D) ``coords`` with these joints moved by ``offset`` (D,)."""
    moved = coords.copy()
    moved[list(joints)] += offset
    return moved


def turned(coords: np.ndarray, degrees: float, scale: float = 1.0) -> np.ndarray:
    """A copy of (J, 2) image coordinates turned about their middle and scaled; positive is clockwise on the screen."""
    turn = rotation(degrees, scale=scale)
    middle = np.nanmean(coords, axis=0)
    return ((coords - middle) @ turn.T + middle).astype(coords.dtype)


def swung(coords: np.ndarray, skeleton: Skeleton, joint: int, target: np.ndarray) -> np.ndarray:
    """A copy of (J, 3) ``coords`` with ``joint`` brought as near to ``target`` as its bone's length allows.

    The joint and all that hangs from it turn rigidly about its parent, so no bone changes its length. A joint without
    a (placed) parent takes everything below it along instead.
    """
    parent = skeleton.parents[joint]
    limb = descendants(skeleton, joint)
    moved = coords.copy()
    if parent < 0 or not np.isfinite(coords[parent]).all():
        moved[limb] += target - coords[joint]
        return moved
    pivot = coords[parent]
    turn = _shortest_turn(coords[joint] - pivot, np.asarray(target) - pivot)
    moved[limb] = (coords[limb] - pivot) @ turn.T + pivot
    return moved


def descendants(skeleton: Skeleton, joint: int) -> list[int]:
    """The joint itself and every joint below it in the tree."""
    limb = [joint]
    for ancestor in limb:
        limb += [child for child, parent in enumerate(skeleton.parents) if parent == ancestor]
    return limb


def _shortest_turn(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """(3, 3) rotation by the smallest angle that takes direction ``start`` to direction ``end``; identity for none."""
    lengths = np.linalg.norm(start) * np.linalg.norm(end)
    if not lengths > 0:
        return np.eye(3)
    cosine, axis = float(start @ end) / lengths, np.cross(start, end) / lengths
    if cosine < -1 + 1e-9:  # opposite: any perpendicular axis serves
        axis = np.cross(start, np.eye(3)[np.argmin(np.abs(start))])
        axis /= np.linalg.norm(axis)
        return 2 * np.outer(axis, axis) - np.eye(3)
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + cross + cross @ cross / (1 + cosine)
