"""Drawn people whom no training of the embedding saw, each in one place."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from core.skeleton import load_skeleton
from core.synthesis.body import BONES
from core.synthesis.color_pairs import color_series
from core.synthesis.mocap_poses import captured_poses
from models.embedding.geometry import camera_of
from models.embedding.pairs import Pairs

MOTION = Path(__file__).resolve().parents[2] / "shared" / "data" / "mocap"
_SEED = 2022  # no training has it: other bodies, looks and places


def drawn_people(count: int, pictures: int) -> Iterator[Pairs]:
    """So many people, each as pairs of every picture with the one after it."""
    motion = MOTION / "val.npz"
    make_pose = captured_poses(motion) if motion.exists() else None
    for index in range(count):
        images, facts = color_series(index, _SEED, pictures, make_pose=make_pose)
        yield _pairs(images, facts)


def _pairs(images: np.ndarray, facts: dict) -> Pairs:
    count, side = len(images), images.shape[1]

    def both(values: np.ndarray) -> np.ndarray:
        return np.stack([values, np.roll(values, -1, axis=0)], axis=1)

    return Pairs(
        load_skeleton("mpi28"), both(images), np.tile(camera_of(facts["K"], side), (count, 1)),
        both((2 * facts["joints_image"] + 1) / side - 1), np.ones((count, 2, 28), np.float32),
        both(facts["joints_camera"] / 1000), both(facts["rotations"]), np.zeros(count, int),
        tuple(bone.name for bone in BONES),
    )  # fmt: skip
