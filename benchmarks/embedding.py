"""The paper's rows: skeleton images of 1, 3 and 5 channels, before and after refinement, without synthetic supervision.

Everything is trained here, from one start and for as many steps. That is no more than a beginning of the paper's
trainings, which last days on a GPU; what is compared is what each row gains and loses.
"""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from benchmarks.embedding_people import MOTION, drawn_people
from benchmarks.measure import table
from core.synthesis.color_pairs import synthesize_pairs
from core.synthesis.mocap_poses import captured_poses
from models.common.checkpoint import SHIPPED, load_checkpoint
from models.common.compute import FLOAT32, Compute
from models.embedding.build import FAMILY, build_judges
from models.embedding.drawn_pairs import open_pairs
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.pairs import Pairs
from models.embedding.train import END_TO_END_RATE, divide
from models.embedding.training_step import EmbeddingStep, Material, Recipe, errors
from models.embedding.weights import EMBEDDING
from models.training.loop import Schedule, load_best, train

title = "Pose embedding: the paper's rows"

SIDE, BATCH = 64, 8
PRETRAINING, REFINING = 800, 200  # steps
DRAWN = 1200  # pairs
PEOPLE, PICTURES = 2, 48
RUNS = Path("runs") / "embedding"
SPLITS = {"1": "one", "3": "sides", "5": "limbs"}
USUAL = "refined"
UNLABELLED = ("perceptual", "adversarial", "adversarial_sk", "matching", "skeletons", "consistency")
REFINED: dict[str, dict[str, float]] = {
    USUAL: {},
    "refined without synthetic supervision": {"synthetic": 0.0},
    "synthetic supervision alone, as long": dict.fromkeys(UNLABELLED, 0.0),
}
"""What is changed of the recipe; all but the first with 5 channels only."""
_OF_CHANNELS = ("encoder.last.", "head.maps.first.0.", "renderer.first.0.")
PROTOCOL = (
    f"{PEOPLE} people whom no training saw, each in a place that none saw: {PICTURES} drawn pictures of each, in poses "
    f"of captured motion or work that is not trained on. Pictures of {SIDE} pixels; errors are mean distances of all "
    "28 joints in pixels of 128. *Flips ignored*: the smaller error of the pose and of the pose with left and right of "
    "the whole body exchanged, as the paper and Jakab et al. have it; *flips* is the share of pictures in which the "
    "exchanged pose is nearer.\n\n"
    f"Each row begins with the weights that ship, without the layers whose shape depends on the channels: those begin "
    f"anew in all rows, also with 5. Pretrained for {PRETRAINING} *steps* of {BATCH} of {DRAWN} drawn pairs, one "
    f"thread, then refined for {REFINING} on each person's pictures without their labels (the paper's third stage: all "
    "losses of `posewright train embedding --stage refinement`, the averaged weights of its end). *Synthetic "
    "supervision alone* says how much of that is more of the pretraining. All in all that is some 15 minutes of one "
    "core; how busy the machine is changes no figure. The paper, on Human3.6M, after training on real video: 17.34, "
    "10.18 and 10.39 unrefined with 1, 3 and 5 channels, 15.41, 9.56 and 6.62 refined (0.64x), 60.39 refined without "
    "synthetic supervision."
)


def run() -> str:
    torch.set_num_threads(1)
    shutil.rmtree(RUNS / "rows", ignore_errors=True)
    people = list(drawn_people(PEOPLE, PICTURES))
    material, rows = divide(_drawn()), []
    for channels, split in SPLITS.items():
        net = _pretrained(split, material)
        plain = _mean(errors(net, person, SIDE) for person in people)
        rows.append(_row(channels, "unrefined", PRETRAINING, plain, plain))
        for what, changes in REFINED.items():
            if split == "limbs" or what == USUAL:
                after = _mean(_refined(net, split, f"{what}, {number}", person, material, changes)
                              for number, person in enumerate(people))
                rows.append(_row(channels, what, REFINING, after, plain))
                print(rows[-1], flush=True)
    return page(rows)


def page(rows: list[list[str]]) -> str:
    headers = ["channels", "network", "px, flips ignored", "of unrefined", "px", "flips", "px of the reprojected 3D",
               "steps"]  # fmt: skip
    return "\n\n".join([PROTOCOL, table(headers, rows)])


def _row(channels: str, what: str, steps: int, figures: dict[str, float], before: dict[str, float]) -> list[str]:
    share = figures["px unflipped"] / before["px unflipped"]
    return [channels, what, f"{figures['px unflipped']:.2f}", f"{share:.2f}x", f"{figures['px']:.2f}",
            f"{figures['flips']:.0%}", f"{figures['px 3D']:.2f}", str(steps)]  # fmt: skip


def _mean(figures: Iterator[dict[str, float]]) -> dict[str, float]:
    every = list(figures)
    return {name: float(np.mean([one[name] for one in every])) for name in every[0]}


def _drawn() -> Pairs:
    folder = RUNS / "pairs"
    if not (folder / "dataset.json").exists():
        motion = captured_poses(MOTION / "train.npz", "CMU-mocap")
        synthesize_pairs(folder, DRAWN, 1, make_pose=motion, progress=lambda share, text: None)
    return open_pairs(folder, DRAWN)


def _pretrained(split: str, material: Material) -> EmbeddingNet:
    net, judges = _started(split, material.drawn)
    recipe = Recipe(side=SIDE, batch=BATCH, rate=5e-4, judge_width=judges["judge"].width, wide=False)
    step = EmbeddingStep(material, net, recipe, judges, Compute("cpu", FLOAT32, 1))
    return _trained(step, RUNS / "rows" / split, PRETRAINING).networks["net"]


def _started(split: str, drawn: Pairs):
    """The network that ships as far as it does not depend on the channels, and judges of the same kind."""
    checkpoint = load_checkpoint(SHIPPED / EMBEDDING.name, FAMILY)
    config = EmbeddingConfig(**{**checkpoint.config["network"], "split": split})
    torch.manual_seed(0)
    net = EmbeddingNet(drawn.skeleton, config)
    shared = {name: tensor for name, tensor in checkpoint.part("net").items() if not name.startswith(_OF_CHANNELS)}
    net.load_state_dict(shared, strict=False)
    judges = build_judges(checkpoint, EmbeddingNet(drawn.skeleton, EmbeddingConfig(**checkpoint.config["network"])))
    fresh = EmbeddingStep(Material(drawn, drawn), net, Recipe(judge_width=judges["judge"].width)).networks
    return net, {"judge": judges["judge"], "judge_sk": fresh["judge_sk"]}


def _refined(
    net: EmbeddingNet, split: str, name: str, person: Pairs, material: Material, changes: dict[str, float]
) -> dict[str, float]:
    """The figures of a person after a refinement on their pictures, in a run of that name."""
    learns = EmbeddingNet(net.skeleton, net.config)
    learns.load_state_dict(net.state_dict())
    usual = Recipe(end_to_end=True, side=SIDE, batch=BATCH, rate=END_TO_END_RATE, wide=False,
                   judge_width=net.config.width)
    recipe = replace(usual, **changes)  # type: ignore[arg-type]  # all of them floats
    judges = _judges(split, material, net)
    held = Material(material.drawn, material.held_out, person)
    step = EmbeddingStep(held, learns, recipe, judges, Compute("cpu", FLOAT32, 1))
    trained = _trained(step, RUNS / "rows" / f"{split}, {name}", REFINING)
    return errors(trained.last["net"], person, SIDE)


def _judges(split: str, material: Material, net: EmbeddingNet) -> dict:
    """Those of the pretraining: the one of skeletons has learnt nothing there, as in the paper."""
    step = EmbeddingStep(material, EmbeddingNet(net.skeleton, net.config), Recipe(judge_width=net.config.width))
    networks = load_best(step.networks, RUNS / "rows" / split).requires_grad_(True).train()
    return {"judge": networks["judge"], "judge_sk": networks["judge_sk"]}


def _trained(step: EmbeddingStep, folder: Path, steps: int):
    schedule = Schedule(steps=steps, validate_seconds=60, average=0.98)
    return train(step, folder, schedule)
