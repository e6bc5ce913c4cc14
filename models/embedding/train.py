"""``posewright train embedding``: drawn pairs, and recordings for the second stage; weights with their card."""

from pathlib import Path

import numpy as np
from torch import nn

from core.errors import ModelError, UsageError
from core.language import tr
from core.media.base import open_recording
from core.progress import CancelToken, Progress, silent, span
from core.skeleton import Skeleton
from models.common.checkpoint import load_checkpoint
from models.embedding.build import FAMILY, build_embedding, build_judges, save_embedding
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.pairs import Pairs, open_pairs, recording_pairs
from models.embedding.train_options import EmbeddingTraining
from models.embedding.training_step import EmbeddingStep, Material, Recipe
from models.estimators.blazepose import build as build_blazepose
from models.training.card import training_card
from models.training.loop import Trained, planned, train

AVERAGE = 0.995  # of the weights: trainings are some thousand steps
HELD_OUT = 0.06  # of the people, and of the pairs of each recording
PER_RECORDING = 150  # pairs
END_TO_END_RATE = 1e-4  # a network that has learnt moves slowly


def train_embedding(
    options: EmbeddingTraining, *, progress: Progress = silent, cancel: CancelToken | None = None, **hooks
) -> Path:
    """Train, and return where the weights were written. ``hooks`` as ``models.training.loop.train`` takes them."""
    recipe, cancel = recipe_of(options), cancel or CancelToken()
    drawn = joined([open_pairs(folder, options.limit) for folder in options.data])
    wild = _recordings(options, drawn.skeleton, span(progress, 0, 0.1), cancel) if recipe.end_to_end else None
    net, judges = _start(options, drawn)
    schedule, compute = planned(options, average=AVERAGE)
    step = EmbeddingStep(divide(drawn, wild), net, recipe, judges, compute)
    part = span(progress, 0.1, 1)
    trained = train(step, options.run, schedule, resume=options.resume, progress=part, cancel=cancel, **hooks)
    if options.stage == "refinement" and not trained.steps:
        raise ModelError(
            tr("The refinement was discarded: at no time was it better on held-out frames"),
            expected=tr("less than {next:.2f} pixels of 128", next=next(iter(trained.began.values()))),
            action=tr("The weights that it began from are still the best"),
        )  # fmt: skip
    path = Path(options.weights or options.run / f"{FAMILY}.safetensors")
    return save_embedding(path, trained.networks.cpu(), options.side, card(options, drawn, trained))


def recipe_of(options: EmbeddingTraining) -> Recipe:
    end_to_end = options.stage != "pretraining"
    if end_to_end and not (options.wild and options.start):
        expected = "--wild RECORDING ... and --start WEIGHTS of the stage before"
        raise UsageError(tr(
            "The stage {stage} goes on from trained weights, on recordings",
            stage=options.stage
        ), expected=expected)
    usual = END_TO_END_RATE if end_to_end else Recipe.rate
    return Recipe(
        end_to_end=end_to_end, wide=not options.start, seed=options.seed, side=options.side,
        batch=options.batch, rate=options.rate or usual, judge_width=options.width, synthetic=options.synthetic,
    )  # fmt: skip


def divide(drawn: Pairs, wild: Pairs | None = None) -> Material:
    """Of the drawn pairs some people are held out, of those of recordings the last ones."""
    people = np.unique(drawn.group)
    apart = np.isin(drawn.group, people[:: max(round(1 / HELD_OUT), 1)]) if len(people) > 1 else _last(len(drawn))
    if wild is None:
        return Material(drawn.select(~apart), drawn.select(apart))
    last = np.zeros(len(wild), bool)
    for group in np.unique(wild.group):
        rows = np.flatnonzero(wild.group == group)
        last[rows[_last(len(rows))]] = True
    return Material(drawn.select(~apart), drawn.select(apart), wild.select(~last), wild.select(last))


def _last(count: int) -> np.ndarray:
    return np.arange(count) >= count - max(round(HELD_OUT * count), 1)


def joined(stores: list[Pairs]) -> Pairs:
    """Several stores as one; people of different stores are different people."""
    names = ("pictures", "cameras", "points", "weight", "positions", "rotations")
    parts = {name: np.concatenate([getattr(store, name) for store in stores]) for name in names}
    group = np.concatenate([10_000 * number + store.group for number, store in enumerate(stores)])
    return Pairs(stores[0].skeleton, **parts, group=group, bones=stores[0].bones)


def _recordings(
    options: EmbeddingTraining, skeleton: Skeleton, progress: Progress, cancel: CancelToken
) -> Pairs:
    """Pairs of the people that BlazePose follows in recordings."""
    estimator, rng, stores = build_blazepose(), np.random.default_rng(options.seed), []
    for number, path in enumerate(options.wild):
        source = open_recording(Path(path))
        part = span(progress, number / len(options.wild), (number + 1) / len(options.wild))
        for estimate in estimator.estimate(source, people=2, progress=part, cancel=cancel).values():
            count = options.limit or PER_RECORDING
            stores.append(recording_pairs(source, estimate.image, skeleton, count, rng, cancel))
    return joined(stores)


def _start(options: EmbeddingTraining, drawn: Pairs) -> tuple[EmbeddingNet, dict[str, nn.Module] | None]:
    if options.start:
        checkpoint = load_checkpoint(options.start, FAMILY)
        net = build_embedding(checkpoint)
        return net, build_judges(checkpoint, net)
    config = EmbeddingConfig(options.channels, len(drawn.bones), options.width, options.hidden)
    return EmbeddingNet(drawn.skeleton, config), None


def card(options: EmbeddingTraining, drawn: Pairs, trained: Trained) -> dict:
    data = f"{len(drawn)} drawn pairs of {len(np.unique(drawn.group))} people" + "".join(
        f"; {Path(path).name} without labels" for path in options.wild
    )
    title = f"Pose embedding by analysis and synthesis (Borer et al.), {options.stage}, {options.channels}"
    return training_card(options, trained, title=title, data=data, digits=3)
