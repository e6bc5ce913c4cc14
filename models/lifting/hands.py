"""Hands on lifted bodies: the hand network's own 3D landmarks, hung from the wrists that the lifter gives."""

import numpy as np

from core.filtering.filters import Butterworth
from core.kinematics.bone_lengths import own_lengths, with_lengths
from core.kinematics.hands import JOINTS, LONGEST, SIDES, body_with_hands, fill_offsets, hand_joints
from core.long_arrays import blocks, room
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton, subset_skeleton
from models.lifting.body_fit import smoothed

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
    body, arrays = lifted.to_skeleton(whole), {}
    for name, array in body.layers().items():
        arrays[name] = room(array.shape, array.dtype, 0)
        for part in blocks(len(body)):
            arrays[name][part] = array[part]
    for side in SIDES:
        _attach(side, body, own, turn, arrays, constant_bones, smoothing)
    for array in arrays.values():
        array.setflags(write=False)
    done = body.replace(**arrays)
    return done if keep is None else _kept(done, keep)


def _attach(
    side: str, body: PoseSequence, own: PoseSequence, turn: np.ndarray, arrays: dict[str, np.ndarray],
    constant_bones: bool, smoothing: float,
) -> None:  # fmt: skip
    """Put one hand into ``arrays``, the layers of the body by name; a block of frames at a time."""
    source, target = hand_joints(own.skeleton, side), hand_joints(body.skeleton, side)
    elbow, wrist = (body.skeleton.index(f"{side}_{name}") for name in ("elbow", "wrist"))
    seen, forearm = room((len(own), JOINTS, 3)), room((len(own), 3))
    for part in blocks(len(own)):
        seen[part] = (own.coords[part, source] - own.coords[part, source[:1]]) @ turn.T
        forearm[part] = body.coords[part, wrist] - body.coords[part, elbow]
    hand = subset_skeleton(body.skeleton, target)
    offsets = _filled(seen, forearm, own, _scale(seen, forearm, hand))
    if smoothing and len(own) > 1:
        offsets = smoothed(offsets, own.times, Butterworth(smoothing), own.fps or 25.0)
    lengths = own_lengths(offsets, hand) if constant_bones else None
    for part in blocks(len(own)):
        hung = offsets[part] if lengths is None else with_lengths(offsets[part], lengths, hand)
        arrays["coords"][part, target] = body.coords[part, wrist][:, None] + hung
        measured = np.isfinite(seen[part, :, 0])
        arrays["confidence"][part, target] = np.where(measured, own.confidence[part, source], 0.5)
        arrays["status"][part, target] = np.where(measured, Status.MEASURED, Status.INFERRED)
        if "uncertainty" in arrays:
            arrays["uncertainty"][part, target] = np.nan


def _filled(seen: np.ndarray, forearm: np.ndarray, own: PoseSequence, scale: float) -> np.ndarray:
    """(T, 21, 3) what was seen, at that scale, its gaps filled: each block with what lies beside it."""
    filled, beside = room(seen.shape), int(np.ceil(LONGEST * (own.fps or 25.0))) + 1
    for part in blocks(len(seen)):
        around = slice(max(part.start - beside, 0), part.stop + beside)
        offsets = fill_offsets(seen[around] * scale, forearm[around], own.times[around], LONGEST)
        filled[part] = offsets[part.start - around.start :][: part.stop - part.start]
    return filled


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
