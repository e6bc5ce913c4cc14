"""Options of a training of the lifter. Imports no torch."""

from dataclasses import dataclass
from typing import ClassVar

from models.common.options import option
from models.training.options import MocapOptions


@dataclass(frozen=True)
class LiftingTraining(MocapOptions):
    name: ClassVar[str] = "lifting"

    completer: str = option("", "weights of a JUMPS completer, whose first blocks to begin from", metavar="FILE")
    critic: float = option(0.03, "weight of the critic of poses; 0 trains without it", minimum=0, maximum=10)
    critic_from: float = option(0.85, "share of the time from which the critic takes part", minimum=0, maximum=1)
