"""Networks from their checkpoints."""


from core.errors import ModelError
from models.common.checkpoint import Checkpoint
from models.common.compute import Network
from models.depth.networks import Generator, PoseCnn
from models.depth.surface_net import SurfaceConfig, SurfaceNet


def build_generator(checkpoint: Checkpoint, name: str) -> Generator:
    """``to_real`` or ``to_ideal`` of a trained CycleGAN."""
    generator = Generator(checkpoint.config["affine"], checkpoint.config["change"])
    return _filled(generator, checkpoint.part(name), checkpoint.family)


def build_surface(checkpoint: Checkpoint) -> SurfaceNet:
    network = SurfaceNet(SurfaceConfig(**checkpoint.config["network"]))
    return _filled(network, checkpoint.tensors, checkpoint.family)


def build_cnn(checkpoint: Checkpoint) -> PoseCnn:
    return _filled(PoseCnn(), checkpoint.tensors, checkpoint.family)


def _filled(network: Network, tensors, family: str) -> Network:
    try:
        network.load_state_dict(tensors)
    except RuntimeError as error:
        raise ModelError(f"These weights do not fit the {family} network", got=str(error)[:200]) from error
    return network.eval().requires_grad_(False)
