"""JUMPS' inference: the latent code whose window, moved onto the observations, fits them best (paper, III-D)."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from models.jumps.losses import inpainting_loss
from models.jumps.procrustes import align


@dataclass(frozen=True)
class SearchConfig:
    """``starts``: how many codes each window starts from; with ``encoder`` the first is the encoder's own."""

    iterations: int = 200
    starts: int = 4
    rate: float = 0.1
    gammas: tuple[float, float, float] = (10.0, 5.0, 0.02)
    encoder: bool = True
    procrustes: bool = True
    spread: float = 1.0  # of the random codes around the encoder's


def normalise(observed: Tensor, weight: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Windows into [-0.9, 0.9] about the mean of what is seen: (normalised, centre, scale).

    observed (B, T, J, 2), weight (B, T, J); hidden joints become 0.
    """
    seen = (weight > 0)[..., None]
    clean = torch.where(seen, observed, 0)
    centre = clean.sum((1, 2), keepdim=True) / seen.sum((1, 2), keepdim=True).clamp(min=1)
    shifted = torch.where(seen, clean - centre, 0)
    scale = shifted.abs().amax((1, 2, 3), keepdim=True).clamp(min=1e-6) / 0.9
    return shifted / scale, centre, scale


def start_codes(encoder: nn.Module, observed: Tensor, weight: Tensor, config: SearchConfig, random: torch.Generator) -> Tensor:
    """(B, S, 128): the encoder's code, the others standard normal around it (or around 0 without an encoder)."""
    noise = torch.randn(len(observed), config.starts, 128, generator=random) * config.spread
    if not config.encoder:
        return noise
    noise[:, 0] = 0
    return encoder(observed, (weight > 0).to(observed.dtype))[:, None] + noise


def search(
    networks: nn.ModuleDict, observed: Tensor, weight: Tensor, config: SearchConfig, random: torch.Generator,
    standard: tuple[float, float] = (0.0, 1.0), check: Callable[[], None] = lambda: None,
) -> tuple[Tensor, Tensor]:
    """All candidates of every window, each at its best iterate.

    observed (B, 24, J, 2) normalised, weight (B, 24, J) confidences, 0 where hidden; ``standard`` the mean and standard
    deviation of the critic's score on real windows. Returns windows (B, S, 24, J, 2) aligned to the observations and
    their inpainting losses (B, S).
    """
    count, starts = len(observed), config.starts
    target = observed.repeat_interleave(starts, dim=0)
    weights = weight.repeat_interleave(starts, dim=0)
    with torch.no_grad():
        code = start_codes(networks["encoder"], observed, weight, config, random).flatten(0, 1)
    code = code.clone().requires_grad_()
    optimiser = torch.optim.Adam([code], lr=config.rate, betas=(0.8, 0.999))
    best, lowest = torch.zeros_like(target), torch.full((count * starts,), torch.inf)
    for step in range(config.iterations + 1):
        check()
        with torch.set_grad_enabled(step < config.iterations):
            window = networks["generator"](code)
            score = (networks["critic"](window) - standard[0]) / standard[1] if config.gammas[2] else 0
            aligned = align(window, target, weights) if config.procrustes else window
            loss = inpainting_loss(aligned, target, weights, score, config.gammas)
        better = loss.detach() < lowest
        lowest = torch.where(better, loss.detach(), lowest)
        best = torch.where(better[:, None, None, None], aligned.detach(), best)
        if step < config.iterations:
            (code.grad,) = torch.autograd.grad(loss.sum(), code)
            optimiser.step()
    return best.unflatten(0, (count, starts)), lowest.unflatten(0, (count, starts))
