"""A prediction beside the truth, joint by joint and frame by frame: what a comparison shows beyond its figures.

Everything comes from ``core.evaluation.evaluate`` and the same matched values, so that every number here agrees
with ``posewright evaluate`` to the last digit.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from core.errors import PoseError, UsageError
from core.evaluation import metrics as measure
from core.evaluation.evaluate import CURVES, METRICS, Curve, Evaluation, Metric, evaluate
from core.evaluation.matching import Matched, match
from core.evaluation.spaces import in_common_space
from core.language import tr
from core.poses import PoseSequence, Visibility


@dataclass(frozen=True, eq=False)
class Comparison:
    """evaluation all figures; metric the measure of which ``values`` (T, J) are the parts: their mean is its figure,
    NaN where there is nothing to compare; confidence (T, J) of the prediction; matched the positions themselves."""

    evaluation: Evaluation
    metric: Metric
    values: np.ndarray
    confidence: np.ndarray
    matched: Matched

    @property
    def joints(self) -> tuple[str, ...]:
        """Names of the joints compared."""
        return self.evaluation.joints

    @property
    def frames(self) -> np.ndarray:
        """(T, 2) frame numbers in prediction and truth."""
        return self.evaluation.frames

    @property
    def curves(self) -> dict[str, Curve]:
        """The curves that can be drawn, by name."""
        known = {figure.metric.name for figure in self.evaluation.figures}
        return {name: curve for name, curve in CURVES.items() if curve.metric.name in known}


def compare(prediction: PoseSequence, truth: PoseSequence, metric: str = "", **options) -> Comparison:
    """Compare two sequences; ``metric`` names a mean error in ``METRICS`` ("": the first that can be computed).

    Options are those of ``evaluate`` (joints, root, offset, tolerance, head_size, missing); ``only`` narrows the truth.
    Raises ``PoseError`` where the two cannot be compared so, ``UsageError`` for an unknown metric.
    """
    if metric and (metric not in METRICS or METRICS[metric].share):
        errors = ", ".join(name for name, one in METRICS.items() if not one.share)
        raise UsageError(tr("There is no error {metric!r} per joint", metric=metric), expected=errors)
    prediction, truth = in_common_space(prediction, truth)
    evaluation = evaluate(prediction, truth, **options)
    fitting = [figure.metric for figure in evaluation.figures if not figure.metric.share]
    if not fitting or (metric and metric not in {one.name for one in fitting}):
        raise PoseError(
            tr("{word} can be computed for these two", word=tr(METRICS[metric].title) if metric else tr("No error"))
        )
    chosen = METRICS[metric] if metric else fitting[0]
    matched = match(prediction, truth, **options)
    values = chosen.values(matched)
    late = np.full((len(matched.times) - len(values), len(matched.joints)), np.nan)
    confidence = prediction.to_skeleton(truth.skeleton).confidence[matched.frames[:, 0]][:, matched.joints]
    return Comparison(evaluation, chosen, np.concatenate([late, values]), confidence, matched)


def only(
    truth: PoseSequence, frames: np.ndarray | None = None, visibility: Collection[Visibility] | None = None
) -> PoseSequence:
    """The truth with everything else missing: frames (T,) bool (an action, a view, a range), visibility of joints."""
    kept = np.ones(truth.coords.shape[:2], bool)
    if frames is not None:
        kept &= np.asarray(frames, bool)[:, None]
    if visibility is not None:
        kept &= np.isin(truth.visibility, [int(one) for one in visibility])
    return truth.replace(coords=np.where(kept[..., None], truth.coords, np.float32(np.nan)))


def by_label(prediction: PoseSequence, truth: PoseSequence, labels: Sequence[str], **options) -> dict[str, Evaluation]:
    """All figures for each label by itself: labels (T,) of the truth's frames, say actions; "" is left out."""
    of_frames = np.asarray(labels, str)
    if of_frames.shape != (len(truth),):
        raise PoseError(tr("There must be one label for each frame of the truth"), got=str(of_frames.shape))
    return {
        label: evaluate(prediction, only(truth, of_frames == label), **options)
        for label in dict.fromkeys(of_frames[of_frames != ""].tolist())
    }


# --- what is drawn ---------------------------------------------------------------------------------------------------


def pck_curve(comparison: Comparison, name: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Thresholds (N,), share of correct joints (N,) and of each joint (N, J); name in ``comparison.curves``."""
    if name not in comparison.curves:
        raise PoseError(
            tr("There is no curve {name!r} here", name=name), expected=", ".join(comparison.curves) or tr("none")
        )
    curve = comparison.curves[name]
    errors = curve.errors(comparison.matched)
    joints = np.array([measure.pck(errors, threshold) for threshold in curve.thresholds])
    return curve.thresholds, measure.mean(joints, axis=1), joints


def histogram(comparison: Comparison, bins: int = 40) -> tuple[np.ndarray, np.ndarray]:
    """Counts (bins,) of the errors and edges (bins + 1,); all beyond the 99.5th percentile is in the last bin."""
    errors = comparison.values[np.isfinite(comparison.values)]
    if not len(errors):
        return np.zeros(bins, int), np.linspace(0, 1, bins + 1)
    limit = float(np.quantile(errors, 0.995)) or 1.0
    counts, edges = np.histogram(np.minimum(errors, limit), bins, (0, limit))
    return counts, edges


def worst_frames(comparison: Comparison, count: int = 12, apart: int = 0) -> np.ndarray:
    """(N,) places in ``comparison.frames`` of the largest mean errors, worst first, no two nearer than ``apart`` frames
    (0: a quarter of a second)."""
    apart = apart or max(round(comparison.matched.fps / 4), 1)
    means = measure.mean(comparison.values, axis=1)
    free, frames = np.isfinite(means), comparison.frames[:, 0]
    found: list[int] = []
    while len(found) < count and free.any():
        place = int(np.argmax(np.where(free, means, -np.inf)))
        found.append(place)
        free &= np.abs(frames - frames[place]) >= apart
    return np.array(found, int)


@dataclass(frozen=True, eq=False)
class Calibration:
    """Error against confidence. Bins of equal width: (B,) middle of the confidence, mean and median error, count;
    ``rank`` is Spearman's correlation: -1 if a higher confidence always means a smaller error, NaN if it cannot be
    told."""

    confidence: np.ndarray
    mean: np.ndarray
    median: np.ndarray
    count: np.ndarray
    rank: float


def calibration(comparison: Comparison, bins: int = 10) -> Calibration:
    """How far confidence tells error."""
    from scipy.stats import spearmanr  # slow to load

    known = np.isfinite(comparison.values)
    errors, confidence = comparison.values[known], comparison.confidence[known]
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    groups = [errors[which == number] for number in range(bins)]
    varied = len(errors) > 2 and np.ptp(confidence) > 0 and np.ptp(errors) > 0
    return Calibration(
        (np.arange(bins) + 0.5) / bins,
        np.array([group.mean() if len(group) else np.nan for group in groups]),
        np.array([np.median(group) if len(group) else np.nan for group in groups]),
        np.array([len(group) for group in groups]),
        float(spearmanr(confidence, errors).statistic) if varied else float("nan"),
    )


@dataclass(frozen=True, eq=False)
class Drawing:
    """Everything that plots of a comparison show, worked out: in a long recording this takes seconds.

    curves       name -> thresholds (N,), shares (N,), shares of each joint (N, J)
    counts       (B,) of the histogram, edges (B + 1,)
    calibration  error against confidence; dots (at most ``DOTS``, 2) of single joints, confidence and error
    median, mean, most  of the errors: ``most`` is the 99.5th percentile
    """

    curves: dict[str, tuple[np.ndarray, np.ndarray, np.ndarray]]
    counts: np.ndarray
    edges: np.ndarray
    calibration: Calibration
    dots: np.ndarray
    median: float
    mean: float
    most: float


DOTS = 4000


def drawing(comparison: Comparison) -> Drawing | None:
    """None where nothing could be compared."""
    known = np.isfinite(comparison.values)
    errors, confidence = comparison.values[known], comparison.confidence[known]
    if not len(errors):
        return None
    picked = np.linspace(0, len(errors) - 1, min(len(errors), DOTS)).astype(int)
    return Drawing(
        {name: pck_curve(comparison, name) for name in comparison.curves},
        *histogram(comparison),
        calibration(comparison),
        np.stack([confidence[picked], errors[picked]], axis=1),
        float(np.median(errors)), float(errors.mean()), float(np.quantile(errors, 0.995)),
    )  # fmt: skip
