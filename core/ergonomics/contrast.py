"""Two assessments beside each other: before and after a change of the workplace, or the left side and the right.

Shares of time are compared with what they could be. An error that is the same in both recordings (a camera that is
tilted alike) cancels; that is not counted on: a difference is called sure only where the two ranges lie apart.
"""

from dataclasses import dataclass

import numpy as np

from core.ergonomics.assessment import Assessment
from core.ergonomics.exposure import ScoreExposure, risk_of, seconds_of
from core.ergonomics.measures import INDEX, MEASURES, SIDES
from core.language import mark

WIDTH = 1.645
"""Standard deviations to either side that hold 90 of 100 chances."""


@dataclass(frozen=True)
class Share:
    """A share of time at risk, 0 to 1, and the range that it could be in; NaN where nothing is known."""

    value: float
    low: float
    high: float

    @property
    def known(self) -> bool:
        return bool(np.isfinite(self.value))


NOTHING = Share(np.nan, np.nan, np.nan)


@dataclass(frozen=True)
class Contrast:
    """One score or measure in two assessments.

    what   "RULA at 5 or more", "Trunk, forward bend at raised or high risk"
    first, second  shares of the time
    """

    what: str
    side: str
    first: Share
    second: Share

    @property
    def change(self) -> float:
        """Of the share, -1 to 1: negative is less time at risk."""
        return self.second.value - self.first.value

    @property
    def sure(self) -> bool:
        """Whether the ranges of the two lie apart."""
        return self.second.low > self.first.high or self.second.high < self.first.low

    @property
    def verdict(self) -> str:
        """In English, as tables have it: said with ``tr`` where it is shown."""
        if not (self.first.known and self.second.known):
            return mark("not seen in both")
        if abs(self.change) < 0.005:
            return mark("the same")
        if self.sure:
            return mark("less") if self.change < 0 else mark("more")
        return mark("less, within what is uncertain") if self.change < 0 else mark("more, within what is uncertain")


def before_and_after(before: Assessment, after: Assessment) -> tuple[Contrast, ...]:
    """Each score, then each measure with zones that either has."""
    scores = {(one.score.method, one.score.side): one for one in before.score_exposures}
    rows = [
        Contrast(_title(one), one.score.side, _of_score(scores[key]), _of_score(one))
        for one in after.score_exposures if (key := (one.score.method, one.score.side)) in scores
    ]  # fmt: skip
    there = {one.measure.name for each in (before, after) for one in each.exposures}
    for name in sorted(there, key=INDEX.__getitem__):
        side, _ = _split(name)
        rows.append(Contrast(_measure_title(name), side, _of_measure(before, name), _of_measure(after, name)))
    return tuple(rows)


def left_and_right(assessment: Assessment) -> tuple[Contrast, ...]:
    """Each score and each measure that both sides have: the left first."""
    scores = {(one.score.method, one.score.side): one for one in assessment.score_exposures}
    rows = [
        Contrast(_title(one), "", _of_score(one), _of_score(scores[method, "right"]))
        for (method, side), one in scores.items() if side == "left"
    ]  # fmt: skip
    there = {one.measure.name for one in assessment.exposures}
    for name in sorted(there, key=INDEX.__getitem__):
        side, short = _split(name)
        if side == "left" and f"right_{short}" in there:
            sides = (_of_measure(assessment, f"{each}_{short}") for each in SIDES)
            rows.append(Contrast(_measure_title(name), "", *sides))
    return tuple(rows)


def _title(one: ScoreExposure) -> str:
    return f"{one.score.method} at {one.serious.lowest} or more"


def _measure_title(name: str) -> str:
    side, _ = _split(name)
    title = MEASURES[INDEX[name]].title.removesuffix(f", {side}" if side else "")
    return f"{title}, at raised or high risk"


def _split(name: str) -> tuple[str, str]:
    side = next((side for side in SIDES if name.startswith(f"{side}_")), "")
    return side, name.removeprefix(f"{side}_") if side else name


def _of_score(one: ScoreExposure) -> Share:
    if not one.assessable:
        return NOTHING
    return Share(one.serious.from_here, *one.serious.could_be)


def _of_measure(assessment: Assessment, name: str) -> Share:
    angles = assessment.angles
    values, reach = angles[name].astype(float), WIDTH * angles.error(name)
    known = np.isfinite(values)
    seconds, values, reach = seconds_of(angles.times)[known], values[known], reach[known]
    time = float(seconds.sum())
    if not time:
        return NOTHING
    less, here, more = (risk_of(name, values + by * reach) >= 2 for by in (-1, 0, 1))
    return Share(*(float(seconds[risk].sum()) / time for risk in (here, less & here & more, less | here | more)))
