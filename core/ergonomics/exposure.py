"""Exposure: how much of the time is spent where, instead of a mean that hides it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.ergonomics import tables
from core.ergonomics.activity import longest_held, repetitions_per_min
from core.ergonomics.angles import Angles
from core.ergonomics.facts import Settings
from core.ergonomics.measures import INDEX, MEASURES, Measure
from core.ergonomics.scores import Score
from core.ergonomics.standards import runs

PERCENTILES = (5, 10, 50, 90, 95)
LONGEST_STEP = 3.0  # median steps: what lies beyond is a gap in the recording, no time at a posture
BINS = 72
"""Of a histogram, from -180 to 180 degrees."""


@dataclass(frozen=True)
class Zone:
    low: float
    high: float
    risk: int  # 0 neutral to 3 high
    share: float  # of the time that is measurable


@dataclass(frozen=True, eq=False)
class Exposure:
    """Time at the angles of one measure.

    measurable, inferred  shares of all time
    percentiles           angle by percentile of the measurable time (``PERCENTILES``)
    longest_held          seconds that the angle stayed within ``Settings.static_range``
    per_min               movements of at least ``Settings.movement`` a minute; NaN for a recording too short to tell
    histogram             (BINS,) shares of the measurable time, -180 to 180 degrees
    """

    measure: Measure
    zones: tuple[Zone, ...]
    measurable: float
    inferred: float
    percentiles: dict[int, float]
    longest_held: float
    per_min: float
    sigma: float
    histogram: np.ndarray


@dataclass(frozen=True, eq=False)
class Level:
    """An action level of a method and the share of the assessable time at it, as measured and all errors considered."""

    title: str
    meaning: str
    lowest: int
    highest: int
    share: float
    likely: float  # share at this level where the likeliest score is taken
    from_here: float  # share at this level or a higher one
    could_be: tuple[float, float]  # of ``from_here``, by the ends of the band


@dataclass(frozen=True, eq=False)
class ScoreExposure:
    """Time at the scores of one method and side; shares of all time but for ``levels`` and ``values``."""

    score: Score
    levels: tuple[Level, ...]
    values: dict[int, float]
    assessable: float
    inferred: float
    assumed: float
    percentiles: dict[int, float]

    @property
    def serious(self) -> Level:
        """The lowest level at which something must be changed soon."""
        return self.levels[3 if self.score.method == "REBA" else 2]


@dataclass(frozen=True)
class Moment:
    """A stretch of frames that stands out, the frame that shows it best, and why."""

    start: int
    stop: int
    frame: int
    method: str
    side: str
    text: str
    drivers: tuple[tuple[str, float], ...]


def seconds_of(times: np.ndarray) -> np.ndarray:
    """(T,) seconds that each frame stands for: half way to its neighbours, gaps left out."""
    if len(times) < 2:
        return np.ones(len(times))
    steps = np.diff(times)
    steps = np.minimum(steps, LONGEST_STEP * np.median(steps))
    return (np.concatenate([steps[:1], steps]) + np.concatenate([steps, steps[-1:]])) / 2


def zones_of(name: str) -> tuple[list[float], list[int]] | None:
    """Limits and risks of a measure's zones; None for one that has none."""
    row = tables.load("zones").get(name.removeprefix("left_").removeprefix("right_"))
    return (row["limits"], row["risk"]) if row else None


def risk_of(name: str, values) -> np.ndarray:
    """(...) 0 neutral to 3 high for values of a measure; NaN where it is NaN or has no zones."""
    values, zones = np.asarray(values, float), zones_of(name)
    if zones is None:
        return np.full(values.shape, np.nan)
    return np.where(np.isnan(values), np.nan, np.array(zones[1], float)[np.searchsorted(zones[0], values)])


def exposure(angles: Angles, name: str, settings: Settings) -> Exposure:
    """What a measure did over the whole clip."""
    measure, values = MEASURES[INDEX[name]], angles[name].astype(float)
    seconds = seconds_of(angles.times)
    known = np.isfinite(values)
    time = float(seconds[known].sum())
    share = seconds[known] / time if time else seconds[known]
    limits, risks = zones_of(name) or ([], [0])
    place = np.searchsorted(limits, values[known])
    edges = [-np.inf, *limits, np.inf]
    zones = tuple(
        Zone(edges[i], edges[i + 1], risk, float(share[place == i].sum())) for i, risk in enumerate(risks)
    )
    counts, _ = np.histogram(values[known], bins=BINS, range=(-180, 180), weights=share)
    return Exposure(
        measure, zones, time / max(seconds.sum(), 1e-9),
        float(seconds[angles.inferred[:, INDEX[name]]].sum() / max(seconds.sum(), 1e-9)),
        _percentiles(values[known], share), longest_held(values, angles.times, settings.static_range),
        repetitions_per_min(values, angles.times, settings.movement),
        float(np.median(angles.error(name)[known])) if time else np.nan, counts,
    )  # fmt: skip


def _percentiles(values: np.ndarray, share: np.ndarray) -> dict[int, float]:
    if not len(values):
        return dict.fromkeys(PERCENTILES, np.nan)
    order = np.argsort(values)
    reached = share[order].cumsum()
    places = np.searchsorted(reached, np.array(PERCENTILES) / 100 - 1e-9).clip(max=len(values) - 1)
    return dict(zip(PERCENTILES, map(float, values[order][places]), strict=True))


def levels_of(method: str) -> list[tuple[str, str, int, int]]:
    """Title, meaning, lowest and highest score of a method's action levels."""
    if method == "OWAS":
        rows = tables.load("owas")["action_categories"]["levels"]
        return [(f"Category {row['category']}", row["meaning"], row["category"], row["category"]) for row in rows]
    if method == "RULA":
        rows = tables.load("rula")["action_levels"]["levels"]
        return [(f"Action level {row['level']}", row["meaning"], row["min"], row["max"]) for row in rows]
    rows = tables.load("reba")["risk_levels"]["levels"]
    return [(f"Action level {row['action_level']}", f"{row['risk']} risk", row["min"], row["max"]) for row in rows]


def score_exposure(score: Score, times: np.ndarray) -> ScoreExposure:
    """Time at each level of one score, in seconds and as shares of the assessable time; times (T,) in s."""
    seconds = seconds_of(times)
    known, total = np.isfinite(score.values), max(float(seconds.sum()), 1e-9)
    assessable = float(seconds[known].sum())

    def share(mask: np.ndarray) -> float:
        return float(seconds[mask].sum()) / max(assessable, 1e-9)

    rows = levels_of(score.method)
    levels = tuple(
        Level(
            title, meaning, low, high, share((score.values >= low) & (score.values <= high)),
            share((score.likely >= low) & (score.likely <= high)), share(score.values >= low),
            (share(score.low >= low), share(score.high >= low)),
        )
        for title, meaning, low, high in rows
    )  # fmt: skip
    values = {value: share(score.values == value) for value in range(rows[0][2], rows[-1][3] + 1)}
    return ScoreExposure(
        score, levels, values, assessable / total, float(seconds[score.inferred].sum()) / total,
        float(seconds[score.assumed].sum()) / total,
        _percentiles(score.values[known].astype(float), seconds[known] / max(assessable, 1e-9)),
    )  # fmt: skip


def worst_side(exposures: Sequence[ScoreExposure], method: str) -> ScoreExposure | None:
    """The side of a method that is worse: by the time at the highest levels, from the top down."""
    sides = [one for one in exposures if one.score.method == method and one.assessable > 0]
    return max(sides, key=lambda one: [round(level.from_here, 6) for level in reversed(one.levels)], default=None)


def worst_moments(scores: Sequence[Score], times: np.ndarray, count: int = 6) -> list[Moment]:
    """The stretches at the highest scores, of equal ones the likeliest; a second apart, in a short clip less."""
    apart = min(1.0, float(times[-1] - times[0]) / (2 * count))
    scale = {"RULA": 7, "REBA": 15, "OWAS": 4}
    stretches: list[tuple] = []
    for score in scores:
        starts, stops = runs(score.values)
        value, likeliest = score.values[starts], np.maximum.reduceat(score.expected, starts)
        for place in np.flatnonzero(value > levels_of(score.method)[0][3]):  # above what needs no action
            rank = -value[place] / scale[score.method], -likeliest[place] / scale[score.method]
            stretches.append((*rank, len(stretches), int(starts[place]), int(stops[place]), score))
    chosen: list[Moment] = []
    for *_, start, stop, score in sorted(stretches, key=lambda one: one[:3]):
        frame = start + int(score.expected[start:stop].argmax())
        if all(abs(times[frame] - times[moment.frame]) >= apart for moment in chosen):
            drivers = tuple(score.driven_by(frame)[:3])
            chosen.append(Moment(start, stop, frame, score.method, score.side, score.text(frame), drivers))
        if len(chosen) == count:
            break
    return chosen
