"""REBA, Rapid Entire Body Assessment (Hignett and McAtamney 2000, https://doi.org/10.1016/S0003-6870(99)00039-3).

One side at a time. The tables are ``resources/ergonomics/reba.toml``; table A there is [trunk][neck][legs].
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.ergonomics import population, tables
from core.ergonomics.activity import ARM, TRUNK, Activity
from core.ergonomics.facts import COUPLINGS, Settings
from core.ergonomics.measures import SIDES
from core.ergonomics.rula import mirrored
from core.ergonomics.scores import Inputs, Score, Step, score_of
from core.ergonomics.tables import Bands
from core.language import mark

HIGHEST = 15


@dataclass(frozen=True, eq=False)
class Worksheet:
    """What a filled sheet says: tables A, B and C, scores A (with load) and B (with coupling), the final score."""

    table_a: np.ndarray
    score_a: np.ndarray
    table_b: np.ndarray
    score_b: np.ndarray
    table_c: np.ndarray
    final: np.ndarray


def worksheet(trunk, neck, legs, upper_arm, lower_arm, wrist, load=0, coupling=0, activity=0) -> Worksheet:
    """The sheet from the scores of its steps, numbers or arrays of one shape; NaN for NaN.

    Raises ``IndexError`` for a score that the sheet does not have.
    """
    a = tables.look_up(tables.table("reba", "table_a"), trunk, neck, legs)
    b = tables.look_up(tables.table("reba", "table_b"), upper_arm, lower_arm, wrist)
    c = tables.look_up(tables.table("reba", "table_c"), a + load, b + coupling)
    return Worksheet(a, a + load, b, b + coupling, c, c + activity)


def spread(trunk, neck, legs, upper_arm, lower_arm, wrist, load, coupling, held, repeated, rapid) -> np.ndarray:
    """(T, 15) chances of the final score from (T, n) chances of the steps; all that is added is certain."""
    a = tables.combine(tables.table("reba", "table_a"), trunk, neck, legs)
    b = tables.combine(tables.table("reba", "table_b"), upper_arm, lower_arm, wrist)
    a, b = (tables.capped(tables.shifted(one, int(by[0])), 12) for one, by in ((a, load), (b, coupling)))
    final = tables.combine(tables.table("reba", "table_c"), a, b)
    for added in (held, repeated, rapid):
        final = tables.raised(final, added)
    return tables.capped(final, HIGHEST)


def load_score(load_kg: float, shock: bool) -> int:
    """0 to 3; a load on a limit counts as the lighter."""
    rows = tables.load("reba")["load_force"]["bands"]
    return next(int(row["score"]) for row in rows if load_kg <= row["max"]) + int(shock)


def bands(settings: Settings) -> Mapping[str, Bands]:
    """The sheet's bands, with the tolerances that measured angles need; the wrist has no neutral point here."""
    sheet = tables.load("reba")
    parts = {
        part: Bands.of(sheet[part]["bands"], settings.neutral) for part in ("trunk", "neck", "upper_arm", "lower_arm")
    }
    return parts | {"wrist": mirrored(Bands.of(sheet["wrist"]["bands"]))}


def steps(inputs: Inputs, side: str, activity: Activity) -> dict[str, Step]:
    """The lines of the sheet for one side over time."""
    facts, settings, sheet = inputs.facts, inputs.settings, bands(inputs.settings)
    beyond, above = Bands.beyond, Bands.above
    relief = int(facts.value("arms_supported") or facts.value("gravity_assisted"))
    held, repeated = inputs.held_and_repeated((*TRUNK, *(f"{side}_{name}" for name in ARM)))
    load = load_score(facts.value("load_kg"), facts.value("load_pattern") == "shock")
    return {
        "trunk": inputs.step(
            mark("Trunk"), (sheet["trunk"], "trunk_flexion"),
            [(beyond(settings.twist), "trunk_twist"), (beyond(settings.side_bend), "trunk_side_bend")], highest=5,
        ),
        "neck": inputs.step(
            mark("Neck"), (sheet["neck"], "neck_flexion"),
            [(beyond(settings.twist), "neck_twist"), (beyond(settings.side_bend), "neck_side_bend")], highest=3,
        ),
        "legs": _legs(inputs, activity),
        "upper_arm": inputs.step(
            mark("Upper arm"), (sheet["upper_arm"], f"{side}_upper_arm_flexion"),
            [(above(settings.abduction), f"{side}_upper_arm_abduction")],
            [(above(settings.shoulder_raised), f"{side}_shoulder_raise")], highest=6, shift=-relief,
        ),
        "lower_arm": inputs.step(mark("Lower arm"), (sheet["lower_arm"], f"{side}_elbow_flexion"), highest=2),
        "wrist": inputs.step(
            mark("Wrist"), (sheet["wrist"], f"{side}_wrist_flexion"),
            [(beyond(settings.wrist_deviation), f"{side}_wrist_deviation")], highest=3,
            more=float(facts.value("wrist_twist") == "end_of_range"),
        ),
        "load": _added(inputs, "Load", load),
        "coupling": _added(inputs, "Grip", COUPLINGS.index(facts.value("coupling"))),
        "held": _added(inputs, "Held for over a minute", held),
        "repeated": _added(inputs, "Repeated", repeated & ~activity.walking),  # walking is no repetition
        "rapid": _added(inputs, "Rapid changes or unsteady base", facts.value("rapid_changes")),
    }  # fmt: skip


def _added(inputs: Inputs, title: str, score) -> Step:
    return Step(title, np.full(len(inputs.angles), 1.0) * score)


def _legs(inputs: Inputs, activity: Activity) -> Step:
    """1 or 2 for how the weight is carried; one more for a knee bent over 30 degrees, two over 60 (not when sitting).

    The more bent knee counts; while the person sits, only the line of 30 to 60 is left, which a seat's 90 is not in.
    """
    knees = [inputs.angle(f"{side}_knee_flexion") for side in SIDES]
    values, sigma = (np.stack(one) for one in zip(*knees, strict=True))
    worse = np.nan_to_num(values, nan=-np.inf).argmax(axis=0)
    knee, error = (np.take_along_axis(one, worse[None], axis=0)[0] for one in (values, sigma))
    one_leg = np.where(activity.one_leg | activity.kneeling, 1.0, 0.0)
    bent = Bands((30.0, 60.0), (0, 1, 2))
    points = np.where(activity.seated, 0.0, bent.settled(knee, inputs.settings.hysteresis))
    seat = np.where((knee > 30) & (knee <= 60), 1.0, 0.0)
    points = np.where(activity.seated, seat, points)
    chances = population.chances(bent, "knee_flexion", knee, error)
    chances = np.where(activity.seated[:, None], tables.certain(seat, 0, 2), chances)
    names = tuple(f"{side}_knee_flexion" for side in SIDES)
    return Step(mark("Legs"), points + 1 + one_leg, tables.capped(tables.raised(chances, one_leg), 4), names)


def score(inputs: Inputs, side: str, activity: Activity) -> Score:
    """REBA of one side over time."""

    def final(points: Mapping) -> np.ndarray:
        added = ("held", "repeated", "rapid")
        sheet = {key: value for key, value in points.items() if key not in added}
        return worksheet(**sheet, activity=sum(points[key] for key in added)).final

    return score_of("REBA", side, inputs, steps(inputs, side, activity), final, lambda chances: spread(**chances))
