"""What follows from the network's poses by geometry: scale, place before the camera, and what the user asks of the
result. Whole tracks in, whole tracks out; memory holds a block of them at a time."""


import numpy as np

from core.contacts import FootContacts
from core.feet import contacts_in, resting
from core.filtering.filters import Butterworth
from core.foot_planting import plant_lifted_feet
from core.kinematics.bone_lengths import constrain_around, decaying_offsets, own_lengths, with_lengths
from core.long_arrays import blocks, room
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton
from models.common.plausibility import within_limits
from models.lifting.options import LiftOptions
from models.lifting.placement import stature

FADE, FELT = 0.4, 0.05  # seconds in which a correction fades beside its frame, and the share at which it is forgotten
SAMPLE = 20_000  # frames that tell the length of a bone
SETTLED = 4.0  # seconds after which a low-pass of 1 Hz and more has forgotten where it began


def fit_body(
    coords: np.ndarray, whole: np.ndarray, skeleton: Skeleton, options: LiftOptions
) -> tuple[np.ndarray, float]:
    """Scale, bone lengths and joint limits of poses about the pelvis (T, J, 3), and the scale. Frames that are not
    ``whole`` (T,) take a neighbour's pose for now."""
    nearest = _nearest(whole)
    sample = nearest[:: max(len(coords) // SAMPLE, 1)]
    lengths = own_lengths(np.concatenate([coords[sample[part]] for part in blocks(len(sample))]), skeleton)
    factor = options.height / stature(lengths, skeleton) if options.height else 1.0
    fitted = room(coords.shape)
    for part in blocks(len(coords)):
        poses = coords[nearest[part]] * np.float32(factor)
        if options.constant_bones:
            poses = with_lengths(poses, lengths * factor, skeleton)
        fitted[part] = within_limits(poses, skeleton) if options.joint_limits else poses
    return fitted, factor


def _nearest(whole: np.ndarray) -> np.ndarray:
    """(T,) of each frame itself where it has a pose, else one after it that has, else the last."""
    known = np.flatnonzero(whole)
    return known[np.clip(np.searchsorted(known, np.arange(len(whole))), 0, len(known) - 1)]


def last_wishes(
    coords: np.ndarray, poses: PoseSequence, skeleton: Skeleton, options: LiftOptions, kept: PoseSequence | None,
    contacts: FootContacts | None,
) -> tuple[np.ndarray, dict]:  # fmt: skip
    """Smoothing, feet that stand, and confirmed joints: these come last, since nothing may move them. And, for the
    source, when which foot was made to stand. ``coords`` (T, J, 3) are changed."""
    fps = poses.fps or 25.0
    if options.smoothing and len(poses) > 1:
        coords = smoothed(coords, poses.times, Butterworth(options.smoothing), fps)
    confirmed = np.zeros(coords.shape[:2], bool) if kept is None else kept.status == Status.CONFIRMED
    if kept is not None and confirmed.any():
        _fit_to(kept.coords, confirmed, coords, skeleton, fps)
    if not (options.floor and options.contacts):
        return coords, {}
    rests = resting(coords, skeleton, fps, contacts)
    planted = plant_lifted_feet(coords, skeleton, fps, confirmed, rests)
    return planted, {"feet": {**contacts_in(rests).spans, "stated": contacts is not None}}


def smoothed(coords: np.ndarray, times: np.ndarray, low_pass: Butterworth, fps: float) -> np.ndarray:
    """A block at a time, each with what lies beside it: further off a low-pass feels nothing."""
    result, beside = room(coords.shape), int(np.ceil(SETTLED * max(1.0, 1 / low_pass.cutoff) * fps))
    for part in blocks(len(coords)):
        around = slice(max(part.start - beside, 0), part.stop + beside)
        smooth = low_pass.run(coords[around].astype(float), times[around], 1.0)
        result[part] = smooth[part.start - around.start :][: part.stop - part.start]
    return result


def _fit_to(goal: np.ndarray, confirmed: np.ndarray, coords: np.ndarray, skeleton: Skeleton, fps: float) -> None:
    """Confirmed joints where they were put. Their misses fade out before and after; the bones lead on to the rest."""
    lengths, rows = own_lengths(coords, skeleton), _felt_rows(confirmed, FADE * fps)
    miss, trust = decaying_offsets(goal[rows] - coords[rows], confirmed[rows], FADE * fps, rows)
    felt = trust > FELT
    moved = np.where(felt[..., None], coords[rows] + trust[..., None] * miss, coords[rows])
    coords[rows] = constrain_around(moved, lengths, felt, skeleton)


def _felt_rows(confirmed: np.ndarray, fade: float) -> np.ndarray:
    """The frames in which something confirmed is felt."""
    reach = np.arange(-int(3 * fade) - 1, int(3 * fade) + 2)
    rows = np.unique(np.flatnonzero(confirmed.any(axis=1))[:, None] + reach)
    return rows[(rows >= 0) & (rows < len(confirmed))]


