"""Networks from their checkpoints."""

from models.common.checkpoint import Checkpoint, fill
from models.depth.networks import Generator, PoseCnn
from models.depth.surface_net import SurfaceConfig, SurfaceNet


def build_generator(checkpoint: Checkpoint, name: str) -> Generator:
    """``to_real`` or ``to_ideal`` of a trained CycleGAN."""
    generator = Generator(checkpoint.config["affine"], checkpoint.config["change"])
    return fill(generator, checkpoint.part(name), checkpoint.family)


def build_surface(checkpoint: Checkpoint) -> SurfaceNet:
    network = SurfaceNet(SurfaceConfig(**checkpoint.config["network"]))
    return fill(network, checkpoint.tensors, checkpoint.family)


def build_cnn(checkpoint: Checkpoint) -> PoseCnn:
    return fill(PoseCnn(), checkpoint.tensors, checkpoint.family)
