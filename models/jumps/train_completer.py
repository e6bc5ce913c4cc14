"""Training of the completer: fresh cameras, bodies, speeds and damages for every window."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import torch
from torch import nn

from core.skeleton import Skeleton
from models.common.compute import Compute
from models.jumps import validation
from models.jumps.completer import Completer, CompleterConfig, complete, prepare
from models.jumps.losses import completion_terms
from models.training.corruption import damage
from models.training.mocap import (
    GIVEN_JOINTS,
    Corpus,
    head_size,
    mirror,
    mixed,
    project,
    random_windows,
    randomise_bodies,
    recipe,
)
from models.training.step import TrainingStep, adamw, added, floats, warm_cosine

WEIGHTS = {"position": 1.0, "velocity": 0.5, "error": 0.1, "depth": 0.2}
LENGTHS = (32, 64, 96)
FRAMES = 2048  # in a batch
MEDIUM = CompleterConfig()
BODIES = {"spread": 0.06, "offset": 0.4, "habit": 0.5}  # of ``randomise_bodies``


class CompleterStep(TrainingStep):
    """See ``models.training.step``."""

    def __init__(
        self, corpus: Corpus, held_out: Corpus, config: CompleterConfig = MEDIUM, *,
        target: Skeleton | None = None, rate: float = 1e-3, seed: int = 0, bodies: Mapping[str, float] = BODIES,
        given: tuple[str, ...] = GIVEN_JOINTS,
        compute: Compute | None = None,
    ):
        super().__init__(seed, compute)
        self.corpus, self.rate, self.bodies, self.given = corpus, rate, bodies, given
        self.skeleton = target or corpus.skeleton
        self.matrix = recipe(corpus.skeleton, self.skeleton)
        self.networks = self.place(completer=Completer(replace(config, joints=len(self.skeleton))))
        self.optimisers = {"completer": adamw(self.networks["completer"], rate, decay=0.05)}
        self.held_out = held_out
        self.cases = validation.views(held_out, target=self.skeleton)

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of the completer; ``spent`` is the share of the training."""
        self.set_rate(self.rate * warm_cosine(spent))
        terms = self.losses(self.networks["completer"].train(), self.batch(int(self.rng.choice(LENGTHS))))
        self.descend("completer", added(WEIGHTS[name] * value for name, value in terms.items()), clip=1.0)
        return floats(terms)

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
        observed, confidence = damage(image, self.skeleton, head, self.rng, given=self.given)
        confidence *= exists[..., None]
        weight = np.where(confidence > 0, 0.5, 1.0) * exists[..., None]
        values = {"observed": observed, "confidence": confidence, "image": image, "depth": depth,
                  "head": head, "weight": weight}
        return {name: self.compute.tensor(value.astype(np.float32)) for name, value in values.items()}

    def losses(self, network: nn.Module, batch: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """The named terms of the loss of one batch."""
        prepared = prepare(batch["observed"], batch["confidence"])
        with self.compute.autocast():
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
            observed, confidence = validation.damaged(case, task, self.skeleton, given=self.given)
            poses, _ = complete(network, observed, confidence)
            miss = np.linalg.norm(poses - case.image, axis=-1) / case.head[:, None]
            hidden = confidence == 0
            total, count = total + np.minimum(miss[hidden], 1).sum(), count + hidden.sum()
        return total / count
