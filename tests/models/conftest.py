"""What the tests of all families share."""

import numpy as np
import pytest
import torch

from models.depth.dataset import load_material, render_material
from models.training.mocap import Corpus


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)


def standing(skeleton, frames: int) -> np.ndarray:
    """A person who stands with the arms hanging and swings them, millimetres, y up, facing +z: (T, J, 3)."""
    height = {
        "pelvis": 950, "spine": 1000, "spine2": 1060, "spine3": 1180, "spine4": 1300, "neck": 1400, "head": 1480,
        "head_top": 1690, "clavicle": 1330, "shoulder": 1340, "elbow": 1060, "wrist": 800, "hand": 720, "hip": 880,
        "knee": 470, "ankle": 70, "foot": 20, "toe": 10,
    }
    side = {"clavicle": 45, "shoulder": 180, "elbow": 200, "wrist": 210, "hand": 210, "hip": 90, "knee": 95,
            "ankle": 95, "foot": 100, "toe": 100}
    forward = {"foot": 110, "toe": 170, "head_top": 30}
    rest = np.zeros((len(skeleton), 3))
    for index, joint in enumerate(skeleton.joints):
        name = joint.removeprefix("left_").removeprefix("right_")
        sign = {"l": 1, "r": -1}.get(joint[0], 0) if name != joint else 0
        rest[index] = sign * side.get(name, 0), height[name], forward.get(name, 0)
    walk = np.repeat(rest[None], frames, axis=0)
    swing = np.sin(np.arange(frames) / 4)
    for side_name, sign in (("left", 1), ("right", -1)):
        for joint, reach in (("elbow", 80), ("wrist", 180), ("hand", 210)):
            walk[:, skeleton.index(f"{side_name}_{joint}"), 2] += sign * reach * swing
    walk[..., 2] += 40 * np.arange(frames)[:, None]
    return walk.astype(np.float32)


@pytest.fixture(scope="session")
def corpus(skeleton):
    """Two clips of that person, 60 and 30 frames."""
    clips = [standing(skeleton, 60), standing(skeleton, 30)]
    facts = ("a", "b"), ("one", "two"), ("free", "free")
    return Corpus(skeleton, np.concatenate(clips), np.array([0, 60, 90]), *facts, 25.0)


@pytest.fixture(scope="session")
def material_folder(tmp_path_factory):
    """A few examples of depth, drawn once."""
    folder = tmp_path_factory.mktemp("material")
    for name, count in (("source", 8), ("target", 6), ("val", 6)):
        render_material(folder, name, count)
    return folder


@pytest.fixture(scope="session")
def material(material_folder):
    return load_material(material_folder, "source")
