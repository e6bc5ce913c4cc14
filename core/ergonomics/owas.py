"""OWAS, Ovako Working posture Analysing System (Karhu et al. 1977, https://doi.org/10.1016/0003-6870(77)90164-8).

Codes for back, arms, legs and load give a category of 1 (no action) to 4 (action at once). The tables, and three cells
on which public sources differ, are ``resources/ergonomics/owas.toml``.
"""

from collections.abc import Mapping

import numpy as np

from core.ergonomics import tables
from core.ergonomics.activity import Activity
from core.ergonomics.measures import SIDES
from core.ergonomics.scores import Inputs, Score, Step, score_of
from core.ergonomics.tables import Bands
from core.language import mark

HIGHEST = 4
SITTING, STRAIGHT, ONE_STRAIGHT, BENT, ONE_BENT, KNEELING, WALKING = range(1, 8)


def category(back, arms, legs, load) -> np.ndarray:
    """The action category of codes, numbers or arrays; NaN for NaN. Raises ``IndexError`` for an unknown code."""
    return tables.look_up(tables.table("owas", "action_category"), back, arms, legs, load)


def frequency_category(part: str, code: int, share: float) -> int:
    """The category of one code ("back", "arms", "legs") that takes this share of the time, 0 < share <= 1.

    A share on a limit belongs to the lower column.
    """
    column = int(np.ceil(round(share * 10, 9))) - 1
    return int(tables.load("owas")["frequency"][part][code - 1][max(column, 0)])


def load_code(load_kg: float) -> int:
    """10 kg is still code 1, 20 kg code 2 (sources differ)."""
    return next(int(row["code"]) for row in tables.load("owas")["load"]["codes"] if load_kg <= row["max"])


def steps(inputs: Inputs, activity: Activity) -> dict[str, Step]:
    """The four digits of OWAS: back, arms, legs and load."""
    load = np.full(len(inputs.angles), float(load_code(inputs.facts.value("load_kg"))))
    return {
        "back": _back(inputs),
        "arms": _arms(inputs),
        "legs": _legs(inputs, activity),
        "load": Step(mark("Load"), load, tables.certain(load, 1, 3)),
    }


def _back(inputs: Inputs) -> Step:
    settings, bent_at = inputs.settings, Bands.beyond(inputs.settings.owas_bent)
    bent, chance_bent = inputs.any_of([(bent_at, "trunk_flexion")])
    turns = [(Bands.beyond(settings.owas_twisted), name) for name in ("trunk_twist", "trunk_side_bend")]
    turned, chance_turned = inputs.any_of(turns)
    codes = 1 + bent + 2 * turned
    return Step(
        "Back", codes, _both(chance_bent, chance_turned), ("trunk_flexion", "trunk_twist", "trunk_side_bend")
    )


def _arms(inputs: Inputs) -> Step:
    high = Bands.above(inputs.settings.owas_arm)
    names = tuple(f"{side}_upper_arm_gravity" for side in SIDES)
    (left, p), (right, q) = (inputs.any_of([(high, name)]) for name in names)
    chances = np.stack([(1 - p) * (1 - q), p * (1 - q) + q * (1 - p), p * q], axis=-1)
    return Step(mark("Arms"), 1 + left + right, chances, names)


def _both(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """(T, 4) chances of neither, the first alone, the second alone, both."""
    neither, one = (1 - first) * (1 - second), first * (1 - second)
    return np.stack([neither, one, (1 - first) * second, first * second], axis=-1)


def _legs(inputs: Inputs, activity: Activity) -> Step:
    """On both legs the straighter knee tells (code 4 is "both knees bent"); on one leg the lower foot's."""
    bent_at, names = Bands.above(inputs.settings.owas_knee), tuple(f"{side}_knee_flexion" for side in SIDES)
    (left, p), (right, q) = (inputs.any_of([(bent_at, name)]) for name in names)
    on_left = np.nan_to_num(inputs.angles["left_foot_lift"]) <= 0
    bent = np.where(activity.one_leg, np.where(on_left, left, right), left * right)
    chance = np.where(activity.one_leg, np.where(on_left, p, q), p * q)
    straight = np.where(activity.one_leg, ONE_STRAIGHT, STRAIGHT)
    codes = straight + 2 * bent  # 2 -> 4, 3 -> 5
    chances = (1 - chance)[:, None] * tables.certain(straight, 1, 7) + chance[:, None] * tables.certain(
        straight + 2, 1, 7
    )
    for seen, code in ((activity.kneeling, KNEELING), (activity.walking, WALKING), (activity.seated, SITTING)):
        codes = np.where(seen, float(code), codes)
        chances = np.where(seen[:, None], tables.certain(float(code), 1, 7), chances)
    return Step(mark("Legs"), codes, chances, names)


def score(inputs: Inputs, activity: Activity) -> Score:
    """The action category over time; it has no side."""

    def spread(chances: Mapping) -> np.ndarray:
        parts = (chances[key] for key in ("back", "arms", "legs", "load"))
        return tables.combine(tables.table("owas", "action_category"), *parts)

    return score_of("OWAS", "", inputs, steps(inputs, activity), lambda points: category(**points), spread)
