"""Skeletons of scene files (glTF, USD, FBX) as people: from the matrices of their joints to poses with rotations."""

from collections.abc import Sequence

import numpy as np

from core.io.facts import ASSUMED, STATED, y_from
from core.io.people import check_size, sane
from core.io.trees import skeleton_of_tree
from core.kinematics.bones import topological_order
from core.kinematics.rotations import quaternion_from_matrix
from core.poses import PoseSequence, Space


def person_of_matrices(
    names: Sequence[str], parents: Sequence[int], world: np.ndarray, bind: np.ndarray, times: np.ndarray, *,
    scale: float, up: str, kind: tuple[str, str], source: dict,
) -> PoseSequence:  # fmt: skip
    """(T, J, 4, 4) matrices of the joints in the scene, and (J, 4, 4) those at rest, that turn column vectors.

    ``scale`` is millimetres of the scene's unit, ``up`` its upright axis, ``kind`` name and title of the skeleton.
    """
    check_size(*world.shape[:2], 16)
    skeleton, order = skeleton_of_tree(names, parents, *kind)
    turn, kept = y_from(up), list(order)
    world, bind = sane(world)[:, kept], sane(bind)[kept]
    turned = _orthonormal(world[..., :3, :3]) @ _orthonormal(bind[..., :3, :3]).swapaxes(-1, -2)
    return PoseSequence(
        skeleton, world[..., :3, 3] @ turn.T * scale, times, space=Space.WORLD, source=source,
        rotations=quaternion_from_matrix(turn @ turned @ turn.T), rest=bind[..., :3, 3] @ turn.T * scale,
    )  # fmt: skip


def chained(local: np.ndarray, parents: Sequence[int]) -> np.ndarray:
    """(..., N, 4, 4) matrices in the parents' frames to those in the scene; raises ``PoseError`` for a loop."""
    scene = local.copy()
    for node in topological_order(parents):
        if parents[node] >= 0:
            scene[..., node, :, :] = scene[..., parents[node], :, :] @ local[..., node, :, :]
    return scene


def composed(translation: np.ndarray, rotation: np.ndarray, scale: np.ndarray) -> np.ndarray:
    """(..., 3), (..., 3, 3) and (..., 3) to (..., 4, 4) matrices."""
    lead = np.broadcast_shapes(np.shape(translation)[:-1], np.shape(rotation)[:-2], np.shape(scale)[:-1])
    matrix = np.zeros((*lead, 4, 4))
    matrix[..., :3, :3] = rotation * np.asarray(scale)[..., None, :]
    matrix[..., :3, 3], matrix[..., 3, 3] = translation, 1
    return matrix


_FPS = 30.0  # at which keys are resampled that are not even
_LEAST = 12.0  # keys a second, below which they are corners of a motion, not its frames


def frames_of(keys: np.ndarray) -> tuple[np.ndarray, tuple[float, str]]:
    """(K,) seconds of keys, ascending, to (T,) times of frames, and the rate with where it is from."""
    fps = _even(keys)
    if fps >= _LEAST:
        return keys[0] + np.arange(len(keys)) / fps, (fps, STATED)
    count = int(min((keys[-1] - keys[0]) * _FPS + 1.5, 1e9))
    check_size(count, 1)
    return keys[0] + np.arange(count) / _FPS, (_FPS, ASSUMED)


def _even(times: np.ndarray) -> float:
    """Frames per second of times (T,) that are even to a hundredth of a step, else 0; a rate that is round in all but
    the last digits of a float32 is that round one."""
    steps = np.diff(times)
    if not len(steps) or np.ptp(steps) > 0.02 * steps.min():
        return 0.0
    fps = float(len(steps) / (times[-1] - times[0]))
    return round(fps, 2) if abs(fps - round(fps, 2)) < 2e-6 * fps else fps


def _orthonormal(matrices: np.ndarray) -> np.ndarray:
    """(..., 3, 3) the rotations nearest to matrices with scale; NaN where there is none."""
    known = np.isfinite(matrices).all(axis=(-1, -2), keepdims=True)
    u, _, v = np.linalg.svd(np.where(known, matrices, np.eye(3)))
    u[..., -1] *= np.linalg.det(u @ v)[..., None]
    return np.where(known, u @ v, np.nan)
