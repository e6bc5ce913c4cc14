"""Lifting: captured motion with known truth, a real trial against BlazePose's own 3D, implausible poses, speed."""

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch

from benchmarks.kept import steps_of
from benchmarks.lifting_baselines import (
    FURTHER,
    MARTINEZ_RUN,
    MINUTES,
    NearestPose,
    frame_by_frame,
    trained_martinez,
    tuned,
)
from benchmarks.lifting_real import real_tables
from benchmarks.measure import table
from core.evaluation import metrics
from core.kinematics.bone_lengths import own_lengths, with_lengths
from core.skeleton import Skeleton
from models.common.checkpoint import read_card
from models.common.plausibility import implausible, within_limits
from models.lifting.infer import WEIGHTS, load_engine, over_windows
from models.lifting.network import lift_rays
from models.lifting.training_step import Recipe
from models.lifting.validation import TASKS, Case, Method, cases
from models.training.mocap import Corpus, load_corpora, load_corpus

title = "Lifting: 2D tracks to 3D"
headline = ("MPJPE", "PA-MPJPE")

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
NAMES = {"perfect": "exact 2D", "noisy": "2D with estimators' noise", "missing": "noise, 30% of joints missing"}
OURS, MARTINEZ = "lifter (ours), with the mirrored track (default)", "Martinez 2017, same data"


def run() -> str:
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    corpus = load_corpora([DATA / "mocap" / name for name in ("train.npz", "train2.npz")], "CMU-mocap")
    held_out = load_corpus(DATA / "mocap" / "val.npz")
    material = cases(held_out)
    methods = {
        OURS: ours(mirrored=True),
        "lifter (ours), one look": ours(),
        MARTINEZ: partial(frame_by_frame, trained_martinez(corpus, held_out)),
        "nearest pose of 40,000": NearestPose(corpus),
    }
    return "\n\n".join([
        "## Captured motion", protocol(corpus, material), accuracy(methods, material),
        "## A real trial", real_tables(DATA / "samples"),
        "## With and without the critic", ablation(corpus, held_out, material),
        "## Speed", speed(material),
    ])  # fmt: skip


def protocol(corpus: Corpus, material: list[Case]) -> str:
    card = read_card(WEIGHTS)
    frames, minutes = sum(len(case.poses) for case in material), len(corpus.positions) / corpus.fps / 60
    return (
        f"{len(material)} clips of subjects that no method has seen (8 of CMU, 40 of HDM05, which no method was "
        f"trained on), one random camera each, {frames:,} frames at 25 frames/s; all 28 joints, from the pelvis; means "
        f"over joints and frames, mm (a frame). All learned from the same {minutes:.0f} minutes of CMU motion with the "
        "same cameras, bodies and damages. They did not learn for equally long: the lifter that ships went on for "
        f"{card['hours']:.1f} hours of one thread ({card['steps']:,} steps) from earlier weights, which had seen less "
        f"({card['history']}); Martinez 2017 learned for {MINUTES:g} minutes "
        f"({steps_of(MARTINEZ_RUN):,} steps) from random weights, on a machine that had other work to do: *Before and "
        "now* says whether that took it as far as before. The lifter sees "
        "81 frames at a time, the others one."
    )


def ours(mirrored: bool = False) -> Method:
    engine, _ = load_engine(str(WEIGHTS), mirrored)

    def method(rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
        return over_windows(engine, rays, confidence, lambda: None)[..., :3]

    return method


def accuracy(methods: dict[str, Method], material: list[Case]) -> str:
    rows, base = [], {}
    for task in TASKS:
        for name, method in methods.items():
            figures = _figures(method, material, task)
            base.setdefault(name, {})[task] = figures[0]
            rows.append([NAMES[task], name, *(f"{figure:.1f}" for figure in figures)])
    ratio = ", ".join(f"{NAMES[task]} {base[OURS][task] / base[MARTINEZ][task]:.2f}" for task in TASKS)
    heads = ["input", "method", "MPJPE", "PA-MPJPE", "MPJVE", "acceleration error", "MPJPE, CMU clips only"]
    return f"{table(heads, rows)}\n\nMPJPE of {OURS} over that of {MARTINEZ}: {ratio}."


def _figures(method: Method, material: list[Case], task: str) -> tuple[float, ...]:
    found = [method(case.rays[task], case.confidence[task]) for case in material]
    truth = [case.poses for case in material]
    starts = np.cumsum([0] + [len(case.poses) for case in material])[:-1]
    both = np.concatenate(found), np.concatenate(truth)
    own = [i for i, case in enumerate(material) if case.clip.startswith("cmu")]
    cmu = np.concatenate([found[i] for i in own]), np.concatenate([truth[i] for i in own])
    return (metrics.mpjpe(*both), metrics.pa_mpjpe(*both), metrics.mpjve(*both, starts),
            metrics.acceleration_error(*both, starts), metrics.mpjpe(*cmu))  # fmt: skip


def ablation(corpus, held_out, material: list[Case]) -> str:
    """The same minutes of further training from the same weights, with the critic's term and without."""
    shipped = partial(_constrained, ours(mirrored=True), corpus.skeleton)
    rows = [_row("as shipped", shipped, material, task, corpus.skeleton) for task in ("noisy", "missing")]
    for name, weight in (("without critic", 0.0), ("with critic", Recipe().adversarial)):
        network = tuned(corpus, held_out, weight)
        method = partial(_whole, network)
        for task in ("noisy", "missing"):
            rows.append(_row(name, method, material, task, corpus.skeleton))
    heads = ["training", "input", "MPJPE", "PA-MPJPE", "bone ratio", "symmetry", "joint limits", "any"]
    text = (
        "Implausible poses. As shipped: with constant bones and joint limits, which are on by default. Below: as the "
        f"network itself gives them at one look, after {FURTHER:g} more minutes of training with and without the "
        "critic."
    )
    return f"{text}\n\n{table(heads, rows)}"


def _row(name: str, method: Method, material: list[Case], task: str, skeleton: Skeleton) -> list:
    poses = np.concatenate([method(case.rays[task], case.confidence[task]) for case in material])
    truth = np.concatenate([case.poses for case in material])
    odd = implausible(poses.astype(float), skeleton)
    shares = [f"{100 * share:.1f}%" for share in (odd.ratio, odd.symmetry, odd.limits, odd.any)]
    errors = metrics.mpjpe(poses, truth), metrics.pa_mpjpe(poses, truth)
    return [name, NAMES[task], *(f"{error:.1f}" for error in errors), *shares]


def _constrained(method: Method, skeleton: Skeleton, rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    poses = method(rays, confidence)
    return within_limits(with_lengths(poses, own_lengths(poses, skeleton), skeleton), skeleton)


@torch.inference_mode()
def _whole(network, rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    windows = (torch.from_numpy(array)[None].split(81, dim=1) for array in (rays, confidence))
    return torch.cat([lift_rays(network, *window)[0][0] for window in zip(*windows, strict=True)]).numpy()


def speed(material: list[Case], frames: int = 4000) -> str:
    """Frames a second of ``over_windows``, the best of two, by the clock and by processor time."""
    rays = np.resize(material[0].rays["noisy"], (frames, 28, 2))
    rows = []
    for name, mirrored in (("as shipped, with the mirrored track", True), ("one look", False)):
        spent = np.min([_seconds(ours(mirrored), rays) for _ in range(2)], axis=0)
        rows.append([name, *(f"{frames / seconds:,.0f}" for seconds in spent)])
    threads = torch.get_num_threads()
    text = f"On a machine that had other work to do; threads: {threads}, processor time is that of each.\n\n"
    return text + table(["lifting", "frames/s by the clock", "frames/s by processor time"], rows)


def _seconds(method: Callable, rays: np.ndarray) -> tuple[float, float]:
    wall, used = time.perf_counter(), time.process_time()
    method(rays, np.ones(rays.shape[:2], np.float32))
    return time.perf_counter() - wall, (time.process_time() - used) / torch.get_num_threads()
