"""The network from a checkpoint."""

from collections.abc import Mapping

from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint, rebuild
from models.lifting.network import Lifter, LifterConfig


def build_lifter(checkpoint: Checkpoint) -> Lifter:
    root = load_skeleton("mpi28").index("pelvis")

    def make(config: Mapping) -> Lifter:
        return Lifter(LifterConfig(**config["network"]), root)

    return rebuild(make, checkpoint, checkpoint.part("lifter"))
