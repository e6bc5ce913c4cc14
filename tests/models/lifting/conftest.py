import numpy as np
import pytest

from core.camera import Camera
from core.poses import PoseSequence
from models.training.mocap import Corpus


@pytest.fixture(scope="session")
def camera():
    """Four metres in front of the person, at hip height, looking 10 degrees down."""
    return Camera.from_fov(1280, 960, 62).look_at((0, 1600, 4000), (0, 900, 0))


@pytest.fixture
def seen(person, camera, skeleton):
    """``seen(frames, fps)``: that person as pixels of that camera, all 28 joints."""

    def make(frames: int = 40, fps: float = 25.0) -> PoseSequence:
        return PoseSequence(skeleton, camera.project_world(person(frames)), np.arange(frames) / fps)

    return make


@pytest.fixture(scope="session")
def corpus(skeleton, person):
    """Two clips of that person, 60 and 30 frames."""
    clips = [person(60), person(30)]
    facts = ("a", "b"), ("one", "two"), ("free", "free")
    return Corpus(skeleton, np.concatenate(clips).astype(np.float32), np.array([0, 60, 90]), *facts, 25.0)
