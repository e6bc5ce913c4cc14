"""Tracks of estimators with what is known of the true places: what the refinement is measured on."""

from collections.abc import Iterator, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import depth_motion, depth_real
from benchmarks.lifting_real import JOINTS, reference
from core.camera import Camera
from core.document import Document
from core.edits import MoveJoints
from core.filtering.kalman import smooth_body
from core.io.base import read_poses
from core.media.base import open_recording
from core.poses import PoseSequence, Space
from core.track import Track, TrackKey
from models import catalog
from models.common.checkpoint import SHIPPED
from models.depth.predictors import load_predictor

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
SAMPLES = DATA / "samples"
WALK = Path(__file__).resolve().parents[1] / "resources" / "samples"
QUALITIES = ("best", "balanced")
SURE = 0.4  # OpenPose's confidence from which its keypoint is taken for a reference
SAME = 150  # pixels, median: farther away it is somebody else
_DRAWN = 3  # clips
_STEADY = 40_000.0  # mm/s^2, as the estimator smooths


@dataclass(frozen=True, eq=False)
class Case:
    """``truth`` (T, K, D) of ``joints``, in the track's unit, NaN where it is not known; ``video`` is what BlazePose
    looked at."""

    kind: str
    name: str
    found: PoseSequence
    truth: np.ndarray
    joints: tuple[str, ...] = JOINTS
    video: Path | None = None

    def places(self, poses: PoseSequence) -> np.ndarray:
        """(T, K, D)"""
        return poses.coords[:, poses.skeleton.indices(self.joints)].astype(float)


def colour_cases() -> Iterator[Case]:
    for quality in QUALITIES:
        yield from cases_of(quality)


def cases_of(quality: str) -> Iterator[Case]:
    estimator = catalog.build("blazepose", quality=quality)
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    for view, camera in enumerate(("cam01", "cam03")):
        width, height = (int(side) for side in trial["video_size_wh"][view])
        lens = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
        video = SAMPLES / "video" / f"pose2sim_single_{camera}.mp4"
        (found,) = _estimate(estimator, video, 1)
        truth = lens.project(reference(trial, view, "X_cam_mm"))
        yield Case(quality, f"single {camera}", found, truth, video=video)
    for camera in ("cam01", "cam03"):
        known = read_poses(SAMPLES / "pose" / "pose2sim_multi" / f"{camera}_json").values()
        video = SAMPLES / "video" / f"pose2sim_multi_{camera}.mp4"
        for person, found in enumerate(_estimate(estimator, video, 2)):
            truth = _nearest(found, known)
            if np.isfinite(truth[..., 0]).mean() > 0.3:
                yield Case(quality, f"multi {camera}, {person + 1}", found, truth, video=video)
    (found,) = _estimate(estimator, WALK / "walk.mp4", 1)
    for truth in read_poses(WALK / "walk_truth_2d.npz").values():
        places = truth.coords[: len(found), truth.skeleton.indices(JOINTS)].astype(float)
        if np.nanmedian(np.linalg.norm(places - _twelve(found), axis=-1)) < SAME:
            yield Case(quality, "walk", found, places, video=WALK / "walk.mp4")


def depth_cases() -> Iterator[Case]:
    """A real recording, and drawn clips whose joints are known."""
    path = SAMPLES / "depth" / depth_real.RECORDING
    if path.exists():
        colour = depth_real.run_model("blazepose", path / "color")
        for person, found in depth_real.run_model("depth", path).items():
            judge = depth_real.same_person(found.image, colour)
            places, sure = depth_real.picked(judge)
            truth = np.where(sure[..., None] >= depth_real.SURE, places, np.nan)
            yield Case("depth", f"RealSense, {person + 1}", found.image, truth, depth_real.JOINTS)
    motion = DATA / "mocap" / "val.npz"
    if motion.exists():
        yield from _drawn_cases(motion)


def _drawn_cases(motion: Path) -> Iterator[Case]:
    predictor, skeleton = load_predictor(SHIPPED / "depth_surface.safetensors", "depth_surface"), depth_motion.SKELETON
    for number, clip in zip(range(_DRAWN), depth_motion.clips(motion, DATA / "body" / "makehuman"), strict=False):
        points, error, truth = depth_motion.read_clip(predictor, *clip)
        times = np.arange(len(points)) / 25
        steady = smooth_body(points, error, times, skeleton, _STEADY)
        found = PoseSequence(skeleton, steady, times, space=Space.CAMERA)
        yield Case("depth", f"drawn clip {number + 1}, 3D", found, truth, tuple(skeleton.joints))


def _estimate(estimator, video: Path, people: int) -> list[PoseSequence]:
    with open_recording(video) as source:
        return [one.image for one in estimator.estimate(source, people=people).values()]


def _twelve(poses: PoseSequence) -> np.ndarray:
    return poses.coords[:, poses.skeleton.indices(JOINTS)].astype(float)


def _nearest(found: PoseSequence, known) -> np.ndarray:
    """(T, 12, 2): in each frame the keypoints of whoever is nearest; NaN where that is nobody or not sure."""
    own, others = _twelve(found), []
    for poses in known:
        joints = poses.skeleton.indices(JOINTS)
        places = np.where(poses.confidence[:, joints, None] >= SURE, poses.coords[:, joints], np.nan)
        whole = np.full(own.shape, np.nan)
        count = min(len(own), len(places))
        whole[:count] = places[:count]
        others.append(whole)
    apart = np.nan_to_num(np.nanmedian(np.linalg.norm(np.array(others) - own, axis=-1), axis=2), nan=np.inf)
    chosen = np.array(others)[apart.argmin(axis=0), np.arange(len(own))]
    chosen[apart.min(axis=0) > SAME] = np.nan
    return chosen


# --- corrections that are known


def even(frames: Sized, count: int) -> np.ndarray:
    """The numbers of so many of the frames, evenly spread from the first to the last."""
    return np.unique(np.linspace(0, len(frames) - 1, count).round().astype(int))


def corrected(found: PoseSequence, frames, truth: np.ndarray, names: Sequence[str] = JOINTS) -> Track:
    """The track after a person has set what the reference (T, J, 2 or 3) knows of some joints in some frames."""
    joints = found.skeleton.indices(names)
    key, document = TrackKey(1, 0, "detected", "blazepose"), Document()
    document.tracks[key] = Track(key, found)
    for frame in frames:
        known = np.flatnonzero(np.isfinite(truth[frame, :, 0]))
        if len(known):
            places = truth[frame, known][None].tolist()
            MoveJoints(key, [int(frame)], [int(joints[j]) for j in known], places).apply(document)
    return document.track(key)
