import numpy as np
import pytest

from models.tracking.colours import all_unlike, colours, mean_colours, shares, unlike
from models.tracking.regions import Region

SQUARE = Region(50.0, 50.0, 80.0, 80.0)
EVERYWHERE = np.ones((256, 256), bool)
RED, BLUE, GREEN = (200, 30, 30), (30, 30, 200), (20, 160, 40)


def dressed(shirt, trousers, size=101):
    frame = np.zeros((size, size, 3), np.uint8)
    frame[:50], frame[50:] = shirt, trousers
    return frame


def seen(*looks):
    """What several looks at pictures say together."""
    return mean_colours(sum(shares(colours(*look)) for look in looks))


def test_the_same_clothes_are_alike_and_others_are_not():
    first, darker, other = (
        seen((dressed(*clothes), SQUARE, EVERYWHERE)) for clothes in ((RED, BLUE), (RED, BLUE), (GREEN, BLUE))
    )
    assert unlike(first, darker) == pytest.approx(0, abs=1e-6)
    assert 0.4 < unlike(first, other) <= 0.55  # one half of two


def test_shirt_and_trousers_swapped_are_somebody_else():
    first, other = (seen((dressed(*clothes), SQUARE, EVERYWHERE)) for clothes in ((RED, BLUE), (BLUE, RED)))
    assert unlike(first, other) > 0.9


def test_what_the_mask_leaves_out_does_not_count():
    frame = dressed(RED, BLUE)
    frame[:, :50] = GREEN
    right = EVERYWHERE.copy()
    right[:, :140] = False
    assert unlike(seen((frame, SQUARE, right)), seen((dressed(RED, BLUE), SQUARE, EVERYWHERE))) < 0.1


def test_a_half_that_is_hidden_says_nothing():
    above = EVERYWHERE.copy()
    above[128:] = False
    assert not colours(dressed(RED, BLUE), SQUARE, above)[1].any()
    only = seen((dressed(RED, BLUE), SQUARE, above))
    assert np.isnan(only[1]).all()
    assert unlike(only, seen((dressed(RED, GREEN), SQUARE, EVERYWHERE))) < 0.2  # the waist is blurred
    assert np.isnan(unlike(only, np.full_like(only, np.nan)))


def test_the_mean_is_of_those_looks_that_show_a_half():
    whole, above = (
        (dressed(RED, BLUE), SQUARE, mask) for mask in (EVERYWHERE, EVERYWHERE & (np.arange(256) < 120)[:, None])
    )
    assert unlike(seen(whole, above), seen(whole)) == pytest.approx(0, abs=0.05)
    assert np.isnan(mean_colours(np.zeros((2, 256)))).all()


def test_many_pairs_at_once_are_compared_as_one_by_one():
    rng = np.random.default_rng(0)
    first, second = (mean_colours(shares(rng.integers(0, 9, (5, 2, 256)))) for _ in range(2))
    first[3, 0] = second[4] = np.nan
    alone = [unlike(*pair) for pair in zip(first, second, strict=True)]
    assert np.array_equal(unlike(first, second), alone, equal_nan=True)
    assert np.isnan(alone).tolist() == [False] * 4 + [True]


def test_everybody_is_compared_with_everybody():
    rng = np.random.default_rng(0)
    first, second = (mean_colours(shares(rng.integers(0, 9, (count, 2, 256)))) for count in (4, 6))
    first[3, 0] = second[4] = np.nan
    table = [[unlike(one, other) for other in second] for one in first]
    np.testing.assert_allclose(all_unlike(first, second), table, atol=1e-12)
