"""The network from a checkpoint."""

from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint, fill
from models.lifting.network import Lifter, LifterConfig


def build_lifter(checkpoint: Checkpoint) -> Lifter:
    network = Lifter(LifterConfig(**checkpoint.config["network"]), load_skeleton("mpi28").index("pelvis"))
    return fill(network, checkpoint.part("lifter"), checkpoint.family)
