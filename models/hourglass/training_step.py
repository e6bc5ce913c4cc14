"""Training as in the paper's section 4: the estimator alone first, then estimator and discriminator in turn.

    L_pose = mean (S - S^)^2 over all maps + depth_weight * mean h(z - z^) where there is 3D           (2)
    L_D    = BCE(D(I, pose), 1) of laboratory poses + BCE(D(I, G(I)), 0) of all pictures                (3)
    L_G    = L_pose + lambda * BCE(D(I, G(I)), 1)                                                       (5)

h is Huber's function and not the square: who is seen from above is several times as deep as wide in the picture, and
the few such people would decide. All are means: beside the sums of the paper's equations its lambda of 1e-4 would have
no effect. Ours is 1e-3: in trainings of minutes 1e-2 made depths worse.

True poses come from the laboratory alone, so a picture of the wild would by itself tell the judge that its pose is
made. Where the judge sees pictures, half of the made poses are therefore true ones beside another picture of the
laboratory: a picture alone decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.common.compute import Compute, channels_last, device_of, member
from models.hourglass.batches import Batch, joined, plain_batch, training_batch
from models.hourglass.crops import Crops
from models.hourglass.discriminator import ALL, Discriminator, Source
from models.hourglass.heatmaps import draw, locate
from models.hourglass.network import PoseNet, PoseNetConfig, Prediction, as_input
from models.training.adversary import critic_loss, deceive_loss
from models.training.step import TrainingStep, added, floats, warm_cosine

CRITIC_RATE = 2e-4
_VALIDATED = 192  # people of each domain, at most
_NOTHING = torch.zeros(())
_LINEAR = 0.25  # half sides: error of a depth from which on the loss grows no faster


@dataclass(frozen=True)
class Stage:
    """From this share of the time on: pictures of ``side`` pixels, so many in a batch."""

    begin: float
    side: int
    batch: int


SMALL_TO_LARGE = (Stage(0.0, 64, 32), Stage(0.6, 128, 12))
"""Small pictures teach where people's parts are at a quarter of the cost; all layers take pictures of any size."""
SMALL = (Stage(0.0, 64, 32),)
PAPER = (Stage(0.0, 256, 12),)


@dataclass(frozen=True)
class Recipe:
    stacks: int = 2
    seed: int = 0
    rate: float = 1e-3
    stages: tuple[Stage, ...] = SMALL_TO_LARGE
    wild: float = 0.34  # share of a batch that comes from the wild
    critic_from: float = 0.6  # share of the time from which on the discriminator learns
    pull_from: float = 0.65  # and from which on it pulls: what it says before it has learnt is noise
    sources: tuple[Source, ...] = ALL  # of the discriminator; none trains without it
    adversarial: float = 1e-3  # lambda
    depth_weight: float = 0.1
    fix_2d: bool = False  # train the depth regressor alone

    def stage(self, spent: float) -> Stage:
        """The stage that holds after this share of the training."""
        return [stage for stage in self.stages if spent >= stage.begin][-1]

    @property
    def side(self) -> int:
        """Of the pictures that the finished estimator sees."""
        return self.stages[-1].side


USUAL = Recipe()


@dataclass(frozen=True)
class Material:
    """What there is to train on and to validate on: people with 3D, and people of the wild (None where there is none).
    """

    lab: Crops
    lab_held_out: Crops
    wild: Crops | None = None
    wild_held_out: Crops | None = None


class HourglassStep(TrainingStep):
    """See ``models.training.step``."""

    def __init__(self, material: Material, recipe: Recipe = USUAL, estimator: PoseNet | None = None,
                 compute: Compute | None = None):
        super().__init__(recipe.seed, compute)
        self.material, self.recipe = material, recipe
        estimator = channels_last(estimator or PoseNet(PoseNetConfig(stacks=recipe.stacks)))
        judge = {"critic": Discriminator(recipe.sources)} if recipe.sources else {}
        self.networks = self.place(estimator=estimator, **judge)
        trained = estimator.regressor if recipe.fix_2d else estimator
        self.optimisers = {"estimator": torch.optim.AdamW(trained.parameters(), lr=recipe.rate, weight_decay=1e-3)}
        if recipe.sources:
            critic = self.networks["critic"].parameters()
            self.optimisers["critic"] = torch.optim.Adam(critic, lr=CRITIC_RATE, betas=(0.5, 0.99))

    def step(self, spent: float) -> Mapping[str, float]:
        """One descent of the estimator, and of the discriminator once it takes part; ``spent`` is the share of the
        training."""
        self.set_rate(self.recipe.rate * warm_cosine(spent, 0.02), ["estimator"])
        batch = self._batch(self.recipe.stage(spent))
        pictures = as_input(batch.pictures)
        found = self._estimate(member(self.networks, "estimator", PoseNet), pictures)
        terms = pose_terms(found, batch)
        loss = terms["heatmap"] + self.recipe.depth_weight * terms["depth"]
        terms |= {"critic": _NOTHING, "deceive": _NOTHING, "ratio": _NOTHING}
        if self.recipe.sources and spent >= self.recipe.critic_from:
            terms |= self.judge(pictures, found, batch)
            terms["ratio"] = self._ratio(loss, terms["deceive"], found)
            if spent >= self.recipe.pull_from:
                loss = loss + self.recipe.adversarial * terms["deceive"]
        self.descend("estimator", loss, clip=1.0)
        return floats(terms)

    def _estimate(self, estimator: PoseNet, pictures: Tensor) -> Prediction:
        estimator.train()
        with self.compute.autocast():
            if self.recipe.fix_2d:
                estimator.hourglasses.eval()
                with torch.no_grad():
                    features, maps = estimator.hourglasses(pictures)
                found = Prediction(maps, estimator.regressor(features))
            else:
                found = estimator(pictures)
        return Prediction(tuple(maps.float() for maps in found.heatmaps), found.depth.float())

    def judge(self, pictures: Tensor, found: Prediction, batch: Batch) -> dict[str, Tensor]:
        """One step of the discriminator, and what it says of the estimated poses."""
        critic = self.networks["critic"]
        made, lab = pose_of(found), batch.depth_weight[:, 0] > 0
        true = torch.cat([batch.points, batch.depth[..., None]], dim=2)[lab]
        verdict = critic(pictures, made.detach())
        if Source.IMAGE in self.recipe.sources:
            verdict = torch.cat([verdict, critic(pictures[lab], true.roll(1, dims=0))])
        loss = critic_loss(critic(pictures[lab], true), verdict)
        self.descend("critic", loss)
        critic.requires_grad_(False)
        deceive = deceive_loss(critic(pictures, made))
        critic.requires_grad_(True)
        return {"critic": loss.detach(), "deceive": deceive}

    def _ratio(self, loss: Tensor, deceive: Tensor, found: Prediction) -> Tensor:
        """How large the discriminator's pull on depths is beside that of the truth (gradient norms)."""
        own, = torch.autograd.grad(loss, found.depth, retain_graph=True)
        pull, = torch.autograd.grad(deceive, found.depth, retain_graph=True)
        return self.recipe.adversarial * pull.norm() / own.norm().clamp(min=1e-12)

    def _batch(self, stage: Stage) -> Batch:
        material, side, count = self.material, stage.side, stage.batch
        wild = round(count * self.recipe.wild) if material.wild else 0
        batch = training_batch(material.lab, self._rows(material.lab, count - wild), side, self.rng)
        if wild and material.wild is not None:
            batch = joined(batch, training_batch(material.wild, self._rows(material.wild, wild), side, self.rng))
        return batch.to(self.compute.device)

    def _rows(self, crops: Crops, count: int) -> np.ndarray:
        """Every subject or recording as often as the square root of its pictures."""
        _, place, counts = np.unique(crops.group, return_inverse=True, return_counts=True)
        chance = 1 / np.sqrt(counts[place])
        return self.rng.choice(len(crops), count, p=chance / chance.sum())

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Mean errors in percent of the half side, in pictures as the finished estimator sees them: over both domains
        in 2D plus in depth, then each."""
        estimator, side, apart = member(networks, "estimator", PoseNet), self.recipe.side, self.material.wild_held_out
        lab = errors(estimator, self.material.lab_held_out, side)
        wild = lab if apart is None else errors(estimator, apart, side)
        total = (lab["flat"] + wild["flat"]) / 2 + lab["depth"]
        return {"error": total, "lab_2d": lab["flat"], "wild_2d": wild["flat"], "lab_depth": lab["depth"]}


def pose_of(found: Prediction) -> Tensor:
    """(N, J, 3) in half sides; gradients reach heatmaps (soft-argmax) and depths."""
    points, _ = locate(found.heatmaps[-1])
    return torch.cat([points, found.depth[..., None]], dim=2)


def pose_terms(found: Prediction, batch: Batch) -> dict[str, Tensor]:
    """Squared errors of the maps, mean over cells and stacks; errors of the depths, mean over joints that have one."""
    target = draw(batch.points, found.heatmaps[0].shape[-1])
    known = (batch.weight > 0).float()[..., None, None]
    heat = added(((maps - target).square() * known).mean() for maps in found.heatmaps) / len(found.heatmaps)
    depth = F.huber_loss(found.depth, batch.depth, reduction="none", delta=_LINEAR) * batch.depth_weight
    return {"heatmap": heat, "depth": depth.sum() / batch.depth_weight.sum().clamp(min=1)}


@torch.inference_mode()
def errors(estimator: PoseNet, crops: Crops, side: int, count: int = _VALIDATED) -> dict[str, float]:
    """Mean distance in the picture and mean difference in depth, percent of the half side."""
    rows = np.linspace(0, len(crops) - 1, min(count, len(crops))).astype(int)
    flat, depth = [], []
    for part in np.array_split(rows, max(len(rows) // 16, 1)):
        batch = plain_batch(crops, part, side).to(device_of(estimator))
        found = estimator.eval()(as_input(batch.pictures))
        points, _ = locate(found.heatmaps[-1])
        flat.append((points - batch.points).norm(dim=2)[batch.weight > 0])
        depth.append((found.depth - batch.depth).abs()[batch.depth_weight > 0])
    apart = torch.cat(depth)
    return {"flat": 100 * float(torch.cat(flat).mean()), "depth": 100 * float(apart.mean()) if len(apart) else 0.0}
