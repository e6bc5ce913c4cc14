"""One step of training the lifter: fresh cameras, bodies, speeds and estimators' faults; later the critic."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from models.lifting.dataset import Windows, other_people, random_camera, training_windows
from models.lifting.descriptor import Critic
from models.lifting.network import STANDARD, Lifter, LifterConfig, lift_rays
from models.lifting.validation import cases, validate
from models.lifting.views import look
from models.training.adversary import critic_loss, deceive_loss
from models.training.mocap import Corpus

MOST_WINDOWS = 256  # in a batch
JUDGED = 192  # poses a step that the critic sees


@dataclass(frozen=True)
class Recipe:
    rate: float = 1e-3
    seed: int = 0
    frames: int = 1024  # in a batch
    amp: bool = True  # bfloat16 where the processor has it
    adversarial: float = 0.03  # weight of the critic's term; 0 trains without it
    critic_from: float = 0.85  # share of the time from which on the critic takes part: the lifter must stand first
    velocity: float = 2.0
    error: float = 0.02
    lengths: tuple[int, ...] = (1, 9, 27, 54, 81)  # frames of a training window
    shares: tuple[float, ...] = (0.04, 0.06, 0.3, 0.4, 0.2)


USUAL = Recipe()
NO_JUDGEMENT = dict.fromkeys(("critic", "deceive"), torch.zeros(()))


class LifterTrainee:
    """See ``models.training.loop.Trainee``."""

    def __init__(
        self, corpus: Corpus, held_out: Corpus, recipe: Recipe = USUAL, config: LifterConfig = STANDARD,
        lifter: nn.Module | None = None,
    ):
        torch.manual_seed(recipe.seed)
        self.corpus, self.recipe = corpus, recipe
        self.rng = np.random.default_rng(recipe.seed)
        lifter = lifter or Lifter(config, corpus.skeleton.index("pelvis"))
        critic = Critic(config.joints)
        self.networks = nn.ModuleDict({"lifter": lifter, "critic": critic})
        self.optimisers = {
            "lifter": _optimiser(lifter, recipe.rate),
            "critic": torch.optim.Adam(critic.parameters(), lr=5e-4, betas=(0.5, 0.99)),
        }
        self.flip = torch.from_numpy(corpus.skeleton.flip_order)
        self.cases = cases(held_out)

    def step(self, spent: float) -> Mapping[str, float]:
        optimiser, lifter = self.optimisers["lifter"], self.networks["lifter"].train()
        for group in optimiser.param_groups:
            group["lr"] = self.recipe.rate * _schedule(spent)
        length = int(self.rng.choice(self.recipe.lengths, p=self.recipe.shares))
        batch = training_windows(self.corpus, max(min(self.recipe.frames // length, MOST_WINDOWS), 1), length, self.rng)
        terms, lifted = self.losses(lifter, batch)
        loss = terms["position"] + self.recipe.velocity * terms["velocity"] + self.recipe.error * terms["error"]
        terms |= self.judge(lifted) if self.critic_works(spent) else NO_JUDGEMENT
        loss = loss + self.recipe.adversarial * terms["deceive"]
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(lifter.parameters(), 1.0, error_if_nonfinite=True)
        optimiser.step()
        return {name: value.item() for name, value in terms.items()}

    def losses(self, lifter: Lifter, batch: Windows) -> tuple[dict[str, Tensor], Tensor]:
        """Named terms in metres, and the poses (N, J, 3) of the frames that exist, in the camera's axes."""
        view = look(torch.from_numpy(batch.rays), torch.from_numpy(batch.confidence))
        with torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.amp):
            poses, log_error = lifter(view)
        truth = torch.from_numpy(batch.poses / 1000) @ view.turn.transpose(-1, -2)
        exists = torch.from_numpy(batch.exists)
        return lifting_terms(poses, log_error, truth, exists), view.to_camera(poses)[exists]

    def critic_works(self, spent: float) -> bool:
        return self.recipe.adversarial > 0 and spent >= self.recipe.critic_from

    def judge(self, lifted: Tensor) -> dict[str, Tensor]:
        """One step of the critic, and what it says of the lifter's poses."""
        critic, optimiser = self.networks["critic"], self.optimisers["critic"]
        own = lifted[torch.from_numpy(self.rng.integers(len(lifted), size=JUDGED))]
        loss = critic_loss(critic(self.captured(JUDGED)), critic(own.detach()))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
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
        return torch.from_numpy((poses[:, 0] / 1000).astype(np.float32))

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Mean joint error in mm of noisy, perfect and incomplete input."""

        @torch.inference_mode()
        def method(rays: np.ndarray, confidence: np.ndarray) -> np.ndarray:
            poses, _ = lift_rays(networks["lifter"], torch.from_numpy(rays)[None], torch.from_numpy(confidence)[None])
            return poses[0].numpy()

        return validate(method, self.cases)

    def random_state(self) -> dict:
        return self.rng.bit_generator.state

    def set_random_state(self, state: dict) -> None:
        self.rng.bit_generator.state = state


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


def _schedule(spent: float, warm: float = 0.02) -> float:
    """A short warm-up, then a cosine down to a hundredth."""
    return spent / warm + 0.01 if spent < warm else 0.01 + 0.99 * (1 + np.cos(np.pi * spent)) / 2


def _optimiser(network: nn.Module, rate: float) -> torch.optim.Optimizer:
    matrices = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    groups = [{"params": matrices, "weight_decay": 0.02}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))
