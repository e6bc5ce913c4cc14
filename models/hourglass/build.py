"""The network from a checkpoint."""

from models.common.checkpoint import Checkpoint, fill
from models.hourglass.network import PoseNet, PoseNetConfig


def build_posenet(checkpoint: Checkpoint) -> PoseNet:
    network = PoseNet(PoseNetConfig(**checkpoint.config["network"]))
    return fill(network, checkpoint.part("estimator"), checkpoint.family)
