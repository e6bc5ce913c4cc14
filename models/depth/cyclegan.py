"""CycleGAN between ideal depth and what sensors read, as Blanc-Beyne et al. train it (section 4).

=================  =================================================================================
paper              here
=================  =================================================================================
G_R: S -> R        ``to_real``: ideal to degraded
G_S: R -> S        ``to_ideal``
D_R, D_S           ``judge_real``, ``judge_ideal``
eq. (1), (2)       ``deceive`` and ``judge``; as printed they are a judge's loss with its labels turned round and the
                   domains exchanged, so least squares are taken as Mao et al. have them: 1 real, 0 made up
eq. (3), lambda    ``cycle``, mean absolute difference, times 10
lr 1e-6            1e-4 (1e-6 is a hundred times slower); ``Recipe.rate`` takes either
=================  =================================================================================

The target is what the user's own recordings show (``models.depth.domains``), as in the paper, or our sensor model's
people. Ideal ones are drawn with the faults of our own segmentation, which need no sensor to be known: what is left to
learn is the sensor. Drawn domains share neither bodies nor captured subjects nor poses: translated images are never
seen in a pair.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.common.compute import Compute
from models.depth.domains import Domain
from models.depth.networks import Discriminator, Generator
from models.training.step import TrainingStep, added, floats

CYCLE = 10.0
POOL = 50
_WARM_RATE = 1e-3


@dataclass(frozen=True)
class Recipe:
    """``noise`` is added to what a generator is given: without it the same body could only ever get the same holes.

    Four things the paper does not have make a short training do: generators say what changes (``change``, see
    ``models.depth.networks``); for the share ``warm`` of the time they learn to give back what they are given;
    afterwards ``stay`` weighs how far an image moves in translation (Shrivastava et al. 2017), without which a pose may
    wander into noise that only the other generator can read; and judges see images through ``haze``, white noise of
    that deviation (Sonderby et al. 2017): a generator cannot imitate a sensor's grain, and a judge that goes by grain
    teaches nothing about holes and edges. ``LITERAL`` is the paper.
    """

    rate: float = 1e-4
    batch: int = 4
    affine: bool = True
    change: bool = True
    noise: float = 0.05
    warm: float = 0.15
    stay: float = 2.0
    haze: float = 0.1
    seed: int = 0


LITERAL = Recipe(rate=1e-6, change=False, noise=0.0, warm=0.0, stay=0.0, haze=0.0)


class ImagePool:
    """Half of the time a judge is shown an earlier image in place of the newest (Shrivastava et al. 2017)."""

    def __init__(self, size: int = POOL, seed: int = 0):
        self.size, self.random = size, random.Random(seed)
        self.images: list[Tensor] = []

    def state(self) -> dict:
        return {"images": list(self.images), "random": list(self.random.getstate()[1])}

    def set_state(self, state: Mapping, device: torch.device) -> None:
        self.images = [image.to(device) for image in state["images"]]
        version, _, gauss = self.random.getstate()
        self.random.setstate((version, tuple(state["random"]), gauss))

    def exchange(self, images: Tensor) -> Tensor:
        """(N, ...) images, some replaced by earlier ones, which are kept in turn."""
        return torch.stack([self._exchange(image) for image in images.detach()])

    def _exchange(self, image: Tensor) -> Tensor:
        if len(self.images) < self.size:
            self.images.append(image)
            return image
        if self.random.random() < 0.5:
            return image
        place = self.random.randrange(self.size)
        earlier, self.images[place] = self.images[place], image
        return earlier


class CycleGanStep(TrainingStep):
    """See ``models.training.step``. No joint is ever read of ``ideal`` and ``target``."""

    def __init__(self, ideal: Domain, target: Domain, recipe: Recipe = Recipe(), *,
                 width: int = 32, compute: Compute | None = None):
        super().__init__(recipe.seed, compute)
        self.domains, self.recipe = {"ideal": ideal, "real": target}, recipe
        makers = {name: Generator(recipe.affine, recipe.change, width) for name in ("to_real", "to_ideal")}
        judges = {name: Discriminator(recipe.affine, width) for name in ("judge_real", "judge_ideal")}
        self.networks = self.place(**makers, **judges)
        for network in self.networks.values():
            network.apply(_start)
        self.optimisers = {"makers": self._adam(makers), "judges": self._adam(judges)}
        self.pools = {"real": ImagePool(seed=recipe.seed), "ideal": ImagePool(seed=recipe.seed + 1)}
        self.shown = {name: self._images(256, name, np.random.default_rng(99)) for name in ("ideal", "real")}

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of both generators, then of both discriminators; ``spent`` is the share of the training."""
        self.set_rate(self.recipe.rate * min(1.0, 2.02 - 2 * spent))  # constant, then linearly down
        seen = {name: self._images(self.recipe.batch, name, self.rng) for name in ("ideal", "real")}
        if spent < self.recipe.warm:
            return self._warm_up(seen)
        self._judges_learn(False)
        made, terms = self._make(seen["ideal"], seen["real"])
        self.descend("makers", terms["deceive"] + CYCLE * terms["cycle"] + self.recipe.stay * terms["stay"])
        self._judges_learn(True)
        terms["judge"] = self._judge(seen, made)
        self.descend("judges", terms["judge"])
        return floats(terms)

    def _make(self, ideal: Tensor, real: Tensor) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        nets = self.networks
        with self.compute.autocast():
            noise = self.recipe.noise
            made = {"real": nets["to_real"](ideal, noise), "ideal": nets["to_ideal"](real, noise)}
            back = nets["to_ideal"](made["real"]), nets["to_real"](made["ideal"])
            scores = [nets[f"judge_{name}"](self._hazy(image)).float() for name, image in made.items()]
        cycle = functional.l1_loss(back[0].float(), ideal) + functional.l1_loss(back[1].float(), real)
        deceive = sum(((score - 1) ** 2).mean() for score in scores)
        stay = functional.l1_loss(made["real"].float(), ideal) + functional.l1_loss(made["ideal"].float(), real)
        return made, {"deceive": deceive, "cycle": cycle, "stay": stay}

    def _warm_up(self, seen: Mapping[str, Tensor]) -> Mapping[str, float]:
        """Both generators give back either domain."""
        self.set_rate(_WARM_RATE, ["makers"])
        both = torch.cat(list(seen.values()))
        with self.compute.autocast():
            back = [self.networks[name](both, self.recipe.noise) for name in ("to_real", "to_ideal")]
        stay = added(functional.l1_loss(image.float(), both) for image in back)
        self.descend("makers", stay)
        return {"deceive": 0.0, "cycle": 0.0, "stay": stay.item(), "judge": 0.0}

    def _judge(self, seen: Mapping[str, Tensor], made: Mapping[str, Tensor]) -> Tensor:
        losses = []
        for name, pool in self.pools.items():
            with self.compute.autocast():
                real = self.networks[f"judge_{name}"](self._hazy(seen[name])).float()
                fake = self.networks[f"judge_{name}"](self._hazy(pool.exchange(made[name]))).float()
            losses.append(judge_loss(real, fake))
        return added(losses)

    def _judges_learn(self, learn: bool) -> None:
        for name in ("judge_real", "judge_ideal"):
            self.networks[name].requires_grad_(learn)

    def _images(self, count: int, name: str, rng: np.random.Generator) -> Tensor:
        return self.compute.tensor(self.domains[name].images(count, rng))

    def _hazy(self, image: Tensor) -> Tensor:
        return image + self.recipe.haze * torch.randn_like(image)

    def _adam(self, networks: Mapping[str, nn.Module]) -> torch.optim.Optimizer:
        weights = [p for network in networks.values() for p in network.parameters()]
        return torch.optim.Adam(weights, lr=self.recipe.rate, betas=(0.5, 0.999))

    def state(self) -> dict:
        return super().state() | {"pools": {name: pool.state() for name, pool in self.pools.items()}}

    def set_state(self, state: Mapping, *, random: bool = True) -> None:
        super().set_state(state, random=random)
        for name, pool in self.pools.items():
            pool.set_state(state["pools"][name], self.compute.device)

    @torch.inference_mode()
    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """How unlike the statistics of translated and of real images are, and for comparison of ideal and real ones.

        It needs neither pairs nor labels, and chooses the weights that are kept: such a game has no end, and after a
        while the judges win.
        """
        made = translate(networks["to_real"], self.shown["ideal"], self.recipe.noise)
        return {"unlike": unlike(made, self.shown["real"]), "ideal": unlike(self.shown["ideal"], self.shown["real"])}


@torch.no_grad()
def translate(generator: nn.Module, image: Tensor, noise: float) -> Tensor:
    """(N, 1, 64, 64) ideal images as the other domain has them."""
    return generator(image, noise).float()


def judge_loss(real: Tensor, fake: Tensor) -> Tensor:
    """LSGAN, for the judge: 1 for what is real, 0 for what is made up."""
    return (((real - 1) ** 2).mean() + (fake**2).mean()) / 2


def unlike(one: Tensor, other: Tensor) -> float:
    """0 for the same statistics, 2 for none in common: of a pixel's depth together with the step to its neighbour."""
    a, b = (_statistics(images) for images in (one, other))
    return float((a - b).abs().sum())


def _statistics(images: Tensor) -> Tensor:
    """(17 * 15,) shares of (depth, step across) among the pixels that are not background on both sides."""
    left, right = images[..., :-1].clamp(-1, 1), images[..., 1:].clamp(-1, 1)
    person = (left < 0.95) | (right < 0.95)
    level, step = ((left + 1) * 8).round()[person], torch.sign(right - left)[person]
    size = ((right - left).abs()[person] * 100).clamp(min=0.5).log2().clamp(max=7).round().clamp(min=0)
    cell = (level * 15 + 7 + step * size).long()
    return torch.bincount(cell, minlength=17 * 15).float() / max(len(cell), 1)


def _start(layer: nn.Module) -> None:
    """CycleGAN's initial weights."""
    if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
        nn.init.normal_(layer.weight, 0.0, 0.02)
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
