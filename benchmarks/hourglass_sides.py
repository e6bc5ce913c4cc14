"""The hourglass at 64, 128 and 256 pixels: how far its weights carry, what training there costs, and Yang's two rows.

The paper trains for 320,000 steps on pictures of 256 pixels. Here *Full* and *Baseline* go on from the weights that
ship for a few steps at 128, three seeds each; finished ones are kept in ``runs``.
"""

import time
from dataclasses import replace

import numpy as np
import torch

from benchmarks.hourglass import ROWS, Found, estimated, odd
from benchmarks.hourglass_material import CLOSE, RUNS, VIDEOS, balancing_man, draw_people, drawn_people, signing_man
from benchmarks.kept import last_of
from benchmarks.measure import table
from core.progress import CancelToken, silent
from models.common.checkpoint import load_checkpoint
from models.hourglass.build import build_posenet
from models.hourglass.crops import Crops
from models.hourglass.infer import WEIGHTS
from models.hourglass.network import PoseNet
from models.hourglass.train import collect, divide
from models.hourglass.training_step import HourglassStep, Material, Recipe, Stage
from models.training.loop import Schedule

title = "Hourglass at 128 and 256 pixels"

SIDES = (64, 128, 256)
SIDE, BATCH, STEPS, SEEDS = 128, 8, 60, 3
DRAWN = 400
WILD = ("sports2d_demo.mp4", "intel_asl_walk.mkv")
PAPERS = {"steps": 320_000, "batch": 12, "side": 256}


def run() -> str:
    torch.set_num_threads(1)
    judged = {"drawn": drawn_people(), "man": balancing_man(), "signer": signing_man()}
    return "\n\n".join([
        "## The weights that ship, in larger pictures", as_shipped(judged),
        "## What a training costs", cost(_material()),
        f"## *Full* against *Baseline* at {SIDE} pixels", rows(judged),
    ])  # fmt: skip


def as_shipped(judged: dict[str, Crops]) -> str:
    lines = []
    for side in SIDES:
        found = {name: estimated(_shipped(), crops, side, mirrored=True) for name, crops in judged.items()}
        lines.append([side, *_figures(found)])
    text = "They were trained at 64; all layers take pictures of any size. In the true square and in its mirror image."
    return f"{text}\n\n{table(['side', *HEADS], lines)}"


HEADS = ("drawn PCK", "drawn PA-MPJPE", "man PCK", "man PA-MPJPE", "signer PCK", "drawn: implausible")


def _figures(found: dict[str, Found]) -> list[str]:
    drawn, man = found["drawn"], found["man"]
    numbers = drawn.pck, drawn.pa_mpjpe, man.pck, man.pa_mpjpe, found["signer"].pck
    return [*(f"{number:.1f}" for number in numbers), odd(drawn)[-1]]


def cost(material: Material) -> str:
    lines = []
    for side in SIDES:
        recipe = replace(ROWS["Full"], stages=(Stage(0.0, side, PAPERS["batch"]),), pull_from=0.0)
        training = HourglassStep(material, recipe, _shipped())
        training.step(0.5)
        began = time.process_time()
        training.step(0.5)
        seconds = time.process_time() - began
        days = seconds * PAPERS["steps"] / 86400
        lines.append([side, f"{seconds:.1f}", f"{3600 / seconds:,.0f}", f"{days:.0f}"])
    text = (
        f"Seconds of one thread for a step of *Full* ({PAPERS['batch']} pictures, 2 stacks), and days for the paper's "
        f"{PAPERS['steps']:,} steps of pretraining and of adversarial training."
    )
    heads = ["side", "seconds a step", "steps an hour", "days for the paper's steps"]
    return f"{text}\n\n{table(heads, lines)}"


def rows(judged: dict[str, Crops]) -> str:
    lines, errors = [], {}
    for name in ("Baseline", "Full"):
        for seed in range(SEEDS):
            found = {kind: estimated(_trained(name, seed), crops, SIDE) for kind, crops in judged.items()}
            errors.setdefault(name, []).append(found["drawn"].pa_mpjpe)
            lines.append([name, seed, *_figures(found)])
    gains = np.array(errors["Baseline"]) - errors["Full"]
    words = "better with every seed" if gains.min() > 0 else "**not better with every seed**"
    text = (
        f"From the weights that ship, {STEPS} steps of {BATCH} pictures of {SIDE} pixels, the discriminator alone for "
        f"the first 30% ({DRAWN} drawn people and two recordings): a small budget, equal for all. *Full* is {words}: "
        f"its PA-MPJPE on drawn people is lower by {', '.join(f'{gain:.1f}' for gain in gains)} mm. The weights that "
        "ship are those of the page on the hourglass, trained without the discriminator at 64 pixels."
    )
    return f"{text}\n\n{table(['training', 'seed', *HEADS], lines)}"


def _trained(name: str, seed: int) -> PoseNet:
    recipe: Recipe = replace(ROWS[name], stages=(Stage(0.0, SIDE, BATCH),), seed=seed)
    training = HourglassStep(_material(), recipe, _shipped())
    folder = RUNS / "sides" / f"{name}_{seed}"
    return last_of(training, folder, Schedule(steps=STEPS, validate_seconds=1e9, average=0.97))["estimator"]


def _shipped() -> PoseNet:
    return build_posenet(load_checkpoint(WEIGHTS, "hourglass")).requires_grad_(True)


def _material() -> Material:
    """A few drawn people and two recordings as BlazePose sees them."""
    options = replace(CLOSE, first_subject=230)
    draw_people(RUNS / "people_few", DRAWN, 9, options, "train", "CMU-mocap")
    data = [RUNS / "people_few", *(VIDEOS / name for name in WILD)]
    return divide(collect(data, RUNS / "crops", None, silent, CancelToken()))
