"""A RealSense recording of two people: joints found in depth alone against BlazePose on the colour frames."""

from pathlib import Path

import numpy as np

from benchmarks.measure import table
from core.depth.surface import behind_surface
from core.media.base import open_recording
from core.poses import PoseSequence
from models import catalog

RECORDING = "realsense_rgbd_two_people_n40"
PARTS = ("shoulder", "elbow", "wrist", "hip")
WAYS = (
    ("depth", "depth", {}), ("depth, frame by frame", "depth", {"steady": False}),
    *((name, name, {}) for name in ("depth-cnn", "depth-cnn-supervised")),
)  # fmt: skip
"""Name, model and options; as it comes, a track is smoothed over time."""
JOINTS = tuple(f"{side}_{part}" for side in ("left", "right") for part in PARTS)
SURE = 0.5  # BlazePose's confidence from which it judges
_AROUND = 2  # pixels on each side whose median depth is that of a landmark
PROTOCOL = (
    "40 frames of a RealSense, 640 x 480, one man standing, one sitting. Depth alone goes through segmentation and "
    "network; BlazePose sees the registered colour frames and judges with the landmarks that it is sure of "
    "(confidence of 0.5 or more), joint by joint. PCK: share of those joints within 0.2 and 0.5 of the torso (middle "
    "of the shoulders to middle of the hips). 3D: distance in mm from BlazePose's landmark put on the depth under it "
    "and moved back by the joint's own depth below the surface (learned from rendered bodies); the median, since that"
    " depth is wrong wherever a landmark misses the body. Bones: standard deviation of their lengths over their mean,"
    " in time. Jitter: mean second difference, mm a frame^2. Three choices were made "
    "with this recording in sight (what a person touches joins masks in training; the second, mirrored look; how far "
    "joints are smoothed over time), so it is no untouched test."
)


def real_tables(samples: Path) -> str:
    path = samples / RECORDING
    if not path.exists():
        return f"Not run: there is no recording at {path}."
    colour = run_model("blazepose", path / "color")
    rows, joints = [], []
    for name, model, options in WAYS:
        if not catalog.find(model).files[0].size:
            continue
        for person, found in run_model(model, path, **options).items():
            judge = same_person(found.image, colour)
            near = _shares(found.image, judge)
            coords, pairs = found.body.coords.astype(float), np.array(found.body.skeleton.bones)
            rows.append([name, person + 1, *_figures(found, judge, path, near), f"{bone_deviation(coords, pairs):.1%}",
                         f"{jitter(coords):.0f}"])
            hits = np.where(np.isnan(near), np.nan, near < 0.5)
            joints.append([name, person + 1, *(f"{100 * value:.0f}" for value in np.nanmean(hits, axis=0))])
    head = ["model", "person", "judged joints", "PCK@0.2", "PCK@0.5", "3D, median mm", "mean confidence", "bones",
            "jitter"]
    short = [joint.replace("left_", "L ").replace("right_", "R ") for joint in JOINTS]
    by_joint = table(["model", "person", *short], joints)
    return "\n\n".join([PROTOCOL, table(head, rows), "PCK@0.5 by joint, percent:", by_joint])


def run_model(model: str, path: Path, **options):
    with open_recording(path) as source:
        return catalog.build(model, **options).estimate(source, people=2)


def picked(poses: PoseSequence) -> tuple[np.ndarray, np.ndarray]:
    index = poses.skeleton.indices(JOINTS)
    return poses.coords[:, index].astype(float), poses.confidence[:, index]


def same_person(image: PoseSequence, colour) -> PoseSequence:
    """Whose shoulders are nearest."""
    def away(other: PoseSequence) -> float:
        return float(np.nanmedian(np.linalg.norm(picked(other)[0][:, 0] - picked(image)[0][:, 0], axis=-1)))

    return min((found.image for found in colour.values()), key=away)


def _shares(image: PoseSequence, judge: PoseSequence) -> np.ndarray:
    """(T, 8) distances as shares of the torso; joints that were not found are infinitely far, unjudged ones NaN."""
    own, truth = picked(image)[0], picked(judge)[0]
    torso = np.linalg.norm(truth[:, [0, 4]].mean(1) - truth[:, [3, 7]].mean(1), axis=-1)
    miss = np.linalg.norm(own - truth, axis=-1) / np.nanmedian(torso)
    return np.where(picked(judge)[1] >= SURE, np.nan_to_num(miss, nan=np.inf), np.nan)


def _figures(found, judge: PoseSequence, path: Path, near: np.ndarray) -> list:
    judged = near[~np.isnan(near)]
    solid = np.linalg.norm(picked(found.body)[0] - _on_depth(judge, path), axis=-1)
    return [len(judged), f"{100 * (judged < 0.2).mean():.0f}", f"{100 * (judged < 0.5).mean():.0f}",
            f"{np.nanmedian(solid):.0f}", f"{picked(found.body)[1].mean():.2f}"]


def _on_depth(judge: PoseSequence, path: Path) -> np.ndarray:
    """(T, 8, 3) camera mm of the judge's sure landmarks on the depth under them, moved back under the skin."""
    behind = behind_surface(JOINTS)
    pixels, sure = picked(judge)
    points = np.full((*pixels.shape[:2], 3), np.nan)
    with open_recording(path) as source:
        for t, depth in enumerate(source.frames()):
            for j in range(len(JOINTS)):
                z = _depth_at(depth, pixels[t, j]) if sure[t, j] >= SURE else np.nan
                points[t, j] = source.camera.unproject(pixels[t, j], z + behind[j])
    return points


def _depth_at(depth: np.ndarray, pixel: np.ndarray) -> float:
    x, y = (int(round(value)) for value in pixel)
    window = depth[max(y - _AROUND, 0):y + _AROUND + 1, max(x - _AROUND, 0):x + _AROUND + 1]
    return float(np.nanmedian(window)) if np.isfinite(window).any() else np.nan


def bone_deviation(coords: np.ndarray, pairs: np.ndarray) -> float:
    """Mean over bones (B, 2) of the standard deviation of the length over its mean; coords (T, J, 3)."""
    lengths = np.linalg.norm(coords[:, pairs[:, 0]] - coords[:, pairs[:, 1]], axis=-1)
    return float(np.nanmean(np.nanstd(lengths, axis=0) / np.nanmean(lengths, axis=0)))


def jitter(coords: np.ndarray) -> float:
    """Mean second difference of (T, J, 3)."""
    return float(np.nanmean(np.linalg.norm(np.diff(coords, n=2, axis=0), axis=-1)))
