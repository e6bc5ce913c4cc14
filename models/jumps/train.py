"""``posewright train jumps``: train either network and write weights with their card.

The completer is what repairs by default; the adversarial networks are JUMPS as published. Both learn from the same
motion capture (``models.training.mocap.load_corpus``) and are judged on other subjects.
"""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from torch import nn

from core.errors import UsageError
from core.progress import CancelToken, Progress, silent
from core.skeleton import Skeleton, load_skeleton
from models.common.checkpoint import save_checkpoint, source_commit
from models.common.compute import Compute, member
from models.jumps import validation
from models.jumps.completer import Completer, complete
from models.jumps.networks import FRAMES, LATENT
from models.jumps.search import SearchConfig, normalise, search
from models.jumps.train_completer import CompleterStep
from models.jumps.train_gan import GanStep
from models.jumps.weights import weights_name, weights_path
from models.training.corruption import given_mask
from models.training.loop import Schedule, Trained, train
from models.training.mocap import Corpus, load_corpus

PARTS = {"completer": CompleterStep, "gan": GanStep}


def train_jumps(
    data: str | Path,
    held_out: str | Path,
    folder: str | Path,
    *,
    part: str = "completer",
    target: str = "mpi28",
    licence: str | None = "CMU-mocap",
    minutes: float = 60,
    steps: int = 0,
    seed: int = 0,
    resume: bool = False,
    weights: str | Path | None = None,
    compute: Compute | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Train one part on the clips under ``licence`` and return where its weights were written.

    ``target`` is the skeleton to upsample to, any that motion capture can teach (``models.training.mocap.recipe``).
    ``folder`` holds the run (log, resumable state); ``weights`` names the file to write: by default it is in the
    folder, for another target than the shipped one where a repair finds it (``models.jumps.weights.weights_path``).
    """
    if part not in PARTS:
        raise UsageError(f"JUMPS has no part {part!r}", expected=", ".join(PARTS))
    corpus, others = load_corpus(data, licence), load_corpus(held_out)
    training = PARTS[part](corpus, others, target=load_skeleton(target), seed=seed, compute=compute)
    schedule = Schedule(minutes=minutes, steps=steps)
    trained = train(training, Path(folder), schedule, resume=resume, progress=progress, cancel=cancel)
    usual = Path(folder) / weights_name(part, target) if target == "mpi28" else weights_path(part, target)
    return export(part, trained, corpus, others, Path(weights or usual), target)


def export(part: str, trained: Trained, corpus: Corpus, others: Corpus, path: Path, target: str = "mpi28") -> Path:
    """Write weights and card of a finished run, with what is calibrated on the validation subjects."""
    best = trained.networks.cpu()
    config = {"completer": _completer_config, "gan": _gan_config}[part](best, others, load_skeleton(target))
    tensors = best["completer"].state_dict() if part == "completer" else best.state_dict()
    save_checkpoint(path, f"jumps_{part}", config, tensors, _card(part, corpus, others, trained, target))
    return path


def _completer_config(best: nn.ModuleDict, others: Corpus, target: Skeleton) -> dict:
    network = member(best, "completer", Completer).eval()
    calibration = _calibrate(network, others, target)
    return {"network": asdict(network.config), "skeleton": target.name, "calibration": calibration}


def _calibrate(network: Completer, others: Corpus, target: Skeleton) -> float:
    """By how much the errors of hidden joints exceed what the network expects, over all tasks."""
    wrong, expected = 0.0, 0.0
    for case in validation.views(others, 1, target=target):
        for task in validation.TASKS:
            observed, confidence = validation.damaged(case, task, target)
            poses, error = complete(network, observed, confidence)
            hidden = confidence == 0
            wrong += np.linalg.norm(poses - case.image, axis=-1)[hidden].sum()
            expected += error[hidden].sum()
    return float(wrong / expected)


def _gan_config(best: nn.ModuleDict, others: Corpus, target: Skeleton) -> dict:
    best.eval()
    cases = [case.image[:FRAMES] for case in validation.views(others, target=target) if len(case.image) >= FRAMES]
    image = torch.from_numpy(np.stack(cases))
    with torch.no_grad():
        score = best["critic"](normalise(image, torch.ones(image.shape[:3]))[0])
    standard = (score.mean().item(), score.std().item())
    return {
        "skeleton": target.name, "speeds": best["critic"].speeds, "standard": standard,
        "spread": _fit_spread(best, image, standard, target),
    }


def _fit_spread(
    best: nn.ModuleDict, image: torch.Tensor, standard: tuple[float, float], target: Skeleton
) -> list[float]:
    """Error of hidden joints as a constant plus a multiple of the candidates' spread, by least squares."""
    given = torch.from_numpy(given_mask(target).astype(np.float32)).expand(image.shape[:3]).contiguous()
    normal, centre, scale = normalise(image, given)
    noise = torch.randn(len(image), 4, LATENT, generator=torch.Generator().manual_seed(0))
    candidates, losses = search(best, normal, given, SearchConfig(iterations=50), noise, standard)
    chosen = candidates[torch.arange(len(image)), losses.argmin(1)]
    spread = (candidates - chosen[:, None]).norm(dim=-1).mean(1)[given == 0].double()
    error = (chosen - (image - centre) / scale).norm(dim=-1)[given == 0].double()
    fit = torch.linalg.lstsq(torch.stack([torch.ones_like(spread), spread], 1), error[:, None]).solution[:, 0]
    return [max(float(fit[0]), 0.0), max(float(fit[1]), 0.0)]


def _card(part: str, corpus: Corpus, others: Corpus, run: Trained, target: str) -> dict:
    minutes = len(corpus.positions) / corpus.fps / 60
    return {
        "title": {"completer": "JUMPS completer", "gan": "JUMPS generator, encoder and critic"}[part],
        "written": datetime.now(UTC).date().isoformat(),
        "data": f"{len(corpus)} motion-capture clips, {minutes:.1f} minutes, {len(set(corpus.subjects))} subjects",
        "data_licence": ", ".join(sorted(set(corpus.licences))),
        "attribution": "The data used in this project was obtained from mocap.cs.cmu.edu. The database was created "
        "with funding from NSF EIA-0196217.",
        "validated_on": ", ".join(sorted(set(others.subjects))),
        "command": f"posewright train jumps --part {part} --target {target}",
        "commit": source_commit(),
        "steps": run.steps,
        "figures": {name: round(float(value), 4) for name, value in run.figures.items()},
        "licence": "Apache-2.0",
    }
