"""Drawings of a report: skeletons of the worst moments, bars, bands over time, cycles over each other."""

from collections.abc import Sequence

import numpy as np

from core.ergonomics.assessment import Assessment
from core.ergonomics.body import body_of
from core.ergonomics.bones import bone_risks
from core.ergonomics.cycles import Cycle, overlay
from core.ergonomics.exposure import BINS, Exposure, Moment, ScoreExposure, risk_of
from core.ergonomics.measures import INDEX, MEASURES
from core.language import tr
from core.report import charts


def moment_figures(assessment: Assessment, moment: Moment) -> list[str]:
    """The skeleton at a moment, from the side and from the front (of poses in a picture: as seen). No picture."""
    poses = assessment.poses.slice(moment.frame, moment.frame + 1)
    skeleton, seated = poses.skeleton, bool(assessment.activity.seated[moment.frame])
    risks = bone_risks(skeleton, assessment.angles.values[moment.frame], seated).tolist()
    title = tr("frame {frame}", frame=moment.frame)
    if poses.dims == 2:
        flat = [poses.coords[0] * [1, -1]]
    else:
        axes = body_of(poses, assessment.angles.gravity).upright("hip")
        if np.isnan(axes[2]).any():
            axes = body_of(poses, assessment.angles.gravity).upright("shoulder")
        forward, up, right = (axis[0] for axis in axes)
        flat = [poses.coords[0] @ np.stack([side, up], axis=1) for side in (forward, -right)]
    titles = [tr("{title}, as seen", title=title)] if poses.dims == 2 else [tr("{title}, from the side", title=title),
        tr(
        "{title}, from the front",
        title=title
    )]
    return [
        charts.figure(points, skeleton.bones, skeleton.sides(), risks, words)
        for points, words in zip(flat, titles, strict=True)
    ]


def level_bar(one: ScoreExposure, width: float = 520) -> str:
    """Shares of the assessable time by action level."""
    top = len(one.levels) - 1
    parts = [(tr(level.title), level.share, round(3 * place / top)) for place, level in enumerate(one.levels)]
    return charts.stacked(parts, tr("{score}: share of time by level", score=tr(one.score.name)), width)


def score_over_time(one: ScoreExposure, times: np.ndarray) -> str:
    score, highest = one.score, one.levels[-1].highest
    return charts.timeline(times, score.low, score.values, score.high, highest, tr(
        "{score} over time",
        score=tr(score.name)
    ))


def zone_bar(one: Exposure) -> str:
    parts = [(tr("{low:g} to {high:g}°", low=zone.low, high=zone.high), zone.share, zone.risk) for zone in one.zones]
    return charts.stacked(parts, tr("{measure}: share of time by zone", measure=tr(one.measure.title)), 170)


def angle_histogram(one: Exposure) -> str:
    centres = -180 + 360 / BINS * (np.arange(BINS) + 0.5)
    risks = [int(risk) for risk in np.nan_to_num(risk_of(one.measure.name, centres))]
    return charts.histogram(one.histogram, risks, tr("{measure}: share by angle", measure=tr(one.measure.title)))


def cycle_overlays(assessment: Assessment, cycles: Sequence[Cycle], names: Sequence[str]) -> list[tuple[str, str]]:
    """(title, drawing) of each measure in the cycles of each label that there are two of, over each other."""
    drawn = []
    for label in dict.fromkeys(one.label for one in cycles):
        alike = [one for one in cycles if one.label == label]
        for name in names if len(alike) > 1 else ():
            curves = overlay(assessment.angles, name, alike)
            if np.isfinite(curves).any():
                title = tr(
                    "{title}: {label}, {count} cycles",
                    title=tr(MEASURES[INDEX[name]].title), label=label, count=len(alike)
                )
                drawn.append((title, charts.curves(curves, title)))
    return drawn
