"""The network from a checkpoint, and the lifter as the catalogue builds it."""

from collections.abc import Callable
from functools import partial

from core.errors import ModelError
from core.poses import PoseSequence
from core.skeleton import load_skeleton
from models.common.checkpoint import Checkpoint
from models.lifting.infer import TARGET, lift
from models.lifting.network import Lifter, LifterConfig
from models.lifting.options import LiftOptions


def build_lifter(checkpoint: Checkpoint) -> Lifter:
    network = Lifter(LifterConfig(**checkpoint.config["network"]), load_skeleton(TARGET).index("pelvis"))
    try:
        network.load_state_dict(checkpoint.part("lifter"))
    except RuntimeError as error:
        raise ModelError(f"These weights do not fit the {checkpoint.family} network", got=str(error)[:200]) from error
    return network.eval().requires_grad_(False)


def build(**options) -> Callable[..., PoseSequence]:
    """``lift`` with its options set: what the catalogue gives."""
    return partial(lift, options=LiftOptions(**options))
