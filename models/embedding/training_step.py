"""Training in stages (section 5): the parts on drawn pairs, then all of them end to end through unlabelled pictures.

Pretraining teaches every part by itself: the encoder the drawn skeleton image; the head points from drawn images and
from the encoder's; the uplift 3D from true points that are somewhat off and from the head's; the renderer the picture
from the true skeleton. No gradient passes from one part into another.

The unsupervised stage minimises

    w_p L_perc (2) + w_g (deceive D (3) + deceive D_sk (5)) + w_f L_FM (4) + w_r L_rec_sk + w_c |p_2D - p_3D|^2
    + synthetic * (the L2 terms of pretraining)

where D_sk has a w_g of its own.

The weights are Jakab et al.'s where they have one; the paper's own are in a supplement that is not public.
Where gradients stop is said in ``models.embedding.unlabelled``. The judge of skeletons sees drawn poses through the
same crops and cameras as the pictures, with other proportions, or it would judge by size.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.common.compute import Compute, channels_last, device_of, member
from models.embedding.batches import Batch, plain_batch, prior_points, training_batch
from models.embedding.geometry import project
from models.embedding.judges import new_judges
from models.embedding.losses import points_l2, root_relative_l2, rotations_l2, skeleton_l2
from models.embedding.networks import EmbeddingNet
from models.embedding.pack import Prior
from models.embedding.pairs import Pairs
from models.embedding.skeleton_image import GAMMA, gamma_at
from models.embedding.unlabelled import UnlabelledStep
from models.embedding.vgg import Vgg
from models.training.step import added, floats, warm_cosine

PIXELS = 128  # errors are stated in pixels of a picture of this side, as in the paper
_VALIDATED = 96  # pairs, at most
_OFF = 0.02  # half sides: deviation of the points that the uplift learns from
_NOTHING = torch.zeros(())


@dataclass(frozen=True)
class Recipe:
    """``end_to_end`` is the second and third stage; ``synthetic`` the weight of drawn pairs in them. ``wide``: bones
    are drawn wide at first, for an encoder that cannot find them yet."""

    end_to_end: bool = False
    wide: bool = True
    seed: int = 0
    side: int = 128
    batch: int = 16
    rate: float = 1e-3
    judge_rate: float = 2e-4
    judge_width: int = 32
    rendering: float = 0.5  # share of the steps of pretraining in which the renderer learns, too
    synthetic: float = 0.2
    perceptual: float = 10.0
    adversarial: float = 0.1
    adversarial_sk: float = 0.1
    matching: float = 1.0
    skeletons: float = 0.9
    consistency: float = 1.0

    @property
    def unlabelled(self) -> Mapping[str, float]:
        """Weights of the losses of pictures without labels, by name."""
        return {"perceptual": self.perceptual, "deceive": self.adversarial, "deceive_sk": self.adversarial_sk,
                "matching": self.matching, "rec_sk": self.skeletons, "consistency": self.consistency}  # fmt: skip


@dataclass(frozen=True)
class Material:
    """Drawn pairs to learn from and to judge by; pairs of recordings, whose points are no labels: they only judge."""

    drawn: Pairs
    held_out: Pairs
    wild: Pairs | None = None
    wild_held_out: Pairs | None = None


class EmbeddingStep(UnlabelledStep):
    """See ``models.training.step``."""

    mixed = False

    def __init__(self, material: Material, net: EmbeddingNet, recipe: Recipe = Recipe(),
                 judges: Mapping[str, nn.Module] | None = None, compute: Compute | None = None,
                 vgg: Vgg | None = None):
        super().__init__(recipe.seed, compute)
        self.material, self.recipe = material, recipe
        judges = judges or new_judges(len(net.channels), recipe.judge_width, net.config.pictures)
        solid = np.isfinite(material.drawn.positions).all(axis=(1, 2, 3))
        self.prior = Prior.of(material.drawn.select(solid)) if solid.any() else None
        self.networks = self.place(net=channels_last(net.requires_grad_(True)), **judges)
        own = copy.deepcopy(self._net.encoder).requires_grad_(False)
        self.gamma = vgg.to(self.compute.device) if vgg else own
        judging = [value for judge in judges.values() for value in judge.parameters()]
        self.optimisers = {
            "makers": torch.optim.AdamW(net.parameters(), lr=recipe.rate, betas=(0.5, 0.99), weight_decay=1e-4),
            "judges": torch.optim.Adam(judging, lr=recipe.judge_rate, betas=(0.5, 0.99)),
        }

    @property
    def _net(self) -> EmbeddingNet:
        return member(self.networks, "net", EmbeddingNet)

    def step(self, spent: float) -> Mapping[str, float]:
        self.set_rate(self.recipe.rate * warm_cosine(spent, 0.02), ["makers"])
        drawn = self._batch(self.material.drawn)
        if self.recipe.end_to_end and self.material.wild is not None:
            return floats(self.unsupervised(self._batch(self.material.wild), drawn))
        return floats(self.pretrain(drawn, gamma_at(spent) if self.recipe.wide else GAMMA))

    # --- pretraining ------------------------------------------------------------------------------------------------

    def pretrain(self, batch: Batch, gamma: float = GAMMA) -> dict[str, Tensor]:
        """One step of every part for itself, of the renderer and its judge in some of the steps."""
        terms = self.supervised(batch, gamma)
        loss = _weighted(terms)
        terms |= {"matching": _NOTHING, "pixels": _NOTHING, "deceive": _NOTHING, "judge": _NOTHING}
        if self.rng.random() < self.recipe.rendering:
            rendered = self._net.render(self._net.draw(batch.points, batch.pictures.shape[-1]), batch.others)
            terms |= self.judge_picture(batch.pictures, rendered)
            terms["pixels"] = F.l1_loss(rendered, batch.pictures)
            loss = loss + terms["pixels"] + self.recipe.matching * terms["matching"]
            loss = loss + self.recipe.adversarial * terms["deceive"]
        self.descend("makers", loss, clip=1.0)
        return terms

    def supervised(self, batch: Batch, gamma: float = GAMMA) -> dict[str, Tensor]:
        """The L2 terms on drawn pairs; each teaches one part."""
        net, side = self._net, batch.pictures.shape[-1]
        y, true = net.encode(batch.pictures), net.draw(batch.points, side, gamma)
        points = net.head(torch.cat([true, y.detach()]))
        off = batch.points + _OFF * torch.randn_like(batch.points)
        twice = torch.cat([off, points[len(y) :].detach()])
        cameras = batch.cameras.repeat(2, 1)
        positions, turns = net.uplift(twice, cameras)
        true_body, true_turns = batch.positions.repeat(2, 1, 1), batch.rotations.repeat(2, 1, 1, 1)
        seen, solid = _inside(batch.points) * batch.weight, batch.solid.repeat(2)
        bodies = solid[:, None].expand(positions.shape[:2])
        return {
            "skeleton": skeleton_l2(y, true),
            "points": points_l2(points, batch.points.repeat(2, 1, 1), seen.repeat(2, 1)),
            "body": root_relative_l2(positions, true_body, net.skeleton.parents.index(-1), bodies),
            "turns": rotations_l2(turns, true_turns, solid),
            "reprojected": points_l2(project(positions, cameras).clamp(-3, 3), batch.points.repeat(2, 1, 1)),
        }

    # --- end to end -------------------------------------------------------------------------------------------------

    def unsupervised(self, batch: Batch, drawn: Batch) -> dict[str, Tensor]:
        """One step through pictures without labels, with drawn pairs at a reduced weight."""
        net, recipe = self._net, self.recipe
        found = net.analyse(batch.pictures, batch.cameras)
        terms = self.unlabelled(net, found, batch, self._prior(drawn), recipe.unlabelled)
        terms["synthetic"] = _weighted(self.supervised(drawn)) if recipe.synthetic else _NOTHING
        weights = {**recipe.unlabelled, "synthetic": recipe.synthetic}
        self.descend("makers", added(weight * terms[name] for name, weight in weights.items() if weight), clip=1.0)
        return terms

    def _prior(self, drawn: Batch) -> Tensor:
        """(N, J, 2) points of poses that the person or animal may take; of labels in 2D, those labels."""
        if self.prior is None:
            return drawn.points
        return prior_points(self.prior, len(drawn.points), self._net.skeleton, self.rng).to(drawn.points)

    # --- batches and figures ----------------------------------------------------------------------------------------

    def _batch(self, pairs: Pairs) -> Batch:
        rows = self.rng.integers(len(pairs), size=self.recipe.batch)
        return training_batch(pairs, rows, self.recipe.side, self.rng).to(self.compute.device)

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Errors on people who were not trained on; of recordings, distances from what another estimator sees there.
        Those only choose the weights, nothing learns them."""
        net = member(networks, "net", EmbeddingNet)
        figures = errors(net, self.material.held_out, self.recipe.side)
        if self.recipe.end_to_end and self.material.wild_held_out is not None:
            wild = errors(net, self.material.wild_held_out, self.recipe.side)
            figures = {f"wild {name}": wild[name] for name in ("px", "px unflipped")} | figures
        return figures


@torch.inference_mode()
def errors(net: EmbeddingNet, pairs: Pairs, side: int) -> dict[str, float]:
    """Figures of the first pictures of pairs: mean distance in pixels of 128 ("px"), the same where left and right of
    the whole body may be exchanged ("px unflipped") and the share for which that is nearer; the reprojected 3D's; and
    where 3D is known its mean distance from the root in millimetres, turns in degrees, and the picture's difference."""
    rows = np.linspace(0, len(pairs) - 1, min(len(pairs), _VALIDATED)).astype(int)
    batch = plain_batch(pairs, rows, side).to(device_of(net))
    found = net.analyse(batch.pictures, batch.cameras)
    flipped = found.points[:, torch.from_numpy(net.skeleton.flip_order).to(found.points.device)]
    straight, swapped = (_mean_px(points, batch) for points in (found.points, flipped))
    figures = {
        "px": straight.mean(), "px unflipped": torch.minimum(straight, swapped).mean(),
        "flips": (swapped < straight).float().mean(), "px 3D": _mean_px(found.reprojected, batch).mean(),
        "pixels": F.l1_loss(net.render(found.drawn, batch.others), batch.pictures),
    }  # fmt: skip
    solid = batch.solid > 0
    if solid.any():
        off = _from_root(found.positions, net) - _from_root(batch.positions, net)
        figures["mm"] = 1000 * off[solid].norm(dim=2).mean()
        if pairs.bones:
            figures["degrees"] = _degrees(found.rotations[solid], batch.rotations[solid])
    return {name: float(value) for name, value in figures.items()}


def _mean_px(points: Tensor, batch: Batch) -> Tensor:
    """(N,) mean distance of the joints that are known."""
    distance = (points - batch.points).norm(dim=2) * PIXELS / 2
    return (distance * batch.weight).sum(dim=1) / batch.weight.sum(dim=1).clamp(min=1e-6)


def _from_root(positions: Tensor, net: EmbeddingNet) -> Tensor:
    root = net.skeleton.parents.index(-1)
    return positions - positions[:, root : root + 1]


def _degrees(turns: Tensor, true: Tensor) -> Tensor:
    trace = (turns * true).sum(dim=(-1, -2))
    return torch.rad2deg(torch.arccos(((trace - 1) / 2).clamp(-1, 1))).mean()


def _inside(points: Tensor) -> Tensor:
    """(N, J) 1 for what the 2D head can reach."""
    return (points.abs() < 1.2).all(dim=2).float()


_WEIGHTS = {"skeleton": 1.0, "points": 10.0, "body": 10.0, "turns": 0.1, "reprojected": 10.0}


def _weighted(terms: Mapping[str, Tensor]) -> Tensor:
    return added(weight * terms[name] for name, weight in _WEIGHTS.items())
