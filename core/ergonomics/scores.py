"""What RULA, REBA and OWAS share: steps of a worksheet over time, and a score with its band and its drivers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from core.ergonomics import population, tables
from core.ergonomics.activity import held, repeated
from core.ergonomics.angles import Angles
from core.ergonomics.facts import Settings, TaskFacts
from core.ergonomics.measures import INDEX
from core.ergonomics.tables import Bands
from core.language import tr

Reading = tuple[Bands, str]
"""A measure and how it is scored."""


@dataclass(frozen=True, eq=False)
class Step:
    """One line of the worksheet: (T,) ``points`` and (T, n) ``chances`` of 1 to n.

    What facts and time add (a load, a posture held) begins at 0, is certain, and has no chances.
    """

    title: str
    points: np.ndarray
    chances: np.ndarray | None = None
    measures: tuple[str, ...] = ()

    @property
    def neutral(self) -> float:
        return 0.0 if self.chances is None else 1.0


@dataclass(frozen=True, eq=False)
class Score:
    """A score over time; every array is (T,) float32, NaN where it is not assessable.

    values     the worksheet's answer for the measured angles
    low, high  the band: "4, could be 3 to 5" is values 4, low 3, high 5
    likely     the middle of the chances: what the score most likely is, all errors considered
    expected   mean of the chances: for ranking moments, not a score
    steps      title of a worksheet step -> its score
    drivers    title of a step -> by how much the score would fall were that step alone neutral
    inferred   (T,) bool: rests on a joint that a model filled in
    assumed    (T,) bool: rests on a default for something that was not seen
    measures   title of a step -> the measures that it rests on
    """

    method: str
    side: str
    values: np.ndarray
    low: np.ndarray
    high: np.ndarray
    likely: np.ndarray
    expected: np.ndarray
    steps: Mapping[str, np.ndarray]
    drivers: Mapping[str, np.ndarray]
    inferred: np.ndarray
    assumed: np.ndarray
    measures: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.method} {self.side}".strip()

    def part(self, frames: slice) -> "Score":
        """The same of some frames."""
        cut = {name: getattr(self, name)[frames] for name in _OVER_TIME}
        steps, drivers = ({title: one[frames] for title, one in each.items()} for each in (self.steps, self.drivers))
        return replace(self, **cut, steps=steps, drivers=drivers)

    def text(self, frame: int) -> str:
        """"4, could be 3 to 5"; "not assessable"."""
        value, low, high = (array[frame] for array in (self.values, self.low, self.high))
        if not np.isfinite(value):
            return tr("not assessable")
        return f"{value:.0f}" if low == high else tr(
            "{value:.0f}, could be {low:.0f} to {high:.0f}",
            value=value, low=low, high=high
        )

    def driven_by(self, frame: int) -> list[tuple[str, float]]:
        """The steps that lower the score most if they were neutral, the strongest first."""
        falls = [(title, float(fall[frame])) for title, fall in self.drivers.items() if fall[frame] > 0]
        return sorted(falls, key=lambda pair: -pair[1])


_OVER_TIME = ("values", "low", "high", "likely", "expected", "inferred", "assumed")


@dataclass(frozen=True, eq=False)
class Inputs:
    """Angles, with what stands in for those that are not seen.

    over_time  for sets of measures (T,) bool: a posture is held, movements are repeated; where known of a longer
               clip than this one, else it is found here
    readings   what was read already of these angles and facts
    """

    angles: Angles
    facts: TaskFacts
    settings: Settings
    over_time: dict[tuple[str, ...], tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    readings: dict[Reading, tuple] = field(default_factory=dict, repr=False)

    def held_and_repeated(self, names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
        """(T,) bool each: a posture is held for over a minute; the same is done over four times a minute."""
        if names not in self.over_time:
            frames, facts = len(self.angles), self.facts
            still = held(self.angles, names, self.settings) if facts.static is None else np.full(frames, facts.static)
            self.over_time[names] = still, np.full(frames, repeated(self.angles, names, facts, self.settings))
        return self.over_time[names]

    def reading(self, bands: Bands, name: str) -> tuple[np.ndarray, np.ndarray]:
        """(T,) points, settled over time, and (T, n) chances of a measure from the lowest score of its bands on."""
        if (bands, name) not in self.readings:
            values, sigma = self.angle(name)
            chances = population.chances(bands, name, values, sigma)
            guessed = np.isnan(self.angles[name])  # what is assumed is a distribution already
            chances[guessed] = bands.chances(values[guessed], sigma[guessed], min(bands.scores), max(bands.scores))
            self.readings[bands, name] = bands.settled(values, self.settings.hysteresis), chances
        return self.readings[bands, name]

    def angle(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """(T,) value and (T,) standard deviation; what may be assumed is filled in, all else stays NaN."""
        values, sigma = self.angles[name].astype(float), self.angles.error(name).astype(float)
        assumed = self.assumption(name)
        if assumed is None:
            return values, sigma
        unseen = np.isnan(values)
        return np.where(unseen, assumed[0], values), np.where(unseen, assumed[1], sigma)

    def assumption(self, name: str) -> tuple[float, float] | None:
        """(value, standard deviation) of a measure that was not seen; None: it is never assumed."""
        short = name.removeprefix("left_").removeprefix("right_")
        if short not in UNSEEN:
            return None
        fact, unknown, choices = UNSEEN[short]
        given = getattr(self.facts, fact) if fact else None
        return unknown if given is None else choices[given]

    def assumed(self, names: Sequence[str]) -> np.ndarray:
        """(T,) bool: a default, and no fact, stands in for one of these measures."""
        result = np.zeros(len(self.angles), bool)
        for name in names:
            fact = UNSEEN.get(name.removeprefix("left_").removeprefix("right_"), ("",))[0]
            if not fact or getattr(self.facts, fact) is None:
                result |= np.isnan(self.angles[name]) & (self.assumption(name) is not None)
        return result

    def inferred(self, names: Sequence[str]) -> np.ndarray:
        """(T,) bool: whether any of these measures rests on inferred joints."""
        return np.any(self.angles.inferred[:, [INDEX[name] for name in names]], axis=1, keepdims=False)

    def step(
        self, title: str, base: Reading, *extras: Sequence[Reading], highest: int, shift: int = 0, more=0.0
    ) -> Step:
        """A worksheet step: its bands, one more for each of ``extras`` in which any reading is beyond its limit.

        ``shift`` is what facts add or take; ``more`` (T,) or a number one more where it is 1.
        """
        bands, name = base
        points, chances = self.reading(bands, name)
        names = [name]
        for readings in extras:
            point, chance = self.any_of(readings)
            points, chances = points + point, tables.raised(chances, chance)
            names += [name for _, name in readings]
        points, chances = points + more, tables.raised(chances, np.broadcast_to(more, points.shape))
        points = np.clip(points + shift, 1, highest)
        chances = tables.capped(tables.shifted(chances, shift), highest)
        return Step(title, points, chances, tuple(names))

    def any_of(self, readings: Sequence[Reading]) -> tuple[np.ndarray, np.ndarray]:
        """(T,) 1 where any of some readings of 0 or 1 is 1, and the chance of that."""
        point, none = np.zeros(len(self.angles)), np.ones(len(self.angles))
        for bands, name in readings:
            points, chances = self.reading(bands, name)
            point, none = np.maximum(point, points), none * chances[:, 0]
        return point, 1 - none


# measure -> (the fact that tells of it, value and standard deviation where nothing is known, the same by the fact).
# Where nothing is known the spread reaches over the limits: the band says what could be.
UNSEEN: Mapping[str, tuple] = {
    "wrist_flexion": (
        "wrist", (10.0, 10.0), {"neutral": (0.0, 2.0), "bent": (10.0, 2.0), "strongly_bent": (30.0, 5.0)}
    ),
    "wrist_deviation": ("wrist_deviated", (0.0, 8.0), {False: (0.0, 2.0), True: (20.0, 2.0)}),
    "shoulder_raise": ("shoulder_raised", (0.0, 12.0), {False: (0.0, 2.0), True: (40.0, 2.0)}),
    "neck_twist": ("neck_twisted", (0.0, 8.0), {False: (0.0, 2.0), True: (20.0, 2.0)}),
    "neck_side_bend": ("", (0.0, 8.0), {}),
    "trunk_side_bend": ("", (0.0, 8.0), {}),
    "trunk_twist": ("", (0.0, 8.0), {}),
    "upper_arm_abduction": ("", (10.0, 12.0), {}),
    "hand_lateral": ("", (0.5, 0.2), {}),
    "knee_flexion": ("", (5.0, 5.0), {}),
}


def score_of(
    method: str,
    side: str,
    inputs: Inputs,
    steps: Mapping[str, Step],
    final: Callable[[Mapping[str, np.ndarray]], np.ndarray],
    spread: Callable[[Mapping[str, np.ndarray]], np.ndarray],
) -> Score:
    """``final`` is the worksheet on points, ``spread`` on chances (of what is certain: points): key of a step -> (T,)
    points, or (T, n) chances."""
    points = {key: step.points for key, step in steps.items()}
    values = final(points)
    chances = spread({key: step.points if step.chances is None else step.chances for key, step in steps.items()})
    tail = (1 - inputs.settings.band) / 2
    low, likely, high = (tables.quantile(chances, share) for share in (tail, 0.5, 1 - tail))
    names = [name for step in steps.values() for name in step.measures]
    known = np.isfinite(values)
    drivers = {}
    for key, step in steps.items():
        without = final({**points, key: np.full(len(values), step.neutral)})
        drivers[step.title] = _read_only(np.where(known, values - without, np.nan))
    low, high = _read_only(np.minimum(low, values)), _read_only(np.maximum(high, values))
    likely = _read_only(np.where(known, likely, np.nan))
    return Score(
        method, side, _read_only(values), low, high, likely, _read_only(tables.mean(chances)),
        {step.title: _read_only(step.points) for step in steps.values()}, drivers, inputs.inferred(names) & known,
        inputs.assumed(names) & known, {step.title: step.measures for step in steps.values()},
    )  # fmt: skip


def _read_only(values: np.ndarray) -> np.ndarray:
    values = np.asarray(values, np.float32)
    values.setflags(write=False)
    return values
