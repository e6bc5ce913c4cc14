"""Depth over time: what smoothing does to people in motion, where the truth is known."""

from pathlib import Path

import numpy as np
import torch

from benchmarks.depth_real import bone_deviation, jitter
from benchmarks.measure import table
from core.evaluation import metrics
from core.filtering.kalman import smooth_body
from core.skeleton import load_skeleton
from core.synthesis.body import BONES
from core.synthesis.body import SKELETON as MPI28
from core.synthesis.depth_dataset import reflectance
from core.synthesis.depth_scene import Part, Scene, render_depth
from core.synthesis.depth_sensor import SENSORS, degrade, varied
from core.synthesis.mocap_poses import in_proportion
from core.synthesis.task_poses import WorkingPose
from core.synthesis.workplaces import VIEWS, sample_workplace
from models.common.checkpoint import SHIPPED
from models.depth.dataset import DOMAINS, Studio
from models.depth.predictors import crop_input, load_predictor

SKELETON = load_skeleton("depth15")
CLIPS, FRAMES, SIZE = 9, 50, (320, 240)
SENSOR = SENSORS["kinect2"]
ACCELERATIONS = (10_000.0, 20_000.0, 40_000.0, 80_000.0)
PROTOCOL = (
    f"{CLIPS} clips of {FRAMES} frames (25 frames/s) of captured people that nothing was trained on, each in one place "
    f"before one camera ({', '.join(VIEWS).replace('_', ' ')} in turn), read by the Kinect v2 model at {SIZE[0]} x "
    f"{SIZE[1]}; ideal masks. The Kalman filter (`core/filtering/kalman.py`) smooths as far as each joint is stated to "
    "be unsure, under the acceleration given (standard deviation), and gives every bone one length. MPJPE from the "
    "root; jitter: mean second difference, mm a frame^2; bones: standard deviation of their lengths over the mean. "
    "40 m/s^2 ships; it was chosen with this table and the real recording in sight."
)


def motion_table(data: Path) -> str:
    torch.set_num_threads(1)
    path = data / "mocap" / "val.npz"
    if not path.exists():
        return f"Not run: there is no {path}."
    predictor = load_predictor(SHIPPED / "depth_surface.safetensors", "depth_surface")
    found = [read_clip(predictor, *clip) for clip in clips(path, data / "body" / "makehuman")]
    truth = [truth for _, _, truth in found]
    ways = {"frame by frame": [points for points, _, _ in found]}
    times = np.arange(FRAMES) / 25
    for acceleration in ACCELERATIONS:
        name = f"smoothed, {acceleration / 1000:.0f} m/s^2"
        ways[name] = [smooth_body(points, error, times, SKELETON, acceleration) for points, error, _ in found]
    rows = [_row(name, found, truth) for name, found in (*ways.items(), ("truth", truth))]
    return PROTOCOL + "\n\n" + table(["", "MPJPE", "PCK@150", "jitter", "bones"], rows)


def clips(path: Path, makehuman: Path):
    """A workplace, the body that moves in it as somebody did, where its joints are (T, 28, 3), and what draws noise."""
    remainder, divisor = DOMAINS["held_out"].subjects
    studio = Studio(DOMAINS["held_out"], None, makehuman if makehuman.exists() else None)
    with np.load(path) as data:
        free = np.unique(data["subject"][data["licence"] == "CMU-mocap"])[remainder::divisor]
        chosen = [k for k in np.flatnonzero(np.isin(data["subject"], free)) if np.diff(data["clip_start"])[k] >= FRAMES]
        order = [data["joint_names"].tolist().index(joint) for joint in MPI28.joints]
        starts = data["clip_start"][chosen][np.linspace(0, len(chosen) - 1, CLIPS).astype(int)]
        motions = [data["positions"][start : start + FRAMES][:, order].astype(float) for start in starts]
    for number, motion in enumerate(motions):
        rng = np.random.default_rng([55, number])
        body = studio.body(int(rng.choice(studio.domain.bodies)))
        joints = _in_place(motion, body.joints)
        pose = WorkingPose(joints[0], {}, "motion", ())
        view = list(VIEWS)[number % len(VIEWS)]
        place = sample_workplace(rng, body, lambda body=body: body, width=SIZE[0], height=SIZE[1], field=SENSOR.field,
                                 view=view, pose=pose)
        yield place.scene, body, joints, rng


def _in_place(motion: np.ndarray, rest: np.ndarray) -> np.ndarray:
    """(T, 28, 3): in the body's proportions, facing +z at first, staying over the origin, on its floor."""
    across = motion[0, MPI28.index("left_hip")] - motion[0, MPI28.index("right_hip")]
    yaw = np.arctan2(across[2], across[0])
    c, s = np.cos(yaw), np.sin(yaw)
    joints = np.stack([in_proportion(pose, rest) for pose in motion @ np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]).T])
    joints -= joints[:, [MPI28.index("pelvis")]] * (1, 0, 1)
    joints[..., 1] += rest[:, 1].min() - joints[..., 1].min()
    return joints


def read_clip(predictor, scene: Scene, body, joints: np.ndarray, rng):
    """Points and stated errors, frame by frame, and the truth; all in the camera's space, mm."""
    kind, seen = varied(SENSOR, rng), []
    for pose in joints:
        person = Part(body.vertices(pose, {}), body.faces, body.labels + 1)
        view = render_depth(Scene(scene.camera, (person, *scene.parts[1:]), scene.planes))
        depth = degrade(view.depth, scene.camera, kind, rng, reflectance=reflectance(view, rng), person=view.person)
        mask = (view.labels > 0) & (view.labels <= len(BONES)) & np.isfinite(depth)
        seen.append(crop_input(depth, mask, scene.camera, predictor.size))
    there = np.array([one is not None for one in seen])
    prediction = predictor([one for one in seen if one is not None])
    points, error = np.full((len(seen), len(SKELETON), 3), np.nan), np.full((len(seen), len(SKELETON)), np.nan)
    points[there], error[there] = prediction.points, prediction.error
    truth = scene.camera.to_camera(joints)
    return points, error, np.einsum("jk,tkd->tjd", MPI28.remap_matrix(SKELETON), truth)


def _row(name: str, found: list[np.ndarray], truth: list[np.ndarray]) -> list:
    own = np.concatenate([
        metrics.distances(metrics.relative_to(a, 0), metrics.relative_to(b, 0))
        for a, b in zip(found, truth, strict=True)
    ])
    bones = np.mean([bone_deviation(a, np.array(SKELETON.bones)) for a in found])
    return [name, f"{np.nanmean(own):.1f}", f"{100 * metrics.pck_total(own, 150.0):.1f}",
            f"{np.mean([jitter(a) for a in found]):.1f}", f"{bones:.1%}"]
