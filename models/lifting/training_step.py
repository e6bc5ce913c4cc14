"""One step of training the lifter: fresh cameras, bodies, speeds and estimators' faults; later the critic."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from models.common.compute import Compute
from models.lifting.dataset import Windows, other_people, random_camera, training_windows
from models.lifting.descriptor import Critic
from models.lifting.network import STANDARD, Lifter, LifterConfig, lift_rays
from models.lifting.validation import cases, validate
from models.lifting.views import look
from models.training.adversary import critic_loss, deceive_loss
from models.training.mocap import Corpus
from models.training.step import TrainingStep, adamw, floats, warm_cosine

MOST_WINDOWS = 256  # in a batch
JUDGED = 192  # poses a step that the critic sees
CRITIC_RATE = 5e-4


@dataclass(frozen=True)
class Recipe:
    rate: float = 1e-3
    seed: int = 0
    frames: int = 1024  # in a batch
    adversarial: float = 0.03  # weight of the critic's term; 0 trains without it
    critic_from: float = 0.85  # share of the time from which on the critic takes part: the lifter must stand first
    velocity: float = 2.0
    error: float = 0.02
    lengths: tuple[int, ...] = (1, 9, 27, 54, 81)  # frames of a training window
    shares: tuple[float, ...] = (0.04, 0.06, 0.3, 0.4, 0.2)


USUAL = Recipe()
NO_JUDGEMENT = dict.fromkeys(("critic", "deceive"), torch.zeros(()))


class LifterStep(TrainingStep):
    """See ``models.training.step``."""

    def __init__(
        self, corpus: Corpus, held_out: Corpus, recipe: Recipe = USUAL, config: LifterConfig = STANDARD,
        lifter: nn.Module | None = None, compute: Compute | None = None,
    ):
        super().__init__(recipe.seed, compute)
        self.corpus, self.recipe = corpus, recipe
        lifter = lifter or Lifter(config, corpus.skeleton.index("pelvis"))
        self.networks = self.place(lifter=lifter, critic=Critic(config.joints))
        self.optimisers = {
            "lifter": adamw(self.networks["lifter"], recipe.rate, decay=0.02),
            "critic": torch.optim.Adam(self.networks["critic"].parameters(), lr=CRITIC_RATE, betas=(0.5, 0.99)),
        }
        self.cases = cases(held_out)

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of the lifter, and of the critic once it takes part; ``spent`` is the share of the training."""
        self.set_rate(self.recipe.rate * warm_cosine(spent, 0.02), ["lifter"])
        length = int(self.rng.choice(self.recipe.lengths, p=self.recipe.shares))
        batch = training_windows(self.corpus, max(min(self.recipe.frames // length, MOST_WINDOWS), 1), length, self.rng)
        terms, lifted = self.losses(self.networks["lifter"].train(), batch)
        loss = terms["position"] + self.recipe.velocity * terms["velocity"] + self.recipe.error * terms["error"]
        terms |= self.judge(lifted) if self.critic_works(spent) else NO_JUDGEMENT
        self.descend("lifter", loss + self.recipe.adversarial * terms["deceive"], clip=1.0)
        return floats(terms)

    def losses(self, lifter: nn.Module, batch: Windows) -> tuple[dict[str, Tensor], Tensor]:
        """Named terms in metres, and the poses (N, J, 3) of the frames that exist, in the camera's axes."""
        view = look(self.compute.tensor(batch.rays), self.compute.tensor(batch.confidence))
        with self.compute.autocast():
            poses, log_error = lifter(view)
        truth = self.compute.tensor(batch.poses / 1000) @ view.turn.transpose(-1, -2)
        exists = self.compute.tensor(batch.exists)
        return lifting_terms(poses, log_error, truth, exists), view.to_camera(poses)[exists]

    def critic_works(self, spent: float) -> bool:
        return self.recipe.adversarial > 0 and spent >= self.recipe.critic_from

    def judge(self, lifted: Tensor) -> dict[str, Tensor]:
        """One step of the critic, and what it says of the lifter's poses."""
        critic = self.networks["critic"]
        own = lifted[self.compute.tensor(self.rng.integers(len(lifted), size=JUDGED))]
        loss = critic_loss(critic(self.captured(JUDGED)), critic(own.detach()))
        self.descend("critic", loss)
        critic.requires_grad_(False)
        deceive = deceive_loss(critic(own))
        critic.requires_grad_(True)
        return {"critic": loss.detach(), "deceive": deceive}

    def captured(self, count: int) -> Tensor:
        """(N, J, 3) captured poses in metres, in other bodies, seen by cameras like those of the material."""
        skeleton = self.corpus.skeleton
        place = self.rng.integers(len(self.corpus.positions), size=count)
        positions = other_people(self.corpus.positions[place][:, None].copy(), skeleton, self.rng)
        poses = random_camera(positions, self.rng).turn(positions - positions[:, :, [skeleton.index("pelvis")]])
        return self.compute.tensor((poses[:, 0] / 1000).astype(np.float32))

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Mean joint error in mm of noisy, perfect and incomplete input."""

        @torch.inference_mode()
        def method(rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
            seen = self.compute.tensor(rays[None]), self.compute.tensor(confidence[None])
            poses, _ = lift_rays(networks["lifter"], *seen)
            return poses[0].cpu().numpy()

        return validate(method, self.cases)


def lifting_terms(poses: Tensor, log_error: Tensor, truth: Tensor, exists: Tensor) -> dict[str, Tensor]:
    """Mean joint error, mean error of the step between frames, and the likelihood of the stated error (Laplace)."""
    miss = torch.linalg.vector_norm(poses - truth, dim=-1)
    moved = exists[:, 1:] & exists[:, :-1]
    step = torch.linalg.vector_norm((poses - truth).diff(dim=1), dim=-1)
    error = miss.detach() * torch.exp(-log_error) + log_error
    return {
        "position": miss[exists].mean(),
        "velocity": step[moved].mean() if moved.any() else miss.new_zeros(()),
        "error": error[exists].mean(),
    }
