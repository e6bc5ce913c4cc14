"""Feet that stand, found in 3D motion by their speed and height. Millimetres, y up."""

import warnings

import numpy as np
import scipy

from core.contacts import FEET as SIDES
from core.contacts import FootContacts
from core.errors import EditError
from core.language import tr
from core.long_arrays import blocks
from core.skeleton import Skeleton

KINDS = ("toe", "foot", "big_toe", "outer_ankle", "ankle", "small_toe", "heel")
"""Joints of a foot; the first that a skeleton has is what rests where the user says that the foot does."""
STILL = 600.0  # mm/s below which a foot may stand
MEASURED_STILL = 250.0  # the same in motion that was measured, which shakes less
LOW = 120.0  # mm above the lowest that this joint comes to
SHORTEST_STAND = 0.12  # seconds


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


def one_a_foot(rests: np.ndarray) -> np.ndarray:
    """(T, F) of each foot the first joint that rests: it may turn about that, and its bones keep their lengths."""
    first = rests.copy()
    for column in range(len(SIDES), rests.shape[1]):
        first[:, column] &= ~rests[:, column % len(SIDES) : column : len(SIDES)].any(axis=1)
    return first
