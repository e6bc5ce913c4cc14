"""Where hands are looked for, and what real ones look like."""

import numpy as np
import pytest

from models.estimators import hands
from models.estimators.hands import rough_square, square_around
from models.tracking.regions import Region

UP = np.column_stack([np.zeros(21), -np.linspace(0, 90, 21)])


def test_the_rough_square_lies_around_the_knuckles_fingers_up():
    square = rough_square(np.array([100.0, 200.0]), np.array([94.0, 170.0]), np.array([103.0, 170.0]))
    assert (square.x, square.y, square.width) == (100.0, 170.0, pytest.approx(162.0)) and square.angle == 0
    lying = rough_square(np.array([100.0, 200.0]), np.array([130.0, 200.0]), np.array([130.0, 200.0]))
    assert lying.angle == pytest.approx(np.pi / 2)  # fingers to the right: the square is turned clockwise


def hand(angle: float, at=(300.0, 200.0)) -> np.ndarray:
    """(21, 2) an open hand of 100 pixels, its fingers ``angle`` clockwise from up."""
    points = np.zeros((21, 2))
    for finger, x in enumerate((-40.0, -20.0, 0.0, 20.0, 40.0)):
        points[1 + 4 * finger : 5 + 4 * finger] = np.column_stack([np.full(4, x), [-40.0, -60.0, -80.0, -100.0]])
    return Region(*at, 1.0, 1.0, angle).to_image(points + 0.5)


@pytest.mark.parametrize("angle", [0.0, 1.0, np.pi, -2.0])
def test_the_square_of_the_next_frame_turns_with_the_hand_and_holds_all_of_it(angle):
    square = square_around(hand(angle))
    assert np.cos(square.angle - angle) == pytest.approx(1, abs=0.01)
    unit = square.to_unit(hand(angle))
    assert (unit > 0.05).all() and (unit < 0.95).all()
    np.testing.assert_allclose(unit, square_around(hand(0.0)).to_unit(hand(0.0)), atol=0.03)


def found(points: np.ndarray, right: float) -> hands.Hand:
    return np.hstack([points, np.ones((21, 1)), np.zeros((21, 3))]), 0.9, right


@pytest.mark.parametrize(("right", "kept"), [(0.9, "right"), (0.1, "left")])
def test_two_hands_in_one_place_are_one(right, kept):
    both = {"left": found(hand(0.0), right), "right": found(hand(0.0) + 3, right)}
    hands._drop_double(both)
    assert list(both) == [kept]


def test_two_hands_side_by_side_are_two():
    both = {"left": found(hand(0.0), 0.1), "right": found(hand(0.0) + 60, 0.9)}
    hands._drop_double(both)
    assert list(both) == ["left", "right"]
