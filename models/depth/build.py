"""Networks from their checkpoints."""

from models.common.checkpoint import Checkpoint, fill, rebuild
from models.depth.networks import Generator, PoseCnn
from models.depth.surface_net import SurfaceConfig, SurfaceNet


def build_generator(checkpoint: Checkpoint, name: str) -> Generator:
    """``to_real`` or ``to_ideal`` of a trained CycleGAN."""
    return rebuild(lambda config: Generator(config["affine"], config["change"]), checkpoint, checkpoint.part(name))


def build_surface(checkpoint: Checkpoint) -> SurfaceNet:
    return rebuild(lambda config: SurfaceNet(SurfaceConfig(**config["network"])), checkpoint, checkpoint.tensors)


def build_cnn(checkpoint: Checkpoint) -> PoseCnn:
    return fill(PoseCnn(), checkpoint.tensors, checkpoint.family)
