"""Every cell of the published tables by its two checksums, and the bands' two readings."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.ergonomics import owas, reba, rula, tables
from core.ergonomics.facts import Settings
from core.ergonomics.tables import Bands

SHEETS = [("rula", "table_a"), ("rula", "table_b"), ("rula", "table_c"), ("reba", "table_a"), ("reba", "table_b"),
          ("reba", "table_c"), ("owas", "action_category")]  # fmt: skip
SUMS = {  # of all cells; of position times value: no single wrong cell leaves both
    "rula table_a": (705, 62122), "rula table_b": (438, 18481), "rula table_c": (269, 8757),
    "reba table_a": (321, 11533), "reba table_b": (177, 4164), "reba table_c": (1192, 103224),
    "owas action_category": (631, 92404),
}  # fmt: skip


@pytest.mark.parametrize(("method", "name"), SHEETS)
def test_every_cell_is_the_published_one(method, name):
    cells = tables.table(method, name)
    order = cells.ravel().astype(int)
    assert list(cells.shape) == tables.load(method)[name]["shape"]
    assert (order.sum(), (np.arange(1, len(order) + 1) * order).sum()) == SUMS[f"{method} {name}"]


@pytest.mark.parametrize(("method", "name"), SHEETS)
def test_every_cell_is_found_by_its_scores(method, name):
    """The order of the axes, too: looked up one by one against the file's own nesting."""
    nested = tables.load(method)[name]["values"]
    for place in np.ndindex(*tables.load(method)[name]["shape"]):
        value = nested
        for index in place:
            value = value[index]
        assert tables.look_up(tables.table(method, name), *(index + 1 for index in place)) == value


@pytest.mark.parametrize(("method", "name"), SHEETS[:-1])
def test_scores_never_fall_as_a_part_gets_worse(method, name):
    cells = tables.table(method, name).astype(int)
    for axis in range(cells.ndim):
        assert (np.diff(cells, axis=axis) >= 0).all()


def test_owas_never_falls_with_the_load():
    assert (np.diff(tables.table("owas", "action_category").astype(int), axis=3) >= 0).all()


def test_a_score_outside_a_sheet_is_refused():
    with pytest.raises(IndexError):
        rula.worksheet(1, 4, 1, 1, 1, 1, 1)
    with pytest.raises(IndexError):
        reba.worksheet(1, 0, 1, 1, 1, 1)


LIMITS = [  # the published sheet, angle -> score; a limit takes the lower score
    ("rula", "upper_arm", [(-30, 2), (-20, 1), (0, 1), (20, 1), (21, 2), (45, 2), (46, 3), (90, 3), (91, 4)]),
    ("rula", "lower_arm", [(0, 2), (59, 2), (60, 1), (100, 1), (101, 2)]),
    ("rula", "neck", [(-1, 4), (0, 1), (10, 1), (11, 2), (20, 2), (21, 3)]),
    ("rula", "trunk", [(0, 1), (1, 2), (20, 2), (21, 3), (60, 3), (61, 4)]),
    ("rula", "wrist", [(-16, 3), (-15, 2), (-1, 2), (0, 1), (1, 2), (15, 2), (16, 3)]),
    ("reba", "trunk", [(-21, 3), (-20, 2), (0, 1), (20, 2), (21, 3), (60, 3), (61, 4)]),
    ("reba", "neck", [(-1, 2), (0, 1), (20, 1), (21, 2)]),
    ("reba", "upper_arm", [(-21, 2), (-20, 1), (20, 1), (45, 2), (90, 3), (91, 4)]),
    ("reba", "wrist", [(-16, 2), (-15, 1), (15, 1), (16, 2)]),
]


@pytest.mark.parametrize(("method", "part", "pairs"), LIMITS)
def test_bands_are_the_published_ones_where_no_tolerance_is_given(method, part, pairs):
    bands = {"rula": rula, "reba": reba}[method].bands(Settings(neutral=0))[part]
    assert [bands.score(angle).item() for angle, _ in pairs] == [score for _, score in pairs]


def test_a_tolerance_widens_neutral_and_moves_extension():
    bands = rula.bands(Settings(neutral=5))
    assert bands["trunk"].score([-6, -5, 0, 5, 6]).tolist() == [2, 1, 1, 1, 2]
    assert bands["neck"].score([-6, -5, 0]).tolist() == [4, 1, 1]


def test_owas_frequency_takes_the_lower_column_on_a_limit():
    assert [owas.frequency_category("back", 4, share) for share in (0.1, 0.11, 0.3, 0.8, 1.0)] == [1, 2, 2, 4, 4]


BANDS = Bands((-20.0, 20.0, 45.0, 90.0), (2, 1, 2, 3, 4))


def test_chances_are_those_of_the_normal_distribution():
    """An angle on a limit is as likely on either side; two standard deviations away 2.3% are beyond."""
    assert BANDS.chances(np.array([45.0]), 5.0, 1, 4)[0] == pytest.approx([0, 0.5, 0.5, 0], abs=1e-5)
    assert BANDS.chances(np.array([35.0]), 5.0, 1, 4)[0, 2] == pytest.approx(0.02275, abs=1e-4)


@given(st.floats(-180, 180), st.floats(0, 40))
def test_chances_add_up_and_an_exact_angle_is_certain(angle, sigma):
    chances = BANDS.chances(np.array([angle]), sigma, 1, 4)[0]
    assert chances.sum() == pytest.approx(1) and (chances >= 0).all()
    assert BANDS.chances(np.array([angle]), 0.0, 1, 4)[0].argmax() + 1 == BANDS.score(angle)


def test_jitter_at_a_limit_changes_no_class():
    jitter = 20 + np.where(np.arange(100) % 2, 1.0, -1.0)
    assert len(set(BANDS.settled(jitter, 2.5))) == 1 and len(set(BANDS.score(jitter))) == 2
    there_and_back = np.array([10.0, 21, 23, 21, 19, 17, 19])
    assert BANDS.settled(there_and_back, 2.5).tolist() == [1, 1, 2, 2, 2, 1, 1]


def test_a_gap_forgets_the_class_and_stays_a_gap():
    angles = np.array([23.0, 21, math.nan, 19, 21])
    assert BANDS.settled(angles, 2.5)[[0, 1, 3, 4]].tolist() == [2, 2, 1, 1] and np.isnan(BANDS.settled(angles, 2.5)[2])


def test_combining_certain_scores_is_looking_up():
    cells = tables.table("reba", "table_a")
    dice = np.random.default_rng(0)
    scores = [dice.integers(1, n + 1, 50) for n in cells.shape]
    found = tables.combine(cells, *(tables.certain(s, 1, n) for s, n in zip(scores, cells.shape, strict=True)))
    assert (found.argmax(axis=1) + 1 == tables.look_up(cells, *scores)).all() and np.allclose(found.max(axis=1), 1)


def test_distributions_by_hand():
    coin = np.array([[0.5, 0.5]])
    assert tables.raised(coin, np.array([0.5])).tolist() == [[0.25, 0.5, 0.25]]
    assert tables.shifted(coin, -1).tolist() == [[1.0]] and tables.shifted(coin, 2).tolist() == [[0, 0, 0.5, 0.5]]
    assert tables.capped(np.array([[0.2, 0.3, 0.5]]), 2).tolist() == [[0.2, 0.8]]
    assert tables.quantile(np.array([[0.04, 0.5, 0.46]]), 0.05).tolist() == [2]
    assert tables.mean(np.array([[0.25, 0.5, 0.25]])).tolist() == [2]
