"""Every table of a report as rows of column -> value: shares of the time from 0 to 1, angles in degrees."""

from collections.abc import Callable, Sequence
from dataclasses import asdict

import numpy as np

from core.ergonomics.assessment import METHODS, Assessment, fingerprints
from core.ergonomics.contrast import Contrast, before_and_after, left_and_right
from core.ergonomics.cycles import cycle_exposures
from core.ergonomics.exposure import PERCENTILES, Exposure, Moment, seconds_of
from core.ergonomics.lifts import AssessedLift, assess_lifts, assumed
from core.ergonomics.measures import INDEX, MEASURES
from core.report.ergonomics.subject import Origin, Subject
from core.units import Units, units_named

OUTCOMES = ("acceptable", "conditional", "not acceptable")

Rows = list[dict]


def report_tables(subjects: Sequence[Subject], origin: Origin) -> dict[str, Rows]:
    """Every table of the report by its name; those of what nobody asked for are left out."""
    units = origin.units
    always: dict[str, Callable[[Subject], Rows]] = {
        "scores": lambda one: score_rows(one.assessment),
        "angles": lambda one: angle_rows(one.assessment),
        "hands": lambda one: hand_rows(one.assessment, units),
        "standards": lambda one: verdict_rows(one.assessment),
        "worst moments": lambda one: moment_rows(one.assessment),
        "left and right": lambda one: contrast_rows(left_and_right(one.assessment), ("left", "right")),
        "assumptions": lambda one: [{"assumption": text} for text in (*one.assessment.warnings, *assumptions(one))],
    }
    asked: dict[str, Callable[[Subject], Rows]] = {
        "cycles": cycle_rows,
        "lifts": lambda one: lift_rows(lifts_of(one, units)),
        "before and after": before_rows,
    }
    found = {name: _of_all(subjects, rows) for name, rows in (always | asked).items()}
    found = {name: rows for name, rows in found.items() if rows or name in always}
    if len(subjects) > 1:
        found = {"people": people_rows(subjects)} | found
    return found | {"origin": [{"what": k, "value": str(v)} for k, v in origin_facts(subjects, origin).items()]}


def _of_all(subjects: Sequence[Subject], rows: Callable[[Subject], Rows]) -> Rows:
    return [{"person": subject.name} | row for subject in subjects for row in rows(subject)]


def people_rows(subjects: Sequence[Subject]) -> Rows:
    """A row for each person and method: the worse side, and its time at serious scores."""
    rows = []
    for subject in subjects:
        for method in METHODS:
            worst = subject.assessment.worst(method)
            if worst is not None:
                rows.append({
                    "person": subject.name, "method": method, "side": worst.score.side,
                    "at": f"{worst.serious.lowest} or more", "share": worst.serious.from_here,
                    "could be from": worst.serious.could_be[0], "could be to": worst.serious.could_be[1],
                    "half of the time": worst.percentiles[50], "assessable": worst.assessable,
                })  # fmt: skip
    return rows


def score_rows(assessment: Assessment) -> Rows:
    """A row for each method, side and action level."""
    pairs = zip(assessment.score_exposures, assessment.lenient, strict=True)
    return [
        {
            "method": found.score.method, "side": found.score.side, "level": level.title, "meaning": level.meaning,
            "scores": f"{level.lowest} to {level.highest}" if level.lowest < level.highest else str(level.lowest),
            "share": level.share, "most likely": level.likely, "here or higher": level.from_here,
            "could be from": level.could_be[0], "could be to": level.could_be[1], "wider thresholds": other.share,
            "assessable": found.assessable, "on inferred joints": found.inferred, "on assumptions": found.assumed,
        }
        for found, lenient in pairs
        for level, other in zip(found.levels, lenient.levels, strict=True)
    ]  # fmt: skip


def angle_rows(assessment: Assessment) -> Rows:
    """A row for each measure: percentiles in its unit, shares of time by zone, longest held posture."""
    return [
        {
            "measure": one.measure.title, "positive": one.measure.positive, "measurable": one.measurable,
            "on inferred joints": one.inferred, "known to": one.sigma,
            **{f"P{p}": one.percentiles[p] for p in PERCENTILES},
            "neutral": share_at(one, 0), "some": share_at(one, 1), "raised": share_at(one, 2), "high": share_at(one, 3),
            "longest held s": one.longest_held, "movements per minute": one.per_min,
        }
        for one in assessment.exposures
    ]  # fmt: skip


def share_at(exposure: Exposure, *risks: int) -> float:
    """Share of the measurable time in zones of these risks."""
    return sum(zone.share for zone in exposure.zones if zone.risk in risks)


def hand_rows(assessment: Assessment, units: Units) -> Rows:
    """A row for each height and reach of a hand that is measurable: percentiles of all frames."""
    rows = []
    for measure in MEASURES:
        values = assessment.angles[measure.name]
        if measure.unit == "mm" and np.isfinite(values).any():
            low, middle, high = (units.lengths(float(one)) for one in np.nanpercentile(values, (10, 50, 90)))
            rows.append({"measure": measure.title, "unit": units.length, "P10": low, "P50": middle, "P90": high})
    return rows


def verdict_rows(assessment: Assessment) -> Rows:
    """A row for each part that a standard judges: shares of the judged time by outcome."""
    seconds = seconds_of(assessment.poses.times)
    rows = []
    for verdict in assessment.verdicts:
        judged = float(seconds[np.isfinite(verdict.zones)].sum() / seconds.sum())
        shares = verdict.shares(seconds)
        named = {name: shares[outcome] if judged else np.nan for outcome, name in enumerate(OUTCOMES)}
        rows.append({"standard": verdict.standard, "part": verdict.title, "judged": judged, **named,
                     "confidence in the limits": verdict.confidence, "note": verdict.note})  # fmt: skip
    return rows


def moment_rows(assessment: Assessment) -> Rows:
    """A row for each of the worst moments: when, which score, and what drove it."""
    times = assessment.poses.times
    return [
        {
            "frame": moment.frame, "second": float(times[moment.frame]),
            "lasts s": float(times[moment.stop - 1] - times[moment.start]), "method": moment.method,
            "side": moment.side, "score": moment.text, "driven by": _drivers(moment),
        }
        for moment in assessment.moments
    ]  # fmt: skip


def _drivers(moment: Moment) -> str:
    return "; ".join(f"{title} (without it {fall:.0f} less)" for title, fall in moment.drivers)


def contrast_rows(contrasts: Sequence[Contrast], names: tuple[str, str]) -> Rows:
    """A row for each score and measure: both shares of time with what they could be, and the difference."""
    rows = []
    for one in contrasts:
        row: dict = {"time": one.what, **({"side": one.side} if names == ("before", "after") else {})}
        for name, share in zip(names, (one.first, one.second), strict=True):
            row |= {name: share.value, f"{name} from": share.low, f"{name} to": share.high}
        rows.append(row | {"change": one.change, "verdict": one.verdict})
    return rows


def before_rows(subject: Subject) -> Rows:
    """``contrast_rows`` of before and after; none where nothing was before."""
    if subject.before is None:
        return []
    return contrast_rows(before_and_after(subject.before.assessment, subject.assessment), ("before", "after"))


CYCLE_MEASURES = ("trunk_flexion", "neck_flexion", "left_upper_arm_flexion", "right_upper_arm_flexion")
"""Whose time at risk a table of cycles has."""


def cycle_rows(subject: Subject) -> Rows:
    """A row for each cycle: how long, time at serious scores on the worse side, and at risky angles."""
    worst = [found for method in METHODS if (found := subject.assessment.worst(method)) is not None]
    times, rows = subject.assessment.poses.times, []
    for one in cycle_exposures(subject.assessment, subject.cycles, [one.score for one in worst]):
        row: dict = {"cycle": one.cycle.name, "from s": float(times[one.cycle.start]), "seconds": one.seconds}
        for each in worst:
            here = one.score(each.score.method, each.score.side)
            share = here.serious.from_here if here.assessable else np.nan
            row |= {f"{here.score.name} at {here.serious.lowest} or more": share,
                    f"{here.score.name} P50": here.percentiles[50]}  # fmt: skip
        for name in CYCLE_MEASURES:
            row[f"{MEASURES[INDEX[name]].title}, at risk"] = one.risky.get(name, np.nan)
        rows.append(row)
    return rows


def lifts_of(subject: Subject, units: Units) -> tuple[AssessedLift, ...]:
    """The lifts of a person; none where poses are not in space."""
    return assess_lifts(subject.assessment, subject.lifts, units) if subject.lifts else ()


def lift_rows(lifts: Sequence[AssessedLift]) -> Rows:
    """A row for each end of each lift; lengths and masses in the units that the columns name."""
    rows = []
    for number, lift in enumerate(lifts, 1):
        for end in (lift.origin, lift.destination):
            units = units_named(end.lift.units)
            length, mass = units.length, units.mass
            rows.append({
                "lift": number, "end": end.name, "frame": end.frame, f"reach H {length}": end.lift.horizontal,
                f"height V {length}": end.lift.vertical, f"way D {length}": end.lift.distance,
                "turn A °": end.lift.asymmetry, **{f"{name}M": end.limit.multipliers[name] for name in "HVDAFC"},
                f"weight limit {mass}": end.limit.rwl, "lifting index": end.index,
                "could be from": end.could_be[0], "could be to": end.could_be[1], "change first": end.advice,
            })  # fmt: skip
    return rows


def assumptions(subject: Subject) -> tuple[str, ...]:
    """All that stands in for what nobody said."""
    more = assumed(subject.assessment.facts) if subject.lifts else ()
    return (*subject.assessment.assumptions, *more)


def origin_facts(subjects: Sequence[Subject], origin: Origin) -> dict:
    """What another needs to do it again: files, versions, settings, tables."""
    first = subjects[0].assessment
    before = next((subject.before for subject in subjects if subject.before), None)
    return {
        "title": origin.title, "file": origin.file, "sha256": origin.sha256, "program": origin.version,
        "date": origin.date, "notes": origin.notes, "units": origin.units.title,
        "up": first.angles.gravity.source, "view": first.angles.view or "3D",
        "head": first.angles.head, "skeleton": first.poses.skeleton.title or first.poses.skeleton.name,
        **({"before": before.name, "before, up": before.assessment.angles.gravity.source} if before else {}),
        **{f"option {key}": value for key, value in origin.options.items()},
        **{f"fact {key}": "not given" if value is None else value for key, value in asdict(first.facts).items()},
        **{f"setting {key}": value for key, value in asdict(first.settings).items()},
        **{f"table {name}": digest for name, digest in fingerprints().items()},
    }  # fmt: skip
