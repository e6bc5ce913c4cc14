"""Where an estimator's joints are in the lifter's own terms.

The lifter knows joints as motion capture defines them. BlazePose's ears lie 65 mm above the top of the neck, its ankles
18 mm above ours, and so on: people then seem to lean. Weights of its landmarks were fitted to rendered people whose
joints are known (60 clips of captured motion in made-up bodies; quality "best"; ``python -m benchmarks.definitions``).
No real video had a part in it.
"""

from dataclasses import replace
from functools import cache

import numpy as np

from core.poses import PoseSequence, Status, Visibility
from core.skeleton import Skeleton
from models.common.evidence import Evidence, observe

OURS: dict[str, dict[str, float]] = {
    "head": {"left_ear": 0.75, "right_ear": 0.75, "left_mouth": 0.65, "right_mouth": 0.65, "left_eye": -0.40,
             "right_eye": -0.40, "nose": -1.0},
    "SIDE_shoulder": {"SIDE_shoulder": 1.12, "SIDE_elbow": -0.045, "SIDE_ear": -0.09, "OTHER_shoulder": 0.015},
    "SIDE_elbow": {"SIDE_elbow": 1.055, "SIDE_shoulder": -0.028, "SIDE_wrist": -0.027},
    "SIDE_wrist": {"SIDE_wrist": 1.12, "SIDE_elbow": -0.04, "SIDE_index": -0.04, "SIDE_pinky": -0.04},
    "SIDE_hand": {"SIDE_index": 0.85, "SIDE_pinky": 0.28, "SIDE_wrist": 0.29, "SIDE_thumb": -0.42},
    "SIDE_hip": {"SIDE_hip": 0.925, "OTHER_hip": 0.04, "SIDE_knee": 0.035},
    "SIDE_ankle": {"SIDE_ankle": 0.67, "SIDE_heel": 0.33},
    "SIDE_foot": {"SIDE_toe": 0.75, "SIDE_heel": 0.11, "SIDE_ankle": 0.14},
    "SIDE_toe": {"SIDE_toe": 1.045, "SIDE_heel": -0.14, "SIDE_ankle": 0.095},
}  # fmt: skip
"""Weights sum to 1, so they hold at every place and size."""
_MADE_UP = 0.3  # confidence of a joint that a model made up
_FEWEST = 4  # joints seen in a frame beside which made-up ones count


def told(poses: PoseSequence, seen: PoseSequence | None, target: Skeleton) -> Evidence:
    """What the 2D ``poses`` tell the lifter of the joints of ``target``.

    ``seen`` are the estimator's own 2D poses, where ``poses`` were completed from them: what a model made up is no
    evidence, and of head, hands and feet the estimator knows more. Joints that a person moved are where they put them.
    Without them what was made up counts a little beside what was seen: no lifter has learnt people of limbs alone.
    """
    own = _in_our_terms(poses, observe(poses, target))
    if seen is None:
        return _with_made_up(own, poses) if poses.skeleton == target else own
    theirs = _in_our_terms(seen, observe(seen, target))
    moved = own.own & (own.status >= Status.ADJUSTED)
    absent = poses.to_skeleton(target).visibility == Visibility.ABSENT
    return Evidence(
        target, np.where(moved[..., None], own.coords, theirs.coords),
        np.where(moved, own.confidence, np.where(absent, 0, theirs.confidence)).astype(np.float32),
        np.where(moved, own.status, theirs.status), own.own,
    )  # fmt: skip


def _with_made_up(own: Evidence, poses: PoseSequence) -> Evidence:
    beside = (own.confidence > 0).sum(axis=1, keepdims=True) >= _FEWEST
    made_up = (poses.status == Status.INFERRED) & poses.present & beside
    return replace(
        own, coords=np.where(made_up[..., None], poses.coords, own.coords).astype(np.float32),
        confidence=np.where(made_up, np.float32(_MADE_UP), own.confidence),
    )  # fmt: skip


def _in_our_terms(poses: PoseSequence, evidence: Evidence) -> Evidence:
    matrix = _weights(poses.skeleton, evidence.skeleton)
    if matrix is None:
        return evidence
    coords = np.einsum("kj,tjd->tkd", matrix, np.nan_to_num(poses.coords))
    known = ~(~poses.present @ (matrix != 0).T) & matrix.any(axis=1) & (evidence.confidence > 0)
    ours = known & (evidence.status < Status.ADJUSTED)
    return replace(evidence, coords=np.where(ours[..., None], coords, evidence.coords).astype(np.float32))


@cache
def _weights(source: Skeleton, target: Skeleton) -> np.ndarray | None:
    """(J_target, J_source), a row of 0 where a joint is taken as it is; None for other estimators' skeletons."""
    if source.name not in ("blazepose33", "blazepose75"):
        return None
    matrix = np.zeros((len(target), len(source)))
    for side, other in (("left", "right"), ("right", "left")):
        for joint, mixture in OURS.items():
            for name, weight in mixture.items():
                place = name.replace("SIDE", side).replace("OTHER", other)
                matrix[target.index(joint.replace("SIDE", side)), source.index(place)] = weight
    return matrix
