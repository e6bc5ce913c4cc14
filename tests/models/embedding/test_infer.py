"""The door of the embedding: a network that always sees the same pose in its square, wherever the square lies."""

import numpy as np
import pytest
import torch

from core.errors import UsageError
from core.skeleton import load_skeleton
from models import catalog
from models.embedding import infer
from models.embedding.infer import EmbeddingModel, estimate_crop
from models.embedding.networks import Analysis
from models.embedding.options import EmbeddingOptions
from models.tracking.regions import Region

PERSON = load_skeleton("mpi28")
FRAME = np.zeros((480, 640, 3), np.uint8)


class OnePose:
    """Sees ``points`` (28, 2) in the square and what is mirrored in its mirror image; notes the cameras."""

    skeleton = PERSON

    def __init__(self, points, brightness=0.9):
        self.points, self.brightness, self.cameras = torch.tensor(points, dtype=torch.float32), brightness, None

    def analyse(self, pictures, cameras):
        self.cameras, flip = cameras, PERSON.flip_order.copy()
        mirrored = self.points[flip] * torch.tensor([-1.0, 1.0])
        points = torch.stack([self.points, mirrored][: len(pictures)])
        positions = torch.cat([points, torch.full((*points.shape[:2], 1), 4.0)], dim=2)
        y = torch.full((len(pictures), 5, 64, 64), self.brightness)
        return Analysis(y, points, positions, torch.eye(3).expand(len(pictures), 23, 3, 3), points, y)


@pytest.fixture
def points(person):
    return (person(1)[0, :, :2] * (1, -1) + (0, 850)) / 1100


@pytest.fixture
def model(points, monkeypatch):
    def make(brightness=0.9, **options):
        net = OnePose(points, brightness)
        monkeypatch.setattr(infer, "_load", lambda weights: (net, "digest", 64))
        monkeypatch.setattr(infer, "Detector", lambda path, threads: None)
        monkeypatch.setattr(infer, "require", lambda file, model: None)
        return EmbeddingModel(EmbeddingOptions(model="mine.safetensors", **options)), net

    return make


def test_points_are_where_the_square_lies_and_the_next_square_is_around_them(model, points):
    seen = model()[0].look(FRAME, Region(300, 200, 200, 200))
    expected = points * 100 + (300, 200)
    assert seen.points == pytest.approx(expected, abs=1e-3)
    assert seen.region.width == pytest.approx(1.3 * np.ptp(expected, axis=0).max(), abs=1e-2)
    assert seen.confidence == pytest.approx(np.full(28, 0.9), abs=1e-5)


def test_the_body_is_in_millimetres_from_the_root(model, points):
    seen, root = model()[0].look(FRAME, Region(300, 200, 200, 200)), PERSON.index("pelvis")
    assert seen.body[:, :2] == pytest.approx(1000 * (points - points[root]), abs=0.1)
    assert np.abs(seen.body[:, 2]).max() == 0


def test_the_camera_is_that_of_the_square_in_the_frame(model):
    estimator, net = model(field=62.0, mirrored=False)
    estimator.look(FRAME, Region(419.5, 239.5, 200, 200))
    focal = 0.832 * 640 / 100
    assert net.cameras[0].tolist() == pytest.approx([focal, focal, -1.0, 0.0], abs=0.01)


def test_the_mirror_image_agrees_when_it_is_turned_back(model, points):
    _, net = model()
    camera = np.array([3, 3, 0.2, 0], np.float32)
    straight, both = (estimate_crop(net, FRAME[:64, :64], camera, mirrored)[0] for mirrored in (False, True))
    assert both == pytest.approx(straight, abs=1e-6)
    assert net.cameras[:, 2].tolist() == pytest.approx([0.2, -0.2])


def test_where_the_skeleton_image_is_dark_there_is_nobody(model):
    assert model(brightness=0.1)[0].look(FRAME, Region(300, 200, 200, 200)) is None


def test_without_weights_it_is_said_how_to_make_some():
    with pytest.raises(UsageError, match="train embedding"):
        catalog.build("embedding")
