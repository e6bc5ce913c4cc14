"""Foot planting: feet that stand stay where they stand. The whole person moves by what the standing feet slid, little
by little in between, and the legs give way to what is left. World poses, millimetres, y up.

A rest is where its confirmed frames say, else at the mean of its places; near frames with a confirmed joint the body
comes to where it was. What may give way is another matter in each kind of motion:

- lifted motion is a network's guess at one body. Its bones get their own constant lengths, every joint of a foot that
  rests is pinned, and the rest of the body gives way alike.
- measured motion is to be changed as little as can be. Bones keep the lengths that they have in each frame, since
  markers and joints of files shift against one another; one joint of a foot is held, about which it may turn; knees and
  ankles give way before the body does, and feet come to their places and leave them without a jump.
"""

import numpy as np
import scipy

from core.contacts import FEET as SIDES
from core.feet import feet_of, one_a_foot, resting
from core.kinematics.bone_lengths import constrain_around, constrain_lengths, decaying_offsets, own_lengths
from core.language import tr
from core.long_arrays import blocks, room
from core.progress import CancelToken, Progress, silent
from core.skeleton import Skeleton

EASE = 0.08  # seconds in which a foot comes to where it is held, and leaves it
NEAR = 0.2  # seconds about a frame with a confirmed joint in which the body comes to where it was
LEGS = ("_knee", "_ankle", "_foot", "_toe", "_heel", "_toe_end", "_shank", "_thigh")
SHARE = 1024  # frames that are held at a time
ROUNDS = 60  # of bringing bones to their lengths
STIFF = 0.1  # how far the body gives way where the joints of a leg give way by 1


def plant_lifted_feet(
    poses: np.ndarray, skeleton: Skeleton, fps: float, confirmed: np.ndarray, rests: np.ndarray | None = None
) -> np.ndarray:
    """Feet of motion that was lifted: poses (T, J, 3) with all joints. Memory holds a block of them at a time.

    ``rests`` (T, F) as of ``resting``, which is asked where it is not given; joints of ``confirmed`` (T, J) do not
    move.
    """
    feet, lengths = skeleton.indices(feet_of(skeleton)), own_lengths(poses, skeleton)
    rests = resting(poses, skeleton, fps) if rests is None else rests
    goal = _resting_places(poses, feet, rests, confirmed[:, feet])
    slide, result = _slide(poses, feet, goal, rests, confirmed, fps), room(poses.shape)
    for part in blocks(len(poses)):
        pinned = confirmed[part].copy()
        held, moved = rests[part] & ~pinned[:, feet], poses[part] + slide[part, None]
        for column, joint in enumerate(feet):
            hold = held[:, column]
            moved[hold, joint] = goal[part][hold, column]
            pinned[hold, joint] = True
        result[part] = constrain_around(moved, lengths, pinned, skeleton)
    return result


def plant_measured_feet(
    poses: np.ndarray, skeleton: Skeleton, fps: float, confirmed: np.ndarray, rests: np.ndarray,
    *, progress: Progress = silent, cancel: CancelToken | None = None,
) -> np.ndarray:  # fmt: skip
    """Feet of motion that was measured: poses (T, J, 3), in which what is missing stays so.

    ``rests`` (T, F) as of ``resting``; joints of ``confirmed`` (T, J) do not move.
    """
    feet, known = skeleton.indices(feet_of(skeleton)), np.isfinite(poses).all(axis=2)
    rests, lengths = one_a_foot(rests & known[:, feet]), _lengths(poses, skeleton)
    goal = _resting_places(poses, feet, rests, confirmed[:, feet])
    moved = poses + _slide(poses, feet, goal, rests, confirmed, fps)[:, None]
    miss = np.where(rests[..., None], goal - moved[:, feet], 0)
    offsets, trust = decaying_offsets(miss, rests, max(EASE * fps, 1e-3))
    mobility = np.full(known.shape, STIFF)
    mobility[:, [j for j, name in enumerate(skeleton.joints) if name.endswith(LEGS)]] = 1
    for column, joint in enumerate(feet):
        alone = rests[:, column] | ~rests[:, column % len(SIDES) :: len(SIDES)].any(axis=1)
        near = (trust[:, column] > 0.01) & known[:, joint] & ~confirmed[:, joint]
        moved[near, joint] += (offsets * trust[..., None])[near, column]
        mobility[near & alone, joint] = 0  # beside a rest of another joint of the foot it is only led there
    mobility[confirmed] = 0
    strength = trust.max(axis=1)[:, None, None]  # frames beyond a rest are left as they are little by little
    touched = np.flatnonzero(strength > 0.01)
    for part in blocks(len(touched), SHARE):
        if cancel is not None:
            cancel.check()
        progress(part.start / len(touched), tr("Hold standing feet still"))
        rows = touched[part]
        bodies = constrain_lengths(moved[rows], lengths[rows], mobility[rows], skeleton, ROUNDS)
        moved[rows] += strength[rows] * (bodies - moved[rows])
    return moved


def _lengths(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T, J) of each bone in each frame: markers and joints of files shift against one another, and go on doing so."""
    parents = np.array(skeleton.parents)
    return np.where(parents >= 0, np.linalg.norm(poses - poses[:, np.maximum(parents, 0)], axis=-1), 0)


def _resting_places(poses: np.ndarray, feet: list[int], rests: np.ndarray, confirmed: np.ndarray) -> np.ndarray:
    """(T, F, 3) the mean place of each rest, of its ``confirmed`` (T, F) frames where it has some; the foot's own place
    elsewhere."""
    goal = room((len(poses), len(feet), 3))
    for part in blocks(len(poses)):
        goal[part] = poses[part, feet]
    for column in range(len(feet)):
        edges = np.flatnonzero(np.diff(np.concatenate([[False], rests[:, column], [False]])))
        for start, stop in edges.reshape(-1, 2):
            places = goal[start:stop, column]
            sure = places[confirmed[start:stop, column]]
            goal[start:stop, column] = (sure if len(sure) else places).mean(axis=0)
    return goal


def _slide(
    poses: np.ndarray, feet: list[int], goal: np.ndarray, rests: np.ndarray, confirmed: np.ndarray, fps: float
) -> np.ndarray:
    """(T, 3) how the whole person moves: the mean miss of what rests, linear in between, smooth, as far as it is free
    to."""
    known = rests.any(axis=1)
    if not known.any():
        return np.zeros((len(poses), 3))
    mean = np.empty((len(poses), 3), poses.dtype)
    for part in blocks(len(poses)):
        miss = np.where(rests[part, :, None], goal[part] - poses[part, feet], 0)
        mean[part] = miss.sum(axis=1) / np.maximum(rests[part].sum(axis=1), 1)[:, None]
    time = np.arange(len(poses))
    filled = np.column_stack([np.interp(time, time[known], column[known]) for column in mean.T])
    smooth = scipy.ndimage.gaussian_filter1d(filled, max(0.06 * fps, 1e-3), axis=0, mode="nearest")
    return smooth * _freedom(confirmed, fps)[:, None]


def _freedom(confirmed: np.ndarray, fps: float) -> np.ndarray:
    """(T,) how far the whole body may move: not at all in frames with a confirmed joint, little near them."""
    touched = np.asarray(confirmed.any(axis=1))
    if not touched.any():
        return np.ones(len(touched))
    away = scipy.ndimage.distance_transform_edt(~touched)
    return np.asarray(1 - np.exp(-((away / max(NEAR * fps, 1e-3)) ** 2)))
