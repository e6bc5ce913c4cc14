"""How far a prediction is from the truth: the field's measures, each by the definition that its papers' code uses.

Coordinates are (T, J, D), D 2 or 3, in one unit; NaN is missing. Every measure starts from ``distances``, (T, J), whose
values say three things: a number, NaN (leave out: there is no truth, or nothing was predicted and that is to be
ignored) or inf (the joint is there, nothing was predicted, and that is to count as a miss). Means leave NaN out; a mean
over inf would be inf, so mean errors take ``missing="ignore"`` and are reported with ``coverage``.

Differences over time never cross from one clip into the next: ``starts`` are the frames at which a new clip begins.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np

from core.kinematics.alignment import similarity_procrustes
from core.kinematics.bones import bone_lengths

Missing = Literal["ignore", "miss"]

MPII_HEAD_SHARE = 0.6
"""MPII's head size is this share of the diagonal of the head's rectangle."""

PCK3D_MM = 150.0

# --- distances and alignments ----------------------------------------------------------------------------------------


def distances(prediction, truth, missing: Missing = "ignore") -> np.ndarray:
    """(T, J) Euclidean distances; where only the prediction is missing NaN ("ignore") or inf ("miss")."""
    found = np.linalg.norm(np.asarray(prediction, float) - np.asarray(truth, float), axis=-1)
    if missing == "miss":
        lost = ~np.isfinite(prediction).all(axis=-1) & np.isfinite(truth).all(axis=-1)
        found = np.where(lost, np.inf, found)
    return found


def coverage(prediction, truth) -> float:
    """The share of the truth's joints that were predicted; NaN without truth."""
    wanted = np.isfinite(truth).all(axis=-1)
    return mean(np.where(wanted, np.isfinite(prediction).all(axis=-1), np.nan))


def mean(values, axis=None):
    """The mean without NaN; NaN (and no warning) where nothing is left."""
    values = np.asarray(values, float)
    known = ~np.isnan(values)
    with np.errstate(invalid="ignore", divide="ignore"):
        result = np.where(known, values, 0).sum(axis=axis) / known.sum(axis=axis)
    return float(result) if np.ndim(result) == 0 else result


def mean_of_sequences(values, sequence) -> float:
    """The mean of the means of each sequence: (T, ...) values, (T,) labels (MPI-INF-3DHP's way for its six)."""
    values, sequence = np.asarray(values, float), np.asarray(sequence)
    return mean([mean(values[sequence == label]) for label in np.unique(sequence)])


def relative_to(coords, root: int | Sequence[int]) -> np.ndarray:
    """Coordinates from the root joint, or from the mean of several; a frame without its root is NaN."""
    coords = np.asarray(coords, float)
    return coords - coords[:, np.atleast_1d(root)].mean(axis=1, keepdims=True)


def scaled(prediction, truth) -> np.ndarray:
    """The prediction times each frame's best factor, <p, t> / <p, p> (N-MPJPE); both relative to their roots."""
    prediction, truth = np.asarray(prediction, float), np.asarray(truth, float)
    both = (np.isfinite(prediction) & np.isfinite(truth)).all(axis=-1, keepdims=True)
    p, t = np.where(both, prediction, 0), np.where(both, truth, 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        factor = (p * t).sum(axis=(1, 2), keepdims=True) / (p * p).sum(axis=(1, 2), keepdims=True)
    return prediction * factor


def aligned(prediction, truth) -> np.ndarray:
    """The prediction turned, moved and scaled onto the truth in each frame (PA-MPJPE, also P-MPJPE); no reflection."""
    return similarity_procrustes(prediction, truth).apply(prediction)


def unflipped(prediction, truth, flip_order: Sequence[int] | np.ndarray) -> np.ndarray:
    """The prediction with all left and right joints swapped in those frames where that fits better.

    One swap of the whole body a frame, as the evaluation of Jakab et al. (CVPR 2020) allows.
    """
    prediction = np.asarray(prediction, float)
    swapped = prediction[:, flip_order]
    better = mean(distances(swapped, truth), axis=1) < mean(distances(prediction, truth), axis=1)
    return np.where(better[:, None, None], swapped, prediction)


# --- mean errors -----------------------------------------------------------------------------------------------------


def mpjpe(prediction, truth, root: int | Sequence[int] | None = None) -> float:
    """Mean per-joint position error; after moving both to their root if one is given (protocol 1)."""
    if root is not None:
        prediction, truth = relative_to(prediction, root), relative_to(truth, root)
    return mean(distances(prediction, truth))


def pa_mpjpe(prediction, truth) -> float:
    """MPJPE after a similarity alignment of each frame (protocol 2)."""
    return mean(distances(aligned(prediction, truth), truth))


def mpjve(prediction, truth, starts: Sequence[int] = ()) -> float:
    """Mean per-joint velocity error, unit a frame."""
    return mean(difference_errors(prediction, truth, 1, starts))


def acceleration_error(prediction, truth, starts: Sequence[int] = ()) -> float:
    """Mean error of second differences, unit a frame squared (SmoothNet and VIBE print that as mm/s^2)."""
    return mean(difference_errors(prediction, truth, 2, starts))


def per_second_squared(error: np.ndarray, fps: float) -> np.ndarray:
    """Acceleration errors of mm a frame squared in m/s^2."""
    return error * fps**2 / 1000


def difference_errors(prediction, truth, order: int, starts: Sequence[int] | np.ndarray = ()) -> np.ndarray:
    """(T - order, J) distances between the ``order``-th differences over time; NaN over a clip's border."""
    difference = np.diff(np.asarray(prediction, float) - np.asarray(truth, float), n=order, axis=0)
    errors = np.linalg.norm(difference, axis=-1)
    for start in starts:
        errors[max(start - order, 0) : max(start, 0)] = np.nan
    return errors


def bone_length_errors(prediction, truth, bones: Sequence[tuple[int, int]]) -> np.ndarray:
    """(T, B) absolute differences of bone lengths."""
    return np.abs(bone_lengths(prediction, bones) - bone_lengths(truth, bones))


# --- shares of correct joints ----------------------------------------------------------------------------------------
#
# ``errors`` (T, J) come from ``distances``; ``size`` is a number or (T,), the normaliser of each frame: head, torso or
# box, 1 for none. The scores of single joints average to the figure.


def correct(errors, threshold: float, size=1.0) -> np.ndarray:
    """(T, J) 1 where ``error / size < threshold``, strictly, else 0; NaN where there is nothing to judge."""
    errors = _normalised(errors, size)
    return np.where(np.isnan(errors), np.nan, errors < threshold)


def pck(errors, threshold: float, size=1.0) -> np.ndarray:
    """(J,) share of each joint's frames that are correct. The usual figure is its mean; MPII's is ``pck_total``."""
    return mean(correct(errors, threshold, size), axis=0)


def pck_total(errors, threshold: float, size=1.0) -> float:
    """The share of all joints in all frames: joints weigh by how often they are seen (MPII's total)."""
    return mean(correct(errors, threshold, size))


def mean_of_joints(scores) -> float:
    """The mean of each joint's mean over the frames."""
    return mean(mean(scores, axis=0))


def auc_scores_mmpose(errors, size=1.0) -> np.ndarray:
    """(T, J): how many of the 20 thresholds 0, 0.05 ... 0.95 an error is below (MMPose's keypoint_auc leaves out 1)."""
    return np.mean([correct(errors, step / 20, size) for step in range(20)], axis=0)


def auc_scores_unit(errors, size=1.0) -> np.ndarray:
    """(T, J) area over thresholds from 0 to 1, 101 points, trapezoids: our reading of the JUMPS paper's AUC."""
    curve = np.array([correct(errors, threshold, size) for threshold in np.linspace(0, 1, 101)])
    return ((curve[1:] + curve[:-1]) / 2).mean(axis=0)


def auc_scores_3d(errors) -> np.ndarray:
    """(T, J): how many of the 31 thresholds 0, 5 ... 150 mm an error is below (Mehta et al. 2017).

    Nothing is below 0, so 30/31 = 0.968 is the most.
    """
    return np.mean([correct(errors, threshold) for threshold in np.linspace(0, PCK3D_MM, 31)], axis=0)


def _normalised(errors, size) -> np.ndarray:
    size = np.asarray(size, float)
    return np.asarray(errors, float) / (size[:, None] if size.ndim else size)


# --- normalisers -----------------------------------------------------------------------------------------------------


def head_size_mpii(rectangles) -> np.ndarray:
    """(T, 4) head rectangles x1, y1, x2, y2 to (T,) head sizes: 0.6 of the diagonal."""
    rectangles = np.asarray(rectangles, float)
    return MPII_HEAD_SHARE * np.linalg.norm(rectangles[:, 2:] - rectangles[:, :2], axis=1)


def box_size(truth) -> np.ndarray:
    """(T,) longer side of the box round each frame's joints; NaN where it has no extent."""
    truth = np.asarray(truth, float)
    known = np.isfinite(truth)
    low, high = (np.where(known, truth, fill) for fill in (np.inf, -np.inf))
    side = (high.max(axis=1) - low.min(axis=1)).max(axis=1)
    return np.where(np.isfinite(side) & (side > 0), side, np.nan)


# --- object keypoint similarity --------------------------------------------------------------------------------------

COCO_SIGMAS = np.array([26, 25, 25, 35, 35, 79, 79, 72, 72, 62, 62, 107, 107, 87, 87, 89, 89]) / 1000
"""(17,) how far apart two annotators place a joint of coco17, for an object of unit scale."""

OKS_THRESHOLDS = np.arange(50, 100, 5) / 100


def precision_of(hits: np.ndarray, people: int) -> float:
    """The mean of the interpolated precision at recalls 0, 0.01 ... 1."""
    found = np.cumsum(hits)
    recall, precision = found / people, found / np.arange(1, len(hits) + 1)
    envelope = np.append(np.maximum.accumulate(precision[::-1])[::-1], 0.0)
    return float(envelope[np.searchsorted(recall, np.linspace(0, 1, 101))].mean())
