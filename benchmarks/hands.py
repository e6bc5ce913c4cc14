"""What of hands is found and how well: two calibrated views against each other, smaller pictures, cost, steadiness."""

from dataclasses import dataclass
from pathlib import Path
from time import process_time

import numpy as np

from benchmarks.measure import table
from core.camera import Camera
from core.kinematics.alignment import similarity_procrustes
from core.media.base import FrameSource, open_recording
from core.poses import PoseSequence
from models import catalog
from models.common.estimator import Estimate
from models.estimators.hands import LANDMARKS, SIDES

title = "Hands"

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "data" / "samples"
VIDEOS = (
    "pose2sim_single_cam01.mp4", "pose2sim_single_cam03.mp4", "pose2sim_multi_cam01.mp4", "intel_asl_help.mkv",
    "intel_asl_walk.mkv", "sports2d_demo.mp4",
)  # fmt: skip
SHRUNK = ("pose2sim_single_cam01.mp4", "intel_asl_help.mkv")
SCALES = (2, 3, 4, 6, 8)
MOST = 100  # frames of a video
PROTOCOL = (
    "No sample has hands with a reference, so these compare what is found with itself; up to 100 frames of each video, "
    "--hands yes. A hand's length is that from its wrist over the middle finger to the tip, its 90th percentile. By "
    "the last table --hands auto looks where the square around a person is 300 pixels or more: a hand is then 25 long."
)


def run() -> str:
    if not SAMPLES.exists():
        return f"Not run: there are no samples in {SAMPLES}."
    found = {name: _find(name) for name in VIDEOS}
    parts = [PROTOCOL, "### Found, and what it costs", _costs(found), "### Two calibrated views of one trial"]
    parts += [_views(*(found[f"pose2sim_single_{view}.mp4"].estimate for view in ("cam01", "cam03")))]
    return "\n\n".join([*parts, "### Smaller pictures against full ones", _smaller(found)])


@dataclass(frozen=True, eq=False)
class _Run:
    estimate: Estimate | None
    seconds: float  # of processor time


class _Smaller(FrameSource):
    """A recording whose pictures are shrunk."""

    def __init__(self, source: FrameSource, times: int):
        self._source, self._times, self.path = source, times, source.path
        self.height, self.width, self.times, self.kind = (
            source.height // times, source.width // times, source.times, source.kind
        )  # fmt: skip

    def read(self, index: int) -> np.ndarray:
        import cv2

        return cv2.resize(self._source.read(index), (self.width, self.height), interpolation=cv2.INTER_AREA)

    def close(self) -> None:
        self._source.close()


def _find(name: str, hands: str = "yes", times: int = 1) -> _Run:
    estimator, began = catalog.build("blazepose", hands=hands, threads=1), process_time()
    with open_recording(SAMPLES / "video" / name) as source:
        found = estimator.estimate(source if times == 1 else _Smaller(source, times), people=1, stop=MOST)
    return _Run(found[0] if found else None, process_time() - began)


def _hand(poses: PoseSequence, side: str) -> np.ndarray:
    """(T, 21, D)"""
    first = poses.skeleton.index(f"{side}_hand_root")
    return poses.coords[:, first : first + LANDMARKS]


def _length(points: np.ndarray) -> float:
    chain = np.linalg.norm(np.diff(points[:, [0, 9, 10, 11, 12]], axis=1), axis=-1).sum(axis=1)
    return float(np.nanquantile(chain, 0.9)) if np.isfinite(chain).any() else np.nan


def _costs(found: dict[str, _Run]) -> str:
    rows = []
    for name, with_hands in found.items():
        poses = with_hands.estimate.image
        seen = [np.isfinite(_hand(poses, side)[:, 0, 0]) for side in SIDES]
        frames = int(np.isfinite(poses.coords[:, 0, 0]).sum())
        length = np.nanmax([_length(_hand(poses, side)) for side in SIDES])
        extra = 1e3 * (with_hands.seconds - _find(name, "no").seconds) / (2 * frames)
        shares = [f"{one.sum() / frames:.2f}" for one in seen]
        rows.append([name, frames, f"{length:.0f}", *shares, f"{extra:.1f}"])
    headers = ["video", "frames", "length, pixels", "left seen", "right seen", "processor ms a hand and frame"]
    return table(headers, rows)


def _views(first: Estimate, second: Estimate) -> str:
    with np.load(SAMPLES / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = [data[name] for name in ("video_size_wh", "K", "dist", "R_ba", "t_ba_mm")]
        cameras = [
            Camera(*map(int, size), K, tuple(distortion), R=turn, t=move.ravel())
            for size, K, distortion, turn, move in zip(*trial, strict=True)
        ]  # fmt: skip
    rows = []
    for side in SIDES:
        for words, joints in (
            ("the body's wrist", [f"{side}_wrist"]),
            ("the body's two knuckles", [f"{side}_index", f"{side}_pinky"]),
            ("the hand's two knuckles", [f"{side}_index_mcp", f"{side}_pinky_mcp"]), ("all 21", None),
        ):  # fmt: skip
            both = [_points(one.image, side, joints) for one in (first, second)]
            known = np.isfinite(_hand(first.image, side)[:, 0, 0]) & np.isfinite(_hand(second.image, side)[:, 0, 0])
            places, gap = _triangulated(cameras, both)
            row = [side, words, int(known.sum()), f"{np.nanmedian(gap[known]):.1f}"]
            if joints is None:
                own = [_fit(_hand(one.body, side)[known], places[known]) for one in (first, second)]
                row.append(" / ".join(f"{value:.1f}" for value in own))
            rows.append([*row, ""][:5])
    headers = ["hand", "points", "frames seen in both", "rays miss each other by, mm (median)",
               "own 3D to the triangulated, mm (PA, median; each view)"]  # fmt: skip
    return table(headers, rows)


def _points(poses: PoseSequence, side: str, joints: list[str] | None) -> np.ndarray:
    return _hand(poses, side) if joints is None else poses.coords[:, poses.skeleton.indices(joints)]


def _triangulated(cameras: list[Camera], points: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """(T, J, 3) middle of the shortest line between the rays, mm, world; (T, J) its length."""
    ways, starts = [], []
    for camera, seen in zip(cameras, points, strict=True):
        ray = np.dstack([camera.rays(seen.astype(float)), np.ones(seen.shape[:2])])
        ways.append(ray / np.linalg.norm(ray, axis=-1, keepdims=True) @ camera.R)
        starts.append(-camera.R.T @ camera.t)
    a, b = ways
    between = starts[1] - starts[0]
    ab, at, bt = (a * b).sum(-1), a @ between, b @ between
    away = 1 - ab**2
    first = starts[0] + ((at - ab * bt) / away)[..., None] * a
    second = starts[1] + ((ab * at - bt) / away)[..., None] * b
    return (first + second) / 2, np.linalg.norm(first - second, axis=-1)


def _fit(own: np.ndarray, places: np.ndarray) -> float:
    """Median over frames of the mean distance of 21 landmarks after the best similarity."""
    errors = []
    for a, b in zip(own, places, strict=True):
        if np.isfinite(a).all() and np.isfinite(b).all():
            fitted = similarity_procrustes(a.astype(float), b).apply(a)
            errors.append(np.linalg.norm(fitted - b, axis=-1).mean())
    return float(np.median(errors))


def _smaller(found: dict[str, _Run]) -> str:
    rows = []
    for name in SHRUNK:
        for times in SCALES:
            small = _find(name, times=times).estimate
            rows.append([name, f"1/{times}", *_agreement(found[name].estimate.image, small and small.image, times)])
    headers = ["video", "scale", "length, pixels", "found of those in full pictures", "PCK@0.2 of those, of the length"]
    return table(headers, rows)


def _agreement(full: PoseSequence, small: PoseSequence | None, times: int) -> list[str]:
    if small is None:
        return ["", "0", ""]
    kept, near, lengths = [], [], []
    for side in SIDES:
        large, seen = _hand(full, side), (_hand(small, side) + 0.5) * times - 0.5
        known, again = np.isfinite(large[:, 0, 0]), np.isfinite(seen[:, 0, 0])
        lengths.append(_length(large))
        kept.append(again[known])
        distance = np.linalg.norm(large - seen, axis=-1)[known & again]
        near.append(distance <= 0.2 * lengths[-1])
    share, right = (np.concatenate(parts).mean() if sum(map(len, parts)) else np.nan for parts in (kept, near))
    return [f"{np.nanmean(lengths) / times:.0f}", f"{share:.2f}", f"{right:.2f}"]
