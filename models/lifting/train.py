"""``posewright train lifting``: train the lifter and write its weights with their card."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch

from core.progress import CancelToken, Progress, silent
from models.common.checkpoint import load_checkpoint, save_checkpoint
from models.common.compute import Compute, member
from models.lifting.network import Lifter, lift_rays
from models.lifting.training_step import LifterStep, Recipe
from models.lifting.validation import TASKS, Case, cases
from models.training.loop import Schedule, Trained, train
from models.training.mocap import Corpus, load_corpus

FILE = "lifting.safetensors"


def train_lifter(
    data: str | Path,
    held_out: str | Path,
    folder: str | Path,
    *,
    licence: str | None = "CMU-mocap",
    minutes: float = 60,
    steps: int = 0,
    seed: int = 0,
    completer: str | Path | None = None,
    resume: bool = False,
    compute: Compute | None = None,
    weights: str | Path | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Path:
    """Train on the clips under ``licence`` and return where the weights were written.

    ``folder`` holds the run (log, resumable state); ``weights`` names the file to write, in the folder by default.
    ``completer`` are weights of the JUMPS completer, whose first blocks the lifter then starts from.
    """
    corpus, others = load_corpus(data, licence), load_corpus(held_out)
    training = LifterStep(corpus, others, Recipe(seed=seed), compute=compute)
    if completer:
        lifter = member(training.networks, "lifter", Lifter)
        start_from_completer(lifter, load_checkpoint(completer, "jumps_completer").tensors)
    folder = Path(folder)
    schedule = Schedule(minutes=minutes, steps=steps)
    trained = train(training, folder, schedule, resume=resume, progress=progress, cancel=cancel)
    card = _card(corpus, others, trained, "blocks of the JUMPS completer" if completer else "random")
    lifter = member(trained.networks, "lifter", Lifter).cpu()
    return export(lifter, others, Path(weights) if weights else folder / FILE, card)


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


def _card(corpus: Corpus, others: Corpus, run: Trained, start: str) -> dict:
    minutes = len(corpus.positions) / corpus.fps / 60
    return {
        "title": "Lifter: 2D tracks of any skeleton to 3D, 28 joints",
        "written": datetime.now(UTC).date().isoformat(),
        "data": f"{len(corpus)} motion-capture clips, {minutes:.1f} minutes, {len(set(corpus.subjects))} subjects",
        "data_licence": ", ".join(sorted(set(corpus.licences))),
        "attribution": "The data used in this project was obtained from mocap.cs.cmu.edu. The database was created "
        "with funding from NSF EIA-0196217.",
        "validated_on": ", ".join(sorted(set(others.subjects))),
        "command": "posewright train lifting",
        "start": start,
        "steps": run.steps,
        "figures": {name: round(float(value), 1) for name, value in run.figures.items()},
        "licence": "Apache-2.0",
    }
