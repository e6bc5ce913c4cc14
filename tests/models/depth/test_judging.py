"""The judge of two networks, on squares and answers that are known."""

import numpy as np
import pytest
import torch
from torch import nn

from core.camera import Camera
from core.skeleton import load_skeleton
from models.depth.domains import Footage, Seen
from models.depth.judging import Consistency, Verdict, consistency
from models.depth.predictors import crop_input
from models.depth.surface_net import Found

DEPTH15 = load_skeleton("depth15")
CAMERA = Camera.from_fov(160, 120, 60)


class Says(nn.Module):
    """The same place for every joint; ``drift`` more of the square to the right in every look after the first."""

    def __init__(self, x: float, y: float, drift: float = 0.0):
        super().__init__()
        self.place, self.drift, self.looks = torch.tensor([x, y, 0.0]), drift, 0

    def forward(self, channels):
        place = self.place + torch.tensor([self.drift * self.looks, 0, 0])
        self.looks += 1
        place = place.expand(len(channels), 15, 3)
        return Found(place, torch.zeros(place.shape[:2]), torch.zeros(len(place)), None, None)


def seen(frames: int = 3, truth=None) -> list[Seen]:
    """Somebody 800 mm wide and high, 2 m away, in the middle of the picture."""
    depth = np.full((120, 160), 4000.0, np.float32)
    depth[32:88, 52:108] = 2000
    square = crop_input(depth, depth < 3000, CAMERA, 96)
    footage = Footage("take", truth={} if truth is None else {1: truth})
    return [Seen(footage, 0, frame, 1, square) for frame in range(frames)]


def test_one_place_in_the_middle_of_the_person_is_consistent():
    found = consistency(Says(0.5, 0.5), seen())
    assert (found.mirrored, found.bones, found.outside) == pytest.approx((0, 0, 0), abs=1e-3)
    assert np.isnan(found.corrected)


def test_a_place_at_the_side_contradicts_its_mirror_image():
    """0.55 of 2 m is 100 mm right of the middle; of the mirror image it should have been 100 mm left."""
    assert consistency(Says(0.55, 0.5), seen()).mirrored == pytest.approx(200, abs=1e-2)


def test_a_place_beside_the_person_is_as_far_out_as_it_is():
    """The silhouette ends 400 mm from the middle; the place is 800 mm from it."""
    assert consistency(Says(0.5, 0.9), seen()).outside == pytest.approx(400, abs=25)


def test_bones_that_change_their_length_are_counted(monkeypatch):
    """Three frames in which one bone of 14 is 100, 110 and 120 mm long: they stray by 20/3 of a 14th."""
    from models.depth import judging

    points = np.zeros((3, 15, 3))
    leaf = next(j for j in range(15) if j not in DEPTH15.parents)
    points[:, leaf, 0] = 100, 110, 120
    assert judging._bones(points, seen()) == pytest.approx(20 / 3 / len(DEPTH15.bones), abs=1e-6)


def test_corrected_joints_are_measured():
    """Everything is said to be at the middle, 2 m away; one joint was put 50 mm to the right of there."""
    at = consistency_points()
    truth = np.full((3, 15, 3), np.nan)
    truth[1, 4] = at + [50, 0, 0]
    assert consistency(Says(0.5, 0.5), seen(truth=truth)).corrected == pytest.approx(50, abs=1e-3)


def consistency_points() -> np.ndarray:
    from models.depth.judging import _points

    return _points(seen(1)[0], np.full((15, 3), (0.5, 0.5, 0.0)))[0]


@pytest.mark.parametrize(
    "after, better",
    [
        ((10, 5, 1), True),
        ((15, 10, 4.9), False),  # a third of a percent is chance
        ((20, 10, 5), False),
        ((10, 5, 1, 41), False),  # more consistent, but farther from what the user said
        ((10, 5, 1, 39), True),
    ],
)
def test_who_is_better(after, better):
    before = (15, 10, 5, *([40] if len(after) > 3 else []))
    verdict = Verdict(Consistency(*before), Consistency(*after), 20)
    assert verdict.better is better
    assert f"{sum(after[:3]):.1f} mm after" in verdict.words and "20 held-out" in verdict.words
    assert ("corrected joints" in verdict.words) is (len(after) > 3)
