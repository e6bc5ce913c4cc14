"""What of two sequences is compared, and what belongs together: the same for the window and the command line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.errors import PoseError
from core.evaluation.evaluate import Evaluation, evaluate
from core.evaluation.matching import common_joints
from core.evaluation.metrics import Missing
from core.language import tr
from core.poses import PoseSequence, Visibility
from core.review.comparison import by_label, only

HEAD = ("head_top", "neck")
"""Joints whose mean distance is the size of the head, where it is not given and the truth has both."""


@dataclass(frozen=True)
class Selection:
    """offset      seconds: time in the prediction + offset = time in the truth
    pairs       (joint of the truth, joint of the prediction): these and no others belong together; none: by name
    visibility  of the truth's joints; none: all
    action      a label of frames; "": all frames
    head        size of the head in pixels, for PCKh; 0: the mean distance from ``HEAD``'s one joint to the other
    missing     whether joints that were not predicted count as wrong, see ``evaluate``
    rate        by which the prediction's times are multiplied first: 0.5 where 60 frames/s were taken for 30
    """

    offset: float = 0.0
    pairs: tuple[tuple[str, str], ...] = ()
    visibility: tuple[Visibility, ...] = ()
    action: str = ""
    head: float = 0.0
    missing: Missing = "ignore"
    rate: float = 1.0

    def of(
        self, prediction: PoseSequence, truth: PoseSequence, labels: Sequence[str] | None = None
    ) -> tuple[PoseSequence, PoseSequence, dict]:
        """Prediction and truth with the rest missing, and the options for ``evaluate``. labels (T,) of the truth's
        frames. Raises ``PoseError`` for joints that are not there, and for an action without labels."""
        if self.rate != 1:
            prediction = prediction.replace(times=prediction.times * self.rate)
        options: dict[str, Any] = {"offset": self.offset, "missing": self.missing, "head_size": self._head(truth)}
        if self.pairs:
            prediction = remapped(prediction, truth, self.pairs)
            options["joints"] = [joint for joint, _ in self.pairs]
        if self.action:
            there = np.zeros(len(truth), bool) if labels is None else np.asarray(labels, str) == self.action
            if not there.any():
                raise PoseError(
                    tr("No frame is labelled {action!r}", action=self.action),
                    action=tr("Mark segments with that label first"),
                )
            truth = only(truth, there)
        if self.visibility:
            truth = only(truth, visibility=self.visibility)
        return prediction, truth, options

    def _head(self, truth: PoseSequence) -> float | None:
        if self.head:
            return self.head
        if truth.dims != 2 or not set(HEAD) <= set(truth.skeleton.joints):
            return None
        first, second = (truth.coords[:, truth.skeleton.index(joint)].astype(float) for joint in HEAD)
        lengths = np.linalg.norm(first - second, axis=1)
        known = lengths[np.isfinite(lengths)]
        return float(known.mean()) if len(known) and known.mean() > 0 else None


ALL = Selection()
"""Everything counts."""


def remapped(prediction: PoseSequence, truth: PoseSequence, pairs: Sequence[tuple[str, str]]) -> PoseSequence:
    """The prediction in the truth's skeleton, joint by joint as ``pairs`` say; joints in no pair are missing."""
    targets = truth.skeleton.indices([joint for joint, _ in pairs])
    sources = prediction.skeleton.indices([joint for _, joint in pairs])
    if len(set(targets)) < len(pairs):
        raise PoseError(tr("A joint of the truth is paired twice"), got=", ".join(joint for joint, _ in pairs))
    joints = np.full(len(truth.skeleton), -1)
    joints[targets] = sources
    return prediction.with_joints(truth.skeleton, joints)


def natural_pairs(prediction: PoseSequence, truth: PoseSequence) -> tuple[tuple[str, str], ...]:
    """The joints of the same name: what ``pairs`` begin with in a dialog."""
    names = [truth.skeleton.joints[joint] for joint in common_joints(prediction.skeleton, truth.skeleton)]
    return tuple((name, name) for name in names if name in prediction.skeleton.joints)


def by_action(
    prediction: PoseSequence, truth: PoseSequence, labels: Sequence[str], selection: Selection = ALL
) -> dict[str, Evaluation]:
    """All figures for each label of the truth's frames."""
    prediction, truth, options = replace(selection, action="").of(prediction, truth)
    return by_label(prediction, truth, labels, **options)


def by_visibility(
    prediction: PoseSequence, truth: PoseSequence, labels: Sequence[str] | None = None, selection: Selection = ALL
) -> dict[str, Evaluation]:
    """All figures for each visibility that the truth's joints have."""
    prediction, truth, options = replace(selection, visibility=()).of(prediction, truth, labels)
    found = {}
    for one in Visibility:
        if (truth.present & (truth.visibility == one)).any():
            found[one.name.lower()] = evaluate(prediction, only(truth, visibility=(one,)), **options)
    return found


def table(groups: dict[str, Evaluation]) -> list[dict]:
    """One row a group: its name, the number of frames, every metric."""
    names = dict.fromkeys(figure.metric.name for found in groups.values() for figure in found.figures)
    rows = []
    for label, found in groups.items():
        values = {figure.metric.name: figure.value for figure in found.figures}
        counted = int(np.isfinite(found.figures[0].per_frame).sum()) if found.figures else 0
        rows.append({"group": label, "frames": counted} | {name: values.get(name, float("nan")) for name in names})
    return rows
