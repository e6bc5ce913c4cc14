"""The losses of pictures without labels (section 5.1), and the two judges that learn beside the network.

Where gradients stop: y and y^ could agree on any pose. L_rec_sk pulls both drawings (of p_2D and of the reprojected
p_3D) to y, which stands still, and y to the drawing of p_3D at a tenth of that.
"""

from collections.abc import Mapping
from typing import Protocol

import torch
from torch import Tensor, nn

from models.embedding.batches import Batch
from models.embedding.judges import judged
from models.embedding.losses import (
    deceive_loss,
    feature_matching,
    judge_loss,
    perceptual,
    points_l2,
    skeletons_apart,
)
from models.embedding.networks import Analysis, EmbeddingNet
from models.training.step import TrainingStep

_BACKWARDS = 0.1  # of L_rec_sk that y itself follows


class Gamma(Protocol):
    """Of equation 2: the encoder as it was before, or ``vgg.Vgg``."""

    def features(self, images: Tensor) -> list[Tensor]: ...


class UnlabelledStep(TrainingStep):
    """A step that has networks "judge" and "judge_sk", an optimiser "judges" and ``gamma``."""

    gamma: Gamma

    def unlabelled(
        self, net: EmbeddingNet, found: Analysis, batch: Batch, prior: Tensor, weights: Mapping[str, float]
    ) -> dict[str, Tensor]:
        """The terms that have a weight, by name, for what was found in a batch; ``prior`` (N, J, 2) are points of poses
        that somebody took. Those of pictures come together, and so do those of skeleton images."""
        side = batch.pictures.shape[-1]
        terms: dict[str, Tensor] = {}
        if any(weights.get(name) for name in ("perceptual", "deceive", "matching")):
            rendered = net.render(found.drawn, batch.others)
            terms |= self.judge_picture(batch.pictures, rendered)
            terms["perceptual"] = self.perceptual(batch.pictures, rendered)
        if weights.get("deceive_sk"):
            terms |= self.judge_skeleton(net.draw(prior, side), found.y)
        if weights.get("rec_sk"):
            terms["rec_sk"] = reconstruction(found.y, net.draw(found.points, side), found.drawn)
        if weights.get("consistency"):
            terms["consistency"] = points_l2(found.points, found.reprojected.clamp(-3, 3))
        return terms

    def perceptual(self, real: Tensor, made: Tensor) -> Tensor:
        """(2)"""
        with torch.no_grad():
            target = self.gamma.features(real - 0.5)
        return perceptual(target, self.gamma.features(made - 0.5))

    def judge_picture(self, real: Tensor, made: Tensor) -> dict[str, Tensor]:
        """(3) one step of the judge of pictures, what it says of those made, and (4)."""
        loss, verdicts = self._taught("judge", real, made)
        with torch.no_grad():
            target = self.networks["judge"](real)
        return {"judge": loss, "deceive": deceive_loss(verdicts), "matching": feature_matching(target, verdicts)}

    def judge_skeleton(self, real: Tensor, made: Tensor) -> dict[str, Tensor]:
        """(5) the same for skeleton images: drawn poses are real."""
        loss, verdicts = self._taught("judge_sk", real, made)
        return {"judge_sk": loss, "deceive_sk": deceive_loss(verdicts)}

    def _taught(self, name: str, real: Tensor, made: Tensor) -> tuple[Tensor, list[list[Tensor]]]:
        judge: nn.Module = self.networks[name]
        loss = judge_loss(judge(real), judge(made.detach()))
        self.descend("judges", loss)
        return loss, judged(judge, made)


def reconstruction(y: Tensor, of_points: Tensor, of_positions: Tensor) -> Tensor:
    """L_rec_sk: both drawings follow y, and y the second one a little."""
    still = y.detach()
    back = skeletons_apart(of_positions.detach(), y)
    return skeletons_apart(of_points, still) + skeletons_apart(of_positions, still) + _BACKWARDS * back
