"""A track as the network sees it: rays turned so that the person is in front of the camera, centred and scaled.

A person at the image's border is seen from the side that the ray to it tells. So every frame is turned about the
camera's centre until the ray to the person's middle is the optical axis; poses come back turned by the inverse.
Nothing is approximated: pixels become rays by the camera's intrinsics, and the turned view is that of a real camera.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

SMOOTH = 9  # frames over which the direction to the person is averaged: noise does not shake the view
LARGEST = 8.0  # a feature; two joints on one spot have no size to be measured by
USUAL_LOG_SCALE = -2.2  # of a person's root mean square size in rays


@dataclass(frozen=True)
class View:
    """A batch of windows.

    features (B, T, 4J + 4): place, confidence and nearness in time of each joint, how the middle moves, whether
    anything is seen, and how large the person appears. base (B, T, J, 2): the points interpolated in time, about the
    middle of the frame, divided by their root mean square distance from it; 0 where a joint is never seen.
    turn (B, T, 3, 3): from the camera's axes to the view's.
    """

    features: Tensor
    base: Tensor
    turn: Tensor

    def to_camera(self, poses: Tensor) -> Tensor:
        """(B, T, J, 3) from the view's axes to the camera's."""
        return poses @ self.turn


def look(rays: Tensor, confidence: Tensor) -> View:
    """Turn, centre and scale windows. rays (B, T, J, 2) x/z and y/z; confidence (B, T, J), 0 where hidden."""
    seen = confidence > 0
    ever = seen.any(dim=1, keepdim=True)
    gaps = find_gaps(seen)
    turn = towards(_middle(gaps.fill(rays), ever))
    filled, gap = gaps.fill(turn_rays(rays, turn)), gaps.size
    weight = (ever / (1 + gap / 6))[..., None]
    centre = (filled * weight).sum(2, keepdim=True) / weight.sum(2, keepdim=True).clamp(min=1e-6)
    base = torch.where(ever[..., None], filled - centre, 0)
    spread = (base.square() * weight).sum((1, 2, 3)) / weight.sum((1, 2, 3)).clamp(min=1e-6)
    scale = spread.sqrt().clamp(min=1e-6)[:, None, None, None]
    base = (base / scale).clamp(-LARGEST, LARGEST)
    near = torch.where(ever, torch.exp(-gap / 8), 0)
    moved = 10 * F.pad((centre[:, 1:] - centre[:, :-1]) / scale, (0, 0, 0, 0, 1, 0)).flatten(2)
    size = (scale[..., 0].log() - USUAL_LOG_SCALE).expand(-1, rays.shape[1], 1)
    anything = seen.any(dim=2, keepdim=True).to(base.dtype)
    features = torch.cat([base.flatten(2), confidence, near, moved, anything, size], dim=2)
    return View(features.clamp(-LARGEST, LARGEST), base, turn)


@dataclass(frozen=True)
class Gaps:
    """Where each joint (B, T, J) was last and is next seen, how far the frame lies between the two, and ``size``:
    frames to the nearer one. Without gaps there is only the size, 0."""

    size: Tensor
    left: Tensor | None = None
    right: Tensor | None = None
    part: Tensor | None = None

    def fill(self, values: Tensor) -> Tensor:
        """(B, T, J, 2) with gaps filled linearly in time, held at the ends; joints never seen are anything finite."""
        if self.left is None or self.right is None or self.part is None:
            return values
        start, stop = (values.gather(1, place[..., None].expand_as(values)) for place in (self.left, self.right))
        return start + (stop - start) * self.part[..., None]


def find_gaps(seen: Tensor) -> Gaps:
    """Where joints (B, T, J) bool are missing: the frames that bound each gap, for interpolation."""
    if (seen == seen.any(dim=1, keepdim=True)).all():
        return Gaps(torch.zeros(seen.shape, device=seen.device))
    frames = seen.shape[1]
    time = torch.arange(frames, device=seen.device)[None, :, None]
    before = torch.where(seen, time, -1).cummax(dim=1).values
    after = torch.where(seen, time, 2 * frames).flip(1).cummin(dim=1).values.flip(1)
    left = torch.where(before >= 0, before, after).clamp(max=frames - 1)
    right = torch.where(after < frames, after, before).clamp(min=0)
    part = (time - left) / (right - left).clamp(min=1)
    return Gaps(torch.minimum((time - left).abs(), (right - time).abs()).float(), left, right, part)


def _middle(filled: Tensor, ever: Tensor) -> Tensor:
    """(B, T, 2) the mean of the joints that are ever seen, smooth in time; 0 where none is."""
    weight = ever.to(filled.dtype)[..., None]
    middle = (filled * weight).sum(2) / weight.sum(2).clamp(min=1)
    if filled.shape[1] == 1:
        return middle
    wide = F.pad(middle.transpose(1, 2), (SMOOTH // 2, SMOOTH // 2), mode="replicate")
    return F.avg_pool1d(wide, SMOOTH, 1).transpose(1, 2)


def towards(rays: Tensor) -> Tensor:
    """(..., 2) rays to (..., 3, 3) rotations that put them on the axis, about the axis perpendicular to both."""
    x, y = rays[..., 0], rays[..., 1]
    length = torch.sqrt(1 + x * x + y * y)
    a, b, c = x / length, y / length, 1 / length
    k = 1 / (1 + c)
    rows = [1 - a * a * k, -a * b * k, -a, -a * b * k, 1 - b * b * k, -b, a, b, c]
    return torch.stack(rows, dim=-1).unflatten(-1, (3, 3))


def turn_rays(rays: Tensor, turn: Tensor) -> Tensor:
    """(B, T, J, 2) rays in the axes of ``turn`` (B, T, 3, 3)."""
    points = F.pad(rays, (0, 1), value=1.0) @ turn.transpose(-1, -2)
    return points[..., :2] / points[..., 2:].clamp(min=0.05)
