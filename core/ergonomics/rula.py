"""RULA, Rapid Upper Limb Assessment (McAtamney and Corlett 1993, https://doi.org/10.1016/0003-6870(93)90080-S).

One side at a time: left and right are kept apart to the end. The tables are ``resources/ergonomics/rula.toml``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from core.ergonomics import tables
from core.ergonomics.activity import ARM, TRUNK, Activity
from core.ergonomics.facts import PATTERNS, Settings
from core.ergonomics.scores import Inputs, Score, Step, score_of
from core.ergonomics.tables import Bands
from core.language import mark

HIGHEST = 7


@dataclass(frozen=True, eq=False)
class Worksheet:
    """What a filled sheet says: table A, score C (A with muscle use and force), table B, score D, the grand score."""

    table_a: np.ndarray
    score_c: np.ndarray
    table_b: np.ndarray
    score_d: np.ndarray
    final: np.ndarray


def worksheet(
    upper_arm, lower_arm, wrist, wrist_twist, neck, trunk, legs, muscle_a=0, force_a=0, muscle_b=0, force_b=0
) -> Worksheet:  # fmt: skip
    """The sheet from the scores of its steps, numbers or arrays of one shape; NaN for NaN.

    Raises ``IndexError`` for a score that the sheet does not have.
    """
    a = tables.look_up(tables.table("rula", "table_a"), upper_arm, lower_arm, wrist, wrist_twist)
    b = tables.look_up(tables.table("rula", "table_b"), neck, trunk, legs)
    c, d = a + muscle_a + force_a, b + muscle_b + force_b
    final = tables.look_up(tables.table("rula", "table_c"), np.minimum(c, 8), np.minimum(d, 7))
    return Worksheet(a, c, b, d, final)


def spread(upper_arm, lower_arm, wrist, wrist_twist, neck, trunk, legs, muscle_a, force, muscle_b) -> np.ndarray:
    """(T, 7) chances of the grand score from (T, n) chances of the steps; muscle use (T,) and force are certain."""
    a = tables.combine(tables.table("rula", "table_a"), upper_arm, lower_arm, wrist, wrist_twist)
    b = tables.combine(tables.table("rula", "table_b"), neck, trunk, legs)
    c, d = (
        tables.capped(tables.shifted(tables.raised(one, muscle), int(force[0])), top)
        for one, muscle, top in ((a, muscle_a, 8), (b, muscle_b, 7))
    )
    return tables.combine(tables.table("rula", "table_c"), c, d)


def force_score(load_kg: float, pattern: str) -> int:
    """0 to 3; a load on a limit counts as the lighter."""
    rows = tables.load("rula")["force"]["table"]
    row = next(row for row in rows if load_kg <= row[1])
    return int(row[2 + PATTERNS.index(pattern)])


def bands(settings: Settings) -> Mapping[str, Bands]:
    """The sheet's bands, with the tolerances that measured angles need."""
    sheet, below = tables.load("rula"), {"trunk": settings.trunk_extension_score}
    return {
        part: Bands.of(sheet[part]["bands"], settings.neutral, below.get(part))
        for part in ("upper_arm", "lower_arm", "neck", "trunk")
    } | {"wrist": mirrored(Bands.of(sheet["wrist"]["bands"], settings.neutral))}


def mirrored(one: Bands) -> Bands:
    """Bands of an absolute angle as bands of a signed one."""
    limits = (*(-limit for limit in reversed(one.limits)), *one.limits)
    return Bands(limits, (*reversed(one.scores), *one.scores[1:]))


def steps(inputs: Inputs, side: str, activity: Activity) -> dict[str, Step]:
    """The lines of the sheet for one side over time."""
    facts, settings, sheet = inputs.facts, inputs.settings, bands(inputs.settings)
    frames = len(inputs.angles)
    beyond, above = Bands.beyond, Bands.above
    hand = Bands((settings.across_midline, settings.out_to_side), (1, 0, 1))
    twist = np.full(frames, 2.0 if facts.value("wrist_twist") == "end_of_range" else 1.0)
    legs = np.where(activity.one_leg | activity.kneeling, 2.0, 1.0)
    arm, trunk = (tuple(f"{side}_{name}" for name in ARM), TRUNK)
    muscle_a, muscle_b = (_muscle(inputs, names) for names in (arm, trunk))
    force = force_score(facts.value("load_kg"), facts.value("load_pattern"))
    return {
        "upper_arm": inputs.step(
            mark("Upper arm"), (sheet["upper_arm"], f"{side}_upper_arm_flexion"),
            [(above(settings.shoulder_raised), f"{side}_shoulder_raise")],
            [(above(settings.abduction), f"{side}_upper_arm_abduction")],
            highest=6, shift=-int(facts.value("arms_supported")),
        ),
        "lower_arm": inputs.step(
            mark("Lower arm"), (sheet["lower_arm"], f"{side}_elbow_flexion"), [(hand, f"{side}_hand_lateral")],
            highest=3
        ),
        "wrist": inputs.step(
            mark("Wrist"), (sheet["wrist"], f"{side}_wrist_flexion"),
            [(beyond(settings.wrist_deviation), f"{side}_wrist_deviation")], highest=4,
        ),
        "wrist_twist": Step(mark("Wrist twist"), twist, tables.certain(twist, 1, 2)),
        "neck": inputs.step(
            mark("Neck"), (sheet["neck"], "neck_flexion"), [(beyond(settings.twist), "neck_twist")],
            [(beyond(settings.side_bend), "neck_side_bend")], highest=6,
        ),
        "trunk": inputs.step(
            mark("Trunk"), (sheet["trunk"], "trunk_flexion"), [(beyond(settings.twist), "trunk_twist")],
            [(beyond(settings.side_bend), "trunk_side_bend")], highest=6,
        ),
        "legs": Step(mark("Legs"), legs, tables.certain(legs, 1, 2)),
        "muscle_a": Step(mark("Arm held or repeated"), muscle_a),
        "muscle_b": Step(mark("Trunk or neck held or repeated"), muscle_b),
        "force": Step(mark("Load"), np.full(frames, float(force))),
    }  # fmt: skip


def _muscle(inputs: Inputs, names: tuple[str, ...]) -> np.ndarray:
    """(T,) 1 where a posture is held for over a minute, or the same is done over four times a minute."""
    held, repeated = inputs.held_and_repeated(names)
    return (held | repeated).astype(float)


def score(inputs: Inputs, side: str, activity: Activity) -> Score:
    """RULA of one side over time."""

    def final(points: Mapping) -> np.ndarray:
        shared = {key: value for key, value in points.items() if key != "force"}
        return worksheet(**shared, force_a=points["force"], force_b=points["force"]).final

    return score_of("RULA", side, inputs, steps(inputs, side, activity), final, lambda chances: spread(**chances))


