"""``posewright train lifting``: train the lifter and write its weights with their card."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from core.errors import UsageError
from core.language import tr
from models.common.checkpoint import load_checkpoint, save_checkpoint, take
from models.common.compute import member
from models.lifting.network import Lifter, lift_rays
from models.lifting.train_options import LiftingTraining
from models.lifting.training_step import LifterStep, Recipe
from models.lifting.validation import TASKS, Case, cases
from models.training.card import mocap_facts, training_card
from models.training.loop import planned, train
from models.training.mocap import Corpus, load_corpora, load_corpus

FILE = "lifting.safetensors"


def train_lifter(options: LiftingTraining, **hooks) -> Path:
    """Train and return where the weights were written; ``hooks`` as ``models.training.loop.train`` takes them."""
    if options.start and options.completer:
        raise UsageError(
            tr("A training begins from one network"), expected=tr("--start or --completer"), got=tr("both")
        )
    corpus, others = load_corpora(options.train_files, options.only_licence), load_corpus(options.held_out_file)
    recipe = Recipe(rate=options.rate or Recipe.rate, seed=options.seed, adversarial=options.critic,
                    critic_from=options.critic_from)
    schedule, compute = planned(options)
    training = LifterStep(corpus, others, recipe, compute=compute)
    begin_from(member(training.networks, "lifter", Lifter), options)
    trained = train(training, options.run, schedule, resume=options.resume, **hooks)
    lifter = member(trained.networks, "lifter", Lifter).cpu()
    title = "Lifter: 2D tracks of any skeleton to 3D, 28 joints"
    card = training_card(options, trained, title=title, digits=1, **mocap_facts(corpus, others))
    return export(lifter, others, Path(options.weights or options.run / FILE), card)


def begin_from(lifter: Lifter, options: LiftingTraining) -> None:
    """Load given weights, of a lifter or of a completer, to begin from."""
    if options.start:
        take(lifter, load_checkpoint(options.start, "lifting").part("lifter"), "lifting")
    if options.completer:
        start_from_completer(lifter, load_checkpoint(options.completer, "jumps_completer").tensors)


def start_from_completer(lifter: Lifter, tensors: Mapping[str, torch.Tensor]) -> None:
    """The completer's first blocks already know how people move in an image."""
    own = lifter.state_dict()
    lifter.load_state_dict(own | {name: tensors[name] for name in own if name.startswith("blocks.")})


def export(lifter: Lifter, others: Corpus, path: Path, card: Mapping) -> Path:
    """Write weights and card, with the stated errors brought to the size that they have on validation subjects."""
    config = {"network": asdict(lifter.config), "calibration": calibration(lifter, cases(others))}
    tensors = {f"lifter.{name}": value for name, value in lifter.state_dict().items()}
    save_checkpoint(path, "lifting", config, tensors, card)
    return path


@torch.inference_mode()
def calibration(lifter: Lifter, material: list[Case]) -> float:
    """By how much the mean error exceeds what the network expects, over all tasks; the root is left out."""
    lifter, wrong, expected = lifter.eval(), 0.0, 0.0
    others = np.arange(lifter.config.joints) != lifter.root
    for case in material:
        for task in TASKS:
            seen = (torch.from_numpy(array[task][None, :81]) for array in (case.rays, case.confidence))
            poses, error = (found[0].numpy() for found in lift_rays(lifter, *seen))
            wrong += np.linalg.norm(poses - case.poses[:81], axis=-1)[:, others].sum()
            expected += error[:, others].sum()
    return float(wrong / expected)
