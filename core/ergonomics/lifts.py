"""Lifts of an assessed person by NIOSH's equation, each marked by the frames in which it begins and ends.

Hands are measured, load, frequency, hours and grip come from the task's facts. The error of the hands' places is
carried through the equation by drawing from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from core.ergonomics.assessment import Assessment
from core.ergonomics.facts import TaskFacts
from core.ergonomics.measures import SIDES
from core.ergonomics.niosh import GRIPS, Lift, Limit, limit, measure_lift
from core.errors import PoseError
from core.language import mark, tr
from core.units import METRIC, Units

LABEL = "lift"
"""Of the segments that are lifts: the first frame is the origin, the last one the destination."""
HIGH = 3.0
"""Lifting index from which most workers are at risk; from 1 on some are."""

MULTIPLIERS = {  # letter -> what it is about, what to change
    "H": (mark("reach"), mark("Bring the load nearer to the body: remove what is in between, or turn the pallet.")),
    "V": (mark("height"), mark("Store and set down between knuckle and elbow height, about 75 cm.")),
    "D": (mark("way up or down"), mark("Bring origin and destination to like heights.")),
    "A": (mark("turning aside"), mark("Move origin and destination towards each other, or give room to step round.")),
    "F": (mark("frequency and hours"), mark("Lift less often, or change over with lighter work.")),
    "C": (mark("grip"), mark("Give the load handles or cut-outs.")),
}

_LENGTHS = ("horizontal", "vertical", "distance", "origin")
_DRAWS = 400
_SHARE = 0.05  # of the chances that lie beyond either end of a stated range
_RAREST = 0.2  # lifts a minute: the first row of the table
_LONGEST = 8.0  # hours that the equation covers


@dataclass(frozen=True, eq=False)
class End:
    """One end of a lift; lengths in the units of ``lift``, ``rwl`` in its mass.

    index     load over the recommended weight limit; NaN where the load is not given or the hands are not seen
    could_be  the range of the index that holds 90 of 100 chances
    """

    name: str
    frame: int
    lift: Lift
    limit: Limit
    index: float
    could_be: tuple[float, float]

    @property
    def risk(self) -> int:
        """0 up to an index of 1, 2 up to 3, else 3; -1 where it is not known."""
        return -1 if np.isnan(self.index) else 0 if self.index <= 1 else 2 if self.index <= HIGH else 3

    @property
    def advice(self) -> str:
        """What to change first; "" where nothing takes from the limit."""
        worst = self.limit.worst
        return tr(MULTIPLIERS[worst][1]) if self.limit.multipliers[worst] < 1 else ""


@dataclass(frozen=True, eq=False)
class AssessedLift:
    """A lift from ``origin`` to ``destination`` (which counts where the load must be set down with care)."""

    origin: End
    destination: End

    @property
    def worse(self) -> End:
        """The end with the lower limit."""
        return min((self.origin, self.destination), key=lambda end: np.nan_to_num(end.limit.rwl, nan=np.inf))


def assess_lifts(
    assessment: Assessment, stretches: Iterable[tuple[int, int]], units: Units = METRIC
) -> tuple[AssessedLift, ...]:
    """Lifts from a first to a last frame, in these units; the constants of each system are used as they were published.

    Raises ``PoseError`` for poses that are not in millimetres.
    """
    poses, angles = assessment.poses, assessment.angles
    said = _said(assessment.facts)
    found = []
    for start, stop in stretches:
        if not 0 <= start < stop < len(poses):
            raise PoseError(
                tr("A lift begins before it ends, within the poses"),
                got=tr("frames {start} to {stop}", start=start, stop=stop),
            )
        measured = measure_lift(poses, angles.gravity, start, stop)
        errors = np.array([[_error(assessment, name, frame) for name in ("hand_reach", "hand_height")]
                           for frame in (start, stop)])  # fmt: skip
        ends = [_in(replace(end, **said), units) for end in measured]
        ranges = _ranges(ends, errors / units.mm, assessment.facts, units)
        pair = (
            End(name, frame, end, limit(end), _index(limit(end), assessment.facts, units), could_be)
            for name, frame, end, could_be in zip((mark("origin"), mark("destination")), (start, stop), ends, ranges,
                strict=True)
        )
        found.append(AssessedLift(*pair))
    return tuple(found)


def assumed(facts: TaskFacts) -> tuple[str, ...]:
    """Sentences: what stands in for facts that lifts need."""
    found = []
    if facts.load_kg is None:
        found.append(tr("The load is not given: there is a weight limit, but no lifting index."))
    if facts.repetition_per_min is None:
        found.append(tr("Lifts are rare: one in five minutes."))
    if facts.coupling == "unacceptable":
        found.append(tr("The equation knows no grip that is unacceptable: it is taken as poor."))
    if facts.value("shift_hours") > _LONGEST:
        found.append(tr("The equation covers 8 hours: longer work is taken as 8."))
    return tuple(found)


def _said(facts: TaskFacts) -> dict:
    grip = facts.value("coupling")
    per_min = facts.repetition_per_min
    hours = min(max(facts.value("shift_hours"), 0.1), _LONGEST)
    return {"per_min": _RAREST if per_min is None else per_min, "hours": hours,
            "grip": grip if grip in GRIPS else "poor"}  # fmt: skip


def _error(assessment: Assessment, name: str, frame: int) -> float:
    """Millimetres, one standard deviation, of the middle between the hands."""
    left, right = (float(assessment.angles.error(f"{side}_{name}")[frame]) for side in SIDES)
    return float(np.hypot(left, right) / 2)


def _in(lift: Lift, units: Units) -> Lift:
    """A lift in centimetres in other units."""
    lengths: dict = {name: units.lengths(10 * getattr(lift, name)) for name in _LENGTHS}
    return replace(lift, **lengths, units=units.name)


def _index(found: Limit, facts: TaskFacts, units: Units) -> float:
    if facts.load_kg is None or np.isnan(found.rwl):
        return float("nan")
    return found.index(units.masses(facts.load_kg))


def _ranges(ends: list[Lift], errors: np.ndarray, facts: TaskFacts, units: Units) -> list[tuple[float, float]]:
    """Of the index at both ends; errors (2, 2) of reach and height at each, one standard deviation."""
    if facts.load_kg is None or not np.isfinite([(end.horizontal, end.vertical) for end in ends]).all():
        return [(float("nan"), float("nan"))] * 2
    draws = np.random.default_rng(0).normal(size=(_DRAWS, 2, 2)) * errors
    indices = np.empty((_DRAWS, 2))
    for row, drawn in enumerate(draws):
        reach = [max(end.horizontal + by, 0.0) for end, by in zip(ends, drawn[:, 0], strict=True)]
        heights = [max(end.vertical + by, 0.0) for end, by in zip(ends, drawn[:, 1], strict=True)]
        for place, end in enumerate(ends):
            other = replace(end, horizontal=reach[place], vertical=heights[place], origin=heights[0],
                            distance=abs(heights[1] - heights[0]))  # fmt: skip
            indices[row, place] = _index(limit(other), facts, units)
    ordered = np.sort(indices, axis=0)
    low, high = ordered[int(_SHARE * _DRAWS)], ordered[int((1 - _SHARE) * _DRAWS) - 1]
    return [(float(low[place]), float(high[place])) for place in range(2)]
