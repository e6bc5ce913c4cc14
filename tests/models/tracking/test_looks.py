"""A green square whose corners are joints of two sides, looked at as usual, in a larger square and in a mirror."""

import numpy as np
import pytest

from core.skeleton import Skeleton
from models.tracking.looks import Look, look_again
from models.tracking.regions import Region
from tests.models.estimators.worlds import ColourModel, MadeRecording, picture

CORNERS = np.array([[80, 60], [119, 60], [119, 99], [80, 99]], float)
LOOKS = {"usual": Look(), "larger": Look(larger=True), "mirrored": Look(mirrored=True), "both": Look(True, True)}


class SidesModel(ColourModel):
    skeleton = Skeleton(
        "sides", ("left_hip", "right_hip", "right_knee", "left_knee"), (-1, 0, 1, 0), pairs=((0, 1), (3, 2))
    )  # fmt: skip

    def __init__(self):
        super().__init__()
        self.regions: list[Region] = []

    def look(self, frame, region):
        self.regions.append(region)
        return super().look(frame, region)


@pytest.fixture
def model():
    return SidesModel()


def looked(model, coords, frames=(0,)):
    frame = picture(None, (100, 80))
    return dict(look_again(model, MadeRecording([frame, frame]), coords, frames, LOOKS))


def test_every_look_gives_places_in_the_picture_with_left_on_the_left(model):
    seen = looked(model, np.stack([CORNERS + 1] * 2))
    assert sorted(seen) == [0] and sorted(seen[0]) == sorted(LOOKS)
    for places in seen[0].values():
        assert places == pytest.approx(CORNERS)


def test_it_looks_where_the_joints_are_and_at_the_same_place_of_a_mirror(model):
    looked(model, np.stack([CORNERS] * 2))
    usual, larger, mirrored, both = model.regions
    assert (usual.x, usual.y) == (99.5, 79.5) and usual.width == pytest.approx(1.25 * 39)
    assert larger.width == pytest.approx(1.15 * usual.width) and larger.x == usual.x
    assert mirrored.x == 399 - usual.x and both.width == larger.width


def test_nothing_is_seen_where_nobody_is_or_nobody_knows_where(model):
    away = np.stack([CORNERS + (200, 0), np.full((4, 2), np.nan)])
    seen = looked(model, away, (0, 1))
    assert all(np.isnan(places).all() for one in seen.values() for places in one.values())
    assert len(model.regions) == len(LOOKS), "where nothing is known it does not look"
