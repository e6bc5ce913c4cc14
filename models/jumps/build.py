"""Networks from a checkpoint."""

from collections.abc import Mapping

from torch import nn

from models.common.checkpoint import Checkpoint, rebuild
from models.jumps.completer import Completer, CompleterConfig
from models.jumps.networks import build_networks
from models.training.wider import skeleton_of


def build_completer(checkpoint: Checkpoint) -> Completer:
    return rebuild(lambda config: Completer(CompleterConfig(**config["network"])), checkpoint, checkpoint.tensors)


def build_gan(checkpoint: Checkpoint) -> nn.ModuleDict:
    def make(config: Mapping) -> nn.ModuleDict:
        return build_networks(skeleton_of(config["skeleton"]), config["speeds"])

    return rebuild(make, checkpoint, checkpoint.tensors)
