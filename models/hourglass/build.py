"""The network from a checkpoint, and the estimator as the catalogue builds it."""

from dataclasses import asdict

from core.errors import ModelError
from models.common.checkpoint import Checkpoint
from models.hourglass.infer import HourglassEye
from models.hourglass.network import PoseNet, PoseNetConfig
from models.hourglass.options import HourglassOptions
from models.tracking.top_down import Follower


def build_posenet(checkpoint: Checkpoint) -> PoseNet:
    network = PoseNet(PoseNetConfig(**checkpoint.config["network"]))
    try:
        network.load_state_dict(checkpoint.part("estimator"))
    except RuntimeError as error:
        raise ModelError(f"These weights do not fit the {checkpoint.family} network", got=str(error)[:200]) from error
    return network.eval().requires_grad_(False)


def build(**options) -> Follower:
    """Needs BlazePose's detector (``posewright models get blazepose``); raises ``ModelError`` without it."""
    values = HourglassOptions(**options)
    eye = HourglassEye(values)
    return Follower(eye, {"model": "hourglass", "weights": eye.digest, "options": asdict(values)})
