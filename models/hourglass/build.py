"""The network from a checkpoint."""

from models.common.checkpoint import Checkpoint, rebuild
from models.hourglass.network import PoseNet, PoseNetConfig


def build_posenet(checkpoint: Checkpoint) -> PoseNet:
    return rebuild(lambda config: PoseNet(PoseNetConfig(**config["network"])), checkpoint, checkpoint.part("estimator"))
