"""What BlazePose's three landmark networks find on a real trial with a reference, and what each costs."""

from pathlib import Path
from time import process_time

import numpy as np

from benchmarks.lifting_real import JOINTS, PARTS, PLAIN, errors_from_reference, reference, twelve
from benchmarks.measure import table
from core.camera import Camera
from core.media.base import open_recording
from models import catalog
from models.lifting.infer import lift

title = "Estimation quality"

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples"
QUALITIES = ("best", "balanced", "fast")
PROTOCOL = (
    "Pose2Sim's balancing man, 100 frames in two views. PCK@0.2: share of twelve joints (shoulders to wrists, hips to "
    "ankles, where the reference can be relied on) within 0.2 torso lengths (left shoulder to right hip) of the "
    "projected 3D reference. PA-MPJPE of our lift, with the camera's calibration, from the same 2D. Processor time a "
    "frame, decoding included."
)


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    rows = [
        _row(trial, quality, view, camera) for view, camera in enumerate(("cam01", "cam03")) for quality in QUALITIES
    ]
    headers = ["view", "quality", "PCK@0.2", *PARTS, "PA-MPJPE of the lift, mm", "processor ms/frame"]
    return "\n\n".join([PROTOCOL, table(headers, rows)])


def _row(trial: dict, quality: str, view: int, name: str) -> list:
    estimator = catalog.build("blazepose", quality=quality)
    began = process_time()
    with open_recording(SAMPLES / "video" / f"pose2sim_single_{name}.mp4") as source:
        found = estimator.estimate(source)[0].image
    cost = 1e3 * (process_time() - began) / len(found)
    width, height = (int(side) for side in trial["video_size_wh"][view])
    camera = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
    right = _pck(found.coords[:, found.skeleton.indices(JOINTS)], reference(trial, view, "X_cam_mm"), camera)
    pa, _ = errors_from_reference(twelve(lift(found, PLAIN, camera=camera)), trial, view, "X_cam_mm")
    parts = [np.nanmean(right[:, [JOINTS.index(f"{side}_{part}") for side in ("left", "right")]]) for part in PARTS]
    return [
        name, quality, f"{np.nanmean(right):.3f}", *(f"{part:.3f}" for part in parts), f"{np.nanmean(pa):.1f}",
        f"{cost:.0f}",
    ]  # fmt: skip


def _pck(points: np.ndarray, truth: np.ndarray, camera: Camera) -> np.ndarray:
    """(T, 12) of 1 and 0, NaN where there is no reference; points pixels, truth millimetres in the camera's axes."""
    seen = camera.project(truth)
    torso = np.linalg.norm(seen[:, JOINTS.index("left_shoulder")] - seen[:, JOINTS.index("right_hip")], axis=-1)
    torso = np.where(np.isfinite(torso), torso, np.nanmedian(torso))
    distance = np.linalg.norm(points - seen, axis=-1)
    near = np.where(np.isnan(distance), 0.0, distance <= 0.2 * torso[:, None])  # what was not found is wrong
    return np.where(np.isnan(seen[..., 0]), np.nan, near)
