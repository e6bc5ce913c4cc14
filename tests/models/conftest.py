"""Somebody who stands, for all families."""

import numpy as np
import pytest
import torch

from core.skeleton import load_skeleton


@pytest.fixture(scope="session")
def skeleton():
    return load_skeleton("mpi28")


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


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
