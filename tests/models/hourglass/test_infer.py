"""The door of the hourglass: a network that always sees the same pose in its square, wherever the square lies."""

import numpy as np
import pytest
import torch

from models.hourglass import infer
from models.hourglass.heatmaps import draw
from models.hourglass.infer import HourglassModel, estimate_crops, sized
from models.hourglass.network import Prediction
from models.hourglass.options import HourglassOptions
from models.tracking.regions import Region

SKELETON = infer.SKELETON


class OnePose(torch.nn.Module):
    """Sees ``pose`` (16, 3), half sides, with peaks of height ``peak``."""

    def __init__(self, pose, peak=1.0):
        super().__init__()
        self.pose, self.peak = torch.tensor(pose, dtype=torch.float32), peak

    def forward(self, pictures):
        count = len(pictures)
        maps = self.peak * draw(self.pose[None, :, :2].expand(count, -1, -1), 64)
        return Prediction((maps,), self.pose[:, 2].expand(count, -1))


@pytest.fixture
def pose(standing):
    """Somebody who stands in the square, the right wrist nearer by a tenth of its half side."""
    result = standing / 1400 + (0.0, 0.1, 0.0)
    result[:, 2] = 0
    result[SKELETON.index("right_wrist"), 2] = -0.1
    return result


@pytest.fixture
def model(pose, monkeypatch):
    def make(peak=1.0, **options):
        monkeypatch.setattr(infer, "_load", lambda weights: (OnePose(pose, peak), "digest", 256))
        monkeypatch.setattr(infer, "Detector", lambda path, threads: None)
        monkeypatch.setattr(infer, "require", lambda file, model: None)
        return HourglassModel(HourglassOptions(**{"mirrored": False} | options))

    return make


FRAME = np.zeros((480, 640, 3), np.uint8)


def test_points_are_where_the_square_lies(model, pose):
    seen = model().look(FRAME, Region(300, 200, 200, 200))
    assert seen.points == pytest.approx(pose[:, :2] * 100 + (300, 200), abs=0.2)
    assert seen.confidence == pytest.approx(np.ones(16), abs=0.25)


def test_the_next_square_is_around_the_person_and_stands_with_the_trunk(model, pose):
    seen = model().look(FRAME, Region(300, 200, 200, 200, angle=0.4))
    assert seen.region.angle == pytest.approx(0.4, abs=0.02)
    unit = seen.region.to_unit(seen.points)
    assert unit.min() > 0.1 and unit.max() < 0.9 and np.ptp(unit[:, 1]) == pytest.approx(1 / 1.3, abs=0.01)


def test_the_body_is_in_millimetres_of_a_person_of_the_height_that_was_told(model, standing):
    region, knee, ankle = Region(300, 200, 200, 200), *SKELETON.indices(("left_knee", "left_ankle"))
    body, small = model().look(FRAME, region).body, model(height=850.0).look(FRAME, region).body
    shin, truth = (np.linalg.norm(joints[knee] - joints[ankle]) for joints in (body, standing))
    assert np.abs(body[SKELETON.index("pelvis")]).max() < 1e-3
    assert 0.9 < shin / truth < 1.1 and body[SKELETON.index("head_top"), 1] < -500
    assert body[SKELETON.index("right_wrist"), 2] < -80 and body == pytest.approx(2 * small, abs=1e-2)


def test_a_turned_square_gives_the_turned_body(model):
    upright, turned = (model().look(FRAME, Region(300, 200, 200, 200, angle)).body for angle in (0.0, 0.5))
    c, s = np.cos(0.5), np.sin(0.5)
    assert turned == pytest.approx(upright @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]), abs=0.1)


def test_nobody_is_seen_where_all_peaks_are_low(model):
    assert model(peak=0.1).look(FRAME, Region(300, 200, 200, 200)) is None


def test_the_mirrored_look_exchanges_sides(pose):
    left, right = SKELETON.indices(("left_wrist", "right_wrist"))
    picture = np.zeros((1, 64, 64, 3), np.uint8)
    (once,), (both,) = (estimate_crops(OnePose(pose), picture, mirrored)[0] for mirrored in (False, True))
    assert both[left, 2] == pytest.approx((once[left, 2] + once[right, 2]) / 2)
    assert both[left, 0] + both[right, 0] == pytest.approx(0, abs=1e-3)


def test_size_does_not_change_shape(standing):
    tall, short = sized(standing * 3.3, 1800.0), sized(standing * 0.2 + 7, 900.0)
    assert tall == pytest.approx(2 * short)


def test_many_squares_at_once_give_the_same_as_one(pose):
    poses, heights = estimate_crops(OnePose(pose), np.zeros((3, 64, 64, 3), np.uint8))
    assert poses.shape == (3, 16, 3) and heights.shape == (3, 16) and np.ptp(poses, axis=0).max() == 0
