"""Training of JUMPS: a WGAN with gradient penalty and an encoder that completes it to an autoencoder (paper, III-C)."""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor, nn

from core.skeleton import Skeleton
from models.common.compute import Compute
from models.jumps import validation
from models.jumps.losses import critic_terms, generator_terms, gradient_norm
from models.jumps.networks import FRAMES, LATENT, build_networks
from models.jumps.search import SearchConfig, normalise, search
from models.jumps.spoiling import refused, spoiled
from models.training.corruption import damage, given_mask
from models.training.mocap import (
    GIVEN_JOINTS,
    Corpus,
    half_overlapping,
    head_size,
    mirror,
    mixed,
    project,
    randomise_bodies,
    recipe,
    window_at,
)
from models.training.step import TrainingStep, added, floats

WEIGHTS = {"adversarial": 1.0, "mixed": 1.0, "position": 200.0, "velocity": 100.0, "latent": 2.0}
PENALTY = 10.0


class GanStep(TrainingStep):
    """``rate`` is the first learning rate; the papers hold 1e-4 throughout. ``spoil`` is the share of spoiled windows
    (``models.jumps.spoiling``) among those that the critic learns to refuse: of generated ones alone it learns nothing
    about what no generator makes. Without ``encoder`` the encoder stays as it is."""

    mixed = False  # the penalty is a gradient of a gradient, and the networks are small

    def __init__(self, corpus: Corpus, held_out: Corpus, *, target: Skeleton | None = None, rate: float = 3e-4,
                 seed: int = 0, batch: int = 128, speeds: bool = False, encoder: bool = True, spoil: float = 0.5,
                 given: tuple[str, ...] = GIVEN_JOINTS, compute: Compute | None = None):
        super().__init__(seed, compute)
        self.corpus, self.skeleton, self.rate, self.count = corpus, target or corpus.skeleton, rate, batch
        self.matrix = recipe(corpus.skeleton, self.skeleton)
        self.first = half_overlapping(corpus, FRAMES)
        self.joints, self.encodes, self.spoil = given, encoder, spoil
        self.given = self.compute.tensor(given_mask(self.skeleton, given).astype(np.float32))
        self.networks = self.place(**build_networks(self.skeleton, speeds))
        makers = (self.networks["generator"], self.networks["encoder"])
        self.optimisers = {
            "makers": torch.optim.Adam([p for net in makers for p in net.parameters()], rate, (0.5, 0.999)),
            "critic": torch.optim.Adam(self.networks["critic"].parameters(), rate, (0.5, 0.999)),
        }
        self.cases = tuple(map(self.compute.tensor, _validation_windows(held_out, self.skeleton, given)))
        self.real = normalise(self.cases[0], torch.ones_like(self.cases[2]))[0]

    def step(self, spent: float) -> Mapping[str, float]:
        """The critic on real and generated windows, then generator and encoder on its answer."""
        self.set_rate(self.rate * (0.02 + 0.98 * (1 + np.cos(np.pi * spent)) / 2))
        self.networks.train()
        real, observed, mask = self.batch()
        code = torch.randn(len(real), LATENT, device=real.device)
        sampled = self.networks["generator"](code)
        figures = self.step_critic(real, self.spoil_some(real, sampled.detach()))
        if not self.encodes:
            return figures | self.step_generator(sampled)
        return figures | self.step_makers(real, observed, mask, code, sampled)

    def spoil_some(self, real: Tensor, sampled: Tensor) -> Tensor:
        """What the critic shall refuse: generated windows, and in place of the first of them spoiled real ones."""
        count, random = round(self.spoil * len(real)), torch.Generator().manual_seed(int(self.rng.integers(2**31)))
        return torch.cat([spoiled(real[:count], self.skeleton, random), sampled[count:]])

    def step_critic(self, real: Tensor, fake: Tensor) -> dict[str, float]:
        """One descent of the critic: Wasserstein loss with gradient penalty."""
        critic = self.networks["critic"].requires_grad_(True)
        score_real, score_fake = critic(torch.cat([real, fake])).chunk(2)
        terms = critic_terms(score_real, score_fake, gradient_norm(critic, real, fake))
        self.descend("critic", terms["wasserstein"] + PENALTY * terms["penalty"])
        return floats(terms)

    def step_generator(self, sampled: Tensor) -> dict[str, float]:
        """One descent of the generator alone."""
        terms = {"adversarial": -self.networks["critic"].requires_grad_(False)(sampled).mean()}
        self.descend("makers", terms["adversarial"])
        return floats(terms)

    def step_makers(
        self, real: Tensor, observed: Tensor, mask: Tensor, code: Tensor, sampled: Tensor
    ) -> dict[str, float]:
        """One descent of generator and encoder."""
        generator, encoder = self.networks["generator"], self.networks["encoder"]
        critic = self.networks["critic"].requires_grad_(False)
        rebuilt = generator(encoder(observed, mask))
        seen = self.given.expand(mask.shape)
        recovered = encoder(normalise(sampled, seen)[0], seen)
        score_sampled, score_rebuilt = critic(torch.cat([sampled, rebuilt])).chunk(2)
        terms = generator_terms(score_sampled, score_rebuilt, rebuilt, real, code, recovered)
        self.descend("makers", added(WEIGHTS[name] * value for name, value in terms.items()))
        return floats(terms)

    def batch(self) -> tuple[Tensor, Tensor, Tensor]:
        """Real windows normalised by all joints, and their damaged twins normalised by what is left, with the mask."""
        positions = window_at(self.corpus, self.rng.choice(self.first, self.count), FRAMES)
        turned = self.rng.random(self.count) < 0.5
        source = self.corpus.skeleton
        positions[turned] = mirror(positions[turned], source)
        image, _ = project(randomise_bodies(positions, source, self.rng), self.rng)
        head, image = head_size(image, source), mixed(image, self.matrix)
        observed, confidence = damage(image, self.skeleton, head, self.rng, noisy=0.2, given=self.joints)
        whole, mask = self.compute.tensor(image), self.compute.tensor((confidence > 0).astype(np.float32))
        seen = normalise(self.compute.tensor(observed), mask)[0]
        return normalise(whole, torch.ones_like(mask))[0], seen, mask

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """``judged``: the sum of two that both shall be small. ``val_30``: mean error of the hidden joints in head
        sizes, at most 1 each, after a short search; ``val_0`` by encoder alone. ``fooled``: share of spoiled windows
        that score above the real ones which they come from, where it is largest."""
        errors = {f"val_{steps}": self._error(networks, steps) for steps in (30, 0)}
        fooled = 1 - min(refused(networks["critic"], self.real, self.skeleton).values())
        return {"judged": errors["val_30"] + fooled, **errors, "fooled": fooled}

    def _error(self, networks: nn.ModuleDict, iterations: int) -> float:
        image, head, weight = self.cases
        seen, centre, scale = normalise(image, weight)
        config = SearchConfig(iterations=iterations, starts=1, gammas=(10.0, 5.0, 0.0), encoder=self.encodes)
        windows, _ = search(networks, seen, weight, config, seen.new_zeros(len(seen), 1, LATENT))
        miss = ((windows[:, 0] * scale + centre - image).norm(dim=-1) / head[:, None, None]).clamp(max=1)
        return miss[weight == 0].mean().item()


def _validation_windows(held_out: Corpus, target: Skeleton, joints: tuple[str, ...]) -> tuple[Tensor, Tensor, Tensor]:
    """The first window of every view: image (B, 24, J, 2), head (B,), mask of the twelve (B, 24, J)."""
    cases = [case for case in validation.views(held_out, target=target) if len(case.image) >= FRAMES]
    image = torch.from_numpy(np.stack([case.image[:FRAMES] for case in cases]))
    head = torch.from_numpy(np.array([case.head[:FRAMES].mean() for case in cases], np.float32))
    given = torch.from_numpy(given_mask(target, joints).astype(np.float32))
    return image, head, given.expand(image.shape[:3]).clone()
