"""Networks from a checkpoint."""

from torch import nn

from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint, fill
from models.jumps.completer import Completer, CompleterConfig
from models.jumps.networks import build_networks


def build_completer(checkpoint: Checkpoint) -> Completer:
    network = Completer(CompleterConfig(**checkpoint.config["network"]))
    return fill(network, checkpoint.tensors, checkpoint.family)


def build_gan(checkpoint: Checkpoint) -> nn.ModuleDict:
    networks = build_networks(load_skeleton(checkpoint.config["skeleton"]), checkpoint.config["speeds"])
    return fill(networks, checkpoint.tensors, checkpoint.family)
