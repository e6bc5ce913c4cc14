"""Drawn pairs without a renderer: a dot for each joint, which is all that a small network needs to learn."""

import json

import cv2
import numpy as np
import pytest
import torch

from core.camera import Camera
from core.skeleton import load_skeleton
from core.synthesis.body import BONES, link_frames
from models.embedding.networks import EmbeddingConfig, EmbeddingNet

PERSON = load_skeleton("mpi28")
SIDE = 96


@pytest.fixture(scope="session")
def pairs_folder(tmp_path_factory, person):
    """Twelve pairs of three people as ``posewright synthesize pairs`` writes them: white dots on grey."""
    folder, rng = tmp_path_factory.mktemp("pairs"), np.random.default_rng(0)
    camera = Camera.from_fov(SIDE, SIDE, 40).look_at((0, 900, 4000), (0, 900, 0))
    rest, rows = link_frames(person(1)[0])[: len(BONES)], []
    for index in range(12):
        poses = np.stack([_moved(person(1)[0], rng) for _ in range(2)])
        joints = camera.to_camera(poses)
        turns = np.stack([link_frames(pose)[: len(BONES)] @ rest.transpose(0, 2, 1) for pose in poses])
        seen = camera.project(joints)
        for name, points in zip(("first", "second"), seen, strict=True):
            (folder / name).mkdir(exist_ok=True)
            cv2.imwrite(str(folder / name / f"{index:06d}.png"), _dots(points))
        rows.append({"index": index, "subject": index % 3, "joints_camera": joints.astype(np.float32), "K": camera.K,
                     "joints_image": seen.astype(np.float32), "rotations": (camera.R @ turns).astype(np.float32)})
    np.savez(folder / "labels_00000.npz", **{name: np.stack([row[name] for row in rows]) for name in rows[0]})
    (folder / "dataset.json").write_text(json.dumps({"bones": [bone.name for bone in BONES]}))
    return folder


def _moved(pose: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    moved = pose.copy()
    for joint in ("left_wrist", "left_hand", "right_wrist", "right_hand"):
        moved[PERSON.index(joint)] += rng.normal(0, 120, 3)
    return moved


def _dots(points: np.ndarray) -> np.ndarray:
    picture = np.full((SIDE, SIDE, 3), 90, np.uint8)
    for x, y in np.rint(points).astype(int):
        cv2.circle(picture, (int(x), int(y)), 2, (255, 255, 255), -1)
    return picture


@pytest.fixture
def net():
    torch.manual_seed(0)
    return EmbeddingNet(PERSON, EmbeddingConfig(width=8, hidden=64))
