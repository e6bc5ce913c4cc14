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
WAYS = {
    f"{quality}{', mirrored' if mirrored else ''}": {"quality": quality, "mirrored": mirrored}
    for quality in ("best", "balanced", "fast")
    for mirrored in (True, False)
}
PROTOCOL = (
    "Pose2Sim's balancing man, 100 frames in two views. PCK@0.2: share of twelve joints (shoulders to wrists, hips to "
    "ankles, where the reference can be relied on) within 0.2 torso lengths (left shoulder to right hip) of the "
    "projected 3D reference. PA-MPJPE and MPJPE of our lift, with the camera's calibration, from the same 2D. Jitter: "
    "mean second difference of the errors in the picture, in thousandths of the torso. Mirrored: the mean of what is "
    "seen in a picture and in its mirror image. Processor time a frame, decoding included, hands not looked for."
)


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    rows = [_row(trial, way, view, camera) for view, camera in enumerate(("cam01", "cam03")) for way in WAYS]
    headers = [
        "view", "quality", "PCK@0.2", *PARTS, "PA-MPJPE of the lift, mm", "MPJPE, mm", "jitter", "processor ms/frame",
    ]  # fmt: skip
    return "\n\n".join([PROTOCOL, table(headers, rows)])


def _row(trial: dict, way: str, view: int, name: str) -> list:
    estimator = catalog.build("blazepose", hands="no", **WAYS[way])
    began = process_time()
    with open_recording(SAMPLES / "video" / f"pose2sim_single_{name}.mp4") as source:
        found = estimator.estimate(source)[0].image
    cost = 1e3 * (process_time() - began) / len(found)
    width, height = (int(side) for side in trial["video_size_wh"][view])
    camera = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
    points, truth = found.coords[:, found.skeleton.indices(JOINTS)], camera.project(reference(trial, view, "X_cam_mm"))
    right = _pck(points, truth)
    pa, mpjpe = errors_from_reference(twelve(lift(found, PLAIN, camera=camera)), trial, view, "X_cam_mm")
    parts = [np.nanmean(right[:, [JOINTS.index(f"{side}_{part}") for side in ("left", "right")]]) for part in PARTS]
    return [
        name, way, f"{np.nanmean(right):.3f}", *(f"{part:.3f}" for part in parts), f"{np.nanmean(pa):.1f}",
        f"{np.nanmean(mpjpe):.1f}", f"{_jitter(points, truth):.1f}", f"{cost:.0f}",
    ]  # fmt: skip


def _pck(points: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """(T, 12) of 1 and 0, NaN where there is no reference; both in pixels."""
    distance = np.linalg.norm(points - truth, axis=-1)
    near = np.where(np.isnan(distance), 0.0, distance <= 0.2 * _torso(truth)[:, None])  # what was not found is wrong
    return np.where(np.isnan(truth[..., 0]), np.nan, near)


def _jitter(points: np.ndarray, truth: np.ndarray) -> float:
    """Mean second difference of the errors, in thousandths of the torso."""
    shaken = np.linalg.norm(np.diff(points - truth, n=2, axis=0), axis=-1)
    return float(1e3 * np.nanmean(shaken) / np.median(_torso(truth)))


def _torso(truth: np.ndarray) -> np.ndarray:
    """(T,) pixels from the left shoulder to the right hip; the median where one is missing."""
    length = np.linalg.norm(truth[:, JOINTS.index("left_shoulder")] - truth[:, JOINTS.index("right_hip")], axis=-1)
    return np.where(np.isfinite(length), length, np.nanmedian(length))
