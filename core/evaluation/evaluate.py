"""``evaluate``: compare a prediction with the truth, and say with every number how it was made.

What the metrics mean is in ``metrics``; how joints, frames and people are matched in ``matching``.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from core.errors import PoseError, UsageError
from core.evaluation import metrics as measure
from core.evaluation.matching import Matched, match
from core.evaluation.spaces import in_common_space
from core.language import mark, tr
from core.poses import PoseSequence, Space, Unit

# --- the metrics -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Metric:
    """One measure.

    values   (T, J) numbers whose mean is the figure (fewer frames for differences over time)
    note     the protocol in words
    dims     2 or 3
    needs    "space": both in one space; "axes": the same axes, positions may differ; "": nothing in common
    extras   what else must be known: "scale", "root", "head", "torso", "bones"
    share    a share of correct joints: the figure is the mean of the joints' means, and more is better
    default  whether it is given unasked
    """

    name: str
    title: str
    unit: str
    values: Callable[[Matched], np.ndarray]
    note: str
    dims: int = 3
    needs: str = "space"
    extras: tuple[str, ...] = ("scale",)
    share: bool = False
    default: bool = True

    def __reduce__(self):
        return _metric, (self.name,)  # another process has the same table


def _judged(matched: Matched) -> np.ndarray:
    return matched.errors(missing=matched.missing)


def _of_torso(matched: Matched) -> np.ndarray:
    """Errors in parts of the truth's torso, left shoulder to right hip."""
    ends = matched.truth[:, [matched.names.index(joint) for joint in ("left_shoulder", "right_hip")]]
    return _judged(matched) / np.linalg.norm(ends[:, 1] - ends[:, 0], axis=-1)[:, None]


def _of_box(matched: Matched) -> np.ndarray:
    return _judged(matched) / measure.box_size(matched.truth)[:, None]


def _of_head(matched: Matched) -> np.ndarray:
    assert matched.head is not None  # a metric that needs "head" is refused without it
    return _judged(matched) / matched.head[:, None]


def _correct_of_head(matched: Matched, threshold: float) -> np.ndarray:
    return measure.correct(_of_head(matched), threshold)


def _aligned(matched: Matched) -> np.ndarray:
    return matched.errors(measure.aligned(matched.prediction, matched.truth))


def _scaled(matched: Matched) -> np.ndarray:
    rooted = matched.rooted
    return rooted.errors(measure.scaled(rooted.prediction, rooted.truth))


def _unflipped(matched: Matched) -> np.ndarray:
    return matched.errors(measure.unflipped(matched.prediction, matched.truth, matched.flip_order))


def _differences(order: int) -> Callable[[Matched], np.ndarray]:
    return lambda m: measure.difference_errors(m.prediction, m.truth, order, m.starts)


def _acceleration(matched: Matched) -> np.ndarray:
    return measure.per_second_squared(_differences(2)(matched), matched.fps)


def _bones(matched: Matched) -> np.ndarray:
    """(T, J): a joint's value is that of the bone to its parent, NaN for roots."""
    errors = np.full(matched.truth.shape[:2], np.nan)
    if matched.bones:
        children = [child for _, child in matched.bones]
        errors[:, children] = measure.bone_length_errors(matched.prediction, matched.truth, matched.bones)
    return errors


def _table() -> tuple[Metric, ...]:
    rooted, head, torso = ("scale", "root"), ("head",), ("torso",)
    strict = "strictly less, mean of the joints' shares"
    px: dict[str, Any] = {"dims": 2, "extras": ()}
    share: dict[str, Any] = {"share": True}
    return (
        Metric("mpjpe", "MPJPE", "mm", lambda m: m.rooted.errors(), "root-aligned", needs="axes", extras=rooted),
        Metric("pa-mpjpe", "PA-MPJPE", "mm", _aligned, "similarity alignment of each frame, no reflection",
               needs="", extras=()),
        Metric("n-mpjpe", "N-MPJPE", "mm", _scaled, "root-aligned, scale per frame", needs="axes", extras=("root",)),
        Metric("mpjpe-absolute", "MPJPE, absolute", "mm", lambda m: m.errors(), "no alignment"),
        Metric("mpjve", "MPJVE", "mm/frame", _differences(1), "first differences, no alignment"),
        Metric("acceleration", "Acceleration error", "mm/frame^2", _differences(2), "second differences, no alignment"),
        Metric("acceleration-si", "Acceleration error", "m/s^2", _acceleration, "second differences, no alignment"),
        Metric("bone-length", "Bone length error", "mm", _bones, "bones of the truth's tree", needs="",
               extras=("scale", "bones")),
        Metric("pck150", "3DPCK at 150 mm", "share", lambda m: measure.correct(_judged(m.rooted), measure.PCK3D_MM),
               f"root-aligned, {strict}", needs="axes", extras=rooted, **share),
        Metric("auc150", "3DPCK AUC", "share", lambda m: measure.auc_scores_3d(_judged(m.rooted)),
               "root-aligned, 31 thresholds 0 to 150 mm, at most 0.968", needs="axes", extras=rooted, **share),
        Metric("error", "Mean pixel error", "px", lambda m: m.errors(), "no alignment", **px),
        Metric("error-unflipped", "Mean pixel error, sides free", "px", _unflipped,
               "the better of one whole-body flip in each frame", default=False, **px),
        Metric("velocity", "Velocity error", "px/frame", _differences(1), "first differences", **px),
        Metric("pck-torso", "PCK at 0.2 torso", "share", lambda m: measure.correct(_of_torso(m), 0.2),
               f"of left shoulder to right hip, {strict}", dims=2, extras=torso, **share),
        Metric("pck-box", "PCK at 0.05 box", "share", lambda m: measure.correct(_of_box(m), 0.05),
               f"of the longer side of the joints' box, {strict}", **px, **share),
        *(
            Metric(f"pckh@{threshold:g}", f"PCKh at {threshold:g}", "share",
                   partial(_correct_of_head, threshold=threshold),
                   f"of the given head size, {strict}", dims=2, extras=head, **share)
            for threshold in (0.1, 0.5, 1.0)
        ),
        Metric("auc", "PCKh AUC", "share", lambda m: measure.auc_scores_unit(_of_head(m)),
               "thresholds 0 to 1 head size, 101 points, trapezoids", dims=2, extras=head, **share),
        Metric("auc-mmpose", "PCKh AUC (MMPose)", "share", lambda m: measure.auc_scores_mmpose(_of_head(m)),
               "20 thresholds 0 to 0.95 head size", dims=2, extras=head, default=False, **share),
    )  # fmt: skip


METRICS = {metric.name: metric for metric in _table()}
"""All metrics by name."""


def _metric(name: str) -> Metric:
    return METRICS[name]


@dataclass(frozen=True)
class Curve:
    """Shares of correct joints over thresholds: the errors (T, J) that ``metric`` judges at one of them.

    ``unit`` is that of the thresholds.
    """

    metric: Metric
    unit: str
    errors: Callable[[Matched], np.ndarray]
    thresholds: np.ndarray


CURVES = {
    "pck150": Curve(METRICS["pck150"], "mm", lambda m: _judged(m.rooted), np.linspace(0, measure.PCK3D_MM, 31)),
    "pck-torso": Curve(METRICS["pck-torso"], "torso", _of_torso, np.linspace(0, 0.5, 51)),
    "pck-box": Curve(METRICS["pck-box"], "box", _of_box, np.linspace(0, 0.2, 41)),
    "pckh": Curve(METRICS["pckh@0.5"], "head size", _of_head, np.linspace(0, 1, 101)),
}
"""Curves by name; one can be drawn where its metric can be computed."""


# --- the outcome -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Figure:
    """A metric's outcome: ``value``, ``per_joint`` (J,), ``per_frame`` (T,) (NaN where there is none); ``how`` it was
    made, as texts and what stands in their {places}."""

    metric: Metric
    value: float
    per_joint: np.ndarray
    per_frame: np.ndarray
    how: tuple[tuple[str, dict], ...]

    @property
    def protocol(self) -> str:
        """How it was made, for files: in English."""
        return "; ".join(text.format(**values) for text, values in self.how)

    @property
    def protocol_words(self) -> str:
        """The same for people, in their language."""
        return "; ".join(tr(text, **values) for text, values in self.how)


@dataclass(frozen=True, eq=False)
class Evaluation:
    """All figures of one comparison.

    joints (J,) names; times (T,) seconds in the truth; frames (T, 2) numbers in prediction and truth; coverage the
    share of the truth's joints, in the frames compared, that were predicted; truth_frames how many the truth has.
    """

    figures: tuple[Figure, ...]
    joints: tuple[str, ...]
    times: np.ndarray
    frames: np.ndarray
    coverage: float
    truth_frames: int
    source: dict = field(default_factory=dict)

    def __getitem__(self, name: str) -> Figure:
        return {figure.metric.name: figure for figure in self.figures}[name]

    def summary_rows(self) -> list[dict]:
        """One row a metric, for a table or a CSV file."""
        return [
            {"metric": f.metric.name, "title": f.metric.title, "value": f.value, "unit": f.metric.unit,
             "protocol": f.protocol}
            for f in self.figures
        ]

    def joint_rows(self) -> list[dict]:
        """One row a joint, one column a metric."""
        return [
            {"joint": name} | {f.metric.name: float(f.per_joint[place]) for f in self.figures}
            for place, name in enumerate(self.joints)
        ]

    def frame_rows(self) -> list[dict]:
        """One row a frame, one column a metric."""
        return [
            {"time": float(self.times[at]), "frame": int(self.frames[at, 0]), "truth_frame": int(self.frames[at, 1])}
            | {f.metric.name: float(f.per_frame[at]) for f in self.figures}
            for at in range(len(self.times))
        ]

    def to_dict(self, per_joint: bool = True, per_frame: bool = False) -> dict:
        """Plain JSON values; what is missing is None."""
        data = {"metrics": self.summary_rows(), "frames": len(self.times), "truth_frames": self.truth_frames}
        data |= {"coverage": self.coverage, "joints": list(self.joints), "source": self.source}
        data |= {"per_joint": self.joint_rows()} if per_joint else {}
        data |= {"per_frame": self.frame_rows()} if per_frame else {}
        return _without_nan(data)


def _without_nan(value):
    if isinstance(value, dict):
        return {key: _without_nan(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_nan(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


# --- the comparison --------------------------------------------------------------------------------------------------


def evaluate(
    prediction: PoseSequence,
    truth: PoseSequence,
    metrics: Sequence[str] | None = None,
    *,
    joints: Sequence[str] | None = None,
    root: Sequence[str] | None = None,
    offset: float = 0.0,
    tolerance: float | None = None,
    head_size=None,
    missing: measure.Missing = "ignore",
) -> Evaluation:
    """Compare two sequences of one person.

    metrics    names in ``METRICS``; None for all that apply
    joints     names in the truth's skeleton; None for all that the prediction's skeleton maps to
    root       joints whose mean is the root; None for the pelvis, else both hips
    offset     seconds: time in the prediction + offset = time in the truth
    tolerance  seconds that matched frames may be apart; None for half a frame of the faster sequence
    head_size  pixels, a number or one for each of the truth's frames, for PCKh
    missing    joints that were not predicted: "ignore" leaves them out (``coverage`` tells), "miss" counts them as
               wrong in shares of correct joints; mean errors always leave them out

    Raises ``PoseError`` where the two cannot be compared so, ``UsageError`` for an unknown metric.
    """
    prediction, truth = in_common_space(prediction, truth)
    options: dict[str, Any] = {"joints": joints, "root": root, "offset": offset, "tolerance": tolerance}
    matched = match(prediction, truth, head_size=head_size, missing=missing, **options)
    lacking = {name: _lacking(metric, prediction, truth, matched) for name, metric in METRICS.items()}
    if metrics is None:
        metrics = [name for name, metric in METRICS.items() if metric.default and not lacking[name]]
    for name in metrics:
        if name not in METRICS:
            raise UsageError(tr("There is no metric {name!r}", name=name), expected=", ".join(METRICS))
        if lacking[name]:
            raise PoseError(tr("{title} cannot be computed here", title=METRICS[name].title), expected=lacking[name])
    return Evaluation(
        tuple(_figure(METRICS[name], matched) for name in metrics),
        matched.names,
        matched.times,
        matched.frames,
        measure.coverage(matched.prediction, matched.truth),
        len(truth),
        {"prediction": dict(prediction.source), "truth": dict(truth.source)},
    )


def _lacking(metric: Metric, prediction: PoseSequence, truth: PoseSequence, matched: Matched) -> str:
    """What a metric would need that is not there, in words; "" for nothing."""
    spaces = {prediction.space, truth.space}
    same_axes = len(spaces) == 1 or spaces == {Space.CAMERA, Space.ROOT}
    wants = (
        (metric.dims == truth.dims, f"{metric.dims}D poses"),
        (metric.needs != "space" or len(spaces) == 1, "both in one space"),
        (metric.needs != "axes" or same_axes, "both in the same axes"),
        ("scale" not in metric.extras or Unit.RELATIVE not in (prediction.unit, truth.unit), "a known scale"),
        ("root" not in metric.extras or matched.root, "a root joint that both have"),
        ("head" not in metric.extras or matched.head is not None, "the size of the head"),
        ("bones" not in metric.extras or matched.bones, "bones between the joints"),
        ("torso" not in metric.extras or {"left_shoulder", "right_hip"} <= set(matched.names), "shoulder and hip"),
    )
    return ", ".join(want for there, want in wants if not there)


def _figure(metric: Metric, matched: Matched) -> Figure:
    values = metric.values(matched)
    late = len(matched.times) - len(values)  # differences belong to their last frame
    per_frame = np.concatenate([np.full(late, np.nan), measure.mean(values, axis=1)])
    value = measure.mean_of_joints(values) if metric.share else measure.mean(values)
    return Figure(metric, value, measure.mean(values, axis=0), per_frame, _protocol(metric, matched))


def _protocol(metric: Metric, matched: Matched) -> tuple[tuple[str, dict], ...]:
    """How a figure was made: alignment, joints, root, frames, missing joints."""
    joints = {"root": " + ".join(matched.root_names), "count": len(matched.joints), "skeleton": matched.skeleton.name}
    counted = metric.share and matched.missing == "miss"
    return (
        (metric.note, {}),
        (mark("root {root}, {count} joints of {skeleton}") if "root" in metric.extras
         else mark("{count} joints of {skeleton}"), joints),
        (mark("{count} frames at {fps:.4g} fps"), {"count": len(matched.times), "fps": matched.fps}),
        (mark("missing joints count as wrong") if counted else mark("missing joints left out"), {}),
    )


_COLUMNS = {
    "metric": mark("Name"), "title": mark("Measure"), "value": mark("Value"), "unit": mark("Unit"),
    "protocol": mark("Protocol"), "joint": mark("Joint"), "group": mark("Group"), "frames": mark("Frames"),
}  # fmt: skip


def column_words(name: str) -> str:
    """What people read over a column of the rows, in their language; files keep the name."""
    return tr(METRICS[name].title if name in METRICS else _COLUMNS.get(name, name))


def words_for_people(evaluation: Evaluation) -> list[dict]:
    """``summary_rows`` with titles, units and protocols in the user's language."""
    said = [{"title": tr(f.metric.title), "unit": tr(f.metric.unit), "protocol": f.protocol_words}
            for f in evaluation.figures]
    return [row | words for row, words in zip(evaluation.summary_rows(), said, strict=True)]
