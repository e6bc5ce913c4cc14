"""Steps of training the pose networks; see ``models.training.loop.Trainee``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.depth import surface_net
from models.depth.augmentation import SEGMENTED, Batch, Flaws, draw
from models.depth.dataset import Material
from models.depth.networks import SIZE, PoseCnn
from models.depth.surface_net import SurfaceNet, surface_terms
from models.depth.validation import means, measure, shown

FLAWS = Flaws()
PLACED = Flaws(held=0, touched=0, leak=0, loss=0, cut=0)
"""Ideal segmentation, the square anywhere."""


@dataclass(frozen=True)
class Recipe:
    """rate, batch as the paper has them (its other choices have no such switch); amp: bfloat16 where it is faster."""

    rate: float = 1e-3
    batch: int = 32
    seed: int = 0
    amp: bool = True


class PoseTrainee:
    """The published pose CNN: mean squared error of root-relative metres.

    ``sensed`` trains on what sensors read, else on ideal depth; ``flaws`` are those of segmentation; ``translate``
    makes images of the target domain of ideal ones (``models.depth.cyclegan``), of half of each batch: what a
    generator loses of a body does not get lost altogether then.
    """

    def __init__(self, material: Material, held_out: Material, recipe: Recipe = Recipe(), *,  # noqa: B008
                 sensed: bool = False, flaws: Flaws = PLACED, translate: Callable[[Tensor], Tensor] | None = None):
        torch.manual_seed(recipe.seed)
        self.material, self.recipe, self.sensed, self.flaws, self.translate = material, recipe, sensed, flaws, translate
        self.usable = np.flatnonzero(~material.nobody)
        self.rng = np.random.default_rng(recipe.seed)
        network = PoseCnn().to(memory_format=torch.channels_last)
        self.networks = nn.ModuleDict({"pose": network})
        self.optimisers = {"pose": torch.optim.Adam(network.parameters(), lr=recipe.rate)}
        self.shown = shown(held_out, SIZE, sensed=sensed, flaws=None if flaws is PLACED else SEGMENTED)

    def step(self, spent: float) -> Mapping[str, float]:
        optimiser, network = self.optimisers["pose"], self.networks["pose"].train()
        set_rate(optimiser, self.recipe.rate * schedule(spent))
        index = self.rng.choice(self.usable, self.recipe.batch)
        batch = draw(self.material, index, SIZE, self.rng, sensed=self.sensed, flaws=self.flaws)
        image, truth = torch.from_numpy(batch.image()), torch.from_numpy(batch.relative / 1000)
        if self.translate:
            half = len(image) // 2
            image = torch.cat([self.translate(image[:half]), image[half:]])
        loss = functional.mse_loss(pose(network, image, self.recipe.amp), truth)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        return {"loss": loss.item()}

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """On other bodies and poses of the domain that it learns from: the target's labels choose nothing."""
        return means(measure(lambda batch: predict_pose(networks["pose"], batch), self.shown))

    def random_state(self) -> dict:
        return self.rng.bit_generator.state

    def set_random_state(self, state: dict) -> None:
        self.rng.bit_generator.state = state


class SurfaceTrainee:
    """The surface network, on what sensors read of synthetic people, with all flaws of segmentation."""

    WEIGHTS = {"position": 1.0, "votes": 0.5, "error": 0.03, "presence": 0.1}
    SINGLED_OUT = 0.5
    """How often the surroundings are hidden, so that no room's look is needed."""
    NOBODY = 0.1
    """Share of squares without anybody."""

    def __init__(self, material: Material, held_out: Material, recipe: Recipe = Recipe(rate=2e-3)):  # noqa: B008
        torch.manual_seed(recipe.seed)
        self.material, self.recipe = material, recipe
        self.rng = np.random.default_rng(recipe.seed)
        network = SurfaceNet().to(memory_format=torch.channels_last)
        self.networks = nn.ModuleDict({"surface": network})
        self.optimisers = {"surface": torch.optim.AdamW(network.parameters(), lr=recipe.rate, weight_decay=0.02)}
        self.shown = shown(held_out, surface_net.SIZE)

    def step(self, spent: float) -> Mapping[str, float]:
        optimiser, network = self.optimisers["surface"], self.networks["surface"].train()
        set_rate(optimiser, self.recipe.rate * schedule(spent))
        terms = self.losses(network, self.batch())
        loss = sum(self.WEIGHTS[name] * value for name, value in terms.items())
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        return {name: value.item() for name, value in terms.items()}

    def batch(self) -> Batch:
        """One in ten from an ideal sensor."""
        index, ideal = self._chosen(), self.recipe.batch // 10
        parts = [draw(self.material, some, surface_net.SIZE, self.rng, sensed=sensed, flaws=FLAWS)
                 for some, sensed in ((index[:ideal], False), (index[ideal:], True)) if len(some)]
        return Batch(*(np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])))

    def _chosen(self) -> np.ndarray:
        somebody, nobody = np.flatnonzero(~self.material.nobody), np.flatnonzero(self.material.nobody)
        empty = (self.rng.random(self.recipe.batch) < self.NOBODY) & bool(len(nobody))
        index = self.rng.choice(somebody, self.recipe.batch)
        index[empty] = self.rng.choice(nobody, empty.sum()) if empty.any() else []
        return index

    def losses(self, network: nn.Module, batch: Batch) -> dict[str, Tensor]:
        channels = batch.channels()
        channels[self.rng.random(len(channels)) < self.SINGLED_OUT, 1] = 1
        seen = torch.from_numpy(channels).to(memory_format=torch.channels_last)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.amp):
            found = network(seen)
        return surface_terms(found, shares(batch.place), torch.from_numpy(batch.there))

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        return means(measure(lambda batch: predict_surface(networks["surface"], batch), self.shown))

    def random_state(self) -> dict:
        return self.rng.bit_generator.state

    def set_random_state(self, state: dict) -> None:
        self.rng.bit_generator.state = state


def pose(network: PoseCnn, image: Tensor, amp: bool) -> Tensor:
    """The CNN with its convolutions in bfloat16 and the last layer in full precision."""
    with torch.autocast("cpu", torch.bfloat16, enabled=amp):
        features = network.layers[:-1](image.to(memory_format=torch.channels_last))
    return network.layers[-1](features.float()).unflatten(1, (-1, 3))


@torch.inference_mode()
def predict_pose(network: PoseCnn, batch: Batch) -> np.ndarray:
    """(N, 15, 3) mm from the root."""
    return network.eval()(torch.from_numpy(batch.image())).float().numpy() * 1000


def predict_surface(network: SurfaceNet, batch: Batch) -> np.ndarray:
    """(N, 15, 3) camera mm."""
    return surface_points(network, batch)[0]


def surface_points(network: SurfaceNet, batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """(N, 15, 3) camera mm and the errors (N, 15) that the network states, mm."""
    channels = torch.from_numpy(batch.channels()).to(memory_format=torch.channels_last)
    place, error, _ = surface_net.look(network.eval(), channels)
    place = place.numpy().astype(float)
    place[..., :2] = place[..., :2] * surface_net.SIZE - 0.5
    return batch.camera_points(place), 1000 * error.numpy()


def shares(place: np.ndarray) -> Tensor:
    """(N, J, 3) pixels of the square to shares of it; depth stays."""
    return torch.from_numpy(np.concatenate([(place[..., :2] + 0.5) / surface_net.SIZE, place[..., 2:]], axis=-1))


def schedule(spent: float, warm: float = 0.01) -> float:
    """A short warm-up, then a cosine down to a hundredth."""
    return spent / warm + 0.01 if spent < warm else 0.01 + 0.99 * (1 + np.cos(np.pi * spent)) / 2


def set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = rate
