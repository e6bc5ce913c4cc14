"""Networks from a checkpoint, and checkpoints from a training run."""

from torch import nn

from core.errors import ModelError
from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint
from models.common.compute import Network
from models.jumps.completer import Completer, CompleterConfig
from models.jumps.networks import build_networks


def build_completer(checkpoint: Checkpoint) -> Completer:
    network = Completer(CompleterConfig(**checkpoint.config["network"]))
    return _filled(network, checkpoint)


def build_gan(checkpoint: Checkpoint) -> nn.ModuleDict:
    networks = build_networks(load_skeleton(checkpoint.config["skeleton"]), checkpoint.config["speeds"])
    return _filled(networks, checkpoint)


def _filled(network: Network, checkpoint: Checkpoint) -> Network:
    try:
        network.load_state_dict(dict(checkpoint.tensors))
    except RuntimeError as error:
        raise ModelError(f"These weights do not fit the {checkpoint.family} networks", got=str(error)[:200]) from error
    return network.eval().requires_grad_(False)
