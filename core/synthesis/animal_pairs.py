"""Pairs of pictures of a four-legged animal: one animal in one place, in two moments of its walk.

A folder like that of ``core.synthesis.color_pairs``; ``dataset.json`` has the animal's skeleton.
"""

from pathlib import Path

import numpy as np

from core.camera import Camera
from core.progress import CancelToken, Progress, silent
from core.skeleton import skeleton_to_dict
from core.synthesis.color_dataset import ColorOptions, close_camera, exposed, sample_color, sample_room
from core.synthesis.color_pairs import PAIRS, write_pairs
from core.synthesis.color_renderer import ColorRenderer
from core.synthesis.depth_scene import WALL, Plane
from core.synthesis.quadruped import BONES, QUADRUPED, Animal, Build, posed, sample_build, sample_gait, turns


def synthesize_animal_pairs(
    out: str | Path, count: int, seed: int = 0, *, options: ColorOptions = PAIRS, resume: bool = True,
    progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """As ``core.synthesis.color_pairs.synthesize_pairs``."""
    about = {"skeleton": skeleton_to_dict(QUADRUPED), "bones": list(BONES)}
    return write_pairs(out, count, seed, options, animal_pair, about, resume=resume, progress=progress, cancel=cancel)


def animal_pair(index: int, seed: int, options: ColorOptions = PAIRS) -> tuple[np.ndarray, dict]:
    """((2, H, W, 3) uint8 RGB, its row of the label file: as of ``color_pair``, with the animal's joints and bones)."""
    rng = np.random.default_rng([seed, 7, index])
    subject = options.first_subject + int(rng.integers(options.subjects))
    build, animal = _animal(np.random.default_rng([seed, 8, subject]))
    yaw, poses = rng.uniform(-np.pi, np.pi), [posed(build, sample_gait(rng)) for _ in range(2)]
    turn = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    standing = [pose @ turn.T for pose in poses]
    whole, wall = _view(rng, build)
    camera = close_camera(rng, whole, np.concatenate(standing), options)
    studio = ColorRenderer(camera, sample_room(rng, (wall,)), supersample=options.supersample)
    exposure = int(rng.integers(2**32))
    images = [exposed(np.random.default_rng(exposure), studio.draw([animal.mesh(pose)])) for pose in standing]
    joints = np.stack([camera.to_camera(pose) for pose in standing])
    rotations = np.stack([camera.R @ turn @ turns(build, pose) for pose in poses])
    return np.stack(images), {
        "index": np.int64(index), "subject": np.int64(subject), "joints_camera": joints.astype(np.float32),
        "joints_image": camera.project(joints).astype(np.float32), "rotations": rotations.astype(np.float32),
        "K": camera.K,
    }  # fmt: skip


def _animal(rng: np.random.Generator) -> tuple[Build, Animal]:
    build = sample_build(rng)
    return build, Animal(build, sample_color(rng), sample_color(rng), int(rng.integers(2**16)))


def _view(rng: np.random.Generator, build: Build) -> tuple[Camera, Plane]:
    """From any side, from as far away as lets it see the whole animal, and a wall or hedge behind it."""
    bearing, elevation = rng.uniform(-np.pi, np.pi), np.radians(rng.uniform(-2, 35))
    target = np.array([0, 0.7 * build.legs, 0.4 * build.trunk])
    away = np.array([np.sin(bearing) * np.cos(elevation), np.sin(elevation), np.cos(bearing) * np.cos(elevation)])
    size = build.trunk + build.legs
    camera = Camera.from_fov(640, 480, float(rng.uniform(45, 80))).look_at(
        target + rng.uniform(2.5, 5) * size * away, target
    )
    wall = Plane((float(np.sin(bearing)), 0.0, float(np.cos(bearing))), -float(rng.uniform(1, 4)) * size, WALL)
    return camera, wall
