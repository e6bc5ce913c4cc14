"""What a report says in sentences: the finding, and what to change first."""

from collections.abc import Sequence

import numpy as np

from core.ergonomics.assessment import METHODS, Assessment
from core.ergonomics.contrast import before_and_after
from core.ergonomics.lifts import AssessedLift
from core.language import localized, mark, tr
from core.report.ergonomics.subject import Subject
from core.report.ergonomics.tables import share_at
from core.units import units_named

ADVICE = {  # what to look at first, by the step that drives a score
    mark("Upper arm"): mark(
        "Bring the work lower or nearer so the upper arms hang. "
        "Support the arms where they must be raised."
    ),
    mark("Lower arm"): mark("Place the work between hip and elbow height, in front of the body."),
    mark("Wrist"): mark("Turn the tool or the part to keep the wrist straight."),
    mark("Wrist twist"): mark("Change the grip to keep the forearm away from its end of rotation."),
    mark("Neck"): mark("Raise what is looked at, or tilt it; put it straight ahead."),
    mark("Trunk"): mark("Raise or bring nearer what is reached for; turn the feet, not the trunk."),
    mark("Back"): mark("Raise or bring nearer what is reached for; turn the feet, not the trunk."),
    mark("Arms"): mark("Bring the work below shoulder height."),
    mark("Legs"): mark("Give room to stand on both feet or a seat; raise work that is done squatting or kneeling."),
    mark("Load"): mark("Lighten the load, or hold it by a lifting aid."),
    mark("Grip"): mark("Give handles."),
}


def findings(subject: Subject, lifts: Sequence[AssessedLift] = ()) -> list[str]:
    """Sentences for who decides: worst side of each method, how sure, what changed, lifts, and what stands out."""
    assessment = subject.assessment
    return [*_scores(assessment), *_change(subject), *_lifts(lifts), *_angles(assessment)]


def _scores(assessment: Assessment) -> list[str]:
    found = []
    for method in METHODS:
        worst = assessment.worst(method)
        if worst is None:
            found.append(tr(
                "{method} is not assessable: trunk, neck or arms are not seen well enough.",
                method=method
            ))
            continue
        serious = worst.serious
        side = tr(", {side} side (the worse)", side=tr(worst.score.side)) if worst.score.side else ""
        found.append(
            tr(
                "{method}{side}: {share} of the assessable time at scores that ask for action soon ({lowest} or "
                "more); could be {low} to {high}. Half of the time the score is {half} or more.",
                method=method, side=side, share=percent(serious.from_here), lowest=serious.lowest,
                low=percent(serious.could_be[0]), high=percent(serious.could_be[1]),
                half=number(worst.percentiles[50]),
            )
        )
    return found


def _change(subject: Subject) -> list[str]:
    """What became of the worst sides since the workplace was changed."""
    if subject.before is None:
        return []
    worst = {found.score.name for method in METHODS if (found := subject.assessment.worst(method)) is not None}
    said = []
    for row in before_and_after(subject.before.assessment, subject.assessment):
        method, _, level = row.what.partition(" at ")
        name = f"{method} {row.side}".strip()
        if name in worst and row.first.known and row.second.known:
            shares = tr(
                "{after} instead of {before} of the time",
                after=percent(row.second.value), before=percent(row.first.value),
            )
            said.append(tr(
                "{name} at {lowest} or more {shares} ({verdict})",
                name=tr(name), lowest=level.partition(" ")[0], shares=shares, verdict=tr(row.verdict),
            ))
    return [tr("Against before ({before}): {names}.", before=subject.before.name,
        names="; ".join(said))] if said else []


def _lifts(lifts: Sequence[AssessedLift]) -> list[str]:
    found = []
    for place, lift in enumerate(lifts, 1):
        end, mass = lift.worse, units_named(lift.worse.lift.units).mass
        if np.isnan(end.limit.rwl):
            found.append(tr(
                "Lift {place}: the hands or feet are not seen at the {end}.",
                place=place, end=tr(end.name)
            ))
            continue
        text = tr(
            "Lift {place}: recommended limit {number} {mass} at the {end}",
            place=place, number=number(end.limit.rwl, 1), mass=mass, end=tr(end.name)
        )
        if not np.isnan(end.index):
            text += tr(
                ", lifting index {index}; could be {low} to {high}",
                index=index(end.index), low=index(end.could_be[0]), high=index(end.could_be[1]),
            )
        found.append(text + ".")
    return found


def _angles(assessment: Assessment) -> list[str]:
    found = []
    for one in sorted(assessment.exposures, key=lambda one: -share_at(one, 2, 3))[:3]:
        bad = share_at(one, 2, 3)
        if bad > 0.05:
            often = tr(", {number} movements per minute",
                number=number(one.per_min)) if np.isfinite(one.per_min) else ""
            held = tr("held for up to {longest_held:.0f} s", longest_held=one.longest_held)
            found.append(tr(
                "{measure}: {bad:.0%} of the time in raised or high zones; {held}{often}.",
                measure=tr(one.measure.title), bad=bad, held=held, often=often
            ))
    return found


def advice(assessment: Assessment) -> list[tuple[str, str]]:
    """(step, what to look at first) by the mean fall of the worst side's scores, the largest first."""
    totals: dict[str, float] = {}
    for method in METHODS:
        worst = assessment.worst(method)
        if worst is None or worst.score.method == "OWAS":
            continue
        known = np.isfinite(worst.score.values)
        for title, fall in worst.score.drivers.items():
            totals[title] = totals.get(title, 0.0) + float(np.mean(fall[known]))
    advised = [title for title in totals if title in ADVICE and totals[title] > 0.1]
    ranked = sorted(advised, key=totals.__getitem__)[::-1]
    return [(tr(title), tr(ADVICE[title])) for title in ranked[:3]]


def percent(value) -> str:
    """A share as text; a dash where it is not known."""
    if value is None or not np.isfinite(value):
        return "–"
    return "<1%" if 0 < value < 0.005 else localized(value, ".0%")


def number(value, digits: int = 0) -> str:
    """A number as text; a dash where it is not known."""
    return "–" if value is None or not np.isfinite(value) else localized(value, f".{digits}f")


def index(value) -> str:
    """A lifting index as text; infinite where nothing at all should be lifted so."""
    return tr("beyond any limit") if value is not None and np.isposinf(value) else number(value, 1)
