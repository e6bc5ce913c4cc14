"""The estimator around a network: who is looked at, where results go, and what is said of nobody."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.camera import Camera
from core.errors import ModelError
from core.media.base import FrameKind, FrameSource, open_recording
from models.catalog import build
from models.depth.infer import SKELETON, DepthEstimator
from models.depth.options import DepthPoseOptions
from models.depth.predictors import Prediction

CAMERA = Camera.from_fov(160, 120, 60)


class Recording(FrameSource):
    """Two people before a wall: one at 2 m on the left, one at 3 m on the right; the last frame is empty."""

    kind, path, width, height = FrameKind.DEPTH, SimpleNamespace(name="two people"), 160, 120
    times = np.arange(5) / 30.0

    def __init__(self, camera=CAMERA):
        self.camera = camera

    def read(self, index):
        depth = np.full((120, 160), 4000.0, np.float32)
        if index < 4:
            depth[30:110, 30:60] = 2000
            depth[40:100, 100:125] = 3000
        return depth

    def close(self):
        pass


class Persons:
    people = (1, 2)

    def mask(self, frame_index, depth):
        return (depth == 2000).astype(np.uint8) + 2 * (depth == 3000).astype(np.uint8)


class AtTheMiddle:
    """A network that is fairly sure: all joints lie at the middle of the square, 100 mm behind the median."""

    size = 48
    checkpoint = SimpleNamespace(sha256="none")

    def __init__(self, presence=1.0, confidence=0.8):
        self.presence, self.confidence, self.asked = presence, confidence, 0

    def __call__(self, inputs):
        self.asked += len(inputs)
        points = []
        for one in inputs:
            pixel = one.crop.to_image(np.full((15, 2), (self.size - 1) / 2), self.size)
            points.append(one.camera.unproject(pixel, np.full(15, one.crop.median + 100)))
        shape = (len(inputs), 15)
        confidence = np.full(shape, self.confidence)
        return Prediction(np.array(points), np.full(shape, 40.0), confidence, np.full(len(inputs), self.presence))


def estimator(predictor=None, **options):
    def segment(source, corrections, *, progress, cancel):
        return Persons()

    return DepthEstimator(predictor or AtTheMiddle(), segment, DepthPoseOptions(**options), "depth")


def test_every_person_gets_a_track_in_pixels_and_in_millimetres():
    found = estimator().estimate(Recording(), people=2)
    assert list(found) == [0, 1]
    near, far = found[0], found[1]
    assert near.body.skeleton == SKELETON and near.body.space == "camera" and near.image.space == "image"
    assert near.image.coords[0, 0] == pytest.approx([44.5, 69.5], abs=1)
    assert near.body.coords[0, 0, 2] == pytest.approx(2100) and far.body.coords[0, 0, 2] == pytest.approx(3100)
    assert CAMERA.project(far.body.coords[:4]) == pytest.approx(far.image.coords[:4], abs=0.01)
    assert far.body.uncertainty[0, 0] == pytest.approx(40)


def test_nobody_in_a_frame_is_nan_without_confidence():
    poses = estimator().estimate(Recording())[0].body
    assert np.isfinite(poses.coords[:4]).all() and np.isnan(poses.coords[4]).all()
    assert (poses.confidence[4] == 0).all() and poses.confidence[0] == pytest.approx(0.8)


def test_what_the_network_takes_for_nobody_has_no_pose():
    assert estimator(AtTheMiddle(presence=0.3)).estimate(Recording()) == {}


def test_joints_below_the_least_confidence_are_left_out():
    found = estimator(AtTheMiddle(confidence=0.1), least_confidence=0.15).estimate(Recording())
    assert found == {}


def test_frames_outside_the_range_are_not_looked_at():
    predictor = AtTheMiddle()
    poses = estimator(predictor).estimate(Recording(), people=1, start=1, stop=3)[0].body
    assert predictor.asked == 2
    assert np.isfinite(poses.coords[:, 0, 0]).tolist() == [False, True, True, False, False]


def test_an_unknown_camera_is_assumed_and_the_track_says_so():
    found = estimator(field_of_view=75.0).estimate(Recording(camera=None))[0]
    assert "75 degrees" in found.body.source["warning"]
    assert "warning" not in estimator().estimate(Recording(), people=2)[0].body.source


def test_a_track_says_that_there_are_more_people_than_were_asked_for():
    alone = estimator().estimate(Recording(camera=None), people=1)[0].body.source["warning"]
    assert "2 people were found" in alone and "60 degrees" in alone
    assert "warning" not in estimator().estimate(Recording(), people=2)[0].body.source


def test_colour_is_refused():
    recording = Recording()
    recording.kind = FrameKind.COLOR
    with pytest.raises(ModelError, match="depth"):
        estimator().estimate(recording)


def test_one_frame_with_a_mask_of_one_s_own():
    depth = Recording().read(0)
    points, confidence = estimator().look(depth, depth == 3000, CAMERA)
    assert points[:, 2] == pytest.approx(3100) and confidence == pytest.approx(0.8)
    points, confidence = estimator().look(depth, np.zeros_like(depth), CAMERA)
    assert np.isnan(points).all() and not confidence.any()


class Trembling(AtTheMiddle):
    """Each joint a hand's breadth from its neighbour, and another 50 mm off in every frame."""

    def __call__(self, inputs):
        prediction = super().__call__(inputs)
        noise = np.random.default_rng(0).normal(0, 50, prediction.points.shape)
        return replace(prediction, points=prediction.points + np.arange(15)[:, None] * 80.0 + noise)


def test_a_track_is_steadied_over_time_unless_that_is_turned_off():
    def bones(**options):
        body = estimator(Trembling(), **options).estimate(Recording())[0].body
        pairs = np.array(SKELETON.bones)
        lengths = np.linalg.norm(body.coords[:4, pairs[:, 0]] - body.coords[:4, pairs[:, 1]], axis=-1)
        return lengths.std(axis=0)

    assert bones().max() < 4 < 10 < bones(steady=False).max()


def test_in_a_real_room_without_anybody_nobody_is_found(shared_data):
    with open_recording(shared_data("samples/depth/realsense_single_depth_color.bag")) as source:
        assert build("depth").estimate(source, people=3) == {}
