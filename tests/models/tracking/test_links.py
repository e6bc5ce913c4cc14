"""Which pieces go on in which, by costs made up here; pairs that could not be cost nothing to keep."""

import tracemalloc

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array

from models.tracking.links import NOBODY, linked


def links_of(pairs: dict[tuple[int, int], float], count: int, glimpses=()):
    cost = np.zeros((count, count))
    for pair, value in pairs.items():
        cost[pair] = value
    return linked(csr_array(cost), ~np.isin(np.arange(count), glimpses))


def test_the_cheapest_of_all_together_goes_before_the_cheapest_pair():
    """0 would rather have 2, and so would 1; but 1 has nobody else, and 0 has 3."""
    links = links_of({(0, 2): -1.0, (0, 3): -0.8, (1, 2): -0.9}, 4)
    assert links.after.tolist() == [3, 2, NOBODY, NOBODY]
    assert links.before.tolist() == [NOBODY, NOBODY, 1, 0]


def test_one_who_is_better_off_with_nobody_stays_so():
    links = links_of({(0, 1): -0.5}, 3)
    assert links.after.tolist() == [1, NOBODY, NOBODY] and links.chains[2] == {2}
    assert (links.first(1), links.first(2)) == (0, 2)


def test_without_pairs_everybody_is_alone():
    assert links_of({}, 3).after.tolist() == [NOBODY] * 3


def test_a_glimpse_joins_one_and_never_makes_one_of_two():
    links = links_of({(0, 1): -0.5, (1, 2): -0.4}, 3, glimpses=[1])
    assert links.after.tolist() == [1, NOBODY, NOBODY]


def test_a_glimpse_goes_between_two_that_are_one_already():
    links = links_of({(0, 2): -1.0, (0, 1): -0.5, (1, 2): -0.4}, 3, glimpses=[1])
    assert links.after.tolist() == [1, 2, NOBODY] and links.chains[0] == {0, 1, 2}


@pytest.mark.parametrize("seed", range(5))
def test_what_all_pairs_cost_together_is_that_of_the_full_table(seed):
    rng = np.random.default_rng(seed)
    cost = np.triu(rng.normal(0.5, 0.5, (60, 60)), 1).clip(max=0)
    links = linked(csr_array(cost), np.ones(60, bool))
    rows, columns = linear_sum_assignment(cost)
    best = {(row, column) for row, column in zip(rows, columns, strict=True) if cost[row, column] < 0}
    assert best <= {(first, int(second)) for first, second in enumerate(links.after)} | between(links, best)
    assert all(cost[first, second] < 0 for first, second in enumerate(links.after) if second != NOBODY)


def between(links, pairs) -> set[tuple[int, int]]:
    """Those of the pairs that somebody who stood alone was put between."""
    return {(first, second) for first, second in pairs if links.after[links.after[first]] == second}


def test_a_whole_day_of_people_who_come_and_go_takes_no_table_of_all_pairs():
    """5,000 pieces, of which each could go on in the next two: a table of all pairs is 200 MB."""
    count = 5_000
    rng = np.random.default_rng(0)
    pairs = [(first, second) for first in range(count - 2) for second in (first + 1, first + 2)]
    rows, columns = np.transpose(pairs)
    cost = csr_array((-rng.uniform(0.1, 1, len(rows)), (rows, columns)), shape=(count, count))
    tracemalloc.start()
    links = linked(cost, np.ones(count, bool))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20 << 20
    assert (links.after != NOBODY).sum() > count / 2
