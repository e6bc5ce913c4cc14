"""Networks of the embedding from a checkpoint, and into one. The judges travel along.

A refinement goes on with them.
"""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from torch import nn

from core.skeleton import skeleton_from_dict, skeleton_to_dict
from models.common.checkpoint import Checkpoint, rebuild, save_checkpoint, take
from models.common.compute import member
from models.embedding.judges import MultiScaleJudge, new_judges
from models.embedding.networks import EmbeddingConfig, EmbeddingNet

FAMILY = "embedding"


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
