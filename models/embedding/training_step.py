"""Training in stages (section 5): the parts on drawn pairs, then all of them end to end through unlabelled pictures.

Pretraining teaches every part by itself: the encoder the drawn skeleton image; the head points from drawn images and
from the encoder's; the uplift 3D from true points that are somewhat off and from the head's; the renderer the picture
from the true skeleton. No gradient passes from one part into another.

The unsupervised stage minimises

    w_p L_perc (2) + w_g (deceive D (3) + deceive D_sk (5)) + w_f L_FM (4) + w_r L_rec_sk + w_c |p_2D - p_3D|^2
    + synthetic * (the L2 terms of pretraining)

The weights are Jakab et al.'s where they have one; the paper's own are in a supplement that is not public.
Where gradients stop: y and y^ could agree on any pose. L_rec_sk pulls both drawings (of p_2D and of the reprojected
p_3D) to y, which stands still, and y to the drawing of p_3D at a tenth of that. The judge of skeletons sees drawn poses
through the same crops and cameras as the pictures, with other proportions, or it would judge by size.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.common.compute import Compute, channels_last, device_of, member
from models.embedding.batches import Batch, other_limbs, plain_batch, training_batch
from models.embedding.geometry import project
from models.embedding.judges import judged, new_judges
from models.embedding.losses import (
    deceive_loss,
    feature_matching,
    judge_loss,
    perceptual,
    points_l2,
    root_relative_l2,
    rotations_l2,
    skeleton_l2,
)
from models.embedding.networks import EmbeddingNet
from models.embedding.pairs import Pairs
from models.embedding.skeleton_image import GAMMA, gamma_at
from models.training.step import TrainingStep, added, floats, warm_cosine

PIXELS = 128  # errors are stated in pixels of a picture of this side, as in the paper
_VALIDATED = 96  # pairs, at most
_OFF = 0.02  # half sides: deviation of the points that the uplift learns from
_BACKWARDS = 0.1  # of L_rec_sk that y itself follows
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
    matching: float = 1.0
    skeletons: float = 0.9
    consistency: float = 1.0


@dataclass(frozen=True)
class Material:
    """Drawn pairs to learn from and to judge by; pairs of recordings, whose points are no labels: they only judge."""

    drawn: Pairs
    held_out: Pairs
    wild: Pairs | None = None
    wild_held_out: Pairs | None = None


class EmbeddingStep(TrainingStep):
    """See ``models.training.step``."""

    mixed = False

    def __init__(self, material: Material, net: EmbeddingNet, recipe: Recipe = Recipe(),
                 judges: Mapping[str, nn.Module] | None = None, compute: Compute | None = None):
        super().__init__(recipe.seed, compute)
        self.material, self.recipe = material, recipe
        judges = judges or new_judges(len(net.channels), recipe.judge_width)
        self.networks = self.place(net=channels_last(net.requires_grad_(True)), **judges)
        self.gamma_encoder = copy.deepcopy(self._net.encoder).requires_grad_(False)  # Gamma of equation 2
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
            terms |= self._judge_picture(batch.pictures, rendered)
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
        seen = _inside(batch.points)
        return {
            "skeleton": skeleton_l2(y, true),
            "points": points_l2(points, batch.points.repeat(2, 1, 1), seen.repeat(2, 1)),
            "body": root_relative_l2(positions, true_body, net.skeleton.parents.index(-1)),
            "turns": rotations_l2(turns, true_turns),
            "reprojected": points_l2(project(positions, cameras).clamp(-3, 3), batch.points.repeat(2, 1, 1)),
        }

    # --- end to end -------------------------------------------------------------------------------------------------

    def unsupervised(self, batch: Batch, drawn: Batch) -> dict[str, Tensor]:
        """One step through pictures without labels, with drawn pairs at a reduced weight."""
        net, recipe, side = self._net, self.recipe, batch.pictures.shape[-1]
        found = net.analyse(batch.pictures, batch.cameras)
        rendered = net.render(found.drawn, batch.others)
        terms = self._judge_picture(batch.pictures, rendered)
        prior = other_limbs(drawn, net.skeleton, self.rng)
        terms |= self._judge_skeleton(net.draw(prior.points, side), found.y)
        terms["perceptual"] = self.perceptual(batch.pictures, rendered)  # (2)
        terms["rec_sk"] = self.reconstruction(found.y, net.draw(found.points, side), found.drawn)
        terms["consistency"] = points_l2(found.points, found.reprojected.clamp(-3, 3))
        loss = (
            recipe.perceptual * terms["perceptual"]
            + recipe.adversarial * (terms["deceive"] + terms["deceive_sk"])
            + recipe.matching * terms["matching"]
            + recipe.skeletons * terms["rec_sk"]
            + recipe.consistency * terms["consistency"]
        )
        terms["synthetic"] = _weighted(self.supervised(drawn)) if recipe.synthetic else _NOTHING
        self.descend("makers", loss + recipe.synthetic * terms["synthetic"], clip=1.0)
        return terms

    def perceptual(self, real: Tensor, made: Tensor) -> Tensor:
        """(2) with the features of the encoder as it was before this stage."""
        with torch.no_grad():
            target = self.gamma_encoder.features(real - 0.5)
        return perceptual(target, self.gamma_encoder.features(made - 0.5))

    @staticmethod
    def reconstruction(y: Tensor, of_points: Tensor, of_positions: Tensor) -> Tensor:
        """L_rec_sk: both drawings follow y, and y the second one a little."""
        still = y.detach()
        back = skeleton_l2(y, of_positions.detach())
        return skeleton_l2(of_points, still) + skeleton_l2(of_positions, still) + _BACKWARDS * back

    # --- judges -----------------------------------------------------------------------------------------------------

    def _judge_picture(self, real: Tensor, made: Tensor) -> dict[str, Tensor]:
        """(3) one step of the judge of pictures, what it says of those made, and (4)."""
        loss, verdicts = self._taught("judge", real, made)
        with torch.no_grad():
            target = self.networks["judge"](real)
        return {"judge": loss, "deceive": deceive_loss(verdicts), "matching": feature_matching(target, verdicts)}

    def _judge_skeleton(self, real: Tensor, made: Tensor) -> dict[str, Tensor]:
        """(5) the same for skeleton images: drawn poses are real."""
        loss, verdicts = self._taught("judge_sk", real, made)
        return {"judge_sk": loss, "deceive_sk": deceive_loss(verdicts)}

    def _taught(self, name: str, real: Tensor, made: Tensor) -> tuple[Tensor, list[list[Tensor]]]:
        judge = self.networks[name]
        loss = judge_loss(judge(real), judge(made.detach()))
        self.descend("judges", loss)
        return loss, judged(judge, made)

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
    if np.isfinite(pairs.positions).all():
        figures["mm"] = 1000 * _from_root(found.positions, net).sub(_from_root(batch.positions, net)).norm(dim=2).mean()
        figures["degrees"] = _degrees(found.rotations, batch.rotations)
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
