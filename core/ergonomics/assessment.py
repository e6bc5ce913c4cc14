"""A whole assessment of one person's poses: angles, scores, standards, exposure, and all that it rests on.

One frozen value from which the panel, the timeline, the exposure view and the report take everything.
"""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np

from core.ergonomics import en1005_4, iso11226, owas, reba, rula, tables
from core.ergonomics.activity import Activity, activity_of
from core.ergonomics.angles import Angles, measure
from core.ergonomics.exposure import (
    Exposure,
    Moment,
    ScoreExposure,
    exposure,
    score_exposure,
    worst_moments,
    worst_side,
    zones_of,
)
from core.ergonomics.facts import WIDER, Settings, TaskFacts
from core.ergonomics.measures import SIDES
from core.ergonomics.scores import UNSEEN, Inputs, Score
from core.ergonomics.standards import Verdict
from core.errors import PoseError
from core.gravity import Gravity
from core.language import tr
from core.poses import PoseSequence
from core.progress import CancelToken, Progress, silent

METHODS = ("RULA", "REBA", "OWAS")
FEW = 200
"""Frames that are scored faster than threads are started."""

TABLES = ("rula", "reba", "owas", "niosh", "iso11226", "en1005_4", "angles", "zones")


@dataclass(frozen=True, eq=False)
class Assessment:
    """What was found, and what it rests on. ``lenient``: exposure to the scores with the thresholds of ``WIDER``."""

    poses: PoseSequence
    angles: Angles
    activity: Activity
    facts: TaskFacts
    settings: Settings
    scores: tuple[Score, ...]
    verdicts: tuple[Verdict, ...]
    exposures: tuple[Exposure, ...]
    score_exposures: tuple[ScoreExposure, ...]
    lenient: tuple[ScoreExposure, ...]
    moments: tuple[Moment, ...]
    assumptions: tuple[str, ...]
    warnings: tuple[str, ...]
    over_time: Mapping = field(default_factory=dict, repr=False)
    errors: str = ""
    neutral: Mapping[str, float] = field(default_factory=dict)

    def score(self, method: str, side: str = "") -> Score:
        """Raises ``KeyError`` for what was not asked for."""
        return {(one.method, one.side): one for one in self.scores}[method, side]

    def worst(self, method: str) -> ScoreExposure | None:
        return worst_side(self.score_exposures, method)


def assess(
    poses: PoseSequence,
    facts: TaskFacts | None = None,
    settings: Settings | None = None,
    *,
    gravity: Gravity | None = None,
    view: str = "",
    errors: str = "",
    neutral: Mapping[str, float] | None = None,
    methods: tuple[str, ...] = METHODS,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Assessment:
    """Assess one person over time; the arguments are those of ``angles.measure``.

    Raises ``PoseError`` where there is nothing to assess.
    """
    facts, settings, cancel = facts or TaskFacts(), settings or Settings(), cancel or CancelToken()
    if not poses.present.any():
        raise PoseError(tr("There are no poses to assess"))
    progress(0.0, tr("Measuring angles"))
    angles = measure(poses, gravity, view=view, errors=errors, neutral=neutral)
    cancel.check()
    activity = activity_of(angles, facts, settings)
    inputs = Inputs(angles, facts, settings)
    scores = scored(inputs, activity, methods, cancel)
    progress(0.4, tr("Scoring again with wider thresholds"))
    other = Inputs(angles, facts, replace(settings, **WIDER), inputs.over_time, inputs.readings)
    lenient = scored(other, activity, methods, cancel)
    progress(0.7, tr("Adding up exposure"))
    verdicts = (*iso11226.verdicts(inputs), *en1005_4.verdicts(inputs))
    exposures = []
    for name in angles.measurable():
        cancel.check()
        if zones_of(name):
            exposures.append(exposure(angles, name, settings))
    progress(0.95, tr("Looking for the worst moments"))
    exposed, leniently = (tuple(score_exposure(score, poses.times) for score in those) for those in (scores, lenient))
    found = Assessment(
        poses, angles, activity, facts, settings, scores, verdicts, tuple(exposures),
        exposed, leniently,
        tuple(worst_moments(scores, poses.times)), assumptions(inputs, activity), angles.warnings, inputs.over_time,
        errors, neutral or {},
    )  # fmt: skip
    progress(1.0, tr("Assessed"))
    return found


def scored(inputs: Inputs, activity: Activity, methods: tuple[str, ...], cancel: CancelToken) -> tuple[Score, ...]:
    """The scores of each method, RULA and REBA for each side; side by side on two cores."""

    def one(method: str, side: str) -> Score:
        cancel.check()
        return owas.score(inputs, activity) if method == "OWAS" else _SIDED[method].score(inputs, side, activity)

    jobs = [(m, side) for m in METHODS if m in methods for side in (("",) if m == "OWAS" else SIDES)]
    if len(inputs.angles) < FEW:
        return tuple(one(*job) for job in jobs)
    with ThreadPoolExecutor(2) as pool:
        return tuple(pool.map(lambda job: one(*job), jobs))


_SIDED = {"RULA": rula, "REBA": reba}


def rescored(assessment: Assessment, poses: PoseSequence, start: int) -> tuple[Angles, tuple[Score, ...]]:
    """Angles and scores of a few frames that have changed, from frame ``start`` on: quick, for a drag.

    Sizes, who walks, and whether postures are held or repeated, stay those of the whole clip; classes change at the
    limits themselves, without hysteresis.
    """
    whole, stop = assessment.angles, start + len(poses)
    angles = measure(
        poses, _gravity(assessment), view=whole.view, sizes=whole.sizes, errors=assessment.errors,
        neutral=assessment.neutral,
    )  # fmt: skip
    settings = replace(assessment.settings, hysteresis=0.0)
    over_time = {names: tuple(one[start:stop] for one in pair) for names, pair in assessment.over_time.items()}
    inputs = Inputs(angles, assessment.facts, settings, over_time)
    was = assessment.activity
    activity = replace(activity_of(angles, assessment.facts, settings), walking=was.walking[start:stop])
    methods = tuple({score.method for score in assessment.scores})
    return angles, scored(inputs, activity, methods, CancelToken())


def _gravity(assessment: Assessment) -> Gravity:
    gravity = assessment.angles.gravity
    flat = assessment.poses.dims == 2
    return Gravity(gravity.up[:2], gravity.source, gravity.sigma, gravity.assumed) if flat else gravity


def assumptions(inputs: Inputs, activity: Activity) -> tuple[str, ...]:
    """Sentences: defaults that stand in for facts, and what stands in for what was not seen."""
    found = list(inputs.facts.assumptions())
    for name, (fact, (value, sigma), _) in UNSEEN.items():
        if fact and getattr(inputs.facts, fact) is not None:
            continue
        columns = [one for one in (name, *(f"{side}_{name}" for side in SIDES)) if one in inputs.angles.names]
        hidden = max(float(np.isnan(inputs.angles[one]).mean()) for one in columns)
        if hidden > 0:
            text = name.replace("_", " ")
            unit = tr(" shoulder widths") if name == "hand_lateral" else tr(" degrees")
            found.append(
                tr(
                    "Where the {text} is not seen ({hidden:.0%} of the time) it is assumed to be {value:g}{unit}, "
                    "give or take {sigma:g}: the band allows for that.",
                    text=tr(text), hidden=hidden, value=value, unit=unit, sigma=sigma,
                )
            )
    if "legs" in activity.unseen:
        found.append(tr("Legs are not seen: weight on both feet, knees nearly straight."))
    if "walking" in activity.unseen:
        found.append(tr("The position in the scene is unknown: walking is not assessed."))
    return tuple(found)


def fingerprints() -> dict[str, str]:
    """SHA-256 of every table that an assessment uses."""
    return {name: tables.fingerprint(name) for name in TABLES}
