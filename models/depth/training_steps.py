"""Steps of training the pose networks; see ``models.training.step``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.common.compute import Compute, channels_last, device_of, member
from models.depth import surface_net
from models.depth.augmentation import SEGMENTED, Batch, Flaws, draw
from models.depth.crop import REACH
from models.depth.dataset import Material
from models.depth.networks import SIZE, PoseCnn
from models.depth.surface_net import SurfaceNet, surface_terms
from models.depth.validation import means, measure, shown
from models.training.step import TrainingStep, added, floats, warm_cosine

FLAWS = Flaws()
PLACED = Flaws(held=0, touched=0, leak=0, loss=0, cut=0)
"""Ideal segmentation, the square anywhere."""


@dataclass(frozen=True)
class Recipe:
    """rate and batch as the paper has them."""

    rate: float = 1e-3
    batch: int = 32
    seed: int = 0


class PoseStep(TrainingStep):
    """The published pose CNN: mean squared error of root-relative metres.

    ``sensed`` trains on what sensors read, else on ideal depth; ``flaws`` are those of segmentation; ``translate``
    makes images of the target domain of ideal ones (``models.depth.cyclegan``), of that ``share`` of each batch: of
    half, what a generator loses of a body does not get lost altogether; of all in the paper.
    """

    def __init__(self, material: Material, held_out: Material, recipe: Recipe = Recipe(), *,
                 sensed: bool = False, flaws: Flaws = PLACED, translate: Callable[[Tensor], Tensor] | None = None,
                 share: float = 0.5, network: PoseCnn | None = None, compute: Compute | None = None):
        super().__init__(recipe.seed, compute)
        self.material, self.recipe, self.sensed, self.flaws = material, recipe, sensed, flaws
        self.translate, self.share = translate, share
        self.usable = np.flatnonzero(~material.nobody)
        self.networks = self.place(pose=channels_last(network or PoseCnn()))
        self.optimisers = {"pose": torch.optim.Adam(self.networks["pose"].parameters(), lr=recipe.rate)}
        self.shown = shown(held_out, SIZE, sensed=sensed, flaws=None if flaws is PLACED else SEGMENTED)

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of the pose CNN; ``spent`` is the share of the training."""
        self.set_rate(self.recipe.rate * warm_cosine(spent))
        index = self.rng.choice(self.usable, self.recipe.batch)
        batch = draw(self.material, index, SIZE, self.rng, sensed=self.sensed, flaws=self.flaws)
        image, truth = self.compute.tensor(batch.image()), self.compute.tensor(batch.relative / 1000)
        if self.translate:
            count = round(self.share * len(image))
            image = torch.cat([self.translate(image[:count]), image[count:]])
        found = pose(member(self.networks, "pose", PoseCnn).train(), image, self.compute)
        loss = functional.mse_loss(found, truth)
        self.descend("pose", loss)
        return {"loss": loss.item()}

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """On other bodies and poses of the domain that it learns from: the target's labels choose nothing."""
        return means(measure(lambda batch: predict_pose(member(networks, "pose", PoseCnn), batch), self.shown))


class SurfaceStep(TrainingStep):
    """The surface network, on what sensors read of synthetic people, with all flaws of segmentation.

    ``translate`` makes images of a target domain of ideal ones, of half of each batch (``models.depth.cyclegan``).
    """

    WEIGHTS = {"position": 1.0, "votes": 0.5, "error": 0.03, "presence": 0.1}
    SINGLED_OUT = 0.5
    """How often the surroundings are hidden: no room's look is needed."""
    NOBODY = 0.1
    """Share of squares without anybody."""

    def __init__(self, material: Material, held_out: Material, recipe: Recipe = Recipe(rate=2e-3), *,
                 translate: Callable[[Tensor], Tensor] | None = None, network: SurfaceNet | None = None,
                 compute: Compute | None = None):
        super().__init__(recipe.seed, compute)
        self.material, self.recipe, self.translate = material, recipe, translate
        self.networks = self.place(surface=channels_last(network or SurfaceNet()))
        weights = self.networks["surface"].parameters()
        self.optimisers = {"surface": torch.optim.AdamW(weights, lr=recipe.rate, weight_decay=0.02)}
        self.shown = shown(held_out, surface_net.SIZE)

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of the surface network; ``spent`` is the share of the training."""
        self.set_rate(self.recipe.rate * warm_cosine(spent))
        terms = self.losses(self.networks["surface"].train(), self.batch())
        self.descend("surface", added(self.WEIGHTS[name] * value for name, value in terms.items()), clip=1.0)
        return floats(terms)

    def batch(self) -> Batch:
        """One in ten from an ideal sensor; of half, where there is a translator, as that has them."""
        index, ideal = self._chosen(), self.recipe.batch // (2 if self.translate else 10)
        parts = [draw(self.material, some, surface_net.SIZE, self.rng, sensed=sensed, flaws=FLAWS)
                 for some, sensed in ((index[:ideal], False), (index[ideal:], True)) if len(some)]
        if self.translate and ideal:
            parts[0] = translated(parts[0], self.translate, self.compute)
        return Batch(*(np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])))

    def _chosen(self) -> np.ndarray:
        somebody, nobody = np.flatnonzero(~self.material.nobody), np.flatnonzero(self.material.nobody)
        empty = (self.rng.random(self.recipe.batch) < self.NOBODY) & bool(len(nobody))
        index = self.rng.choice(somebody, self.recipe.batch)
        index[empty] = self.rng.choice(nobody, empty.sum()) if empty.any() else []
        return index

    def losses(self, network: nn.Module, batch: Batch) -> dict[str, Tensor]:
        """The named terms of the loss of one batch."""
        channels = batch.channels()
        channels[self.rng.random(len(channels)) < self.SINGLED_OUT, 1] = 1
        seen = self.compute.tensor(channels).to(memory_format=torch.channels_last)
        with self.compute.autocast():
            found = network(seen)
        return surface_terms(found, self.compute.tensor(shares(batch.place)), self.compute.tensor(batch.there))

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        return means(measure(lambda batch: predict_surface(member(networks, "surface", SurfaceNet), batch), self.shown))


_LOST = 0.98
"""From this value on a translated pixel is a hole."""


def translated(batch: Batch, translate: Callable[[Tensor], Tensor], compute: Compute) -> Batch:
    """Squares of any size as the target domain has them: what a generator changes of their image, ``SIZE`` wide, is
    done to their depth. Who would be lost altogether stays as they were."""
    image = functional.interpolate(compute.tensor(batch.image()), (SIZE, SIZE))
    made = translate(image)
    parts = made - image, ((made >= _LOST) & (image < _LOST)).float()
    change, lost = (functional.interpolate(part, batch.mask.shape[1:])[:, 0].cpu().numpy() for part in parts)
    gone = batch.mask & (lost > 0)
    gone &= (gone.sum((1, 2)) < 0.9 * batch.mask.sum((1, 2)))[:, None, None]
    kept = batch.mask & ~gone
    moved = np.where(kept & (lost == 0), batch.depth + REACH * change, batch.depth)
    return replace(batch, depth=np.where(gone, np.float32(np.nan), moved).astype(np.float32), mask=kept)


def pose(network: PoseCnn, image: Tensor, compute: Compute) -> Tensor:
    """The CNN with its convolutions in the chosen precision and the last layer in full."""
    with compute.autocast():
        features = network.layers[:-1](image.to(memory_format=torch.channels_last))
    return network.layers[-1](features.float()).unflatten(1, (-1, 3))


@torch.inference_mode()
def predict_pose(network: PoseCnn, batch: Batch) -> np.ndarray:
    """(N, 15, 3) mm from the root."""
    image = torch.from_numpy(batch.image()).to(device_of(network))
    return network.eval()(image).float().cpu().numpy() * 1000


def predict_surface(network: SurfaceNet, batch: Batch) -> np.ndarray:
    """(N, 15, 3) camera mm."""
    return surface_points(network, batch)[0]


def surface_points(network: SurfaceNet, batch: Batch) -> tuple[np.ndarray, np.ndarray]:
    """(N, 15, 3) camera mm and the errors (N, 15) that the network states, mm."""
    channels = torch.from_numpy(batch.channels()).to(device_of(network)).contiguous(memory_format=torch.channels_last)
    found, error, _ = surface_net.look(network.eval(), channels)
    place = found.cpu().numpy().astype(float)
    place[..., :2] = place[..., :2] * surface_net.SIZE - 0.5
    return batch.camera_points(place), 1000 * error.cpu().numpy()


def shares(place: np.ndarray) -> Tensor:
    """(N, J, 3) pixels of the square to shares of it; depth stays."""
    return torch.from_numpy(np.concatenate([(place[..., :2] + 0.5) / surface_net.SIZE, place[..., 2:]], axis=-1))
