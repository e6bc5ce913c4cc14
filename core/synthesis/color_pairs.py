"""Pairs of synthetic colour pictures: one person in one place, in two poses, through one camera.

A data set is a folder::

    first/000000.png, second/000000.png     8-bit RGB
    labels_00000.npz                        joints, bone rotations and camera of a hundred pairs, see ``color_pair``
    dataset.json                            how it was made

Nothing but the person differs between the pictures of a pair: who sees one of them and the pose in the other can tell
what the other looks like. Pair ``i`` depends on the seed and on ``i`` alone.
"""

from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import numpy as np

from core.progress import CancelToken, Progress, silent
from core.synthesis.body import BONES, Body
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_dataset import SKELETON, ColorOptions, Stage, closer, draw_view
from core.synthesis.dataset_writer import write_dataset
from core.synthesis.depth_scene import HELD
from core.synthesis.mocap_poses import PoseMaker
from core.synthesis.task_poses import WorkingPose, sample_pose
from core.synthesis.workplaces import Workplace, sample_workplace

PAIRS = ColorOptions(width=160, height=160, close=1.5, detail=0.5, blur=0.15)
"""The person fills two thirds, so that crops can be shifted and scaled."""


def synthesize_pairs(
    out: str | Path, count: int, seed: int = 0, *, options: ColorOptions = PAIRS, resume: bool = True,
    make_pose: PoseMaker | None = None, progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Write ``count`` pairs into the folder ``out`` and return it; ``make_pose`` as ``synthesize_rgb`` takes it."""
    pair = partial(color_pair, make_pose=make_pose)
    return write_pairs(
        out, count, seed, options, pair, of_people(make_pose), resume=resume, progress=progress, cancel=cancel
    )


def write_pairs(
    out: str | Path, count: int, seed: int, options: ColorOptions, pair: Callable, about: dict, *, resume: bool,
    progress: Progress, cancel: CancelToken | None,
) -> Path:  # fmt: skip
    """The folder ``out`` with ``count`` of ``pair(index, seed, options)``, which gives two pictures and their row of
    the label file. ``about`` is what ``dataset.json`` says of the joints and bones, and of how they were drawn."""
    note = {"kind": "posewright pairs", "version": 1, "seed": seed, "options": asdict(options), **about}

    def make(index: int) -> tuple[dict[str, np.ndarray], dict]:
        (first, second), facts = pair(index, seed, options)
        return {"first": first, "second": second}, facts

    return write_dataset(out, count, note, make, resume=resume, progress=progress, cancel=cancel)


def of_people(make_pose: PoseMaker | None) -> dict:
    """For ``write_pairs``: pairs of our own bodies, whose poses ``make_pose`` makes."""
    return {
        "joints": list(SKELETON.joints), "bones": [bone.name for bone in BONES], "motion": make_pose is not None,
    }  # fmt: skip


def color_pair(
    index: int, seed: int, options: ColorOptions = PAIRS, make_pose: PoseMaker | None = None
) -> tuple[np.ndarray, dict]:
    """A ``color_series`` of two: its images and its row of the label file."""
    return color_series(index, seed, 2, options, make_pose)


def color_series(
    index: int, seed: int, count: int, options: ColorOptions = PAIRS, make_pose: PoseMaker | None = None
) -> tuple[np.ndarray, dict]:
    """((count, H, W, 3) uint8 RGB of one person in one place, what is known of them).

    joints_camera (count, 28, 3) mm and rotations (count, bones, 3, 3) from rest, in the camera's axes; joints_image
    (count, 28, 2) pixels; K (3, 3) of the pictures.
    """
    rng = np.random.default_rng([seed, 5, index])
    subject = options.first_subject + int(rng.integers(options.subjects))
    body = synthetic_subject(seed, subject, options.detail)
    other = partial(synthetic_subject, seed, subject + 1, options.detail)
    place, poses = shared_place(rng, body, other, options, make_pose, count)
    stage = Stage(rng, place, body, other(), options)
    exposure = int(rng.integers(2**32))
    images = np.stack([stage.shot(np.random.default_rng(exposure), pose) for pose in poses])
    return images, {"index": np.int64(index), "subject": np.int64(subject), **pair_label(place, body, poses)}


def shared_place(
    rng: np.random.Generator, body: Body, other: Callable[[], Body], options: ColorOptions,
    make_pose: PoseMaker | None, count: int = 2,
) -> tuple[Workplace, list[WorkingPose]]:
    """A workplace without anything in hands, and poses: of one kind of work, or any of ``make_pose``."""
    captured = make_pose is not None and rng.random() < 0.5
    draw = partial(make_pose, rng, body) if captured and make_pose else partial(sample_pose, rng, body.joints)
    first = draw()
    poses = [first, *(draw() if captured else sample_pose(rng, body.joints, first.task) for _ in range(count - 1))]
    place = sample_workplace(
        rng, body, other, width=640, height=480, field=float(rng.uniform(45, 80)),
        view=options.view or draw_view(rng), pose=first,
    )  # fmt: skip
    parts = tuple(part for part in place.scene.parts if not np.all(part.label == HELD))
    place = replace(place, scene=replace(place.scene, parts=parts))
    return closer(rng, place, np.concatenate([pose.joints for pose in poses]), options), poses


def pair_label(place: Workplace, body: Body, poses: list[WorkingPose]) -> dict:
    """Joints, rotations and camera, as ``color_series`` names them."""
    camera = place.scene.camera
    joints = np.stack([camera.to_camera(pose.joints) for pose in poses])
    turns = np.stack([camera.R @ body.rotations(pose.joints, pose.twist) for pose in poses])
    return {
        "joints_camera": joints.astype(np.float32), "joints_image": camera.project(joints).astype(np.float32),
        "rotations": turns.astype(np.float32), "K": camera.K,
    }
