"""Predictions compared with a truth. No Qt."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

import numpy as np

from core.document import Segment
from core.errors import AppError
from core.evaluation.evaluate import METRICS, Evaluation, evaluate
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.review.comparison import Comparison, Drawing, compare, drawing
from core.review.selection import ALL, Selection, by_action, by_visibility, table
from core.review.timing import Timing, better_timing
from core.track import Track, TrackKey


@dataclass(frozen=True, eq=False)
class Compared:
    """What came of comparing several predictions with one truth.

    results   the comparisons, the first prediction first; problems why the others could not be compared
    drawings  what plots show of them; None where nothing could be compared
    groups    of the first prediction: "action", "visibility", "person" or "recording" -> rows of ``selection.table``
    segments  by which actions were told apart
    better    other times with which the first would agree far better, where it is compared by its own
    """

    results: Mapping[TrackKey, Comparison] = field(default_factory=dict)
    problems: Mapping[TrackKey, AppError] = field(default_factory=dict)
    drawings: Mapping[TrackKey, Drawing | None] = field(default_factory=dict)
    groups: Mapping[str, list[dict]] = field(default_factory=dict)
    segments: Sequence[Segment] = ()
    better: Timing | None = None


def compare_tracks(
    predictions: Sequence[Track],
    truth: Track,
    metric: str = "",
    selection: Selection = ALL,
    *,
    segments: Sequence[Segment] = (),
    labels: np.ndarray | None = None,
    elsewhere: Sequence[tuple[Track, Track]] = (),
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Compared:
    """All as the user sees them. A ``metric`` that these cannot have gives way to the first that they can.

    Raises what the first prediction raises where it cannot be compared; the others are left out then.
    """
    if metric in METRICS and METRICS[metric].dims != truth.poses.dims:
        metric = ""
    true, results, problems = truth.composed(), {}, {}
    for number, track in enumerate(predictions):
        progress(number / (len(predictions) + 1), tr("Comparing"))
        if cancel is not None:
            cancel.check()
        try:
            chosen, wanted, options = selection.of(track.composed(), true, labels)
            results[track.key] = compare(chosen, wanted, metric, **options)
        except AppError as error:
            if number == 0:
                raise
            problems[track.key] = error
    groups = _groups(predictions[0], truth, selection, labels, elsewhere)
    drawings = {key: drawing(one) for key, one in results.items()}
    as_taken = selection.rate == 1 and selection.offset == 0
    better = better_timing(predictions[0].composed(), true) if as_taken else None
    return Compared(results, problems, drawings, groups, segments, better)


def _groups(track: Track, truth: Track, selection: Selection, labels, elsewhere) -> dict[str, list[dict]]:
    """The tables of figures by group, where there is more than one group or a label."""
    pair = track.composed(), truth.composed()
    found = {}
    if labels is not None and (np.asarray(labels) != "").any() and len(labels) == len(truth):
        found["action"] = by_action(*pair, labels, selection)
    found["visibility"] = by_visibility(*pair, labels, selection)
    people = [(t, true) for t, true in elsewhere if t.key.recording == track.key.recording]
    for name, pairs in (("person", people), ("recording", elsewhere)):
        if len(pairs) > 1:
            found[name] = _each(pairs, name, selection)
    return {name: table(groups) for name, groups in found.items() if groups}


def _each(pairs: Sequence[tuple[Track, Track]], name: str, selection: Selection) -> dict[str, Evaluation]:
    """Figures of several tracks; labels are numbers that the window turns into names. Who cannot be compared is left
    out."""
    found = {}
    for track, truth in pairs:
        with suppress(AppError):
            chosen, true, options = replace(selection, action="").of(track.composed(), truth.composed())
            label = f"{track.key.recording}" if name == "recording" else ""
            found[f"{label}/{track.key.person}".strip("/")] = evaluate(chosen, true, **options)
    return found
