"""Plug-in Gait, the markers of Vicon: which there are, and the joints inside the body that are worked out from them.

The markers stay the track's, under their own names (toes, heels and fingers under ours), and are what C3D and TRC are
written with; joints are added (``core.kinematics.joint_centres``), so that angles, rigs and comparisons know the body.
Needed are the front and back of the pelvis, knees and ankles; joints of the upper body are there as far as its markers.

Source: Vicon, Plug-in Gait Reference Guide (marker names and places).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from core.io.facts import ASSUMED, with_fact
from core.io.worked_out import CENTRES
from core.kinematics.joint_centres import (
    ANKLE,
    ELBOW,
    KNEE,
    RADIUS,
    away_from_wand,
    elbow_inwards,
    hip_centres,
    inside,
    shoulder_centres,
    size,
)
from core.poses import PoseSequence, Status
from core.skeleton import Skeleton, load_skeleton, subset_skeleton

_SIDES = (("L", "left"), ("R", "right"))
_NEEDED = {"LASI", "RASI", "LKNE", "RKNE", "LANK", "RANK"}
_BACK = ({"LPSI", "RPSI"}, {"SACR"})

Points = dict[str, np.ndarray]


def with_joints(poses: PoseSequence) -> PoseSequence:
    """The poses with the joints that their markers tell; as they are, where they are not such markers."""
    labels = poses.skeleton.natives
    if not (set(labels) >= _NEEDED and any(back <= set(labels) for back in _BACK)):
        return poses
    markers: Points = {label: poses.coords[:, place].astype(float) for place, label in enumerate(labels)}
    whole = load_skeleton("plugin_gait")
    natives = dict(zip(whole.joints, whole.natives, strict=True))
    centres = {joint: place for joint, place in _joints_of(markers).items() if np.isfinite(place).any()}
    skeleton = _skeleton(whole, labels, [natives[joint] for joint in centres])
    added = np.stack(list(centres.values()), axis=1).astype(np.float32)
    grown = poses.with_joints(skeleton, [*range(len(labels)), *[-1] * len(centres)])
    arrays = {name: np.array(getattr(grown, name)) for name in ("coords", "confidence", "status")}
    seen = np.asarray(np.isfinite(added).all(axis=2))
    arrays["coords"][:, len(labels) :] = np.where(seen[..., None], added, np.nan)
    arrays["confidence"][:, len(labels) :] = seen
    arrays["status"][:, len(labels) :] = np.where(seen, Status.INFERRED, arrays["status"][:, len(labels) :])
    made = grown.replace(**arrays, source={**poses.source, CENTRES: [natives[joint] for joint in centres]})
    return with_fact(made, "joints", "worked out from the markers of Plug-in Gait (Harrington 2007)", ASSUMED)


def _skeleton(whole: Skeleton, labels: Sequence[str], added: Sequence[str]) -> Skeleton:
    """Of the labels, in their order, and the joints that are added; labels that are not known are loose points."""
    place = {native: joint for joint, native in enumerate(whole.natives)}
    names = [*labels, *added]
    known = subset_skeleton(whole, [place[name] for name in names if name in place])
    if len(known) == len(names):
        return known
    order = {native: joint for joint, native in enumerate(known.natives)}
    now = {order[name]: joint for joint, name in enumerate(names) if name in order} | {-1: -1}
    own = [order.get(name, -1) for name in names]
    return replace(
        known, joints=tuple(name if joint < 0 else known.joints[joint] for name, joint in zip(names, own, strict=True)),
        parents=tuple(-1 if joint < 0 else now[known.parents[joint]] for joint in own),
        groups=tuple("axial" if joint < 0 else known.groups[joint] for joint in own), natives=tuple(names),
        pairs=tuple((now[a], now[b]) for a, b in known.pairs),
        extra_bones=tuple((now[a], now[b]) for a, b in known.extra_bones), name="custom",
    )  # fmt: skip


def _joints_of(markers: Mapping[str, np.ndarray]) -> Points:
    back = markers["SACR"] if "SACR" in markers else (markers["LPSI"] + markers["RPSI"]) / 2
    hips = hip_centres(markers["LASI"], markers["RASI"], back)
    joints: Points = {"pelvis": (markers["LASI"] + markers["RASI"] + 2 * back) / 4}
    for (letter, side), hip, right in zip(_SIDES, hips, (-1.0, 1.0), strict=True):
        joints[f"{side}_hip"] = hip
        joints |= _leg(markers, letter, side, hip, right * (markers["LASI"] - markers["RASI"]))
    return joints | _trunk(markers) | _arms(markers, joints["pelvis"])


def _leg(markers: Mapping[str, np.ndarray], letter: str, side: str, hip: np.ndarray, across: np.ndarray) -> Points:
    """Knee and ankle; ``across`` points from this side to the other."""
    knee, ankle, leg = markers[f"{letter}KNE"], markers[f"{letter}ANK"], _length_of_leg(markers, letter)
    inwards = _inwards(hip, knee, markers.get(f"{letter}THI"), across)
    knees = inside(hip, knee, inwards, KNEE * leg / 2 + RADIUS)
    inwards = _inwards(knees, ankle, markers.get(f"{letter}TIB"), across)
    return {f"{side}_knee": knees, f"{side}_ankle": inside(knees, ankle, inwards, ANKLE * leg / 2 + RADIUS)}


def _length_of_leg(markers: Mapping[str, np.ndarray], letter: str) -> float:
    front, knee, ankle = (markers[f"{letter}{name}"] for name in ("ASI", "KNE", "ANK"))
    return size(front - knee) + size(knee - ankle)


def _inwards(start: np.ndarray, marker: np.ndarray, wand: np.ndarray | None, across: np.ndarray) -> np.ndarray:
    return across if wand is None else away_from_wand(start, marker, wand, across)


def _trunk(markers: Mapping[str, np.ndarray]) -> Points:
    middles = {"neck": ("C7", "CLAV"), "spine3": ("T10", "STRN"), "head": ("LFHD", "RFHD", "LBHD", "RBHD")}
    return {joint: np.mean([markers[name] for name in names], axis=0)
            for joint, names in middles.items() if set(names) <= markers.keys()}  # fmt: skip


def _arms(markers: Mapping[str, np.ndarray], pelvis: np.ndarray) -> Points:
    if not {"LSHO", "RSHO", "C7", "CLAV"} <= markers.keys():
        return {}
    up = (markers["C7"] + markers["CLAV"]) / 2 - pelvis
    shoulders, joints = shoulder_centres(markers["LSHO"], markers["RSHO"], up), {}
    for (letter, side), shoulder in zip(_SIDES, shoulders, strict=True):
        joints[f"{side}_shoulder"] = shoulder
        if {f"{letter}{name}" for name in ("ELB", "WRA", "WRB")} <= markers.keys():
            elbow, wrist = markers[f"{letter}ELB"], (markers[f"{letter}WRA"] + markers[f"{letter}WRB"]) / 2
            inwards = elbow_inwards(shoulder, elbow, wrist, side)
            offset = ELBOW * _length_of_leg(markers, letter) / 2 + RADIUS
            joints |= {f"{side}_elbow": inside(shoulder, elbow, inwards, offset),
                       f"{side}_wrist": wrist}  # fmt: skip
    return joints
