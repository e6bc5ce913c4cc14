"""Networks of the embedding from a checkpoint, and into one. The judges travel along.

A refinement goes on with them.
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

import torch
from torch import nn

from core.skeleton import skeleton_from_dict, skeleton_to_dict
from models.common.checkpoint import Checkpoint, rebuild, save_checkpoint, take
from models.common.compute import member
from models.embedding.judges import SCALES, MultiScaleJudge, new_judges
from models.embedding.networks import EmbeddingConfig, EmbeddingNet

FAMILY = "embedding"
_SEE = ("net.encoder.first.0.weight", "net.renderer.first.0.weight",
        *(f"judge.judges.{scale}.layers.0.0.weight" for scale in range(SCALES)))  # fmt: skip
_DRAW = ("net.renderer.last.weight", "net.renderer.last.bias")
"""The layers that colours go into, as their last three channels, and come out of."""


def build_embedding(checkpoint: Checkpoint) -> EmbeddingNet:
    """Raises ``ModelError`` where the weights do not fit."""

    def make(config: Mapping) -> EmbeddingNet:
        return EmbeddingNet(skeleton_from_dict(config["skeleton"]), EmbeddingConfig(**config["network"]))

    return rebuild(make, checkpoint, checkpoint.part("net"))


def build_judges(checkpoint: Checkpoint, net: EmbeddingNet) -> dict[str, nn.Module]:
    judges = new_judges(len(net.channels), int(checkpoint.number("judge_width")), net.config.pictures)
    for name, judge in judges.items():
        take(judge, checkpoint.part(name), FAMILY)
    return judges


def on_one_channel(checkpoint: Checkpoint) -> Checkpoint:
    """Weights of colour for pictures of one channel: they see and draw a picture as they did one in colour that is
    grey. A training on depth may begin from them."""
    config = {**checkpoint.config, "network": {**checkpoint.config["network"], "pictures": 1}}
    tensors = dict(checkpoint.tensors)
    for name in _SEE:
        tensors[name] = torch.cat([tensors[name][:, :-3], tensors[name][:, -3:].sum(dim=1, keepdim=True)], dim=1)
    for name in _DRAW:
        tensors[name] = tensors[name].mean(dim=0, keepdim=True)
    return replace(checkpoint, config=config, tensors=tensors)


def save_embedding(path: Path, networks: nn.ModuleDict, side: int, card: Mapping) -> Path:
    """``side`` is that of the pictures which the network shall be shown."""
    net, judge = member(networks, "net", EmbeddingNet), member(networks, "judge", MultiScaleJudge)
    config = {
        "network": asdict(net.config),
        "skeleton": skeleton_to_dict(net.skeleton),
        "side": side,
        "judge_width": judge.width,
    }
    save_checkpoint(path, FAMILY, config, networks.state_dict(), card)
    return path
