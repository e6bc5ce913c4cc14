"""What the pictures of one recording say of how far a track is off: the encoder goes on learning from its corrections.

The encoder of the embedding looks at a square around the person as the present track has it. Its feature maps and its
skeleton image around the place where the track puts a joint say how far the joint is from its true place: a residual,
so that at worst the track stays as it is. Three things teach it:

* joints that the user corrected, with the present place somewhat moved,
* drawn pictures with joints moved off their places, which it must not forget meanwhile (synthetic supervision),
* the present track where nobody corrected it, weakly, by its confidence.

A fourth are pictures without labels, by the losses of the paper (``instance_synthesis``).

Only the way up of the encoder and its norms move with the new head. One part of the corrections chooses the weights;
the caller keeps another one apart to judge them.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from core.skeleton import Skeleton, skeleton_from_dict, skeleton_to_dict
from models.common.checkpoint import load_checkpoint, rebuild, save_checkpoint
from models.common.compute import Compute, device_of, member
from models.embedding.instance_synthesis import Synthesis
from models.embedding.networks import EmbeddingConfig, EmbeddingNet
from models.embedding.pairs import Pairs, cut
from models.embedding.unlabelled import UnlabelledStep
from models.training.step import added, warm_cosine

FAMILY = "refinement"
_HIDDEN, _NAMES = 128, 16
_AROUND = 0.06  # half sides from a joint to the places around it that are looked at
_MOVED = 0.03  # half sides: deviation of a present place that is moved for practice
_DRAWN_OFF = 0.08  # the same of drawn joints, which are at their places
_STILL = 0.05  # weight of the present track
_DRAWN = 1.0  # weight of drawn pictures
_JUDGE_RATE = 2e-4
_UNIT = 0.05  # half sides: a residual of usual size


@dataclass(frozen=True)
class Looks:
    """N squares of a recording: pictures (N, S, S, P) uint8; points (N, J, 2) half sides of the present track, target
    and weight (N, J) of what they should be. Points and targets are finite."""

    pictures: np.ndarray
    points: np.ndarray
    target: np.ndarray
    weight: np.ndarray

    def __len__(self) -> int:
        return len(self.pictures)

    def batch(self, rows: np.ndarray, device: torch.device) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Pictures (N, 3, S, S) in [0, 1], points, target, weight."""
        pictures = torch.from_numpy(self.pictures[rows]).to(device).permute(0, 3, 1, 2).contiguous() / 255.0
        rest = (torch.from_numpy(values[rows]).float().to(device) for values in (self.points, self.target, self.weight))
        return (pictures, *rest)  # type: ignore[return-value]  # three


class InstanceNet(nn.Module):
    """Residuals of the joints of any skeleton from the encoder of an embedding, which it takes over."""

    def __init__(self, net: EmbeddingNet, skeleton: Skeleton):
        super().__init__()
        self.skeleton, self.body, self.config = skeleton, net.skeleton, net.config
        self.encoder = net.encoder.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]  # stubs
        for name, value in self.encoder.named_parameters():
            value.requires_grad_(name.startswith(("up", "last")) or value.ndim == 1)
        width, count = net.config.width, len(net.channels)
        self.names = nn.Embedding(len(skeleton), _NAMES)
        self.read = nn.Sequential(
            nn.Linear(9 * (count + width) + 14 * width + _NAMES, _HIDDEN), nn.LayerNorm(_HIDDEN), nn.LeakyReLU(0.1),
            nn.Linear(_HIDDEN, _HIDDEN), nn.LeakyReLU(0.1), nn.Linear(_HIDDEN, 2),
        )  # fmt: skip
        with torch.no_grad():  # begins by leaving the track as it is
            for value in self.read[-1].parameters():
                value.zero_()

    def forward(self, pictures: Tensor, points: Tensor) -> Tensor:
        """(N, 3, S, S) and (N, J, 2) to residuals (N, J, 2), half sides."""
        return self.look(pictures, points)[0]

    def look(self, pictures: Tensor, points: Tensor) -> tuple[Tensor, Tensor]:
        """The same, and the skeleton images y (N, C, S, S) of the pictures."""
        maps = self.encoder.features(pictures - 0.5)
        y = torch.sigmoid(self.encoder.finish(maps))
        near = torch.cat([_sampled(image, _nine(points)).flatten(2) for image in (y, maps[0])], dim=2)
        far = torch.cat([_sampled(image, points[:, :, None]).flatten(2) for image in maps[1:4]], dim=2)
        names = self.names.weight.expand(len(points), -1, -1)
        return _UNIT * self.read(torch.cat([near, far, names], dim=2)), y


def save_instance(path: Path, net: InstanceNet, learnt: Iterable[int], side: int, card: Mapping) -> None:
    """``learnt`` are the joints of the skeleton that it was taught, ``side`` that of its pictures."""
    config = {
        "network": asdict(net.config), "body": skeleton_to_dict(net.body), "skeleton": skeleton_to_dict(net.skeleton),
        "learnt": [net.skeleton.joints[joint] for joint in learnt], "side": side,
    }  # fmt: skip
    save_checkpoint(path, FAMILY, config, net.state_dict(), card)


def load_instance(path: str | Path) -> tuple[InstanceNet, tuple[int, ...], int]:
    """The network, the joints that it was taught and the side of its pictures. Raises ``ModelError``."""
    checkpoint = load_checkpoint(path, FAMILY)

    def make(config: Mapping) -> InstanceNet:
        body = EmbeddingNet(skeleton_from_dict(config["body"]), EmbeddingConfig(**config["network"]))
        return InstanceNet(body, skeleton_from_dict(config["skeleton"]))

    net = rebuild(make, checkpoint, checkpoint.tensors)
    joints = net.skeleton.joints
    learnt = tuple(joints.index(name) for name in checkpoint.config.get("learnt", ()) if name in joints)
    return net, learnt, checkpoint.side()


def _nine(points: Tensor) -> Tensor:
    """(N, J, 9, 2) places on and around each point."""
    steps = torch.tensor([-_AROUND, 0.0, _AROUND], device=points.device)
    return points[:, :, None] + torch.cartesian_prod(steps, steps)


def _sampled(image: Tensor, places: Tensor) -> Tensor:
    """(N, C, H, W) at (N, J, K, 2) places: (N, J, K, C), 0 outside."""
    return F.grid_sample(image, places, align_corners=False).permute(0, 2, 3, 1)


class InstanceStep(UnlabelledStep):
    """See ``models.training.step``. ``taught`` and ``chooses`` are looks at corrected frames, ``still`` at others;
    ``drawn`` and ``synthesis`` may be missing."""

    mixed = False

    def __init__(self, net: InstanceNet, taught: Looks, chooses: Looks, still: Looks, drawn: Looks | None = None,
                 synthesis: Synthesis | None = None, batch: int = 8, rate: float = 1e-3, seed: int = 0,
                 compute: Compute | None = None):
        super().__init__(seed, compute)
        self.taught, self.chooses, self.still, self.drawn = taught, chooses, still, drawn
        self.size, self.rate, self.synthesis = batch, rate, synthesis
        judges = synthesis.judges if synthesis else {}
        self.networks = self.place(instance=net, **judges)
        moving = [value for value in net.parameters() if value.requires_grad]
        self.optimisers = {"instance": torch.optim.AdamW(moving, lr=rate, weight_decay=1e-3)}
        if synthesis:
            self.gamma = copy.deepcopy(net.encoder).requires_grad_(False)
            judging = [value for judge in judges.values() for value in judge.parameters()]
            self.optimisers["judges"] = torch.optim.Adam(judging, lr=_JUDGE_RATE, betas=(0.5, 0.99))

    def step(self, spent: float) -> Mapping[str, float]:
        self.set_rate(self.rate * warm_cosine(spent, 0.05), ["instance"])
        terms = {"corrections": self._term(self.taught, _MOVED), "present": self._term(self.still, 0.0)}
        weights = {"corrections": 1.0, "present": _STILL}
        if self.drawn is not None:
            terms["drawn"], weights["drawn"] = self._term(self.drawn, _DRAWN_OFF), _DRAWN
        if self.synthesis is not None:
            terms |= self.synthesis.terms(self)
            weights |= self.synthesis.weights
        loss = added(weight * terms[name] for name, weight in weights.items() if weight)
        self.descend("instance", loss, clip=1.0)
        return {name: float(value.detach()) for name, value in terms.items()}

    def _term(self, looks: Looks, moved: float) -> Tensor:
        """Distance, in units of a usual residual, of where the joints are put from where they belong."""
        rows = self.rng.integers(len(looks), size=self.size)
        pictures, points, target, weight = looks.batch(rows, self.compute.device)
        points = points + moved * torch.randn_like(points)
        return weighted(self.networks["instance"](pictures, points) + points, target, weight) / _UNIT

    def validate(self, networks: nn.ModuleDict) -> Mapping[str, float]:
        """Mean distance, half sides, of corrected joints that only choose the weights."""
        net = member(networks, "instance", InstanceNet)
        moved = torch.cat([torch.from_numpy(part) for part in residuals(net, [self.chooses])])
        points, target, weight = (torch.from_numpy(getattr(self.chooses, name)).float()
                                  for name in ("points", "target", "weight"))
        return {"half sides": float(weighted(points + moved, target, weight))}


def weighted(points: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Mean distance of points (N, J, 2) with a weight (N, J)."""
    distance = ((points - target).square().sum(dim=2) + 1e-8).sqrt()
    return (distance * weight).sum() / weight.sum().clamp(min=1e-6)


@torch.inference_mode()
def residuals(net: InstanceNet, parts: Iterable[Looks]) -> Iterable[np.ndarray]:
    """(N, J, 2) half sides of each part, one after the other: memory does not grow with the recording."""
    for looks in parts:
        pictures, points, *_ = looks.batch(np.arange(len(looks)), device_of(net))
        yield net(pictures, points).cpu().numpy()


def drawn_looks(pairs: Pairs, skeleton: Skeleton, side: int) -> Looks:
    """The first pictures of drawn pairs, with as many joints of ``skeleton`` as they know."""
    from models.tracking.regions import Region

    matrix = pairs.skeleton.remap_matrix(skeleton)
    known = (matrix != 0).any(axis=1)
    whole = Region.whole(pairs.pictures[0, 0])
    pictures = np.stack([cut(picture, whole, side) for picture in pairs.pictures[:, 0]])
    points = np.einsum("ij,njd->nid", matrix, pairs.points[:, 0]).astype(np.float32)
    return Looks(pictures, points, points, np.broadcast_to(known, points.shape[:2]).astype(np.float32))
