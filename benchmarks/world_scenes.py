"""Recordings of one camera whose people's true paths, and whose true up, are known."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from app.samples import FOLDER
from app.tasks.estimation import estimate
from app.tasks.recordings import describe_recording
from benchmarks.lifting_real import JOINTS, reference
from core.calibration import read_calibration
from core.camera import Camera
from core.io.base import read_poses
from core.recording import Recording
from core.track import Track

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples"
HEIGHT_OF_TRIAL = 1720.0  # mm: `participant_height` in the settings that Pose2Sim gives with this trial
Z_UP = np.array([[0.0, 0, 1], [1, 0, 0], [0, 1, 0]])
"""From a world with y up to the trial's with z up, the other axes in turn."""


@dataclass(frozen=True, eq=False)
class Scene:
    """``camera`` has its place in a world with y up; ``truth`` (T, 12, 3) are ``JOINTS`` in its axes, mm, NaN where
    unknown; ``height`` the person's, mm."""

    name: str
    video: Path
    camera: Camera
    truth: np.ndarray
    height: float
    fps: float

    @cached_property
    def recording(self) -> Recording:
        return describe_recording(self.video)

    @cached_property
    def found(self) -> tuple[Track, ...]:
        """The 2D and 3D tracks of the one person that BlazePose finds."""
        return estimate(self.recording, "blazepose", people=1, options={"quality": "best"})


def scenes() -> Iterator[Scene]:
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    for view, name in enumerate(("cam01", "cam03")):
        video = SAMPLES / "video" / f"pose2sim_single_{name}.mp4"
        truth = reference(trial, view, "X_cam_mm")
        yield Scene(f"trial, {name}", video, trial_camera(trial, view), truth, HEIGHT_OF_TRIAL, float(trial["fps"]))
    yield _walk()


def trial_camera(trial, view: int) -> Camera:
    width, height = (int(side) for side in trial["video_size_wh"][view])
    R, name = trial["R_ba"][view] @ Z_UP, str(trial["camera_names"][view])
    return Camera(width, height, trial["K"][view], tuple(trial["dist"][view]), R, trial["t_ba_mm"][view], name)


def _walk() -> Scene:
    """The rendered sample: a captured walk to and fro; its body is as tall as its joints say."""
    from core.kinematics.bone_lengths import own_lengths
    from models.lifting.placement import stature

    truth = read_poses(FOLDER / "walk_truth_3d.npz")[0]
    joints = truth.coords[:, truth.skeleton.indices(JOINTS)].astype(float)
    tall = stature(own_lengths(truth.coords, truth.skeleton), truth.skeleton)
    camera = read_calibration(FOLDER / "walk_camera.toml")["walk"]
    return Scene("rendered walk", FOLDER / "walk.mp4", camera, joints, tall, truth.fps or 25.0)
