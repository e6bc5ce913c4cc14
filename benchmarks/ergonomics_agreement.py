"""Scores of our estimates against scores of a 3D reference on real video: by view, and with a user's corrections."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from benchmarks.lifting_real import JOINTS, PLAIN, reference
from benchmarks.measure import table
from benchmarks.refinement import refined
from benchmarks.refinement_cases import corrected
from core import gravity
from core.camera import Camera
from core.ergonomics.assessment import METHODS, Assessment, assess
from core.ergonomics.facts import Settings, TaskFacts
from core.media.base import open_recording
from core.poses import PoseSequence, Space
from core.skeleton import load_skeleton
from models.catalog import build
from models.lifting.infer import lift

VIEWS = ("cam01", "cam03")
CORRECTED = 10
"""Frames that the simulated user corrects."""
NAMES = {  # of the balancing man's reference -> ours
    "Neck": "upper_neck", "Head": "head_top",
    **{f"{s[0].upper()}{part}": f"{s}_{part.lower()}" for s in ("left", "right")
       for part in ("Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle")},
}  # fmt: skip
PROTOCOL = (
    "The balancing man in two views, 100 frames of one trial: a smoke test, not a benchmark. Reference: joints from "
    "four views in that camera's axes, gravity from the calibration; feet, wrists and the turn of the head as stated "
    "facts. *Corrected*: a simulated user sets the twelve joints of {count} evenly spread frames to the reference, "
    "projected into the 2D track (which is lifted then) or, with the head, in the 3D track, and refines the track as "
    "`posewright refine` does; where that refuses, the corrections alone stay. Only frames that were not "
    "corrected are compared in every row. Weighted kappa: quadratic weights; - where one rater gives a single score "
    "throughout."
)
SEEN = (
    "Corrections in 3D bring RULA, REBA and OWAS nearer to the reference in both views. Corrections in the picture do "
    "so for OWAS alone: the man leans out of the picture's plane, and how far is for the lift to guess again. Neither "
    "helps the *likely* score: a lift's stated error, and with it the weight of how people hold themselves, stays."
)


def agreement(samples: Path, facts: TaskFacts, settings: Settings) -> str:
    """Markdown: a line for each view and kind of poses, then one for each score."""
    with np.load(samples / "eval" / "pose2sim_balancing_cam01_cam03.npz") as data:
        trial = {name: data[name] for name in data.files}
    rows, summary = [], []
    for view, camera in enumerate(VIEWS):
        up = gravity.Gravity(trial["R_ba"][view] @ [0.0, 0.0, 1.0], "calibration")  # its world has z up
        truth = assess(_reference(trial, view), facts, settings, gravity=up, errors="motion_capture")
        for name, (poses, frames) in _estimates(samples, trial, view).items():
            found = assess(poses, facts, settings, gravity=up, errors="monocular")
            figures = [_figures(truth, found, score.method, score.side, frames) for score in found.scores]
            rows += [[camera, name, *_cells(one)] for one in figures]
            summary += [[camera, name, method, *_mean(figures, method)] for method in METHODS]
    heads = ["kappa", "within 1", "kappa of likely", "likely within 1", "in band"]
    return "\n\n".join([
        PROTOCOL.format(count=CORRECTED), "Means of both sides:", table(["view", "poses", "method", *heads], summary),
        SEEN, "Each side:", table(["view", "poses", "score", "frames", *heads], rows),
    ])  # fmt: skip


def _reference(trial, view: int) -> PoseSequence:
    skeleton = load_skeleton("openpose25b")
    names = [str(name) for name in trial["joint_names"]]
    coords = np.full((len(trial["reliable"]), len(skeleton), 3), np.nan)
    for theirs, ours in NAMES.items():
        column = names.index(theirs)
        reliable = trial["reliable"][:, column, None]
        coords[:, skeleton.index(ours)] = np.where(reliable, trial["X_cam_mm"][view][:, column], np.nan)
    return PoseSequence(skeleton, coords, np.arange(len(coords)) / float(trial["fps"]), space=Space.CAMERA)


def _estimates(samples: Path, trial, view: int) -> dict[str, tuple[PoseSequence, np.ndarray]]:
    """Name -> 3D poses and the frames that are compared."""
    found = _blazepose(str(samples / "video" / f"pose2sim_single_{VIEWS[view]}.mp4"))
    width, height = (int(side) for side in trial["video_size_wh"][view])
    lens = Camera(width, height, trial["K"][view], tuple(trial["dist"][view]))
    frames = np.unique(np.linspace(0, len(found.image) - 1, CORRECTED).round().astype(int))
    rest = np.setdiff1d(np.arange(len(found.image)), frames)
    truth, lifted = reference(trial, view, "X_cam_mm"), lift(found.image, PLAIN, camera=lens)
    flat = _better(found.image, frames, lens.project(truth), JOINTS)
    return {
        "BlazePose world landmarks": (found.body, rest),
        "our lift": (lifted, rest),
        "corrected in the picture": (lift(flat, PLAIN, camera=lens), rest),
        "corrected in 3D": (_better(lifted, frames, _placed(trial, view, lifted), (*JOINTS, "head_top", "neck")), rest),
    }


def _placed(trial, view: int, lifted: PoseSequence) -> np.ndarray:
    """(T, 14, 3) where a user would put the joints of a lift: at its hips, the neck going with the shoulders."""
    def middle(points: np.ndarray, part: str) -> np.ndarray:
        return points[:, [JOINTS.index(f"{side}_{part}") for side in ("left", "right")]].mean(axis=1, keepdims=True)

    own = lifted.coords[:, lifted.skeleton.indices(JOINTS)]
    ours = _reference(trial, view)
    known = ours.coords[:, ours.skeleton.indices((*JOINTS, "head_top"))]
    known = known - middle(known, "hip") + middle(own, "hip")
    neck = lifted.coords[:, [lifted.skeleton.index("neck")]] + middle(known, "shoulder") - middle(own, "shoulder")
    return np.concatenate([known, neck], axis=1)


def _better(poses: PoseSequence, frames: np.ndarray, truth: np.ndarray, names: Sequence[str]) -> PoseSequence:
    """After a user has set joints in some frames, and refined."""
    track = corrected(poses, frames, truth, names)
    return refined(track) or track.composed()


@cache
def _blazepose(video: str):
    with open_recording(video) as source:
        return build("blazepose").estimate(source)[0]


def _figures(truth: Assessment, found: Assessment, method: str, side: str, frames: np.ndarray) -> dict:
    """Name -> figure of one score."""
    true, score = truth.score(method, side).values, found.score(method, side)
    frames = frames[frames < min(len(true), len(score.values))]
    frames = frames[np.isfinite(true[frames]) & np.isfinite(score.values[frames])]
    wanted, low, high = true[frames], score.low[frames], score.high[frames]
    figures: dict = {"score": score.name, "method": method, "frames": len(frames)}
    for name in ("values", "likely"):
        ours = getattr(score, name)[frames]
        figures[f"kappa {name}"] = kappa(wanted, ours) if len(frames) else np.nan
        figures[f"near {name}"] = float(np.mean(abs(wanted - ours) <= 1)) if len(frames) else np.nan
    figures["band"] = float(np.mean((low <= wanted) & (wanted <= high))) if len(frames) else np.nan
    return figures


_ORDER = ("kappa values", "near values", "kappa likely", "near likely", "band")


def _cells(figures: dict) -> list:
    return [figures["score"], figures["frames"], *(_text(name, figures[name]) for name in _ORDER)]


def _mean(figures: list[dict], method: str) -> list[str]:
    of = [one for one in figures if one["method"] == method]
    known = {name: [one[name] for one in of if np.isfinite(one[name])] for name in _ORDER}
    return [_text(name, float(np.mean(known[name])) if known[name] else np.nan) for name in _ORDER]


def kappa(first: np.ndarray, second: np.ndarray) -> float:
    """Cohen's kappa with quadratic weights (1968); NaN where chance alone would agree wholly."""
    values = np.unique(np.concatenate([first, second]))
    seen = np.array([[np.mean((first == a) & (second == b)) for b in values] for a in values])
    weight = (values[:, None] - values) ** 2
    chance = np.outer(seen.sum(axis=1), seen.sum(axis=0))
    return float(1 - (weight * seen).sum() / (weight * chance).sum()) if (weight * chance).sum() else np.nan


def _text(name: str, value: float) -> str:
    if not np.isfinite(value):
        return "-"
    return f"{value:.2f}" if name.startswith("kappa") else f"{value:.0%}"
