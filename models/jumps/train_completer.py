"""Training of the completer: fresh cameras, bodies, speeds and damages for every window."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import torch
from torch import nn

from core.skeleton import Skeleton
from models.jumps import validation
from models.jumps.completer import Completer, CompleterConfig, complete, prepare
from models.jumps.losses import completion_terms
from models.training.corruption import damage
from models.training.mocap import (
    Corpus,
    head_size,
    mirror,
    mixed,
    project,
    random_windows,
    randomise_bodies,
    recipe,
)

WEIGHTS = {"position": 1.0, "velocity": 0.5, "error": 0.1, "depth": 0.2}
LENGTHS = (32, 64, 96)
FRAMES = 2048  # in a batch
MEDIUM = CompleterConfig()
BODIES = {"spread": 0.06, "offset": 0.4, "habit": 0.5}  # of ``randomise_bodies``


class CompleterTrainee:
    """See ``models.training.loop.Trainee``."""

    def __init__(
        self, corpus: Corpus, held_out: Corpus, config: CompleterConfig = MEDIUM, *,
        target: Skeleton | None = None, rate: float = 1e-3, seed: int = 0, bodies: Mapping[str, float] = BODIES,
        amp: bool = True,
    ):
        torch.manual_seed(seed)
        self.corpus, self.rate, self.bodies, self.amp = corpus, rate, bodies, amp
        self.skeleton = target or corpus.skeleton
        self.matrix = recipe(corpus.skeleton, self.skeleton)
        self.rng = np.random.default_rng(seed)
        self.networks = nn.ModuleDict({"completer": Completer(replace(config, joints=len(self.skeleton)))})
        self.optimisers = {"completer": _optimiser(self.networks["completer"], rate)}
        self.held_out = held_out
        self.cases = validation.views(held_out, target=self.skeleton)

    def step(self, spent: float) -> Mapping[str, float]:
        optimiser, network = self.optimisers["completer"], self.networks["completer"].train()
        for group in optimiser.param_groups:
            group["lr"] = self.rate * _schedule(spent)
        terms = self.losses(network, self.batch(int(self.rng.choice(LENGTHS))))
        loss = sum(WEIGHTS[name] * value for name, value in terms.items())
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        return {name: value.item() for name, value in terms.items()}

    def batch(self, length: int) -> dict[str, torch.Tensor]:
        """Windows of ``length`` frames: what is seen, what is true, and how much each joint counts."""
        count = FRAMES // length
        positions, exists = random_windows(self.corpus, count, length, self.rng)
        turned = self.rng.random(count) < 0.5
        source = self.corpus.skeleton
        positions[turned] = mirror(positions[turned], source)
        image, depth = project(randomise_bodies(positions, source, self.rng, **self.bodies), self.rng)
        head = np.maximum(head_size(image, source), 100).astype(np.float32)  # 100 mm: a head seen from above
        depth = depth - depth[..., [source.index("pelvis")]]
        image, depth = mixed(image, self.matrix), mixed(depth[..., None], self.matrix)[..., 0]
        observed, confidence = damage(image, self.skeleton, head, self.rng)
        confidence *= exists[..., None]
        weight = np.where(confidence > 0, 0.5, 1.0) * exists[..., None]
        values = {"observed": observed, "confidence": confidence, "image": image, "depth": depth,
                  "head": head, "weight": weight}
        return {name: torch.from_numpy(value.astype(np.float32)) for name, value in values.items()}

    def losses(self, network: nn.Module, batch: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        prepared = prepare(batch["observed"], batch["confidence"])
        with torch.autocast("cpu", torch.bfloat16, enabled=self.amp):
            relative, log_error, depth = network(prepared)
        return completion_terms(
            prepared.restore(relative), log_error, depth, batch["image"],
            batch["depth"] / batch["head"][:, None, None] / 4, batch["head"], prepared.scale.flatten(),
            batch["weight"],
        )

    @torch.inference_mode()
    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Mean error of the hidden joints in head sizes, at most 1 each: the mean over tasks, then by task."""
        errors = {task: self._task_error(networks["completer"], task) for task in validation.TASKS}
        return {"val": sum(errors.values()) / len(errors), **errors}

    def _task_error(self, network: nn.Module, task: str) -> float:
        total, count = 0.0, 0
        for case in self.cases:
            observed, confidence = validation.damaged(case, task, self.skeleton)
            poses, _ = complete(network, observed, confidence)
            miss = np.linalg.norm(poses - case.image, axis=-1) / case.head[:, None]
            hidden = confidence == 0
            total, count = total + np.minimum(miss[hidden], 1).sum(), count + hidden.sum()
        return total / count

    def random_state(self) -> dict:
        return self.rng.bit_generator.state

    def set_random_state(self, state: dict) -> None:
        self.rng.bit_generator.state = state


def _schedule(spent: float, warm: float = 0.01) -> float:
    """A short warm-up, then a cosine down to a hundredth."""
    return spent / warm + 0.01 if spent < warm else 0.01 + 0.99 * (1 + np.cos(np.pi * spent)) / 2


def _optimiser(network: nn.Module, rate: float) -> torch.optim.Optimizer:
    matrices = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    groups = [{"params": matrices, "weight_decay": 0.05}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))
