"""Networks from a checkpoint."""

from collections.abc import Mapping

from torch import nn

from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint, rebuild
from models.jumps.completer import Completer, CompleterConfig
from models.jumps.networks import build_networks


def build_completer(checkpoint: Checkpoint) -> Completer:
    return rebuild(lambda config: Completer(CompleterConfig(**config["network"])), checkpoint, checkpoint.tensors)


def build_gan(checkpoint: Checkpoint) -> nn.ModuleDict:
    def make(config: Mapping) -> nn.ModuleDict:
        return build_networks(load_skeleton(config["skeleton"]), config["speeds"])

    return rebuild(make, checkpoint, checkpoint.tensors)
