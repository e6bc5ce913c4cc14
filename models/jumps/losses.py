"""Losses: pure functions of tensors. Equation numbers are those of the JUMPS paper (Mourot et al. 2020)."""

import torch
from torch import Tensor


def distance(predicted: Tensor, target: Tensor, softness: float = 1e-4) -> Tensor:
    """Euclidean distance over the last axis, smooth at zero, where its gradient exists."""
    return ((predicted - target).square().sum(-1) + softness**2).sqrt() - softness


def mpjpe(predicted: Tensor, target: Tensor, weight: Tensor | None = None) -> Tensor:
    """Mean per-joint position error of each window: (..., T, J, 2) -> (...); ``weight`` (..., T, J)."""
    return _mean(distance(predicted, target), weight)


def mpjve(predicted: Tensor, target: Tensor, weight: Tensor | None = None) -> Tensor:
    """Mean per-joint velocity error, a step being one frame (the thesis' MPJSE, divided by F - 1)."""
    pair = None if weight is None else weight[..., 1:, :] * weight[..., :-1, :]
    return _mean(distance(predicted.diff(dim=-3), target.diff(dim=-3)), pair)


def _mean(values: Tensor, weight: Tensor | None) -> Tensor:
    if weight is None:
        return values.mean((-2, -1))
    return (values * weight).sum((-2, -1)) / weight.sum((-2, -1)).clamp(min=1e-8)


def completion_terms(
    predicted: Tensor, log_error: Tensor, depth: Tensor, target: Tensor, true_depth: Tensor, head: Tensor,
    scale: Tensor, weight: Tensor,
) -> dict[str, Tensor]:
    """What the completer learns from; positions count in head sizes.

    predicted, target (B, T, J, 2); log_error, depth, true_depth, weight (B, T, J); head, scale (B,) in the unit of
    ``target``. ``error`` is the negative log likelihood of an exponential distribution of the distance (in units of
    ``scale``, the network's own) around a prediction that is held fixed there: it learns to be the expected error
    without softening the position.
    """
    unit = head[:, None, None, None]
    miss = distance(predicted / unit, target / unit, softness=0.01)
    step = distance(predicted.diff(dim=1) / unit, target.diff(dim=1) / unit, softness=0.01)
    pair = torch.minimum(weight[:, 1:], weight[:, :-1])
    own = miss.detach() * (head / scale)[:, None, None]
    counted = (weight > 0).float()
    return {
        "position": _mean(miss, weight).mean(),
        "velocity": _mean(step, pair).mean(),
        "error": _mean(own * torch.exp(-log_error) + log_error, counted).mean(),
        "depth": _mean((depth - true_depth).abs(), counted).mean(),
    }


def critic_terms(real: Tensor, fake: Tensor, norm: Tensor) -> dict[str, Tensor]:
    """Equation 2 without its weight: scores of real and generated windows (B,), gradient norms between them (B,)."""
    return {"wasserstein": fake.mean() - real.mean(), "penalty": (norm - 1).square().mean()}


def gradient_norm(critic, real: Tensor, fake: Tensor) -> Tensor:
    """(B,) norm of the critic's gradient at random points on the straight lines from real to generated windows."""
    part = torch.rand(len(real), 1, 1, 1, device=real.device)
    between = (real + part * (fake - real)).requires_grad_()
    (slope,) = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
    return slope.flatten(1).norm(dim=1)


def generator_terms(
    score_sampled: Tensor, score_rebuilt: Tensor, rebuilt: Tensor, target: Tensor, code: Tensor, recovered: Tensor
) -> dict[str, Tensor]:
    """Equations 1 and 3 to 8: adversarial, mixed, position, velocity and latent-cycle terms, unweighted."""
    return {
        "adversarial": -score_sampled.mean(),
        "mixed": -score_rebuilt.mean(),
        "position": mpjpe(rebuilt, target).mean(),
        "velocity": mpjve(rebuilt, target).mean(),
        "latent": (recovered - code).square().mean(),
    }


def inpainting_loss(
    aligned: Tensor, observed: Tensor, weight: Tensor, score: Tensor, gammas: tuple[float, float, float]
) -> Tensor:
    """Equation 10 for every window: contextual loss over what is seen, minus the weighted standardised critic score."""
    position, velocity, prior = gammas
    return position * mpjpe(aligned, observed, weight) + velocity * mpjve(aligned, observed, weight) - prior * score
