"""Whether the critic of JUMPS knows motion, and whether that helps the latent search.

First the critic alone: real windows of the validation subjects against what is made of them. Then the search on every
sixth clip, by the weight of the critic, the number of starts and the settings that were published.
"""

from dataclasses import replace
from pathlib import Path

import torch

from benchmarks.jumps_figures import measure
from benchmarks.measure import table
from core.skeleton import load_skeleton
from models.common.checkpoint import load_checkpoint, take
from models.jumps import validation
from models.jumps.infer import load_engine
from models.jumps.options import JumpsOptions, Method, published
from models.jumps.spoiling import refused
from models.jumps.train_gan import GanStep
from models.jumps.weights import weights_path
from models.training.mocap import Corpus, load_corpus

title = "JUMPS: the critic, and what its weight does to the search"
headline = ("real is above", "AUC", "mean error, heads")

VALIDATION = Path(__file__).resolve().parents[2] / "shared" / "data" / "mocap" / "val.npz"
SEARCH = JumpsOptions(method=Method.SEARCH, iterations=50, starts=2)
PAPER = published("paper")
BY_WEIGHT = {f"critic at {weight:g}": replace(SEARCH, prior=weight) for weight in (0.0, 0.02, 0.1, 0.3, 1.0)}
SETTINGS = BY_WEIGHT | {
    "1 start": replace(SEARCH, starts=1),
    "4 starts": replace(SEARCH, starts=4),
    "preset paper (critic at 15)": PAPER,
    "preset paper, critic at 0.3": replace(PAPER, prior=0.3),
    "preset paper, critic at 0": replace(PAPER, prior=0.0),
}


def run() -> str:
    held_out = load_corpus(VALIDATION)
    cases = validation.views(held_out, 1)[::6]
    return (
        f"**Real windows that the critic scores above what is made of them**\n\n{_critic(held_out)}\n\n"
        f"**Latent search, 12 -> 28 joints, 50 steps, 2 starts, hidden joints: {len(cases)} clips**\n\n"
        f"{_searches(cases)}"
    )


def _critic(held_out: Corpus) -> str:
    training = GanStep(held_out, held_out)
    take(training.networks, load_checkpoint(weights_path("gan", "mpi28"), "jumps_gan").tensors, "jumps_gan")
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


def _silent(fraction: float) -> None:
    pass
