"""Published and public worked examples, and thirty more filled in by hand on the printed sheets."""

import csv
from pathlib import Path

import numpy as np
import pytest

from core.ergonomics import niosh, owas, reba, rula

with (Path(__file__).parent / "examples.csv").open(newline="", encoding="utf-8") as file:
    ROWS = list(csv.DictReader(file))
BY_METHOD = {name: [row for row in ROWS if row["method"] == name] for name in ("RULA", "REBA", "OWAS",
                                                                              "OWAS_FREQUENCY", "NIOSH")}  # fmt: skip


def scores(row, *names):
    return [float(row[name]) if row[name] else 1.0 for name in names]


def meets(value, expected: str) -> bool:
    low, _, high = expected.partition("-")
    return not expected or int(low) <= value <= int(high or low)


def agrees(row, found: dict) -> bool:
    return all(meets(found[name], row[f"exp_{name}"]) for name in found)


def named(rows):
    return [pytest.param(row, id=row["id"]) for row in rows]


def whole(rows):
    return named(row for row in rows if row["kind"] == "whole")


@pytest.mark.parametrize("row", whole(BY_METHOD["RULA"]))
def test_rula_worksheets(row):
    names = ("upper_arm", "lower_arm", "wrist", "wrist_twist", "neck", "trunk", "legs")
    added = [float(row[name] or 0) for name in ("muscle_a", "force_a", "muscle_b", "force_b")]
    sheet = rula.worksheet(*scores(row, *names), *added)
    found = {"table_a": sheet.table_a, "score_a": sheet.score_c, "table_b": sheet.table_b, "score_b": sheet.score_d,
             "final": sheet.final}  # fmt: skip
    assert agrees(row, found) == (row["agrees"] == "yes")


@pytest.mark.parametrize("row", named(r for r in BY_METHOD["RULA"] + BY_METHOD["REBA"] if r["kind"] == "lookup"))
def test_single_cells(row):
    if row["method"] == "RULA":
        names = ("upper_arm", "lower_arm", "wrist", "wrist_twist", "neck", "trunk", "legs")
        sheet = rula.worksheet(*scores(row, *names))
    else:
        sheet = reba.worksheet(*scores(row, "trunk", "neck", "legs", "upper_arm", "lower_arm", "wrist"))
    name = "table_a" if row["exp_table_a"] else "table_b"
    assert meets(getattr(sheet, name), row[f"exp_{name}"])


@pytest.mark.parametrize("row", named(row for row in ROWS if row["kind"] == "partial"))
def test_sheets_of_which_one_table_is_given(row):
    """Their arms are not kept: from the other group's score on they must come out."""
    from core.ergonomics import tables

    assert row["method"] in ("RULA", "REBA")
    method = row["method"].lower()
    final = tables.look_up(tables.table(method, "table_c"), float(row["exp_score_a"]), float(row["exp_score_b"]))
    axes, group = (("neck", "trunk", "legs"), "b") if method == "rula" else (("trunk", "neck", "legs"), "a")
    found = tables.look_up(tables.table(method, f"table_{group}"), *scores(row, *axes))
    assert found == float(row[f"exp_table_{group}"]) and final == float(row["exp_final"])


def test_a_published_case_with_impossible_values_is_refused():
    """A lower arm of 4 cannot occur; the sheet says so instead of reading another row."""
    (row,) = [row for row in BY_METHOD["RULA"] if row["kind"] == "invalid"]
    with pytest.raises(IndexError):
        rula.worksheet(*scores(row, "upper_arm", "lower_arm", "wrist", "wrist_twist", "neck", "trunk", "legs"))


@pytest.mark.parametrize("row", whole(BY_METHOD["REBA"]))
def test_reba_worksheets(row):
    """Where a rater read a table wrongly (marked "no") ours must not give the rater's result."""
    names = ("trunk", "neck", "legs", "upper_arm", "lower_arm", "wrist")
    added = [float(row[name] or 0) for name in ("load_force", "coupling", "activity")]
    try:
        sheet = reba.worksheet(*scores(row, *names), *added)
    except IndexError:
        assert row["agrees"] == "no" and float(row["neck"]) > 3
        return
    found = {name: getattr(sheet, name) for name in ("table_a", "score_a", "table_b", "score_b", "table_c", "final")}
    assert agrees(row, found) == (row["agrees"] == "yes")


@pytest.mark.parametrize("row", named(BY_METHOD["OWAS"]))
def test_owas_postures(row):
    found = owas.category(*scores(row, "back", "arms", "legs", "load_code"))
    assert meets(found, row["exp_final"]) == (row["agrees"] == "yes")


@pytest.mark.parametrize("row", named(BY_METHOD["OWAS_FREQUENCY"]))
def test_owas_shares_of_time(row):
    share = float(row["time_share_percent"]) / 100
    assert owas.frequency_category(row["body_part"], int(row["code"]), share) == int(row["exp_final"])


@pytest.mark.parametrize("row", named(BY_METHOD["NIOSH"]))
def test_niosh_lifts(row):
    values = scores(row, "H", "V_at_point", "D", "A", "V_origin", "F", "duration_h")
    limit = niosh.limit(niosh.Lift(*values, grip=row["grip"], units=row["units"]))
    fits = abs(limit.rwl - float(row["exp_rwl"])) <= float(row["tolerance"]) + 1e-9
    if fits and row["exp_li"] and row["load"]:
        fits = abs(limit.index(float(row["load"])) - float(row["exp_li"])) < 0.006
    assert fits == (row["agrees"] == "yes")


# --- filled in by hand on the printed sheets -------------------------------------------------------------------------

RULA_BY_HAND = [  # upper and lower arm, wrist, twist, neck, trunk, legs, muscle and force of A and of B -> A, B, C
    ((1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0), (1, 1, 1)),  # upright, arms hanging
    ((1, 2, 2, 1, 2, 1, 1, 0, 0, 0, 0), (2, 2, 2)),  # looking down on paper
    ((2, 1, 2, 1, 3, 2, 1, 1, 0, 1, 0), (3, 3, 4)),  # keyboard, neck bent, held
    ((3, 2, 3, 1, 2, 3, 1, 0, 1, 0, 1), (4, 4, 6)),  # reaching with 4 kg now and then: C(5, 5) = 6
    ((4, 2, 2, 1, 4, 1, 1, 0, 0, 0, 0), (4, 5, 5)),  # overhead, head back
    ((5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0), (5, 1, 4)),  # arms above the head, abducted
    ((6, 3, 4, 2, 6, 6, 2, 1, 3, 1, 3), (9, 9, 7)),  # the worst there is
    ((2, 3, 1, 1, 1, 2, 2, 0, 0, 0, 0), (3, 3, 3)),  # across the body on one leg
    ((3, 1, 4, 2, 3, 4, 1, 1, 0, 1, 0), (5, 5, 7)),  # bent trunk, wrist deviated, repeated
    ((1, 1, 3, 1, 3, 1, 1, 1, 0, 1, 0), (2, 3, 4)),  # mouse: neck bent, wrist bent, held: C(3, 4) = 4
]


@pytest.mark.parametrize(("steps", "expected"), RULA_BY_HAND)
def test_rula_by_hand(steps, expected):
    sheet = rula.worksheet(*steps)
    assert (sheet.table_a, sheet.table_b, sheet.final) == expected


REBA_BY_HAND = [  # trunk, neck, legs, upper arm, lower arm, wrist, load, coupling, activity -> A, B, final
    ((1, 1, 1, 1, 1, 1, 0, 0, 0), (1, 1, 1)),  # upright, arms at the side
    ((2, 1, 1, 2, 1, 1, 0, 0, 0), (2, 1, 1)),  # slightly bent at a bench
    ((3, 2, 1, 3, 2, 1, 0, 0, 1), (4, 4, 5)),  # lifting a part over and over
    ((4, 2, 2, 3, 2, 2, 2, 1, 0), (6, 5, 10)),  # a heavy box off the floor, fair grip: C(8, 6) = 10
    ((3, 3, 2, 4, 1, 2, 1, 0, 0), (6, 5, 9)),  # twisted, one leg, arm over the shoulder: C(7, 5) = 9
    ((5, 3, 4, 6, 2, 3, 3, 3, 3), (9, 9, 15)),  # the worst there is
    ((2, 2, 1, 2, 2, 2, 0, 2, 0), (3, 3, 4)),  # poor grip: C(3, 5) = 4
    ((1, 1, 4, 1, 1, 1, 0, 0, 1), (4, 1, 4)),  # squatting and held: C(4, 1) = 3, and one
    ((4, 1, 1, 1, 1, 1, 0, 0, 0), (3, 1, 2)),  # bent over, arms hanging
    ((5, 1, 2, 5, 2, 1, 0, 0, 2), (6, 7, 11)),  # bent and twisted with raised arms: C(6, 7) = 9, and two
]


@pytest.mark.parametrize(("steps", "expected"), REBA_BY_HAND)
def test_reba_by_hand(steps, expected):
    sheet = reba.worksheet(*steps)
    assert (sheet.table_a, sheet.table_b, sheet.final) == expected


OWAS_BY_HAND = [
    ((1, 1, 2, 1), 1), ((2, 1, 2, 3), 3), ((4, 1, 4, 1), 4), ((3, 1, 3, 3), 2), ((2, 3, 6, 1), 4),
]  # fmt: skip


@pytest.mark.parametrize(("codes", "expected"), OWAS_BY_HAND)
def test_owas_by_hand(codes, expected):
    assert owas.category(*codes) == expected


NIOSH_BY_HAND = [  # H, V, D, A, per minute, hours, grip -> RWL worked out with pencil and the printed multipliers
    ((25, 75, 25, 0, 0.2, 1, "good"), 23.0),
    ((50, 75, 25, 0, 0.2, 1, "good"), 23 * 0.5),
    ((25, 0, 25, 0, 0.2, 1, "good"), 23 * 0.775),
    ((25, 75, 25, 90, 0.2, 1, "good"), 23 * 0.712),
    ((40, 30, 70, 30, 5, 2, "poor"), 23 * 0.625 * 0.865 * (0.82 + 4.5 / 70) * 0.904 * 0.60 * 0.90),
]


@pytest.mark.parametrize(("lift", "expected"), NIOSH_BY_HAND)
def test_niosh_by_hand(lift, expected):
    h, v, d, a, per_min, hours, grip = lift
    assert niosh.limit(niosh.Lift(h, v, d, a, None, per_min, hours, grip)).rwl == pytest.approx(expected)


def test_niosh_beyond_its_limits_is_zero_and_unmeasured_is_nan():
    beyond = [niosh.Lift(64, 75, 25), niosh.Lift(25, 176, 25), niosh.Lift(25, 75, 176), niosh.Lift(25, 75, 25, 136)]
    assert [niosh.limit(lift).rwl for lift in beyond] == [0] * 4
    assert niosh.limit(beyond[0]).index(5) == np.inf and niosh.limit(beyond[0]).worst == "H"
    assert np.isnan(niosh.limit(niosh.Lift(np.nan, 75, 25)).rwl)
