"""What makes a joint in a frame worth a look: one detector a reason, each local in time.

A detector is asked once about the whole track (``prepare``), for what is usual there, and then about stretches of it
(``judge``): (T, J) scores, 0 where all is well, up to 1. Since what is usual is learnt once, judging a stretch again
after an edit gives what judging everything again would give.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.camera import Camera
from core.filtering.filters import body_size
from core.kinematics.bones import bone_lengths
from core.kinematics.placement import root_translation
from core.language import mark
from core.poses import PoseSequence, Space, Visibility

REACH = 4
"""Frames before and after a stretch that detectors look at."""

LOW_CONFIDENCE = 0.3
_JUMP = 8.0  # times the usual departure from a straight path
_JUMP_SIZE = 0.03  # of the person's size: smaller ones do not matter
_BONE_3D, _BONE_2D = 0.25, 0.5  # shares of a bone's length by which it may be off; in pictures only too long
_APART = 0.05  # of the person's size: two tracks, or a track and its projection
_SEEN = 0.1  # of the frames: a joint that is seen less often is not one that is missing


@dataclass(frozen=True, eq=False)
class Material:
    """A stretch of a track as it is shown, and what it can be compared with over the same frames.

    other   another version of the same person in the same space, in the same skeleton, or None
    flat    for a 3D track in camera or world space: what was seen in the picture, in the same skeleton, or None
    camera  that took the picture, or None
    """

    poses: PoseSequence
    other: PoseSequence | None = None
    flat: PoseSequence | None = None
    camera: Camera | None = None


@dataclass(frozen=True)
class Detector:
    """``prepare(material)`` gives what ``judge(material, usual)`` needs, or None where it cannot say anything."""

    name: str
    title: str
    prepare: Callable[[Material], Any]
    judge: Callable[[Material, Any], np.ndarray]


# --- confidence and presence -----------------------------------------------------------------------------------------


def _confidence_known(material: Material) -> bool | None:
    confidence = material.poses.confidence[material.poses.present]
    return True if len(confidence) and confidence.min() < confidence.max() else None


def _low_confidence(material: Material, _) -> np.ndarray:
    poses = material.poses
    low = poses.present & (poses.confidence < LOW_CONFIDENCE)
    return np.where(low, 0.6 * (1 - poses.confidence / LOW_CONFIDENCE) + 0.05, 0)


def _often_seen(material: Material) -> np.ndarray | None:
    present = material.poses.present
    return present.mean(axis=0) > _SEEN if present.any() else None


def _missing(material: Material, often: np.ndarray) -> np.ndarray:
    """Joints that are usually there, in frames in which the person is."""
    poses = material.poses
    someone = poses.present.any(axis=1, keepdims=True)
    return np.where(someone & often & ~poses.present & (poses.visibility != Visibility.ABSENT), 0.5, 0)


# --- motion and bones ------------------------------------------------------------------------------------------------


def _departure(poses: PoseSequence) -> np.ndarray:
    """(T, J) how far each joint is from the middle of the frames before and after; NaN where one is missing."""
    result = np.full(poses.coords.shape[:2], np.nan)
    if len(poses) > 2:
        coords = poses.coords.astype(float)
        result[1:-1] = np.linalg.norm(coords[1:-1] - (coords[:-2] + coords[2:]) / 2, axis=-1)
    return result


def _usual_departure(material: Material) -> tuple[np.ndarray, float] | None:
    size = body_size(material.poses)
    return 0.003 * size + _medians(_departure(material.poses)), _JUMP_SIZE * size


def _jump(material: Material, usual: tuple[np.ndarray, float]) -> np.ndarray:
    unit, least = usual
    departure = np.nan_to_num(_departure(material.poses))
    limit = np.maximum(_JUMP * unit, least)
    return _beyond(departure, limit)


def _usual_lengths(material: Material) -> np.ndarray | None:
    poses = material.poses
    if not poses.skeleton.bones:
        return None
    lengths = bone_lengths(poses.coords, poses.skeleton.bones)
    return _medians(lengths) if poses.dims == 3 else _quantiles(lengths, 0.95)


def _bone(material: Material, usual: np.ndarray) -> np.ndarray:
    """A bone that is off counts for both of its ends."""
    poses = material.poses
    with np.errstate(invalid="ignore", divide="ignore"):
        share = bone_lengths(poses.coords, poses.skeleton.bones) / usual - 1
    off = _beyond(np.nan_to_num(np.abs(share) if poses.dims == 3 else share), _BONE_3D if poses.dims == 3 else _BONE_2D)
    scores = np.zeros(poses.coords.shape[:2])
    for bone, ends in enumerate(poses.skeleton.bones):
        for joint in ends:
            scores[:, joint] = np.maximum(scores[:, joint], off[:, bone])
    return scores


# --- against something else ------------------------------------------------------------------------------------------


def _usual_uncertainty(material: Material) -> float | None:
    poses = material.poses
    if poses.uncertainty is None or not np.isfinite(poses.uncertainty).any():
        return None
    return max(_APART * body_size(poses), 3 * float(np.nanmedian(poses.uncertainty)))


def _uncertain(material: Material, limit: float) -> np.ndarray:
    assert material.poses.uncertainty is not None  # ``_usual_uncertainty`` has looked
    return _beyond(np.nan_to_num(material.poses.uncertainty), limit)


def _usual_size(material: Material) -> float | None:
    return None if material.other is None else body_size(material.poses)


def _disagreement(material: Material, size: float) -> np.ndarray:
    assert material.other is not None  # ``_usual_size`` has looked
    apart = np.linalg.norm(material.poses.coords.astype(float) - material.other.coords, axis=-1)
    return _beyond(np.nan_to_num(apart), _APART * size)


def _usual_reprojection(material: Material) -> float | None:
    if material.flat is None or material.camera is None or material.poses.dims != 3:
        return None
    if material.poses.space == Space.WORLD and material.camera.R is None:
        return None
    errors = _reprojection_errors(material.poses, material.flat, material.camera)
    if not np.isfinite(errors).any():
        return None
    return max(_APART * body_size(material.flat), 3 * float(np.nanmedian(errors)))


def _reprojection(material: Material, limit: float) -> np.ndarray:
    assert material.flat is not None and material.camera is not None  # ``_usual_reprojection`` has looked
    return _beyond(np.nan_to_num(_reprojection_errors(material.poses, material.flat, material.camera)), limit)


def _reprojection_errors(poses: PoseSequence, flat: PoseSequence, camera: Camera) -> np.ndarray:
    """(T, J) pixels between what was seen and where the camera would see the 3D joint."""
    points = poses.coords.astype(float)
    if poses.space == Space.WORLD:
        points = camera.to_camera(points)
    elif poses.space == Space.ROOT:  # only the pose is known: each frame stands where it fits best
        points = points + root_translation(points, camera.rays(flat.coords))[:, None]
    return np.linalg.norm(camera.project(points) - flat.coords, axis=-1)


def _beyond(values: np.ndarray, limit) -> np.ndarray:
    """0 up to the limit, 0.5 at twice it, towards 1 far beyond."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(values > limit, np.clip(1 - limit / values, 0.05, 1), 0)


def _medians(values: np.ndarray) -> np.ndarray:
    return _quantiles(values, 0.5)


def _quantiles(values: np.ndarray, share: float) -> np.ndarray:
    """(T, N) to (N,) without NaN; NaN where nothing is left."""
    columns = (column[np.isfinite(column)] for column in values.T)
    return np.array([np.quantile(column, share) if len(column) else np.nan for column in columns])


DETECTORS: tuple[Detector, ...] = (
    Detector("confidence", mark("low confidence"), _confidence_known, _low_confidence),
    Detector("missing", mark("missing"), _often_seen, _missing),
    Detector("jump", mark("jump"), _usual_departure, _jump),
    Detector("bone", mark("bone length"), _usual_lengths, _bone),
    Detector("uncertainty", mark("uncertain"), _usual_uncertainty, _uncertain),
    Detector("disagreement", mark("two tracks disagree"), _usual_size, _disagreement),
    Detector("reprojection", mark("reprojection"), _usual_reprojection, _reprojection),
)
"""All local detectors; swapped sides and people are found over whole tracks (``side_swaps``, ``person_swaps``)."""
