"""Whether the critic of JUMPS knows motion, and whether that helps the latent search.

First the critic alone: real windows of the validation subjects against what is made of them. Then the search on every
sixth clip, by the weight of the critic, the number of starts and the settings that were published. Last, clip by clip,
what the critic adds to the search, and what it knows of the windows that the search finds.
"""

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from scipy.stats import spearmanr
from torch import nn

from benchmarks.jumps_figures import measure
from benchmarks.measure import table
from core.skeleton import load_skeleton
from models.common.checkpoint import load_checkpoint, take
from models.common.windows import cut, window_starts
from models.jumps import validation
from models.jumps.infer import load_engine
from models.jumps.networks import FRAMES
from models.jumps.options import JumpsOptions, Method, published
from models.jumps.search import normalise
from models.jumps.spoiling import refused
from models.jumps.train_gan import GanStep
from models.jumps.weights import weights_path
from models.training.mocap import Corpus, load_corpus

title = "JUMPS: the critic, and what its weight does to the search"
headline = ("real is above", "AUC", "mean error, heads")

VALIDATION = Path(__file__).resolve().parents[2] / "shared" / "data" / "mocap" / "val.npz"
SEARCH = JumpsOptions(method=Method.SEARCH, iterations=50, starts=2)
PAPER = published("paper")
LIGHT = (0.02, 0.1, 0.3)
"""Weights that are compared with none clip by clip."""
BY_WEIGHT = {f"critic at {weight:g}": replace(SEARCH, prior=weight) for weight in (0.0, 0.02, 0.1, 0.3, 1.0)}
SETTINGS = BY_WEIGHT | {
    "1 start": replace(SEARCH, starts=1),
    "4 starts": replace(SEARCH, starts=4),
    "preset paper (critic at 15)": PAPER,
    "preset paper, critic at 0.3": replace(PAPER, prior=0.3),
    "preset paper, critic at 0": replace(PAPER, prior=0.0),
}


def run() -> str:
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    held_out = load_corpus(VALIDATION)
    training = GanStep(held_out, held_out)
    take(training.networks, load_checkpoint(weights_path("gan", "mpi28"), "jumps_gan").tensors, "jumps_gan")
    every = validation.views(held_out, 1)
    few, half = every[::6], every[::2]
    return "\n\n".join([
        "**Real windows that the critic scores above what is made of them**", _critic(training, held_out),
        f"**Latent search, 12 -> 28 joints, 50 steps, 2 starts, hidden joints: {len(few)} clips**", _searches(few),
        f"**What the critic adds, clip by clip: {len(half)} clips**", added(training.networks["critic"].eval(), half),
    ])  # fmt: skip


def _critic(training: GanStep, held_out: Corpus) -> str:
    shares = refused(training.networks["critic"].eval(), training.real, held_out.skeleton)
    whole = _exchanged(training)
    rows = [[name, f"{share:.0%}"] for name, share in shares.items()]
    possible = ["left and right exchanged throughout (a possible person)", whole]
    return table(["made of it", "real is above"], [*rows, possible])


@torch.no_grad()
def _exchanged(training: GanStep) -> str:
    critic, real = training.networks["critic"], training.real
    exchanged = real[:, :, torch.from_numpy(training.skeleton.flip_order)]
    return f"{(critic(real) > critic(exchanged)).float().mean().item():.0%}"


def _searches(cases: list[validation.Case]) -> str:
    rows = []
    for name, options in SETTINGS.items():
        engine, _ = load_engine(options)
        found = measure(lambda seen, sure, engine=engine: engine(seen, sure, 0, len(seen), _silent)[0], cases, "clean",
                        load_skeleton(options.target))["hidden"]  # fmt: skip
        rows.append([name, *(f"{found[figure]:.3f}" for figure in ("auc", "pck50", "mean"))])
    return table(["search", "AUC", "PCKh@0.5", "mean error, heads"], rows)


@dataclass(frozen=True, eq=False)
class Searched:
    """One setting on all clips. auc (C,) of hidden joints; of windows of 24 frames, twelve apart: error (W,) mean of
    hidden joints in head sizes, score (W,) the critic's, in standard deviations of its scores of true windows."""

    auc: np.ndarray
    error: np.ndarray
    score: np.ndarray


def added(critic: nn.Module, cases: list[validation.Case]) -> str:
    """Markdown: AUC with the critic less that without it, and what the critic's score says of windows."""
    true = np.concatenate([_scores(critic, case.image) for case in cases])
    judge = partial(searched, critic, cases, (float(true.mean()), float(true.std())))
    without = judge(0.0)
    by_weight = {weight: judge(weight) for weight in LIGHT}
    gains = {weight: one.auc - without.auc for weight, one in by_weight.items()}
    rows = [["critic at 0", "", "", "", *_told(without)]]
    for weight, one in by_weight.items():
        gain = gains[weight]
        better = f"{(gain > 0).sum()} of {len(gain)}"
        rows.append([f"critic at {weight:g}", f"{gain.mean():+.4f}", f"{_error_of(gain):.4f}", better, *_told(one)])
    head = ["search", "AUC, more than without", "+-", "clips better", "found, sd from true", "score with error"]
    known = np.mean((true - true.mean()) / true.std() > without.score)
    return f"{table(head, rows)}\n\n{_verdict(gains, without, float(known))}"


def _told(one: Searched) -> list[str]:
    return [f"{one.score.mean():+.2f}", f"{spearmanr(one.score, one.error).statistic:+.2f}"]


def _error_of(values: np.ndarray) -> float:
    """Standard error of their mean."""
    return float(values.std(ddof=1) / np.sqrt(len(values)))


def _verdict(gains: dict[float, np.ndarray], without: Searched, known: float) -> str:
    best = max(gains, key=lambda weight: gains[weight].mean())
    gain = gains[best]
    sure = gain.mean() > 2 * _error_of(gain)
    words = "The critic helps the search" if sure else "**The critic does not help the search beyond chance**"
    rank = spearmanr(without.score, without.error).statistic
    why = "it has nothing to hold against them" if known < 0.5 else "so it has something to say of them"
    return (
        f"{words}: at its best weight of these, {best:g}, AUC is {gain.mean():+.4f} (standard error "
        f"{_error_of(gain):.4f}). *Found, sd from true*: the mean score of what was found, in standard deviations of "
        "the scores of true windows. *Score with error*: rank correlation of score and error over all windows. Of what "
        f"the search finds without the critic, true windows score above the one in their place in {known:.0%}: the "
        f"generator that is searched was trained against this critic, and {why}. The correlation ({rank:+.2f}) says "
        "that it knows which windows are hard; which of two answers to one window is nearer it was never taught."
    )


def searched(
    critic: nn.Module, cases: list[validation.Case], standard: tuple[float, float], weight: float
) -> Searched:
    """The search with that weight of the critic; ``standard`` the mean and deviation of scores of true windows."""
    options = replace(SEARCH, prior=weight)
    engine, skeleton = load_engine(options)[0], load_skeleton(options.target)
    aucs, errors, scores = [], [], []
    for case in cases:
        seen, sure = validation.damaged(case, "clean", skeleton)
        found = engine(seen, sure, 0, len(seen), _silent)[0]
        aucs.append(measure(lambda *_, found=found: found, [case], "clean", skeleton)["hidden"]["auc"])
        miss = np.linalg.norm(found - case.image, axis=-1) / case.head[:, None]
        errors.append(np.nanmean(np.where(_windows(sure) > 0, np.nan, _windows(miss)), axis=(1, 2)))
        scores.append((_scores(critic, found) - standard[0]) / standard[1])
    return Searched(np.array(aucs), np.concatenate(errors), np.concatenate(scores))


@torch.no_grad()
def _scores(critic: nn.Module, points: np.ndarray) -> np.ndarray:
    windows = torch.from_numpy(_windows(points)).float()
    return critic(normalise(windows, torch.ones(windows.shape[:3]))[0]).numpy()


def _windows(values: np.ndarray) -> np.ndarray:
    """(W, 24, ...) of (T, ...) of a clip."""
    return cut(values, window_starts(len(values), FRAMES, FRAMES // 2, 0, len(values)), FRAMES)


def _silent(fraction: float) -> None:
    pass
