"""Hands on lifted bodies: the hand network's own 3D landmarks, hung from the wrists that the lifter gives."""

import numpy as np

from core.filtering.filters import Butterworth
from core.kinematics.bone_lengths import own_lengths, with_lengths
from core.kinematics.hands import LONGEST, SIDES, body_with_hands, fill_offsets, hand_joints
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton, subset_skeleton

HAND_OF_FOREARM = 0.74
"""Wrist to middle finger tip over elbow to wrist: 0.108 and 0.146 of the stature (Drillis and Contini 1966)."""
_MIDDLE = [9, 10, 11, 12]  # of the 21: the bones to these go from the wrist to the tip


def attach_hands(
    lifted: PoseSequence, own: PoseSequence, turn: np.ndarray, *, constant_bones: bool, smoothing: float,
    keep: PoseSequence | None = None,
) -> PoseSequence:  # fmt: skip
    """``lifted`` with the hands of ``own``, the estimator's 3D poses in the camera's axes; ``turn`` (3, 3) brings those
    axes to the axes of ``lifted``.

    A hand is as long as the lifted forearm has it; gaps of up to half a second are filled in the wrist's frame
    (``INFERRED``), in longer ones it is missing. ``smoothing`` is a cutoff in Hz, 0 for none. Joints that were
    confirmed in ``keep`` stay.
    """
    whole = body_with_hands(lifted.skeleton, own.skeleton)
    if whole == lifted.skeleton:
        return lifted
    body = lifted.to_skeleton(whole)
    coords, confidence, status = (np.array(a) for a in (body.coords, body.confidence, body.status))
    uncertainty = None if body.uncertainty is None else np.array(body.uncertainty)
    for side in SIDES:
        source, target = hand_joints(own.skeleton, side), hand_joints(whole, side)
        elbow, wrist = (body.coords[:, whole.index(f"{side}_{name}")] for name in ("elbow", "wrist"))
        seen = (own.coords[:, source] - own.coords[:, source[:1]]) @ turn.T
        hand = subset_skeleton(whole, target)
        offsets = fill_offsets(seen * _scale(seen, wrist - elbow, hand), wrist - elbow, own.times, LONGEST)
        if smoothing and len(own) > 1:
            offsets = Butterworth(smoothing).run(offsets.astype(float), own.times, 1.0)
        if constant_bones:
            offsets = with_lengths(offsets, own_lengths(offsets, hand), hand)
        coords[:, target] = wrist[:, None] + offsets
        measured = np.isfinite(seen[..., 0])
        confidence[:, target] = np.where(measured, own.confidence[:, source], 0.5)
        status[:, target] = np.where(measured, Status.MEASURED, Status.INFERRED)
        if uncertainty is not None:
            uncertainty[:, target] = np.nan
    done = body.replace(coords=coords, confidence=confidence, status=status, uncertainty=uncertainty)
    return done if keep is None else _kept(done, keep)


def _scale(offsets: np.ndarray, forearm: np.ndarray, hand: Skeleton) -> float:
    """Of a hand (T, 21, 3) for that forearm (T, 3)."""
    length = own_lengths(offsets, hand)[_MIDDLE].sum()
    return float(HAND_OF_FOREARM * np.nanmedian(np.linalg.norm(forearm, axis=1)) / length) if length > 0 else 1.0


def _kept(done: PoseSequence, keep: PoseSequence) -> PoseSequence:
    """Joints of hands that were confirmed in ``keep`` where they were put."""
    keep = keep.to_skeleton(done.skeleton)
    held = (keep.status == Status.CONFIRMED) & keep.present
    return done.replace(
        coords=np.where(held[..., None], keep.coords, done.coords), status=np.where(held, keep.status, done.status),
        confidence=np.where(held, 1, done.confidence),
    )  # fmt: skip
