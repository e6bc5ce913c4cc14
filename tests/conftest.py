"""Fixtures that all tests share."""

import os
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from tests.rules import (  # noqa: F401  (hooks, which pytest finds here)
    pytest_addoption,
    pytest_collection_modifyitems,
    pytest_runtest_call,
    pytest_runtest_makereport,
)
from tools.with_display import virtual_screen

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_configure(config):
    """Each process of a run in several has a virtual screen of its own: a screen has one window in focus."""
    if "PYTEST_XDIST_WORKER" in os.environ and "POSEWRIGHT_VIRTUAL" in os.environ:
        screen = ExitStack()
        os.environ.update(screen.enter_context(virtual_screen()))
        config.add_cleanup(screen.close)


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


@pytest.fixture(scope="session")
def skeleton():
    return load_skeleton("mpi28")


PLACES = {  # millimetres: to the left of the middle, up from the floor, forward
    "pelvis": (0, 950, 0), "spine": (0, 1000, 0), "spine2": (0, 1060, 0), "spine3": (0, 1180, 0),
    "spine4": (0, 1300, 0), "neck": (0, 1400, 0), "head": (0, 1480, 0), "head_top": (0, 1690, 30),
    "clavicle": (45, 1330, 0), "shoulder": (180, 1340, 0), "elbow": (200, 1060, 0), "wrist": (210, 800, 30),
    "hand": (210, 720, 50), "hip": (90, 880, 0), "knee": (95, 470, 10), "ankle": (95, 70, 0), "foot": (100, 20, 110),
    "toe": (100, 15, 170),
}  # fmt: skip


@pytest.fixture(scope="session")
def person(skeleton):
    """``person(frames)``: somebody who stands and swings the arms, (T, 28, 3) mm, y up, facing +z."""
    rest = np.zeros((len(skeleton), 3))
    for index, joint in enumerate(skeleton.joints):
        name = joint.removeprefix("left_").removeprefix("right_")
        sign = 1 if name == joint else {"l": 1, "r": -1}[joint[0]]
        rest[index] = PLACES[name] * np.array([sign, 1, 1])

    def make(frames: int = 40) -> np.ndarray:
        poses = np.repeat(rest[None], frames, axis=0)
        swing = np.radians(25) * np.sin(np.arange(frames) / 6)
        for side, sign in (("left", 1), ("right", -1)):
            shoulder = skeleton.index(f"{side}_shoulder")
            for joint in skeleton.indices(f"{side}_{name}" for name in ("elbow", "wrist", "hand")):
                _, up, forward = (rest[joint] - rest[shoulder]).T
                poses[:, joint, 1] = rest[shoulder, 1] + up * np.cos(swing) + sign * forward * np.sin(swing)
                poses[:, joint, 2] = forward * np.cos(swing) - sign * up * np.sin(swing)
        return poses

    return make
