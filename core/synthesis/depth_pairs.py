"""Pairs of synthetic depth pictures: one person in one place, in two poses, as one sensor reads them.

A folder like that of ``core.synthesis.color_pairs``, whose pictures are depth as grey (``core.depth.grey``).
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from core.depth.grey import grey
from core.progress import CancelToken, Progress, silent
from core.synthesis.body import Body
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_dataset import ColorOptions
from core.synthesis.color_pairs import PAIRS, of_people, pair_label, shared_place, write_pairs
from core.synthesis.depth_dataset import SENSOR_SHARES, reflectance
from core.synthesis.depth_scene import render_depth
from core.synthesis.depth_sensor import SENSORS, Sensor, coarser, degrade, varied
from core.synthesis.mocap_poses import PoseMaker
from core.synthesis.task_poses import WorkingPose
from core.synthesis.workplaces import Workplace

_WHOLE = 640  # pixels: the sensor's picture, of which the square is a part


def synthesize_depth_pairs(
    out: str | Path, count: int, seed: int = 0, *, options: ColorOptions = PAIRS, resume: bool = True,
    make_pose: PoseMaker | None = None, progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """As ``core.synthesis.color_pairs.synthesize_pairs``."""
    pair, about = partial(depth_pair, make_pose=make_pose), {"pictures": "depth", **of_people(make_pose)}
    return write_pairs(out, count, seed, options, pair, about, resume=resume, progress=progress, cancel=cancel)


def depth_pair(
    index: int, seed: int, options: ColorOptions = PAIRS, make_pose: PoseMaker | None = None
) -> tuple[np.ndarray, dict]:
    """((2, H, W) uint8 grey, its row of the label file, as of ``color_pair``)."""
    rng = np.random.default_rng([seed, 6, index])
    subject = options.first_subject + int(rng.integers(options.subjects))
    body = synthetic_subject(seed, subject, options.detail)
    other = partial(synthetic_subject, seed, subject + 1, options.detail)
    place, poses = shared_place(rng, body, other, options, make_pose)
    kind = varied(SENSORS[str(rng.choice(list(SENSOR_SHARES), p=list(SENSOR_SHARES.values())))], rng)
    sensor = coarser(kind, _WHOLE / options.width)
    images = np.stack([grey(_read(rng, place, body, pose, sensor)) for pose in poses])
    return images, {"index": np.int64(index), "subject": np.int64(subject), **pair_label(place, body, poses)}


def _read(
    rng: np.random.Generator, place: Workplace, body: Body, pose: WorkingPose, sensor: Sensor
) -> np.ndarray:
    """(H, W) millimetres that the sensor reads of the person in that pose."""
    person, *things = place.scene.parts
    posed = replace(person, vertices=body.vertices(pose.joints, pose.twist))
    view = render_depth(replace(place.scene, parts=(posed, *things)))
    return degrade(view.depth, place.scene.camera, sensor, rng, reflectance=reflectance(view, rng))
