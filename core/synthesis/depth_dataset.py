"""Data sets of synthetic depth: images as a sensor would give them, with everything that is known about them.

A data set is a folder::

    depth/000000.png     16-bit, millimetres, 0 for no reading: what the sensor reads
    clean/000000.png     the same without any error
    parts/000000.png     8-bit, ``core.synthesis.depth_scene.LABEL_NAMES``
    labels_00000.npz     joints and camera of a hundred images, see ``_label``
    dataset.json         how it was made

Image ``i`` depends on the seed and on ``i`` alone, so a set can be stopped, resumed, and extended.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from core.errors import UsageError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.skeleton import load_skeleton
from core.synthesis.body import Body
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.dataset_writer import write_dataset
from core.synthesis.depth_scene import LABEL_NAMES, PART_LABELS, DepthView, joint_visibility, render_depth
from core.synthesis.depth_sensor import SENSORS, degrade, varied
from core.synthesis.task_poses import WorkingPose
from core.synthesis.workplaces import VIEWS, Workplace, sample_workplace

SKELETON = load_skeleton("depth15")
SENSOR_SHARES = {"kinect2": 0.3, "azure": 0.25, "realsense": 0.25, "kinect1": 0.1, "white": 0.1}
_LEAST_SEEN, _TRIES = 0.008, 5
"""A scene that hides the person but for this share of the image is drawn again, at most so many times."""
_SIDES = {"shoulder": ("clavicle", "upper_arm"), "elbow": ("upper_arm", "forearm"), "wrist": ("forearm", "palm"),
          "hand": ("palm",), "hip": ("thigh",)}
_CENTRE = {"pelvis": ("hips", "abdomen"), "spine": ("abdomen", "waist"), "thorax": ("chest", "throat"),
           "neck": ("neck", "throat"), "head": ("skull", "neck")}


@dataclass(frozen=True)
class DepthOptions:
    """How to draw. ``sensor`` and ``view`` "" draw one at random for each image; ``subjects`` bodies are shared.

    ``first_subject`` lets two sets have no body in common; ``missing`` is how often parts are torn out of the person.
    """

    width: int = 640
    height: int = 480
    sensor: str = ""
    view: str = ""
    subjects: int = 48
    first_subject: int = 0
    missing: float = 0.35
    clean: bool = True


@dataclass(frozen=True, eq=False)
class DepthSample:
    """read and clean are (H, W) float32 mm; view has the labels; facts are one image's row of the label file."""

    read: np.ndarray
    view: DepthView
    facts: dict


def synthesize_depth(
    out: str | Path, count: int, seed: int = 0, *, options: DepthOptions | None = None, resume: bool = True,
    make_body: Callable[[int, int], Body] | None = None, progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Write ``count`` images into the folder ``out`` and return it.

    With ``resume`` images that are there already, from the same seed and options, are kept. ``make_body(seed,
    subject)`` replaces our own bodies. Raises ``UsageError`` where the folder holds another data set.
    """
    options = options or DepthOptions()
    _check(options)
    note = {"kind": "posewright depth", "version": 2, "seed": seed, "options": asdict(options),
            "bodies": "own" if make_body is None else "given", "joints": list(SKELETON.joints),
            "labels": {str(value): name for value, name in LABEL_NAMES.items()}}

    def make(index: int) -> tuple[dict[str, np.ndarray], dict]:
        sample = depth_sample(index, seed, options, make_body)
        images = {"depth": millimetres16(sample.read), "parts": sample.view.labels}
        if options.clean:
            images["clean"] = millimetres16(sample.view.depth)
        return images, sample.facts

    return write_dataset(out, count, note, make, resume=resume, progress=progress, cancel=cancel)


def depth_sample(
    index: int, seed: int, options: DepthOptions, make_body: Callable[[int, int], Body] | None = None,
    pose: WorkingPose | None = None,
) -> DepthSample:
    """Image ``index`` of the set, not written anywhere."""
    rng = np.random.default_rng([seed, 1, index])
    make_body = make_body or synthetic_subject
    subject = options.first_subject + int(rng.integers(options.subjects))
    body = make_body(seed, subject)
    kind = SENSORS[options.sensor or str(rng.choice(list(SENSOR_SHARES), p=list(SENSOR_SHARES.values())))]

    def other() -> Body:
        return make_body(seed, options.first_subject + (subject + 1 - options.first_subject) % options.subjects)

    for _ in range(_TRIES):
        place = sample_workplace(rng, body, other, width=options.width, height=options.height, field=kind.field,
                                 view=options.view or None, pose=pose)
        view = render_depth(place.scene)
        if view.person.mean() > _LEAST_SEEN:
            break
    torn = int(rng.integers(1, 5)) if rng.random() < options.missing else 0
    read = degrade(view.depth, place.scene.camera, varied(kind, rng), rng, reflectance=reflectance(view, rng),
                   person=view.person, missing_parts=torn)
    return DepthSample(read, view, _label(index, subject, kind.name, place, view))


def _label(index: int, subject: int, sensor: str, place: Workplace, view: DepthView) -> dict:
    """joints_* are in camera mm or pixels; R and t take the world (mm, y up, person at the origin) to the camera."""
    camera = place.scene.camera
    joints28 = camera.to_camera(place.pose.joints)
    joints = load_skeleton("mpi28").remap_matrix(SKELETON) @ joints28
    return {
        "index": np.int64(index), "subject": np.int64(subject), "sensor": np.str_(sensor), "view": np.str_(place.view),
        "task": np.str_(place.pose.task), "joints_camera": joints.astype(np.float32),
        "joints_image": camera.project(joints).astype(np.float32), "mpi28_camera": joints28.astype(np.float32),
        "visibility": joint_visibility(view, camera, joints, joint_bones()),
        "K": camera.K, "R": camera.R, "t": camera.t, "person_pixels": np.int64(view.person.sum()),
    }


def joint_bones() -> list[tuple[str, ...]]:
    """Whose surface shows each joint of depth15."""
    bones = []
    for joint in SKELETON.joints:
        side, _, plain = joint.partition("_")
        bones.append(tuple(f"{side}_{name}" for name in _SIDES[plain]) if plain in _SIDES else _CENTRE[joint])
    return bones


def reflectance(view: DepthView, rng: np.random.Generator) -> np.ndarray:
    """(H, W) float32: infrared reflectance; clothes may be anything from black to white, hair swallows light."""
    table = np.full(256, 0.5, np.float32)
    shirt, trousers, hair = np.exp(rng.uniform(np.log(0.05), np.log(0.8), 3))
    sleeves = shirt if rng.random() < 0.5 else 0.5
    for name, label in PART_LABELS.items():
        if name in ("abdomen", "waist", "chest", "throat") or "clavicle" in name or "upper_arm" in name:
            table[label] = shirt
        elif "forearm" in name:
            table[label] = sleeves
        elif name == "hips" or "thigh" in name or "shin" in name:
            table[label] = trousers
    table[PART_LABELS["skull"]] = (0.5 + min(hair, 0.5)) / 2
    table[len(PART_LABELS) + 1:] = np.exp(rng.uniform(np.log(0.06), np.log(0.9), 255 - len(PART_LABELS)))
    return table[view.labels]


def _check(options: DepthOptions) -> None:
    for name, known in (("sensor", SENSORS), ("view", VIEWS)):
        value = getattr(options, name)
        if value and value not in known:
            raise UsageError(
                tr("There is no {name} named {value!r}", name=name, value=value), expected=", ".join(known)
            )


def millimetres16(depth: np.ndarray) -> np.ndarray:
    """uint16 millimetres, 0 for no reading."""
    return np.clip(np.rint(np.nan_to_num(depth, nan=0.0)), 0, 65535).astype(np.uint16)
