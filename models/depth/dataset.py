"""What the depth networks learn from: people at work and from motion capture, drawn by our own renderer.

Every example is a square about a person, ``WIDE`` pixels for ``WIDE_MM`` millimetres: wider than what a network sees,
training chooses its own piece. It holds ideal depth, what a sensor would read, what every pixel shows, and
the joints. Examples depend on their set's name and their number alone; a set is written in parts and can be resumed.

Sets share neither a body nor a captured subject, and all poses are drawn again:

source    labelled; the synthetic domain
target    the domain to adapt to, another half of the captured subjects; its labels are never read in training
val       decides which weights are kept
held_out  for the tables of benchmarks/results/depth.md
"""


from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.errors import UsageError
from core.language import tr
from core.progress import CancelToken, Progress, silent
from core.synthesis.body import SKELETON as MPI28
from core.synthesis.body import Body
from core.synthesis.body_sampling import random_body
from core.synthesis.depth_dataset import SENSOR_SHARES, SKELETON, joint_bones, millimetres16, reflectance
from core.synthesis.depth_scene import DepthView, Scene, joint_visibility, render_depth
from core.synthesis.depth_sensor import SENSORS, coarser, degrade, varied
from core.synthesis.mocap_poses import moving_pose
from core.synthesis.task_poses import WorkingPose
from core.synthesis.workplaces import VIEWS, sample_workplace

WIDE, WIDE_MM = 128, 2667.0
PART = 500
"""Examples in a file."""
FRAME = (640, 480)
TASKS = ("standing", "sorting", "reaching", "lifting", "overhead", "seated", "motion")
VIEW_NAMES = tuple(VIEWS)
_CAPTURED = 0.35  # share of poses from motion capture
_NOBODY = 0.04
_LEAST_SEEN, _TRIES = 250, 5  # pixels of the person in the square
_TORN = 0.6
_REMAP = MPI28.remap_matrix(SKELETON)


@dataclass(frozen=True)
class Domain:
    """Numbers of its bodies, and which captured subjects: the file and (remainder, divisor) of their place in it."""

    seed: int
    bodies: range
    captured: str
    subjects: tuple[int, int] = (0, 1)


DOMAINS = {
    "source": Domain(101, range(56), "train.npz", (0, 2)),
    "target": Domain(202, range(56, 96), "train.npz", (1, 2)),
    "val": Domain(303, range(96, 104), "val.npz", (0, 2)),
    "held_out": Domain(404, range(104, 120), "val.npz", (1, 2)),
}


@dataclass(frozen=True, eq=False)
class Material:
    """Examples in memory. N of them, depth in whole millimetres with 0 for no reading.

    clean, read (N, WIDE, WIDE) uint16; labels (N, WIDE, WIDE) uint8 of ``depth_scene``; K (N, 3, 3) of the
    squares; joints (N, 15, 3) camera mm; visibility (N, 15); task, view (N,) places in ``TASKS`` and ``VIEW_NAMES``;
    arms_up, nobody (N,) bool; body (N,).
    """

    clean: np.ndarray
    read: np.ndarray
    labels: np.ndarray
    K: np.ndarray
    joints: np.ndarray
    visibility: np.ndarray
    task: np.ndarray
    view: np.ndarray
    arms_up: np.ndarray
    nobody: np.ndarray
    body: np.ndarray

    def __len__(self) -> int:
        return len(self.clean)

    def take(self, index) -> "Material":
        """The examples ``index``, an array of places or of bool."""
        return Material(**{name: value[index] for name, value in vars(self).items()})


def render_material(
    folder: str | Path, name: str, count: int, *, mocap: str | Path | None = None, makehuman: str | Path | None = None,
    licence: str | None = "CMU-mocap", progress: Progress = silent, cancel: CancelToken | None = None,
) -> Path:
    """Write ``count`` examples of the set ``name`` into ``folder/name`` and return it; parts that are there are kept.

    ``mocap`` is a folder with train.npz and val.npz of captured motion, of which clips under the ``licence`` are taken
    (None: all); ``makehuman`` one of MakeHuman's assets. Without them poses are working poses alone and bodies our own.
    """
    if name not in DOMAINS:
        raise UsageError(tr("There is no set named {name!r}", name=name), expected=", ".join(DOMAINS))
    place, cancel = Path(folder) / name, cancel or CancelToken()
    place.mkdir(parents=True, exist_ok=True)
    studio = Studio(DOMAINS[name], mocap, makehuman, licence)
    for first in range(0, count, PART):
        path = place / f"{first:06d}.npz"
        if path.exists():
            continue
        rows = []
        for index in range(first, min(first + PART, count)):
            cancel.check()
            rows.append(studio.example(index))
            progress((index + 1) / count, tr(
                "{name}: {index} of {count} examples",
                name=name, index=index + 1, count=count
            ))
        _write(path, {key: np.stack([row[key] for row in rows]) for key in rows[0]})
    return place


def load_material(folder: str | Path, name: str, most: int | None = None) -> Material:
    """The examples of a set, or its first ``most``; raises ``UsageError`` where there are none."""
    paths = sorted((Path(folder) / name).glob("*.npz"))
    parts, total = [], 0
    for path in paths:
        if most is not None and total >= most:
            break
        with np.load(path) as data:
            parts.append({key: data[key] for key in data.files})
        total += len(parts[-1]["clean"])
    if not parts:
        raise UsageError(
            tr("There are no examples in {path}", path=Path(folder) / name), action=tr("Render them first")
        )
    return Material(**{key: np.concatenate([part[key] for part in parts])[:most] for key in parts[0]})


class Studio:
    """Draws the examples of one set."""

    def __init__(
        self, domain: Domain, mocap: str | Path | None = None, makehuman: str | Path | None = None,
        licence: str | None = "CMU-mocap",
    ):  # fmt: skip
        self.domain = domain
        self.captured = _captured(Path(mocap) / domain.captured, *domain.subjects, licence) if mocap else None
        self.body = lru_cache(maxsize=len(domain.bodies))(partial(_body, makehuman))

    def example(self, index: int) -> dict[str, np.ndarray]:
        rng = np.random.default_rng([self.domain.seed, index])
        number = int(rng.choice(self.domain.bodies))
        body, nobody = self.body(number), rng.random() < _NOBODY
        for _ in range(_TRIES):
            pose = self._pose(rng, body)
            kind = SENSORS[str(rng.choice(list(SENSOR_SHARES), p=list(SENSOR_SHARES.values())))]
            others = partial(self.body, int(rng.choice(self.domain.bodies)))
            place = sample_workplace(rng, body, others, width=FRAME[0], height=FRAME[1], field=kind.field, pose=pose)
            frame = place.scene.camera
            scene = Scene(_square(frame, place.pose), place.scene.parts[int(nobody):], place.scene.planes)
            view = _framed(render_depth(scene), scene.camera, frame)
            if nobody or view.person.sum() > _LEAST_SEEN:
                break
        factor = frame.K[0, 0] / scene.camera.K[0, 0]
        read = degrade(
            view.depth, scene.camera, coarser(varied(kind, rng), factor), rng, reflectance=reflectance(view, rng),
            person=view.person, missing_parts=int(rng.integers(1, 5)) if rng.random() < _TORN else 0,
        )
        return {"clean": millimetres16(view.depth), "read": millimetres16(read), "labels": view.labels,
                "body": np.array(number), "nobody": np.array(nobody), **_facts(place, scene, view)}

    def _pose(self, rng: np.random.Generator, body: Body) -> WorkingPose | None:
        """A captured pose now and then, mostly seen from ahead as a workplace's camera sees it; else None."""
        if self.captured is None or rng.random() >= _CAPTURED:
            return None
        pose = moving_pose(rng, body, self.captured[rng.integers(len(self.captured))].astype(float))
        if rng.random() < 0.15:
            return pose
        across = pose.joints[MPI28.index("left_hip")] - pose.joints[MPI28.index("right_hip")]
        yaw = np.arctan2(across[2], across[0]) + rng.normal(0, 0.5)
        c, s = np.cos(yaw), np.sin(yaw)
        turned = pose.joints @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T
        return WorkingPose(turned, pose.twist, pose.task, pose.working)


def _captured(path: Path, remainder: int, divisor: int, licence: str | None) -> np.ndarray:
    """(N, 28, 3) poses under the licence of every ``divisor``-th subject."""
    with np.load(path) as data:
        usable = data["licence"] == licence if licence else np.ones(len(data["licence"]), bool)
        mine = np.unique(data["subject"][usable])[remainder::divisor]
        chosen = np.isin(data["subject"], mine) & usable
        clip = np.repeat(np.arange(len(chosen)), np.diff(data["clip_start"]))
        names = data["joint_names"].tolist()
        poses = data["positions"][chosen[clip]][:, [names.index(joint) for joint in MPI28.joints]]
    if not len(poses):
        what = f" under the licence {licence}" if licence else ""
        raise UsageError(tr("{path} has no motion{what} for this set", path=path, what=what), expected=tr(
            "motion of {divisor} subjects or more",
            divisor=divisor
        ))
    return poses


def motion_licences(mocap: Path, licence: str | None) -> set[str]:
    """What the motion in a folder that examples are drawn from is licensed under."""
    with np.load(mocap / DOMAINS["source"].captured) as data:
        return {str(own) for own in data["licence"] if licence in (None, own)}


def _body(makehuman: str | Path | None, number: int) -> Body:
    """The body of that number: MakeHuman's where its folder is at hand and two numbers of three, else our own."""
    return random_body(np.random.default_rng([7, number]), 0.6, makehuman if number % 3 else None)


def _square(frame: Camera, pose: WorkingPose) -> Camera:
    """The camera of the square, ``WIDE_MM`` across at the depth of the upper body."""
    joints = frame.to_camera(_REMAP @ pose.joints)
    depth = max(float(np.median(joints[:, 2])), 300.0)
    side = frame.K[0, 0] * WIDE_MM / depth
    pixels = frame.project(joints)
    middle = np.nanmean([np.nanmin(pixels, axis=0), np.nanmax(pixels, axis=0)], axis=0)
    # pixel (0, 0) of the square is centred half a step inside its corner
    step = side / WIDE
    K = frame.K.copy()
    K[:2, 2] = (K[:2, 2] - middle + side / 2) / step - 0.5
    K[[0, 1], [0, 1]] /= step
    return frame.replace(width=WIDE, height=WIDE, K=K)


def _framed(view: DepthView, square: Camera, frame: Camera) -> DepthView:
    """Nothing is seen beyond the border of the camera's own image."""
    step = frame.K[0, 0] / square.K[0, 0]
    index = np.arange(WIDE)
    x = frame.K[0, 2] + (index - square.K[0, 2]) * step
    y = frame.K[1, 2] + (index - square.K[1, 2]) * step
    inside = ((y >= -0.5) & (y < frame.height - 0.5))[:, None] & ((x >= -0.5) & (x < frame.width - 0.5))
    return DepthView(np.where(inside, view.depth, np.nan), np.where(inside, view.labels, 0).astype(np.uint8))


def _facts(place, scene: Scene, view: DepthView) -> dict[str, np.ndarray]:
    at = dict(zip(SKELETON.joints, _REMAP @ place.pose.joints, strict=True))
    joints = scene.camera.to_camera(_REMAP @ place.pose.joints)
    raised = max(at["left_wrist"][1], at["right_wrist"][1]) > at["head"][1]
    return {
        "K": scene.camera.K, "joints": joints.astype(np.float32), "arms_up": np.array(raised),
        "visibility": joint_visibility(view, scene.camera, joints, joint_bones()),
        "task": np.array(TASKS.index(place.pose.task)), "view": np.array(VIEW_NAMES.index(place.view)),
    }


def _write(path: Path, arrays: dict[str, np.ndarray]) -> None:
    """Whole or not at all."""
    fresh = path.with_suffix(".tmp")
    with open(fresh, "wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
    fresh.replace(path)


