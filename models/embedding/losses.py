"""What the training minimises (section 5.1), as pure functions with the numbers of the paper's equations.

Equations 3 and 5 are printed with the labels turned round (real to 0) and "maximised", which has no bound; they are
least squares as Mao et al. have them: 1 for what is real, 0 for what is made, and makers want 1. All are means over
pictures and layers. L2 between skeleton images is relative to what there is to draw: a mean over pixels would shrink
with every channel, since most of each is empty, and weights found with one channel would not hold for five.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from core.skeleton import Skeleton
from models.embedding.geometry import project
from models.training.step import added

Features = Sequence[Tensor]
Verdicts = Sequence[Sequence[Tensor]]


def perceptual(real: Features, made: Features) -> Tensor:
    """(2) L_perc: squared difference of a fixed network's features, the mean of its layers."""
    terms = [F.mse_loss(one, other.detach()) for one, other in zip(made, real, strict=True)]
    return added(terms) / len(terms)


def judge_loss(real: Verdicts, made: Verdicts) -> Tensor:
    """(3), (5) L_disc, what a judge minimises: the mean of its scales."""
    terms = [((a[-1] - 1).square().mean() + b[-1].square().mean()) / 2 for a, b in zip(real, made, strict=True)]
    return added(terms) / len(terms)


def deceive_loss(made: Verdicts) -> Tensor:
    """(3), (5) what the makers minimise: their images pass for real."""
    return added((verdict[-1] - 1).square().mean() for verdict in made) / len(made)


def feature_matching(real: Verdicts, made: Verdicts) -> Tensor:
    """(4) L_disc_FM: mean absolute difference of the judge's features, of all layers but the verdict."""
    terms = [
        F.l1_loss(one, other.detach())
        for scale, others in zip(made, real, strict=True)
        for one, other in zip(scale[:-1], others[:-1], strict=True)
    ]
    return added(terms) / len(terms)


def uneven_bones(positions: Tensor, bones: Sequence[tuple[int, int]]) -> Tensor:
    """Bones of one person have one length: squared deviation of each bone's logarithmic length from its mean over the
    pictures; positions (N, J, 3)."""
    starts, ends = (list(joints) for joints in zip(*bones, strict=True))
    lengths = (positions[:, ends] - positions[:, starts]).norm(dim=2).clamp(min=1e-3).log()
    return (lengths - lengths.mean(dim=0)).square().mean()


def reprojection(points: Tensor, positions: Tensor, cameras: Tensor, skeleton: Skeleton) -> Tensor:
    """Squared distance of points (N, J, 2) from the projected lift (N, J, 3) once each of its bones is as long as in
    the mean of all pictures."""
    return points_l2(points, project(with_mean_bones(positions, skeleton), cameras).clamp(-3, 3))


def with_mean_bones(positions: Tensor, skeleton: Skeleton) -> Tensor:
    """(N, J, 3) the directions of all bones, each as long as in the mean of the N poses."""
    made = dict(enumerate(positions.unbind(dim=1)))
    for joint in outwards(skeleton):
        parent = skeleton.parents[joint]
        bone = positions[:, joint] - positions[:, parent]
        length = bone.norm(dim=1, keepdim=True).clamp(min=1e-3)
        made[joint] = made[parent] + bone / length * length.mean()
    return torch.stack([made[joint] for joint in range(len(skeleton))], dim=1)


def outwards(skeleton: Skeleton) -> list[int]:
    """All joints that have a parent, none before it."""
    done = [joint for joint, parent in enumerate(skeleton.parents) if parent < 0]
    roots = len(done)
    while len(done) < len(skeleton):
        done += [j for j, parent in enumerate(skeleton.parents) if j not in done and parent in done]
    return done[roots:]


def skeleton_l2(y: Tensor, target: Tensor) -> Tensor:
    """The supervision of y: squared difference over what there is to see of the target, which stands still."""
    return (y - target).square().sum() / target.detach().square().sum().clamp(min=1e-6)


def skeletons_apart(drawn: Tensor, y: Tensor) -> Tensor:
    """L_rec_sk: squared difference over what there is to see of both, 0 for the same and 1 for nothing in common.

    Over y alone a bone beside its place would cost least where it is shortest: drawings of points would shrink until
    they are nothing, the sooner the fainter y is, and an encoder's image of several channels is faint where it doubts.
    """
    return (drawn - y).square().sum() / (drawn.square().sum() + y.square().sum()).clamp(min=1e-6)


def points_l2(points: Tensor, target: Tensor, weight: Tensor | None = None) -> Tensor:
    """Squared distance of points (N, J, D), the mean of joints that have a weight (N, J)."""
    squares = (points - target).square().sum(dim=-1)
    if weight is None:
        return squares.mean()
    known = weight > 0
    return (weight * torch.where(known, squares, 0.0)).sum() / weight.sum().clamp(min=1e-6)


def rotations_l2(rotations: Tensor, target: Tensor, known: Tensor | None = None) -> Tensor:
    """Squared difference of rotation matrices (N, B, 3, 3); of one angle a it is 8 sin(a / 2)^2. ``known`` (N,) says
    which count; 0 where none do, or there are no bones."""
    squares = (rotations - target).square().sum(dim=(-1, -2))
    known = torch.ones_like(squares[:, :1]) if known is None else known[:, None]
    return (known * squares).sum() / (known.sum() * squares.shape[1]).clamp(min=1e-6)


def root_relative_l2(positions: Tensor, target: Tensor, root: int, weight: Tensor | None = None) -> Tensor:
    """Squared distance, metres, of joints (N, J, 3) from their roots; ``weight`` as in ``points_l2``."""
    return points_l2(positions - positions[:, root : root + 1], target - target[:, root : root + 1], weight)
