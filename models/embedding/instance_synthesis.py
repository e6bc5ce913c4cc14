"""What pictures of a recording that nobody labelled say of a refinement: it must be able to draw them again.

The joints of the present track with their residuals are p_2D, as far as the embedding's skeleton has them; for its
other joints the 2D head answers. From there on the paper's way is gone: lifted, reprojected, drawn, rendered from
another picture of the recording. Head, uplift and renderer stand still, so that all that is learnt goes into the
residuals; the two judges go on learning from where the training of the weights left them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from models.embedding.batches import Batch, prior_points, training_batch
from models.embedding.geometry import project
from models.embedding.losses import reprojection, uneven_bones
from models.embedding.networks import Analysis, EmbeddingNet
from models.embedding.pack import Prior
from models.embedding.pairs import Pairs

if TYPE_CHECKING:
    from models.embedding.instance import InstanceNet, InstanceStep


@dataclass(frozen=True)
class SynthesisWeights:
    """Of the terms by the names of ``UnlabelledStep``; "bones" are of one length, and "reprojection" is that of a lift
    whose bones are. 0 leaves a term out. The usual ones weigh about as much as what corrections say at first."""

    perceptual: float = 10.0
    deceive: float = 0.1
    matching: float = 1.0
    deceive_sk: float = 0.1
    rec_sk: float = 0.5
    consistency: float = 10.0
    bones: float = 1.0
    reprojection: float = 10.0

    @property
    def named(self) -> Mapping[str, float]:
        return {term.name: getattr(self, term.name) for term in fields(self)}


@dataclass(eq=False)
class Synthesis:
    """``net`` is the embedding whose encoder the instance network took over; ``wild`` pairs of the recording with the
    present track, of any skeleton, as points; ``prior`` poses of the embedding's."""

    net: EmbeddingNet
    judges: Mapping[str, nn.Module]
    wild: Pairs
    prior: Prior
    side: int
    amount: SynthesisWeights = SynthesisWeights()
    batch: int = 4
    weights: Mapping[str, float] = field(init=False)

    def __post_init__(self) -> None:
        self.weights = self.amount.named
        for part in (self.net.head, self.net.uplift, self.net.renderer):
            part.requires_grad_(False)
        matrix = self.wild.skeleton.remap_matrix(self.net.skeleton)
        self.matrix = torch.from_numpy(matrix).float()

    def terms(self, step: "InstanceStep") -> dict[str, Tensor]:
        """The terms of some pairs, by name."""
        rows = step.rng.integers(len(self.wild), size=self.batch)
        batch = training_batch(self.wild, rows, self.side, step.rng).to(step.compute.device)
        found = self.analyse(step.networks["instance"], batch)  # type: ignore[arg-type]  # an InstanceNet
        prior = prior_points(self.prior, self.batch, self.net.skeleton, step.rng).to(batch.points)
        terms = step.unlabelled(self.net, found, batch, prior, self.weights)
        if self.amount.bones:
            terms["bones"] = uneven_bones(found.positions, self.net.skeleton.bones)
        if self.amount.reprojection:
            terms["reprojection"] = reprojection(found.points, found.positions, batch.cameras, self.net.skeleton)
        return terms

    def analyse(self, instance: "InstanceNet", batch: Batch) -> Analysis:
        """One pass of a batch from the moved joints to the drawing of the lift."""
        moved, y = instance.look(batch.pictures, batch.points)
        points = self._whole(batch.points + moved, batch.weight, y)
        positions, turns = self.net.uplift(points, batch.cameras)
        reprojected = project(positions, batch.cameras)
        drawn = self.net.draw(reprojected, batch.pictures.shape[-1])
        return Analysis(y, points, positions, turns, reprojected, drawn)

    def _whole(self, points: Tensor, weight: Tensor, y: Tensor) -> Tensor:
        """(N, J', 2) the embedding's joints: those of the track (N, J, 2) where all that they are made of has a weight,
        those of the head elsewhere."""
        matrix = self.matrix.to(points)
        lacking = (matrix != 0).float() @ (weight <= 0).float().T  # (J', N)
        known = (lacking.T == 0) & (matrix != 0).any(dim=1)
        return torch.where(known[..., None], matrix @ points, self.net.head(y))
