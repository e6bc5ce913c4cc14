"""A world that a lift made is no one else's: what is compared is what the camera saw."""

import numpy as np
import pytest

from core.camera import Camera
from core.evaluation.evaluate import evaluate
from core.evaluation.spaces import in_common_space
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

CAMERA = Camera.from_fov(1280, 960, 60).look_at((800.0, 1500.0, 4000.0), (0.0, 900.0, 0.0))


@pytest.fixture
def truth() -> PoseSequence:
    places = np.random.default_rng(0).normal(0, 400, (5, 17, 3)) + (0, 0, 4000)
    return PoseSequence(load_skeleton("coco17"), places, np.arange(5) / 25, space=Space.CAMERA)


def in_world(poses: PoseSequence, camera: Camera = CAMERA, by: str = "bodies") -> PoseSequence:
    facts = {"up": {"by": by, "sigma": 8.0}, "camera": camera.to_dict()}
    return poses.replace(coords=camera.to_world(poses.coords), space=Space.WORLD, source=facts)


def test_a_lift_in_its_own_world_equals_a_truth_before_the_camera(truth):
    result = evaluate(in_world(truth), truth, ["mpjpe"])
    assert result.figures[0].value == pytest.approx(0, abs=1e-2)


def test_two_lifts_of_one_world_stay_in_it_and_others_are_seen_by_their_cameras(truth):
    first, second = in_common_space(in_world(truth), in_world(truth))
    assert first.space == second.space == Space.WORLD
    other = CAMERA.look_at((-2000.0, 1200.0, 3000.0), (0.0, 900.0, 0.0))
    first, second = in_common_space(in_world(truth), in_world(truth, other))
    assert first.space == second.space == Space.CAMERA
    np.testing.assert_allclose(first.coords, second.coords, atol=1e-2)


def test_a_calibrated_world_is_everybodys(truth):
    kept, same = in_common_space(in_world(truth, by="calibration"), truth)
    assert kept.space == Space.WORLD and same is truth
