"""JUMPS' inference: the latent code whose window, moved onto the observations, fits them best (paper, III-D)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn

from models.common.windows import FEWEST_JOINTS, Argmin, Crossfade, cut, window_starts
from models.jumps.losses import inpainting_loss
from models.jumps.networks import FRAMES, LATENT
from models.jumps.procrustes import align


@dataclass(frozen=True)
class SearchConfig:
    """``starts``: how many codes each window starts from; with ``encoder`` the first is the encoder's own, and the
    others lie around it, or are ``from_prior``."""

    iterations: int = 200
    starts: int = 4
    rate: float = 0.1
    gammas: tuple[float, float, float] = (10.0, 5.0, 0.02)
    encoder: bool = True
    procrustes: bool = True
    spread: float = 1.0  # of the random codes around the encoder's
    from_prior: bool = False
    sigmoid: bool = False  # the critic's score between 0 and 1 instead of standardised
    score_aligned: bool = False


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


def start_codes(encoder: nn.Module, observed: Tensor, weight: Tensor, config: SearchConfig, noise: Tensor) -> Tensor:
    """(B, S, 128): the encoder's code, then standard normal ``noise`` around it, or around 0."""
    if not config.encoder:
        return noise
    first = encoder(observed, (weight > 0).to(observed.dtype))[:, None]
    others = noise[:, 1:] if config.from_prior else first + config.spread * noise[:, 1:]
    return torch.cat([first, others], dim=1)


def prior_score(critic: nn.Module, windows: Tensor, standard: tuple[float, float], sigmoid: bool = False) -> Tensor:
    """(B,) what the critic says of windows, in standard deviations of its scores of real ones, or squeezed to 0..1."""
    score = (critic(windows) - standard[0]) / standard[1]
    return score.sigmoid() if sigmoid else score


def search(
    networks: nn.ModuleDict, observed: Tensor, weight: Tensor, config: SearchConfig, noise: Tensor,
    standard: tuple[float, float] = (0.0, 1.0), tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[Tensor, Tensor]:
    """All candidates of every window, each at its best iterate.

    observed (B, 24, J, 2) normalised, weight (B, 24, J) confidences, 0 where hidden; ``noise`` (B, S, 128) standard
    normal; ``standard`` the mean and standard deviation of the critic's score on real windows. Returns windows
    (B, S, 24, J, 2) aligned to the observations and their inpainting losses (B, S).
    """
    count, starts = len(observed), config.starts
    target = observed.repeat_interleave(starts, dim=0)
    weights = weight.repeat_interleave(starts, dim=0)
    with torch.no_grad():
        code = start_codes(networks["encoder"], observed, weight, config, noise).flatten(0, 1)
    code = code.clone().requires_grad_()
    optimiser = torch.optim.Adam([code], lr=config.rate, betas=(0.8, 0.999))
    best, lowest = torch.zeros_like(target), target.new_full((count * starts,), torch.inf)
    for step in range(config.iterations + 1):
        tick(step / (config.iterations + 1))
        with torch.set_grad_enabled(step < config.iterations):
            window = networks["generator"](code)
            aligned = align(window, target, weights) if config.procrustes else window
            score = target.new_zeros(())
            if config.gammas[2]:
                judged = aligned if config.score_aligned else window
                score = prior_score(networks["critic"], judged, standard, config.sigmoid)
            loss = inpainting_loss(aligned, target, weights, score, config.gammas)
        better = loss.detach() < lowest
        lowest = torch.where(better, loss.detach(), lowest)
        best = torch.where(better[:, None, None, None], aligned.detach(), best)
        if step < config.iterations:
            (code.grad,) = torch.autograd.grad(loss.sum(), code)
            optimiser.step()
    return best.unflatten(0, (count, starts)), lowest.unflatten(0, (count, starts))


@dataclass(frozen=True)
class SearchTrack:
    """How windows of a track are searched and joined. ``blend`` is "crossfade", "argmin" or "context"."""

    config: SearchConfig = SearchConfig()
    shift: int = 12
    blend: str = "crossfade"
    seed: int = 0
    standard: tuple[float, float] = (0.0, 1.0)
    spread: tuple[float, float] = (0.05, 1.0)  # expected error = first * body size + second * spread of the candidates


def search_track(
    networks: nn.ModuleDict, observed: np.ndarray, confidence: np.ndarray, how: SearchTrack = SearchTrack(), *,
    start: int = 0, stop: int | None = None, origin: int = 0, batch: int = 64,
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[np.ndarray, np.ndarray]:
    """Frames ``start`` to ``stop`` of a track of any length: positions (N, J, 2), expected errors (N, J).

    As ``models.jumps.completer.complete``. Every window draws its random starts from its own place in the track, so
    that a part of a track comes out as in the whole: what is given begins there at frame ``origin``.
    """
    stop = len(observed) if stop is None else stop
    starts = window_starts(len(observed), FRAMES, how.shift, start, stop)
    joiner = Crossfade if how.blend == "crossfade" else Argmin
    track = joiner(start, stop, (observed.shape[1], 3), FRAMES)
    for first in range(0, len(starts), batch):
        places = starts[first : first + batch]
        seen, sure = (torch.from_numpy(cut(a, places, FRAMES)).float() for a in (observed, confidence))
        enough = (sure > 0).any(dim=1).sum(dim=1) >= FEWEST_JOINTS
        if not enough.any():
            continue
        part = partial(_tick_part, tick, first / len(starts), len(places) / len(starts))
        there = places[enough.numpy()]
        windows, costs = search_windows(networks, seen[enough], sure[enough], origin + there, how, part)
        for place, window, cost in zip(there, windows, costs, strict=True):
            track.add(place, window, cost)
    result = track.result()
    return result[..., :2], result[..., 2]


def _tick_part(tick: Callable[[float], None], start: float, share: float, fraction: float) -> None:
    tick(start + share * fraction)


def search_windows(
    networks: nn.ModuleDict, seen: Tensor, sure: Tensor, places: np.ndarray, how: SearchTrack,
    tick: Callable[[float], None],
) -> tuple[np.ndarray, np.ndarray]:
    """The best candidate of every window and its expected error (B, T, J, 3); its distance in each frame (B, T)."""
    normal, centre, scale = normalise(seen, sure)
    seeds = (torch.Generator().manual_seed(how.seed * 1_000_003 + int(place)) for place in places)
    noise = torch.stack([torch.randn(how.config.starts, LATENT, generator=seed) for seed in seeds])
    candidates, losses = search(networks, normal, sure, how.config, noise, how.standard, tick)
    best = candidates[torch.arange(len(normal)), losses.argmin(dim=1)]
    spread = (candidates - best[:, None]).norm(dim=-1).mean(dim=1)
    error = how.spread[0] + how.spread[1] * spread
    cost = frame_costs(best, normal, sure, how.config.gammas[1] / how.config.gammas[0] if how.blend == "context" else 0)
    answer = torch.cat([best * scale + centre, (error * scale[..., 0])[..., None]], dim=-1)
    return answer.numpy(), cost.numpy()


def frame_costs(windows: Tensor, seen: Tensor, sure: Tensor, speeds: float) -> Tensor:
    """(B, T) mean distance from what is seen, plus ``speeds`` times that of the steps to and from the frame."""

    def mean(values: Tensor, weight: Tensor) -> Tensor:
        return (values * weight).sum(-1) / weight.sum(-1).clamp(min=1)

    there = (sure > 0).to(windows.dtype)
    cost = mean((windows - seen).norm(dim=-1), there)
    if speeds:
        step = mean((windows.diff(dim=1) - seen.diff(dim=1)).norm(dim=-1), there[:, 1:] * there[:, :-1])
        cost = cost + speeds * (nn.functional.pad(step, (1, 0)) + nn.functional.pad(step, (0, 1))) / 2
    return cost
