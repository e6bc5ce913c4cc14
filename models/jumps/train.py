"""``posewright train jumps``: train either network and write weights with their card.

The completer inpaints by default; the adversarial networks are those of the papers. Both learn from the same
motion capture (``models.training.mocap.load_corpus``) and are judged on other subjects.
"""

from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import nn

from core.errors import SkeletonError
from core.language import tr
from core.skeleton import Skeleton, find_skeleton
from models.common.checkpoint import load_checkpoint, save_checkpoint, take
from models.common.compute import Compute, member
from models.common.windows import FEWEST_JOINTS
from models.jumps import validation
from models.jumps.completer import Completer, complete
from models.jumps.networks import FRAMES, LATENT
from models.jumps.search import SearchConfig, normalise, search
from models.jumps.train_completer import CompleterStep
from models.jumps.train_gan import GanStep
from models.jumps.train_options import JumpsTraining
from models.jumps.weights import weights_name, weights_path
from models.training.card import mocap_facts, training_card
from models.training.corruption import given_mask
from models.training.loop import Trained, planned, train
from models.training.mocap import GIVEN_JOINTS, Corpus, load_corpora, load_corpus
from models.training.wider import check_target, described, further_joints


def train_jumps(options: JumpsTraining, **hooks) -> Path:
    """Train one part and return where its weights were written; ``hooks`` as ``models.training.loop.train`` takes them.

    ``options.target`` is the skeleton to upsample to, any that motion capture can teach
    (``models.training.mocap.recipe``). Weights are by default in the run's folder, for another target than the shipped
    one where an inpainting finds them (``models.jumps.weights.weights_path``).
    """
    target = target_to_train(options)
    whole = bool(further_joints(target))
    corpus = load_corpora(options.train_files, options.only_licence, whole=whole)
    others = load_corpus(options.held_out_file, whole=whole)
    schedule, compute = planned(options)
    training = _STEPS[options.part](corpus, others, target, options, compute)
    if options.start:
        _begin_from(training.networks, options)
    trained = train(training, options.run, schedule, resume=options.resume, **hooks)
    return export(options, trained, corpus, others)


def _completer_step(corpus, others, target, options: JumpsTraining, compute: Compute) -> CompleterStep:
    return CompleterStep(
        corpus, others, target=target, rate=options.rate or 1e-3, seed=options.seed, given=given_joints(options),
        compute=compute,
    )  # fmt: skip


def _gan_step(corpus, others, target, options: JumpsTraining, compute: Compute) -> GanStep:
    return GanStep(
        corpus, others, target=target, rate=options.rate or 3e-4, seed=options.seed, speeds=options.speeds,
        encoder=options.encoder, spoil=options.spoiled, given=given_joints(options), compute=compute,
    )  # fmt: skip


TITLES = {
    "completer": "JUMPS completer",
    "gan": "JUMPS generator, encoder and critic",
    "thesis": "JUMPS generator, encoder and a critic that sees speeds",
}
_STEPS = {"completer": _completer_step, "gan": _gan_step}


def given_joints(options: JumpsTraining) -> tuple[str, ...]:
    """The joints that the input has at all: by default those of the twelve that the target has.

    Raises ``SkeletonError`` for some that the target lacks, or for too few.
    """
    target = target_to_train(options)
    target.indices(options.given)
    given = options.given or tuple(joint for joint in GIVEN_JOINTS if joint in target.joints)
    if len(given) < FEWEST_JOINTS:
        raise SkeletonError(
            tr("Too few joints of {skeleton} are given to the input", skeleton=target.name),
            expected=tr("at least {count}, of --given or of the limbs' twelve", count=FEWEST_JOINTS),
            got=str(len(given)),
        )  # fmt: skip
    return given


def target_to_train(options: JumpsTraining) -> Skeleton:
    """One that ships, or a user's own by its file; raises ``SkeletonError``."""
    return check_target(find_skeleton(options.target))


def _begin_from(networks: nn.ModuleDict, options: JumpsTraining) -> None:
    checkpoint = load_checkpoint(options.start, f"jumps_{options.part}")
    if options.part == "completer":
        take(networks["completer"], checkpoint.tensors, checkpoint.family)
        return
    for name, network in networks.items():
        if name != "critic" or checkpoint.config["speeds"] == options.speeds:  # a critic of other things begins anew
            take(network, checkpoint.part(name), checkpoint.family)


def export(options: JumpsTraining, trained: Trained, corpus: Corpus, others: Corpus) -> Path:
    """Write weights and card of a finished run, with what is calibrated on the validation subjects."""
    best, part, target = trained.networks.cpu(), options.part, target_to_train(options)
    given = given_joints(options)
    if part == "completer":
        config = _completer_config(best, others, target, given)
    else:
        config = _gan_config(best, others, target, given, options.encoder)
    tensors = best["completer"].state_dict() if part == "completer" else best.state_dict()
    kind = "thesis" if options.speeds else part
    usual = weights_path(kind, target.name) if target.name != "mpi28" else options.run / weights_name(kind, "mpi28")
    path = Path(options.weights or usual)
    title = TITLES[kind] if options.encoder else "JUMPS generator and critic, trained without the encoder"
    card = training_card(options, trained, title=title, **mocap_facts(corpus, others))
    save_checkpoint(path, f"jumps_{part}", config, tensors, card)
    return path


def _completer_config(best: nn.ModuleDict, others: Corpus, target: Skeleton, given: tuple[str, ...]) -> dict:
    network = member(best, "completer", Completer).eval()
    calibration = _calibrate(network, others, target, given)
    return {"network": asdict(network.config), "skeleton": described(target), "calibration": calibration}


def _calibrate(network: Completer, others: Corpus, target: Skeleton, given: tuple[str, ...]) -> float:
    """By how much the errors of hidden joints exceed what the network expects, over all tasks."""
    wrong, expected = 0.0, 0.0
    for case in validation.views(others, 1, target=target):
        for task in validation.TASKS:
            observed, confidence = validation.damaged(case, task, target, given=given)
            poses, error = complete(network, observed, confidence)
            hidden = confidence == 0
            wrong += np.linalg.norm(poses - case.image, axis=-1)[hidden].sum()
            expected += error[hidden].sum()
    return float(wrong / expected)


def _gan_config(
    best: nn.ModuleDict, others: Corpus, target: Skeleton, given: tuple[str, ...], encoder: bool
) -> dict:
    best.eval()
    cases = [case.image[:FRAMES] for case in validation.views(others, target=target) if len(case.image) >= FRAMES]
    image = torch.from_numpy(np.stack(cases))
    mask = torch.from_numpy(given_mask(target, given).astype(np.float32))
    with torch.no_grad():
        score = best["critic"](normalise(image, torch.ones(image.shape[:3]))[0])
    standard = (score.mean().item(), score.std().item())
    return {
        "skeleton": described(target), "speeds": best["critic"].speeds, "standard": standard, "encoder": encoder,
        "spread": _fit_spread(best, image, standard, mask, encoder),
    }


def _fit_spread(
    best: nn.ModuleDict, image: torch.Tensor, standard: tuple[float, float], given: torch.Tensor, encoder: bool
) -> list[float]:
    """Error of hidden joints as a constant plus a multiple of the candidates' spread, by least squares."""
    given = given.expand(image.shape[:3]).contiguous()
    normal, centre, scale = normalise(image, given)
    noise = torch.randn(len(image), 4, LATENT, generator=torch.Generator().manual_seed(0))
    candidates, losses = search(best, normal, given, SearchConfig(iterations=50, encoder=encoder), noise, standard)
    chosen = candidates[torch.arange(len(image)), losses.argmin(1)]
    spread = (candidates - chosen[:, None]).norm(dim=-1).mean(1)[given == 0].double()
    error = (chosen - (image - centre) / scale).norm(dim=-1)[given == 0].double()
    fit = torch.linalg.lstsq(torch.stack([torch.ones_like(spread), spread], 1), error[:, None]).solution[:, 0]
    return [max(float(fit[0]), 0.0), max(float(fit[1]), 0.0)]
