"""Fixtures that all tests share."""

from pathlib import Path

import numpy as np
import pytest

from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data():
    """``shared_data("samples/video/x.mp4") -> Path``; skips the test where the real material is not at hand."""

    def find(path: str) -> Path:
        found = SHARED / path
        if not found.exists():
            pytest.skip(f"needs the real material {path}, which is not on this machine")
        return found

    return find


@pytest.fixture
def make_poses():
    """``make_poses(frames, skeleton="mpi28", dims=2, seed=0)``: smooth and random, 25 frames/s."""

    def make(frames: int = 50, skeleton: str = "mpi28", dims: int = 2, seed: int = 0, **changes) -> PoseSequence:
        random, joints = np.random.default_rng(seed), load_skeleton(skeleton)
        start = random.uniform(100, 400, (1, len(joints), dims))
        steps = random.normal(0, 2, (frames, len(joints), dims)).cumsum(axis=0)
        space = Space.IMAGE if dims == 2 else Space.WORLD
        poses = PoseSequence(joints, start + steps, np.arange(frames) / 25, space=space)
        return poses.replace(**changes)

    return make


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Every test has a user data folder of its own: no test sees or leaves anything of the user's."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
