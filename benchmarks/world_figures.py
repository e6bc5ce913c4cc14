"""How far a result stands, travels and slides from the reference."""

import numpy as np
import scipy

from benchmarks.lifting_real import JOINTS
from benchmarks.world_scenes import Scene
from benchmarks.world_ways import Result

HIPS, ANKLES = ([JOINTS.index(f"{side}_{part}") for side in ("left", "right")] for part in ("hip", "ankle"))
BONES = ("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist")
LIMBS = [[JOINTS.index(f"{side}_{end}") for end in bone] for side in ("left", "right") for bone in BONES]
STANDS, LOW, SKATES = 150.0, 80.0, 500.0  # mm/s of the reference's standing ankles, mm above their lowest, mm/s
SMOOTHING = 0.04  # seconds


def figures(result: Result, scene: Scene) -> list[str]:
    """The cells of a row: place, path, drift, travel, of, scale, tilt, skate, faster."""
    root, truth = root_of(result.joints), root_of(scene.truth)
    known = np.isfinite(root).all(axis=1) & np.isfinite(truth).all(axis=1)
    root, truth = root[known], truth[known]
    placed = bool(np.ptp(root, axis=0).max() > 0 and result.told)
    off = root - truth
    path = np.median(np.linalg.norm(off - off.mean(axis=0), axis=1))
    fifth = max(len(off) // 5, 1)
    drift = np.linalg.norm(off[-fifth:].mean(axis=0) - off[:fifth].mean(axis=0))
    up = scene.camera.R @ [0.0, 1.0, 0.0]
    speeds = skate(result.joints, scene)
    return [
        f"{np.median(np.linalg.norm(off, axis=1)):.0f}" if placed else "-", f"{path:.0f}", f"{drift:.0f}",
        f"{_travel(root, up):.0f}", f"{_travel(truth, up):.0f}", f"{_scale(result.joints, scene.truth):.3f}",
        f"{np.degrees(np.arccos(np.clip(result.up @ up, -1, 1))):.1f}", f"{np.median(speeds):.0f}",
        f"{(speeds > SKATES).mean():.1%}",
    ]  # fmt: skip


def root_of(joints: np.ndarray) -> np.ndarray:
    """(T, 3) the middle of the hips."""
    return joints[:, HIPS].mean(axis=1)


def skate(joints: np.ndarray, scene: Scene) -> np.ndarray:
    """(N,) mm/s over the true floor, of ankles while the reference's stand."""
    own, true = (scene.camera.to_world(points[:, ANKLES]) for points in (joints, scene.truth))
    stands = _speed(true, scene.fps) < STANDS
    stands &= true[..., 1] - np.nanpercentile(true[..., 1], 3, axis=0) < LOW
    speeds = _speed(own, scene.fps)
    return speeds[stands & np.isfinite(speeds)]


def _speed(points: np.ndarray, fps: float) -> np.ndarray:
    """(T, N) mm/s over the floor of (T, N, 3) world points, y up."""
    flat = scipy.ndimage.gaussian_filter1d(points[..., [0, 2]], SMOOTHING * fps, axis=0, mode="nearest")
    return np.linalg.norm(np.gradient(flat, axis=0), axis=-1) * fps


def _travel(root: np.ndarray, up: np.ndarray) -> float:
    """The diagonal of the smallest box along the path's own axes, over the floor."""
    flat = root - np.outer(root @ up, up)
    axes = np.linalg.svd(flat - flat.mean(axis=0), full_matrices=False)[2]
    return float(np.linalg.norm(np.ptp(flat @ axes.T, axis=0)))


def _scale(joints: np.ndarray, truth: np.ndarray) -> float:
    lengths = [[np.linalg.norm(points[:, a] - points[:, b], axis=1) for a, b in LIMBS] for points in (joints, truth)]
    own, true = (np.nanmedian(np.array(each), axis=1).sum() for each in lengths)
    return float(own / true)
