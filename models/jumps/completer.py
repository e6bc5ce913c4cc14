"""The completer: one feed-forward pass from a damaged 2D window to all joints, with their errors.

A masked temporal transformer over frames: every frame is one token that holds all joint slots, with their confidence
and how far away in time the nearest observation is; each block mixes neighbouring frames (depthwise convolution), all
frames (attention with rotary positions: any length works) and channels. A linear path beside the blocks makes
ridge regression the starting point. It predicts positions, an expected error (Laplace scale) and, as an auxiliary task
that is dropped after training, the depth of each joint.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.common.temporal import TemporalBlock
from models.common.windows import FEWEST_JOINTS, Crossfade, cut, window_starts

SHORTEST = 32  # frames of a window; shorter tracks are filled up with hidden frames


@dataclass(frozen=True)
class CompleterConfig:
    joints: int = 28
    width: int = 256
    blocks: int = 6
    heads: int = 4
    kernel: int = 7
    dropout: float = 0.1


@dataclass(frozen=True)
class Prepared:
    """A batch in the network's own frame.

    features (B, T, 5J + 3); base (B, T, J, 2) the observations interpolated in time, per frame relative to ``centre``
    (B, T, 1, 2), divided by ``scale`` (B, 1, 1, 1); 0 where a joint is never seen. filtered (B, T, J, 2, 4): base, two
    Gaussian means and a running median of it.
    """

    features: Tensor
    base: Tensor
    filtered: Tensor
    centre: Tensor
    scale: Tensor

    def restore(self, relative: Tensor) -> Tensor:
        """From the network's frame back to the input's."""
        return relative * self.scale + self.centre


def prepare(observed: Tensor, confidence: Tensor) -> Prepared:
    """Centre, scale and interpolate a batch. observed (B, T, J, 2), confidence (B, T, J), 0 where hidden."""
    seen = confidence > 0
    filled, gap = interpolate(observed, seen)
    ever = seen.any(dim=1, keepdim=True)
    weight = (ever / (1 + gap / 6))[..., None]
    centre = (filled * weight).sum(2, keepdim=True) / weight.sum(2, keepdim=True).clamp(min=1e-6)
    base = torch.where(ever[..., None], filled - centre, 0)
    spread = (base.square() * weight).sum((1, 2, 3)) / weight.sum((1, 2, 3)).clamp(min=1e-6)
    scale = spread.sqrt().clamp(min=1e-6)[:, None, None, None]
    base = base / scale
    drift = F.pad((centre[:, 1:] - centre[:, :-1]) / scale, (0, 0, 0, 0, 1, 0)).flatten(2)
    near = torch.where(ever, torch.exp(-gap / 8), 0)
    anything = seen.any(dim=2, keepdim=True).to(base.dtype)
    filtered = filters(base)
    rough = 10 * (base - filtered[..., -1]).norm(dim=-1)
    features = torch.cat([base.flatten(2), confidence, near, 10 * drift, anything, rough.clamp(max=10)], dim=2)
    return Prepared(features, base, filtered, centre, scale)


def filters(track: Tensor) -> Tensor:
    """(B, T, J, 2, 4): the track itself, Gaussian means (1 and 2.5 frames), the median of 5 frames."""
    reach = 6
    around = F.pad(track.flatten(2).transpose(1, 2), (reach, reach), mode="replicate")
    around = around.unfold(2, 2 * reach + 1, 1)  # (B, 2J, T, 13)
    time = torch.arange(-reach, reach + 1, device=track.device)
    means = torch.stack([torch.softmax(-0.5 * (time / sigma) ** 2, 0) for sigma in (1.0, 2.5)], dim=1)
    median = around[..., reach - 2 : reach + 3].median(dim=-1, keepdim=True).values
    smooth = torch.cat([around @ means, median], dim=-1).transpose(1, 2).unflatten(2, track.shape[2:])
    return torch.cat([track[..., None], smooth], dim=-1)


def interpolate(observed: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
    """Tracks with gaps filled smoothly: filled (B, T, J, 2), and frames to the nearest observation (B, T, J).

    Cubic between the observations at both ends of a gap, with the velocities there; held before the first and after the
    last. A joint that is never seen is 0 with a gap of T frames.
    """
    frames = observed.shape[1]
    time = torch.arange(frames, device=observed.device)[None, :, None]
    before = torch.where(seen, time, -1).cummax(dim=1).values
    after = (torch.where(seen, time, 2 * frames).flip(1).cummin(dim=1).values).flip(1)
    left = torch.where(before >= 0, before, after).clamp(max=frames - 1)
    right = torch.where(after < frames, after, before).clamp(min=0)
    span = (right - left)[..., None]
    clean = torch.where(seen[..., None], observed, 0)
    start, stop = (_at(clean, index) for index in (left, right))
    leaving = span * _at(velocity(clean, seen), left)
    arriving = span * -_at(velocity(clean.flip(1), seen.flip(1)).flip(1), right)
    x = ((time - left)[..., None] / span.clamp(min=1)).to(observed.dtype)
    way = stop - start
    filled = start + x * (leaving + x * (3 * way - 2 * leaving - arriving + x * (leaving + arriving - 2 * way)))
    gap = torch.minimum((time - left).abs(), (right - time).abs())
    gap = torch.where(seen.any(dim=1, keepdim=True), gap, frames)
    return filled, gap.to(observed.dtype)


def velocity(track: Tensor, seen: Tensor) -> Tensor:
    """(B, T, J, 2) movement per frame at each frame, from the frames up to it; 0 where the one before is hidden.

    It is the slope of the least-squares parabola through the last four frames where all are seen, else the last step.
    """
    result, frames = torch.zeros_like(track), track.shape[1]
    for weights in ((1.0, -1.0), (1.05, -0.65, -0.85, 0.45)):
        reach = len(weights) - 1
        past = [slice(max(reach - back, 0), max(frames - back, 0)) for back in range(len(weights))]
        whole = torch.stack([seen[:, part] for part in past]).all(dim=0)
        slope = sum(weight * track[:, part] for weight, part in zip(weights, past, strict=True))
        result[:, reach:] = torch.where(whole[..., None], slope, result[:, reach:])
    return result


def _at(values: Tensor, frame: Tensor) -> Tensor:
    return values.gather(1, frame[..., None].expand_as(values))


class Completer(nn.Module):
    def __init__(self, config: CompleterConfig = CompleterConfig()):
        super().__init__()
        self.config = config
        inputs, joints = 5 * config.joints + 3, config.joints
        self.embed = nn.Linear(inputs, config.width)
        self.blocks = nn.ModuleList(
            TemporalBlock(config.width, config.heads, config.kernel, config.dropout) for _ in range(config.blocks)
        )
        self.norm = nn.LayerNorm(config.width)
        self.head = nn.Linear(config.width, 8 * joints)
        self.direct = nn.Linear(inputs, 2 * joints)
        nn.init.zeros_(self.direct.weight)
        nn.init.normal_(self.head.weight, std=0.002)

    def forward(self, prepared: Prepared) -> tuple[Tensor, Tensor, Tensor]:
        """Positions (B, T, J, 2) in the frame of ``prepare``, log error (B, T, J) there, depth (B, T, J).

        A position is an offset from a mixture of the filtered observations: which filter to believe is decided joint by
        joint and frame by frame: clean input passes untouched, noise is smoothed away.
        """
        hidden = self.embed(prepared.features)
        for block in self.blocks:
            hidden = block(hidden)
        joints = self.config.joints
        offset, log_error, depth, choice = self.head(self.norm(hidden)).float().split(
            [2 * joints, joints, joints, 4 * joints], dim=2
        )
        offset = (offset + self.direct(prepared.features).float()).unflatten(2, (-1, 2))
        choice = choice.unflatten(2, (-1, 4)) + choice.new_tensor([3.0, 0, 0, 0])
        base = (prepared.filtered * choice.softmax(-1)[..., None, :]).sum(-1)
        return base + offset, log_error - 2, depth


@torch.inference_mode()
def complete(
    network: nn.Module, observed: np.ndarray, confidence: np.ndarray, *, start: int = 0, stop: int | None = None,
    length: int = 64, shift: int = 32, batch: int = 32, flip: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[np.ndarray, np.ndarray]:
    """Frames ``start`` to ``stop`` of a track through overlapping windows: positions (N, J, 2), expected errors (N, J).

    observed (T, J, 2), confidence (T, J), 0 where hidden; results in the track's unit. With ``flip`` (the skeleton's
    ``flip_order``) every window is also seen in a mirror and the two answers averaged. Frames in whose windows fewer
    than three joints are ever seen are NaN. ``tick`` hears how much is done and may raise to stop it.
    """
    stop = len(observed) if stop is None else stop
    length = min(length, max(len(observed), SHORTEST))
    starts = window_starts(len(observed), length, min(shift, length), start, stop)
    track, device = Crossfade(start, stop, (observed.shape[1], 3), length), next(network.parameters()).device
    for first in range(0, len(starts), batch):
        tick(first / len(starts))
        places = starts[first : first + batch]
        seen, sure = (torch.from_numpy(cut(a, places, length)).float().to(device) for a in (observed, confidence))
        enough = (sure > 0).any(dim=1).sum(dim=1) >= FEWEST_JOINTS
        if enough.any():
            answers = predict(network, seen[enough], sure[enough], flip).cpu().numpy()
            for place, window in zip(places[enough.cpu().numpy()], answers, strict=True):
                track.add(place, window)
    result = track.result()
    return result[..., :2], result[..., 2]


def predict(network: nn.Module, observed: Tensor, confidence: Tensor, flip: np.ndarray | None = None) -> Tensor:
    """(B, T, J, 3) position and expected error of whole windows, in the unit of ``observed``."""
    prepared = prepare(observed, confidence)
    relative, log_error, _ = network(prepared)
    answer = torch.cat([prepared.restore(relative), (log_error.exp() * prepared.scale[..., 0])[..., None]], dim=-1)
    if flip is None:
        return answer
    order, mirror = torch.from_numpy(flip).to(observed.device), observed.new_tensor([-1.0, 1.0, 1.0])
    other = predict(network, observed[:, :, order] * mirror[:2], confidence[:, :, order])[:, :, order]
    return (answer + other * mirror) / 2
