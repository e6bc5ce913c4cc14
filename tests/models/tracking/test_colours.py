import numpy as np
import pytest

from models.tracking.colours import colours, mean_colours, unlike
from models.tracking.regions import Region

SQUARE = Region(50.0, 50.0, 80.0, 80.0)
EVERYWHERE = np.ones((256, 256), bool)
RED, BLUE, GREEN = (200, 30, 30), (30, 30, 200), (20, 160, 40)


def dressed(shirt, trousers, size=101):
    frame = np.zeros((size, size, 3), np.uint8)
    frame[:50], frame[50:] = shirt, trousers
    return frame


def test_the_same_clothes_are_alike_and_others_are_not():
    first, darker, other = (
        colours(dressed(*clothes), SQUARE, EVERYWHERE) for clothes in ((RED, BLUE), (RED, BLUE), (GREEN, BLUE))
    )
    assert unlike(first, darker) == pytest.approx(0, abs=1e-6)
    assert 0.4 < unlike(first, other) <= 0.55  # one half of two


def test_shirt_and_trousers_swapped_are_somebody_else():
    first, other = (colours(dressed(*clothes), SQUARE, EVERYWHERE) for clothes in ((RED, BLUE), (BLUE, RED)))
    assert unlike(first, other) > 0.9


def test_what_the_mask_leaves_out_does_not_count():
    frame = dressed(RED, BLUE)
    frame[:, :50] = GREEN
    right = EVERYWHERE.copy()
    right[:, :140] = False
    assert unlike(colours(frame, SQUARE, right), colours(dressed(RED, BLUE), SQUARE, EVERYWHERE)) < 0.1


def test_a_half_that_is_hidden_says_nothing():
    above = EVERYWHERE.copy()
    above[128:] = False
    seen = colours(dressed(RED, BLUE), SQUARE, above)
    assert np.isnan(seen[1]).all()
    assert unlike(seen, colours(dressed(RED, GREEN), SQUARE, EVERYWHERE)) < 0.2  # the waist is blurred
    assert np.isnan(unlike(seen, np.full_like(seen, np.nan)))


def test_the_mean_is_of_those_looks_that_show_a_half():
    whole, above = (
        colours(dressed(RED, BLUE), SQUARE, mask) for mask in (EVERYWHERE, EVERYWHERE & (np.arange(256) < 120)[:, None])
    )
    assert unlike(mean_colours([whole, above]), whole) == pytest.approx(0, abs=0.05)
    assert np.isnan(mean_colours([])).all()
