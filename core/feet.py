"""Feet that stand: found in 3D motion by their speed and height, and held where they stand. Millimetres, y up."""

import warnings

import numpy as np
import scipy

from core.contacts import FEET as SIDES
from core.contacts import FootContacts
from core.errors import EditError
from core.kinematics.bone_lengths import constrain_around, constrain_lengths, decaying_offsets, own_lengths
from core.language import tr
from core.long_arrays import blocks, room
from core.progress import CancelToken, Progress, silent
from core.skeleton import Skeleton

KINDS = ("toe", "foot", "big_toe", "outer_ankle", "ankle", "small_toe", "heel")
"""Joints of a foot; the first that a skeleton has is what rests where the user says that the foot does."""
STILL = 600.0  # mm/s below which a foot may stand
MEASURED_STILL = 250.0  # the same in motion that was measured, which shakes less
LOW = 120.0  # mm above the lowest that this joint comes to
SHORTEST_STAND = 0.12  # seconds
EASE = 0.08  # seconds in which a foot comes to where it is held, and leaves it
NEAR = 0.2  # seconds about a frame with a confirmed joint in which the body comes to where it was
LEGS = ("_knee", "_ankle", "_foot", "_toe", "_heel", "_toe_end", "_shank", "_thigh")
SHARE = 1024  # frames that are held at a time
ROUNDS = 60  # of bringing bones to their lengths
STIFF = 0.1  # how far the body gives way where the joints of a leg give way by 1


def feet_of(skeleton: Skeleton) -> tuple[str, ...]:
    """(F,) names of the joints of both feet, left and right in turn. Raises ``EditError`` where it has none.

    Where a marker on the ankle is there, the joint inside is none of them: it is worked out from the marker.
    """
    found = [kind for kind in KINDS if {f"{side}_{kind}" for side in SIDES} <= set(skeleton.joints)]
    found = [kind for kind in found if kind != "ankle" or "outer_ankle" not in found]
    if not found:
        raise EditError(
            tr("This skeleton has no feet"), expected=tr("ankles, heels or toes"), got=skeleton.name,
        )  # fmt: skip
    return tuple(f"{side}_{kind}" for kind in found for side in SIDES)


def standing(
    poses: np.ndarray, skeleton: Skeleton, fps: float, up: np.ndarray, still: float = STILL
) -> np.ndarray:  # fmt: skip
    """(T, F) bool: which joints of ``feet_of`` rest: slow, low, and for some time."""
    joints, sigma = skeleton.indices(feet_of(skeleton)), max(0.04 * fps, 1e-3)
    beside = int(4 * sigma + 0.5) + 1  # as far as the filter reaches, and a step
    slow, height = np.zeros((len(poses), len(joints)), bool), np.zeros((len(poses), len(joints)), np.float32)
    for part in blocks(len(poses)):
        first = max(part.start - beside, 0)
        feet, inner = poses[first : part.stop + beside, joints], slice(part.start - first, part.stop - first)
        slow[part] = (_speed(feet, sigma, fps) < still)[inner]
        height[part] = (feet @ up)[inner]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a joint that is never seen
        floor = np.nanpercentile(height, 3, axis=0)
    return _lasting(slow & (height - floor < LOW), max(int(round(SHORTEST_STAND * fps)), 1))


def _speed(points: np.ndarray, sigma: float, fps: float) -> np.ndarray:
    """(T, F) mm/s of points (T, F, 3), smoothed over ``sigma`` frames."""
    if len(points) < 2:
        return np.zeros(points.shape[:2])
    smooth = scipy.ndimage.gaussian_filter1d(points, sigma, axis=0, mode="nearest")
    return fps * np.linalg.norm(np.gradient(smooth, axis=0), axis=-1)


def _lasting(still: np.ndarray, size: int) -> np.ndarray:
    """Without gaps and without runs of fewer than ``size`` frames; what lasts at an end of the clip may be shorter."""
    shape, wide = np.ones((size, 1), bool), np.pad(still, ((size, size), (0, 0)), mode="edge")
    return scipy.ndimage.binary_opening(scipy.ndimage.binary_closing(wide, shape), shape)[size:-size]


def resting(
    poses: np.ndarray, skeleton: Skeleton, fps: float, stated: FootContacts | None = None,
    still: float = STILL,
) -> np.ndarray:  # fmt: skip
    """(T, F) bool: which joints of ``feet_of`` rest in world poses (T, J, 3), y up; with ``stated`` none rests outside
    its spans, and inside them the toe where none of the foot's joints would."""
    found = standing(poses, skeleton, fps, np.array([0.0, 1.0, 0.0]), still)
    for part in blocks(len(poses)):
        found[part] &= np.isfinite(poses[part, skeleton.indices(feet_of(skeleton))]).all(axis=2)
    if stated is None:
        return found
    for place, foot in enumerate(SIDES):
        mask, own = stated.mask(foot, len(poses))[: len(poses)], slice(place, None, len(SIDES))
        found[:, own] &= mask[:, None]
        found[:, place] |= mask & ~found[:, own].any(axis=1)
    return found


def contacts_in(rests: np.ndarray) -> FootContacts:
    """The spans in which any joint of a foot rests, of ``resting``; the person is nobody's number, 0."""
    left, right = (np.asarray(rests[:, place :: len(SIDES)].any(axis=1)) for place in range(len(SIDES)))
    return FootContacts.of_masks(0, left, right)


def plant_feet(
    poses: np.ndarray, skeleton: Skeleton, fps: float, confirmed: np.ndarray, rests: np.ndarray | None = None
) -> np.ndarray:
    """Feet that stand stay where they stand: world poses (T, J, 3), y up; joints of ``confirmed`` (T, J) do not move.
    ``rests`` (T, F) as of ``resting``, which is asked where it is not given.

    First the whole person moves by what the standing feet slid (little by little in between), then the legs give way to
    what is left, with their bone lengths kept.
    """
    feet, lengths = skeleton.indices(feet_of(skeleton)), own_lengths(poses, skeleton)
    rests = resting(poses, skeleton, fps) if rests is None else rests
    goal = _resting_places(poses, feet, rests)
    slide, result = _slide(poses, feet, goal, rests, fps), room(poses.shape)
    for part in blocks(len(poses)):
        pinned = confirmed[part].copy()
        held, free = rests[part] & ~pinned[:, feet], ~np.asarray(pinned.any(axis=1))
        moved = poses[part] + slide[part, None] * free[:, None, None]
        for column, joint in enumerate(feet):
            hold = held[:, column]
            moved[hold, joint] = goal[part][hold, column]
            pinned[hold, joint] = True
        result[part] = constrain_around(moved, lengths, pinned, skeleton)
    return result


def hold_feet(
    poses: np.ndarray, skeleton: Skeleton, fps: float, confirmed: np.ndarray, rests: np.ndarray,
    *, progress: Progress = silent, cancel: CancelToken | None = None,
) -> np.ndarray:  # fmt: skip
    """Poses (T, J, 3) whose feet stand where ``rests`` (T, F), by the smallest change that keeps the bones' lengths.

    As ``plant_feet``, for motion that was measured: bones keep the lengths of each frame, knees and ankles give way
    before the body does, and feet come to their places and leave them without a jump. Joints of ``confirmed`` (T, J) do
    not move, and feet stand where these say. What is missing stays so.
    """
    feet, known = skeleton.indices(feet_of(skeleton)), np.isfinite(poses).all(axis=2)
    rests, lengths = one_a_foot(rests & known[:, feet]), _lengths(poses, skeleton)
    goal = _resting_places(poses, feet, rests, confirmed[:, feet])
    moved = poses + (_slide(poses, feet, goal, rests, fps) * _freedom(confirmed, fps)[:, None])[:, None]
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


def _freedom(confirmed: np.ndarray, fps: float) -> np.ndarray:
    """(T,) how far the whole body may move: not at all in frames with a confirmed joint, little near them."""
    touched = np.asarray(confirmed.any(axis=1))
    if not touched.any():
        return np.ones(len(touched))
    away = scipy.ndimage.distance_transform_edt(~touched)
    return np.asarray(1 - np.exp(-((away / max(NEAR * fps, 1e-3)) ** 2)))


def one_a_foot(rests: np.ndarray) -> np.ndarray:
    """(T, F) of each foot the first joint that rests: it may turn about that, and its bones keep their lengths."""
    first = rests.copy()
    for column in range(len(SIDES), rests.shape[1]):
        first[:, column] &= ~rests[:, column % len(SIDES) : column : len(SIDES)].any(axis=1)
    return first


def _lengths(poses: np.ndarray, skeleton: Skeleton) -> np.ndarray:
    """(T, J) of each bone in each frame: markers and joints of files shift against one another, and go on doing so."""
    parents = np.array(skeleton.parents)
    return np.where(parents >= 0, np.linalg.norm(poses - poses[:, np.maximum(parents, 0)], axis=-1), 0)


def _resting_places(
    poses: np.ndarray, feet: list[int], rests: np.ndarray, confirmed: np.ndarray | None = None
) -> np.ndarray:
    """(T, F, 3) the mean place of each rest, of its ``confirmed`` (T, F) frames where it has some; the foot's own place
    elsewhere."""
    goal = room((len(poses), len(feet), 3))
    for part in blocks(len(poses)):
        goal[part] = poses[part, feet]
    for column in range(len(feet)):
        edges = np.flatnonzero(np.diff(np.concatenate([[False], rests[:, column], [False]])))
        for start, stop in edges.reshape(-1, 2):
            places = goal[start:stop, column]
            sure = places[confirmed[start:stop, column]] if confirmed is not None else places[:0]
            goal[start:stop, column] = (sure if len(sure) else places).mean(axis=0)
    return goal


def _slide(poses: np.ndarray, feet: list[int], goal: np.ndarray, rests: np.ndarray, fps: float) -> np.ndarray:
    """(T, 3) how the whole person should move: the mean miss of what rests, linear in between, smooth."""
    known = rests.any(axis=1)
    if not known.any():
        return np.zeros((len(poses), 3))
    mean = np.empty((len(poses), 3), poses.dtype)
    for part in blocks(len(poses)):
        miss = np.where(rests[part, :, None], goal[part] - poses[part, feet], 0)
        mean[part] = miss.sum(axis=1) / np.maximum(rests[part].sum(axis=1), 1)[:, None]
    time = np.arange(len(poses))
    filled = np.column_stack([np.interp(time, time[known], column[known]) for column in mean.T])
    return scipy.ndimage.gaussian_filter1d(filled, max(0.06 * fps, 1e-3), axis=0, mode="nearest")
