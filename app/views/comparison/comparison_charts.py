"""What a comparison's plots show, as charts for a paper."""

import numpy as np

from app.views.comparison.comparison_plots import Drawn
from core.language import tr
from core.report.paper import Chart, Line


def comparison_charts(drawn: Drawn) -> dict[str, Chart]:
    """By their titles: share of correct joints, histogram, error against confidence, error over time; those that there
    is something to draw of. A line for each prediction."""
    if not drawn:
        return {}
    (first, drawing), *_ = drawn.values()
    error = f"{first.metric.title} ({first.metric.unit})"
    charts = {tr("Error over time"): Chart(_over_time(drawn), tr("Time (s)"), error)}
    for name in drawing.curves:
        if all(name in one.curves for _, one in drawn.values()):
            curve = first.curves[name]
            found = ((title, one.curves[name]) for title, (_, one) in drawn.items())
            lines = tuple(Line(title, thresholds, 100 * total) for title, (thresholds, total, _) in found)
            unit = tr("Threshold ({unit})", unit=curve.unit)
            charts[curve.metric.title] = Chart(lines, unit, tr("Correct joints (%)"), y_range=(0, 100))
    charts[tr("Histogram of errors")] = Chart(_histograms(drawn), error, tr("Joints (%)"), steps=True)
    calibration = tuple(
        Line(title, found.confidence[there], found.median[there])
        for title, (_, one) in drawn.items()
        if (there := (found := one.calibration).count > 2).any()
    )
    if calibration:
        confidence = tr("Confidence of the prediction")
        charts[tr("Error against confidence")] = Chart(calibration, confidence, error, x_range=(0, 1))
    return {title: chart for title, chart in charts.items() if any(np.isfinite(one.y).any() for one in chart.lines)}


def _over_time(drawn: Drawn) -> tuple[Line, ...]:
    """The mean over the joints of each frame."""
    lines = []
    for title, (one, _) in drawn.items():
        known = np.isfinite(one.values)
        count = known.sum(axis=1)
        mean = np.where(count, np.where(known, one.values, 0).sum(axis=1) / np.maximum(count, 1), np.nan)
        lines.append(Line(title, one.matched.times, mean))
    return tuple(lines)


def _histograms(drawn: Drawn) -> tuple[Line, ...]:
    shares = ((title, one.edges, 100 * one.counts / max(one.counts.sum(), 1)) for title, (_, one) in drawn.items())
    return tuple(Line(*each) for each in shares)
