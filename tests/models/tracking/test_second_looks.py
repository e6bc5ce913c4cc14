"""Second looks, by a model that sees bright dots: each must find them at their places in the recorded picture."""

import numpy as np
import pytest

from core.skeleton import Skeleton, _named_pairs
from models.tracking.regions import Region
from models.tracking.second_looks import LOOKS, Look, look_again
from models.tracking.top_down import Detection, PersonModel

NAMES = ("nose", "left_wrist", "right_wrist")
DOTS = np.array([[100.0, 60.0], [130.0, 80.0], [70.0, 90.0]])  # of nose, left and right, by their colour


class Dots(PersonModel):
    """Sees each joint where its colour is brightest; what it calls left is what looks left: in a mirror, the right."""

    title, least_score = "Dots", 0.5
    skeleton = Skeleton("dots", NAMES, (-1, 0, 0), _named_pairs(NAMES))

    def __init__(self):
        self.asked: list[Region] = []

    def search(self, frame, turn):
        return []

    def look(self, frame, region):
        self.asked.append(region)
        if region.x > 1000:
            return None
        found = [np.unravel_index(frame[..., colour].argmax(), frame.shape[:2])[::-1] for colour in range(3)]
        nose, one, other = np.array(found, float)
        left, right = (one, other) if one[0] > other[0] else (other, one)
        square = Region(100.0, 70.0, 80.0, 80.0, 0.1)
        return Detection(np.array([nose, left, right], np.float32), np.ones(3, np.float32), 0.9, square)


def picture() -> np.ndarray:
    frame = np.zeros((150, 201, 3), np.uint8)
    for colour, (x, y) in enumerate(DOTS.astype(int)):
        frame[y, x, colour] = 255
    return frame


def test_every_look_finds_a_joint_at_its_place_in_the_recorded_picture():
    places = look_again(Dots(), picture(), Region(90, 60, 100, 100))
    assert places.shape == (len(LOOKS), 3, 2) and any(look.mirrored for look in LOOKS)
    assert places == pytest.approx(np.broadcast_to(DOTS, places.shape))


def test_the_square_of_a_look_lies_to_the_models_own_as_it_says():
    model = Dots()
    look_again(model, picture(), Region(90, 60, 100, 100), [Look(0.1, 0.0, 1.5, 0.2), Look(0.1, 0.0, 1.5, 0.2, True)])
    rough, straight, mirrored = model.asked
    assert (rough.x, rough.y) == (90, 60)
    assert straight == Region(pytest.approx(108), 70, pytest.approx(120), pytest.approx(120), pytest.approx(0.3))
    assert mirrored == Region(pytest.approx(200 - 108), 70, 120, 120, pytest.approx(-0.3))


def test_who_is_not_seen_has_no_place():
    assert np.isnan(look_again(Dots(), picture(), Region(5000, 60, 100, 100))).all()
