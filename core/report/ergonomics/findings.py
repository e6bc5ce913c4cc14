"""What a report says in sentences: the finding, and what to change first."""

from collections.abc import Sequence

import numpy as np

from core.ergonomics.assessment import METHODS, Assessment
from core.ergonomics.contrast import before_and_after
from core.ergonomics.lifts import AssessedLift
from core.report.ergonomics.subject import Subject
from core.report.ergonomics.tables import share_at
from core.units import units_named

ADVICE = {  # what to look at first, by the step that drives a score
    "Upper arm": "Bring the work lower or nearer so the upper arms hang. Support the arms where they must be raised.",
    "Lower arm": "Place the work between hip and elbow height, in front of the body.",
    "Wrist": "Turn the tool or the part to keep the wrist straight.",
    "Wrist twist": "Change the grip to keep the forearm away from its end of rotation.",
    "Neck": "Raise what is looked at, or tilt it; put it straight ahead.",
    "Trunk": "Raise or bring nearer what is reached for; turn the feet, not the trunk.",
    "Back": "Raise or bring nearer what is reached for; turn the feet, not the trunk.",
    "Arms": "Bring the work below shoulder height.",
    "Legs": "Give room to stand on both feet or a seat; raise work that is done squatting or kneeling.",
    "Load": "Lighten the load, or hold it by a lifting aid.",
    "Grip": "Give handles.",
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
            found.append(f"{method} is not assessable: trunk, neck or arms are not seen well enough.")
            continue
        serious = worst.serious
        side = f", {worst.score.side} side (the worse)" if worst.score.side else ""
        found.append(
            f"{method}{side}: {percent(serious.from_here)} of the assessable time at scores that ask for action soon "
            f"({serious.lowest} or more); could be {percent(serious.could_be[0])} to {percent(serious.could_be[1])}. "
            f"Half of the time the score is {number(worst.percentiles[50])} or more."
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
            shares = f"{percent(row.second.value)} instead of {percent(row.first.value)} of the time"
            said.append(f"{name} at {level} {shares} ({row.verdict})")
    return [f"Against before ({subject.before.name}): {'; '.join(said)}."] if said else []


def _lifts(lifts: Sequence[AssessedLift]) -> list[str]:
    found = []
    for place, lift in enumerate(lifts, 1):
        end, mass = lift.worse, units_named(lift.worse.lift.units).mass
        if np.isnan(end.limit.rwl):
            found.append(f"Lift {place}: the hands or feet are not seen at the {end.name}.")
            continue
        text = f"Lift {place}: recommended limit {number(end.limit.rwl, 1)} {mass} at the {end.name}"
        if not np.isnan(end.index):
            text += f", lifting index {index(end.index)}; could be {index(end.could_be[0])} to {index(end.could_be[1])}"
        found.append(text + ".")
    return found


def _angles(assessment: Assessment) -> list[str]:
    found = []
    for one in sorted(assessment.exposures, key=lambda one: -share_at(one, 2, 3))[:3]:
        bad = share_at(one, 2, 3)
        if bad > 0.05:
            often = f", {number(one.per_min)} movements per minute" if np.isfinite(one.per_min) else ""
            held = f"held for up to {one.longest_held:.0f} s"
            found.append(f"{one.measure.title}: {bad:.0%} of the time in raised or high zones; {held}{often}.")
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
    return [(title, ADVICE[title]) for title in ranked[:3]]


def percent(value) -> str:
    """A share as text; a dash where it is not known."""
    if value is None or not np.isfinite(value):
        return "–"
    return "<1%" if 0 < value < 0.005 else f"{value:.0%}"


def number(value, digits: int = 0) -> str:
    """A number as text; a dash where it is not known."""
    return "–" if value is None or not np.isfinite(value) else f"{value:.{digits}f}"


def index(value) -> str:
    """A lifting index as text; infinite where nothing at all should be lifted so."""
    return "beyond any limit" if value is not None and np.isposinf(value) else number(value, 1)
