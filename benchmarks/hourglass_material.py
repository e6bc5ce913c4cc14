"""What the hourglass is trained and judged on here: people that we draw, and frames of real recordings."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from core.camera import Camera
from core.datasets.base import Annotated, AnnotatedSet, open_dataset
from core.media.base import open_recording
from core.progress import CancelToken, silent
from core.skeleton import load_skeleton
from core.synthesis.body_sampling import synthetic_subject
from core.synthesis.color_dataset import ColorOptions, synthesize_rgb
from core.synthesis.mocap_poses import captured_poses
from models.hourglass.crops import Crops, open_crops, write_crops
from models.hourglass.train import collect, divide
from models.hourglass.training_step import Material

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
VIDEOS = DATA / "samples" / "video"
MAKEHUMAN = DATA / "body" / "makehuman"
RUNS = Path(__file__).resolve().parents[1] / "runs" / "hourglass"
WILD = ("sports2d_demo.mp4", "intel_one_by_one.mp4", "intel_asl_walk.mkv", "intel_worker_zone.gif")
UNSEEN_VIDEO = "intel_asl_help.mkv"
CLOSE = ColorOptions(224, 224, subjects=24, close=1.5, detail=0.5, capped=0.0, bare=0.0)
_SETS = {
    "people_1": (500, replace(CLOSE, subjects=20, first_subject=20, detail=1.0), None),
    "people_2": (1200, replace(CLOSE, first_subject=48), None),
    "people_3": (1200, replace(CLOSE, first_subject=72), None),
    "people_4": (2400, replace(CLOSE, first_subject=96), None),
    "people_5": (3000, replace(CLOSE, first_subject=120), MAKEHUMAN),
    "people_6": (3000, replace(CLOSE, first_subject=144), MAKEHUMAN),
    "people_8": (1600, replace(CLOSE, first_subject=192, capped=0.5, bare=0.6), MAKEHUMAN),
}
"""Pictures, how they are drawn, MakeHuman's assets for two bodies in three; the number is the seed."""


def training_material() -> Material:
    """Drawn people of 164 bodies in CMU's motion, and five recordings as BlazePose sees them."""
    for name, (count, options, makehuman) in _SETS.items():
        make_body = partial(synthetic_subject, detail=options.detail, makehuman=makehuman) if makehuman else None
        draw_people(RUNS / name, count, int(name[-1]), options, "train", "CMU-mocap", make_body)
    wild = [*(VIDEOS / name for name in WILD), DATA / "samples" / "depth" / "realsense_rgbd_two_people_n40" / "color"]
    data = [*(RUNS / name for name in _SETS), *wild]
    return divide(collect(data, RUNS / "crops", None, silent, CancelToken()))


def drawn_people() -> Crops:
    """300 pictures of 12 other bodies in the motion of other subjects."""
    folder = RUNS / "people_val"
    draw_people(folder, 300, 7, replace(CLOSE, subjects=12, first_subject=200, detail=1.0), "val", None)
    return _stored(RUNS / "crops" / "people_val", partial(open_dataset, folder))


def balancing_man() -> Crops:
    """Both views of Pose2Sim's balancing man with the 3D reference of four views; 2D is its projection."""
    return _stored(RUNS / "crops" / "balancing_man", BalancingMan)


def signing_man() -> Crops:
    """A recording that no training saw, upper body only; the 2D reference is BlazePose's."""
    stores = collect([VIDEOS / UNSEEN_VIDEO], RUNS / "crops", None, silent, CancelToken())
    return stores[UNSEEN_VIDEO]


def draw_people(
    folder: Path, count: int, seed: int, options: ColorOptions, split: str, licence: str | None, make_body=None
) -> None:
    if not (folder / "dataset.json").exists():
        poses = captured_poses(DATA / "mocap" / f"{split}.npz", licence)
        synthesize_rgb(folder, count, seed, options=options, make_body=make_body, make_pose=poses)


def _stored(place: Path, open_set) -> Crops:
    if not (place / "labels.npz").exists():
        people = open_set()
        write_crops(people, people.skeleton, place)
    return open_crops(place)


class BalancingMan(AnnotatedSet):
    """Frames of the trial; joints that the reference does not vouch for are missing."""

    title = "Pose2Sim's balancing man"
    skeleton = load_skeleton("mpii16")
    has_3d = True

    def __init__(self):
        with np.load(DATA / "samples" / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
            self._trial = {name: data[name] for name in data.files}

    def __len__(self) -> int:
        return 2 * len(self._trial["reliable"])

    def __iter__(self) -> Iterator[Annotated]:
        for view, camera_name in enumerate(map(str, self._trial["camera_names"])):
            name = camera_name.replace("_", "")
            size, K, lens = (self._trial[key][view] for key in ("video_size_wh", "K", "dist"))
            camera, bodies = Camera(*size, K, tuple(lens)), self._bodies(view)
            video = open_recording(VIDEOS / f"pose2sim_single_{name}.mp4")
            for frame, body in enumerate(bodies[: len(video)]):
                seen = np.isfinite(body[:, 0]).astype(float)
                yield Annotated(f"{name} {frame}", partial(video.read, frame), camera.project(body), seen, body, name)

    def _bodies(self, view: int) -> np.ndarray:
        """(F, 16, 3) mm in the view's camera; pelvis and thorax lie between hips and shoulders."""
        trial, joints = self._trial, self.skeleton.joints
        vouched = np.where(trial["reliable"][..., None], trial["X_cam_mm"][view], np.nan)
        bodies = np.full((len(vouched), len(joints), 3), np.nan)
        for column, native in enumerate(map(str, trial["joint_names"])):
            if (joint := _name(native)) in joints:
                bodies[:, joints.index(joint)] = vouched[:, column]
        for middle, part in (("pelvis", "hip"), ("thorax", "shoulder")):
            sides = self.skeleton.indices((f"left_{part}", f"right_{part}"))
            bodies[:, joints.index(middle)] = bodies[:, sides].mean(axis=1)
        return bodies


def _name(native: str) -> str:
    """Pose2Sim's name of a joint in our words."""
    plain = {"Neck": "upper_neck", "Head": "head_top"}
    return plain.get(native) or f"{'right' if native[0] == 'R' else 'left'}_{native[1:].lower()}"
